"""The menu of books under the mark: recent ones, new, open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from app.ui.main import memory
from app.ui.main.pages import book_name
from app.ui.text import tr
from app.ui.theme.icons import icon

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def book_menu(window: MainWindow) -> QMenu:
    """Recent books, the open one ticked; then what makes or opens one."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _add_recent(menu, window)
    menu.addSeparator()
    for name in ("book.new", "book.open", "book.move"):
        menu.addAction(window.actions_by_id[name])
    return menu


def _add_recent(menu: QMenu, window: MainWindow) -> None:
    here = window.session.book.path
    for path in memory.recent_books():
        action = menu.addAction(icon("book-user"), book_name(path).replace("&", "&&"))
        action.setToolTip(str(path))
        action.setCheckable(path == here)
        action.setChecked(path == here)
        action.triggered.connect(lambda _checked=False, path=path: window.book_wanted.emit(path, False))


def offer_recent(window: MainWindow) -> None:
    """Put the books that were opened last into the menu of files, below Open."""
    opens = window.actions_by_id["book.open"]
    files = next(menu for menu in opens.associatedObjects() if isinstance(menu, QMenu))
    menu = QMenu(tr("Recent books", "Book"), window)
    menu.setIcon(icon("history"))

    def fill() -> None:
        menu.clear()
        _add_recent(menu, window)

    menu.aboutToShow.connect(fill)
    files.insertMenu(files.actions()[files.actions().index(opens) + 1], menu)


def open_book_menu(window: MainWindow) -> None:
    """Show it under the book button."""
    button = window.toolbar.book
    book_menu(window).popup(button.mapToGlobal(button.rect().bottomLeft()))


def move_book(window: MainWindow) -> None:
    """Ask where the book shall lie from now on, and go on there."""
    from app.services import moving
    from app.ui import files

    book = window.session.book
    if to := files.book_to_make(window, tr("Move book", "Book"), book.path.stem):
        window.session.do(
            tr("Moving the book", "Book"),
            lambda progress: moving.copy(book, to, progress),
            window.book_copied.emit,
            toast="",
        )
