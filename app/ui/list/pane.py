"""The middle pane: head, list, jump strip and empty state, for one scope at a time."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QStackedWidget, QVBoxLayout, QWidget

from app.domain.book import Changes
from app.domain.progress import Progress
from app.ui.list import find, orders, problem
from app.ui.list.carrying import DraggedCards
from app.ui.list.columns import Columns
from app.ui.list.head import ListHead
from app.ui.list.hits import sought
from app.ui.list.model import ContactModel
from app.ui.list.strip import JumpStrip
from app.ui.list.titles import nothing, title
from app.ui.list.view import KEPT_SELECTED, ContactView
from app.ui.scope import Scope
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import LIST_MIN, S1
from app.ui.widgets.small import Divider

if TYPE_CHECKING:
    from app.ui.widgets.empty import EmptyState

TOTAL_AFTER_MS = 120
"""Pause in typing after which all numbers are read."""


class ListPane(QWidget):
    """Shows a scope in an order; tells which contacts are selected."""

    selection_changed = Signal()
    order_changed = Signal(str)
    missed = Signal(int)
    """The row number of a contact that was to be shown and is not in this scope."""
    emptied = Signal(bool)
    """Whether the list has nothing to show."""

    def __init__(self, session: Session, actions: dict[str, QAction], parent=None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.scope, self.words = Scope(), ""
        self._chosen = orders.DEFAULT
        self._reading: Progress | None = None
        self._complete = False
        self._resumed: tuple[array[int], int] | None = None
        self._sought = -1
        self.setMinimumWidth(LIST_MIN)
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = ListHead(self)
        self.model = ContactModel(session.book.rows, self)
        self.model.pack = lambda ids: DraggedCards(session.book, ids)
        self._stack = QStackedWidget(self)
        page = QWidget(self._stack)
        self.view = ContactView(self.model, page)
        self.view.painter.read_photo = session.book.photo
        self.strip = JumpStrip()
        self._empty: EmptyState | None = None
        self._fill(page)
        self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Divider())
        column.addWidget(self._stack, 1)
        self._later = QTimer(self, singleShot=True, interval=TOTAL_AFTER_MS)
        self._later.timeout.connect(self.read_all)
        self.view.positions_changed.connect(self._on_positions)
        self.view.verticalScrollBar().valueChanged.connect(self._mark_letter)
        self.strip.jumped.connect(self._jump)
        self.head.order_chosen.connect(self.set_order)
        self.head.look_chosen.connect(self.set_look)
        self.head.show_order(self._chosen)
        self.columns = Columns(self, session)
        session.changed.connect(self._on_changed)

    def _fill(self, page: QWidget) -> None:
        """The list, the letters beside it, and its scroll bar."""
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.strip)
        bar = QScrollBar()
        bar.setFixedWidth(8)
        bar.setAccessibleName(tr("Scroll the list", "List"))
        inner = self.view.verticalScrollBar()
        bar.setRange(inner.minimum(), inner.maximum())
        (policy := bar.sizePolicy()).setRetainSizeWhenHidden(True)
        bar.setSizePolicy(policy)
        bar.setVisible(inner.maximum() > 0)
        inner.rangeChanged.connect(lambda _least, most: bar.setVisible(most > 0))
        inner.rangeChanged.connect(bar.setRange)
        inner.rangeChanged.connect(lambda *_: bar.setPageStep(inner.pageStep()))
        inner.rangeChanged.connect(lambda *_: bar.setSingleStep(inner.singleStep()))
        inner.valueChanged.connect(bar.setValue)
        bar.valueChanged.connect(inner.setValue)
        row.addSpacing(S1 // 2)
        row.addWidget(bar)

    def show_names(self, choice: str) -> None:
        """Show the first or the last name first."""
        self.model.last_first = choice == "last"
        self.view.painter.forget()
        self.view.viewport().update()

    # What is shown

    def show_scope(self, scope: Scope, words: str = "") -> None:
        """Show the first page of a scope at once; all of it follows."""
        self.scope, self.words, self._resumed = scope, words, None
        self._cancel()
        self._complete = False
        order = self.order
        self.head.show_order(order, orders.order_words(order, self._session.book.fields))
        self.columns.show_order(order)
        self.view.painter.words = sought(scope.words)
        self.view.painter.forget()
        page = find.first_page(self._session.book, scope, order)
        self.view.set_headings({})
        self.model.show(page.numbers)
        self._show(page, len(page.numbers) if page.complete else None)
        self.view.scrollToTop()
        self._complete = page.complete
        if not page.complete and words:
            self._later.start()
        elif not page.complete:
            QTimer.singleShot(0, self, self.read_all)

    def read_all(self) -> None:
        """Read all numbers in the background and show them without moving what is in view."""
        self._later.stop()
        self._cancel()
        scope, order, book = self.scope, self.order, self._session.book

        def job(progress: Progress) -> find.Found:
            return find.everything(book, scope, order, progress)

        def done(found: find.Found) -> None:
            if (scope, order) == (self.scope, self.order):
                self._become(found)

        self._reading = self._session.runner.read(job, done)

    def _cancel(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _become(self, found: find.Found) -> None:
        selected, current = self._resumed or self._held()
        position, self._resumed = self.view.current_position(), None
        all_of_it = not self._complete and self.view.selected_count() == len(self.model.numbers) > 1
        same = self.model.numbers == found.numbers
        if same:
            self.model.forget()
        else:
            self.view.set_headings({})
            self.model.become(found.numbers)
        self._show(found, len(found.numbers))
        if all_of_it:  # of the first page: whoever chose all has meant all
            self.view.selectAll()
        elif selected and (not same or selected != self.selected_numbers()):
            self._select_again(selected, current, position)
        self._complete = True
        if self._sought >= 0:
            self.seek(self._sought)

    def _held(self) -> tuple[array[int], int]:
        """The selected contacts, and the one that the keyboard is on."""
        numbers, position = self.model.numbers, self.view.current_position()
        selected = self.selected_numbers() if self.view.selected_count() <= KEPT_SELECTED else array("q")
        return selected, numbers[position] if 0 <= position < len(numbers) else -1

    def _select_again(self, selected: array[int], current: int, position: int) -> None:
        kept = set(self.model.numbers).intersection(selected)
        if kept:
            self.view.select_numbers(array("q", kept), current)
        elif self.model.numbers:
            self.view.select_position(min(max(0, position), len(self.model.numbers) - 1))
        else:
            self.selection_changed.emit()

    def _show(self, found: find.Found, total: int | None) -> None:
        self.view.set_headings(found.headings)
        self.strip.set_headings(found.headings)
        self.strip.setVisible(orders.key_of(self.order) in orders.LETTERED)
        self.head.show_title(title(self.scope), total)
        problem.show(self, self.scope.problem, self._actions)
        empty = total == 0
        if empty:
            self._show_nothing()
        self._stack.setCurrentIndex(1 if empty else 0)
        self._mark_letter()
        self.emptied.emit(empty)

    def _show_nothing(self) -> None:
        from app.ui.widgets.buttons import Button
        from app.ui.widgets.empty import EmptyState

        counts = self._session.book.counts()
        said = nothing(self.scope, self.words, not (counts.listed or counts.parked or counts.trash))
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(said.icon, said.title, said.hint)
        for name in said.actions:
            action = self._actions[name]
            button = Button(action.text().rstrip("…"))
            button.clicked.connect(action.trigger)
            self._empty.add_button(button)
        self._stack.addWidget(self._empty)

    # Order and look

    @property
    def order(self) -> str:
        """The order in force."""
        return self._chosen

    def set_order(self, order: str) -> None:
        """Show the same contacts in another order; the selected ones stay selected."""
        self._chosen, held = order, self._held()
        self.show_scope(self.scope, self.words)
        if not self._complete:
            self._resumed = held
        elif held[0]:
            self._select_again(*held, 0)
        self.order_changed.emit(order)

    def start_order(self, order: str) -> None:
        """The order to begin with."""
        self._chosen = order

    @property
    def chosen_order(self) -> str:
        """The order that the user chose, to be remembered."""
        return self._chosen

    def set_look(self, look: str) -> None:
        """cards, compact or columns."""
        self.view.set_look(look)
        self.head.show_look(look)
        self.view.fit()

    # Selection

    def selected_numbers(self) -> array[int]:
        """Row numbers of the selected contacts, in the list's order."""
        numbers = self.model.numbers
        return array("q", (numbers[p] for p in self.view.selected_positions() if p < len(numbers)))

    def show_number(self, number: int) -> bool:
        """Select a contact and bring it into view; False if the list does not have it."""
        position = self.model.position(number)
        if position >= 0:
            self.view.reveal(position)
        return position >= 0

    def seek(self, number: int) -> None:
        """Select a contact as soon as it is there: it may be behind the first page. `missed` if it is not here."""
        self._sought = -1
        if self.show_number(number):
            return
        if not self._complete:
            self._sought = number
            self.read_all()
        else:
            self.missed.emit(number)

    def _on_positions(self) -> None:
        self._mark_letter()
        self.selection_changed.emit()

    def _mark_letter(self) -> None:
        if not self.view.painter.headings:
            self.strip.set_current("")
            return
        position = self.view.current_position()
        rect = self.view.visualRect(self.model.index(position, 0)) if position >= 0 else None
        if rect is None or not self.view.viewport().rect().intersects(rect):
            position = self.view.top_position()
        above = [p for p in self.view.painter.headings if p <= position]
        self.strip.set_current(self.view.painter.headings[max(above)] if above else "")

    def _jump(self, position: int) -> None:
        self.view.scroll_to_top(position)

    def _on_changed(self, changes: Changes) -> None:
        if changes.contacts or changes.moved & {"contacts", "tags", "folders", "lists"}:
            self.read_all()
