"""One of the sidebar's three lists: hover, plus on headings, drops, renaming in place, keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView, QSizePolicy

from app.ui.sidebar.delegate import SideDelegate
from app.ui.sidebar.model import SideModel
from app.ui.widgets.viewport import give_viewport

Modifier = Qt.KeyboardModifier


class SideView(QListView):
    """Entries of one group. A fixed one is as high as its entries."""

    chosen = Signal(object, object)
    """(Entry, keyboard modifiers)"""
    added = Signal(str)
    """The plus of a heading: its key."""
    menu_requested = Signal(object, object)
    """(Entry or None, global position)"""
    delete_wanted = Signal(object)
    """Entry: Del was pressed on it."""
    passed = Signal(int)
    """The keyboard went out at the top (-1) or the bottom (1)."""

    def __init__(self, model: SideModel, name: str, fixed: bool, parent=None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._side = model
        self.painter = SideDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("back", "sidebar")
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setTabKeyNavigation(False)
        self._fixed = fixed
        if fixed:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.customContextMenuRequested.connect(self._on_menu)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height()) if self._fixed else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._height() if self._fixed else 60)

    def _height(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self._side.rowCount()))

    def start_edit(self, row: int) -> None:
        """Type a name in place."""
        index = self._side.index(row)
        self.scrollTo(index)
        self.setCurrentIndex(index)
        self.edit(index)

    def closeEditor(self, editor, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        QTimer.singleShot(0, self, self._side.drop_new)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the field in place has read it; Enter comes through to here
        self.painter.ring = True
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(row, event.modifiers())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() & Modifier.ShiftModifier):
            where = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_requested.emit(self._side.entry(row), self.viewport().mapToGlobal(where))
        elif key == Qt.Key.Key_Delete and not event.modifiers() and row >= 0:
            self.delete_wanted.emit(self._side.entry(row))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are shortcuts of the window."""

    def _step(self, row: int, way: int) -> None:
        row += way
        while (entry := self._side.entry(row)) is not None and not entry.can_choose:
            row += way
        if entry is None:
            self.passed.emit(way)
            return
        self.setCurrentIndex(self._side.index(row))
        if entry.kind == "place":
            self._choose(row, Modifier.NoModifier)

    def enter(self, way: int) -> None:
        """Take the keyboard over from the list above (1) or below (-1)."""
        self.painter.ring = True
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._step(-1 if way > 0 else self._side.rowCount(), way)

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.painter.ring = event.reason() in tab
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            for row in range(self._side.rowCount()):
                if self._side.marked(row) == "in":
                    self.setCurrentIndex(self._side.index(row))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.painter.ring = False
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self._on_plus(index, event):
                self.added.emit(self._side.entry(index.row()).key)
                return
            self.setCurrentIndex(index)
            self._choose(index.row(), event.modifiers())
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        plus = index.row() if index.isValid() and self._on_plus(index, event) else -1
        if plus != self.painter.plus_row:
            self.painter.plus_row = plus
            self.viewport().update()
        super().mouseMoveEvent(event)

    def _on_plus(self, index: QModelIndex, event: QMouseEvent) -> bool:
        entry = self._side.entry(index.row())
        if entry is None or entry.kind != "heading" or self.painter.folded:
            return False
        return self.painter.plus_rect(self.visualRect(index), self.layoutDirection()).contains(
            event.position().toPoint()
        )

    def _choose(self, row: int, modifiers: Modifier) -> None:
        entry = self._side.entry(row)
        if entry is not None and entry.can_choose:
            self.chosen.emit(entry, modifiers)

    def _on_menu(self, where) -> None:
        index = self.indexAt(where)
        entry = self._side.entry(index.row()) if index.isValid() else None
        self.menu_requested.emit(entry, self.viewport().mapToGlobal(where))

    # Drops

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        # Without a drop indicator of its own Qt takes drops on empty room alone.
        where = self.indexAt(event.position().toPoint())
        event.setAccepted(self._side.canDropMimeData(event.mimeData(), event.dropAction(), -1, -1, where))
        self._light(self.indexAt(event.position().toPoint()).row() if event.isAccepted() else -1)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._light(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._light(-1)

    def _light(self, row: int) -> None:
        if row != self.painter.drop_row:
            self.painter.drop_row = row
            self.viewport().update()
