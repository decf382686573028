"""Many contacts at once: one editor for all, find and replace, and what is copied or written to all."""
