"""The search of the review: off the window's thread; in a very large book only once its owner has asked for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.progress import Cancelled, Progress
from app.services import duplicates
from app.ui.list.head import number
from app.ui.runner import POLL_MS
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.small import ProgressLine

A_MINUTE = 300_000
"""Contacts that are searched in about a minute."""
LINE = 320


class Searching(QWidget):
    """Offers to search, shows how far it is, and lets the user break it off. `load` needs no offer where none is due."""

    found = Signal(str, list)
    """(revision of the book, clusters)"""
    failed = Signal(Exception)
    counted = Signal()
    """What the user asked for is known from now on: others may show it."""
    shown = Signal()
    """There is something to read here: an offer, or how far the search is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("duplicateSearch")
        self._session = session
        self._progress: Progress | None = None
        self._asked = False
        self.words = EmptyState("merge", "")
        self.start = Button(tr("Search for duplicates", "Review"), "primary", icon="merge")
        self.start.setObjectName("searchButton")
        self.start.clicked.connect(self.search)
        self.cancel = Button(tr("Cancel", "Review"))
        self.cancel.setObjectName("cancelSearch")
        self.cancel.clicked.connect(self.stop)
        for button in (self.start, self.cancel):
            self.words.add_button(button)
        self.line = ProgressLine(tr("Looking for duplicates", "Review"))
        self.line.setMaximumWidth(LINE)
        self.line.setMinimumWidth(LINE // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.line, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def load(self) -> None:
        """Bring what is known up to date, or search; in a very large book that was never searched, ask first."""
        if not self._asked and duplicates.must_ask(self._session.book):
            self._offer()
        else:
            self.search()

    def search(self) -> None:
        """Search now."""
        book, runner = self._session.book, self._session.runner
        if duplicates.must_ask(book):
            self._asked = True
            self.words.set_text(
                tr("Looking for duplicates", "Review"),
                tr("You can go on working meanwhile. The book keeps what is found.", "Review"),
            )
            self._show_running(True)
            self._timer.start()
        self._progress = runner.search(
            lambda progress: (book.revision, duplicates.clusters(book, progress)),
            self._on_found,
            self._on_failed,
            tr("Looking for duplicates", "Review"),
        )

    def stop(self) -> None:
        """Break the search off."""
        if self._progress is not None:
            self._progress.cancel()

    def _offer(self) -> None:
        count = self._session.book.counts().listed
        minutes = max(1, round(count / A_MINUTE))
        self.words.set_text(
            tr("Look for duplicates among {count} contacts?", "Review", count=number(count)),
            tr("It takes about %n min, and is quick from then on: the book keeps what is found.", "Review", n=minutes),
        )  # fmt: skip
        self._show_running(False)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_running(self, running: bool) -> None:
        self.start.setVisible(not running)
        self.cancel.setVisible(running)
        self.line.setVisible(running)
        self.line.setValue(0)
        self.shown.emit()

    def _poll(self) -> None:
        fraction = self._progress.fraction if self._progress is not None else None
        if fraction is not None:
            self.line.setValue(round(100 * fraction))

    def _on_found(self, found: tuple[str, list]) -> None:
        self._timer.stop()
        if self._asked:
            self._asked = False
            self.counted.emit()
        self.found.emit(*found)

    def _on_failed(self, error: Exception) -> None:
        self._timer.stop()
        if self._asked:
            self._asked = False
            self._offer()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
