"""The overview: how the book stands, and what waits."""
