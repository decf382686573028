"""The bordered card, and the row that heads it."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import BUTTON_SMALL, R_L, S2, S4
from app.ui.widgets.labels import ElidedLabel


class Card(QWidget):
    """A surface with a border and round corners; add widgets to `body`, and to `head` beside the title."""

    def __init__(
        self, title: str = "", *, fill: str = "surface", margin: int = S4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(S2)
        self.head = QHBoxLayout()
        self.head.setSpacing(S2)
        if title:
            self.setAccessibleName(title)
            words = ElidedLabel(title, "body", "text", 600)
            words.setMinimumHeight(BUTTON_SMALL)  # titles stay in line, whatever stands beside them
            self.head.addWidget(words)
            self.head.addStretch(1)
            self.body.addLayout(self.head)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(crisp(QPainter(self)), self.rect(), R_L, self._fill, "border")
