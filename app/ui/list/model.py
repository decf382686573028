"""The list's model: row numbers in an array, lines in pages of 64 that are read when they come into view."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from app.domain.book import Row
from app.ui.list.lines import contact_text, shown_name, spoken

PAGE = 64
KEPT = 64
"""Pages held: 4096 lines, some MB."""
MIME_CONTACTS = "application/x-kith-contacts"
"""Drag data: contact ids, one a line."""
DRAGGED_TEXT = 500
"""Contacts whose text goes along when a selection is dragged out."""

COLUMNS = ("display_name", "company", "phone_number", "email", "tags")
"""The columns that a book begins with, by the names of their fields; lines hold what these say."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ContactModel(QAbstractTableModel):
    """Contacts by row number. `read` gives the lines of some numbers, without those that are gone."""

    def __init__(self, read: Callable[[Sequence[int]], list[Row]], parent=None) -> None:
        super().__init__(parent)
        self._read = read
        self.columns: tuple[str, ...] = COLUMNS
        self.read_cells: Callable[[Sequence[int], Sequence[str]], dict[int, dict[str, str]]] = lambda _n, _c: {}
        """Gives what further columns say, by row number."""
        self.title: Callable[[str], str] = str
        """What stands above a column."""
        self._cells: dict[int, dict[str, str]] = {}
        self.pack: Callable[[list[str]], QMimeData] = lambda _ids: QMimeData()
        """Begins what a drag of contacts carries, by their ids: what other programs understand."""
        self.last_first = False
        """Whether names are shown as `Doe, Jane`."""
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()
        self.numbers: array[int] = array("q")

    # What is shown

    def show(self, numbers: array[int]) -> None:
        """Show other contacts from the top."""
        self.beginResetModel()
        self.numbers = numbers
        self._drop()
        self.endResetModel()

    def set_columns(self, columns: Sequence[str]) -> None:
        """Show other columns; the name stays the first."""
        self.beginResetModel()
        self.columns = tuple(dict.fromkeys((COLUMNS[0], *columns)))
        self._drop()
        self.endResetModel()

    def _drop(self) -> None:
        self._pages.clear()
        self._cells.clear()

    def become(self, numbers: array[int]) -> None:
        """Show these contacts with little movement: what begins and ends alike stays as it is."""
        old = self.numbers
        ahead = _alike(old, numbers)
        behind = _alike_behind(old, numbers, ahead)
        gone, new = len(old) - ahead - behind, len(numbers) - ahead - behind
        if gone:
            self.beginRemoveRows(_NOWHERE, ahead, ahead + gone - 1)
            self.numbers = old[:ahead] + old[ahead + gone :]
            self._drop()
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_NOWHERE, ahead, ahead + new - 1)
            self.numbers = numbers
            if gone or behind:
                self._drop()
            else:
                self._pages.pop(ahead // PAGE, None)
            self.endInsertRows()

    def forget(self) -> None:
        """Read all lines anew, for something in them may have changed."""
        self._drop()
        if self.numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.numbers) - 1, len(self.columns) - 1))

    def load(self, first: int, last: int) -> None:
        """Read the pages of these positions that are not held; a page takes about a millisecond."""
        for page in range(max(0, first) // PAGE, min(last, len(self.numbers) - 1) // PAGE + 1):
            if page in self._pages:
                self._pages.move_to_end(page)
                continue
            numbers = self.numbers[page * PAGE : (page + 1) * PAGE]
            self._pages[page] = {row.number: row for row in self._read(numbers)}
            if more := [c for c in self.columns if c not in COLUMNS]:
                self._cells |= self.read_cells(numbers, more)
            if len(self._pages) > KEPT:
                for number in self._pages.popitem(last=False)[1]:
                    self._cells.pop(number, None)

    def cached(self, position: int) -> Row | None:
        """The line at a position if it is held; never reads, so that painting never waits."""
        page = self._pages.get(position // PAGE)
        return None if page is None else page.get(self.numbers[position])

    def line(self, position: int) -> Row | None:
        """The line at a position, read if need be; None if the contact is gone meanwhile."""
        if not 0 <= position < len(self.numbers):
            return None
        self.load(position, position)
        return self.cached(position)

    def position(self, number: int) -> int:
        """Where a contact stands, or -1."""
        try:
            return self.numbers.index(number)
        except ValueError:
            return -1

    # QAbstractTableModel

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.line(index.row())
        if row is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return spoken(row, self.last_first)
        return self.cell(row, self.columns[index.column()])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.title(self.columns[section]) if section < len(self.columns) else None

    def cell(self, row: Row, column: str) -> str:
        """What a column says of a line."""
        return (
            self._cells.get(row.number, {}).get(column, "")
            if column not in COLUMNS
            else _cell(row, column, self.last_first)
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return [MIME_CONTACTS, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        positions = sorted({index.row() for index in indexes})
        rows = [row for position in positions if (row := self.line(position)) is not None]
        data = self.pack([row.id for row in rows])
        data.setData(MIME_CONTACTS, QByteArray("\n".join(row.id for row in rows).encode()))
        data.setText("\n\n".join(contact_text(row) for row in rows[:DRAGGED_TEXT]))
        return data


def dropped_ids(data: QMimeData) -> list[str]:
    """The contact ids that a drag carries."""
    return bytes(data.data(MIME_CONTACTS).data()).decode().split()


def _cell(row: Row, column: str, last_first: bool) -> str:
    if column == "tags":
        return ", ".join(name for name, _color in row.tags)
    if column == "display_name":
        return shown_name(row, last_first)
    return {"company": row.company, "phone_number": row.phone, "email": row.email}[column]


def _alike(a: array[int], b: array[int]) -> int:
    """How many numbers two arrays have in common at their start."""
    return _common(min(len(a), len(b)), lambda n, m: a[n:m] == b[n:m])


def _alike_behind(a: array[int], b: array[int], ahead: int) -> int:
    """How many they have in common at their end, beside those at the start."""
    end_a, end_b = len(a), len(b)
    return _common(
        min(end_a, end_b) - ahead, lambda n, m: a[end_a - m : end_a - n] == b[end_b - m : end_b - n]
    )


def _common(most: int, same: Callable[[int, int], bool]) -> int:
    """The largest n up to *most* for which the parts before n are the same, by halving."""
    found, step = 0, most
    while step > 0 and found < most:
        upto = min(most, found + step)
        if same(found, upto):
            found = upto
        else:
            step //= 2
    return found
