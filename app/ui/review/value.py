"""One value of a contact as a part of the review: shown, to be picked, or to be ticked, with its differences marked."""

from __future__ import annotations

from itertools import accumulate
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.review.difference import NO_MARKS, Marks
from app.ui.text import harmless, set_tooltip, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font, line_height
from app.ui.theme.paint import box, crisp, focus_ring, placed
from app.ui.theme.paint import text as paint_text
from app.ui.theme.tokens import AVATAR_LIST, R_S, ROW_REVIEW_VALUE, S1, S2
from app.ui.widgets.avatar import photo_pixmap

BREAK = "\u2028"
TICK = 16
BAR = 2
LABEL = 76


class ValueView(QAbstractButton):
    """`mode`: show, pick (a click uses it) or tick (kept or left out). *marks* are what is different about it, as `compared`
    finds it. *lines* is how many lines it may take; the tooltip has the whole of it. A *label* stands before it."""

    reached = Signal()
    """The keyboard has come here."""

    def __init__(
        self,
        text: str,
        mode: str = "show",
        *,
        marks: Marks = NO_MARKS,
        lines: int = 1,
        role: str = "text",
        style: str = "body",
        key: str = "",
        picture: tuple[QImage, str] | None = None,
        label: str | None = None,
    ) -> None:
        super().__init__()
        self._label = label
        self._value, self._mode, self._lines, self._role, self._style = text, mode, lines, role, style
        self._picture = picture
        self._marks, self._bars = marks
        self._shown = text
        if lines > 1 and "@" in text and " " not in text:  # an address breaks behind its sign, if anywhere
            at = text.index("@") + 1
            self._shown = f"{text[:at]}\u200b{text[at:]}"
            self._marks = [(s + (s >= at), n + (s < at < s + n)) for s, n in self._marks]
            self._bars = [place + (place >= at) for place in self._bars]
        units = [
            0,
            *accumulate(1 + (letter > "\uffff") for letter in self._shown),
        ]  # Qt counts in halves of an emoji
        self._marks = [(units[s], units[s + n] - units[s]) for s, n in self._marks]
        self._bars = [units[place] for place in self._bars]
        self.setText(text.replace("&", "&&"))
        self.setObjectName(key)
        self.setCheckable(mode == "tick")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if mode == "show" else Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)
        if mode == "pick":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        differs = self._marks or self._bars
        self.setAccessibleName(tr("differs: {value}", "Review", value=text) if differs else text)
        set_tooltip(self, text)

    def text(self) -> str:
        """The value."""
        return self._value

    # Size

    def _lead(self) -> int:
        """How far from where reading begins the text does."""
        lead = TICK + S2 if self._mode == "tick" else 0
        lead += LABEL + S1 if self._label is not None else 0
        lead += BAR + 1 if 0 in self._bars else 0  # the bar before the first letter needs its place
        return lead + (AVATAR_LIST + S2 if self._picture else 0)

    def sizeHint(self) -> QSize:
        widest = max(self._value.splitlines() or [""], key=len)
        width = self._lead() + QFontMetrics(font(self._style)).horizontalAdvance(widest) + S2
        return QSize(min(width, 320), self.heightForWidth(min(width, 320)))

    def minimumSizeHint(self) -> QSize:
        least = self._lead() + 24
        return QSize(least, self.heightForWidth(least) if self._lines == 1 else 24)

    def heightForWidth(self, width: int) -> int:
        least = AVATAR_LIST + S2 if self._picture else ROW_REVIEW_VALUE
        if self._lines == 1:
            return least
        count = self._laid_out(width - self._lead()).lineCount()
        return max(least, count * line_height(self._style) + S1)

    def _laid_out(self, width: int) -> QTextLayout:
        """The text in at most so many lines, the last one shortened."""
        width = max(24, width)
        metrics = QFontMetrics(font(self._style))
        if self._lines == 1:
            text = metrics.elidedText(
                harmless(self._value).replace("\n", " ⏎ "), Qt.TextElideMode.ElideRight, width - BAR
            )
            return self._layout(text, width)
        text = harmless(self._shown).replace("\n", BREAK)
        layout = self._layout(text, width)
        if layout.lineCount() <= self._lines:
            return layout
        start = layout.lineAt(self._lines - 1).textStart()
        kept = _units(text)[: 2 * start].decode("utf-16-le")
        rest = text[len(kept) :].replace(BREAK, " ")
        return self._layout(kept + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width - BAR), width)

    def _layout(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, font(self._style))
        option = QTextOption(side_of(self) | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
        )  # a number is no Arabic in Arabic windows
        option.setWrapMode(
            QTextOption.WrapMode.NoWrap
            if self._lines == 1
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        layout.setTextOption(option)
        if "\n" not in self._value:
            end = len(_units(text)) // 2
            layout.setFormats(
                [_part(start, min(length, end - start)) for start, length in self._marks if start < end]
            )
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line_height(self._style)
        layout.endLayout()
        return layout

    def visual(self, place: QRect) -> QRect:
        """A place in it, from the right where people read so."""
        return placed(self.rect(), place, self.layoutDirection())

    # Keys and looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the grid moves on
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        off = self._mode == "tick" and not self.isChecked()
        if self._mode == "pick" and self.underMouse():
            box(painter, self.visual(self.rect().adjusted(-S1, 1, 0, -1)), R_S, "hover")
        if self._mode == "tick":
            self._paint_tick(painter)
        if self._label:
            left = TICK + S2 if self._mode == "tick" else 0
            room = QRect(left, 0, LABEL, self._middle() * 2)
            paint_text(painter, self.visual(room), self._label, "text-2", "small")
        lead = self._lead()
        layout = self._laid_out(self.width() - lead)
        height = layout.lineCount() * line_height(self._style)
        top = (self.height() - height) / 2 if self._lines == 1 or self._picture else S1 / 2
        if self._picture is not None:
            left = lead - AVATAR_LIST - S2
            disc = photo_pixmap(*self._picture, AVATAR_LIST, self.devicePixelRatioF())
            painter.setOpacity(0.4 if off else 1.0)
            spot = QRect(left, (self.height() - AVATAR_LIST) // 2, AVATAR_LIST, AVATAR_LIST)
            painter.drawPixmap(self.visual(spot).topLeft(), disc)
            painter.setOpacity(1.0)
        painter.setPen(color("text-2" if off else self._role))
        nudge = (line_height(self._style) - QFontMetrics(font(self._style)).height()) / 2
        origin = QPointF(0 if self.isRightToLeft() else lead, top + nudge)
        layout.draw(painter, origin)
        self._paint_bars(painter, layout, origin)
        if off:
            line = layout.lineAt(0)
            if line.isValid():
                middle = origin.y() + line.height() / 2
                begin = origin.x() + line.naturalTextRect().x()
                painter.fillRect(QRectF(begin, middle, line.naturalTextWidth(), 1), color("text-2"))
        if self.hasFocus() and self._mode == "pick":
            focus_ring(painter, self.rect(), R_S)

    def _middle(self) -> int:
        """Half the height of the first line."""
        return self.height() // 2 if self._lines == 1 or self._picture else ROW_REVIEW_VALUE // 2

    def _paint_tick(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        option.initFrom(self)
        option.state |= QStyle.StateFlag.State_On if self.isChecked() else QStyle.StateFlag.State_Off
        if self.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        option.rect = self.visual(QRect(0, self._middle() - TICK // 2, TICK, TICK))
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)

    def _paint_bars(self, painter: QPainter, layout: QTextLayout, origin: QPointF) -> None:
        """A thin bar where the other value has more letters."""
        for place in self._bars:
            line = layout.lineForTextPosition(place)
            if not line.isValid() or place > line.textStart() + line.textLength():
                continue
            found: Any = line.cursorToX(place)
            x = float(found[0] if isinstance(found, tuple) else found)
            y = origin.y() + line.y()
            painter.fillRect(QRectF(origin.x() + x - BAR, y + 1, BAR, line.height() - 1), color("warn"))


def side_of(widget: QWidget) -> Qt.AlignmentFlag:
    """The side where values begin in a window, whatever is written in them."""
    return Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft


def _units(text: str) -> bytes:
    """The text as Qt counts it, two bytes each."""
    return text.encode("utf-16-le", "replace")


def _part(start: int, length: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setBackground(color("warn-soft"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(color("warn"))
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = start, length, look
    return part
