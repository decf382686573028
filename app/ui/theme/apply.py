"""Puts a theme on the application, and follows the system's own change between light and dark."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from app.ui.theme.colors import is_dark, set_dark, theme_signal
from app.ui.theme.fonts import base_font, forget_fonts
from app.ui.theme.icons import app_icon, forget_pixmaps
from app.ui.theme.palette import make_palette
from app.ui.theme.sheet import make_sheet

Choice = Literal["system", "light", "dark"]


def apply(app: QApplication, choice: Choice = "system") -> None:
    """Set style, fonts, palette and sheet; theme_signal.changed follows when the colours differ.

    May be called again at any time, for instance by the settings.
    """
    begin(app, choice)
    complete()


def begin(app: QApplication, choice: Choice = "system") -> None:
    """What the first paint of the main window needs of that: all but our own widget style."""
    first = app.property("kithTheme") is None
    theme_signal.choice = choice
    if first:
        app.setProperty("kithTheme", True)
        if not app.property("kithStyle"):  # a box may have needed it before there was a window
            app.setStyle("Fusion")
        app.setFont(base_font())
        forget_fonts()
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow(app))
    _paint(app, _wants_dark(app, choice), force=first)


def complete() -> None:
    """Fusion becomes our style, with its boxes, arrows and menus.

    Until then no widget's measure is asked of Python, which makes Qt's classes known to Python one after the other.
    """
    app = QApplication.instance()
    if not app.property("kithStyle"):
        from app.ui.theme.style import KithStyle

        app.setProperty("kithStyle", True)
        QApplication.setStyle(KithStyle())
        QApplication.setWindowIcon(app_icon())


def current_choice() -> str:
    """What was last asked for: system, light or dark."""
    return theme_signal.choice


def animated(widget: QWidget) -> bool:
    """Whether *widget* may move things: False when the system asks for less motion."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


def _wants_dark(app: QApplication, choice: Choice) -> bool:
    if choice == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice == "dark"


def _follow(app: QApplication) -> None:
    if theme_signal.choice == "system":
        _paint(app, _wants_dark(app, "system"))


def _paint(app: QApplication, dark: bool, *, force: bool = False) -> None:
    if dark == is_dark() and not force:
        return
    set_dark(dark)
    forget_pixmaps()
    app.setPalette(make_palette())
    app.setStyleSheet(make_sheet())
    theme_signal.changed.emit(dark)
    for window in app.topLevelWidgets():
        window.update()
