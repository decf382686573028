"""What the place pages share: a head with title and words, a body, an empty state, and reads that come in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.book import Changes
from app.domain.progress import Progress
from app.ui.text import tr
from app.ui.theme.tokens import BUTTON, S2, S4, S6
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class Frame(QWidget):
    """A page in place of list and card. Subclasses fill `head` and `body`, read in `read`, and show in `show_found`."""

    def __init__(self, window: MainWindow, name: str, title: str, empty: EmptyState) -> None:
        super().__init__()
        self.window_, self.session = window, window.session
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel("", "body", "text-2")
        self.head = QHBoxLayout()
        self.head.setSpacing(S2)
        self.head.addStrut(BUTTON)
        self.head.addWidget(PlainLabel(title, "title"))
        self.head.addSpacing(S2)
        self.head.addWidget(self.words, 1)
        self.empty = empty
        self.body = QWidget()
        self.room = QStackedWidget()
        self.room.addWidget(self.body)
        self.room.addWidget(empty)
        self.waiting = PlainLabel(tr("Looking…", "Places"), "body", "text-2")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.room.addWidget(self.waiting)
        self.room.setCurrentWidget(self.waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6 + S2, S6, S6 + S2, S6)
        column.setSpacing(S4)
        column.addLayout(self.head)
        column.addWidget(self.room, 1)
        self.first: QWidget | None = None
        """What takes the keyboard when the page opens."""
        self._asked = self._read = 0
        """The number of the newest read, and of the newest that was shown."""
        self._reading: Progress | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self.session.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_focus)
        if self._reading is not None and self._reading.cancelled:
            self._later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who has left the page does not wait for it in the next one."""
        super().hideEvent(event)
        if self._reading is not None:
            self._reading.cancel()

    def _take_focus(self) -> None:
        if self.isVisible() and self.first is not None and self.first.isVisible():
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read in the reader's lane and show; an older answer never replaces a newer one."""
        self._asked += 1
        asked = self._asked
        if self._reading is not None:
            self._reading.cancel()

        def done(found: Any) -> None:
            if asked != self._asked:
                return
            self._read = asked
            self._reading = None
            waited = self.room.currentWidget() is self.waiting
            self.show_found(found)
            if waited:
                self._take_focus()

        reading = self.session.runner.read(self.reader(), done)
        self._reading = None if self._read == asked else reading

    def reader(self) -> Callable[[Progress], Any]:
        """The job that reads what the page shows."""
        raise NotImplementedError

    def show_found(self, found: Any) -> None:
        """Show what was read."""
        raise NotImplementedError

    def show_empty(self, is_empty: bool) -> None:
        """The empty state in place of the body, or the body."""
        self.room.setCurrentIndex(1 if is_empty else 0)

    def open_in_editor(self, contact_id: str) -> None:
        """Leave the page for a contact and begin to edit it."""
        self.window_.show_contact(contact_id)
        detail = self.window_.detail()
        detail.show_contacts([contact_id])
        detail.edit()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._later.start()
