"""The look of the program: tokens, palette, style sheet, icons and fonts."""
