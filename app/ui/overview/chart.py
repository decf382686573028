"""A small bar chart in one colour: arrows walk over the bars, Enter or a click opens one; a reader hears the numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.list.head import number
from app.ui.overview.series import Bar, ticks
from app.ui.text import plain_tooltip, tr
from app.ui.theme.colors import color
from app.ui.theme.paint import box, crisp, focus_ring, text, text_width
from app.ui.theme.tokens import R_S, S1, S2, S5

BAR, TOP = 24, 3
Key = Qt.Key


class BarChart(QWidget):
    """Bars over their labels; `opened(Bar)` follows Enter and a click on a bar that counts somebody."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("additionsChart")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.bars: Sequence[Bar] = ()
        self.current = -1
        self._hovered = -1
        self._ring = False

    def sizeHint(self) -> QSize:
        return QSize(480, 240)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars; the last one is current."""
        self.bars, self.current, self._hovered = bars, len(bars) - 1, -1
        self._tell()
        self.update()

    def words(self, bar: Bar) -> str:
        """A bar in words."""
        return tr("{time}: {count}", "Chart", time=bar.name, count=number(bar.count))

    def _tell(self) -> None:
        """The numbers for a screen reader: the current bar first, then all that are not empty."""
        here = [self.words(self.bars[self.current])] if 0 <= self.current < len(self.bars) else []
        self.setAccessibleDescription("; ".join([*here, *(self.words(b) for b in self.bars if b.count)]))

    # Geometry

    def _area(self) -> QRect:
        left = S2 + S1 + max((text_width(number(t), "small") for t in ticks(self._most())), default=0)
        return self.rect().adjusted(left, S2, -1, -S5)

    def _most(self) -> int:
        return max((bar.count for bar in self.bars), default=0)

    def column(self, at: int) -> QRect:
        """The column of a bar from the top of the chart to its label."""
        area = self._area()
        left = area.left() + area.width() * at // len(self.bars)
        right = area.left() + area.width() * (at + 1) // len(self.bars)
        return QRect(left, area.top(), right - left, area.height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        area, steps = self._area(), ticks(self._most())
        for step in steps:
            y = area.bottom() - area.height() * step // steps[-1]
            painter.fillRect(area.left(), y, area.width(), 1, color("border"))
            where = QRect(0, y - 8, area.left() - S2, 16)
            text(
                painter,
                where,
                number(step),
                "text-2",
                "small",
                align=Qt.AlignmentFlag.AlignRight,
                tabular=True,
            )
        if not self.bars:
            return
        widest = max(text_width(bar.label, "small") for bar in self.bars) + S2
        every = max(1, -(-widest * len(self.bars) // max(1, area.width())))
        for at, bar in enumerate(self.bars):
            column = self.column(at)
            self._bar(painter, column, bar.count * area.height() // steps[-1], at)
            if (len(self.bars) - 1 - at) % every == 0:
                middle = column.center().x()
                where = QRect(middle - widest // 2, area.bottom() + S1, widest, 16)
                text(painter, where, bar.label, "text-2", "small", align=Qt.AlignmentFlag.AlignHCenter)
        at = self.current if self.hasFocus() and self._ring else self._hovered
        if 0 <= at < len(self.bars):
            self._note(painter, self.bars[at], self.column(at), area)

    def _bar(self, painter: QPainter, column: QRect, height: int, at: int) -> None:
        width = min(BAR, max(3, column.width() * 3 // 5))
        rect = QRectF(column.center().x() - width / 2 + 0.5, column.bottom() - height, width, height)
        path = QPainterPath()
        path.addRoundedRect(rect.adjusted(0, 0, 0, TOP), TOP, TOP)
        painter.setClipRect(rect)
        painter.fillPath(path, color("accent-hover" if at == self._hovered else "accent"))
        painter.setClipping(False)
        if at == self.current and self.hasFocus() and self._ring:
            focus_ring(painter, column.adjusted(1, 0, -1, 2), R_S)

    def _note(self, painter: QPainter, bar: Bar, column: QRect, area: QRect) -> None:
        """The number of a bar, beside its top."""
        words = self.words(bar)
        width = text_width(words, "small") + 2 * S2
        left = min(max(area.left(), column.center().x() - width // 2), area.right() - width)
        where = QRect(left, area.top(), width, 20)
        box(painter, where, R_S, "raised", "border-strong")
        text(painter, where, words, "text", "small", align=Qt.AlignmentFlag.AlignHCenter)

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        if event.key() in (Key.Key_Left, Key.Key_Right) and self.bars:
            step = 1 if event.key() == Key.Key_Right else -1
            self.current = min(max(0, self.current + step), len(self.bars) - 1)
            self._tell()
        elif event.key() in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
            self._open(self.current)
        else:
            super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().toPoint().x()
        at = next(
            (at for at in range(len(self.bars)) if self.column(at).left() <= x <= self.column(at).right()), -1
        )
        if at != self._hovered:
            self._hovered = at
            self.setToolTip(plain_tooltip(self.words(self.bars[at])) if at >= 0 else "")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        self.current = self._hovered if self._hovered >= 0 else self.current
        self._open(self._hovered)

    def leaveEvent(self, event) -> None:
        self._hovered = -1
        self.update()

    def _open(self, at: int) -> None:
        if 0 <= at < len(self.bars) and self.bars[at].count:
            self.opened.emit(self.bars[at])
