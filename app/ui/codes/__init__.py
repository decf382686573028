"""QR codes of contacts."""
