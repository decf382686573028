"""The lines of a place page: data, their model, and how they are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import badge, badge_width, box, crisp, day_tile, focus_ring, hairline, text
from app.ui.theme.tokens import (
    AVATAR_LIST,
    AVATAR_QUEUE,
    BADGE,
    ICON_BUTTON_SMALL,
    R_L,
    R_M,
    ROW_CARD,
    S1,
    S2,
    S3,
    hue_of,
)
from app.ui.widgets.avatar import avatar_pixmap

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
State = QStyle.StateFlag
NARROW = 480
"""Room for words below which a change stands under the name."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a person (`key` is the contact's id), a heading, or a choice.

    `before` and `after` stand in a column of their own with an arrow between; `day` is (number, short month); `look` is
    that of the badge. `data` is what the page wants to know again.
    """

    key: str = ""
    title: str = ""
    below: str = ""
    badge: str = ""
    look: str = "neutral"
    initials: str = ""
    icon: str = ""
    day: tuple[str, str] | None = None
    before: str = ""
    after: str = ""
    heading: bool = False
    data: object = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        becomes = f"{self.before} → {self.after}" if self.after else self.before
        return ", ".join(filter(None, (self.title, self.below, becomes, self.badge)))


@dataclass(frozen=True, slots=True)
class RowAction:
    """What can be done with a line: *key* is one key (portable name); *fits* says for which lines."""

    name: str
    label: str
    icon: str
    key: str
    fits: Callable[[Line], bool] = lambda _line: True
    many: bool = True
    quiet: bool = False
    """Reached by its key and the menu only, not drawn at the end of the row."""


class LineModel(QAbstractTableModel):
    """Lines in order, one column."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line of a row, or None."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        return line.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row()) if index.isValid() else None
        if line is None or line.heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class LineDelegate(QStyledItemDelegate):
    """Paints lines; where the mouse or the keyboard is, the line's actions stand at its right end."""

    def __init__(self, model: LineModel, actions: Sequence[RowAction] = (), parent=None) -> None:
        super().__init__(parent)
        self._model, self._actions = model, actions
        self.ring = False
        """Whether the keyboard moves the focus here, so that ring and actions show."""
        self.idle = False
        self.hovered: tuple[int, str] = (-1, "")
        """(row, action) under the mouse."""
        self.preview: Callable[[Line], str] = lambda line: line.after
        """What a value becomes, worked out when the line comes into view."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, ROW_CARD)

    def offered(self, line: Line) -> list[RowAction]:
        """The actions that fit a line."""
        return [] if line.heading else [a for a in self._actions if a.fits(line)]

    def action_rects(self, rect: QRect, line: Line) -> list[tuple[RowAction, QRect]]:
        """Where the actions of a line are."""
        side, offered = ICON_BUTTON_SMALL + S1, [a for a in self.offered(line) if not a.quiet]
        left = rect.right() - S3 - side * len(offered) + 1
        top = rect.top() + (rect.height() - side) // 2
        return [(a, QRect(left + at * side, top, side, side)) for at, a in enumerate(offered)]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        if line is None:
            return
        painter.save()
        crisp(painter)
        rect = QRect(option.rect)
        if line.heading:
            below = text(painter, rect.adjusted(S3 + S1, S2, -S3, 0), line.title, "text-2", "small", 600)
            if line.badge:
                where = rect.adjusted(S3 + S1 + below + S2, S2, -S3, 0)
                text(painter, where, line.badge, "text-2", "small", tabular=True)
        else:
            self._line(painter, option, rect, line, index.row())
        painter.restore()

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, line: Line, row: int
    ) -> None:
        focused = bool(self.ring and option.state & State.State_HasFocus)
        ground = rect.adjusted(S1, 1, -S1, -1)
        if option.state & State.State_Selected:
            box(painter, ground, R_L, "selection-idle" if self.idle else "selection")
        elif option.state & State.State_MouseOver:
            box(painter, ground, R_L, "hover")
        else:
            hairline(painter, QRect(rect.left() + S3, rect.bottom(), rect.width() - 2 * S3, 1))
        if focused:
            focus_ring(painter, ground, R_L)
        left = self._lead(painter, rect, line)
        right = rect.right() - S3
        if focused or option.state & State.State_MouseOver:
            for action, where in self.action_rects(rect, line):
                lit = self.hovered == (row, action.name)
                if lit:
                    box(painter, where, R_M, "selection-idle")
                icon = where.adjusted(6, 6, -6, -6)
                paint_icon(painter, action.icon, icon, "text" if lit else "text-2")
                right = min(right, where.left() - S2)
        if line.badge:
            width = badge_width(line.badge)
            where = QRect(right - width, rect.center().y() - BADGE // 2, width, BADGE)
            badge(painter, where, line.badge, line.look)
            right = where.left() - S2
        if line.before and rect.right() - left < NARROW and not line.below:
            middle = rect.center().y()  # too narrow for two columns: the change stands below
            self._change(painter, QRect(left, middle, right - left, 20), line)
            text(painter, QRect(left, middle - 20, right - left, 20), line.title, "text", "body", 500)
            return
        if line.before:
            split = left + (rect.right() - left) * 2 // 5
            self._change(painter, QRect(split, rect.top(), right - split, rect.height()), line)
            right = split - S3
        self._words(painter, QRect(left, rect.top(), right - left, rect.height()), line)

    def _words(self, painter: QPainter, where: QRect, line: Line) -> None:
        if not line.below:
            text(painter, where, line.title, "text", "body", 500)
            return
        middle = where.center().y()
        text(painter, QRect(where.left(), middle - 19, where.width(), 20), line.title, "text", "body", 500)
        text(painter, QRect(where.left(), middle + 1, where.width(), 16), line.below, "text-2", "small")

    def _change(self, painter: QPainter, where: QRect, line: Line) -> None:
        after = self.preview(line)
        room = where.width() if not after else (where.width() - 16 - 2 * S2) // 2
        took = text(painter, QRect(where.left(), where.top(), room, where.height()), line.before, "text-2")
        if after:
            left = where.left() + min(took, room) + S2
            paint_icon(painter, "arrow-right", QRect(left, where.center().y() - 7, 14, 14), "text-2")
            left += 14 + S2
            text(painter, QRect(left, where.top(), where.right() - left, where.height()), after, "text")

    def _lead(self, painter: QPainter, rect: QRect, line: Line) -> int:
        """Draw what stands before the words; returns where they begin."""
        left = rect.left() + S3 + S1
        middle = rect.top() + rect.height() // 2
        if line.day is not None:
            day_tile(painter, QRect(left, middle - 20, 40, 40), *line.day)
            left += 40 + S3
        if line.initials or (line.key and not line.icon):
            device = painter.device()
            ratio = device.devicePixelRatioF() if device else 1.0
            size = AVATAR_LIST if rect.height() >= ROW_CARD else AVATAR_QUEUE
            pixmap = avatar_pixmap(line.initials, hue_of(line.key), size, ratio)
            painter.drawPixmap(left, middle - size // 2, pixmap)
            left += size + S3
        elif line.icon:
            paint_icon(painter, line.icon, QRect(left, middle - 8, 16, 16), "text-2")
            left += 16 + S3
        return left
