"""A row of a table becomes a contact: the mapping applied, cell by cell, with a warning for what cannot be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from app.domain.contact import Attribute, Contact
from app.formats.mapping import cells, state
from app.formats.mapping.naming import settle_names
from app.formats.mapping.slots import Rules, Slot
from app.formats.mapping.values import Draft, compound, simple
from app.formats.records import Problem, Record


class Row(NamedTuple):
    """One data row of a table: its number and first line in the file (from 1), its cells, what is wrong with it."""

    number: int
    line: int
    cells: tuple[str, ...]
    problem: str = ""


def to_contact(
    row: Row, columns: Sequence[str], slots: Sequence[Slot], rules: Rules, *, part: bool = False
) -> Record:
    """The record of a row. A row that says nothing has no contact and a problem; flawed values are kept and warned of.

    `part`: the slots are only some of the row's, which need not say whose the values are.
    """
    texts = row.cells
    warnings: list[Problem] = []
    if row.problem:
        warnings.append(Problem(row.number, row.line, "", "", row.problem))
    if len(texts) < len(columns):
        texts += ("",) * (len(columns) - len(texts))
    elif len(texts) > len(columns):
        over = [t for t in texts[len(columns) :] if t.strip()]
        if over:
            what = f"{len(over)} cell{'s' * (len(over) > 1)} beyond the last column, left out"
            warnings.append(Problem(row.number, row.line, "", "; ".join(over), what))

    draft = Draft(rules)
    own: dict[str, Any] = {}
    for slot in slots:
        if len(slot.parts) == 1:
            component, number = slot.parts[0]
            text = texts[number]
            if not text or not (text := cells.clean(text)):
                continue
            if text in cells.ERRORS:
                draft.say("is an error of the spreadsheet, no value", number, text)
            elif slot.kind == "state":
                if not own:
                    own = {"tags": [], "metadata": {}, "consent": {}, "calls": {}}
                state.read(slot.field, component, text, partial(draft.complain, number, text), own)
            else:
                simple(draft, slot, component, number, text)
        else:
            compound(draft, slot, texts)

    if draft.metadata:
        own = own or {"tags": [], "metadata": {}, "consent": {}, "calls": {}}
        own["metadata"] |= draft.metadata
    attributes = settle_names(draft)
    for number, text, what in draft.complaints:
        warnings.append(Problem(row.number, row.line, columns[number], text, what))
    if not part and all(a.field == "important_date" for a in attributes) and not _says_whose(own):
        problem = Problem(
            row.number,
            row.line,
            "",
            "",
            "This row holds a date, and nothing about whose it is."
            if attributes
            else "Nothing in this row can be imported: no mapped column has a value.",
        )
        return Record(row.number, None, (problem,), tuple(warnings), None, row.cells, row.line)
    contact = Contact(
        attributes=_grouped(attributes),
        source="import",
        source_type=rules.source_type,
        folder=rules.folder,
        tags=frozenset(rules.tags),
    )
    if own:
        contact = replace(contact, **state.finish(contact, own))
    return Record(row.number, contact, (), tuple(warnings), None, row.cells, row.line)


def _says_whose(own: dict[str, Any]) -> bool:
    return any(own.get(k) for k in ("uid", "source_id", "metadata"))


def _grouped(attributes: list[Attribute]) -> tuple[Attribute, ...]:
    """The attributes; a group is kept only where more than one value shares it or there are several groups."""
    groups = [a.group for a in attributes if a.group]
    if not groups:
        return tuple(attributes)
    if len(groups) == 1:
        return tuple(replace(a, group="") if a.group else a for a in attributes)
    return tuple(attributes)
