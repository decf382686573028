"""Questions and answers while there is no window yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QMessageBox

from app.domain.errors import KithError
from app.ui import files
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.theme.apply import complete
from app.ui.widgets.message import Icon, Role, add_cancel, answer, message


def tell(title: str, more: str) -> None:
    """Say what could not be done while there is no window yet."""
    answer(told(title, more))


def told(title: str, more: str) -> QMessageBox:
    """The box that says it."""
    complete()
    box = message(None, "told", title, more, Icon.Warning)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Ok))
    return box


def ask(title: str, more: str, yes: str) -> bool:
    """A question while there is no window yet."""
    box, agreed = question(title, more, yes)
    return answer(box) is agreed


def question(title: str, more: str, yes: str) -> tuple[QMessageBox, QAbstractButton]:
    """(the box that asks, its button that agrees)."""
    complete()
    box = message(None, "startQuestion", title, more)
    agreed = box.addButton(yes, Role.AcceptRole)
    box.setDefaultButton(agreed)
    add_cancel(box, default=False)
    return box, agreed


def another_book(error: KithError, path: Path) -> Path | None:
    """Say why the book at *path* cannot be opened; the book that the user opens or makes instead, None to leave."""
    box, other, new = cannot_open(error)
    pressed = answer(box)
    if pressed is other:
        return files.book_to_open(None, path.parent)
    if pressed is new:
        return files.book_to_make(None, tr("New book", "Book"), tr("New book", "Book"))
    return None


def cannot_open(error: KithError) -> tuple[QMessageBox, QAbstractButton, QAbstractButton]:
    """(the box that says why a book cannot be opened, its buttons that open and that make another)."""
    complete()
    words = tr("The address book cannot be opened.", "Start")
    box = message(None, "cannotOpen", words, worded(str(error)), Icon.Warning)
    other = box.addButton(tr("Open another book…", "Start"), Role.AcceptRole)
    new = box.addButton(tr("Make a new book…", "Start"), Role.ActionRole)
    leave = box.addButton(tr("Quit", "Action"), Role.RejectRole)
    box.setDefaultButton(other)
    box.setEscapeButton(leave)
    return box, other, new
