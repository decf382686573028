"""The settings: what can be chosen, declared once, and the window that shows it."""
