"""A link in the card's own text sizes, for company names, timeline entries and intervals."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.colors import color
from app.ui.theme.fonts import line_height
from app.ui.theme.paint import crisp, focus_ring, text, text_width
from app.ui.theme.tokens import R_S


class TextLink(QAbstractButton):
    """Plain text that can be clicked; *style* is a text style, *role* a colour role. Too long a text is elided."""

    def __init__(
        self, label: str = "", style: str = "body", role: str = "accent-text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style, self._role = style, role
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Change the words and the accessible name."""
        self.setText(label.replace("&", "&&"))
        self._label = label
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._label, self._style) + 1, line_height(self._style))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(40, self.sizeHint().width()), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        role = self._role if self.isEnabled() else "disabled"
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        width = text(painter, self.rect(), self._label, role, self._style, align=side)
        if self.underMouse() and self.isEnabled():
            left = self.width() - width if self.isRightToLeft() else 0
            painter.fillRect(QRect(left, self.height() - 2, width, 1), color(role))
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_S)
