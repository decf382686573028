"""What a choice in the settings changes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.services import backups
from app.ui import dateorder
from app.ui.application import country
from app.ui.settings.options import COUNTRY, DATES, NAMES, ORDER, REMIND, SPACE, THEME, choose, value

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def put(window: MainWindow, key: str, chosen: str) -> None:
    """Keep a choice, and let it take effect where it can while the window is open."""
    if key == SPACE:
        backups.set_space(window.session.book.path, int(chosen) * 1_000_000)
        return
    choose(key, chosen)
    if key == THEME:
        from app.ui.theme.apply import apply

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, chosen)  # type: ignore[arg-type]
    elif key == ORDER:
        window.list.set_order(chosen)
    elif key == COUNTRY:
        window.session.book.assume(country())
    elif key in (NAMES, DATES):
        dateorder.follow(value(DATES))
        window.list.show_names(value(NAMES))
        window.show_again()
    elif key == REMIND:
        window.notices.follow()


def now(window: MainWindow, key: str) -> str:
    """What holds: the room for backups belongs to the book, all else to the program."""
    if key == SPACE:
        return str(round(backups.space(window.session.book.path) / 1_000_000))
    if key == REMIND:
        from app.ui.main.notices import is_on

        return "on" if is_on() else "off"
    return value(key)
