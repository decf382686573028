"""What becomes of an exception that nobody caught: told, noted in the log, and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from app.services import logs
from app.ui.text import tr
from app.ui.theme.tokens import S6

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QMessageBox

Told = Callable[[BaseException], bool]
"""Tells the user of an error that is the user's world; False for a bug of ours."""


class BugReport(QObject):
    """Takes the exceptions of all threads; shows one at a time, however many there are."""

    _arrived = Signal(object)

    def __init__(self, told: Told, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self.box: QMessageBox | None = None
        self._arrived.connect(self.tell)  # queued, when it comes from another thread

    def install(self) -> None:
        """Take what nobody catches from now on."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = lambda args: self._arrived.emit(args.exc_value)

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self._arrived.emit(error.with_traceback(where))

    def tell(self, error: BaseException) -> None:
        """Say what happened: a full disk or the like in its own words, a bug with a way to its details."""
        if self._told(error):
            return
        if sys.stderr is not None:
            traceback.print_exception(error)
        logs.note_bug(error)
        if self.box is not None:
            return  # one is enough; the log has them all
        self.box = _box(error)
        self.box.finished.connect(self._on_read)
        self.box.open()

    def _on_read(self) -> None:
        self.box = None


def _name(button: QAbstractButton, box: QMessageBox) -> None:
    """Call the button of the details as the others are called, and not in Qt's words."""
    from PySide6.QtWidgets import QTextEdit

    words = tr("Show the details", "Bug"), tr("Hide the details", "Bug")
    shown = box.findChild(QTextEdit)
    button.setMinimumWidth(max(button.fontMetrics().horizontalAdvance(word) for word in words) + S6)

    def follow() -> None:
        button.setText(words[shown is not None and shown.isVisibleTo(box)])

    follow()
    button.clicked.connect(follow)


def _box(error: BaseException) -> QMessageBox:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Critical, "Kith", tr("Something in Kith went wrong.", "Bug"))
    box.setObjectName("bugReport")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setParent(QApplication.activeWindow(), box.windowFlags() | Qt.WindowType.Dialog)
    box.setInformativeText(
        tr(
            "Nothing was lost: your book is as the last change left it, and you can go on working.\n\n"
            "The log tells where it happened, and holds nothing of your contacts:\n{path}",
            "Bug",
            path=logs.log_file(),
        )
    )
    details = "".join(traceback.format_exception(error))
    box.setDetailedText(details)
    _name(box.buttons()[-1], box)
    go_on = box.addButton(tr("Go on", "Bug"), QMessageBox.ButtonRole.AcceptRole)
    copy = box.addButton(tr("Copy the details", "Bug"), QMessageBox.ButtonRole.ActionRole)
    folder = box.addButton(tr("Open the log", "Bug"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(logs.log_file()))))
    box.setDefaultButton(go_on)
    box.setEscapeButton(go_on)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
