"""Makes the plan of an import: reads every record of the file and decides what would happen to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.contact import Contact
from app.domain.fields import Field, Fields
from app.domain.names import display_name
from app.domain.normalize import normalize
from app.domain.progress import NO_PROGRESS, Progress
from app.formats import reading
from app.formats.mapping.targets import Mapping
from app.formats.records import Record, fingerprint
from app.formats.sniffing import TABLES, Source
from app.services.importing import country
from app.services.importing.matching import Match, checked, matches
from app.services.importing.parsing import parsed
from app.services.importing.plan import Plan, PlanRow
from app.services.importing.repeats import told_twice
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book

BATCH = 400

ON_MATCH = ("review", "skip", "fill", "update", "new")
"""What to do with a record that belongs to a contact of the book; `new` does not look for any."""


def make_plan(
    book: Book,
    source: Source,
    mapping: Mapping | None = None,
    *,
    on_match: str = "review",
    tags: Iterable[str] = (),
    folder: str | None = None,
    definitions: Iterable[Field] = (),
    overwrite_custom: bool = False,
    progress: Progress = NO_PROGRESS,
) -> Plan:
    """What importing this file would do, row by row. Nothing is written to the book. Raises FormatError.

    `definitions` are custom fields that the import makes unless the book has them, for columns that go there;
    `overwrite_custom` lets an update replace all custom values of a contact.
    """
    new = {d.name: d for d in definitions if d.name not in book.fields}
    fields = book.fields.with_custom([*book.fields.custom, *new.values()])
    plan = Plan(
        source, fields, mapping, tags=frozenset(tags), folder=folder, definitions=new,
        overwrite_custom=overwrite_custom, on_match=on_match,
    )  # fmt: skip
    try:
        records = _records(book, plan, progress)
        for part in chunks(records, BATCH):
            plan.national += country.national(part)
            plan.put(told_twice(plan, planned_rows(book, plan, part)))
            progress.advance(len(part), "Reading")
    except BaseException:
        plan.close()
        raise
    return plan


def _records(book: Book, plan: Plan, progress: Progress) -> Iterator[Record]:
    source = plan.source
    progress.start(0, "Reading")
    if source.format in TABLES:
        table, plan.country = country.table(book, source, plan.mapping, plan.fields)
        plan.source, plan.mapping, plan.columns = table.table.source, table.mapping, table.columns
        plan.unmapped, plan.preset, plan.table = table.unmapped, table.guess.preset, table
        return parsed(table)
    fields = _fields(book, plan)
    plan.country = country.of_records(book, source, fields)
    return reading.read(source, None, fields, plan.region(book))


def _fields(book: Book, plan: Plan) -> Fields:
    """The book's fields, with those that a JSON file defines in front."""
    if plan.source.format != "json":
        return book.fields
    from app.formats.jsonin import document, with_definitions

    own = document(plan.source).fields
    plan.definitions |= {f.name: f for f in own}
    plan.fields = with_definitions(book.fields, own)
    return plan.fields


def planned_rows(book: Book, plan: Plan, records: list[Record]) -> list[PlanRow]:
    """What would happen to some records of the plan's file."""
    on_match = plan.on_match
    marks = [fingerprint(r) for r in records]
    for record in records:
        plan.definitions |= {d.name: d for d in record.definitions if d.name not in book.fields}
    contacts = [
        None
        if r.contact is None
        else _as_imported(normalize(r.contact, plan.fields, plan.region(book)), plan)
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
        _row(plan, record, contact, mark, match, theirs.get(match.contact_id) if match else None)
        for record, contact, mark, match in zip(records, contacts, marks, matched, strict=True)
    ]


def _theirs(book: Book, matched: Iterable[Match | None]) -> dict[str, Contact]:
    ids = [m.contact_id for m in matched if m]
    return {c.id: c for c in book.get_many(ids)} if ids else {}


def _as_imported(contact: Contact, plan: Plan) -> Contact:
    """The contact with where it came from, unless the file says so itself."""
    if plan.source.format == "json" and contact.source:
        return contact
    kind = contact.source_type or plan.preset or plan.source.format
    source = contact.source if contact.source not in ("", "manual") else "import"
    return replace(
        contact, source=source, source_type=kind if contact.source_id or plan.preset else contact.source_type
    )


def _row(
    plan: Plan,
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
    action = on_match = plan.on_match
    if match.how == "stranger":
        action = "review"
    elif on_match == "review":
        action = "update" if match.how == "id" else "review"
    elif match.how == "likely" and on_match in ("update", "fill"):
        action = "review"
    reason = (
        f"Looks like {row.match_name}: {match.reason}" if match.how in ("sure", "likely") else match.reason
    )
    if action in ("update", "fill") and plan.joined(action, theirs, contact) == theirs:
        return replace(row, action="skip", reason="Already in your book, nothing to add")
    return replace(row, action=action, reason=reason)
