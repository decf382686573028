"""The use cases: what a person can do with a book, without a window."""
