"""The backups as a table: when, how many contacts, what has changed since, why, how large."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.services.backups import Backup, Difference
from app.ui.backups import words
from app.ui.text import plain_tooltip, tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsModel(QAbstractTableModel):
    """The last made first; what has changed since arrives later."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.copies: list[Backup] = []
        self._differences: dict[Path, Difference | None] = {}

    def show(self, copies: list[Backup]) -> None:
        """Show these; what is known of those that were there stays until it is told anew."""
        self.beginResetModel()
        self.copies = copies
        self.endResetModel()

    def tell(self, differences: dict[Path, Difference | None]) -> None:
        """What has changed since each."""
        self._differences = differences
        if self.copies:
            self.dataChanged.emit(self.index(0, 2), self.index(len(self.copies) - 1, 2))

    def difference(self, copy: Backup) -> Difference | None:
        """What has changed since one, if it is known."""
        return self._differences.get(copy.path)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.copies)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (1, 4):
            return _RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("When", "Backups"),
            tr("Contacts", "Backups"),
            tr("Changed since", "Backups"),
            tr("Why", "Backups"),
            tr("Size", "Backups"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        copy = self.copies[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (1, 4):
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(str(copy.path))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            words.when(copy.at),
            _contacts(copy),
            "" if copy.contacts is None or not copy.number else words.since(self.difference(copy)),
            words.why(copy),
            words.size(copy),
        )[index.column()]


def _contacts(copy: Backup) -> str:
    if copy.sealed:
        return tr("protected", "Backups")
    return tr("damaged", "Backups") if copy.contacts is None else f"{copy.contacts:n}"
