"""The upper rows of the editor: the parts of the name, and a row for each organisation as a whole group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.contact import Attribute, Contact
from app.domain.fields import Field, Fields
from app.domain.ids import new_id
from app.ui.detail.lines import jobs_of
from app.ui.editor.draft import Edit, said
from app.ui.editor.inputs import ChoiceInput, LineInput, NoteInput, ValueInput
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.buttons import IconButton
from app.ui.words import field_label

NAME = (("title", 88), ("first_name", 166), ("middle_name", 120), ("last_name", 166), ("suffix", 92))
NARROW = 440
MOST_NARROW = 3
"""Below this width only so many parts stand in the first line."""
JOB = (("company", 216), ("department", 216), ("job_title", 216))
"""The parts of a row with their share of its width."""


class PartsRow(QWidget):
    """Some singular fields side by side, each with the attribute that it began with."""

    edited = Signal()

    def __init__(
        self, fields: Fields, parts: Sequence[tuple[str, int]], before: dict[str, Attribute], group: str = ""
    ) -> None:
        super().__init__()
        self._before, self._group = before, group
        self.inputs: dict[str, ValueInput] = {}
        self._row, self._second = QHBoxLayout(), QHBoxLayout()
        self._shares, self._narrow = dict(parts), False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        for row in (self._row, self._second):
            row.setSpacing(S2)
            column.addLayout(row)
        for name, share in parts:
            made = _part_input(fields[name], before.get(name))
            made.edited.connect(self.edited)
            self.inputs[name] = made
            self._row.addWidget(made, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the last parts go into a second line."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for name in list(self.inputs)[MOST_NARROW:]:
            old, new = (self._row, self._second) if narrow else (self._second, self._row)
            old.removeWidget(self.inputs[name])
            new.addWidget(self.inputs[name], self._shares[name])

    def add_button(self, button: QWidget) -> None:
        """A button at the end of the row."""
        self._row.addWidget(button)

    def edits(self) -> Iterator[Edit]:
        """What became of each part."""
        for name, made in self.inputs.items():
            before = self._before.get(name)
            label, primary = (before.label, before.is_primary) if before else (None, False)
            yield said(
                before,
                name,
                made.value(),
                label,
                touched=made.touched(),
                primary=primary,
                group=self._group,
            )

    def is_filled(self) -> bool:
        """Whether any part says something."""
        return any(made.value() is not None for made in self.inputs.values())

    def gone(self) -> Iterator[Edit]:
        """All that it began with, removed."""
        return (Edit(before, None) for before in self._before.values())


def _part_input(field: Field, before: Attribute | None) -> ValueInput:
    value = before.value if before else None
    label = field_label(field)
    short = {
        "first_name": tr("First", "Editor"),
        "middle_name": tr("Middle", "Editor"),
        "last_name": tr("Last", "Editor"),
        "suffix": tr("Suffix", "Editor"),
    }
    kind: type[LineInput | NoteInput | ChoiceInput] = LineInput
    if isinstance(value, str) and ("\n" in value or "\r" in value):
        kind = NoteInput
    elif field.enum_values:
        kind = ChoiceInput
    return kind(field, value, short.get(field.name, label), label)


class NamesBlock(QWidget):
    """Names, then organisations; `add_job` gives an empty row for a further one."""

    edited = Signal()

    def __init__(self, contact: Contact, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        main = {name: a for name, _share in NAME if (a := contact.main(name)) is not None}
        self.names = PartsRow(fields, NAME, main)
        self.names.edited.connect(self.edited)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S2)
        self._column.addWidget(self.names)
        self.jobs: list[PartsRow] = []
        self._gone: list[Edit] = []
        shown = [{n: a for n, a in job.items() if n in dict(JOB)} for job in jobs_of(contact)]
        for job in [job for job in shown if job] or [{}]:
            self._add(job)

    def attributes(self) -> set[str]:
        """The ids of the attributes that are edited here."""
        rows = [self.names, *self.jobs]
        return {a.id for row in rows for a in row._before.values()}

    def _add(self, before: dict[str, Attribute]) -> PartsRow:
        # What is added to an organisation joins its group; a new organisation is a group of its own.
        group = next(iter(before.values())).group if before else new_id()
        row = PartsRow(self._fields, JOB, before, group)
        row.edited.connect(self.edited)
        if self.jobs:
            remove = IconButton("x", tr("Remove this job", "Editor"), small=True)
            remove.clicked.connect(lambda: self._remove(row))
            row.add_button(remove)
        self._column.addWidget(row)
        self.jobs.append(row)
        return row

    def add_job(self) -> None:
        """An empty row for a further organisation."""
        self._add({}).inputs["company"].first().setFocus()

    def _remove(self, row: PartsRow) -> None:
        self._gone += row.gone()
        self.jobs.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.edited.emit()

    def edits(self) -> Iterator[Edit]:
        """What became of the names and organisations."""
        for row in (self.names, *self.jobs):
            yield from row.edits()
        yield from self._gone
