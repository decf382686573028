"""The table of the plan: cells edit in place, the pill opens a menu of what else can happen to the row, or to all of its kind."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from app.services.importing import ACTIONS, PlanRow, possible
from app.ui.importing.kinds import CHOICES, choice, whom, word
from app.ui.importing.plan_model import COLUMNS, PlanDelegate, PlanModel
from app.ui.text import tr
from app.ui.theme.tokens import ROW_TABLE, S2, S3
from app.ui.widgets.marks import pill_width
from app.ui.widgets.table import rowed

ACTION = COLUMNS.index("action")
NARROW, ROOMY = 372, 540
"""The width from which the number of the row has a column, and phone and reason, which stand beside the table too."""


def offered(row: PlanRow) -> list[str]:
    """The actions that a row can have, in the order of their keys."""
    found = [action for action in CHOICES if possible(row, action)] if row.contact is not None else []
    return [action for action in found if action != "review" or row.match is not None or row.twin]


class PlanView(QTableView):
    """`chosen` gives an action for the current row, `chosen_for_all` one for all rows that have the same action as it."""

    chosen = Signal(str)
    chosen_for_all = Signal(str, str)

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self.setObjectName("importPlan")
        self.setAccessibleName(tr("What will happen to each row", "Import"))
        self.rows = model
        self.menu: QMenu | None = None
        self.setModel(model)
        self.setItemDelegate(PlanDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        pills = max(pill_width(word(action)) for action in ACTIONS) + S3 + S2
        rowed(self, ROW_TABLE, (60, max(116, pills), 164, 188))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width()
        for column, needed in (("row", NARROW), ("reach", ROOMY), ("reason", ROOMY)):
            self.setColumnHidden(COLUMNS.index(column), room < needed)

    def open_menu(self, where: QPoint | None = None) -> None:
        """What else can happen to the current row, and to all of its kind."""
        at = self.currentIndex()
        row = self.rows.plan_row(at.row())
        if row is None or row.contact is None:
            return
        menu = self.menu = QMenu(self)
        menu.setAccessibleName(tr("What to do with this row", "Import"))
        actions = offered(row)
        group = QActionGroup(menu)
        for action in actions:
            entry = self._entry(choice(action, whom(row)))
            entry.setCheckable(True)
            entry.setChecked(action == row.action)
            group.addAction(entry)
            entry.triggered.connect(lambda _on, a=action: self.chosen.emit(a))
        number = self.rows.plan.counts()[row.action] if self.rows.plan else 0
        if number > 1:
            kind = word(row.action)
            menu.addSeparator()
            self._entry(tr("All %n row(s) of “{kind}”:", "Import", n=number, kind=kind)).setEnabled(False)
            for action in actions:
                if action != row.action:
                    entry = self._entry(choice(action, tr("the contact found", "Import")))
                    entry.triggered.connect(
                        lambda _on, a=action, o=row.action: self.chosen_for_all.emit(a, o)
                    )
        menu.aboutToHide.connect(menu.deleteLater)
        below = self.visualRect(self.rows.index(at.row(), ACTION)).bottomLeft()
        menu.popup(where or self.viewport().mapToGlobal(below))

    def _entry(self, words: str) -> QAction:
        entry = QAction(words.replace("&", "&&"), self.menu)
        if self.menu is not None:
            self.menu.addAction(entry)
        return entry

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:  # the Enter that ended it comes by here
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu):
            editable = at.isValid() and bool(self.rows.flags(at) & Qt.ItemFlag.ItemIsEditable)
            if editable and event.key() != Qt.Key.Key_Menu:
                self.edit(at)
            else:
                self.open_menu()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and at.isValid() and at.column() == ACTION:
            self.open_menu()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.indexAt(event.pos())
        if at.isValid():
            self.setCurrentIndex(at)
            self.open_menu(event.globalPos())
