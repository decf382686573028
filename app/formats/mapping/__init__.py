"""Which column of a table is which field of a contact: presets, synonyms, guesses by content, and their application."""
