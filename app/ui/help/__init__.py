"""Help: every shortcut, made from the table of actions, and a short manual."""
