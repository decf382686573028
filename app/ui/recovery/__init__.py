"""Before a book is shown: the check after a crash, and what can be done about a damaged one."""
