"""What was done to the book, and the way back to before any of it."""
