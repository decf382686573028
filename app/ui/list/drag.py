"""What hangs at the pointer while contacts are dragged: a small label beside it, so that one sees what one drops them on."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from app.ui.list.model import ContactModel, dropped_ids
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, text, text_width
from app.ui.theme.tokens import BUTTON, R_L, S2, S3

ICON = 16
WIDEST = 240
OFFSET = QPoint(-S3, -S3)
"""Where the pointer is, seen from the label's corner: outside, above and before it."""


def label(words: str, icon: str, ratio: float) -> QPixmap:
    """An icon and words in a raised box, at most as wide as WIDEST."""
    width = min(WIDEST, text_width(words) + ICON + S2 + 2 * S3 + 1)
    pixmap = QPixmap(round(width * ratio), round(BUTTON * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = crisp(QPainter(pixmap))
    where = pixmap.rect()
    where.setSize(where.size() / ratio)
    box(painter, where, R_L, "raised", "border-strong")
    paint_icon(
        painter, icon, where.adjusted(S3, (BUTTON - ICON) // 2, S3 + ICON - width, -(BUTTON - ICON) // 2)
    )
    text(painter, where.adjusted(S3 + ICON + S2, 0, -S3, 0), words)
    painter.end()
    return pixmap


def carry(drag: QDrag, model: ContactModel, position: int, ratio: float) -> None:
    """Show on a drag whom it carries: the one at the position, or how many."""
    count = len(dropped_ids(drag.mimeData()))
    line = model.line(position)
    name = line.display_name if line is not None and count == 1 else ""
    words = name or tr("%n contact(s)", "List", n=count)
    drag.setPixmap(label(words, "user" if count == 1 else "users", ratio))
    drag.setHotSpot(OFFSET)
