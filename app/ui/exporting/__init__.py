"""The export wizard: which contacts, to what, and what would not fit."""
