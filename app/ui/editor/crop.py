"""The crop dialog: a square over a picture, moved and made smaller or larger by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import RING, S2, S3, S4
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import PlainLabel

SIDE = 360
LOWEST = 160
"""Of the area, for panoramas."""
LEAST = 32
"""The smallest square: pixels of the picture."""
STEPS = 100


class CropArea(QWidget):
    """Shows the picture with a square of it lit; the square is in pixels of the picture."""

    resized = Signal()

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.image = image
        self._grip: QPoint | None = None
        side = min(image.width(), image.height())
        self.square = QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side)
        self.setFixedSize(SIDE, max(LOWEST, round(image.height() * self._scale())))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The part of the picture that is kept", "Crop"))
        self.setAccessibleDescription(tr("Arrows move it, plus and minus change its size", "Crop"))
        self.setCursor(Qt.CursorShape.SizeAllCursor)

    def _scale(self) -> float:
        return SIDE / max(self.image.width(), self.image.height())

    def _placed(self) -> QRectF:
        """Where the picture lies."""
        scale = self._scale()
        width, height = self.image.width() * scale, self.image.height() * scale
        return QRectF((SIDE - width) / 2, (self.height() - height) / 2, width, height)

    def largest(self) -> int:
        """The side of the largest square, in pixels of the picture."""
        return min(self.image.width(), self.image.height())

    def move_by(self, right: int, down: int) -> None:
        """Move the square within the picture."""
        left = max(0, min(self.image.width() - self.square.width(), self.square.left() + right))
        top = max(0, min(self.image.height() - self.square.height(), self.square.top() + down))
        self.square.moveTo(left, top)
        self.update()

    def set_side(self, side: int) -> None:
        """Make the square larger or smaller around its middle."""
        side = max(min(LEAST, self.largest()), min(self.largest(), side))
        middle = self.square.center()
        self.square = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
        self.move_by(0, 0)
        self.resized.emit()

    def cropped(self) -> QImage:
        """The part within the square."""
        return self.image.copy(self.square)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = max(1, self.largest() // 50)
        match event.key():
            case Qt.Key.Key_Left:
                self.move_by(-step, 0)
            case Qt.Key.Key_Right:
                self.move_by(step, 0)
            case Qt.Key.Key_Up:
                self.move_by(0, -step)
            case Qt.Key.Key_Down:
                self.move_by(0, step)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.set_side(self.square.width() - 2 * step)
            case Qt.Key.Key_Minus:
                self.set_side(self.square.width() + 2 * step)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.set_side(self.square.width() - event.angleDelta().y() * self.largest() // (STEPS * 24))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            by = here - self._grip
            self.move_by(round(by.x() / self._scale()), round(by.y() / self._scale()))
            self._grip = here

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        placed, scale = self._placed(), self._scale()
        painter.drawImage(placed, self.image)
        lit = QRectF(
            placed.left() + self.square.left() * scale, placed.top() + self.square.top() * scale,
            self.square.width() * scale, self.square.height() * scale,
        )  # fmt: skip
        veil = QPainterPath()
        veil.addRect(placed)
        hole = QPainterPath()
        hole.addEllipse(lit)
        shade = QColor(color("window"))
        shade.setAlphaF(0.7)
        painter.fillPath(veil.subtracted(hole), shade)
        box(painter, lit.toRect(), 0, None, "focus" if self.hasFocus() else "border-strong", RING)


class CropDialog(QDialog):
    """Asks for the square of a picture that is kept; `cropped()` after it was accepted."""

    def __init__(self, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cropDialog")
        self.setWindowTitle(tr("Crop the picture", "Crop"))
        self.area = CropArea(image)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(0, STEPS)
        self.size_slider.setAccessibleName(tr("Zoom", "Crop"))
        self.take = main_button(tr("Crop", "Crop"), "cropNow")
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(PlainLabel(tr("Zoom", "Crop"), "small", "text-2"))
        row.addWidget(self.size_slider, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S4, S4, S4, S4)
        column.setSpacing(S3)
        column.addWidget(self.area)
        column.addLayout(row)
        column.addLayout(foot(cancel_button(self), self.take))
        self.size_slider.valueChanged.connect(self._on_slider)
        self.area.resized.connect(self._follow)
        self.take.clicked.connect(self.accept)
        self.area.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 2 * S4, super().sizeHint().height())

    def _on_slider(self, value: int) -> None:
        whole = self.area.largest()
        self.area.set_side(whole - (whole - min(LEAST, whole)) * value // STEPS)

    def _follow(self) -> None:
        whole, least = self.area.largest(), min(LEAST, self.area.largest())
        self.size_slider.blockSignals(True)
        self.size_slider.setValue(STEPS * (whole - self.area.square.width()) // max(1, whole - least))
        self.size_slider.blockSignals(False)

    def cropped(self) -> QImage:
        """The part that is kept."""
        return self.area.cropped()
