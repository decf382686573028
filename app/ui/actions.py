"""Every action of the program, declared once: id, words, keys, icon, menu, and when it can be done.

To add an action: add one entry here, and say in `main/deeds.py` what it does. Menus, toolbar, context menus,
command palette and shortcuts follow from the entry.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from app.ui.language import current
from app.ui.text import tr

MOST_MERGED = 50
"""So many contacts can be looked at side by side."""


class Needs(Enum):
    """When an action can be done."""

    NOTHING = "nothing"
    MAIN_PAGE = "main page"
    WRITABLE = "a book that can be written to"
    CONTACTS = "a book with contacts"
    SELECTION = "contacts outside the trash selected, writable"
    READ_SELECTION = "contacts selected"
    ONE = "one contact outside the trash selected, writable"
    SEVERAL = "two to fifty contacts outside the trash selected, writable"
    TRASHED = "contacts in the trash selected, writable"
    TRASH = "the trash is shown and not empty, writable"
    UNDO = "something to undo"
    REDO = "something to redo"
    WORDS = "words in the search box or a filter"
    LIST = "a saved list is shown, writable"


class Action(NamedTuple):
    """One thing that can be done. *keys*: the first is shown, all work (portable names, the same on every platform;
    the platform's own key for it comes on top). *local*: only while the list or the card has the focus."""

    id: str
    text: str
    menu: str
    needs: Needs = Needs.MAIN_PAGE
    keys: tuple[str, ...] = ()
    icon: str = ""
    local: bool = False
    group: int = 0
    palette: bool = True


class State(NamedTuple):
    """What decides which actions can be done. *page*: a full page (wizard, review) covers the main page."""

    page: bool = False
    contacts: bool = False
    writable: bool = True
    selected: int = 0
    in_trash: bool = False
    parked: bool = False
    listed: int = 0
    undo: str = ""
    redo: str = ""
    words: bool = False
    saved_list: bool = False
    editing: bool = False


def can(needs: Needs, state: State) -> bool:
    """Whether an action with these needs can be done now."""
    if needs is Needs.NOTHING:
        return True
    if state.page:
        return False
    outside = state.writable and state.selected > 0 and not state.in_trash
    return {
        Needs.MAIN_PAGE: True,
        Needs.WRITABLE: state.writable,
        Needs.CONTACTS: state.contacts,
        Needs.SELECTION: outside,
        Needs.READ_SELECTION: state.selected > 0,
        Needs.ONE: outside and state.selected == 1,
        Needs.SEVERAL: outside and 2 <= state.selected <= MOST_MERGED,
        Needs.TRASHED: state.writable and state.in_trash and state.selected > 0,
        Needs.TRASH: state.writable and state.in_trash and state.listed > 0,
        Needs.UNDO: state.writable and bool(state.undo),
        Needs.REDO: state.writable and bool(state.redo),
        Needs.WORDS: state.words,
        Needs.LIST: state.writable and state.saved_list,
    }[needs]


def menus() -> dict[str, str]:
    """The menu bar: key -> title, in order."""
    return {
        "file": tr("&File", "Menu"),
        "edit": tr("&Edit", "Menu"),
        "view": tr("&View", "Menu"),
        "contact": tr("&Contact", "Menu"),
        "tools": tr("&Tools", "Menu"),
        "help": tr("&Help", "Menu"),
    }


def actions() -> tuple[Action, ...]:
    """All actions in the order of the menus; a new *group* begins with a line above it."""
    return _actions(current())


@lru_cache(maxsize=1)
def _actions(_language: str) -> tuple[Action, ...]:
    n = Needs
    return (
        Action("book.new", tr("New book…", "Action"), "file", n.MAIN_PAGE, ("Ctrl+Shift+N",), "book-user"),
        Action("book.open", tr("Open book…", "Action"), "file", n.MAIN_PAGE, ("Ctrl+O",), "folder-open"),
        Action("book.move", tr("Move book…", "Action"), "file", n.WRITABLE, (), "folder-input"),
        Action("backups", tr("Backups…", "Action"), "file", n.MAIN_PAGE, (), "database-backup"),
        Action("import", tr("Import…", "Action"), "file", n.WRITABLE, ("Ctrl+I",), "file-down", group=1),
        Action("export", tr("Export…", "Action"), "file", n.CONTACTS, ("Ctrl+E",), "file-up", group=1),
        Action("print", tr("Print…", "Action"), "file", n.CONTACTS, ("Ctrl+P",), "printer", group=1),
        Action(
            "sample",
            tr("Try with sample contacts", "Action"),
            "file",
            n.MAIN_PAGE,
            ("Ctrl+Shift+S",),
            "sparkles",
            group=1,
        ),
        Action("quit", tr("Quit", "Action"), "file", n.NOTHING, ("Ctrl+Q",), "log-out", group=2),
        Action("undo", tr("Undo", "Action"), "edit", n.UNDO, ("Ctrl+Z",), "undo-2"),
        Action("redo", tr("Redo", "Action"), "edit", n.REDO, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
        Action("history", tr("History…", "Action"), "edit", n.MAIN_PAGE, ("Ctrl+H",), "history"),
        Action(
            "contact.copy",
            tr("Copy", "Action"),
            "edit",
            n.READ_SELECTION,
            ("Ctrl+C",),
            "copy",
            local=True,
            group=1,
        ),
        Action("contact.paste", tr("Paste contacts…", "Action"), "edit", n.WRITABLE, ("Ctrl+V",), "clipboard-paste", local=True, group=1),
        Action(
            "select.all",
            tr("Select all", "Action"),
            "edit",
            n.CONTACTS,
            ("Ctrl+A",),
            "square-check",
            local=True,
            group=1,
        ),
        Action("emails.copy", tr("Copy e-mail addresses", "Action"), "edit", n.CONTACTS, ("Ctrl+Shift+C",), "at-sign", group=1),
        Action("table.copy", tr("Copy as a table", "Action"), "edit", n.CONTACTS, (), "table", group=1),
        Action("emails.write", tr("Write to all", "Action"), "edit", n.CONTACTS, (), "mail", group=1),
        Action("replace", tr("Find and replace…", "Action"), "edit", n.CONTACTS, ("Ctrl+R",), "replace", group=2),
        Action("search.focus", tr("Search", "Action"), "edit", n.MAIN_PAGE, ("Ctrl+F", "F3"), "search", group=2),
        Action("filter", tr("Filter…", "Action"), "edit", n.MAIN_PAGE, ("Ctrl+Shift+L",), "sliders-horizontal", group=2),
        Action("search.clear", tr("Clear search and filters", "Action"), "edit", n.WORDS, (), "x", group=2),
        Action("commands", tr("All commands", "Action"), "edit", n.MAIN_PAGE, ("Ctrl+K",), "command", group=2, palette=False),
        Action("settings", tr("Settings…", "Action"), "edit", n.NOTHING, ("Ctrl+,",), "settings", group=3),
        Action("view.overview", tr("Overview", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+1",), "layout-dashboard"),
        Action("view.all", tr("All contacts", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+2",), "users"),
        Action("view.companies", tr("Companies", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+3",), "building-2"),
        Action("view.touch", tr("Keep in touch", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+4",), "heart-handshake"),
        Action("view.dates", tr("Upcoming dates", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+5",), "calendar-heart"),
        Action("view.cleanup", tr("Clean up", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+6",), "wand-sparkles"),
        Action("view.parked", tr("Parked", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+7",), "archive"),
        Action("view.trash", tr("Trash", "Sidebar"), "view", n.MAIN_PAGE, ("Alt+8",), "trash-2"),
        Action("recent", tr("Recently viewed…", "Action"), "view", n.CONTACTS, ("Ctrl+Shift+R",), "history"),
        Action("view.me", tr("My card", "Action"), "view", n.CONTACTS, (), "user"),
        Action("look.cards", tr("Cards", "List"), "view", n.MAIN_PAGE, (), "layout-list", group=1),
        Action("look.compact", tr("Compact", "List"), "view", n.MAIN_PAGE, (), "rows-3", group=1),
        Action("look.columns", tr("Columns", "List"), "view", n.MAIN_PAGE, (), "table", group=1),
        Action("columns", tr("Choose columns…", "Action"), "view", n.MAIN_PAGE, (), "columns-3", group=1),
        Action("theme.system", tr("Colours of the system", "Action"), "view", n.NOTHING, (), "monitor", group=2),
        Action("theme.light", tr("Light colours", "Action"), "view", n.NOTHING, (), "sun", group=2),
        Action("theme.dark", tr("Dark colours", "Action"), "view", n.NOTHING, (), "moon", group=2),
        Action("contact.new", tr("New contact", "Action"), "contact", n.WRITABLE, ("Ctrl+N",), "user-plus"),
        Action("contact.text", tr("New contact from text…", "Action"), "contact", n.WRITABLE, ("Ctrl+Shift+V",), "clipboard-paste"),
        Action("contact.edit", tr("Edit", "Action"), "contact", n.SELECTION, ("E", "F2"), "pencil", local=True),
        Action("contact.tag", tr("Add tag…", "Action"), "contact", n.SELECTION, ("T",), "tag", local=True, group=1),
        Action(
            "contact.move",
            tr("Move to folder…", "Action"),
            "contact",
            n.SELECTION,
            ("M",),
            "folder-input",
            local=True,
            group=1,
        ),
        Action("contact.favourite", tr("Favourite", "Action"), "contact", n.SELECTION, ("S",), "star", local=True, group=1),
        Action("contact.me", tr("This is my card", "Action"), "contact", n.ONE, (), "user", local=True, group=1),
        Action("contact.park", tr("Park", "Action"), "contact", n.SELECTION, ("P",), "archive", local=True, group=1),
        Action("contact.merge", tr("Merge…", "Action"), "contact", n.SEVERAL, ("Ctrl+M",), "merge", local=True, group=1),
        Action("contact.touch", tr("Log touch…", "Action"), "contact", n.SELECTION, ("L",), "heart-handshake", local=True, group=1),
        Action("contact.qr", tr("QR code…", "Action"), "contact", n.READ_SELECTION, ("Q",), "qr-code", local=True, group=1),
        Action("contact.delete", tr("Delete", "Action"), "contact", n.SELECTION, ("Del",), "trash-2", local=True, group=2),
        Action("contact.restore", tr("Restore", "Action"), "contact", n.TRASHED, ("R",), "archive-restore", local=True, group=2),
        Action("contact.purge", tr("Delete for good…", "Action"), "contact", n.TRASHED, ("Shift+Del",), "x", local=True, group=2),
        Action("trash.empty", tr("Empty the trash…", "Action"), "contact", n.TRASH, (), "trash-2", group=2),
        Action("duplicates", tr("Find duplicates", "Action"), "tools", n.CONTACTS, ("Ctrl+D",), "merge"),
        Action("list.save", tr("Save this search…", "Action"), "tools", n.WRITABLE, ("Ctrl+Shift+F",), "bookmark", group=1),
        Action("list.edit", tr("Edit this list…", "Action"), "tools", n.LIST, (), "sliders-horizontal", group=1),
        Action("folder.new", tr("New folder…", "Action"), "tools", n.WRITABLE, (), "folder-plus", group=1),
        Action("tag.new", tr("New tag…", "Action"), "tools", n.WRITABLE, (), "tags", group=1),
        Action("notify", tr("Notify of birthdays and due touches", "Action"), "tools", n.NOTHING, (), "bell", group=2),
        Action("fields", tr("Custom fields…", "Action"), "tools", n.MAIN_PAGE, (), "text-cursor-input", group=2),
        Action("help.keys", tr("Keyboard shortcuts", "Action"), "help", n.NOTHING, ("F1", "?"), "keyboard"),
        Action("help.manual", tr("Manual", "Action"), "help", n.NOTHING, ("Shift+F1",), "circle-help"),
        Action("about", tr("About Kith", "Action"), "help", n.NOTHING, (), "info", group=1),
    )  # fmt: skip
