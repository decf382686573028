"""What the user asked to see: one grammar for search box, saved lists, exports, bulk edits and the command line."""
