"""The keys that help here, for the status bar."""

from __future__ import annotations

from app.ui.actions import State
from app.ui.text import tr

Hint = tuple[str | tuple[str, ...], str]


def hints(page: str, state: State) -> list[Hint]:
    """(keys, words) for what is shown: panes, first, overview."""
    everything: Hint = ("Ctrl K", tr("All commands", "Hint"))
    if page == "first":
        return [("Ctrl N", tr("New", "Hint")), ("Ctrl O", tr("Open a book", "Hint")), everything]
    if page == "overview":
        return [("Ctrl F", tr("Search", "Hint")), everything]
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
