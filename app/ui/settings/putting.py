"""What a choice in the settings changes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.ui.settings.options import ORDER, THEME, choose

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


def put(window: MainWindow, key: str, chosen: str) -> None:
    """Keep a choice, and let it take effect where it can while the window is open."""
    choose(key, chosen)
    if key == THEME:
        from app.ui.theme.apply import apply

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply(app, chosen)  # type: ignore[arg-type]
    elif key == ORDER:
        window.list.set_order(chosen)
