"""File formats: bytes in, domain values out, and back. Nothing here knows of a database or a window."""
