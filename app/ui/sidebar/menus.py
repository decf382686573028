"""The context menus of sidebar entries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from app.domain.book import Folder, Tag
from app.ui.detail.intervals import add_intervals
from app.ui.session import Session
from app.ui.sidebar import edits
from app.ui.sidebar.entries import Entry
from app.ui.text import tr
from app.ui.theme.icons import icon
from app.ui.theme.paint import crisp, dot
from app.ui.theme.tokens import DOT, HUE_NAMES
from app.ui.widgets.question import ask_line

if TYPE_CHECKING:
    from app.ui.sidebar.panel import Sidebar


def hue_words() -> dict[str, str]:
    """Hue -> its name for people."""
    return {
        "coral": tr("Coral", "Hue"),
        "orange": tr("Orange", "Hue"),
        "ochre": tr("Ochre", "Hue"),
        "moss": tr("Moss", "Hue"),
        "green": tr("Green", "Hue"),
        "teal": tr("Teal", "Hue"),
        "sky": tr("Sky", "Hue"),
        "indigo": tr("Indigo", "Hue"),
        "violet": tr("Violet", "Hue"),
        "rose": tr("Rose", "Hue"),
    }


def menu_for(sidebar: Sidebar, entry: Entry | None) -> QMenu | None:
    """What can be done with an entry; beside all entries, what can be made."""
    menu = QMenu(sidebar)
    if entry is None or entry.kind in ("heading", "hint"):
        if entry is not None and entry.key == "folder":
            menu.addMenu(_folder_orders(menu, sidebar))
            menu.addSeparator()
        _make_entries(menu, sidebar)
        return menu
    if not entry.can_rename:
        return None
    if entry.kind == "tag":
        _narrowing(menu, sidebar, entry)
        menu.addMenu(_colours(menu, sidebar, entry))
        menu.addMenu(_reminder(menu, sidebar, entry))
        menu.addSeparator()
    if entry.kind == "folder":
        menu.addAction(
            icon("text-cursor-input"), tr("Description…", "Sidebar"), lambda: describe(sidebar, entry)
        )
    if entry.kind == "list":
        words = tr("Edit filter…", "Sidebar")
        menu.addAction(
            icon("sliders-horizontal"), words, lambda: sidebar.filter_wanted.emit(sidebar.thing(entry))
        )
    if entry.count:
        menu.addMenu(_taking(menu, sidebar, entry))
        menu.addSeparator()
    menu.addAction(icon("pencil"), tr("Rename", "Sidebar"), lambda: sidebar.start_rename(entry))
    menu.addAction(icon("trash-2"), _delete_words(entry), lambda: sidebar.delete(entry))
    menu.addSeparator()
    _make_entries(menu, sidebar)
    return menu


def _narrowing(menu: QMenu, sidebar: Sidebar, entry: Entry) -> None:
    """What clicks with Ctrl and Alt do too; many desktops keep Alt for themselves."""
    scope, mark = sidebar._scope, sidebar._mark(entry)
    if scope.with_tags or scope.without_tags:
        words = tr("No longer ask for it", "Sidebar") if mark == "in" else tr("Ask for it too", "Sidebar")
        menu.addAction(icon("plus"), words, lambda: sidebar.ask_too(entry))
    words = tr("No longer leave out", "Sidebar") if mark == "out" else tr("Leave out", "Sidebar")
    menu.addAction(icon("eye-off"), words, lambda: sidebar.exclude(entry))
    if len(scope.with_tags) > 1:
        either = menu.addAction(
            tr("Any of the tags is enough", "Sidebar"), lambda: sidebar.ask_any(not scope.any_tag)
        )
        either.setCheckable(True)
        either.setChecked(scope.any_tag)
    menu.addSeparator()


def _taking(menu: QMenu, sidebar: Sidebar, entry: Entry) -> QMenu:
    """What can be taken out of a tag, folder or list."""
    from app.ui.many.taking import copy_emails, copy_table, write_to_all

    below = QMenu(tr("All of them", "Sidebar"), menu)
    below.setIcon(icon("users"))
    session = sidebar.session

    def of_all(take: Callable[[Session, list[str]], object]) -> None:
        take(session, session.book.find(sidebar.contents.scope(entry, session.book).term()))

    for image, words, take in (
        ("mail", tr("Write to all", "Many"), write_to_all),
        ("copy", tr("Copy e-mail addresses", "Many"), copy_emails),
        ("table", tr("Copy as a table", "Many"), copy_table),
    ):
        below.addAction(icon(image), words, partial(of_all, take))
    return below


def _delete_words(entry: Entry) -> str:
    """What deleting will do is said before it is done."""
    if entry.kind == "folder" and entry.count:
        return tr("Delete, with %n contact(s) to the trash", "Sidebar", n=entry.count)
    if entry.kind == "tag" and entry.count:
        return tr("Delete from %n contact(s)", "Sidebar", n=entry.count)
    return tr("Delete", "Sidebar")


def _make_entries(menu: QMenu, sidebar: Sidebar) -> None:
    menu.addAction(icon("folder-plus"), tr("New folder", "Sidebar"), lambda: sidebar.start_new("folder"))
    menu.addAction(icon("tag"), tr("New tag", "Sidebar"), lambda: sidebar.start_new("tag"))
    menu.addAction(icon("list-filter"), tr("Save this search", "Sidebar"), lambda: sidebar.start_new("list"))


def _colours(menu: QMenu, sidebar: Sidebar, entry: Entry) -> QMenu:
    colours = QMenu(tr("Colour", "Sidebar"), menu)
    colours.setIcon(icon("palette"))
    names = hue_words()
    for hue in HUE_NAMES:
        action = colours.addAction(dot_icon(hue), names[hue])
        action.setCheckable(True)
        action.setChecked(hue == entry.hue)
        action.triggered.connect(lambda _checked=False, hue=hue: sidebar.recolour(entry, hue))
    return colours


def _reminder(menu: QMenu, sidebar: Sidebar, entry: Entry) -> QMenu:
    """How often contacts with a tag are due for a touch."""
    below = QMenu(tr("Reminder", "Touch"), menu)
    below.setIcon(icon("bell"))
    tag = sidebar.thing(entry)
    now = (tag.touch_freq or 0) if isinstance(tag, Tag) else 0
    none = below.addAction(tr("No reminder", "Sidebar"), partial(_set_interval, sidebar, entry, 0))
    none.setCheckable(not now)
    none.setChecked(not now)
    add_intervals(below, sidebar, partial(_set_interval, sidebar, entry), now)
    return below


def _set_interval(sidebar: Sidebar, entry: Entry, days: int) -> None:
    tag = sidebar.thing(entry)
    if isinstance(tag, Tag):
        edits.set_interval(sidebar.session, tag, days)


def describe(sidebar: Sidebar, entry: Entry) -> None:
    """Ask what a folder is for."""
    folder = sidebar.thing(entry)
    if isinstance(folder, Folder):

        def keep(words: str) -> None:
            if words != folder.description:
                edits.describe(sidebar.session, folder, words)

        title = tr("Description of a folder", "Sidebar")
        question = tr("What is {name} for?", "Sidebar", name=folder.name)
        yes = tr("Save", "Editor")
        ask_line(sidebar, title, question, yes, keep, folder.description, may_be_empty=True)


def folder_orders() -> dict[str, str]:
    """The orders of folders with their words."""
    return {
        "name": tr("By name", "Sidebar"),
        "created_at": tr("Newest first", "Sidebar"),
        "contact_count": tr("Largest first", "Sidebar"),
    }


def _folder_orders(menu: QMenu, sidebar: Sidebar) -> QMenu:
    below = QMenu(tr("Order of folders", "Sidebar"), menu)
    below.setIcon(icon("arrow-up-down"))
    for order, words in folder_orders().items():
        action = below.addAction(words, partial(sidebar.order_folders, order))
        action.setCheckable(True)
        action.setChecked(order == sidebar.contents.folder_order)
    return below


def dot_icon(hue: str) -> QIcon:
    """A tag's dot as an icon for menus."""
    pixmap = QPixmap(QSize(32, 32))
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = crisp(QPainter(pixmap))
    dot(painter, QPointF(8, 8), hue, DOT + 2)
    painter.end()
    return QIcon(pixmap)
