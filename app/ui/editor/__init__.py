"""The contact editor, built from the field registry in the place of the card."""
