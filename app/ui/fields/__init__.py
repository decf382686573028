"""The user's own fields: a window to define, change, order and delete them."""
