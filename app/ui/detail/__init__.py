"""The detail pane: the card of one contact, its side column, and what several selected contacts show."""
