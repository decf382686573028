"""A main window on a book in a temporary folder, and how tests reach its pages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.contact import Contact
from app.services.book import Book
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import shown
from tests.ui.people import PEOPLE, book_of


@pytest.fixture
def people() -> tuple[Contact, ...]:
    """Who is in the book; a test module says otherwise."""
    return PEOPLE


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, people: tuple[Contact, ...]) -> Book:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    return book_of(tmp_path, people)


@pytest.fixture
def window(book: Book, qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(book, qtbot, qapp)


@pytest.fixture
def opened(window: MainWindow) -> Callable[[str], QWidget]:
    """Opens a place by its action and gives its page."""

    def open_place(name: str) -> QWidget:
        window.actions_by_id[f"view.{name}"].trigger()
        settle()
        page = window.content.currentWidget()
        assert window.shown == name
        return page

    return open_place


def settle() -> None:
    """Let what is queued happen."""
    for _ in range(5):
        QApplication.processEvents()


def press(qtbot, widget: QWidget, *keys: Qt.Key) -> None:
    """Press keys one after another on whatever has the focus, beginning with a widget."""
    for key in keys:
        qtbot.keyClick(widget, key)
        settle()


def side_count(window: MainWindow, key: str) -> int | None:
    """The number beside a place in the sidebar."""
    for model in window.sidebar.models:
        entry = model.entry(model.row_of("page", key))
        if entry is not None:
            return entry.count
    raise AssertionError(key)
