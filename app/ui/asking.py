"""Questions and answers while there is no window yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.domain.errors import KithError
from app.services.places import BOOK_SUFFIX, data_folder
from app.ui.sentences import worded
from app.ui.text import tr


def tell(title: str, message: str) -> None:
    """Say what could not be done while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message)
    box.exec()


def ask(title: str, message: str, yes: str) -> bool:
    """A question while there is no window yet."""
    box = QMessageBox(QMessageBox.Icon.Question, "Kith", title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(message)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is agreed


def another_book(error: KithError, path: Path) -> Path | None:
    """Say why the book at *path* cannot be opened; the book that the user opens or makes instead, None to leave."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", tr("The address book cannot be opened.", "Start"))
    box.setObjectName("cannotOpen")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(worded(str(error)))
    other = box.addButton(tr("Open another book…", "Start"), QMessageBox.ButtonRole.AcceptRole)
    new = box.addButton(tr("Make a new book…", "Start"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Quit", "Action"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    name = ""
    if box.clickedButton() is other:
        kinds = tr("Kith books (*.kith);;All files (*)", "Book")
        name, _kind = QFileDialog.getOpenFileName(None, tr("Open book", "Book"), str(path.parent), kinds)
    elif box.clickedButton() is new:
        start = str(data_folder() / tr("New book", "Book")) + BOOK_SUFFIX
        kinds = tr("Kith books (*.kith)", "Book")
        name, _kind = QFileDialog.getSaveFileName(None, tr("New book", "Book"), start, kinds)
    return Path(name) if name else None
