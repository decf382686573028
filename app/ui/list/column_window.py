"""The window that chooses the columns of the list: tick, drag into order; the list follows at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.fields import Fields
from app.domain.folding import words
from app.services.columns import column_fields
from app.ui.list.model import COLUMNS
from app.ui.text import tr
from app.ui.theme.tokens import ROW_TABLE, S2, S3, S4, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.search import SearchField
from app.ui.words import field_label, word

NAME = Qt.ItemDataRole.UserRole


class ColumnWindow(QWidget):
    """Fields with ticks, the chosen ones first in their order. `choose` gets the names with each change."""

    def __init__(self, fields: Callable[[], Fields], choose: Callable[[Sequence[str]], object]) -> None:
        super().__init__()
        self.setObjectName("columnWindow")
        self.setWindowTitle(tr("Columns", "Columns"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 420, 600)
        self._fields, self._choose = fields, choose
        self.search = SearchField(tr("Find a field", "Columns"))
        self.list = QListWidget()
        self.list.setObjectName("columnList")
        self.list.setAccessibleName(tr("Columns", "Columns"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = IconButton("arrow-up", tr("Move up", "Fields window"), "Alt+↑")
        self.down = IconButton("arrow-down", tr("Move down", "Fields window"), "Alt+↓")
        self.reset = Button(tr("As at the beginning", "Columns"), "ghost", icon="rotate-ccw")
        self.done = Button(tr("Close", "Columns"), keys="Esc")
        self._lay_out()
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.search.textChanged.connect(self._filter)
        self.search.went_on.connect(self._to_list)
        self.up.clicked.connect(lambda: self.move_column(-1))
        self.down.clicked.connect(lambda: self.move_column(1))
        self.reset.clicked.connect(lambda: self.start(COLUMNS, tell=True))
        self.done.clicked.connect(self.close)
        QShortcut(QKeySequence("Alt+Up"), self, lambda: self.move_column(-1))
        QShortcut(QKeySequence("Alt+Down"), self, lambda: self.move_column(1))
        QShortcut(QKeySequence("Esc"), self, self.close)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        for widget in (self.up, self.down, self.done):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(tr("Choose columns", "Columns"), "title", "text", 600))
        hint = tr(
            "Tick what the list shows; drag a field to where it belongs. A click on a head sorts.", "Columns"
        )
        column.addWidget(PlainLabel(hint, "body", "text-2", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def start(self, names: Sequence[str], tell: bool = False) -> None:
        """Show these as chosen, then all others in the order of the registry."""
        fields = self._fields()
        others = [f.name for f in column_fields(fields) if f.name not in names]
        self.list.blockSignals(True)
        self.list.clear()
        for name in (*names, *others):
            field = fields[name]
            section = (
                "" if name in COLUMNS else f"  ·  {field.section if field.is_custom else word(field.section)}"
            )
            item = QListWidgetItem(f"{field_label(field)}{section}")
            item.setData(NAME, name)
            item.setSizeHint(QSize(0, ROW_TABLE))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if name != COLUMNS[0]:
                flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if name in names else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._filter(self.search.text())
        if tell:
            self._tell()

    def names(self) -> list[str]:
        """The ticked fields in order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(NAME) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _tell(self) -> None:
        self._choose(self.names())

    def _filter(self, typed: str) -> None:
        sought = words(typed)
        for row in range(self.list.count()):
            item = self.list.item(row)
            label = words(item.text())
            item.setHidden(not all(any(w.startswith(s) for w in label) for s in sought))

    def _to_list(self) -> None:
        """Go on from the search into what it has found."""
        found = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if found:
            if self.list.currentRow() not in found:
                self.list.setCurrentRow(found[0])
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def move_column(self, by: int) -> None:
        """Move the current field up or down; the name stays the first."""
        row = self.list.currentRow()
        place = row + by
        if row < 1 or not 1 <= place < self.list.count():
            return
        self.list.blockSignals(True)
        item = self.list.takeItem(row)
        self.list.insertItem(place, item)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        self._tell()
