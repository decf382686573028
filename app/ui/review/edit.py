"""A field of the result: words like any other until it is hovered or in focus; a value that is too long ends in …"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from app.ui.review.value import side_of
from app.ui.theme.colors import color


class ResultEdit(QLineEdit):
    """`framed` for fields that stand beside each other."""

    def __init__(self, text: str, framed: bool = False) -> None:
        super().__init__(text)
        self.setProperty("density" if framed else "kind", "small" if framed else "quiet")
        # An Arabic name stays at the side where all values begin.
        self.setAlignment(side_of(self) | Qt.AlignmentFlag.AlignAbsolute)
        self.setCursorPosition(0)
        self.setMinimumWidth(48 if framed else 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = (
            self.style()
            .subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
            .adjusted(2, 0, -2, 0)
        )
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setFont(self.font())
        painter.setPen(color("text"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = side_of(self) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, shown)
