"""Buttons with icon, text and key cap, and the icon button; all states painted from the tokens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from app.ui.text import plain_tooltip
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, key_cap, key_cap_size, placed, text, text_width
from app.ui.theme.tokens import BUTTON, BUTTON_SMALL, ICON_BUTTON, ICON_BUTTON_SMALL, R_M, S2, S3

GAP = 8
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Button(QPushButton):
    """A push button: kind "secondary", "primary", "ghost" or "danger"; *keys* is its key cap ("Ctrl S").

    It takes the focus by keyboard only, so that the ring never shows after a click.
    """

    def __init__(
        self,
        label: str,
        kind: str = "secondary",
        *,
        icon: str | None = None,
        keys: str = "",
        small: bool = False,
        menu_arrow: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self._icon_name, self._keys, self._arrow, self._brief = icon, keys, menu_arrow, False
        self.setProperty("kind", kind)
        self.setProperty("painted", True)
        if small:
            self.setProperty("density", "small")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(label.replace("&", ""))

    def setText(self, label: str) -> None:
        super().setText(label)
        self.setAccessibleName(label.replace("&", ""))
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Outside of dialogs Qt leaves Enter on a button to nobody.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
            return
        super().keyPressEvent(event)

    def set_brief(self, brief: bool) -> None:
        """Show the icon alone; the words are then its tooltip, and for screen readers they stay."""
        if brief != self._brief:
            self._brief = brief
            self.setToolTip(plain_tooltip(self.accessibleName()) if brief else "")
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: str) -> None:
        """Change what the button looks like."""
        self.setProperty("kind", kind)
        self.update()

    def set_keys(self, keys: str) -> None:
        """Change the key cap; an empty text removes it."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def set_icon_name(self, name: str | None) -> None:
        """Change the icon."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def _small(self) -> bool:
        return self.property("density") == "small"

    def _label(self) -> str:
        return "" if self._brief else self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _style(self) -> str:
        return "small" if self._small() else "body"

    def _content_width(self) -> int:
        width = text_width(self._label(), self._style(), 500)
        if self._icon_name:
            width += 16 + (GAP if self._label() else 0)
        if self._keys:
            width += key_cap_size(self._keys).width() + GAP
        if self._arrow:
            width += 14 + 6
        return width

    def sizeHint(self) -> QSize:
        padding = S2 + 2 if self._small() else S3
        return QSize(self._content_width() + 2 * padding, BUTTON_SMALL if self._small() else BUTTON)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        kind = str(self.property("kind"))
        ink, icon_ink, ring = _frame(painter, self, kind)
        self._content(painter, ink, icon_ink, kind)
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)
            if ring:
                box(painter, self.rect().adjusted(2, 2, -2, -2), R_M - 2, None, "surface")

    def _content(self, painter: QPainter, ink: str, icon_ink: str, kind: str) -> None:
        def at(where: QRect) -> QRect:
            return placed(self.rect(), where, self.layoutDirection())

        left = max(S2, (self.width() - self._content_width()) // 2)
        middle = self.height() // 2
        if self._icon_name:
            paint_icon(painter, self._icon_name, at(QRect(left, middle - 8, 16, 16)), icon_ink)
            left += 16 + GAP
        tail = (key_cap_size(self._keys).width() + GAP if self._keys else 0) + (20 if self._arrow else 0)
        room = QRect(left, 0, max(0, self.width() - left - tail - 4), self.height())
        left += text(painter, at(room), self._label(), ink, self._style(), 500)
        if self._keys:
            size = key_cap_size(self._keys)
            look = "disabled" if not self.isEnabled() else "accent" if kind == "primary" else "plain"
            key_cap(
                painter,
                at(QRect(left + GAP, middle - size.height() // 2, size.width(), size.height())),
                self._keys,
                look,
            )
            left += GAP + size.width()
        if self._arrow:
            paint_icon(painter, "chevron-down", at(QRect(left + 6, middle - 7, 14, 14)), icon_ink)


def _frame(painter: QPainter, button: QAbstractButton, kind: str) -> tuple[str, str, bool]:
    """Paint the background; returns text role, icon role, and whether the focus ring needs an inner line."""
    rect, down, hovered = button.rect(), button.isDown(), button.underMouse()
    if not button.isEnabled():
        if kind == "primary":
            box(painter, rect, R_M, "selection-idle")
        elif kind != "ghost":
            box(painter, rect, R_M, None, "border")
        return "disabled", "disabled", False
    if kind == "primary":
        box(painter, rect, R_M, "accent-pressed" if down else "accent-hover" if hovered else "accent")
        return "on-accent", "on-accent", True
    if button.isChecked():
        box(painter, rect, R_M, "accent-soft", "accent")
        return "accent-text", "accent-text", False
    fill = "selection-idle" if down else "hover" if hovered else None
    if kind == "ghost":
        if fill:
            box(painter, rect, R_M, fill)
    else:
        box(painter, rect, R_M, fill or "surface", "border-strong")
    ink = "danger" if kind == "danger" else "text"
    return ink, ink if kind == "danger" or hovered else "text-2", False


def show_keys(wide: bool, *keys: tuple[Button, str]) -> None:
    """Give buttons their key caps where there is room for them."""
    for button, cap in keys:
        button.set_keys(cap if wide else "")


class IconButton(QToolButton):
    """A button of an icon alone: *label* is its accessible name and tooltip, with *keys* behind it."""

    def __init__(
        self,
        icon: str,
        label: str,
        keys: str = "",
        *,
        small: bool = False,
        role: str = "text-2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("painted", True)
        self._icon_name, self._role = icon, role
        self._side = ICON_BUTTON_SMALL if small else ICON_BUTTON
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_label(label, keys)

    def set_label(self, label: str, keys: str = "") -> None:
        """Change accessible name and tooltip."""
        self.setAccessibleName(label)
        self.setToolTip(plain_tooltip(f"{label}  {keys}" if keys else label))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def set_icon_name(self, name: str, role: str = "text-2") -> None:
        """Change the icon and its colour role."""
        self._icon_name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        ink = self._role
        if not self.isEnabled():
            ink = "disabled"
        elif self.isChecked():
            box(painter, self.rect(), R_M, "accent-soft", "accent")
            ink = "accent-text"
        elif self.isDown() or self.underMouse():
            box(painter, self.rect(), R_M, "selection-idle" if self.isDown() else "hover")
            ink = "text" if self._role == "text-2" else self._role
        paint_icon(painter, self._icon_name, self.rect().adjusted(*_inset(self.width())), ink)
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)


def _inset(side: int) -> tuple[int, int, int, int]:
    margin = (side - 16) // 2
    return margin, margin, -margin, -margin
