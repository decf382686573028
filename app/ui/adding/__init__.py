"""Quick add: a pasted signature or business card read into a new contact."""
