"""The toast: what was just done, with Undo; one at a time, six seconds, longer while it is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.text import tr
from app.ui.theme.apply import animated
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, key_cap, key_cap_size, text, text_width
from app.ui.theme.tokens import FADE_MS, R_L, R_S, RING, S2, S4, S6, TOAST_MS

HEIGHT = 44
KEEP_IN_SIGHT = "keepInSight"
"""The property of a bar that no toast may cover."""


class _ToastButton(QPushButton):
    """A button on the inverted ground: a word with a key cap, or the closing cross."""

    def __init__(self, label: str, keys: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setProperty("painted", True)
        self._keys, self._icon_name = keys, icon
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_action(self, label: str, keys: str) -> None:
        self.setText(label)
        self.setAccessibleName(label)
        self._keys = keys
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._icon_name:
            return QSize(28, 28)
        cap = key_cap_size(self._keys).width() + S2 if self._keys else 0
        return QSize(text_width(self.text(), "body", 600) + cap + 2 * S2, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        painter.setOpacity(getattr(self.parentWidget(), "strength", 1.0))
        if self._icon_name:
            paint_icon(painter, self._icon_name, self.rect().adjusted(6, 6, -6, -6), "on-toast")
        else:
            width = text(painter, self.rect().adjusted(S2, 0, 0, 0), self.text(), "toast-action", "body", 600)
            if self._keys:
                size = key_cap_size(self._keys)
                top = (self.height() - size.height()) // 2
                key_cap(
                    painter, QRect(S2 + width + S2, top, size.width(), size.height()), self._keys, "toast"
                )
        if self.hasFocus():
            box(painter, self.rect(), R_S, None, "toast-action", RING)


class Toast(QWidget):
    """A bar at the bottom of its parent. show_message() replaces what it said; dismissed follows each end."""

    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._text, self._icon_name = "", "check"
        self._on_action: Callable[[], object] | None = None
        self.lifetime = TOAST_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self.action_button = _ToastButton("", parent=self)
        self.action_button.setObjectName("toastAction")
        self.action_button.clicked.connect(self._on_clicked)
        close = _ToastButton(tr("Close", "Toast"), icon="x", parent=self)
        close.setToolTip(tr("Close", "Toast"))
        close.clicked.connect(self.dismiss)
        self._close = close
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, S2, 0)
        row.setSpacing(S2)
        row.addStretch(1)
        row.addWidget(self.action_button)
        row.addWidget(close)
        self.strength = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._fade.valueChanged.connect(self._on_strength)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setOffset(0, 4)
        shadow.setBlurRadius(16)
        shadow.setColor(QColor(0, 0, 0, 50))
        self.setGraphicsEffect(shadow)
        parent.installEventFilter(self)
        self.hide()

    def show_message(
        self,
        message: str,
        action: str = "",
        keys: str = "",
        on_action: Callable[[], object] | None = None,
        *,
        icon: str = "check",
    ) -> None:
        """Show *message* for six seconds and announce it; choosing *action* calls *on_action*."""
        self._text, self._icon_name, self._on_action = message, icon, on_action
        self.action_button.set_action(action, keys)
        self.action_button.setVisible(bool(action))
        self.setAccessibleName(message)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._timer.start(self.lifetime)
        if animated(self):
            self._fade.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def _on_strength(self, value: float) -> None:
        self.strength = value
        self.update()

    def message(self) -> str:
        """What it says."""
        return self._text

    def dismiss(self) -> None:
        """Hide it at once."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def _looked_at(self) -> bool:
        return self.underMouse() or self.action_button.hasFocus() or self._close.hasFocus()

    def _on_timeout(self) -> None:
        if self._looked_at():
            self._timer.start(self.lifetime)
        else:
            self.dismiss()

    def _on_clicked(self) -> None:
        action = self._on_action
        self.dismiss()
        if action is not None:
            action()

    def sizeHint(self) -> QSize:
        width = S4 + 16 + S2 + 4 + text_width(self._text) + S6 + self._close.sizeHint().width() + 2 * S2
        if self.action_button.text():
            width += self.action_button.sizeHint().width() + S2
        return QSize(width, HEIGHT)

    def _place(self) -> None:
        parent = self.parentWidget()
        width = min(self.sizeHint().width(), max(160, parent.width() - 2 * S4))
        top = parent.height() - HEIGHT - S4 - _floor(parent)
        self.setGeometry((parent.width() - width) // 2, top, width, HEIGHT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        painter.setOpacity(self.strength)
        box(painter, self.rect(), R_L, "toast")
        paint_icon(painter, self._icon_name, QRect(S4, (HEIGHT - 16) // 2, 16, 16), "on-toast")
        left = S4 + 16 + S2 + 4
        right = (self.action_button if self.action_button.isVisible() else self._close).x() - S2
        text(painter, QRect(left, 0, right - left, HEIGHT), self._text, "on-toast")


def _floor(place: QWidget | None) -> int:
    """How much of the bottom must stay in sight: what the next step would do is said there."""
    if place is None:
        return 0
    tops = [
        bar.mapTo(place, bar.rect().topLeft()).y()
        for bar in place.findChildren(QWidget)
        if bar.property(KEEP_IN_SIGHT) and bar.isVisible()
    ]
    return place.height() - min(tops, default=place.height())
