"""Tables and lists of plain rows: as much room as the headings have, one line each, selection across."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.ui.theme.colors import color
from app.ui.theme.tokens import ROW_TABLE, S3


class RoomyDelegate(QStyledItemDelegate):
    """Rows of a given height whose text begins where the heading's does."""

    def __init__(self, parent: QAbstractItemView, height: int = ROW_TABLE) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * S3, self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(option.rect, color("selection" if active else "selection-idle"))
        inner = _inside(option)
        # The style would fill the margin-less cell again, in another colour where the table has not the focus.
        inner.state &= ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
        super().paint(painter, inner, index)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        return super().editorEvent(event, model, _inside(option), index)


def _inside(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The option of what lies within the margins."""
    inner = QStyleOptionViewItem(option)
    inner.rect = option.rect.adjusted(S3 - 3, 0, 3 - S3, 0)
    return inner


def rowed(table: QTableView, height: int, widths: Sequence[int] = ()) -> None:
    """Dress a table of rows: no grid, fixed heights, headings at the left; `widths` of the columns but the last."""
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(height)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setStretchLastSection(bool(widths))
    for column, width in enumerate(widths):
        table.setColumnWidth(column, width)


def roomy(table: QTableView) -> None:
    """Dress a table whose rows are chosen as a whole and not edited in place."""
    rowed(table, ROW_TABLE)
    table.setItemDelegate(RoomyDelegate(table))
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
