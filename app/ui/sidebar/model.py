"""The model of one group of sidebar entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.ui.list.head import number
from app.ui.list.model import MIME_CONTACTS, dropped_ids
from app.ui.sidebar.entries import Entry
from app.ui.text import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
DROPS = ("tag", "folder")
DROP_PLACES = ("parked", "trash")


class SideModel(QAbstractListModel):
    """Entries in order. *mark* tells how an entry stands in the scope: "in", "out" or ""."""

    named = Signal(object, str)
    """(Entry, the name that was typed)"""
    dropped = Signal(object, list)
    """(Entry, contact ids)"""

    def __init__(self, mark: Callable[[Entry], str], parent=None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._waiting: list[Entry] | None = None
        self._mark = mark

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; where only counts differ nothing moves."""
        new = list(entries)
        if any(entry.kind == "new" for entry in self._entries):
            self._waiting = new  # a name is being typed; nothing moves under it
            return
        if [(e.kind, e.key) for e in new] == [(e.kind, e.key) for e in self._entries]:
            self._entries = new
            self.refresh()
            return
        self.beginResetModel()
        self._entries = new
        self.endResetModel()

    def refresh(self) -> None:
        """Paint all entries anew."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def insert(self, row: int, entry: Entry) -> QModelIndex:
        """Put one entry in, for a name to be typed."""
        self.beginInsertRows(_NOWHERE, row, row)
        self._entries.insert(row, entry)
        self.endInsertRows()
        return self.index(row)

    def drop_new(self) -> None:
        """Take out the entry whose name was being typed."""
        for row, entry in enumerate(self._entries):
            if entry.kind == "new":
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._entries[row]
                self.endRemoveRows()
                break
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.set_entries(waiting)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, or None."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, kind: str, key: str) -> int:
        """Where an entry stands, or -1."""
        return next((i for i, e in enumerate(self._entries) if (e.kind, e.key) == (kind, key)), -1)

    def marked(self, row: int) -> str:
        """How the entry of a row stands in the scope."""
        entry = self.entry(row)
        return self._mark(entry) if entry is not None else ""

    # QAbstractListModel

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return entry.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.label if entry.count is None else f"{entry.label}, {number(entry.count)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                plain_tooltip("\n".join(filter(None, (entry.label, entry.hint))))
                if entry.can_choose
                else None
            )
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry(index.row())
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or entry is None or not name or name == entry.label:
            return False
        # After the editor is closed: what follows rebuilds the model under it.
        QTimer.singleShot(0, self, lambda: self.named.emit(entry, name))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index.row()) if index.isValid() else None
        flag = Qt.ItemFlag
        if entry is None or entry.kind in ("heading", "hint"):
            return flag.NoItemFlags
        result = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if entry.can_rename:
            result |= flag.ItemIsEditable
        if self._takes(entry):
            result |= flag.ItemIsDropEnabled
        return result

    def _takes(self, entry: Entry) -> bool:
        return entry.kind in DROPS or (entry.kind == "place" and entry.key in DROP_PLACES)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME_CONTACTS]

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        entry = self.entry(parent.row()) if parent.isValid() else None
        return entry is not None and self._takes(entry) and data.hasFormat(MIME_CONTACTS)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(self._entries[parent.row()], dropped_ids(data))
        return True
