"""A main window on a real book in a temporary folder; jobs run at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services.book import Book
from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.theme.apply import apply
from tests.ui.people import book_of


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Book:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    return book_of(tmp_path)


@pytest.fixture
def window(book: Book, qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    yield from shown(book, qtbot, qapp)


def shown(book: Book, qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window on a book, until the test ends."""
    apply(qapp, "light")
    window = MainWindow(Session(book, ImmediateRunner()))
    qtbot.addWidget(window, before_close_func=lambda _w: QTimer.singleShot(0, close_without_saving))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.card is not None and window.isActiveWindow())
    qapp.processEvents()
    yield window
    QTimer.singleShot(0, close_without_saving)
    window.close()
    window.session.close()


def close_without_saving() -> None:
    """Answer the question of a window that closes with something unsaved in it."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox) and box.objectName() == "closeQuestion":
        next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
