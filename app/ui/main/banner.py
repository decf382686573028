"""The bar over the list that says why nothing can be changed, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.tokens import S2, S3
from app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def read_only_banner(window: MainWindow) -> QWidget:
    """Of a window on a book that can only be read."""
    bar = QWidget(window.main)
    bar.setObjectName("readOnlyBanner")
    notice = Notice(
        tr("This book can only be read.", "ReadOnly"),
        tr("Its file or folder is write-protected, or another window has it.", "ReadOnly"),
        look="warn",
    )
    button = notice.add_button(tr("Save a copy…", "ReadOnly"))
    button.setObjectName("saveCopy")
    button.clicked.connect(lambda: save_copy(window))
    row = QHBoxLayout(bar)
    row.setContentsMargins(S3, S2, S3, S2)
    row.addWidget(notice)
    return bar


def save_copy(window: MainWindow) -> None:
    """Ask where a copy shall lie, and open that."""
    from app.services import backups
    from app.ui import files

    book = window.session.book
    to = files.book_to_make(window, tr("Save a copy", "ReadOnly"), book.path.stem)
    if to is None:
        return
    window.session.do(
        tr("Saved a copy", "ReadOnly"),
        lambda progress: backups.back_up(book.path, to, progress=progress),
        lambda _made: window.book_wanted.emit(to, False),
    )
