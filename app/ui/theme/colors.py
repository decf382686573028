"""The colours of the theme in force: role name to QColor, and the signal that they changed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor

from app.ui.theme.tokens import HUE_NAMES, HUES, ROLES


class ThemeState(QObject):
    """The theme in force; tells delegates and pixmap caches when light becomes dark or back."""

    changed = Signal(bool)
    """dark: bool"""

    dark = False
    choice = "system"


theme_signal = ThemeState()


def is_dark() -> bool:
    """Whether the dark theme is in force."""
    return theme_signal.dark


def set_dark(dark: bool) -> None:
    """Switch the table that color() reads; apply.py calls this before palette and sheet are replaced."""
    theme_signal.dark = dark


@cache
def _color(hex_value: str) -> QColor:
    return QColor(hex_value)


def color(role: str) -> QColor:
    """The colour of *role* in the theme in force; KeyError for an unknown role. Do not modify it."""
    return _color(ROLES[role][theme_signal.dark])


def hue_color(hue: str | int, part: str) -> QColor:
    """*part* is "dot", "soft" or "ink" of one of the ten hues, by name or by number (modulo ten)."""
    index = hue % len(HUES) if isinstance(hue, int) else HUE_NAMES.index(hue)
    return _color(getattr(HUES[index], part)[theme_signal.dark])
