"""Windows of their own, brought before the window that they belong to."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


def bring_before(window: QWidget, made: QWidget) -> QWidget:
    """Show *made* in front, the first time over the middle of *window*; later where the user left it."""
    if not made.testAttribute(Qt.WidgetAttribute.WA_Moved):
        made.move(_middle(window.window(), made).topLeft())
    made.show()
    made.raise_()
    made.activateWindow()
    return made


def _middle(window: QWidget, made: QWidget) -> QRect:
    """Where *made* lies over the middle of *window* and wholly on its screen."""
    place = QRect(made.pos(), made.size())
    place.moveCenter(window.frameGeometry().center())
    screen = window.screen().availableGeometry()
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    place.moveLeft(max(place.left(), screen.left()))
    place.moveTop(max(place.top(), screen.top()))
    return place
