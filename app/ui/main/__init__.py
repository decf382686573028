"""The main window: it lays out and connects, and decides nothing."""
