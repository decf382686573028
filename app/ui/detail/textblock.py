"""Plain text laid out in lines of a fixed height: wraps anywhere if a word is too long, reads no markup."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

UNBOUND = 100_000


class TextBlock:
    """A text in a font and a width; `height` and `width` are what it takes, in pixels."""

    def __init__(self, text: str, font: QFont, width: int, line_height: int) -> None:
        self._layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        top, self.width, self.last_width, self.lines = 0.0, 0, 0, 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(16, width))
            line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
            self.last_width = ceil(line.naturalTextWidth())
            self.width = max(self.width, self.last_width)
            self.lines += 1
            top += line_height
        self._layout.endLayout()
        self.height = int(top)

    def draw(self, painter: QPainter, where: QRect, ink: QColor) -> None:
        """Draw it with its top left corner at that of *where*."""
        painter.setPen(ink)
        self._layout.draw(painter, QPointF(where.topLeft()))
