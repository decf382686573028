"""What the actions about fields and many contacts do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.main.window import MainWindow


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Action id -> what it does."""

    def fields() -> QWidget:
        from app.ui.fields.window import FieldsWindow

        return window.screens.own_window("fields", lambda: FieldsWindow(window.session))

    return {"fields": fields}
