"""The columns of the file side by side: where each goes and its label above the user's own rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.domain.fields import Fields
from app.formats.mapping.targets import Mapping, Target
from app.services.importing.preview import Preview
from app.ui.importing.targets import has_label_column, icon_of, place_of
from app.ui.importing.words import label_word, reason_word, target_name
from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import badge, badge_width, box, crisp, focus_ring, hairline, text
from app.ui.theme.tokens import BADGE, BUTTON_SMALL, R_M, R_S, ROW_SAMPLE, S1, S2, S3

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()
TITLE, TARGET, LABEL = 0, 1, 2
HEADS = 3
SHOWN = 6
WIDTH, NUMBERS = 187, 42
HEIGHTS = {TITLE: 38, TARGET: 36, LABEL: 40}


@dataclass(slots=True)
class Column:
    """What the table shows of one column. `state` is matched, check or left."""

    name: str
    target: Target | None
    goal: str
    label: str | None
    reason: str
    state: str
    flawed: set[int]
    icon: str


def columns_of(preview: Preview, fields: Fields, confirmed: set[str]) -> list[Column]:
    """The columns of a preview in words; those that the user has confirmed need no check for being guessed."""
    found = []
    mapping: Mapping = preview.mapping
    for name in preview.columns:
        target = mapping.get(name)
        reason = preview.reasons.get(name, "")
        flawed = preview.flawed(name)
        doubt = bool(flawed) or (reason == "content" and name not in confirmed)
        state = "left" if target is None else "check" if doubt and name not in confirmed else "matched"
        goal = (
            tr("Leave out", "Import")
            if target is None
            else target_name(target, fields, place_of(mapping, target))
        )
        if reason == "content" and name not in confirmed:
            goal = f"{goal}?"
        label = None
        if target and fields[target.field].has_label and target.component not in ("label", "primary"):
            from_file = has_label_column(mapping, target)
            label = tr("Label from the file", "Import") if from_file else label_word(target.label)
            label = label or tr("No label", "Import")
        said = reason_word("chosen" if name in confirmed else reason, preview.source.preset)
        if target is not None and target.component == "label":
            said = tr("Used by {what}", "Import", what=_value_of(target, mapping, fields))
        found.append(Column(name, target, goal, label, said, state, flawed, icon_of(target, fields)))
    return found


def _value_of(target: Target, mapping: Mapping, fields: Fields) -> str:
    value = Target(target.field, index=target.index, partner=target.partner)
    return target_name(value, fields, place_of(mapping, target))


class ColumnsModel(QAbstractTableModel):
    """Three lines of head – name, goal, label – and the first rows of the file."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.columns: list[Column] = []
        self._rows: tuple[Any, ...] = ()

    def show(self, preview: Preview, columns: list[Column]) -> None:
        """Show these columns; the same number of them keeps the current one."""
        if len(columns) != len(self.columns) or len(self._rows) != min(SHOWN, len(preview.rows)):
            self.beginResetModel()
            self.columns, self._rows = columns, preview.rows[:SHOWN]
            self.endResetModel()
            return
        self.columns, self._rows = columns, preview.rows[:SHOWN]
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self.columns else HEADS + len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        if way == Qt.Orientation.Horizontal:
            return self.columns[section].name
        return str(self._rows[section - HEADS].number) if section >= HEADS else ""

    def is_flawed(self, index: Index) -> bool:
        """Whether a cell of the sample gives cause for a warning."""
        row = self._rows[index.row() - HEADS]
        return row.number in self.columns[index.column()].flawed and bool(self.data(index))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.AccessibleTextRole, Role.ToolTipRole):
            return None
        column = self.columns[index.column()]
        if role == Role.ToolTipRole:
            return None
        match index.row():
            case 0:
                return column.name
            case 1:
                return column.goal
            case 2:
                return column.reason if column.label is None else column.label
        cells = self._rows[index.row() - HEADS].cells
        return " ".join(cells[index.column()].split())[:200] if index.column() < len(cells) else ""


