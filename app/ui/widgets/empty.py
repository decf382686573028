"""What stands where nothing is: an empty state with what to do next, choice cards, and a drop target."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.colors import color
from app.ui.theme.fonts import font
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, key_cap, key_cap_size, placed, text
from app.ui.theme.tokens import R_FULL, R_L, R_XL, S2, S3, S4, S5, S6
from app.ui.widgets.labels import PlainLabel


class IconDisc(QWidget):
    """An icon on a soft square or disc, as at the head of an empty state; *look* is neutral or accent."""

    def __init__(
        self,
        icon: str,
        look: str = "neutral",
        *,
        size: int = 40,
        round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._look, self._round = icon, look, round
        self.setFixedSize(size, size)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        _disc(crisp(QPainter(self)), self.rect(), self._icon_name, self._look, R_FULL if self._round else R_L)


def _disc(painter: QPainter, where: QRect, icon: str, look: str, radius: int) -> None:
    accent = look == "accent"
    box(painter, where, radius, "accent-soft" if accent else "hover")
    side = 20 if where.width() >= 36 else 14
    margin = (where.width() - side) // 2
    inner = where.adjusted(margin, margin, -margin, -margin)
    paint_icon(painter, icon, inner, "accent-text" if accent else "text-2")


class EmptyState(QWidget):
    """An icon, a title, a hint and buttons in the middle of a pane; add buttons with add_button()."""

    def __init__(self, icon: str, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S2)
        column.addStretch(2)
        self.disc = IconDisc(icon, size=56, round=True)
        column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(S2)
        self._title = PlainLabel(title, "heading", wrap=True)
        self._hint = PlainLabel(hint, "body", "text-2", wrap=True)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        self._hint.setVisible(bool(hint))
        self._row = QHBoxLayout()
        self._row.setSpacing(S2)
        self._row.addStretch(1)
        self._row.addStretch(1)
        column.addSpacing(S2)
        column.addLayout(self._row)
        column.addStretch(3)

    def add_button(self, button: QWidget) -> None:
        """Put a way out under the hint."""
        self._row.insertWidget(self._row.count() - 1, button)

    def set_text(self, title: str, hint: str = "") -> None:
        """Change the words."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


class ChoiceCard(QAbstractButton):
    """A large button with icon, title, hint and key cap, as on the first start."""

    def __init__(
        self,
        icon: str,
        title: str,
        hint: str,
        keys: str = "",
        *,
        look: str = "neutral",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._hint, self._keys, self._look = icon, hint, keys, look
        self.setText(title.replace("&", "&&"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, 184)

    def minimumSizeHint(self) -> QSize:
        return QSize(176, 184)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        box(painter, self.rect(), R_XL, "hover" if lively else "surface", "border-strong")
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_XL)
        way = self.layoutDirection()
        _disc(painter, placed(self.rect(), QRect(S5, S5, 40, 40), way), self._icon_name, self._look, R_L)
        width = self.width() - 2 * S5
        text(painter, QRect(S5, 74, width, 24), self.accessibleName(), self._ink("text"), "heading")
        painter.setFont(font("small"))
        painter.setPen(color(self._ink("text-2")))
        below = self.height() - S4 - (18 + S2 if self._keys else 0)
        flags = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRect(S5, 100, width, below - 100), flags, self._hint)
        if self._keys:
            size = key_cap_size(self._keys)
            cap = QRect(S5, self.height() - S5 - 18, size.width(), size.height())
            key_cap(painter, placed(self.rect(), cap, way), self._keys)

    def _ink(self, role: str) -> str:
        return role if self.isEnabled() else "disabled"


class DropTarget(QWidget):
    """A dashed frame that says what may be dropped; set_active() lights it while something hovers over it."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._active = label, False
        self.setAccessibleName(label)
        self.setMinimumHeight(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, 56)

    def set_active(self, active: bool) -> None:
        """Whether a file is held over it."""
        self._active = active
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self._active:
            box(painter, self.rect(), R_XL, "accent-soft", "focus", 2)
        else:
            painter.setPen(QPen(color("control"), 1, Qt.PenStyle.CustomDashLine))
            pen = painter.pen()
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), R_XL, R_XL)
        spot = QRect(S5, (self.height() - 16) // 2, 16, 16)
        paint_icon(painter, "download", placed(self.rect(), spot, self.layoutDirection()))
        words = placed(self.rect(), self.rect().adjusted(S5 + 16 + S3, 0, -S4, 0), self.layoutDirection())
        text(painter, words, self._label, "text-2")
