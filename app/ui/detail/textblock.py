"""Plain text laid out in lines of a fixed height: wraps anywhere if a word is too long, reads no markup.

`TextBlock` is the text, `NameLabel` the widget of the card's name.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.text import harmless
from app.ui.theme.colors import color
from app.ui.theme.fonts import font, line_height
from app.ui.theme.paint import crisp

UNBOUND = 100_000
LINES = 3
"""Of a name in one size; one that takes more is written in the next smaller one."""


class TextBlock:
    """A text in a font and a width; `height` and `width` are what it takes, in pixels."""

    def __init__(self, text: str, font: QFont, width: int, line_height: int) -> None:
        self._layout = QTextLayout(harmless(text.replace("\r\n", "\n")).replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
        )  # a number is no Arabic in Arabic windows
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


class NameLabel(QWidget):
    """A name in display size that takes as many lines as it needs, also without a space to break at; a very long one is
    written smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._role = "", "text"
        policy = QSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        )  # Fixed would cut lines off
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str, role: str = "text") -> None:
        """Change the name and its colour role."""
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _block(self, width: int) -> TextBlock:
        for style in ("display", "title"):
            block = TextBlock(self._text, font(style), width, line_height(style))
            if block.lines <= LINES:
                return block
        return TextBlock(self._text, font("heading"), width, line_height("heading"))

    def heightForWidth(self, width: int) -> int:
        return self._block(width).height

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 320
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, line_height("display"))

    def paintEvent(self, event: QPaintEvent) -> None:
        block = self._block(self.width())
        left = self.width() - block.width if self.isRightToLeft() else 0
        block.draw(crisp(QPainter(self)), QRect(left, 0, block.width, block.height), color(self._role))
