"""A first look at a file: what it is, how it would be read, and its first rows – before any plan is made."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.contact import Contact
from app.domain.fields import Field, Fields
from app.domain.progress import NO_PROGRESS, Progress
from app.formats import reading
from app.formats.mapping.apply import Row, to_contact
from app.formats.mapping.slots import Rules
from app.formats.mapping.targets import Mapping, Target
from app.formats.records import Record
from app.formats.sniffing import TABLES, ReadOptions, Source, sniff
from app.services.importing import mappings

if TYPE_CHECKING:
    from app.services.book import Book

SAMPLE = 1000
"""Rows that a look reads."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a file is. For tables: its columns and first rows, where each column would go and why (`preset`, `header`,
    `content`, `custom`, `own`, `chosen` or ""), and by column what is wrong in which row (`flaws`). For other formats:
    the first records. `whole` = there is nothing beyond what was read. `own` names the saved mapping that is used.
    """

    source: Source
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    records: tuple[Record, ...] = ()
    whole: bool = True
    preset: str = ""
    own: str = ""
    mapping: Mapping = field(default_factory=dict)
    reasons: AbstractMapping[str, str] = field(default_factory=dict)
    flaws: AbstractMapping[str, AbstractMapping[int, str]] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)

    @property
    def is_table(self) -> bool:
        """Whether the file has columns."""
        return bool(self.columns)

    def state(self, column: str) -> str:
        """`matched`, `check` (guessed by content, or with flawed values) or `out` (goes nowhere)."""
        if self.mapping.get(column) is None:
            return "out"
        return "check" if self.reasons.get(column) == "content" or self.flaws.get(column) else "matched"

    @property
    def unsettled(self) -> bool:
        """Whether somebody should look at the columns: no known program's, or one that is only guessed or unknown."""
        if self.own:
            return False
        filled = (
            c
            for n, c in enumerate(self.columns)
            if any(n < len(r.cells) and r.cells[n].strip() for r in self.rows)
        )
        return not self.preset or any(self.reasons.get(c, "") in ("content", "") for c in filled)


def look(
    book: Book,
    file: Path | bytes,
    name: str = "",
    options: ReadOptions | None = None,
    mapping: Mapping | None = None,
    definitions: tuple[Field, ...] = (),
    progress: Progress = NO_PROGRESS,
) -> Look:
    """Look at a file or at pasted bytes. Without a mapping the one saved for these columns counts, else the likely one.

    Raises FormatError where the file cannot be read, or has nothing in it.
    """
    progress.start(0, "Looking at the file")
    source = sniff(file, name, options)
    fields = fields_with(book.fields, definitions)
    if source.format not in TABLES:
        records = tuple(islice(reading.read(source, None, fields, region_of(book, source)), SAMPLE + 1))
        return Look(source, records=records[:SAMPLE], whole=len(records) <= SAMPLE)
    own = ""
    table = reading.plan(source, mapping, fields, region_of(book, source))
    reasons = dict(table.guess.reasons)
    if mapping is not None:
        reasons |= {c: "chosen" for c, t in table.mapping.items() if t != table.guess.mapping.get(c)}
    elif not source.options.preset and (saved := mappings.fitting(table.columns)) is not None:
        own = saved.name
        table = reading.plan(source, saved.mapping, fields, region_of(book, source))
        reasons |= dict.fromkeys(table.columns, "own")
    rows = table.table.sample(SAMPLE + 1)
    found = Look(
        table.table.source, table.columns, tuple(rows[:SAMPLE]), (), len(rows) <= SAMPLE, table.guess.preset,
        own, dict(table.mapping), reasons, {}, table.rules,
    )  # fmt: skip
    return replace(found, flaws=_flaws(found, table))


def region_of(book: Book, source: Source) -> str:
    """The country of phone numbers without a country code: the user's word for this file, else the book's."""
    return source.options.region or book.region


def fields_with(fields: Fields, definitions: tuple[Field, ...]) -> Fields:
    """The fields with some new ones in front of those that the book has."""
    return fields.with_custom([*fields.custom, *definitions]) if definitions else fields


def new_field(column: str, fields: Fields) -> tuple[Field, Target]:
    """A field of the user's own for a column, and the column's target."""
    from app.domain.folding import words

    name = base = "_".join(words(column)) or "column"
    number = 2
    while name in fields:
        name, number = f"{base}_{number}", number + 1
    return Field(name, column, section="Custom", singular=False, global_=False), Target(name)


def first_contacts(found: Look) -> list[tuple[int, Contact | None, str]]:
    """(row, contact, what is wrong) of the first records of a file without columns."""
    return [(r.row, r.contact, r.problems[0].problem if r.problems else "") for r in found.records]


def _flaws(found: Look, table: reading.Plan) -> dict[str, dict[int, str]]:
    flaws: dict[str, dict[int, str]] = {}
    for row in found.rows:
        for warning in to_contact(row, table.columns, table.slots, table.rules).warnings:
            if warning.column:
                flaws.setdefault(warning.column, {}).setdefault(row.number, warning.problem)
    return flaws


def known_presets() -> list[str]:
    """The programs whose columns are known, by name."""
    from app.formats.mapping.presets import presets

    return sorted({p.name for p in presets()})
