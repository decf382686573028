"""Small widgets that every screen is built of; each module is one widget."""
