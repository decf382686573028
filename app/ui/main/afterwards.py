"""What a window gets when it was painted for the first time: in turns, between which keys and clicks have their say."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from app.ui.main import memory
from app.ui.main.menubar import add_icons
from app.ui.theme.apply import complete

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

CARD = (
    "app.domain.contact",
    "app.ui.detail.lines",
    "app.ui.detail.card",
    "app.ui.detail.deeds",
    "app.ui.detail.pane",
)
"""What the card is made of; each loads what the next one builds on."""


def in_turns(owner: QObject, steps: Iterator[None]) -> None:
    """Take one step in each of the next turns of the event loop, as long as *owner* lives."""

    def turn() -> None:
        for _ in steps:
            QTimer.singleShot(0, owner, turn)
            return

    QTimer.singleShot(0, owner, turn)


def afterwards(window: MainWindow) -> Iterator[None]:
    """The steps; what a key asks for between them is made at once."""
    complete()
    for part in CARD:
        yield
        import_module(part)
    yield
    if window.isHidden():  # closed meanwhile, and its book with it
        return
    from app.ui.main.books import offer_recent

    window.detail()
    add_icons(window.actions_by_id)
    offer_recent(window)
    window.sidebar.refresh()
    memory.select_last(window)
    if window.shown == "panes":
        window.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
    memory.remember_book(window.session.book.path)
    window.watch()
    window.settle()
    window.painted.emit()
