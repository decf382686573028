"""The smallest parts: key cap, badge, tag dot, thin progress line and divider."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.theme.paint import badge, badge_width, box, crisp, dot, hairline, key_cap, key_cap_size
from app.ui.theme.tokens import BADGE, DOT, R_FULL


class _Fixed(QWidget):
    """A widget as large as its hint that takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class KeyCap(_Fixed):
    """A key or chord drawn as a cap ("Ctrl F"); *look* says what it lies on: plain, accent, toast."""

    def __init__(self, keys: str, look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._look = keys, look
        self.setAccessibleName(keys)

    def sizeHint(self) -> QSize:
        return key_cap_size(self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        key_cap(crisp(QPainter(self)), self.rect(), self._keys, self._look)


class Badge(_Fixed):
    """A count or state in a pill; *look* is accent (it calls), quiet, neutral, success, warn or danger."""

    def __init__(self, text: str, look: str = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._look = text, look
        self.setAccessibleName(text)

    def text(self) -> str:
        """What the pill says."""
        return self._text

    def set_text(self, text: str, look: str | None = None) -> None:
        """Change the text, and the look if given."""
        self._text, self._look = text, look or self._look
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._text), BADGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        badge(crisp(QPainter(self)), self.rect(), self._text, self._look)


class TagDot(_Fixed):
    """The dot of a tag alone; the name has to stand beside it."""

    def __init__(self, hue: str | int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hue = hue

    def sizeHint(self) -> QSize:
        return QSize(DOT, DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        dot(crisp(QPainter(self)), QPointF(self.width() / 2, self.height() / 2), self._hue)


class ProgressLine(QProgressBar):
    """A 4 px bar without text; *name* tells a screen reader what advances."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        self.setRange(0, 100)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        box(painter, self.rect(), R_FULL, "selection-idle")
        span = self.maximum() - self.minimum()
        if span <= 0 or self.value() <= self.minimum():
            return
        width = max(self.height(), round(self.width() * (self.value() - self.minimum()) / span))
        left = self.width() - width if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        box(painter, QRect(left, 0, width, self.height()), R_FULL, "accent")


class Divider(QWidget):
    """One sharp horizontal line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect())
