"""Line icons from resources/icons, recoloured and cached; an icon() follows the theme by itself.

Names are the file names without .svg; a name with "-fill" at its end is the same outline filled
("star-fill"). To add an icon, put the Lucide file into resources/icons.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.theme.colors import color, theme_signal
from app.ui.theme.resources import resource

FILLED = "-fill"


@cache
def _source(name: str) -> str:
    return resource(f"icons/{name.removesuffix(FILLED)}.svg").read_text(encoding="utf-8")


def icon_svg(name: str, hex_color: str, size: int) -> bytes:
    """The SVG of *name* in one colour, with the stroke that belongs to *size* pixels."""
    text = _source(name).replace("currentColor", hex_color)
    if size >= 24:
        text = text.replace('stroke-width="2"', 'stroke-width="1.5"')
    elif size >= 20:
        text = text.replace('stroke-width="2"', 'stroke-width="1.75"')
    if name.endswith(FILLED):
        text = text.replace('fill="none"', f'fill="{hex_color}"', 1)
    return text.encode("utf-8")


@cache
def _pixmap(name: str, hex_color: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(icon_svg(name, hex_color, size)))
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, role: str | QColor = "text-2", size: int = 16, ratio: float = 1.0) -> QPixmap:
    """A cached pixmap of *size* logical pixels; *role* is a colour role or a colour of its own."""
    shade = color(role) if isinstance(role, str) else role
    return _pixmap(name, shade.name(), size, ratio)


def paint_icon(painter: QPainter, name: str, where: QRect, role: str | QColor = "text-2") -> None:
    """Draw the icon in the middle of *where*, as large as its shorter side."""
    size = min(where.width(), where.height())
    device = painter.device()
    pixmap = icon_pixmap(name, role, size, device.devicePixelRatioF() if device else 1.0)
    painter.drawPixmap(
        QPointF(where.x() + (where.width() - size) // 2, where.y() + (where.height() - size) // 2), pixmap
    )


class _ThemedEngine(QIconEngine):
    """Looks the colour up when it paints, so that nobody has to set icons anew for another theme."""

    def __init__(self, name: str, role: str, checked_role: str) -> None:
        super().__init__()
        self._look = (name, role, checked_role)

    def _role(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        _name, role, checked_role = self._look
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        if state == QIcon.State.On:
            return checked_role
        if mode == QIcon.Mode.Active and role == "text-2":
            return "text"
        return role

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Since Qt 6.8 *size* is in logical pixels.
        side = min(size.width(), size.height())
        return icon_pixmap(self._look[0], self._role(mode, state), max(1, side), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, self._look[0], rect, self._role(mode, state))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def isNull(self) -> bool:
        return False

    def key(self) -> str:
        return "kith"

    def clone(self) -> QIconEngine:
        copy = _ThemedEngine(*self._look)
        _engines.append(
            copy
        )  # PySide6 frees a clone that Python does not hold; QIcon would keep a dead pointer
        return copy


_engines: list[QIconEngine] = []


@cache
def icon(name: str, role: str = "text-2", checked_role: str = "accent-text") -> QIcon:
    """A QIcon for actions and buttons: follows theme, hover (text), checked and disabled by itself."""
    _source(name)
    engine = _ThemedEngine(name, role, checked_role)
    _engines.append(engine)
    return QIcon(engine)


@cache
def app_pixmap(pixels: int) -> QPixmap:
    """The mark of the program in its own colours."""
    renderer = QSvgRenderer(QByteArray(resource("icons/kith.svg").read_bytes()))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


@cache
def app_icon() -> QIcon:
    """The same for windows and the task bar."""
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(app_pixmap(side))
    return result


def forget_pixmaps() -> None:
    """Drop what was drawn in the colours of the other theme."""
    _pixmap.cache_clear()


theme_signal.changed.connect(forget_pixmaps)
