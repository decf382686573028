"""One value of the card as a row: label, text, star, badge, and its actions on hover or focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QStyle, QWidget

from app.ui.detail.lines import Act, Line
from app.ui.detail.textblock import UNBOUND, TextBlock
from app.ui.text import plain_tooltip, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font, line_height
from app.ui.theme.icons import icon, paint_icon
from app.ui.theme.paint import badge, badge_width, box, crisp, focus_ring
from app.ui.theme.tokens import (
    AVATAR_INLINE,
    BADGE,
    ICON_BUTTON_SMALL,
    LABEL_COLUMN,
    R_M,
    ROW_VALUE,
    S1,
    S2,
    TEXT_COLUMNS,
    hue_of,
)
from app.ui.widgets.avatar import avatar_pixmap
from app.ui.widgets.buttons import IconButton

STAR = 14


class ValueRow(QWidget):
    """A line of the card. Its label column begins S2 inside, so that the hover fill reaches beyond it."""

    acted = Signal(object)
    """Act: what the user wants done with the value."""
    followed = Signal(str)
    """The id of the contact that the text links to."""

    def __init__(self, line: Line, initials: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self._initials = line, initials
        self._buttons: list[IconButton] = []
        self._blocks: tuple[int, TextBlock, TextBlock, TextBlock] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(bool(line.contact))
        # Fixed would cut off lines that a narrow card makes.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._spoken())
        if line.warning:
            self.setToolTip(plain_tooltip(line.warning))

    def _spoken(self) -> str:
        parts = [self.line.label, self.line.text.replace("\n", ", "), self.line.quiet, self.line.badge]
        if self.line.primary:
            parts.append(tr("primary", "Card"))
        parts.append(self.line.warning)
        return " · ".join(p for p in parts if p)

    # Geometry

    def _left(self) -> int:
        return S2 + (LABEL_COLUMN if self.line.label else 0)

    def _laid_out(self, width: int) -> tuple[int, TextBlock, TextBlock, TextBlock]:
        """(width, label, text, quiet text) laid out for a width; kept until the width changes."""
        if self._blocks is None or self._blocks[0] != width:
            body, high = font("body"), line_height("body")
            mark = (AVATAR_INLINE + S2) if self.line.contact else 0
            tail = (STAR + S2) * (self.line.primary + bool(self.line.warning))
            tail += badge_width(self.line.badge) + S2 if self.line.badge else 0
            most = font_columns()
            room = min(most, width - self._left() - mark - tail - S2)
            self._blocks = (
                width,
                TextBlock(self.line.label, body, LABEL_COLUMN - S2, high),
                TextBlock(self.line.text, body, room, high),
                TextBlock(self.line.quiet, body, UNBOUND, high),
            )
        return self._blocks

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        _width, label, text, quiet = self._laid_out(width)
        below = text.height + (line_height("body") if self._quiet_below(width, text, quiet) else 0)
        return max(ROW_VALUE, max(label.height, below) + 2 * S1)

    def _quiet_below(self, width: int, text: TextBlock, quiet: TextBlock) -> bool:
        mark = (AVATAR_INLINE + S2) if self.line.contact else 0
        return bool(self.line.quiet) and self._left() + mark + text.last_width + S2 + quiet.width > width - S2

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 200 else 460
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, ROW_VALUE)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self._lively():
            box(painter, self.rect(), R_M, "hover")
        _width, label, text, quiet = self._laid_out(self.width())
        label.draw(painter, self._at(QRect(S2, S1, label.width, label.height)), color("text-2"))
        left = self._left()
        if self.line.contact:
            where = self._at(QRect(left, S1, AVATAR_INLINE, AVATAR_INLINE))
            pixmap = avatar_pixmap(
                self._initials, hue_of(self.line.contact), AVATAR_INLINE, self.devicePixelRatioF()
            )
            painter.drawPixmap(where.topLeft(), pixmap)
            left += AVATAR_INLINE + S2
        ink = color("accent-text" if self.line.contact else "text")
        text.draw(painter, self._at(QRect(left, S1, text.width, text.height)), ink)
        self._tail(painter, left + text.last_width + S2, S1 + text.height - line_height("body"))
        if self.line.quiet:
            below = self._quiet_below(self.width(), text, quiet)
            top = S1 + text.height - (0 if below else quiet.height)
            start = left if below else left + text.last_width + S2 + (STAR + S2) * self.line.primary
            start += S1 if self.line.contact and not below else 0
            quiet.draw(painter, self._at(QRect(start, top, quiet.width, quiet.height)), color("text-2"))
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)

    def _tail(self, painter: QPainter, left: int, top: int) -> None:
        """The star, the warning and the badge behind the last line of the text."""
        middle = top + line_height("body") // 2
        for shown, name, role in (
            (self.line.primary, "star-fill", "accent-text"),
            (self.line.warning, "triangle-alert", "warn"),
        ):
            if shown:
                paint_icon(painter, name, self._at(QRect(left, middle - STAR // 2, STAR, STAR)), role)
                left += STAR + S2
        if self.line.badge:
            width = badge_width(self.line.badge)
            badge(painter, self._at(QRect(left, middle - BADGE // 2, width, BADGE)), self.line.badge)

    def _at(self, where: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), where)

    # Actions

    def _lively(self) -> bool:
        return self.underMouse() or self.hasFocus() or any(b.hasFocus() for b in self._buttons)

    def _refresh(self) -> None:
        lively = self._lively()
        if lively and not self._buttons:
            self._make_buttons()
        for button in self._buttons:
            button.setVisible(lively)
        self.update()

    def _make_buttons(self) -> None:
        before: QWidget = self
        for act in self.line.acts:
            button = IconButton(act.icon, act.label, small=True, parent=self)
            button.clicked.connect(lambda _on=False, act=act: self.acted.emit(act))
            button.installEventFilter(self)
            QWidget.setTabOrder(before, button)
            before = button
            self._buttons.append(button)
        self._place()

    def _place(self) -> None:
        top = min(self.height() // 2, ROW_VALUE // 2) - ICON_BUTTON_SMALL // 2
        left = self.width() - S2 - len(self._buttons) * (ICON_BUTTON_SMALL + S1) + S1
        for button in self._buttons:
            button.move(self._at(QRect(left, top, ICON_BUTTON_SMALL, ICON_BUTTON_SMALL)).topLeft())
            left += ICON_BUTTON_SMALL + S1

    def eventFilter(self, watched, event) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._refresh_soon()
        return super().eventFilter(watched, event)

    def _refresh_soon(self) -> None:
        # The next widget has the focus only when this event is over.
        QApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, event: QEvent) -> None:
        self._refresh()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._refresh()

    def leaveEvent(self, event: QEvent) -> None:
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._refresh_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def main_act(self) -> Act | None:
        """What Enter does: the last act, which opens something, or None."""
        return self.line.acts[-1] if self.line.acts else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.line.acts:
            self.acted.emit(self.line.acts[0])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _activate(self) -> None:
        if self.line.contact:
            self.followed.emit(self.line.contact)
        elif act := self.main_act():
            self.acted.emit(act)

    def _step(self, by: int) -> None:
        """Move the focus to the row above or below, within the whole card."""
        rows = [row for row in self.window().findChildren(ValueRow) if row.isVisible()]
        rows.sort(key=lambda row: row.mapTo(row.window(), row.rect().topLeft()).y())
        at = rows.index(self) + by
        if 0 <= at < len(rows):
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_text(self, event: QMouseEvent) -> bool:
        text = self._laid_out(self.width())[2]
        left = self._left() + AVATAR_INLINE + S2 + text.width
        return self._at(QRect(self._left(), 0, left - self._left(), self.height())).contains(
            event.position().toPoint()
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = Qt.CursorShape.PointingHandCursor if self._on_text(event) else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.line.contact and self._on_text(event):
            self.followed.emit(self.line.contact)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act in self.line.acts:
            menu.addAction(icon(act.icon), act.label, lambda act=act: self.acted.emit(act))
        menu.popup(event.globalPos())


def font_columns() -> int:
    """The width of TEXT_COLUMNS average letters: no text gets wider."""
    from PySide6.QtGui import QFontMetrics

    return QFontMetrics(font("body")).averageCharWidth() * TEXT_COLUMNS
