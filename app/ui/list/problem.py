"""The bar over a saved list whose query asks for what the book does not have any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sentences import worded
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.widgets.notice import Notice

NAME = "listProblem"
ABOVE = 2
"""Its place in the pane: under the head and its line."""


def show(pane: QWidget, problem: str, actions: dict[str, QAction]) -> None:
    """Say what is wrong with the list that *pane* shows; nothing hides the bar."""
    bar: Notice | None = pane.findChild(QWidget, NAME, Qt.FindChildOption.FindDirectChildrenOnly)  # type: ignore[assignment]
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
    from app.ui.widgets.notice import Notice

    bar = Notice(look="warn")
    bar.setObjectName(NAME)
    bar.add_button(tr("Edit list", "List")).clicked.connect(edit.trigger)
    return bar
