"""Which of the ten hues a tag has: the one that was chosen for it, else one that follows from its name."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

from app.ui.theme.tokens import HUE_NAMES, HUES, hue_of


@cache
def tag_hue(name: str, chosen: str = "") -> str:
    """A hue name for a tag; *chosen* is a hue name, a colour (the nearest hue stands in), or empty."""
    if chosen in HUE_NAMES:
        return chosen
    color = QColor.fromString(chosen) if chosen else QColor()
    if color.isValid() and color.hsvSaturation() > 0:
        return min(HUES, key=lambda hue: _turn(color, QColor(hue.dot[0]))).name
    return hue_of(name.casefold())


def _turn(a: QColor, b: QColor) -> int:
    """How far apart two colours are on the colour circle, in degrees."""
    apart = abs(a.hsvHue() - b.hsvHue())
    return min(apart, 360 - apart)
