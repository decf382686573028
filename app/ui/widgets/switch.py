"""The switch: something that is on or off at once, with its words and key cap beside it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.paint import box, crisp, focus_ring, key_cap, key_cap_size, text, text_width
from app.ui.theme.tokens import BUTTON_SMALL, R_FULL, RING, S1, S2

TRACK = QSize(32, 18)
LEAST = 48
"""Room for words at least; what does not fit ends in dots."""


class Switch(QAbstractButton):
    """A checkable button; toggled(bool) as usual. *keys* is the shortcut shown behind the words."""

    def __init__(self, label: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _label(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        width = TRACK.width() + S2 + text_width(self._label()) + S1
        if self._keys:
            width += S2 + key_cap_size(self._keys).width()
        return QSize(width, BUTTON_SMALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(TRACK.width() + S2 + LEAST, BUTTON_SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = self.height() // 2
        track = self._at(QRect(0, middle - 9, *TRACK.toTuple()), rtl)
        on, enabled = self.isChecked(), self.isEnabled()
        box(painter, track, R_FULL, ("accent" if on else "control") if enabled else "border-strong")
        knob = track.adjusted(2, 2, -2, -2)
        knob.setWidth(knob.height())
        if on != rtl:
            knob.moveRight(track.right() - 2)
        box(painter, knob, R_FULL, "on-accent" if enabled else "window")
        left = TRACK.width() + S2
        caps = S2 + key_cap_size(self._keys).width() if self._keys else 0
        width = min(text_width(self._label()), self.width() - left - caps - 1)
        where = self._at(QRect(left, 0, width + 1, self.height()), rtl)
        text(painter, where, self._label(), "text" if enabled else "disabled")
        if self._keys:
            size = key_cap_size(self._keys)
            spot = QRect(left + width + S2, middle - size.height() // 2, size.width(), size.height())
            key_cap(painter, self._at(spot, rtl), self._keys, "plain" if enabled else "disabled")
        if self.hasFocus():  # on the edge, as in check boxes; a line of surface parts it from the accent
            box(painter, track.adjusted(1, 1, -1, -1), R_FULL, None, "surface", RING)
            focus_ring(painter, track, R_FULL)

    def _at(self, where: QRect, rtl: bool) -> QRect:
        if rtl:
            where.moveLeft(self.width() - where.right() - 1)
        return where
