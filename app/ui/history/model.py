"""The operations as a table: when (local time), what, how many contacts, by whom."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from app.domain.book import Operation
from app.ui.detail.days import moment_words
from app.ui.sentences import worded
from app.ui.text import plain_tooltip, tr
from app.ui.theme.icons import icon

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ICONS = {
    "import": "file-down", "merge": "git-merge", "delete": "trash-2", "trash": "trash-2", "revert": "rotate-ccw",
    "bulk": "users", "sample": "sparkles", "dismiss": "split", "cleanup": "wand-sparkles", "touch": "heart-handshake",
    "restore": "archive-restore",
}  # fmt: skip
WHEN, WHAT, KIND, CONTACTS, BY = range(5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def when_words(moment: str) -> str:
    """ "Today, 14:05", "Yesterday, 09:30", "3 Nov 2025, 18:12"."""
    return moment_words(moment, date.today())


def kind_word(kind: str) -> str:
    """What an operation was for."""
    return {
        "import": tr("Import", "History"),
        "merge": tr("Merge", "History"),
        "trash": tr("Trash", "History"),
        "delete": tr("Trash", "History"),
        "restore": tr("Restore", "History"),
        "revert": tr("Taken back", "History"),
        "bulk": tr("Several at once", "History"),
        "sample": tr("Sample", "History"),
        "dismiss": tr("Review", "History"),
        "cleanup": tr("Clean up", "History"),
        "touch": tr("Touch", "History"),
        "edit": tr("Edit", "History"),
        "api": tr("Command", "History"),
    }.get(kind, kind)


class HistoryModel(QAbstractTableModel):
    """Newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[Operation] = []

    def show(self, operations: list[Operation]) -> None:
        """Show these operations."""
        self.beginResetModel()
        self.operations = operations
        self.endResetModel()

    def row_of(self, operation_id: str) -> int | None:
        """The row of an operation."""
        return next((n for n, o in enumerate(self.operations) if o.id == operation_id), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.operations)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == CONTACTS:
            return _RIGHT
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            tr("When", "History"),
            tr("What", "History"),
            tr("For", "History"),
            tr("Contacts", "History"),
            tr("By", "History"),
        )
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        operation = self.operations[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == WHAT:
            return icon(ICONS.get(operation.kind, "pencil"))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return plain_tooltip(worded(operation.label))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == CONTACTS:
            return _RIGHT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            what = worded(operation.label)
            if operation.undone:
                what = tr("{label} (undone)", "History", label=what)
            count = QLocale().toString(operation.contacts) if operation.contacts else ""
            return (when_words(operation.at), what, kind_word(operation.kind), count, operation.by)[
                index.column()
            ]
        return None
