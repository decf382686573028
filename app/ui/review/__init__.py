"""The duplicate review: one cluster after another, side by side, merged by eye."""
