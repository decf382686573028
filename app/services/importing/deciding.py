"""What would happen to each record of a file, and why: decided for many at once, from what the book holds. Nothing is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.filling import joined
from app.domain.names import display_name
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
    theirs = _theirs(book, matched)
    matched = checked(book, contacts, matched, theirs)
    theirs |= _theirs(book, [m for m in matched if m and m.contact_id not in theirs])
    return [
        _row(terms, record, contact, mark, match, theirs.get(match.contact_id) if match else None)
        for record, contact, mark, match in zip(records, contacts, marks, matched, strict=True)
    ]


def _theirs(book: Book, matched: Iterable[Match | None]) -> dict[str, Contact]:
    ids = [m.contact_id for m in matched if m]
    return {c.id: c for c in book.get_many(ids)} if ids else {}


def _as_imported(contact: Contact, terms: Terms) -> Contact:
    """The contact with where it came from, unless the file says so itself."""
    if terms.format == "json" and contact.source:
        return contact
    kind = contact.source_type or terms.preset or terms.format
    source = contact.source if contact.source not in ("", "manual") else "import"
    return replace(
        contact, source=source, source_type=kind if contact.source_id or terms.preset else contact.source_type
    )


def _row(
    terms: Terms,
    record: Record,
    contact: Contact | None,
    mark: str,
    match: Match | None,
    theirs: Contact | None,
) -> PlanRow:
    row = PlanRow(
        record.row, "new", "No one like this in your book", contact, match.contact_id if match else None,
        display_name(theirs) if theirs else "", record.problems, record.warnings, record.group, mark,
        record.source_row, record.line, match.evidence if match else (),
    )  # fmt: skip
    if record.group is not None:
        return replace(
            row,
            action="group",
            reason=f"A group of {len(record.group.members)}: becomes a tag on its members",
        )
    if contact is None:
        return replace(
            row, action="problem", reason=record.problems[0].problem if record.problems else "Empty record"
        )
    if match is None or theirs is None:
        return row
    if match.how == "seen":
        return replace(row, action="skip", reason=match.reason)
    action = on_match = terms.on_match
    if match.how == "stranger":
        action = "review"
    elif on_match == "review":
        action = "update" if match.how == "id" else "review"
    elif match.how == "likely" and on_match in ("update", "fill"):
        action = "review"
    reason = (
        f"Looks like {row.match_name}: {match.reason}" if match.how in ("sure", "likely") else match.reason
    )
    if action in ("update", "fill"):
        after = joined(action, theirs, contact, terms.fields, terms.overwrite_custom)
        if after == theirs:
            return replace(row, action="skip", reason="Already in your book, nothing to add")
    return replace(row, action=action, reason=reason)
