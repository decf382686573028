"""The window of backups: what copies there are, what is in them, and the way back."""
