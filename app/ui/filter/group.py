"""A group of the filter: all or any of its rows and inner groups, inverted or not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.query.tree import And, Condition, Not, Or, Term, Word
from app.ui.filter.choices import Choice
from app.ui.filter.row import FilterRow
from app.ui.text import tr
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import R_L, S2, S3
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.tabs import tab_through

ALL, ANY = "all", "any"


class FilterGroup(QWidget):
    """Rows in order; the outermost one is the whole filter."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: Sequence[Choice], depth: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices, self._deep = choices, depth
        self.setObjectName("filterGroup")
        self.parts: list[FilterRow | FilterGroup] = []
        self.joins = SegmentedControl(
            [(ALL, tr("all of these", "Filter")), (ANY, tr("any of these", "Filter"))],
            tr("How the rows are joined", "Filter"),
        )
        self.joins.selected.connect(lambda _key: self.changed.emit())
        self.invert = Button(tr("not", "Filter"), small=True)
        self.invert.setCheckable(True)
        self.invert.setAccessibleName(tr("Invert this group", "Filter"))
        self.invert.toggled.connect(lambda _on: self.changed.emit())
        self.add_row = Button(tr("Add a row", "Filter"), "ghost", icon="plus", small=True)
        self.add_group = Button(tr("Add a group", "Filter"), "ghost", icon="copy-plus", small=True)
        self.add_row.clicked.connect(lambda: self.new_row().focus())
        self.add_group.clicked.connect(self._on_add_group)
        head = QHBoxLayout()
        head.setSpacing(S2)
        head.addWidget(self.invert)
        head.addWidget(self.joins)
        head.addStretch(1)
        if depth:
            self.remove = IconButton("x", tr("Remove this group", "Filter"), small=True)
            self.remove.clicked.connect(self.removed)
            head.addWidget(self.remove)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(S2)
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addWidget(self.add_row)
        foot.addWidget(self.add_group)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S3, S3, S3, S3)
        column.setSpacing(S2)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addLayout(foot)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(crisp(QPainter(self)), self.rect(), R_L, "sunken" if self._deep % 2 else "surface", "border")

    def focus(self) -> None:
        """Begin with the first row."""
        if self.parts:
            self.parts[0].focus()

    # Parts

    def new_row(self) -> FilterRow:
        """An empty row at the end."""
        row = FilterRow(self._choices)
        self._take_in(row)
        return row

    def new_group(self) -> FilterGroup:
        """An empty group at the end."""
        group = FilterGroup(self._choices, self._deep + 1)
        self._take_in(group)
        return group

    def _on_add_group(self) -> None:
        group = self.new_group()
        group.joins.set_value(ANY if self.joins.value() == ALL else ALL)
        group.new_row().focus()

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order; a row that was added comes before the buttons below it."""
        within = (stop for part in self.parts for stop in part.stops())
        return *self._head_stops(), *within, self.add_row, self.add_group

    def _head_stops(self) -> tuple[QWidget, ...]:
        ways = self.joins.findChildren(QAbstractButton)
        return self.invert, *ways, *((self.remove,) if self._deep else ())

    def _take_in(self, part: FilterRow | FilterGroup) -> None:
        self.parts.append(part)
        self._rows.addWidget(part)
        tab_through(self.stops())
        part.changed.connect(self.changed)
        part.removed.connect(lambda: self.drop(part))
        self.changed.emit()

    def drop(self, part: FilterRow | FilterGroup) -> None:
        """Take a part out; the keyboard goes on to the next."""
        at = self.parts.index(part)
        self.parts.remove(part)
        self._rows.removeWidget(part)
        part.hide()
        part.deleteLater()
        following = self.parts[at : at + 1] or self.parts[-1:]
        if following:
            following[0].focus()
        else:
            self.add_row.setFocus()
        self.changed.emit()

    def clear(self) -> None:
        """No parts."""
        for part in tuple(self.parts):
            self.parts.remove(part)
            self._rows.removeWidget(part)
            part.setParent(None)
            part.deleteLater()

    # From and to the query

    def term(self) -> Term | None:
        """The term; None while all its rows are unfinished. Unfinished rows do not count."""
        found = [one for part in self.parts if (one := part.term()) is not None]
        if self.parts and not found:
            return None
        term: Term
        if len(found) == 1:
            term = found[0]
        else:
            term = Or(tuple(found)) if self.joins.value() == ANY and found else And(tuple(found))
        if not self.invert.isChecked():
            return term
        return term.term if isinstance(term, Not) else Not(term)

    def show_term(self, term: Term) -> None:
        """Show a query."""
        self.clear()
        inner = term.term if isinstance(term, Not) else term
        plain = isinstance(inner, Word | Condition)
        self.invert.setChecked(isinstance(term, Not) and not plain)
        self.joins.set_value(ANY if isinstance(inner, Or) else ALL)
        parts = (term,) if plain else inner.terms if isinstance(inner, And | Or) else (inner,)
        for part in parts:
            leaf = part.term if isinstance(part, Not) else part
            into = self.new_row() if isinstance(leaf, Word | Condition) else self.new_group()
            into.show_term(part)