class ColumnsDelegate(QStyledItemDelegate):
    """Paints heads as fields to press, and the cells of the file below them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, model = self.parent(), index.model()
        if not isinstance(view, ColumnsTable) or not isinstance(model, ColumnsModel):
            return
        painter.save()
        crisp(painter)
        where: QRect = option.rect
        column = model.columns[index.column()]
        sample = index.row() >= HEADS
        flawed = sample and model.is_flawed(index)
        if flawed:
            painter.fillRect(where, color("warn-soft"))
        elif index.column() == view.currentIndex().column():
            painter.fillRect(where, color("accent-soft"))
        painter.fillRect(QRect(where.right(), where.top(), 1, where.height()), color("border"))
        if index.row() == LABEL or sample:
            hairline(painter, QRect(where.left(), where.bottom(), where.width(), 1))
        inner = where.adjusted(S3 - 2, 0, -S3 + 1, 0)
        label = str(index.data() or "")
        if index.row() == TITLE:
            self._title(painter, inner, column)
        elif index.row() == TARGET or (index.row() == LABEL and column.label is not None):
            lively = bool(option.state & QStyle.StateFlag.State_MouseOver)
            icon = column.icon if index.row() == TARGET else ""
            self._field(painter, inner, label, icon, column.state, lively)
        elif index.row() == LABEL:
            text(painter, inner, label, "text-2", "small")
        else:
            if flawed:
                middle = inner.top() + inner.height() // 2
                paint_icon(painter, "triangle-alert", QRect(inner.left(), middle - 6, 12, 12), "warn")
                inner = inner.adjusted(18, 0, 0, 0)
            text(painter, inner, label)
        if index == view.currentIndex() and view.hasFocus():
            pressed = index.row() == TARGET or (index.row() == LABEL and column.label is not None)
            ring = _frame(inner) if pressed else where.adjusted(1, 1, -2, -2)
            focus_ring(painter, ring, R_M if pressed else R_S)
        painter.restore()

    def _title(self, painter: QPainter, inner: QRect, column: Column) -> None:
        right = inner.right()
        middle = inner.top() + inner.height() // 2
        if column.flawed and column.state == "check":
            words = tr("%n to check", "Import", n=len(column.flawed))
            width = badge_width(words)
            badge(painter, QRect(right - width, middle - BADGE // 2, width, BADGE), words, "warn")
            right -= width + S1
        else:
            icon, ink = {"matched": ("check", "success"), "check": ("triangle-alert", "warn")}.get(
                column.state, ("minus", "text-2")
            )
            paint_icon(painter, icon, QRect(right - 14, middle - 7, 14, 14), ink)
            right -= 14 + S1
        text(
            painter,
            QRect(inner.left(), inner.top(), right - inner.left(), inner.height()),
            column.name,
            weight=500,
        )

    def _field(
        self, painter: QPainter, inner: QRect, label: str, icon: str, state: str, lively: bool
    ) -> None:
        frame = _frame(inner)
        height = frame.height()
        box(painter, frame, R_M, "surface", "text-2" if lively else "control")
        left, middle = frame.left() + S2 + 1, frame.top() + height // 2
        if icon:
            paint_icon(painter, icon, QRect(left, middle - 7, 14, 14))
            left += 14 + S2
        room = QRect(left, frame.top(), frame.right() - left - 26, height)
        quiet = state == "left" or label.endswith("?")
        text(painter, room, label, "text-2" if quiet else "text", "small" if not icon else "body")
        paint_icon(painter, "chevron-down", QRect(frame.right() - 22, middle - 7, 14, 14))


def _frame(inner: QRect) -> QRect:
    """Where a head's field stands in its cell."""
    return QRect(
        inner.left(), inner.top() + (inner.height() - BUTTON_SMALL) // 2, inner.width(), BUTTON_SMALL
    )


class _Numbers(QHeaderView):
    """The numbers of the sample rows; beside the heads above them there is nothing, no lines either."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if section >= HEADS - 1:
            super().paintSection(painter, rect, section)


class ColumnsTable(QTableView):
    """`asked` tells that the user wants another goal (TARGET) or label (LABEL) for a column, and where on the table."""

    asked = Signal(int, int, QPoint)
    column_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("importColumns")
        self.setAccessibleName(tr("The columns of the file", "Import"))
        self.columns = ColumnsModel(self)
        self.setModel(self.columns)
        self.setItemDelegate(ColumnsDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setDefaultSectionSize(WIDTH)
        self.setVerticalHeader(_Numbers(Qt.Orientation.Vertical, self))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_SAMPLE)
        rows.setFixedWidth(NUMBERS)
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setHighlightSections(False)
        self.selectionModel().currentColumnChanged.connect(self._on_column)

    def show_columns(self, preview: Preview, columns: list[Column]) -> None:
        """Show these columns as high as they need to be."""
        self.columns.show(preview, columns)
        for row, height in HEIGHTS.items():
            self.setRowHeight(row, height)
        rows = self.columns.rowCount() - HEADS
        self.setFixedHeight(sum(HEIGHTS.values()) + rows * ROW_SAMPLE + 12)
        if not self.currentIndex().isValid() and columns:
            self.setCurrentIndex(self.columns.index(TARGET, 0))

    def _on_column(self, new: QModelIndex, _old: QModelIndex) -> None:
        self.viewport().update()
        self.column_changed.emit(new.column())

    def ask(self, line: int = TARGET) -> None:
        """Ask for another goal or label of the current column."""
        at = self.currentIndex()
        if not at.isValid():
            return
        if self.columns.columns[at.column()].label is None:
            line = TARGET
        below = self.visualRect(self.columns.index(line, at.column())).bottomLeft()
        self.asked.emit(at.column(), line, self.viewport().mapToGlobal(below))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.ask(LABEL if self.currentIndex().row() == LABEL else TARGET)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at.isValid() and at.row() in (TARGET, LABEL):
            self.ask(at.row())
