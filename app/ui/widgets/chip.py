"""Chips: the tag chip (optionally clickable and closable), the filter chip, and the evidence chip."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.text import tr
from app.ui.theme.colors import hue_color
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, chip_width, crisp, focus_ring, placed, tag_chip, text, text_width
from app.ui.theme.tokens import CHIP, FILTER_CHIP, R_FULL, R_M, S1, S2, S3

CLOSE = 18


class Chip(QAbstractButton):
    """A tag or folder: a dot or an icon and a name. Signals clicked and, if closable, removed.

    Without a hue it is the neutral chip. It takes focus only if it can be clicked or closed;
    Delete and Backspace remove it then.
    """

    removed = Signal()

    def __init__(
        self,
        label: str,
        hue: str | int | None = None,
        *,
        icon: str | None = None,
        closable: bool = False,
        clickable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._hue, self._icon_name, self._closable = label, hue, icon, closable
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        if closable:
            self.setAccessibleDescription(tr("Press Delete to remove", "Chip"))
        active = closable or clickable
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if active else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not active)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def label(self) -> str:
        """The name on the chip."""
        return self._label

    def sizeHint(self) -> QSize:
        width = chip_width(self._label, dotted=self._hue is not None, icon=self._icon_name)
        return QSize(width + (CLOSE if self._closable else 0), CHIP)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), CHIP)

    def _close_area(self) -> QRect:
        return self._at(QRect(self.width() - CLOSE - 2, 0, CLOSE + 2, self.height()))

    def _at(self, where: QRect) -> QRect:
        return placed(self.rect(), where, self.layoutDirection())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._closable and self._close_area().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._closable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        tail = CLOSE if self._closable else 0
        if tail:
            box(
                painter,
                self.rect(),
                R_FULL,
                hue_color(self._hue, "soft") if self._hue is not None else "hover",
            )
        painter.setClipRect(self.rect())
        _label_part(painter, self.rect(), tail, self._label, self._hue, self._icon_name)
        if self._closable:
            side = 12
            where = self._at(QRect(self.width() - side - S2, (self.height() - side) // 2, side, side))
            ink = hue_color(self._hue, "ink") if self._hue is not None else "text-2"
            paint_icon(painter, "x", where, ink)
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_FULL)


def _label_part(
    painter: QPainter, rect: QRect, tail: int, label: str, hue: str | int | None, icon: str | None
) -> None:
    if not tail:
        tag_chip(painter, rect, label, hue, icon)
        return
    painter.save()
    way = painter.layoutDirection()
    painter.setClipRect(placed(rect, rect.adjusted(0, 0, -tail, 0), way))
    tag_chip(painter, placed(rect, rect.adjusted(0, 0, -tail + S1, 0), way), label, hue, icon)
    painter.restore()


class FilterChip(QAbstractButton):
    """A checkable filter with a count: "New 318"; accent edge when checked, *role* colours the icon."""

    def __init__(
        self,
        label: str,
        count: int | None = None,
        *,
        icon: str | None = None,
        role: str = "text-2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._count, self._icon_name, self._role = label, count, icon, role
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Change the number behind the label; None hides it."""
        self._count = count
        self.setText(self._label)
        self.setAccessibleName(self._label if count is None else f"{self._label}, {count}")
        self.updateGeometry()
        self.update()

    def _number(self) -> str:
        return "" if self._count is None else f"{self._count:,}"

    def sizeHint(self) -> QSize:
        width = 2 * S3 + text_width(self._label, "small", 500)
        if self._icon_name:
            width += 14 + 6
        if self._number():
            width += 6 + text_width(self._number(), "small")
        return QSize(width + 1, FILTER_CHIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        on = self.isChecked()
        fill = "accent-soft" if on else "hover" if self.underMouse() and self.isEnabled() else "surface"
        box(painter, self.rect(), R_FULL, fill, "accent" if on else "border-strong")
        left = S3
        ink = "disabled" if not self.isEnabled() else "accent-text" if on else "text"
        if self._icon_name:
            shade = self._role if self.isEnabled() else "disabled"
            paint_icon(painter, self._icon_name, QRect(left, (self.height() - 14) // 2, 14, 14), shade)
            left += 14 + 6
        left += text(
            painter, QRect(left, 0, self.width() - left, self.height()), self._label, ink, "small", 500
        )
        if self._number():
            rest = QRect(left + 6, 0, self.width() - left, self.height())
            text(
                painter,
                rest,
                self._number(),
                ink if on or not self.isEnabled() else "text-2",
                "small",
                tabular=True,
            )
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_FULL)


class EvidenceChip(QWidget):
    """A reason for (success) or against (warn) in words, with its icon; also danger and neutral."""

    LOOKS: ClassVar = {
        "success": ("success-soft", "success", "check"),
        "warn": ("warn-soft", "warn", "triangle-alert"),
        "danger": ("danger-soft", "danger", "circle-alert"),
        "neutral": ("hover", "text-2", "minus"),
    }

    def __init__(self, label: str, look: str = "success", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._look = label, look
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(S2 + 14 + 6 + text_width(self._label, "small") + S2 + 1, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        fill, ink, icon = self.LOOKS[self._look]
        box(painter, self.rect(), R_M, fill)
        way = self.layoutDirection()
        mark = QRect(S2, (self.height() - 14) // 2, 14, 14)
        paint_icon(painter, icon, placed(self.rect(), mark, way), ink)
        words = placed(self.rect(), self.rect().adjusted(S2 + 20, 0, -S1, 0), way)
        text(painter, words, self._label, "text", "small")
