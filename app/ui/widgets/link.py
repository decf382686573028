"""A link in running text or at the end of a heading; opens a place in the program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.theme.colors import color
from app.ui.theme.paint import crisp, focus_ring, text, text_width
from app.ui.theme.tokens import R_S


class LinkButton(QPushButton):
    """The words alone in accent-text, underlined while hovered; *style* is a text style."""

    def __init__(self, label: str, style: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setProperty("painted", True)
        self.setProperty("kind", "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(label)

    def setText(self, label: str) -> None:
        """Change the words; an ampersand in them is shown."""
        super().setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.accessibleName(), self._style) + 1, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        role = "accent-text" if self.isEnabled() else "disabled"
        width = text(painter, self.rect(), self.accessibleName(), role, self._style)
        if self.underMouse() and self.isEnabled():
            below = (self.height() + painter.fontMetrics().ascent()) // 2
            painter.fillRect(0, below, width, 1, color(role))
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_S)
