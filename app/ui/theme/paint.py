"""Painting parts that widgets and delegates share: crisp boxes, focus ring, dots, key caps, chips.

All take a painter that is set up by crisp(painter); lengths are logical pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from app.ui.text import harmless
from app.ui.theme.colors import color, hue_color
from app.ui.theme.fonts import font
from app.ui.theme.icons import paint_icon
from app.ui.theme.tokens import CHIP, DOT, KEY_CAP, R_FULL, R_M, R_S, RING, S1, S2


def crisp(painter: QPainter) -> QPainter:
    """Antialiasing on for shapes and text; returns the painter."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return painter


def placed(around: QRect, where: QRect, direction: Qt.LayoutDirection) -> QRect:
    """*where* as it lies in *around* when everything runs from right to left; unchanged from left to right."""
    return QStyle.visualRect(direction, around, where)


def box(
    painter: QPainter,
    where: QRect,
    radius: int = R_M,
    fill: str | QColor | None = None,
    edge: str | QColor | None = None,
    width: int = 1,
) -> None:
    """A rounded box with a sharp edge drawn inside *where*; *fill* and *edge* are roles or colours."""
    rect = QRectF(where)
    corner = rect.height() / 2 if radius == R_FULL else float(radius)
    if edge is not None:
        inset = width / 2
        rect.adjust(inset, inset, -inset, -inset)
        corner = max(0.0, corner - inset)
        painter.setPen(QPen(color(edge) if isinstance(edge, str) else edge, width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(_solid(color(fill) if isinstance(fill, str) else fill))
    painter.drawRoundedRect(rect, corner, corner)


def area(painter: QPainter, where: QRect, role: str) -> None:
    """All of *where* in one colour, with sharp edges."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_solid(color(role)))
    painter.drawRect(where)


def _solid(shade: QColor) -> QBrush:
    """Made in steps: where a brush could be made of a gradient, PySide makes classes of Python of all kinds of them."""
    brush = QBrush()
    brush.setStyle(Qt.BrushStyle.SolidPattern)
    brush.setColor(shade)
    return brush


def focus_ring(painter: QPainter, where: QRect, radius: int = R_M) -> None:
    """The 2 px ring just inside *where*; draw it only when the keyboard gave the focus."""
    box(painter, where, radius, None, "focus", RING)


def hairline(painter: QPainter, where: QRect, role: str = "border") -> None:
    """One sharp line along the top of *where*."""
    area(painter, QRect(where.left(), where.top(), where.width(), 1), role)


def dot(painter: QPainter, centre: QPointF, hue: str | int, size: int = DOT) -> None:
    """The dot of a tag."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_solid(hue_color(hue, "dot")))
    painter.drawEllipse(centre, size / 2, size / 2)


def text(
    painter: QPainter,
    where: QRect,
    value: str,
    role: str | QColor = "text",
    style: str = "body",
    weight: int | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    tabular: bool = False,
) -> int:
    """One elided line in the vertical middle of *where*; returns the width it took."""
    painter.setFont(font(style, weight, tabular=tabular))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(harmless(value), Qt.TextElideMode.ElideRight, where.width())
    painter.setPen(color(role) if isinstance(role, str) else role)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(where, int(flags.value) if hasattr(flags, "value") else int(flags), shown)
    return metrics.horizontalAdvance(shown)


def text_width(value: str, style: str = "body", weight: int | None = None) -> int:
    """How wide *value* is when drawn by text()."""
    return QFontMetrics(font(style, weight)).horizontalAdvance(value)


def key_text(shortcut: str) -> str:
    """A native shortcut as a key cap shows it: "Ctrl+Shift+S" becomes "Ctrl Shift S"."""
    return shortcut.replace("++", "+plus").replace("+", " ").replace("plus", "+").replace("Return", "↵")


def key_words(keys: str) -> str:
    """The keys as they are printed on the user's keyboard, by Qt's own translation: "Strg F"."""
    return " ".join(QCoreApplication.translate("QShortcut", key) for key in keys.split(" "))


def key_cap_size(keys: str) -> QSize:
    """The size of a key cap with *keys* in it, such as "Ctrl F"."""
    return QSize(max(KEY_CAP, text_width(key_words(keys), "caption", 500) + 10), KEY_CAP)


def key_cap(painter: QPainter, where: QRect, keys: str, look: str = "plain") -> None:
    """A key cap filling *where*; *look* is plain, accent, toast or disabled (what it lies on)."""
    ink, edge, fill = {
        "plain": ("text-2", "border", "sunken"),
        "accent": ("on-accent", "on-accent", None),
        "toast": ("on-toast", "on-toast", None),
        "disabled": ("disabled", "border", None),
    }[look]
    edge_color = QColor(color(edge))
    if look in ("accent", "toast"):
        edge_color.setAlphaF(0.45)
    box(painter, where, R_S, fill, edge_color)
    painter.setFont(font("caption", 500))
    painter.setPen(color(ink))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, key_words(keys))


def chip_width(label: str, *, dotted: bool = True, icon: str | None = None) -> int:
    """The width of a tag chip as tag_chip() draws it."""
    lead = DOT + 6 if dotted and icon is None else (14 + 6 if icon else 0)
    return S2 + lead + text_width(label, "small", 500) + S2 + 1


def tag_chip(
    painter: QPainter, where: QRect, label: str, hue: str | int | None, icon: str | None = None
) -> None:
    """A tag chip of CHIP height filling *where*; without a hue it is the neutral one (folder)."""
    box(painter, where, R_FULL, hue_color(hue, "soft") if hue is not None else color("hover"))
    left = where.left() + S2
    middle = where.center().y()
    ink = hue_color(hue, "ink") if hue is not None else color("text-2")
    if icon is not None:
        lead = QRect(left, where.top() + (where.height() - 14) // 2, 14, 14)
        paint_icon(painter, icon, placed(where, lead, painter.layoutDirection()), ink)
        left += 14 + 6
    elif hue is not None:
        lead = placed(where, QRect(left, where.top(), DOT, where.height()), painter.layoutDirection())
        dot(painter, QRectF(lead).center(), hue)
        left += DOT + 6
    room = QRect(left, middle - CHIP, where.right() - left - S1, 2 * CHIP + 1)
    text(painter, placed(where, room, painter.layoutDirection()), label, ink, "small", 500)


def badge_width(label: str) -> int:
    """The width of a count badge."""
    return max(18, text_width(label, "caption", 600) + 12)


def badge(painter: QPainter, where: QRect, label: str, look: str = "quiet") -> None:
    """A count or state pill in *where*; *look* is accent (calls), quiet, neutral, success, warn or danger."""
    fill, ink = {
        "accent": ("accent", "on-accent"),
        "quiet": ("accent-soft", "accent-text"),
        "neutral": ("hover", "text-2"),
        "success": ("success-soft", "success"),
        "warn": ("warn-soft", "warn"),
        "danger": ("danger-soft", "danger"),
    }[look]
    box(painter, where, R_FULL, fill)
    text(painter, where, label, ink, "caption", 600, Qt.AlignmentFlag.AlignHCenter)


def day_tile(painter: QPainter, where: QRect, day: str, month: str) -> None:
    """A day as a leaf of a calendar: the number over the short name of the month."""
    box(painter, where, R_M, "hover")
    centre = Qt.AlignmentFlag.AlignHCenter
    text(painter, QRect(where.left(), where.top() + 2, where.width(), 20), day, "text", "body", 600, centre)
    text(
        painter,
        QRect(where.left(), where.top() + 22, where.width(), 14),
        month,
        "text-2",
        "micro",
        align=centre,
    )
