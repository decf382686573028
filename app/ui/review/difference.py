"""A value with what is different about it marked by fill and underline, character by character."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.text import set_tooltip, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font
from app.ui.theme.paint import crisp
from app.ui.theme.tokens import ROW_REVIEW_VALUE


def marked(text: str, others: Sequence[str]) -> list[tuple[int, int]]:
    """(start, length) of what is different from the nearest other value; all of it where nothing is alike."""
    others = [o for o in others if o and o != text]
    if not others:
        return []
    match = max(
        (SequenceMatcher(None, o.casefold(), text.casefold(), False) for o in others), key=lambda m: m.ratio()
    )
    if match.ratio() < 0.4:
        return [(0, len(text))]
    return [(j, k - j) for tag, _, _, j, k in match.get_opcodes() if tag in ("replace", "insert") and k > j]


class DifferenceLabel(QWidget):
    """One line of data, elided, with parts marked."""

    def __init__(self, text: str, others: Sequence[str] = ()) -> None:
        super().__init__()
        self._text = text.replace("\n", " ⏎ ")
        self._marks = marked(text, others) if "\n" not in text else []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW_REVIEW_VALUE)
        name = tr("differs: {value}", "Review", value=self._text) if self._marks else self._text
        self.setAccessibleName(name)
        set_tooltip(self, text)

    def sizeHint(self) -> QSize:
        return QSize(min(260, QFontMetrics(font("body")).horizontalAdvance(self._text) + 6), ROW_REVIEW_VALUE)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, ROW_REVIEW_VALUE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        metrics = QFontMetrics(font("body"))
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 4)
        layout = QTextLayout(shown, font("body"))
        formats = []
        for start, length in self._marks:
            if start < len(shown):
                look = QTextCharFormat()
                look.setBackground(color("warn-soft"))
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                look.setUnderlineColor(color("warn"))
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = start, min(length, len(shown) - start), look
                formats.append(part)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(max(1, self.width()))
        layout.endLayout()
        painter.setPen(color("text"))
        layout.draw(painter, QPointF(0, (self.height() - line.height()) / 2))
