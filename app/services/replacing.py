"""Find and replace in the values of a field: what would change, then one operation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.names import display_name
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.query.tree import EVERYTHING, And, Condition, Op, Or, Term
from app.domain.replacing import Hit, Pattern, replaced
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book

SHOWN = 500
"""Values that a preview holds; beyond, it counts."""


@dataclass(frozen=True, slots=True)
class Where:
    """Which contacts are looked at: those with the ids, else what the query asks for; in one field, or (empty) in all."""

    field: str = ""
    query: Term = EVERYTHING
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What would change: how many contacts and values, and the first of them as (name of the contact, hit)."""

    contacts: int
    values: int
    hits: tuple[tuple[str, Hit], ...]


def preview(book: Book, where: Where, pattern: Pattern, progress: Progress = NO_PROGRESS) -> Preview:
    """What a replacement would change. Raises KithError for a pattern that cannot be read or a field that does not exist."""
    contacts = values = 0
    shown: list[tuple[str, Hit]] = []
    for contact in _looked_at(book, where, pattern, progress):
        _new, hits = replaced(contact, where.field, pattern, book.fields)
        contacts += bool(hits)
        values += len(hits)
        if hits and len(shown) < SHOWN:
            name = display_name(contact)
            shown += [(name, hit) for hit in hits]
    return Preview(contacts, values, tuple(shown[:SHOWN]))


def replace_all(book: Book, where: Where, pattern: Pattern, progress: Progress = NO_PROGRESS) -> Changes:
    """Carry the replacement out as one operation."""
    changed = [
        new
        for contact in _looked_at(book, where, pattern, progress)
        if (new := replaced(contact, where.field, pattern, book.fields)[0]) is not contact
    ]
    with book.change(
        f"Replace “{pattern.sought}” in {len(changed)} contact{'' if len(changed) == 1 else 's'}",
        "bulk",
        progress,
    ) as change:
        versions = {c.id: c.version for c in changed}
        for part in chunks(changed):
            change.expect(change.get_many([c.id for c in part]), versions)
        change.put_many(changed)
    return change.changes


def _looked_at(book: Book, where: Where, pattern: Pattern, progress: Progress) -> Iterator[Contact]:
    if where.field and where.field not in book.fields:
        raise KithError(f"There is no field {where.field!r}. `kith fields` lists them.")
    pattern.expression.search(
        ""
    )  # raises for one that cannot be read, also where there is nothing to look at
    ids: Sequence[str] = where.ids if where.ids is not None else book.find(_query(where))
    progress.start(len(ids), "Looking")
    for part in chunks(ids):
        yield from book.get_many(part)
        progress.advance(len(part))


def _query(where: Where) -> Term:
    """The query, less the contacts without the field: partners' values count too."""
    if not where.field:
        return where.query
    held = Or((Condition(where.field, Op.PRESENT), Condition(f"partner.{where.field}", Op.PRESENT)))
    return held if where.query == EVERYTHING else And((held, where.query))
