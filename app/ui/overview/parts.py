"""The parts of the overview: number cards and lines that lead on, each one control for mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.places.lines import Line
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import badge, badge_width, box, crisp, day_tile, focus_ring, text
from app.ui.theme.tokens import AVATAR_QUEUE, BADGE, R_L, R_M, S2, S3, S4, hue_of
from app.ui.widgets.avatar import avatar_pixmap


class _Leading(QAbstractButton):
    """Leads on by click, Enter and Space."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class NumberCard(_Leading):
    """A large number with a title above and a remark below."""

    def __init__(self, title: str, value: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{title}: {value}, {below}", parent)
        self._words = title, value, below
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 104)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, 104)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        lively = self.underMouse() or self.isDown()
        box(painter, self.rect(), R_L, "hover" if lively else "surface", "border")
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_L)
        title, value, below = self._words
        inner = self.rect().adjusted(S4, 0, -S4, 0)
        text(painter, QRect(inner.left(), S4, inner.width(), 16), title, "text-2", "small")
        text(painter, QRect(inner.left(), 36, inner.width(), 32), value, "text", "display")
        text(painter, QRect(inner.left(), 72, inner.width(), 16), below, "text-2", "small")


class LineButton(_Leading):
    """A line with avatar, day tile or icon, two rows of words and a badge, as the place pages paint it."""

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(line.spoken, parent)
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 48)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, line = crisp(QPainter(self)), self.line
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), R_M, "hover")
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)
        left = self._lead(painter, S2 // 2)
        right = self.width() - S2 // 2
        if line.badge:
            width = badge_width(line.badge)
            badge(
                painter,
                QRect(right - width, (self.height() - BADGE) // 2, width, BADGE),
                line.badge,
                line.look,
            )
            right -= width + S2
        middle = self.height() // 2
        if line.below:
            text(painter, QRect(left, middle - 19, right - left, 20), line.title, "text", "body", 500)
            text(painter, QRect(left, middle + 1, right - left, 16), line.below, "text-2", "small")
        else:
            text(painter, QRect(left, 0, right - left, self.height()), line.title)

    def _lead(self, painter: QPainter, left: int) -> int:
        line, middle = self.line, self.height() // 2
        if line.day is not None:
            day_tile(painter, QRect(left, middle - 20, 40, 40), *line.day)
            return left + 40 + S3
        if line.icon:
            tile = QRect(left, middle - 18, 36, 36)
            box(painter, tile, R_M, "accent-soft" if line.look == "accent" else "hover")
            role = "accent-text" if line.look == "accent" else "text-2"
            paint_icon(painter, line.icon, tile.adjusted(10, 10, -10, -10), role)
            return left + 36 + S3
        pixmap = avatar_pixmap(line.initials, hue_of(line.key), AVATAR_QUEUE, self.devicePixelRatioF())
        painter.drawPixmap(left, middle - AVATAR_QUEUE // 2, pixmap)
        return left + AVATAR_QUEUE + S3
