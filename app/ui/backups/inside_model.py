"""The contacts of a backup as a table: who, how to reach them, and what has become of them since."""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.book import Row
from app.services.book import Book
from app.services.restoring import Since
from app.ui.list.lines import subtitle
from app.ui.text import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_PAGE = 100


class InsideModel(QAbstractTableModel):
    """Rows are read in pages from the opened backup."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._book: Book | None = None
        self._since = Since(frozenset(), frozenset())
        self._numbers: array[int] = array("q")
        self._rows: dict[int, Row] = {}

    def show(self, book: Book | None, since: Since, numbers: array[int]) -> None:
        """Show these contacts of a backup; None: show nothing, before the backup is closed."""
        self.beginResetModel()
        self._book, self._since, self._numbers, self._rows = book, since, numbers, {}
        self.endResetModel()

    def row_at(self, place: int) -> Row | None:
        """The contact at a place."""
        if self._book is None or not 0 <= place < len(self._numbers):
            return None
        number = self._numbers[place]
        if number not in self._rows:
            start = place - place % _PAGE
            for row in self._book.rows(self._numbers[start : start + _PAGE]):
                self._rows[row.number] = row
        return self._rows.get(number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("Name", "Backups"),
            tr("Company, phone or e-mail", "Backups"),
            tr("Since then", "Backups"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        return (row.display_name or tr("No name", "List"), subtitle(row), self.state(row.id))[index.column()]

    def state(self, contact_id: str) -> str:
        """What has become of a contact, in a word; empty if nothing has."""
        if contact_id in self._since.gone:
            return tr("gone", "Backups")
        return tr("changed", "Backups") if contact_id in self._since.changed else ""
