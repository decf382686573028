"""The command line: the same services without a window.

The commands' names stand here, so that a start of the window need not load the rest.
"""

COMMANDS = frozenset({
    "import", "export", "list", "show", "add", "edit", "bulk", "delete", "restore", "purge", "duplicates", "merge",
    "not-duplicates", "history", "undo", "redo", "tags", "folders", "fields", "lists", "touch", "touch-every", "due",
    "dates", "cleanup", "backup", "backups", "restore-backup", "recover", "check", "info", "replace",
})  # fmt: skip
"""The first word of the arguments that is one of these asks for the command line."""
