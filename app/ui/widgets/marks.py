"""Marks with a meaning: a contact's letter in the review, the pill of a plan row, hints, key hints."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, placed, text, text_width
from app.ui.theme.tokens import R_FULL, R_S, S1, S2
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.small import KeyCap

PILLS = {
    "success": ("success-soft", "success"),
    "accent": ("accent-soft", "accent-text"),
    "warn": ("warn-soft", "warn"),
    "danger": ("danger-soft", "danger"),
    "neutral": ("hover", "text-2"),
}


def letter_mark(painter: QPainter, where: QRect, letter: str, filled: bool) -> None:
    """The letter A, B, C of a contact in a small square; filled for the one that stays."""
    if filled:
        box(painter, where, R_S, "accent")
    else:
        box(painter, where, R_S, "surface", "control")
    ink = "on-accent" if filled else "text-2"
    text(painter, where, letter, ink, "caption", 600, Qt.AlignmentFlag.AlignHCenter)


class LetterChip(QAbstractButton):
    """The letter of a contact, 18 px; checked means that this one stays. *name* is for screen readers."""

    def __init__(
        self,
        letter: str,
        name: str,
        *,
        clickable: bool = False,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(letter)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setChecked(filled)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not clickable)
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        letter_mark(painter, self.rect(), self.text(), self.isChecked())
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_S)


def pill_width(label: str) -> int:
    """The width of a pill as paint_pill() draws it."""
    return S2 + 12 + 6 + text_width(label, "caption", 600) + S2 + 1


def paint_pill(painter: QPainter, where: QRect, label: str, icon: str, look: str) -> None:
    """Icon and word on a soft ground, 22 px high; *look* is success, accent, warn, danger or neutral."""
    fill, ink = PILLS[look]
    box(painter, where, R_FULL, fill)
    way = painter.layoutDirection()
    mark = QRect(where.x() + S2, where.y() + (where.height() - 12) // 2, 12, 12)
    paint_icon(painter, icon, placed(where, mark, way), ink)
    text(painter, placed(where, where.adjusted(S2 + 18, 0, -S1, 0), way), label, ink, "caption", 600)


class Hint(QWidget):
    """A remark beside a field: icon and small text in one colour role (text-2, success, warn, danger)."""

    def __init__(
        self, label: str = "", role: str = "text-2", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._role = icon, role
        self._label = ElidedLabel(label, "small", role)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(S2)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_hint(label, role, icon)

    def show_hint(self, label: str, role: str = "text-2", icon: str = "") -> None:
        """Change the remark; an empty label leaves the room empty."""
        self._icon_name, self._role = icon, role
        self._label.setText(label)
        self._label.set_role(role)
        room = 14 + 6 if icon else 0
        self._row.setContentsMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))
        self.setAccessibleName(label)
        self.update()

    def add_widget(self, widget: QWidget) -> None:
        """A link or key cap behind the words."""
        self._row.insertWidget(self._row.count() - 1, widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon_name:
            left = self.width() - 14 if self.isRightToLeft() else 0
            where = QRect(left, (self.height() - 14) // 2, 14, 14)
            paint_icon(crisp(QPainter(self)), self._icon_name, where, self._role)


class KeyHint(QWidget):
    """Key caps and what they do, as in the status bar: [E] Edit."""

    def __init__(self, keys: str | tuple[str, ...], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, S2, 0)
        row.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for key in (keys,) if isinstance(keys, str) else keys:
            row.addWidget(KeyCap(key))
        row.addWidget(PlainLabel(label, "small", "text-2"))


class Pill(QWidget):
    """The pill of a plan row as a widget."""

    def __init__(self, label: str, icon: str, look: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._icon_name, self._look = label, icon, look
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._label), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(crisp(QPainter(self)), self.rect(), self._label, self._icon_name, self._look)
