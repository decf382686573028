"""Painting on paper: plain text in tenths of a point, page after page, the same on a printer, a PDF and the preview."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter

PER_INCH = 720
"""Units of the canvas in an inch: tenths of a point, so that fonts and lines are whole numbers."""
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
INK, GREY, LINE = "#000000", "#555555", "#BBBBBB"


def mm(length: float) -> float:
    """Millimetres in units of the canvas."""
    return length * PER_INCH / 25.4


def face(points: float, weight: int = 400) -> QFont:
    """The font of a size in points."""
    made = QFont()
    made.setPixelSize(round(points * 10))
    made.setWeight(QFont.Weight(weight))
    return made


class Canvas:
    """A paged device that is being painted on; *origin* and sizes are those of the whole paper, without margins."""

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self._painter = QPainter(device)
        layout = device.pageLayout()
        paper = layout.fullRectPoints()
        self.width, self.height = paper.width() * 10.0, paper.height() * 10.0
        scale_x = device.logicalDpiX() / PER_INCH  # type: ignore[attr-defined]
        scale_y = device.logicalDpiY() / PER_INCH  # type: ignore[attr-defined]
        self._painter.scale(scale_x, scale_y)
        if layout.mode() == layout.Mode.StandardMode:
            edge = layout.paintRectPoints()
            self._painter.translate(-edge.x() * 10.0, -edge.y() * 10.0)
        self.pages = 1
        self._begin()

    def new_page(self) -> None:
        """Go on with an empty page."""
        self._device.newPage()
        self.pages += 1
        self._begin()

    def _begin(self) -> None:
        # A preview keeps only changes of the pen, and shows a page with the theme's own until there is one.
        self._painter.setPen(QColor(LINE))

    def end(self) -> None:
        """The last page is full."""
        self._painter.end()

    def line_height(self, font: QFont) -> float:
        """From one line to the next."""
        return QFontMetricsF(font).lineSpacing()

    def width_of(self, words: str, font: QFont) -> float:
        """How wide a text is."""
        return QFontMetricsF(font).horizontalAdvance(words)

    def text(
        self,
        x: float,
        y: float,
        width: float,
        words: str,
        font: QFont,
        ink: str = INK,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """Draw one line, shortened to its room; returns the height it took."""
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, width)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        flags = int(align | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute) | int(
            Qt.TextFlag.TextSingleLine
        )
        self._painter.drawText(QRectF(x, y, width, metrics.lineSpacing()), flags, shown)
        return metrics.lineSpacing()

    def paragraph_height(self, width: float, words: str, font: QFont) -> float:
        """How high a text is that breaks into lines."""
        return (
            QFontMetricsF(font)
            .boundingRect(QRectF(0, 0, width, 1e6), _wrap(width, words, font), words)
            .height()
        )

    def paragraph(self, x: float, y: float, width: float, words: str, font: QFont, ink: str = INK) -> float:
        """Draw a text that breaks into lines; returns the height it took."""
        high = self.paragraph_height(width, words, font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        flags = int(LEFT | Qt.AlignmentFlag.AlignTop) | _wrap(width, words, font)
        self._painter.drawText(QRectF(x, y, width, high + 1), flags, words)
        return high

    def rule(self, x: float, y: float, width: float) -> None:
        """A hairline."""
        self._painter.fillRect(QRectF(x, y, width, 5), QColor(LINE))


def _wrap(width: float, words: str, font: QFont) -> int:
    """Break between words, and inside one only if it is wider than the room."""
    metrics = QFontMetricsF(font)
    fits = all(metrics.horizontalAdvance(word) <= width for word in words.split())
    return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)
