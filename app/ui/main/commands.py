"""The command palette (Ctrl+K): actions, contacts, tags, folders and lists by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from app.domain.errors import KithError
from app.domain.folding import words
from app.domain.query.tree import And, Term, Word
from app.ui.actions import actions
from app.ui.chooser import Choice, Chooser, matching
from app.ui.list.lines import subtitle
from app.ui.main.memory import recent_books
from app.ui.main.pages import book_name
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow
    from app.ui.sidebar.entries import Entry

CONTACTS = 8
"""Contacts that are offered."""
RECENT = 3
"""Contacts looked at lately that stand above all while nothing is typed."""


def make_palette(window: MainWindow) -> Chooser:
    """The palette of a window; it asks anew for each text."""
    chooser = Chooser(
        window,
        tr("All commands", "Action"),
        tr("Type a command, a name, a tag or a folder", "Palette"),
        lambda typed: choices(window, typed),
    )
    chooser.setObjectName("commandPalette")
    return chooser


def choices(window: MainWindow, typed: str) -> list[Choice]:
    """What fits the typed text: actions first, then places, then contacts."""
    found = matching([*_actions(window, typed), *_places(window), *(_books(window) if typed else ())], typed)
    if typed:
        return found + _contacts(window, typed)
    return window.recent.choices(window)[:RECENT] + found


def _actions(window: MainWindow, typed: str) -> list[Choice]:
    result = []
    begun = words(typed)[:1]
    for entry in actions():
        action = window.actions_by_id[entry.id]
        # What would be undone may name a contact that is looked for.
        meant = entry.id not in ("undo", "redo") or not begun or words(entry.text)[0].startswith(begun[0])
        if entry.palette and action.isEnabled() and meant:
            label = action.text().replace("&&", "&")
            keys = entry.keys[0] if entry.keys else ""
            result.append(Choice(label, action.trigger, entry.icon, keys=keys))
    return result


def _places(window: MainWindow) -> list[Choice]:
    kinds = {
        "folder": tr("Folder", "Palette"),
        "tag": tr("Tag", "Palette"),
        "list": tr("Saved list", "Palette"),
    }
    return [
        Choice(
            entry.label,
            partial(_open, window, entry),
            entry.icon,
            entry.hue,
            kinds[entry.kind],
        )
        for entry in window.sidebar.places()
        if entry.kind in kinds
    ]


def _books(window: MainWindow) -> list[Choice]:
    """The recent books but the open one."""
    here = window.session.book.path
    return [
        Choice(
            book_name(path),
            partial(window.book_wanted.emit, path, False),
            "book-user",
            hint=tr("Book", "Palette"),
        )
        for path in recent_books()
        if path != here
    ]


def _open(window: MainWindow, entry: Entry) -> None:
    window.show_scope(window.sidebar.contents.scope(entry, window.session.book))


def _contacts(window: MainWindow, typed: str) -> list[Choice]:
    book = window.session.book
    term: Term = And(tuple(Word(part) for part in typed.split()))
    try:
        rows = book.rows(book.numbers(term, limit=CONTACTS))
    except KithError:
        return []
    return [
        Choice(row.display_name, partial(window.show_contact, row.id), "user", hint=subtitle(row))
        for row in rows
    ]
