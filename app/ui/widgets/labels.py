"""Labels that show data as plain text: PlainLabel, its eliding form, and section headings."""

from __future__ import annotations

import re
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.text import harmless, is_right_to_left, plain_tooltip
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
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
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
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else that is still to come
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
        # Else the plus of a phone number would stand behind it in a window from right to left.
        way = (
            Qt.TextFlag.TextForceRightToLeft if is_right_to_left(shown) else Qt.TextFlag.TextForceLeftToRight
        )
        painter.drawText(room, int(self.alignment()) | int(way), shown)


class ElidedLines(PlainLabel):
    """A PlainLabel that wraps, and shortens the end of the last line it may have; the tooltip has the whole text then."""

    _most = 1

    def __init__(
        self, most: int, style: str = "body", role: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__("", style, role, wrap=True, parent=parent)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._explain()

    def _explain(self) -> None:
        whole = "".join(self.lines(self.width())) == QLabel.text(self)
        self.setToolTip("" if whole else plain_tooltip(self.text()))

    def lines(self, width: int) -> list[str]:
        """The lines as they are shown in a width, the last one shortened."""
        layout = QTextLayout(QLabel.text(self), self.font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            starts.append(line.textStart())
        layout.endLayout()
        words = QLabel.text(self)
        shown = [words[a:b] for a, b in pairwise([*starts, len(words)])]
        if len(shown) > self._most:
            rest = "".join(shown[self._most - 1 :])
            last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
            shown = [*shown[: self._most - 1], last]
        return shown

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self.lines(width))) * self.fontMetrics().height()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(color(str(self.property("role"))) if self.isEnabled() else color("disabled"))
        high = painter.fontMetrics().height()
        for at, line in enumerate(self.lines(self.width())):
            where = QRect(0, at * high, self.width(), high)
            painter.drawText(where, int(self.alignment()) | Qt.TextFlag.TextSingleLine.value, line.rstrip())


def section_heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The small semibold heading above a group of values."""
    return PlainLabel(text, "small", "text", 600, parent=parent)


def side_heading(text: str, parent: QWidget | None = None) -> PlainLabel:
    """The quieter heading of a sidebar or queue group."""
    return PlainLabel(text, "small", "text-2", 600, parent=parent)
