"""The timeline as widgets: discs on a line, what happened, when, and a link that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.ui.detail.link import TextLink
from app.ui.detail.timeline import Entry
from app.ui.text import plain_tooltip, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import line_height
from app.ui.theme.icons import icon, paint_icon
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import R_FULL, S1, S2, S3, S4
from app.ui.widgets.labels import ElidedLabel, PlainLabel, section_heading
from app.ui.widgets.segments import SegmentedControl

DISC = 24
LONGEST = 60
"""Letters of a line in the menu."""
FIRST = 20
"""How many entries are shown until "Show all" is chosen."""


class EntryRow(QWidget):
    """One entry. Its disc is painted here, and the line down to the next one."""

    restore_wanted = Signal(object)
    """Entry."""
    remove_wanted = Signal(object)
    """Entry of a touch."""

    def __init__(self, entry: Entry, last: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry, self._last = entry, last
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" · ".join(p for p in (entry.title, entry.when, entry.detail) if p))
        head = QHBoxLayout()
        head.setSpacing(S2)
        title = ElidedLabel(entry.title, "body", "text", 500)
        title.setFixedHeight(line_height("body"))
        head.addWidget(title, 1)
        head.addWidget(PlainLabel(entry.when, "caption", "text-2"))
        below = QHBoxLayout()
        below.setSpacing(S1)
        detail = ElidedLabel(entry.detail, "small", "text-2")
        detail.setFixedHeight(line_height("small"))
        if entry.tip:
            self.setToolTip(plain_tooltip(entry.tip))
        if entry.detail:
            below.addWidget(detail)
        if entry.revert:
            self._link(below, tr("Un-merge…", "Timeline"), lambda: self.restore_wanted.emit(self.entry))
        if entry.restored is not None:
            self._link(below, tr("Restore…", "Timeline"), self._on_restore)
        if entry.touch:
            self._let_remove(below)
        below.addStretch(1)
        column = QVBoxLayout(self)
        room = DISC + S3
        column.setContentsMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))
        column.setSpacing(0)
        column.addLayout(head)
        if below.count() > 1:
            column.addLayout(below)
        column.addSpacing(S4)

    def _link(self, row: QHBoxLayout, label: str, act: Callable[[], object]) -> None:
        if row.count():
            row.addWidget(PlainLabel("·", "small", "text-2"))
        link = TextLink(label, "small")
        link.setAccessibleName(f"{label}: {self.entry.title}, {self.entry.when}")
        link.clicked.connect(act)
        # What can be done is read whole; what was done gives way.
        link.setMinimumWidth(link.sizeHint().width())
        row.addWidget(link)

    def _let_remove(self, row: QHBoxLayout) -> None:
        """By link and by menu."""
        self._link(row, tr("Remove", "Timeline"), lambda: self.remove_wanted.emit(self.entry))
        remove = QAction(icon("trash-2"), tr("Remove", "Timeline"), self)
        remove.triggered.connect(lambda: self.remove_wanted.emit(self.entry))
        self.addAction(remove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _on_restore(self) -> None:
        """Ask what to restore: all of the change, one field of it, or the whole contact as it was."""
        menu = QMenu(self)
        for words, way in self.entry.ways():
            shown = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
            menu.addAction(shown.replace("&", "&&"), partial(self.restore_wanted.emit, way))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(DISC + S3, self.height() - S4)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        left = self.width() - DISC if self.isRightToLeft() else 0
        if not self._last:
            painter.fillRect(QRect(left + DISC // 2, DISC, 1, self.height() - DISC), color("border"))
        touch = self.entry.touch
        where = QRect(left, 0, DISC, DISC)
        box(painter, where, R_FULL, "accent-soft" if touch else "hover")
        paint_icon(
            painter, self.entry.icon, where.adjusted(5, 5, -5, -5), "accent-text" if touch else "text-2"
        )


class Timeline(QWidget):
    """All, touches or changes of the contact that is shown."""

    restore_wanted = Signal(object)
    remove_wanted = Signal(object)
    """Entry of a touch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._all = False
        choices = (
            ("all", tr("All", "Timeline")),
            ("touches", tr("Touches", "Timeline")),
            ("changes", tr("Changes", "Timeline")),
        )
        self.filter = SegmentedControl(choices, tr("What the timeline shows", "Timeline"))
        self.filter.selected.connect(lambda _key: self._fill())
        head = QHBoxLayout()
        head.addWidget(section_heading(tr("Timeline", "Timeline")))
        head.addStretch(1)
        head.addWidget(self.filter)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S3)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_entries(self, entries: list[Entry]) -> None:
        """Show other entries; they are newest first."""
        self._entries, self._all = entries, False
        self._fill()

    def shown(self) -> list[Entry]:
        """What the filter lets through."""
        wanted = self.filter.value()
        return [e for e in self._entries if wanted == "all" or e.touch == (wanted == "touches")]

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        found = self.shown()
        kept = found if self._all else found[:FIRST]
        for number, entry in enumerate(kept):
            row = EntryRow(entry, number == len(kept) - 1)
            row.restore_wanted.connect(self.restore_wanted)
            row.remove_wanted.connect(self.remove_wanted)
            self._rows.addWidget(row)
        if len(found) > len(kept):
            more = TextLink(tr("Show all %n", "Timeline", n=len(found)), "small")
            more.clicked.connect(self._on_more)
            self._rows.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if not found:
            self._rows.addWidget(PlainLabel(tr("Nothing yet.", "Timeline"), "small", "text-2"))

    def _on_more(self) -> None:
        self._all = True
        self._fill()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())
