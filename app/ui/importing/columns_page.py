"""The mapping: where each column of a table goes, shown over the user's own rows, with what becomes of one column's cells."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from app.domain.fields import Fields
from app.formats.mapping.targets import Mapping, Target
from app.services.importing.preview import Preview, Wish, custom_field
from app.ui.chooser import Choice, Chooser, matching
from app.ui.importing.column_choices import ColumnChoices
from app.ui.importing.column_reading import ColumnReading
from app.ui.importing.columns_table import LABEL, ColumnsTable, columns_of
from app.ui.importing.recognised import Recognised
from app.ui.importing.targets import offers, placed, same_kind
from app.ui.importing.words import label_word
from app.ui.text import tr
from app.ui.theme.tokens import S2, S6
from app.ui.widgets.chip import FilterChip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import scrolled, scrolling
from app.ui.widgets.small import KeyCap

ROOMY, CHOICES, ANY = 760, 360, 4096
"""The width of the page from which the choices stand beside the cells, and theirs; else they stand below them, however wide."""
STATES = (None, "matched", "check", "left")


class ColumnsPage(QWidget):
    """`changed` gives the new mapping and the custom fields that it needs, `option_changed` an option of the file."""

    changed = Signal(object, object)
    option_changed = Signal(str, object)

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self._preview: Preview | None = None
        self._wish = Wish(b"")
        self._confirmed: set[str] = set()
        self._headers: tuple[str, ...] = ()
        self._chooser: Chooser | None = None
        self.state: str | None = None
        self.recognised = Recognised()
        self.table = ColumnsTable()
        self.reading = ColumnReading()
        self.choices = ColumnChoices(fields)
        self._chips = self._make_chips()
        self._lay_out()
        self.table.asked.connect(self._ask)
        self.table.column_changed.connect(lambda _n: self._show_column())
        self.choices.retargeted.connect(lambda target: self.aim(self.column, target))
        self.choices.option_changed.connect(self.option_changed)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.next_to_check)
        self.setFocusProxy(self.table)

    def _make_chips(self) -> dict[str | None, FilterChip]:
        words = {
            None: (tr("All", "Import"), None, "text-2"),
            "matched": (tr("Matched", "Import"), None, "text-2"),
            "check": (tr("To check", "Import"), "triangle-alert", "warn"),
            "left": (tr("Left out", "Import"), None, "text-2"),
        }
        chips = {}
        for state, (label, icon, role) in words.items():
            chip = FilterChip(label, 0, icon=icon, role=role)
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _on, s=state: self.filter(s))
            chips[state] = chip
        chips[None].setChecked(True)
        return chips

    def _lay_out(self) -> None:
        column = scrolling(self)
        column.addWidget(PlainLabel(tr("Match the columns", "Import"), "title", "text", 600))
        words = tr(
            "Each column of your file goes to a field. The rows below are yours, read with the choices above them.",
            "Import",
        )
        column.addWidget(PlainLabel(words, "body", "text-2", wrap=True))
        column.addWidget(self.recognised)
        line = QHBoxLayout()
        line.setSpacing(S2)
        kinds = QWidget()
        chips = FlowLayout(kinds)
        for chip in self._chips.values():
            chips.addWidget(chip)
        line.addWidget(kinds, 1)
        self._next = PlainLabel(tr("Next to check", "Import"), "small", "text-2")
        line.addWidget(self._next)
        line.addWidget(KeyCap("F8"))
        column.addLayout(line)
        column.addWidget(self.table)
        column.addSpacing(S2)
        self._below = below = QHBoxLayout()
        below.setSpacing(S6)
        below.addWidget(self.reading, 1)
        self.choices.setProperty("back", "surface")
        self.choices.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        room = scrolled(
            self.choices
        )  # a low window scrolls the choices instead of laying them over the table
        self._room = room
        below.addWidget(room)
        self.reading.setMinimumHeight(180)
        for part in (room, self.reading):  # they take what room there is, and ask for no more
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column.addLayout(below, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        way = QBoxLayout.Direction
        self._below.setDirection(way.LeftToRight if roomy else way.TopToBottom)
        self._room.setMaximumWidth(CHOICES if roomy else ANY)
        self._room.setMinimumSize(CHOICES if roomy else 0, 0 if roomy else self.choices.sizeHint().height())
        self._next.setVisible(roomy)

    # What is shown

    @property
    def column(self) -> str:
        """The name of the current column."""
        at = self.table.currentIndex().column()
        return self._headers[at] if 0 <= at < len(self._headers) else ""

    def show_preview(self, preview: Preview, wish: Wish, saved: str = "") -> None:
        """Show where the columns of a file go; *saved* is the kept mapping that says so."""
        if preview.columns != self._headers:
            self._confirmed, self._headers = set(), preview.columns
        self._preview, self._wish = preview, wish
        columns = columns_of(preview, preview.fields, self._confirmed)
        self.table.show_columns(preview, columns)
        counts = {state: sum(c.state == state for c in columns) for state in STATES[1:]}
        for state, chip in self._chips.items():
            chip.set_count(len(columns) if state is None else counts[state])
        self._chips["check"].setEnabled(counts["check"] > 0)
        self.recognised.show_preview(preview, saved)
        self.filter(self.state if self.state is None or counts[self.state] else None)
        self._show_column()

    def filter(self, state: str | None) -> None:
        """Show the columns of one state, or all."""
        self.state = state
        self._chips[state].setChecked(True)
        columns = self.table.columns.columns
        for n, column in enumerate(columns):
            self.table.setColumnHidden(n, state is not None and column.state != state)
        at = self.table.currentIndex()
        shown = [n for n in range(len(columns)) if not self.table.isColumnHidden(n)]
        if shown and at.column() not in shown:
            self.table.setCurrentIndex(self.table.columns.index(max(0, at.row()), shown[0]))

    def next_to_check(self) -> None:
        """Go to the next column that wants a look, round and round."""
        columns = self.table.columns.columns
        at, count = self.table.currentIndex(), len(columns)
        for step in range(1, count + 1):
            n = (at.column() + step) % count
            if columns[n].state == "check":
                self.filter(None)
                self.table.setCurrentIndex(self.table.columns.index(max(0, at.row()), n))
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_column(self) -> None:
        if self._preview is not None and self.column:
            self.reading.show_column(self._preview, self.column)
            self.choices.show_column(self._preview, self.column, self._preview.fields)

    # What is changed

    def aim(self, column: str, target: Target | None) -> None:
        """Let a column go to a target; None leaves it out."""
        if self._preview is None:
            return
        self._confirmed.add(column)
        mapping: Mapping = {**self._preview.mapping, column: target}
        self.changed.emit(mapping, self._wish.definitions)

    def _to_new_field(self, column: str) -> None:
        if self._preview is not None:
            made = custom_field(column, self._preview.fields)
            self._confirmed.add(column)
            mapping: Mapping = {**self._preview.mapping, column: Target(made.name)}
            self.changed.emit(mapping, (*self._wish.definitions, made))

    def _ask(self, at: int, line: int, where: QPoint) -> None:
        """Open the list of goals or labels below a column's head."""
        preview, column = self._preview, self._headers[at]
        target = preview.mapping.get(column) if preview else None
        if preview is None:
            return
        self.dismiss()
        window = self.window()
        if line == LABEL and target is not None:
            find, name = self._labels(column, target), tr("Label for {column}", "Import", column=column)
        else:
            find, name = self._goals(column, preview), tr("Field for {column}", "Import", column=column)
        chooser = self._chooser = Chooser(window, name, name, find)
        chooser.closed.connect(chooser.deleteLater)
        chooser.closed.connect(self._forget_chooser)
        corner = window.mapFromGlobal(where)
        width = 320
        left = max(S2, min(corner.x() + S2, window.width() - width - S2))
        chooser.open(width, left, max(S2, min(corner.y(), window.height() - 420)))

    def _forget_chooser(self) -> None:
        self._chooser = None

    def dismiss(self) -> bool:
        """Close the list that is open; whether there was one."""
        if self._chooser is None:
            return False
        self._chooser.dismiss()
        return True

    def _goals(self, column: str, preview: Preview):
        now = preview.mapping.get(column)
        choices = [
            Choice(tr("Leave out", "Import"), lambda: self.aim(column, None), "minus", current=now is None),
            Choice(
                tr("New field “{name}”", "Import", name=column), lambda: self._to_new_field(column), "plus",
                hint=tr("your own", "Import"),
            ),
        ]  # fmt: skip
        for offer in offers(preview.fields):
            here = now is not None and same_kind(now, offer.target)
            goal = now if here else placed(preview.mapping, column, offer.target, preview.fields)
            run = partial(self.aim, column, goal)
            choices.append(Choice(offer.label, run, offer.icon, hint=offer.hint, current=here))

        def find(typed: str) -> list[Choice]:
            found = matching(choices, typed) if typed else choices
            return sorted(found, key=lambda c: c.label.casefold() != typed.casefold())

        return find

    def _labels(self, column: str, target: Target):
        def choice(label: str | None, words: str) -> Choice:
            return Choice(
                words, lambda: self.aim(column, replace(target, label=label)), "tag" if label else "minus",
                current=label == target.label,
            )  # fmt: skip

        known = self._preview.fields[target.field].labels if self._preview else ()
        choices = [choice(None, tr("No label", "Import"))]
        choices += [choice(label, label_word(label)) for label in known]

        def find(typed: str) -> list[Choice]:
            found = matching(choices, typed) if typed else choices
            own = typed and all(typed.casefold() != c.label.casefold() for c in choices)
            return [*found, choice(typed, tr("Label “{name}”", "Import", name=typed))] if own else found

        return find
