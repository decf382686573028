"""What a table of contacts may show: every field as a column, and the text of its cells."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.domain import names, touch
from app.domain.contact import Contact
from app.domain.fields import Field, Fields, Place
from app.domain.normalize import show_value

if TYPE_CHECKING:
    from app.services.book import Book

DEFAULT = ("display_name", "company", "phone_number", "email", "tags")
"""The columns that a table begins with."""
COPIED = ("display_name", "company", "job_title", "phone_number", "email", "address", "tags")
"""The columns of a copied table unless others are chosen."""
_DERIVED = frozenset({"last_touch", "next_touch", "last_called_at", "last_call_outcome"})


def column_fields(fields: Fields) -> list[Field]:
    """The fields that can be columns, in the order of the registry."""
    return [f for f in fields if f.column or f.is_custom]


def cell(contact: Contact, name: str, fields: Fields, intervals: Mapping[str, int] | None = None) -> str:
    """What a column says of a contact, on one line: all values of a field, the main one first."""
    if name == "display_name":
        return names.display_name(contact)
    field = fields[name]
    if field.place is Place.ATTRIBUTE:
        found = sorted(contact.all(name), key=lambda a: not a.is_primary)
        return ", ".join(show_value(field, a.value) for a in found)
    return _state(contact, name, intervals or {})


def _state(contact: Contact, name: str, intervals: Mapping[str, int]) -> str:
    if name == "tags":
        return ", ".join(sorted(contact.tags, key=str.casefold))
    if name == "next_touch":
        return touch.next_touch(contact, intervals)[:10]
    if name == "last_touch":
        last = contact.last_interaction
        return last.at[:10] if last else ""
    if name in ("last_called_at", "last_call_outcome"):
        call = contact.last_call
        return "" if call is None else call.at[:10] if name == "last_called_at" else call.outcome or ""
    value = getattr(contact, name, None)
    if isinstance(value, bool):
        return "Yes" if value else ""
    text = "" if value is None else str(value)
    return text[:10] if name.endswith("_at") else text


def table(book: Book, ids: Sequence[str], columns: Sequence[str] = COPIED) -> list[list[str]]:
    """The cells of contacts in order, a row each."""
    days = book.tag_intervals
    return [[cell(c, name, book.fields, days) for name in columns] for c in book.get_many(ids)]


def as_tsv(rows: Sequence[Sequence[str]]) -> str:
    """Rows as text with tabs, as spreadsheets paste it; a cell that would be run as a formula is kept from it."""
    from app.formats.safe_cells import safe

    return "\n".join("\t".join(safe(" ".join(c.split())) for c in row) for row in rows)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    """Rows as an HTML table, the first one as its head."""
    lines = []
    for at, row in enumerate(rows):
        tag = "th" if at == 0 else "td"
        lines.append("<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in row) + "</tr>")
    return f"<table>{''.join(lines)}</table>"
