"""The bar over a saved list whose query asks for what the book does not have any more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.widgets.notice import Notice

NAME = "listProblem"
ABOVE = 2
"""Its place in the pane: under the head and its line."""


def show(pane: QWidget, problem: str, actions: dict[str, QAction]) -> None:
    """Say what is wrong with the list that *pane* shows; nothing hides the bar."""
    bar = pane.findChild(Notice, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if bar is None:
        if not problem:
            return
        bar = _make(actions["list.edit"])
        column = pane.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(ABOVE, bar)
    bar.set_text("", worded(problem))
    bar.setVisible(bool(problem))


def _make(edit: QAction) -> Notice:
    bar = Notice(look="warn")
    bar.setObjectName(NAME)
    bar.add_button(tr("Edit list", "List")).clicked.connect(edit.trigger)
    return bar
