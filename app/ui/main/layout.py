"""Where the parts of the main window lie: toolbar over sidebar, list and card, over the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.main.banner import read_only_banner
from app.ui.main.pages import book_name
from app.ui.main.statusbar import StatusBar
from app.ui.main.toolbar import Toolbar
from app.ui.theme.tokens import DETAIL_MIN, LIST_WIDTH, SIDEBAR_WIDTH
from app.ui.widgets.small import Divider
from app.ui.widgets.split import Splitter

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def lay_out(window: MainWindow, size: tuple[int, int]) -> None:
    """Make and place toolbar, status bar, the room of the card, the splitters and the stacks of pages."""
    path = window.session.book.path
    window.toolbar = Toolbar(book_name(path), window.actions_by_id, window.search.field)
    window.status = StatusBar(path.name, str(path))
    window.room = QWidget()
    window.room.setProperty("back", "surface")
    window.room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.room.setMinimumWidth(DETAIL_MIN // 2)
    QVBoxLayout(window.room).setContentsMargins(0, 0, 0, 0)
    panes, whole = Splitter(), Splitter()
    window.content = QStackedWidget()
    window.content.addWidget(panes)
    for splitter, first, second in (
        (panes, window.list, window.room),
        (whole, window.sidebar, window.content),
    ):
        splitter.addWidget(first)
        splitter.addWidget(second)
        splitter.setStretchFactor(0, 0)
        splitter.setStretchFactor(1, 1)
    whole.setSizes([SIDEBAR_WIDTH - 1, size[0] - SIDEBAR_WIDTH])
    panes.setSizes([LIST_WIDTH - 1, size[0] - SIDEBAR_WIDTH - LIST_WIDTH])
    window.splitters = {"sidebar": whole, "list": panes}
    column = QVBoxLayout(window.main)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in (window.toolbar, Divider(), read_only_banner(window), whole, window.status):
        column.addWidget(widget, 1 if widget is whole else 0)
    window.pages = QStackedWidget()
    window.pages.addWidget(window.main)
    window.setCentralWidget(window.pages)
