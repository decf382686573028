"""A value in the result column: its box is ticked, its words are edited by a click, Enter or F2."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from app.ui.review.value import TICK, ValueView
from app.ui.text import set_tooltip, tr
from app.ui.theme.paint import box, crisp, focus_ring
from app.ui.theme.tokens import R_S, S1, S2

EDIT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ResultValue(ValueView):
    """`edit_wanted` when the value is to be typed anew."""

    edit_wanted = Signal()

    def __init__(self, text: str, mode: str = "show", **looks: Any) -> None:
        super().__init__(text, mode, **looks)
        self._ticked = mode == "tick"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        how = (
            tr("Space ticks it, Enter edits it", "Review") if self._ticked else tr("Enter edits it", "Review")
        )
        self.setAccessibleDescription(how)
        set_tooltip(self, "\n".join(filter(None, (text, tr("Click or press Enter to edit", "Review")))))

    def hitButton(self, pos: QPoint) -> bool:
        """Only the box is ticked by a click."""
        return self._ticked and self._in_box(pos)

    def _in_box(self, pos: QPoint) -> bool:
        return self.visual(QRect(0, 0, TICK + S2 // 2, self.height())).contains(pos)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over_box = self._ticked and self._in_box(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over_box else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        where = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.rect().contains(where) and not self.hitButton(where):
            self.edit_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in EDIT:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            left = TICK + S1 if self._ticked else -S1
            box(painter, self.visual(self.rect().adjusted(left, 1, 0, -1)), R_S, "hover")
            painter.end()
        super().paintEvent(event)
        if self.hasFocus() and not self._ticked:
            focus_ring(crisp(QPainter(self)), self.rect(), R_S)
