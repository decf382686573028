"""What a contact is and what can be said of it: pure values and functions, no files, no database, no Qt."""
