"""The QPalette of the theme in force, made from the token table."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from app.ui.theme.colors import color

_ROLES: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.PlaceholderText: "text-2",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent-text",
    QPalette.ColorRole.LinkVisited: "accent-text",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "on-toast",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Shadow: "border-strong",
    QPalette.ColorRole.BrightText: "danger",
}


def make_palette() -> QPalette:
    """A palette in which every role and group of Qt has its token."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, color(token))
    palette.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, color("selection-idle"))
    for text in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, text, color("disabled"))
    return palette
