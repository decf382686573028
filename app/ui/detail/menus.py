"""The menus of the detail pane: what can be done with one contact, tags and folders to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.book import Folder, Tag
from app.domain.contact import Contact
from app.ui.text import tr
from app.ui.theme.icons import icon

Choose = Callable[[str], object]


def open_below(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu under a widget; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)))


def contact_menu(parent: QWidget, contact: Contact, choose: Choose) -> QMenu:
    """What else can be done with a contact; `choose` gets the action's name."""
    menu = QMenu(parent)

    def add(name: str, label: str, image: str) -> None:
        menu.addAction(icon(image), label, lambda: choose(name))

    if contact.deleted_at:
        add("restore", tr("Restore", "Card"), "archive-restore")
        add("purge", tr("Delete for good…", "Card"), "trash-2")
        return menu
    starred = tr("No longer a favourite", "Card") if contact.favourite else tr("Favourite", "Card")
    add("favourite", starred, "star")
    add("park", tr("Back to the list", "Card") if contact.parked else tr("Park", "Card"), "archive")
    add("tag", tr("Tag…", "Card"), "tag")
    add("folder", tr("Move to folder…", "Card"), "folder-input")
    menu.addSeparator()
    add("duplicate", tr("Duplicate", "Card"), "copy-plus")
    add("copy", tr("Copy as text", "Card"), "copy")
    add("export", tr("Export…", "Card"), "file-up")
    add("print", tr("Print…", "Card"), "printer")
    add("qr", tr("QR code…", "Card"), "qr-code")
    menu.addSeparator()
    add("delete", tr("Delete", "Card"), "trash-2")
    return menu


def tag_menu(
    parent: QWidget,
    tags: Iterable[Tag],
    common: frozenset[str],
    choose: Choose,
    new: Callable[[], object],
) -> QMenu:
    """All tags, those that everybody has ticked; choosing one turns it over."""
    menu = QMenu(parent)
    for tag in tags:
        action = menu.addAction(plain(tag.name), partial(choose, tag.name))
        action.setCheckable(True)
        action.setChecked(tag.name in common)
    menu.addSeparator()
    menu.addAction(icon("plus"), tr("New tag…", "Card"), new)
    return menu


def folder_menu(parent: QWidget, folders: Iterable[Folder], now: str | None, choose: Choose) -> QMenu:
    """All folders and none; `now` is ticked."""
    menu = QMenu(parent)
    for name, label in [("", tr("Unfiled", "Card")), *((f.name, plain(f.name)) for f in folders)]:
        action = menu.addAction(label, partial(choose, name))
        action.setCheckable(True)
        action.setChecked((now or "") == name)
    return menu


def plain(text: str) -> str:
    """Data as a menu's text: an ampersand is no shortcut."""
    return text.replace("&", "&&")
