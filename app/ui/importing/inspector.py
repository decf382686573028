"""The selected row of a plan: its values beside those of the contact it looks like, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.names import initials
from app.domain.normalize import show_value
from app.formats.records import Problem
from app.services.importing import Plan, PlanRow
from app.ui.importing.kinds import LOOKS, choice, complaint, reason, whom, word
from app.ui.importing.plan_view import offered
from app.ui.importing.words import label_word
from app.ui.text import tr
from app.ui.theme.tokens import AVATAR_LIST, S1, S2, S3, S4, hue_of
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import Card
from app.ui.widgets.elided import ElidedEdit, ElidedRadio
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import Pill
from app.ui.widgets.room import scrolled
from app.ui.widgets.small import KeyCap
from app.ui.words import field_label

WIDE, NARROW, ROOMY = 304, 280, 720
"""The width of the panel, and that in a page of less than the third."""
MOST, MOST_CELLS, MOST_PROBLEMS = 14, 40, 4
LABELS = 104
"""The room for what a value is called."""


class Inspector(Card):
    """Shows one row; `chosen` tells the action that the user wants for it."""

    chosen = Signal(str)
    revalued = Signal(str, str)
    """(attribute id, text): a value as the user corrected it."""
    recelled = Signal(object)
    """The cells of a problem row as the user corrected them."""

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self.setFixedWidth(WIDE)
        self._inside = QWidget()
        scroll = scrolled(self._inside)
        scroll.setAccessibleName(tr("The selected row", "Import"))
        self._scroll = scroll
        self.body.setContentsMargins(S4, S4, S2, S4)  # the scroll bar stands in the margin
        self.body.addWidget(scroll)
        self.offered: list[str] = []

    def know(self, fields: Fields) -> None:
        """Learn the fields of another plan, which may bring some of its own."""
        self._fields = fields

    def show_row(self, row: PlanRow | None, theirs: Contact | None, plan: Plan | None) -> None:
        """Show a row of a plan and the contact of the book that it looks like; None shows nothing."""
        self._inside = QWidget()
        self._inside.setProperty("back", "surface")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, S2, 0)
        column.setSpacing(S3)
        self.offered = []
        if row is not None:
            self._head(column, row)
            if row.contact is not None or not row.problems:
                column.addWidget(PlainLabel(reason(row), "small", "text-2", wrap=True))
            for problem in (*row.problems, *row.warnings)[:MOST_PROBLEMS]:
                self._problem(column, problem, row)
            if row.contact is not None:
                column.addLayout(self._values(row, row.contact, theirs, plan))
                self._choices(column, row)
            elif plan and plan.columns and row.source_row:
                self._cells(column, row, plan.columns)
        column.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:  # it may hold the very button that was pressed
            old.hide()
            old.deleteLater()
        self._scroll.setWidget(self._inside)

    def _head(self, column: QVBoxLayout, row: PlanRow) -> None:
        line = QHBoxLayout()
        line.setSpacing(S3)
        if row.contact is not None:
            avatar = Avatar(AVATAR_LIST)
            avatar.show_person(initials(row.contact), hue_of(row.contact.id))
            line.addWidget(avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(row.name or tr("(no name)", "Import"), "body", "text", 600))
        names.addWidget(ElidedLabel(tr("Row {row} of the file", "Import", row=row.row), "small", "text-2"))
        line.addLayout(names, 1)
        icon, look = LOOKS[row.action]
        line.addWidget(Pill(word(row.action), icon, look), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)

    def _problem(self, column: QVBoxLayout, problem: Problem, row: PlanRow) -> None:
        """Where something is wrong, what stands there, and what is wrong with it."""
        line = tr("line {line}", "Import", line=problem.line) if problem.line else ""
        place = ", ".join(p for p in (problem.column, line) if p)
        said = complaint(problem, 80)
        role = "danger" if row.contact is None else "warn"
        words = f"{place[:1].upper()}{place[1:]}: {said}" if place else said
        column.addWidget(PlainLabel(words, "small", role, wrap=True))

    def _cells(self, column: QVBoxLayout, row: PlanRow, columns: Sequence[str]) -> None:
        """The cells of a row that cannot come in, to be corrected."""
        column.addWidget(PlainLabel(tr("Correct the cells", "Import"), "body", "text", 600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S1)
        edits = []
        for at, name in enumerate(columns[:MOST_CELLS]):
            cell = row.source_row[at] if at < len(row.source_row) else ""
            edit = QLineEdit(" ".join(cell.split()) if "\n" not in cell else cell.replace("\n", "; "))
            edit.setProperty("density", "small")
            edit.setAccessibleName(name)
            edits.append(edit)
            grid.addWidget(ElidedLabel(name, "small", "text-2"), at, 0)
            grid.addWidget(edit, at, 1)

        def told() -> None:
            if any(e.isModified() for e in edits):
                for edit in edits:
                    edit.setModified(False)
                self.recelled.emit([e.text() for e in edits] + list(row.source_row[len(edits) :]))

        for edit in edits:
            edit.editingFinished.connect(told)
        column.addLayout(grid)

    def _values(
        self, row: PlanRow, contact: Contact, theirs: Contact | None, plan: Plan | None
    ) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(2, 1)
        known, coming = self._kept(theirs), self._kept(contact)
        if row.action == "skip":
            coming = set()
        elif row.action in ("update", "fill") and theirs and plan:
            coming = self._kept(plan.joined(row.action, theirs, contact))
        last = ""
        own_first = sorted(contact.attributes, key=lambda a: a.is_partner)
        for at, a in enumerate(own_first[:MOST]):
            label = label_word(a.label) or field_label(self._fields[a.field])
            if a.is_partner:
                label = tr("Partner: {what}", "Import", what=label)
            shown = show_value(self._fields[a.field], a.value)
            (kept,) = self._kept(replace(contact, attributes=(a,)))
            mark = "=" if kept in known else "+" if kept in coming else "–"
            grid.addWidget(self._label("" if label == last else label), at, 0)
            grid.addWidget(PlainLabel(mark, "body", "success" if mark == "+" else "text-2", 600), at, 1)
            grid.addWidget(self._value(a, shown, label), at, 2)
            last = label
        if contact.tags:
            at = grid.rowCount()
            grid.addWidget(PlainLabel(tr("Tags", "Import"), "small", "text-2"), at, 0)
            grid.addWidget(ElidedLabel(", ".join(sorted(contact.tags)), "body"), at, 2)
        return grid

    def _kept(self, contact: Contact | None) -> set[tuple[str, bool, str]]:
        """What a contact holds, by what makes values the same."""
        found = contact.attributes if contact else ()
        return {
            (a.field, a.is_partner, a.normalized or show_value(self._fields[a.field], a.value)) for a in found
        }

    def _label(self, words: str) -> QWidget:
        label = ElidedLabel(words, "small", "text-2")
        label.setMaximumWidth(LABELS)
        return label

    def _value(self, attribute: Attribute, shown: str, label: str) -> QWidget:
        """A value to be corrected in place; those that are no text only show."""
        if not isinstance(attribute.value, str | int | float) or isinstance(attribute.value, bool):
            return ElidedLabel(shown, "body")
        edit = ElidedEdit(shown)
        edit.setAccessibleName(label)

        def told() -> None:
            if edit.isModified():  # the field may go while it has the focus, which finishes it once more
                edit.setModified(False)
                self.revalued.emit(attribute.id, edit.text())

        edit.editingFinished.connect(told)
        return edit

    def _choices(self, column: QVBoxLayout, row: PlanRow) -> None:
        self.offered = offered(row)
        column.addWidget(PlainLabel(tr("What to do with this row", "Import"), "body", "text", 600))
        group = QButtonGroup(self._inside)
        for n, action in enumerate(self.offered, 1):
            line = QHBoxLayout()
            button = ElidedRadio(choice(action, whom(row)))
            button.setChecked(action == row.action)
            button.clicked.connect(lambda _on, a=action: self.chosen.emit(a))
            group.addButton(button)
            line.addWidget(button, 1)
            line.addWidget(KeyCap(str(n)))
            column.addLayout(line)
