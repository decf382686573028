"""The search field: magnifier, key cap while empty, a clear button while filled; Escape clears."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import crisp, key_cap, key_cap_size
from app.ui.theme.tokens import ICON_BUTTON_SMALL, S1, S2, S3
from app.ui.widgets.buttons import IconButton


class SearchField(QLineEdit):
    """A QLineEdit to search or filter with; *keys* is the shortcut that leads here, *brief* what stands in it where the
    placeholder has no room."""

    went_on = Signal()
    """Down or Enter: on to what was found."""

    def __init__(
        self,
        placeholder: str,
        keys: str = "",
        *,
        brief: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._words = placeholder, brief or placeholder
        if small:
            self.setProperty("density", "small")
        self.setAccessibleName(placeholder)
        self._clear = IconButton("x", tr("Clear", "Search"), small=True, parent=self)
        self._clear.resize(self._clear.sizeHint())
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        self.textChanged.connect(self._on_text)
        self._set_margins()

    def _set_margins(self) -> None:
        tail = ICON_BUTTON_SMALL if self.text() else key_cap_size(self._keys).width() if self._keys else 0
        lead = 16 + S2 + 1
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            lead, tail = tail, lead
        self.setTextMargins(lead, 0, tail, 0)
        room = self.width() - lead - tail - 2 * S3
        self.setPlaceholderText(self._words[self.fontMetrics().horizontalAdvance(self._words[0]) > room])

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._set_margins()

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_margins()
        side = ICON_BUTTON_SMALL
        spot = QRect(self.width() - side - S1, (self.height() - side) // 2, side, side)
        self._clear.move(self._mirrored(spot).topLeft())

    def _mirrored(self, where: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - where.right() - 1, where.y(), where.width(), where.height())
        return where

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = crisp(QPainter(self))
        middle = self.height() // 2
        paint_icon(painter, "search", self._mirrored(QRect(S3 - 1, middle - 8, 16, 16)))
        if self._keys and not self.text():
            size = key_cap_size(self._keys)
            where = QRect(self.width() - size.width() - S2, middle - size.height() // 2, *size.toTuple())
            key_cap(painter, self._mirrored(where), self._keys)
