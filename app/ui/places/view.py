"""The list of a place page: arrows step over headings, one key acts, actions at the right end and in the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from app.ui.places.lines import Line, LineDelegate, LineModel, RowAction
from app.ui.text import plain_tooltip
from app.ui.theme.icons import icon
from app.ui.theme.paint import key_text
from app.ui.theme.tokens import ROW_CARD, ROW_TABLE

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class LineView(QTableView):
    """Lines of one height (headings lower). Signals what was chosen and what is to be done."""

    opened = Signal(object)
    """The Line that was double-clicked, or Enter."""
    current_changed = Signal(object)
    """The Line that has the focus now, or None."""
    acted = Signal(str, list)
    """(name of the action, the selected Lines that it fits)"""

    def __init__(
        self,
        name: str,
        actions: Sequence[RowAction] = (),
        *,
        height: int = ROW_CARD,
        many: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self.painter = LineDelegate(self.lines, actions, self)
        self._actions, self._height = actions, height
        self.setModel(self.lines)
        self.setItemDelegate(self.painter)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_TABLE)
        rows.setDefaultSectionSize(height)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    # What is shown

    def show_lines(self, lines: Sequence[Line], keep: bool = True) -> None:
        """Show other lines; the same one, or the one in its place, stays current."""
        row = self.currentIndex().row() if keep else -1
        old = self.current()
        self.selectionModel().blockSignals(True)
        self.lines.show(lines)
        self.selectionModel().blockSignals(False)
        for at, line in enumerate(lines):
            height = ROW_TABLE if line.heading else self._height
            if self.rowHeight(at) != height:  # as many lines as before keep the heights that they had
                self.setRowHeight(at, height)
        if old is not None and keep:
            row = next(
                (at for at, new in enumerate(lines) if (new.key, new.data) == (old.key, old.data)), row
            )
        self.select_row(max(0, row))

    def select_row(self, row: int) -> None:
        """Make a row, or the next one that is no heading, current."""
        total = len(self.lines.lines)
        row = min(row, total - 1)
        for at in (*range(max(0, row), total), *range(min(row, total - 1), -1, -1)):
            if not self.lines.lines[at].heading:
                self.selectRow(at)
                self.scrollTo(self.lines.index(at, 0))
                return
        self.current_changed.emit(None)

    def current(self) -> Line | None:
        """The line that has the focus."""
        return self.lines.line(self.currentIndex().row())

    def selected(self) -> list[Line]:
        """The selected lines in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.lines.lines[row] for row in rows if row < len(self.lines.lines)]

    def set_idle(self, idle: bool) -> None:
        """Another pane has the focus."""
        self.painter.idle = idle
        self.viewport().update()

    def _on_current(self, new: QModelIndex, _old: QModelIndex) -> None:
        self.current_changed.emit(self.lines.line(new.row()))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.painter.ring = True
        self.viewport().update()
        plain = event.modifiers() in (Modifier.NoModifier, Modifier.KeypadModifier)
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            if (line := self.current()) is not None:
                self.opened.emit(line)
        elif plain and event.key() in (Key.Key_Up, Key.Key_Down):
            self._step(-1 if event.key() == Key.Key_Up else 1)
        elif event.key() == Key.Key_Menu:
            self._on_menu(self.visualRect(self.currentIndex()).center())
        elif plain and (action := self._of_key(event)) is not None:
            self._act(action)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys of actions."""

    def _of_key(self, event: QKeyEvent) -> RowAction | None:
        typed = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
        return next((a for a in self._actions if a.key == typed), None)

    def _step(self, way: int) -> None:
        row = self.currentIndex().row() + way
        while (line := self.lines.line(row)) is not None and line.heading:
            row += way
        if line is not None:
            self.selectRow(row)
            self.scrollTo(self.lines.index(max(0, row - 1 if way < 0 else row), 0))
            self.scrollTo(self.lines.index(row, 0))

    def _act(self, action: RowAction) -> None:
        fitting = [line for line in self.selected() if action.fits(line)]
        if fitting:
            self.acted.emit(action.name, fitting if action.many else fitting[:1])

    def focusInEvent(self, event: QFocusEvent) -> None:
        tab = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.OtherFocusReason,
        )
        self.painter.ring = event.reason() in tab
        self.set_idle(False)
        super().focusInEvent(event)

    # Mouse

    def _action_at(self, where: QPoint) -> tuple[int, RowAction | None]:
        row = self.indexAt(where).row()
        line = self.lines.line(row)
        if line is None:
            return -1, None
        rects = self.painter.action_rects(self.visualRect(self.lines.index(row, 0)), line)
        return row, next((a for a, rect in rects if rect.contains(where)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row, action = self._action_at(event.position().toPoint())
        lit = (row, action.name if action else "")
        if lit != self.painter.hovered:
            self.painter.hovered = lit
            self.setToolTip(plain_tooltip(f"{action.label}  {key_text(action.key)}") if action else "")
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.painter.ring = False
        row, action = self._action_at(event.position().toPoint())
        if action is not None and event.button() == Qt.MouseButton.LeftButton:
            if row not in {index.row() for index in self.selectionModel().selectedRows()}:
                self.selectRow(row)
            self._act(action)
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row, action = self._action_at(event.position().toPoint())
        line = self.lines.line(row)
        if action is None and line is not None and not line.heading:
            self.opened.emit(line)

    def leaveEvent(self, event: QEvent) -> None:
        self.painter.hovered = (-1, "")
        self.viewport().update()
        super().leaveEvent(event)

    def _on_menu(self, where: QPoint) -> None:
        line = self.lines.line(self.indexAt(where).row())
        offered = self.painter.offered(line) if line is not None else []
        if not offered:
            return
        menu = QMenu(self)
        for action in offered:
            entry = menu.addAction(icon(action.icon), action.label)
            entry.setShortcut(QKeySequence(action.key))
            entry.triggered.connect(lambda _on=False, action=action: self._act(action))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(where))
