"""The seven text styles as QFont, in ratio to the user's own font size."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from app.ui.theme.tokens import BASE_PX, TYPE

FALLBACKS = ("Inter", "Noto Sans")
# A platform without a desktop names no real font; then the design's own family and size are used.
GENERIC_FAMILIES = {"", "sans", "sans serif", "sans-serif", "system", "helvetica"}


def base_font() -> QFont:
    """The user's interface font with the fallback families behind it, in pixels."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    generic = system.family().lower() in GENERIC_FAMILIES
    families = [] if generic else [system.family()]
    families += [family for family in FALLBACKS if family not in families]
    font = QFont(system)
    font.setFamilies(families)
    font.setPixelSize(BASE_PX if generic else max(9, QFontInfo(system).pixelSize()))
    font.setWeight(QFont.Weight.Normal)
    return font


@cache
def font(style: str = "body", weight: int | None = None, *, tabular: bool = False) -> QFont:
    """The font of a text *style* of tokens.TYPE; *weight* is 400, 500 or 600 (the style's own if None).

    *tabular* gives figures of equal width, for numbers that stand under each other.
    """
    ratio, _line, own_weight = TYPE[style]
    result = QFont(QApplication.font()) if QApplication.instance() else base_font()
    size = result.pixelSize() if result.pixelSize() > 0 else QFontInfo(result).pixelSize()
    result.setPixelSize(max(8, round(size * ratio)))
    result.setWeight(QFont.Weight(weight or own_weight))
    if style == "display":
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def line_height(style: str = "body") -> int:
    """The height of a line of text in *style*, in pixels, following the user's font size."""
    return round(TYPE[style][1] * font("body").pixelSize() / BASE_PX)


def forget_fonts() -> None:
    """Read the application font again; called when it changed."""
    font.cache_clear()
