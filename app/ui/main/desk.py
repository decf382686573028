"""What a desktop program does besides its own subject: settings, help, printing, codes and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.front import bring_before
from app.ui.text import tr

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.domain.progress import Progress
    from app.ui.main.window import MainWindow

PRINTED = 20_000
"""Contacts that are printed at most."""


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Action id -> what it does."""
    return {
        "settings": lambda: show_settings(window),
        "print": lambda: show_print(window, window.selected_ids() if window.state.selected > 1 else []),
        "contact.qr": lambda: show_code(window, window.selected_ids()),
        "contact.paste": lambda: paste(window),
        "help.keys": lambda: show_help(window, "keys"),
        "help.manual": lambda: show_help(window, "manual"),
    }


def show_settings(window: MainWindow) -> QWidget:
    """The settings, with what holds now."""
    from app.ui.settings.window import SettingsWindow

    return _front(window, SettingsWindow(window))


def show_print(window: MainWindow, ids: list[str]) -> None:
    """The print window on some contacts, or (with none) on what the list shows, as soon as they are read."""
    from app.ui.main.pages import book_name

    book, scope = window.session.book, window.list.scope
    title = book_name(book.path) if scope.is_everything or ids else scope.name or book_name(book.path)

    def read(_progress: Progress) -> tuple[list[Contact], int]:
        chosen = ids[:PRINTED] or book.find(scope.term(), order="sort_name", limit=PRINTED)
        return book.get_many(chosen), len(ids) or book.count(scope.term())

    def show(found: tuple[list[Contact], int]) -> None:
        from app.ui.printing.window import PrintWindow

        contacts, of = found
        if contacts:
            _front(window, PrintWindow(window, contacts, title, of))

    window.session.runner.read(read, show, window.session.report)


def show_code(window: MainWindow, ids: list[str]) -> QWidget | None:
    """The QR code of the first of some contacts."""
    from app.ui.codes.window import CodeWindow

    contacts = window.session.book.get_many(ids[:1])
    return _front(window, CodeWindow(window, contacts[0])) if contacts else None


def paste(window: MainWindow) -> None:
    """The import wizard on the files, cards or table that the clipboard holds; a signature becomes a new contact."""
    from PySide6.QtWidgets import QApplication

    from app.domain.signature import LONGEST, is_signature
    from app.ui.list.carrying import MIME_VCARD, pasted
    from app.ui.main.drops import files_of

    data, region = QApplication.clipboard().mimeData(), window.session.book.region
    if data is not None and (paths := files_of(data)):
        window.open_import(paths)
    elif data is not None and not data.hasFormat(MIME_VCARD) and is_signature(data.text()[:LONGEST], region):
        window.actions_by_id["contact.text"].trigger()
    elif data is not None and (path := pasted(data)):
        window.open_import([path])
    else:
        window.session.say(tr("There is no contact on the clipboard.", "List"))


def show_help(window: MainWindow, page: str) -> QWidget:
    """The help window on a page."""
    from app.ui.help.window import HelpWindow

    made = HelpWindow(window)
    made.show_page(page)
    return _front(window, made)


def _front(window: MainWindow, made: QWidget) -> QWidget:
    """Show a window in front, in place of one of the same kind that is open; it goes when it is closed."""
    from PySide6.QtCore import Qt

    for old in window.findChildren(type(made)):
        if old is not made:
            old.close()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if not made.testAttribute(Qt.WidgetAttribute.WA_Resized):
        made.adjustSize()  # placed by the size that it will have
    return bring_before(window, made)
