"""Round pictures of people: initials in a stable hue, or the photo; cached as pixmaps."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.theme.colors import hue_color, is_dark, theme_signal
from app.ui.theme.fonts import font
from app.ui.theme.tokens import AVATAR_CARD

KEPT = 2000
_cache: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()


def initials_of(given: str, family: str = "") -> str:
    """One or two letters for an avatar; scripts without capitals (CJK) show their first sign only."""
    letters = [part.strip()[0] for part in (given, family) if part.strip()]
    if letters and any(ord(letter) >= 0x2E80 for letter in letters):
        return letters[-1] if family.strip() else letters[0]
    return "".join(letters).upper()[:2]


def _remember(key: tuple[object, ...], pixmap: QPixmap) -> QPixmap:
    _cache[key] = pixmap
    if len(_cache) > KEPT:
        _cache.popitem(last=False)
    return pixmap


def _blank(size: int, ratio: float) -> QPixmap:
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def avatar_pixmap(initials: str, hue: str | int, size: int, ratio: float = 1.0) -> QPixmap:
    """A disc of *size* logical pixels with *initials*; cached by text, hue, size, ratio and theme."""
    key = (initials, hue, size, ratio, is_dark())
    found = _cache.get(key)
    if found is not None:
        _cache.move_to_end(key)
        return found
    pixmap = _blank(size, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue_color(hue, "soft"))
    painter.drawEllipse(QRectF(0, 0, size, size))
    painter.setFont(_initials_font(initials, size))
    painter.setPen(hue_color(hue, "ink"))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initials)
    painter.end()
    return _remember(key, pixmap)


def _initials_font(initials: str, size: int) -> QFont:
    result = QFont(font("body", 600))
    result.setPixelSize(max(7, round(size * 0.365)))
    width = QFontMetricsF(result).horizontalAdvance(initials)
    if width > size * 0.74:
        result.setPixelSize(max(6, int(result.pixelSize() * size * 0.74 / width)))
    return result


def photo_pixmap(photo: QImage, key: str, size: int, ratio: float = 1.0) -> QPixmap:
    """*photo* cut to a disc from its middle; *key* names the photo (its hash) for the cache."""
    cache_key = ("photo", key, size, ratio)
    found = _cache.get(cache_key)
    if found is not None:
        _cache.move_to_end(cache_key)
        return found
    pixmap = _blank(size, ratio)
    pixels = QSize(pixmap.width(), pixmap.height())
    scaled = photo.scaled(
        pixels, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (scaled.width() - pixels.width()) // 2, (scaled.height() - pixels.height()) // 2
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, size, size))
    painter.setClipPath(disc)
    source = QRectF(left, top, pixels.width(), pixels.height())
    painter.drawImage(QRectF(0, 0, size, size), scaled, source)
    painter.end()
    return _remember(cache_key, pixmap)


class Avatar(QWidget):
    """An avatar as a widget, for the card, the editor and inline links."""

    def __init__(self, size: int = AVATAR_CARD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._initials = ""
        self._hue: str | int = 0
        self._photo: tuple[QImage, str] | None = None
        self.setFixedSize(size, size)

    def show_person(
        self, initials: str, hue: str | int, photo: QImage | None = None, photo_key: str = ""
    ) -> None:
        """Show the photo if there is one, else the initials."""
        self._initials, self._hue = initials, hue
        self._photo = (photo, photo_key) if photo is not None and not photo.isNull() else None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._photo is not None:
            painter.drawPixmap(0, 0, photo_pixmap(*self._photo, self._size, ratio))
        else:
            painter.drawPixmap(0, 0, avatar_pixmap(self._initials, self._hue, self._size, ratio))


theme_signal.changed.connect(lambda _dark: _cache.clear())
