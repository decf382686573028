"""The columns of the review: labels, members that scroll sideways, and the result, which stays; rows of one height."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme.colors import color
from app.ui.theme.paint import hairline, placed
from app.ui.theme.tokens import (
    LABEL_COLUMN,
    REVIEW_COLUMN,
    REVIEW_RESULT,
    REVIEW_RESULT_MIN,
    S1,
    S3,
    S4,
    S6,
)

BLEED = S1
"""How far frames in the result column stand out before its texts."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns lie in a given width, in pixels. `member` is the width of one, `hidden` what does not fit."""

    label: int
    left: int
    room: int
    member: int
    hidden: int
    result: int
    right: int

    @classmethod
    def of(cls, width: int, members: int) -> Columns:
        """Share the width: members are never narrower than they can be read."""
        left = S6 + LABEL_COLUMN
        result = max(REVIEW_RESULT_MIN, min(REVIEW_RESULT, (width - left) * 36 // 100))
        room = max(REVIEW_COLUMN, width - left - S4 - result - S6)
        member = max(REVIEW_COLUMN, room // max(1, members))
        hidden = max(0, member * members - room)
        return cls(LABEL_COLUMN, left, room, member, hidden, result, left + room + S4)


class _Panel(QFrame):
    """The ground of the result column."""

    def __init__(self, parent: QWidget, head: bool) -> None:
        super().__init__(parent)
        self._head = head
        self.lines: list[int] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("panel"))
        for x in (0, self.width() - 1):
            painter.fillRect(QRect(x, 0, 1, self.height()), color("border"))
        for y in self.lines:
            hairline(painter, QRect(0, y, self.width(), 1))
        if self._head:
            painter.fillRect(QRect(0, 0, self.width(), 2), color("accent"))
        else:
            hairline(painter, QRect(0, self.height() - 1, self.width(), 1))


class Band(QWidget):
    """Rows of the columns; the head of the review is one, its body another."""

    def __init__(self, head: bool = False) -> None:
        super().__init__()
        self._head = head
        self._rows: list[tuple[QWidget | None, list[QWidget], QWidget]] = []
        self._tops: list[int] = []
        self._line = QRect()
        self._clip = QWidget(self)
        self._strip = QWidget(self._clip)
        self.panel = _Panel(self, head)

    def add(self, label: QWidget | None, cells: list[QWidget], result: QWidget) -> None:
        """Add a row; the order of adding is the order of the Tab key."""
        if label is not None:
            label.setParent(self)
        for cell in cells:
            cell.setParent(self._strip)
        result.setParent(self.panel)
        self._rows.append((label, cells, result))

    def arrange(self, columns: Columns, width: int, offset: int) -> int:
        """Place everything; `offset` is how far the members are scrolled. Returns the height."""
        inner = columns.member - S3
        top = 0
        row = QRect(0, 0, width, 0)
        across = QRect(0, 0, columns.member * len(self._rows[0][1]) if self._rows else 0, 0)
        ground = QRect(0, 0, columns.result, 0)
        self._tops = []
        pad = 0 if self._head else S1 + 1
        bleed = 0 if self._head else BLEED
        for label, cells, result in self._rows:
            self._tops.append(top)
            height = max(_tall(cell, inner) for cell in cells)
            height = max(height, _tall(result, columns.result - 2 * S3 + bleed)) + 2 * pad
            if label is not None:
                height = max(height, _tall(label, columns.label - S3) + 2 * pad)
                place = QRect(S6, top + pad, columns.label - S3, _tall(label, columns.label - S3))
                label.setGeometry(self._mirrored(row, place))
            for at, cell in enumerate(cells):
                place = QRect(at * columns.member, top + pad, inner, height - 2 * pad)
                cell.setGeometry(self._mirrored(across, place))
            place = QRect(S3 - bleed, top + pad, columns.result - 2 * S3 + bleed, height - 2 * pad)
            result.setGeometry(self._mirrored(ground, place))
            top += height
        self._clip.setGeometry(self._mirrored(row, QRect(columns.left, 0, columns.room, top)))
        self._strip.resize(across.width(), top)
        self.scroll_to(offset)
        panel = QRect(columns.right, 0, columns.result, top + (0 if self._head else 1))
        self.panel.setGeometry(self._mirrored(row, panel))
        self.panel.lines = self._tops
        self._line = self._mirrored(row, QRect(S6, 0, columns.right - S6, 1))
        self.resize(width, top + (0 if self._head else S6))
        self.update()
        return top

    def scroll_to(self, offset: int) -> None:
        """Move the members sideways."""
        self._strip.move(
            self._mirrored(self._clip.rect(), QRect(QPoint(-offset, 0), self._strip.size())).topLeft()
        )

    def _mirrored(self, around: QRect, place: QRect) -> QRect:
        """A place within another, from the right where people read so."""
        return placed(around, place, self.layoutDirection())

    def place_of(self, widget: QWidget) -> int | None:
        """The column of members in which a widget lies, or None."""
        for _label, cells, _result in self._rows:
            for at, cell in enumerate(cells):
                if cell is widget or cell.isAncestorOf(widget):
                    return at
        return None

    def stops(self) -> list[QWidget]:
        """What the keyboard can reach, row by row, the members before the result."""
        return [
            widget
            for _label, cells, result in self._rows
            for cell in (*cells, result)
            for widget in (cell, *cell.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is self.window()
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._head:
            return
        painter = QPainter(self)
        for y in self._tops:
            hairline(painter, self._line.translated(0, y))


def _tall(widget: QWidget, width: int) -> int:
    widget.ensurePolished()
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
