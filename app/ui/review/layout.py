"""The parts of the review and how they lie: head, queue, evidence, columns, foot, status line, and the empty state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.review.bars import Foot, Head, StatusLine
from app.ui.review.evidence import Evidence
from app.ui.review.grid import CompareGrid
from app.ui.review.queue import Queue
from app.ui.review.searching import Searching
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import FOLD_SIDEBAR_BELOW, S5, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.small import Divider

LOW = 560
"""The height below which the values have hardly any room."""


class ReviewLayout(QWidget):
    """Made of parts that know nothing of each other. `finished` when the user leaves."""

    finished = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("duplicateReview")
        self.setAccessibleName(tr("Duplicates", "Review"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self.head, self.queue, self.evidence = Head(), Queue(), Evidence()
        self.grid, self.foot, self.status = (
            CompareGrid(session.book),
            Foot(not session.book.read_only),
            StatusLine(),
        )
        self.empty = EmptyState("merge", tr("Looking for duplicates", "Review"), "")
        self.empty_apart = Button(tr("Pairs told apart…", "Review"), icon="split")
        leave = Button(tr("Back to the contacts", "Review"), "primary", keys="Esc")
        leave.clicked.connect(self.finished)
        self.empty.add_button(self.empty_apart)
        self.empty.add_button(leave)
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget in (self.evidence, self.grid, Divider(), self.foot):
            inner.addWidget(widget, 1 if widget is self.grid else 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        self.grid.follows = self.evidence.split
        self.searching = Searching(session)
        self.stack.addWidget(self.searching)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.queue)
        body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Divider())
        column.addLayout(body, 1)
        column.addWidget(self.status)
        self.evidence.layout().setContentsMargins(S6, S5, S6, 0)
        self.setMinimumWidth(1)  # parts are left out before they would hold a narrow window open

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window (or at 200 %) the columns need the room more than words that stand elsewhere too."""
        super().resizeEvent(event)
        narrow = self.width() < FOLD_SIDEBAR_BELOW
        self.queue.fold(narrow)
        self.head.fold(narrow)
        self.status.fold(narrow)
        self.evidence.fold(self.height() < LOW)

    def show_search(self) -> None:
        """In a very large book: offer to search it, or show how far that is."""
        self.queue.hide()
        self.stack.setCurrentWidget(self.searching)

    def show_left(self, merged: int, apart: int) -> None:
        """Nothing waits: say what was done, and lead on."""
        self.empty.disc.set_icon_name("circle-check")
        if merged or apart:
            words = tr("%n merged", "Review", n=merged), tr("%n not duplicates", "Review", n=apart)
            self.empty.set_text(tr("All duplicates are decided", "Review"), " · ".join(words))
        else:
            self.empty.set_text(
                tr("No duplicates are left", "Review"),
                tr("No two contacts of this book look like one person.", "Review"),
            )
        self.queue.setVisible(any(e.cluster for e in self.queue.items.entries))
        self.stack.setCurrentIndex(0)
        self.setFocus()
