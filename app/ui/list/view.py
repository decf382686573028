"""The list itself: a table of fixed rows, some with a heading above, that loads what comes into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView

from app.ui.list.delegate import ContactDelegate
from app.ui.list.model import PAGE, ContactModel
from app.ui.text import tr
from app.ui.theme.tokens import ROW_CARD, ROW_COLUMNS, ROW_COMPACT, ROW_HEADING
from app.ui.widgets.viewport import give_viewport

LOOKS = {"cards": ROW_CARD, "compact": ROW_COMPACT, "columns": ROW_COLUMNS}
KEPT_SELECTED = 2000
"""A larger selection is not carried over when the list changes."""


class ContactView(QTableView):
    """Contacts as lines. Selection is by line; positions are the model's."""

    opened = Signal()
    """Enter or a double click: show the current contact."""
    left_upwards = Signal()
    """Up in the first line: back to the search box."""
    positions_changed = Signal()
    """Another selection."""

    def __init__(self, model: ContactModel, parent=None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self.setObjectName("contactList")
        self.setAccessibleName(tr("Contacts", "List"))
        self._contacts = model
        self.painter = ContactDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.look = "cards"
        self.shares: Callable[[int], list[int]] = lambda width: [width]
        """The widths of the columns in a width of the whole."""
        self.set_look("cards")
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    # Looks

    def set_look(self, look: str) -> None:
        """cards, compact or columns."""
        self.look = look
        columns = look == "columns"
        self.painter.row_height, self.painter.columns = LOOKS[look], columns
        for column in range(1, self._contacts.columnCount()):
            self.setColumnHidden(column, not columns)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if columns else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        head = self.horizontalHeader()
        head.setVisible(columns)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(
            QHeaderView.ResizeMode.Interactive if columns else QHeaderView.ResizeMode.Fixed
        )
        head.setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(LOOKS[look])
        self.set_headings(self.painter.headings)

    def set_headings(self, headings: dict[int, str]) -> None:
        """Put headings above these positions, in place of those there were."""
        rows = self.verticalHeader()
        height = LOOKS[self.look]
        # With updates off the header only notes sizes, and sums them up once when it is asked.
        rows.setUpdatesEnabled(False)
        for position in self.painter.headings:
            if position not in headings and position < rows.count():
                rows.resizeSection(position, height)
        self.painter.headings = headings
        for position in headings:
            if position < rows.count():
                rows.resizeSection(position, height + ROW_HEADING)
        rows.setUpdatesEnabled(True)
        self.viewport().update()

    # Positions

    def top_position(self) -> int:
        """The first position in view, -1 for an empty list."""
        return self.rowAt(0)

    def current_position(self) -> int:
        """The position that the keyboard is at, or -1."""
        return self.currentIndex().row()

    def selected_positions(self) -> list[int]:
        """All selected positions in order."""
        found: list[int] = []
        for part in self._parts():
            found.extend(range(part.top(), part.bottom() + 1))
        return sorted(set(found))

    def selected_count(self) -> int:
        """How many contacts are selected."""
        return sum(part.height() for part in self._parts())

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    def select_position(self, position: int) -> None:
        """Select one contact alone and bring it into view."""
        index = self._contacts.index(position, 0)
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def reveal(self, position: int) -> None:
        """Select one contact alone; if it is out of view, it comes to the middle."""
        seen = self.viewport().rect().contains(self.visualRect(self._contacts.index(position, 0)))
        self.select_position(position)
        if not seen:
            self.scrollTo(self._contacts.index(position, 0), QAbstractItemView.ScrollHint.PositionAtCenter)

    def select_numbers(self, numbers: array[int], current: int = -1) -> None:
        """Select those contacts that are there; the keyboard goes to *current* if it is."""
        selection = QItemSelection()
        wanted = set(numbers)
        for position, number in enumerate(self._contacts.numbers):
            if number in wanted:
                selection.select(
                    self._contacts.index(position, 0),
                    self._contacts.index(position, self._contacts.columnCount() - 1),
                )
                wanted.discard(number)
                if not wanted:
                    break
        flag = QItemSelectionModel.SelectionFlag
        place = self._contacts.position(current)
        if place >= 0:
            self.selectionModel().setCurrentIndex(self._contacts.index(place, 0), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    def scroll_to_top(self, position: int) -> None:
        """Bring a position to the top of the view, with its heading."""
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(position))

    # Events

    def load_view(self) -> None:
        """Read the lines that are in view, and a few more in the direction of reading."""
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        self._contacts.load(first, last if last >= 0 else first + PAGE)

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        super().initViewItemOption(option)
        # The table fills selected cells before the delegate paints; the delegate knows the shape better.
        palette = option.palette
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        option.palette = palette

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.load_view()
        super().scrollContentsBy(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.load_view()

    def fit(self) -> None:
        """Give the columns the widths that the look wants."""
        width = self.viewport().width()
        if self.look != "columns":
            self.setColumnWidth(0, width)
            return
        for column, share in enumerate(self.shares(width)):
            self.setColumnWidth(column, share)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.load_view()

    def dataChanged(self, top: QModelIndex, bottom: QModelIndex, roles=()) -> None:
        self.load_view()
        super().dataChanged(top, bottom, roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        # Painting never reads: what is not there yet comes with the next turn of the event loop.
        position = self.rowAt(0)
        if position >= 0 and self._contacts.cached(position) is None:
            QTimer.singleShot(0, self, self._load_late)
        super().paintEvent(event)

    def _load_late(self) -> None:
        self.load_view()
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.positions_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.painter.ring = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Up and not event.modifiers() and self.current_position() <= 0:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are shortcuts, and the search box finds better."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.painter.ring = False
        if self._on_heading(event):
            event.accept()
            return
        super().mousePressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        from app.ui.list.drag import carry

        rows = self.selectionModel().selectedRows()
        drag = QDrag(self)
        drag.setMimeData(self._contacts.mimeData(rows))
        carry(drag, self._contacts, rows[0].row() if rows else -1, self.devicePixelRatioF())
        drag.exec(actions, Qt.DropAction.CopyAction)

    def _on_heading(self, event: QMouseEvent) -> bool:
        position = self.rowAt(event.position().toPoint().y())
        if position not in self.painter.headings:
            return False
        return event.position().y() < self.rowViewportPosition(position) + ROW_HEADING

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.painter.ring = event.reason() in tab
        self.painter.idle = False
        super().focusInEvent(event)
        if not self.selected_count() and self._contacts.rowCount():
            self.select_position(max(0, self.current_position()))

    def set_idle(self, idle: bool) -> None:
        """Whether another pane has the focus, so that the selection steps back."""
        if self.painter.idle != idle:
            self.painter.idle = idle
            self.viewport().update()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # Home and End of a table go to the ends of the line; here they go to the ends of the list.
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._contacts.index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._contacts.index(self._contacts.rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)
