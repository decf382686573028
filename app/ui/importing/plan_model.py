"""The plan as a table: rows of the plan in pages, each with what happens to it."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.importing import Plan, PlanRow
from app.ui.importing.kinds import LOOKS, complaint, is_flawed, reason, word
from app.ui.text import tr
from app.ui.theme.colors import color
from app.ui.theme.paint import crisp, focus_ring, hairline, text
from app.ui.theme.tokens import CHIP, R_S, ROW_TABLE, S3
from app.ui.widgets.marks import paint_pill, pill_width

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("row", "action", "name", "reach", "reason")
EDITABLE = ("name", "reach")
_NOWHERE = QModelIndex()


class PlanModel(QAbstractTableModel):
    """The rows of a plan with an action (None: all) and a text in them.

    `edited` gives (row number, name or reach, text): the plan is changed elsewhere, and the row then read again.
    """

    edited = Signal(int, str, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.plan: Plan | None = None
        self._numbers: list[int] = []
        self._rows: dict[int, PlanRow] = {}

    def show(self, plan: Plan, action: str | None = None, words: str = "") -> None:
        """Show these rows from the top."""
        self.beginResetModel()
        self.plan, self._rows = plan, {}
        self._numbers = plan.numbers(action, words)
        self.endResetModel()

    def forget(self) -> None:
        """Show nothing, before the plan is closed."""
        self.beginResetModel()
        self.plan, self._numbers, self._rows = None, [], {}
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows that are shown again."""
        self._rows.clear()
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(COLUMNS) - 1))

    def plan_row(self, place: int) -> PlanRow | None:
        """The row of the plan at a place of the table."""
        if self.plan is None or not 0 <= place < len(self._numbers):
            return None
        number = self._numbers[place]
        if number not in self._rows:
            if len(self._rows) > 2000:
                self._rows.clear()
            self._rows[number] = self.plan.row(number)
        return self._rows[number]

    def number_at(self, place: int) -> int:
        """The number of the row at a place of the table; 0 if there is none."""
        return self._numbers[place] if 0 <= place < len(self._numbers) else 0

    def place_of(self, number: int) -> int:
        """The place of the row with a number; -1 if it is not shown."""
        at = bisect_left(self._numbers, number)
        return at if self.number_at(at) == number else -1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        row = self.plan_row(index.row()) if index.isValid() else None
        if row is None or row.group is not None or COLUMNS[index.column()] not in EDITABLE:
            return usual
        return usual | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.plan_row(index.row())
        if row is None or str(value).strip() == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.edited.emit(row.row, COLUMNS[index.column()], str(value).strip())
        return True

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("Row", "Import"),
            tr("What happens", "Import"),
            tr("Name", "Import"),
            tr("Phone or e-mail", "Import"),
            tr("Why", "Import"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.plan_row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return {"name": row.name, "reach": row.reach}.get(COLUMNS[index.column()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            match COLUMNS[index.column()]:
                case "row":
                    return str(row.row)
                case "action":
                    return word(row.action)
                case "name":
                    return row.name or tr("(no name)", "Import")
                case "reach":
                    return row.reach
                case "reason":
                    return complaint(row.warnings[0], 40) if is_flawed(row) else reason(row)
        return None


class PlanDelegate(QStyledItemDelegate):
    """Paints a cell: number, pill, or one line of text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        row = model.plan_row(index.row()) if isinstance(model, PlanModel) else None
        if row is None:
            return
        painter.save()
        crisp(painter)
        where: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(where, color("selection"))
        hairline(painter, QRect(where.left(), where.bottom(), where.width(), 1))
        inner = where.adjusted(S3, 0, -4, 0)
        label = str(index.data() or "")
        match COLUMNS[index.column()]:
            case "action":
                icon, look = LOOKS[row.action]
                top = where.top() + (where.height() - CHIP) // 2
                paint_pill(painter, QRect(inner.left(), top, pill_width(label), CHIP), label, icon, look)
            case "row":
                text(painter, inner, label, "text-2", "small", tabular=True)
            case "name":
                text(painter, inner, label, "text" if row.name else "text-2", "body", 500)
            case "reason":
                text(painter, inner, label, "warn" if is_flawed(row) else "text-2")
            case _:
                text(painter, inner, label)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where.adjusted(1, 1, -1, -1), R_S)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_TABLE)
