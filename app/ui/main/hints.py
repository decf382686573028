"""The keys that help here, for the status bar."""

from __future__ import annotations

from app.ui.actions import State
from app.ui.text import tr

Hint = tuple[str | tuple[str, ...], str]


def hints(page: str, state: State) -> list[Hint]:
    """(keys, words) for what is shown: panes, first, or a place page by its name."""
    everything: Hint = ("Ctrl K", tr("All commands", "Hint"))
    if page == "first" or (page != "panes" and not state.contacts):
        return [("Ctrl N", tr("New", "Hint")), ("Ctrl O", tr("Open a book", "Hint")), everything]
    if page == "overview":
        return [("Ctrl F", tr("Search", "Hint")), everything]
    if page == "touch":
        return [
            ("1–5", tr("Log at once", "Touch")),
            ("L", tr("Log touch", "Hint")),
            ("S", tr("Snooze", "Touch")),
            ("R", tr("Reminder", "Touch")),
            everything,
        ]
    if page == "companies":
        return [
            (("↑", "↓"), tr("Move", "Hint")),
            ("↵", tr("Open the contact", "Tidy")),
            ("P", tr("Main contact", "Company")),
            everything,
        ]
    if page == "dates":
        return [("↵", tr("Open the contact", "Tidy")), ("L", tr("Log touch", "Hint")), everything]
    if page == "cleanup":
        return [
            ("F", tr("Fix", "Tidy")),
            ("X", tr("Leave it", "Tidy")),
            ("E", tr("Open the contact", "Tidy")),
            everything,
        ]
    if state.editing:
        return [("Ctrl S", tr("Save", "Editor")), ("Esc", tr("Cancel", "Editor")), everything]
    if state.in_trash:
        return [
            (("↑", "↓"), tr("Move", "Hint")),
            ("R", tr("Restore", "Hint")),
            ("Shift Del", tr("Delete for good", "Hint")),
            everything,
        ]
    return [
        (("↑", "↓"), tr("Move", "Hint")),
        ("E", tr("Edit", "Hint")),
        ("T", tr("Tag", "Hint")),
        ("L", tr("Log touch", "Hint")),
        everything,
    ]
