"""Labels that show data as plain text: PlainLabel, its eliding form, and section headings."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.text import harmless, plain_tooltip
from app.ui.theme.colors import color
from app.ui.theme.fonts import font

_SHORT = re.compile(r"\b(\w)-(?=\w)")
"""A letter that a hyphen ties to a word."""


class PlainLabel(QLabel):
    """A QLabel that never reads its text as markup; *style* is a text style, *role* a colour role."""

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text",
        weight: int | None = None,
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)
        # An Arabic name stays beside its label; QLabel would move it to the far side.
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(start | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(font(style, weight))
        self.set_role(role)

    def setText(self, text: str) -> None:
        words = harmless(text)
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        # "e-mail" stays in one line; a copy of the text keeps its own hyphens.
        super().setText(_SHORT.sub("\\1\u2011", words) if self.wordWrap() and not copied else words)

    def text(self) -> str:
        """The text as it was given."""
        return super().text().replace("\u2011", "-")

    def set_role(self, role: str) -> None:
        """Change the colour role; the style sheet does the rest, also for another theme."""
        if self.property("role") == role:
            return
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(PlainLabel):
    """A PlainLabel of one line that shortens its end; the tooltip has the whole text when it does."""

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        role: str = "text",
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, role, weight, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def is_elided(self) -> bool:
        """Whether the text is wider than the room it has."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()

    def _explain(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self.is_elided() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(color(str(self.property("role"))) if self.isEnabled() else color("disabled"))
        room = self.contentsRect()
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), shown)


def section_heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The small semibold heading above a group of values."""
    return PlainLabel(text, "small", "text", 600, parent=parent)


def side_heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The quieter heading of a sidebar or queue group."""
    return PlainLabel(text, "small", "text-2", 600, parent=parent)
