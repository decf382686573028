"""The notice: a soft bar in the page with an icon, a lead, the rest of the sentence and buttons."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import R_L, S2, S3, S4
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel

NARROW = 440
"""The width below which the buttons stand under the words."""
LEAST = 240
"""Room that the rest of the sentence wants beside the lead."""


class Notice(QWidget):
    """Says what was noticed without stopping anybody; *look* is accent, success, warn or danger."""

    LOOKS: ClassVar = {
        "accent": ("accent-soft", "accent-text", "info"),
        "success": ("success-soft", "success", "circle-check"),
        "warn": ("warn-soft", "warn", "triangle-alert"),
        "danger": ("danger-soft", "danger", "circle-alert"),
    }

    def __init__(
        self,
        lead: str = "",
        rest: str = "",
        *,
        look: str = "accent",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon_name = look, icon
        self._lead = PlainLabel(lead, "body", "text", 600)
        self._rest = PlainLabel(rest, "body", "text", wrap=True)
        self._rest.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(S4 + 16 + S3, 10, S3, 10)
        self._row.setSpacing(S2)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(S2)
        self._words.addWidget(self._lead)
        self._words.addWidget(self._rest, 1)
        self._row.addLayout(self._words, 1)
        self._ends = QHBoxLayout()
        self._ends.setSpacing(S2)
        self._row.addLayout(self._ends)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(44)
        self.set_text(lead, rest)

    def set_text(
        self, lead: str, rest: str = "", *, look: str | None = None, icon: str | None = None
    ) -> None:
        """Change the words, and look and icon where given."""
        self._look = look or self._look
        self._icon_name = self._icon_name if icon is None else icon
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._rest.setText(rest)
        self.setAccessibleName(f"{lead} {rest}".strip())
        self.update()

    def add_button(self, label: str, kind: str = "secondary", keys: str = "") -> Button:
        """A small button at the end of the bar; returns it, so that clicked can be connected."""
        button = Button(label, kind, keys=keys, small=True)
        self._ends.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Any other widget at the end of the bar."""
        self._ends.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the rest would be a column of single words beside the lead, it stands below."""
        super().resizeEvent(event)
        low = self.width() < NARROW
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if low else QBoxLayout.Direction.LeftToRight)
        self._row.setAlignment(self._ends, Qt.AlignmentFlag.AlignLeft if low else Qt.AlignmentFlag(0))
        rest = QFontMetrics(self._rest.font()).horizontalAdvance(self._rest.text())
        room = self._words.geometry().width() - self._lead.sizeHint().width() - S2
        below = bool(self._lead.text()) and room < min(rest, LEAST)
        way = QBoxLayout.Direction
        self._words.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._words.setSpacing(0 if below else S2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        fill, ink, icon = self.LOOKS[self._look]
        box(painter, self.rect(), R_L, fill)
        rtl = self.isRightToLeft()
        left = self.width() - S4 - 16 if rtl else S4
        paint_icon(painter, self._icon_name or icon, QRect(left, (self.height() - 16) // 2, 16, 16), ink)
