"""Several books: the ones opened last, in the menu of files and in the palette."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu

from app.ui.main import memory
from app.ui.main.commands import choices
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import book, window

__all__ = ["book", "window"]


def recent_menu(window: MainWindow) -> QMenu:
    files = window.menuBar().actions()[0].menu()
    menu = next(a.menu() for a in files.actions() if a.menu() is not None)
    menu.aboutToShow.emit()
    return menu


def test_the_menu_of_files_has_the_books_opened_last(window: MainWindow, tmp_path: Path) -> None:
    other, here = tmp_path / "club & co.kith", window.session.book.path
    other.write_bytes(b"")
    memory.remember_book(other)
    wanted: list[tuple[Path, bool]] = []
    window.book_wanted.connect(lambda path, make: wanted.append((path, make)))
    first, second = recent_menu(window).actions()
    assert (first.text(), first.isChecked()) == ("Club && co", False)
    assert (second.isChecked(), second.toolTip()) == (True, str(here))
    first.trigger()
    assert wanted == [(other, False)]
    found = next(c for c in choices(window, "club") if c.hint == "Book")
    found.run()
    assert wanted[1:] == [(other, False)]
    other.unlink()
    assert len(recent_menu(window).actions()) == 1
