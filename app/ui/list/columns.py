"""The columns of the list: which fields, in which order and width; sorted by a click on their heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView

from app.ui.list import orders
from app.ui.list.model import COLUMNS
from app.ui.text import tr
from app.ui.words import field_label

if TYPE_CHECKING:
    from app.ui.list.pane import ListPane
    from app.ui.session import Session

SHARES = (0.28, 0.22, 0.18, 0.24)
"""Parts of the width that the first columns take as long as nobody has chosen others."""
LEAST = 0.8
"""Part of its own width that a column has at least: a narrow list is scrolled sideways."""
WIDTHS = {
    "display_name": 200,
    "company": 160,
    "phone_number": 140,
    "email": 200,
    "tags": 120,
    "address": 240,
    "note": 240,
}
WIDTH = 132


class Columns(QObject):
    """Keeps list, head and the user's choice together."""

    choose_wanted = Signal()
    """The chooser of columns is asked for."""

    def __init__(self, pane: ListPane, session: Session) -> None:
        super().__init__(pane)
        self._pane, self._session = pane, session
        self.widths: dict[str, int] = {}
        self._given: list[int] = []
        model, view = pane.model, pane.view
        model.read_cells = session.book.cells
        model.title = self._title
        view.shares = self._shares
        self.head: QHeaderView = view.horizontalHeader()
        self.head.setSectionsMovable(True)
        self.head.setFirstSectionMovable(False)
        self.head.setSectionsClickable(True)
        self.head.setSortIndicatorShown(True)
        self.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.head.customContextMenuRequested.connect(lambda _where: self.choose_wanted.emit())
        self.head.sectionClicked.connect(self._on_clicked)
        self.head.sectionMoved.connect(lambda *_: QTimer.singleShot(0, self, self._on_moved))
        self.head.sectionResized.connect(self._on_resized)
        self.show_order(pane.order)

    def _title(self, name: str) -> str:
        return tr("Name", "List") if name == COLUMNS[0] else field_label(self._session.book.fields[name])

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are shown, in order."""
        return self._pane.model.columns

    def choose(self, names: Sequence[str]) -> None:
        """Show these fields, as far as the book has them; the name is always the first."""
        known = [n for n in names if n in self._session.book.fields]
        if tuple(dict.fromkeys((COLUMNS[0], *known))) != self.names:
            numbers = self._pane.selected_numbers()
            self._pane.model.set_columns(known)
            self._pane.view.set_look(self._pane.view.look)
            self._pane.view.fit()
            self._pane.view.select_numbers(numbers)
            self.show_order(self._pane.order)

    def restore(self, names: Sequence[str], widths: Mapping[str, int]) -> None:
        """Put columns and widths as they were left."""
        self.widths = dict(widths)
        self.choose(names or COLUMNS)

    # Order

    def show_order(self, order: str) -> None:
        """Show by which column the list is sorted."""
        key = orders.key_of(order)
        key = COLUMNS[0] if key == "sort_name" else key
        at = self.names.index(key) if key in self.names else -1
        way = Qt.SortOrder.DescendingOrder if orders.is_descending(order) else Qt.SortOrder.AscendingOrder
        self.head.setSortIndicator(at, way)

    def _on_clicked(self, section: int) -> None:
        key = self.names[section]
        key = "sort_name" if key == COLUMNS[0] and orders.key_of(self._pane.order) != key else key
        self._pane.set_order(orders.chosen(self._pane.order, key))

    def _on_moved(self) -> None:
        """Take the order that the user dragged the heads into."""
        count = self.head.count()
        dragged = [self.names[self.head.logicalIndex(place)] for place in range(count)]
        if dragged == list(self.names):
            return
        self.head.blockSignals(True)
        for logical in range(count):
            self.head.moveSection(self.head.visualIndex(logical), logical)
        self.head.blockSignals(False)
        self.choose(dragged)

    # Widths

    def _shares(self, width: int) -> list[int]:
        if self.names == COLUMNS and not self.widths:
            least = (WIDTHS[name] * LEAST for name in COLUMNS)
            self._given = [int(max(width * share, few)) for share, few in zip(SHARES, least, strict=False)]
        else:
            self._given = [self.widths.get(name, WIDTHS.get(name, WIDTH)) for name in self.names]
        return self._given

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        """Remember a width that the user gave: not the one that was set here, nor that of the last, which stretches."""
        given = self._given[section] if section < len(self._given) else width
        if self._pane.view.look == "columns" and section < len(self.names) - 1 and width not in (0, given):
            self.widths[self.names[section]] = width
