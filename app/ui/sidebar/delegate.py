"""Paints a sidebar entry: icon or dot, label, count; headings with their plus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.list.head import number
from app.ui.sidebar.entries import Entry
from app.ui.sidebar.model import SideModel
from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import (
    badge,
    badge_width,
    box,
    crisp,
    dot,
    focus_ring,
    hairline,
    placed,
    text,
    text_width,
)
from app.ui.theme.tokens import BADGE, DOT, ICON_BUTTON_SMALL, R_M, ROW_HEADING, ROW_SIDE, S1, S2, S4

HEADING_GAP = S2
LABEL_LEFT = 42
State = QStyle.StateFlag


class SideDelegate(QStyledItemDelegate):
    """Draws entries of a SideModel; *ring* says whether the keyboard has the focus here."""

    def __init__(self, model: SideModel, parent=None) -> None:
        super().__init__(parent)
        self._model = model
        self.ring = False
        self.folded = False
        """Whether there is room for icons alone."""
        self.drop_row = -1
        """The row that a drag is over."""
        self.plus_row = -1
        """The heading whose plus is under the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        entry = self._model.entry(index.row())
        heading = entry is not None and entry.kind == "heading"
        return QSize(100, ROW_HEADING + HEADING_GAP if heading else ROW_SIDE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._model.entry(index.row())
        if entry is None:
            return
        painter.save()
        crisp(painter)
        if entry.kind == "heading":
            self._heading(painter, option, entry, index.row())
        elif entry.kind == "hint" and not self.folded:
            where = placed(option.rect, option.rect.adjusted(S4, 0, -S2, 0), option.direction)
            text(painter, where, entry.label, "text-2", "small")
        elif entry.kind != "hint":
            self._entry(painter, option, entry, index.row())
        painter.restore()

    def plus_rect(self, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the plus of a heading is."""
        side = ICON_BUTTON_SMALL
        where = QRect(rect.right() - S4 - side + 5, rect.bottom() - (ROW_HEADING + side) // 2 + 1, side, side)
        return placed(rect, where, direction)

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, row: int) -> None:
        rect = option.rect
        if self.folded:
            line = QRect(
                S4, rect.center().y(), 16, 1
            )  # as wide as an icon, with a scroll bar beside it or not
            hairline(painter, placed(rect, line, option.direction))
            return
        where = rect.adjusted(S4, HEADING_GAP, -S4, 0)
        text(painter, where, entry.label, "text-2", "small", 600)
        plus = self.plus_rect(rect, option.direction)
        if row == self.plus_row:
            box(painter, plus, R_M, "hover-side")
        paint_icon(painter, "plus", plus.adjusted(5, 5, -5, -5), "text" if row == self.plus_row else "text-2")

    def _entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, row: int) -> None:
        rect = option.rect.adjusted(S2, 0, -S2, 0)
        mark = self._model.marked(row)
        if row == self.drop_row:
            box(painter, rect, R_M, "accent-soft", "focus", 2)
        elif mark == "in":
            box(painter, rect, R_M, "selection")
        elif option.state & State.State_MouseOver:
            box(painter, rect, R_M, "hover-side")
        if self.ring and option.state & State.State_HasFocus:
            focus_ring(painter, rect, R_M)
        middle = rect.top() + rect.height() // 2
        if entry.hue:
            spot = placed(rect, QRect(rect.left() + S2, middle - 8, 16, 16), option.direction)
            dot(painter, QPointF(spot.left() + 8, middle), entry.hue, DOT + 2)
        elif entry.icon:
            role = "accent-text" if mark == "in" else "text-2"
            spot = placed(rect, QRect(rect.left() + S2, middle - 8, 16, 16), option.direction)
            paint_icon(painter, entry.icon, spot, role)
        if self.folded:
            return
        right = self._count(painter, entry, rect, mark, option.direction)
        where = QRect(option.rect.left() + LABEL_LEFT, rect.top(), 0, rect.height())
        where.setRight(right)
        where = placed(rect, where, option.direction)
        taken = text(painter, where, entry.label, "text", "body", 600 if mark == "in" else None)
        if mark == "out":  # left out: struck through, and the screen reader is told in words
            painter.setPen(color("text"))
            struck = placed(where, QRect(where.left(), middle, taken, 1), option.direction)
            painter.drawLine(struck.left(), middle, struck.right(), middle)

    def _count(
        self, painter: QPainter, entry: Entry, rect: QRect, mark: str, direction: Qt.LayoutDirection
    ) -> int:
        """Draw the count at the right; returns where the label has to end."""
        right = rect.right() - S2
        if entry.count is None:
            return right
        shown = number(entry.count)
        if entry.look != "plain":
            width = badge_width(shown)
            where = QRect(
                rect.right() - S2 - width + 1, rect.top() + (rect.height() - BADGE) // 2, width, BADGE
            )
            badge(painter, placed(rect, where, direction), shown, entry.look)
            return where.left() - S1
        role = "text" if mark == "in" else "text-2"
        weight = 500 if mark == "in" else None
        text(
            painter,
            placed(rect, rect.adjusted(0, 0, -S2, 0), direction),
            shown,
            role,
            "small",
            weight,
            Qt.AlignmentFlag.AlignRight,
            tabular=True,
        )
        return right - text_width(shown, "small", weight) - S2

    # Renaming in place

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("density", "small")
        editor.setAccessibleName(tr("Name", "Sidebar"))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # A count that arrives meanwhile must not undo what is being typed.
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        editor.setGeometry(option.rect.adjusted(LABEL_LEFT - 10, 0, -S2, 0))
