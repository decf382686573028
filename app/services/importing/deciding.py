"""What would happen to each record of a file, and why: decided for many at once, from what the book holds. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.contact import Contact, with_slots
from app.domain.fields import Fields
from app.domain.filling import joined
from app.domain.normalize import normalize
from app.formats.records import Record, fingerprint
from app.services.importing.matching import Match, checked, matches
from app.services.importing.plan import Plan, PlanRow

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Terms:
    """What is the same for all records of a file: its fields, the country of phone numbers (ISO 3166), the file's format and
    the program that wrote it, what happens to records that belong to a contact of the book, and whether the custom values of
    an update take the place of the contact's."""

    fields: Fields
    region: str
    format: str
    preset: str
    on_match: str
    overwrite_custom: bool = False

    @classmethod
    def of(cls, book: Book, plan: Plan) -> Terms:
        """Those of a plan."""
        return cls(
            plan.fields,
            plan.region(book),
            plan.source.format,
            plan.preset,
            plan.on_match,
            plan.overwrite_custom,
        )


def decided(book: Book, terms: Terms, records: Sequence[Record]) -> list[PlanRow]:
    """What would happen to some records."""
    on_match = terms.on_match
    marks = [fingerprint(r) for r in records]
    contacts = [
        None if r.contact is None else _as_imported(normalize(r.contact, terms.fields, terms.region), terms)
        for r in records
    ]
    living = [(c, mark) for c, mark in zip(contacts, marks, strict=True) if c is not None]
    found: Iterator[Match | None] = iter(
        [None] * len(living)
        if on_match == "new"
        else matches(book, [c for c, _ in living], [mark for _, mark in living])
    )
    matched = [next(found) if c is not None else None for c in contacts]
    theirs = _theirs(book, matched, on_match)
    matched = checked(book, contacts, matched, theirs)
    theirs |= _theirs(book, (m for m in matched if m and m.contact_id not in theirs), on_match)
    names = book.names_of([m.contact_id for m in matched if m])
    rows: list[PlanRow] = []
    for record, contact, mark, match in zip(records, contacts, marks, matched, strict=True):
        if match is not None and match.contact_id not in names:
            match = None
        name = names[match.contact_id] if match else ""
        action, reason = _fate(terms, record, contact, match, name, theirs)
        rows.append(PlanRow(
            record.row, action, reason, contact, match.contact_id if match else None, name, record.problems,
            record.warnings, record.group, mark, record.source_row, record.line, match.evidence if match else (),
        ))  # fmt: skip
    return rows


def _theirs(book: Book, matched: Iterable[Match | None], on_match: str) -> dict[str, Contact]:
    """The contacts of the book that records are laid beside: those found by id, and those that would be changed."""
    beside = ("id", "sure") if on_match in ("update", "fill") else ("id",)
    ids = [m.contact_id for m in matched if m and m.how in beside]
    return {c.id: c for c in book.get_many(ids)} if ids else {}


def _as_imported(contact: Contact, terms: Terms) -> Contact:
    """The contact with where it came from, unless the file says so itself."""
    if terms.format == "json" and contact.source:
        return contact
    kind = contact.source_type or terms.preset or terms.format
    source = contact.source if contact.source not in ("", "manual") else "import"
    return with_slots(
        contact, source=source, source_type=kind if contact.source_id or terms.preset else contact.source_type
    )


def _fate(
    terms: Terms,
    record: Record,
    contact: Contact | None,
    match: Match | None,
    name: str,
    theirs: Mapping[str, Contact],
) -> tuple[str, str]:
    """What happens to a record, and why."""
    if record.group is not None:
        return "group", f"A group of {len(record.group.members)}: becomes a tag on its members"
    if contact is None:
        return "problem", record.problems[0].problem if record.problems else "Empty record"
    if match is None:
        return "new", "No one like this in your book"
    if match.how == "seen":
        return "skip", match.reason
    action = terms.on_match
    if match.how == "stranger":
        action = "review"
    elif action == "review":
        action = "update" if match.how == "id" else "review"
    elif match.how == "likely" and action in ("update", "fill"):
        action = "review"
    if action in ("update", "fill"):
        before = theirs[match.contact_id]
        if joined(action, before, contact, terms.fields, terms.overwrite_custom) == before:
            return "skip", "Already in your book, nothing to add"
    return action, f"Looks like {name}: {match.reason}" if match.how in ("sure", "likely") else match.reason
