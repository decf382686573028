"""What a row of the filter can ask: the fields by section, the conditions of each kind of field, values to choose from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.contact import OUTCOMES
from app.domain.fields import DataType, Field, Place
from app.domain.query.tree import Op
from app.ui.text import tr
from app.ui.words import field_label, outcome_word, word

if TYPE_CHECKING:
    from app.services.book import Book

WORDS, PHRASE = "words", "phrase"
"""The two conditions of "Any field"."""
_SIMPLE = re.compile(r"[A-Za-z_][\w.-]*")
_SKIPPED = {
    "folder", "tags", "favourite", "parked", "opted_in", "is_opted_out", "source", "created_at", "updated_at", "last_touch",
    "next_touch", "last_called_at", "last_call_outcome", "created_by", "updated_by", "is_company_primary", "photo",
}  # fmt: skip
"""Registry fields that a name of the query language asks for in a better way."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A field to ask about: its name in queries, its words, its kind (text, number, date, moment, choice, flag, words)
    and (value, words) to choose from."""

    name: str
    label: str
    kind: str
    section: str = ""
    values: tuple[tuple[str, str], ...] = ()


def choices(book: Book) -> list[Choice]:
    """Everything that can be asked of a book, by section."""
    return [*_special(book), *(c for f in book.fields if (c := _of_field(f)) is not None), *_parts()]


def _named(items: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((item, item) for item in items)


def _special(book: Book) -> list[Choice]:
    kept, history = tr("Kept in", "Filter"), tr("History", "Filter")
    sources = (
        ("manual", tr("typed here", "Filter")), ("import", tr("imported", "Filter")),
        ("api", tr("command line", "Filter")), ("sync", tr("synchronised", "Filter")),
    )  # fmt: skip
    states = (
        ("favourite", tr("a favourite", "Filter")), ("parked", tr("parked", "Filter")),
        ("deleted", tr("in the trash", "Filter")), ("opted-in", tr("opted in", "Filter")),
        ("opted-out", tr("opted out", "Filter")), ("primary", tr("main contact at the company", "Filter")),
    )  # fmt: skip
    things = (("duplicates", tr("duplicates", "Filter")), ("photo", tr("a photo", "Filter")))
    letters = _named([chr(c) for c in range(ord("A"), ord("Z") + 1)])
    return [
        Choice("", tr("Any field", "Filter"), "words"),
        Choice("tag", tr("Tag", "Tag"), "choice", kept, _named([t.name for t in book.tags()])),
        Choice("folder", tr("Folder", "Folder"), "choice", kept, _named([f.name for f in book.folders()])),
        Choice("list", tr("Saved list", "Filter"), "choice", kept, _named([s.name for s in book.lists()])),
        Choice("is", tr("Contact is", "Filter"), "flag", kept, states),
        Choice("has", tr("Contact has", "Filter"), "flag", kept, things),
        Choice("letter", tr("First letter", "Filter"), "flag", kept, letters),
        Choice("source", tr("Source", "Filter"), "choice", kept, sources),
        Choice("id", tr("Contact ids", "Filter"), "ids", kept),
        Choice("created", tr("Added", "Filter"), "moment", history),
        Choice("updated", tr("Changed", "Filter"), "moment", history),
        Choice("touched", tr("Last touch", "Filter"), "moment", history),
        Choice("due", tr("Next touch", "Filter"), "moment", history),
        Choice("called", tr("Last called", "Filter"), "moment", history),
        Choice("outcome", tr("Last call outcome", "Filter"), "choice", history, tuple((o, outcome_word(o)) for o in OUTCOMES)),
        Choice("created_by", tr("Added by", "Filter"), "text", history),
        Choice("updated_by", tr("Changed by", "Filter"), "text", history),
    ]  # fmt: skip


def _of_field(field: Field) -> Choice | None:
    name = f"custom.{field.name}" if field.is_custom else field.name
    if not field.filterable or field.name in _SKIPPED or not _SIMPLE.fullmatch(name):
        return None
    kinds = {DataType.NUMBER: "number", DataType.DATE: "date", DataType.BOOLEAN: "flag"}
    values = _named(field.enum_values)
    if field.data_type is DataType.BOOLEAN:
        values = (("true", tr("yes", "Filter")), ("false", tr("no", "Filter")))
    kind = kinds.get(field.data_type, "text")
    if field.place is Place.CONTACT and kind == "date":
        kind = "text"
    return Choice(name, field_label(field), kind, word(field.section), values)


def _parts() -> list[Choice]:
    address, partner = tr("Address", "Filter"), tr("Partner", "Filter")
    return [
        Choice("address.street", tr("Street", "Filter"), "text", address),
        Choice("address.postcode", tr("Postcode", "Filter"), "text", address),
        Choice("address.city", tr("City", "Filter"), "text", address),
        Choice("address.state", tr("State", "Filter"), "text", address),
        Choice("address.country", tr("Country", "Filter"), "text", address),
        Choice("partner.first_name", tr("Partner’s first name", "Filter"), "text", partner),
        Choice("partner.last_name", tr("Partner’s last name", "Filter"), "text", partner),
        Choice("partner.email", tr("Partner’s e-mail", "Filter"), "text", partner),
        Choice("partner.phone_number", tr("Partner’s phone", "Filter"), "text", partner),
    ]


def conditions(kind: str) -> list[tuple[str, str]]:
    """(condition, words) of a kind of field, the most usual first."""
    is_there = [
        (Op.PRESENT.value, tr("is filled", "Filter")),
        (Op.ABSENT.value, tr("is empty", "Filter")),
    ]
    if kind == "words":
        return [(WORDS, tr("has the words", "Filter")), (PHRASE, tr("has the exact words", "Filter"))]
    if kind == "flag":
        return [(Op.CONTAINS.value, tr("is", "Filter", note="a choice"))]
    if kind == "ids":
        return [(Op.CONTAINS.value, tr("is one of", "Filter"))]
    if kind == "choice":
        return [(Op.CONTAINS.value, tr("is", "Filter", note="a choice")), *is_there]
    span = _bounds(tr("before", "Filter"), tr("after", "Filter"))
    if kind == "moment":
        return [(Op.CONTAINS.value, tr("within", "Filter")), *span, *is_there]
    text = [(Op.CONTAINS.value, tr("contains", "Filter")), (Op.EQUALS.value, tr("is exactly", "Filter"))]
    if kind == "number":
        return [*_bounds(tr("less than", "Filter"), tr("more than", "Filter")), *text, *is_there]
    if kind == "date":
        return [*span, *text, *is_there]
    return [*text, *is_there]


def _bounds(less: str, more: str) -> list[tuple[str, str]]:
    return [
        (Op.RANGE.value, tr("between", "Filter")),
        (Op.LESS.value, less),
        (Op.GREATER.value, more),
    ]


def condition_word(condition: str) -> str:
    """The words of a condition that the field's kind does not offer, for a query that was typed."""
    return {
        Op.CONTAINS.value: tr("contains", "Filter"), Op.EQUALS.value: tr("is exactly", "Filter"),
        Op.PRESENT.value: tr("is filled", "Filter"), Op.ABSENT.value: tr("is empty", "Filter"),
        Op.LESS.value: tr("less than", "Filter"), Op.GREATER.value: tr("more than", "Filter"),
        Op.RANGE.value: tr("between", "Filter"),
    }.get(condition, condition)  # fmt: skip


def placeholder(kind: str, condition: str) -> str:
    """What a value looks like."""
    if kind == "moment" and condition == Op.CONTAINS.value:
        return tr("30d, 2w, 6m, 1y, today", "Filter")
    if kind in ("moment", "date"):
        return tr("2026-01-31 or 2026-01", "Filter")
    return ""
