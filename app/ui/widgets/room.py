"""Room for what windows hold: it scrolls where they are low, and what belongs together stays together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button

FRAME = QSize(8, 40)
"""What a window's own frame takes of the screen, about."""


def sized(window: QWidget, width: int, height: int) -> None:
    """Give a window its size, or as much of it as its screen has: its foot is always in view."""
    room = window.screen().availableGeometry().size() - FRAME
    window.resize(min(width, room.width()), min(height, room.height()))


def brief_where_short(buttons: Iterable[Button], is_short: Callable[[], bool]) -> None:
    """Let buttons show their icons alone, one after the other, as long as room *is_short*."""
    buttons = tuple(buttons)
    for button in buttons:
        button.set_brief(False)
    for button in buttons:
        if is_short():
            button.set_brief(True)


def scrolled(inside: QWidget) -> QScrollArea:
    """A widget that scrolls up and down where it has not the room."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setProperty("back", inside.property("back"))  # or its scroll bar would stand on another ground
    return area


def scrolling(page: QWidget) -> QVBoxLayout:
    """Where the parts of a page go, which scrolls when they need more height than there is."""
    inside = QWidget()
    inside.setProperty("back", "surface")
    inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(scrolled(inside))
    column = QVBoxLayout(inside)
    column.setContentsMargins(S6, S6, S6, S4)
    column.setSpacing(S3)
    return column


def in_a_row(owner: QWidget, *widgets: QWidget, gap: int = S2) -> QHBoxLayout:
    """Lay widgets side by side without margins."""
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    return row


def together(*widgets: QWidget, gap: int = S2) -> QWidget:
    """Widgets that stay in one line."""
    group = QWidget()
    in_a_row(group, *widgets, gap=gap)
    return group
