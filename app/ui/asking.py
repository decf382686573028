"""Questions and answers while there is no window yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.errors import KithError
from app.ui import files
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.theme.apply import complete


def tell(title: str, message: str) -> None:
    """Say what could not be done while there is no window yet."""
    _box(QMessageBox.Icon.Warning, title, message).exec()


def ask(title: str, message: str, yes: str) -> bool:
    """A question while there is no window yet."""
    box = _box(QMessageBox.Icon.Question, title, message)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def another_book(error: KithError, path: Path) -> Path | None:
    """Say why the book at *path* cannot be opened; the book that the user opens or makes instead, None to leave."""
    words = tr("The address book cannot be opened.", "Start")
    box = _box(QMessageBox.Icon.Warning, words, worded(str(error)))
    box.setObjectName("cannotOpen")
    other = box.addButton(tr("Open another book…", "Start"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(tr("Make a new book…", "Start"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Quit", "Action"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    if box.clickedButton() is other:
        return files.book_to_open(None, path.parent)
    if box.clickedButton() is new:
        return files.book_to_make(None, tr("New book", "Book"), tr("New book", "Book"))
    return None


def _box(icon: QMessageBox.Icon, title: str, message: str) -> QMessageBox:
    complete()
    box = QMessageBox(icon, "Kith", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message)
    return box
