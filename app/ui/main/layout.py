"""Where the parts of the main window lie: toolbar over sidebar, list and card, over the status bar.

Outer parts are made before inner ones: Qt works out the style sheet of all within a widget again when that gets another parent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.main.one_place import OnePlace
from app.ui.main.pages import book_name
from app.ui.main.statusbar import StatusBar
from app.ui.main.toolbar import Toolbar
from app.ui.theme.tokens import DETAIL_MIN, FOLD_SIDEBAR_BELOW, LIST_WIDTH, SIDEBAR_WIDTH
from app.ui.widgets.small import Divider
from app.ui.widgets.split import Splitter

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def frame(window: MainWindow) -> None:
    """Make what holds the parts: the stacks of pages and the splitters."""
    window.pages = QStackedWidget(window)
    window.setCentralWidget(window.pages)
    window.main = QWidget(window.pages)
    window.pages.addWidget(window.main)
    whole = Splitter(parent=window.main)
    window.content = QStackedWidget(whole)
    panes = Splitter(parent=window.content)
    window.content.addWidget(panes)
    window.splitters = {"sidebar": whole, "list": panes}


def lay_out(window: MainWindow, size: tuple[int, int]) -> None:
    """Make toolbar, status bar and the room of the card, and place all parts in the frame."""
    path, panes, whole = window.session.book.path, window.splitters["list"], window.splitters["sidebar"]
    window.toolbar = Toolbar(book_name(path), window.actions_by_id, window.search.field, window.main)
    window.status = StatusBar(path.name, str(path), window.main)
    window.room = QWidget(panes)
    window.room.setProperty("back", "surface")
    window.room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    window.room.setMinimumWidth(DETAIL_MIN // 2)
    window.place = OnePlace(window)
    column = QVBoxLayout(window.room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
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
    column = QVBoxLayout(window.main)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.toolbar)
    column.addWidget(Divider(window.main))
    if window.session.book.read_only:
        from app.ui.main.banner import read_only_banner

        column.addWidget(read_only_banner(window))
    column.addWidget(whole, 1)
    column.addWidget(window.status)


def make_room(window: MainWindow) -> None:
    """Fold the sidebar in a narrow window, and let list and card share one place where they have not the room for two."""
    window.sidebar.set_folded(window.width() < FOLD_SIDEBAR_BELOW)
    window.place.arrange()
