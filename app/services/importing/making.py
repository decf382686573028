"""Makes the plan of an import: reads every record of the file and decides what would happen to it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.domain.fields import Field, Fields
from app.domain.progress import NO_PROGRESS, Progress
from app.formats import counting, reading
from app.formats.mapping.targets import Mapping
from app.formats.sniffing import TABLES, Source
from app.services.importing import batches, country
from app.services.importing.deciding import Terms
from app.services.importing.plan import Plan
from app.services.importing.repeats import told_twice

if TYPE_CHECKING:
    from app.services.book import Book

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
        progress.start(0, "Reading")
        raw = _raw(book, plan)
        progress.start(counting.about(plan.source), "Reading")
        for batch in batches.planned(book, Terms.of(book, plan), raw):
            plan.national += batch.national
            plan.definitions |= {d.name: d for d in batch.definitions if d.name not in book.fields}
            plan.put(told_twice(plan, batch.rows))
            progress.advance(len(batch.rows), "Reading")
    except BaseException:
        plan.close()
        raise
    return plan


def _raw(book: Book, plan: Plan) -> reading.Raw:
    source = plan.source
    if source.format in TABLES:
        table, plan.country = country.table(book, source, plan.mapping, plan.fields)
        plan.source, plan.mapping, plan.columns = table.table.source, table.mapping, table.columns
        plan.unmapped, plan.preset, plan.table = table.unmapped, table.guess.preset, table
        return table.raw()
    fields = _fields(book, plan)
    plan.country = country.of_records(book, source, fields)
    return reading.raw(source, fields)


def _fields(book: Book, plan: Plan) -> Fields:
    """The book's fields, with those that a JSON file defines in front."""
    if plan.source.format != "json":
        return book.fields
    from app.formats.jsonin import document, with_definitions

    own = document(plan.source).fields
    plan.definitions |= {f.name: f for f in own}
    plan.fields = with_definitions(book.fields, own)
    return plan.fields
