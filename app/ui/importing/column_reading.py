"""How one column will be read: each cell as it stands in the file, what it becomes, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from app.services.importing.preview import Preview, Reading, filled_cells, readings
from app.ui.importing.cells import CellDelegate
from app.ui.sentences import worded
from app.ui.text import begun, tr
from app.ui.theme.colors import color
from app.ui.theme.fonts import font
from app.ui.theme.icons import icon_pixmap
from app.ui.theme.tokens import ROW_SAMPLE, S2
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.table import rowed
from app.ui.words import country_name, field_label

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


def _why(found: Reading) -> str:
    """What is wrong with a cell, or the country that its number was taken for."""
    if found.note:
        return begun(worded(found.note))
    country = country_name(found.country)
    return (
        tr("{country}, from the default country", "Import", country=country)
        if country and found.by_default
        else country
    )


class ReadingModel(QAbstractTableModel):
    """Row, cell, what is saved, why."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.readings: list[Reading] = []

    def show(self, found: list[Reading]) -> None:
        """Show other cells."""
        self.beginResetModel()
        self.readings = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.readings)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        words = (tr("Row", "Import"), tr("In the file", "Import"), tr("Will be saved as", "Import"), "")
        return words[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        found = self.readings[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            cell = " ".join(found.cell.split())
            named = " · ".join(f"{field_label(field)}: {words}" for field, words in found.parts)
            saved = named or found.saved or tr("(left out)", "Import")
            return (str(found.row), cell, " ".join(saved.split()), _why(found))[index.column()]
        if role == Role.FontRole:
            return (
                font("body", 500) if index.column() == 2 else font("small" if index.column() != 1 else "body")
            )
        if role == Role.ForegroundRole:
            if index.column() in (0, 3):
                return color("warn" if found.flawed and index.column() == 3 else "text-2")
            return color("text" if found.saved or index.column() == 1 else "text-2")
        if role == Role.DecorationRole and index.column() == 3 and found.flawed:
            return icon_pixmap("triangle-alert", "warn", 14)
        return None


class ColumnReading(QWidget):
    """The lower left of the mapping page."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Reading] = []
        self._title = ElidedLabel("", "body", "text", 600)
        self.which = SegmentedControl([("all", ""), ("check", "")], tr("Which cells", "Import"))
        self.which.selected.connect(lambda _key: self._filter())
        self.model = ReadingModel(self)
        self.view = QTableView()
        self.view.setObjectName("importReading")
        self.view.setAccessibleName(tr("How the column will be read", "Import"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CellDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setWordWrap(False)
        rowed(self.view, ROW_SAMPLE, (60, 180, 220))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.which)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def show_column(self, preview: Preview, name: str) -> None:
        """Show the filled cells of a column among the rows that were looked at."""
        self._title.setText(tr("How “{column}” will be read", "Import", column=name))
        self._all = readings(preview, name)
        flawed, filled = sum(r.flawed for r in self._all), filled_cells(preview, name)
        more = "+" if preview.more else ""
        self.which.set_label("all", f"{tr('All', 'Import')} {filled}{more}")
        self.which.set_label("check", f"{tr('To check', 'Import')} {flawed}{more}")
        self.which.setEnabled(flawed > 0)
        if not flawed:
            self.which.set_value("all")
        self._filter()

    def _filter(self) -> None:
        check = self.which.value() == "check"
        self.model.show([r for r in self._all if r.flawed or not check])
        # What is saved takes the room where there is nothing to say of it.
        self.view.setColumnHidden(3, not any(map(_why, self.model.readings)))
