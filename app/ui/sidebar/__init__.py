"""The sidebar: places, folders, tags and saved lists, and what waits to be done."""
