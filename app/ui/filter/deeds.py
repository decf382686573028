"""What the actions about filters do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.book import SavedList
from app.ui.front import bring_before

if TYPE_CHECKING:
    from app.ui.filter.window import FilterWindow
    from app.ui.main.window import MainWindow


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Action id -> what it does."""
    return {
        "filter": lambda: open_filter(window, window.search.words),
        "list.edit": lambda: _edit_shown(window),
    }


def _edit_shown(window: MainWindow) -> None:
    """Edit the query of the saved list that is shown."""
    shown = window.list.scope.id
    for saved in window.sidebar.contents.lists:
        if saved.id == shown:
            open_filter(window, "", saved)


def open_filter(window: MainWindow, words: str, saved: SavedList | None = None) -> FilterWindow:
    """The builder on a query, or on a saved list to be edited."""
    from app.ui.filter.window import FilterWindow

    made = FilterWindow(window)
    made.show_query(saved.query if saved else words, saved)
    for old in window.findChildren(FilterWindow):
        if old is not made:
            old.close()
            old.deleteLater()
    bring_before(window, made)
    return made
