"""Pictures of the real window: those of README and manual, and every screen and dialog to look at."""
