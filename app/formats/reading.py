"""One way to read contacts from a file of any format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any, BinaryIO, TypeVar

from app.domain.catalogue import BUILTIN
from app.domain.fields import Fields
from app.formats.mapping import dateorder
from app.formats.mapping.apply import to_contact
from app.formats.mapping.foreign import puts_day_first
from app.formats.mapping.guess import Guess, guess
from app.formats.mapping.slots import Rules, Slot, date_columns, slots
from app.formats.mapping.targets import Mapping
from app.formats.records import Record
from app.formats.sniffing import SHEETS, TABLES, FormatError, Source
from app.formats.tables import Table, read_table

T = TypeVar("T")


@dataclass(frozen=True)
class Raw:
    """The records of a file as they stand in it, in its order, and what makes a record of each: in any process."""

    things: Iterator[Any]
    record: Callable[[Any], Record]

    def records(self) -> Iterator[Record]:
        """The records, one after the other."""
        return map(self.record, self.things)


@dataclass(frozen=True)
class Plan:
    """How a table becomes contacts."""

    table: Table
    guess: Guess
    mapping: Mapping
    slots: tuple[Slot, ...]
    rules: Rules

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.table.columns

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The columns that go nowhere."""
        idle = {
            c
            for c, why in self.guess.reasons.items()
            if why == "preset" and self.guess.mapping.get(c) is None
        }
        return tuple(c for c in self.columns if self.mapping.get(c) is None and c not in idle)

    def raw(self) -> Raw:
        """The rows, and how they are read."""
        read = partial(to_contact, columns=self.columns, slots=self.slots, rules=self.rules)
        return Raw(self.table.rows(), read)

    def records(self) -> Iterator[Record]:
        """The records, one after the other."""
        return self.raw().records()


def plan(
    source: Source,
    mapping: Mapping | None = None,
    fields: Fields = BUILTIN,
    region: str = "",
    day_first: bool | None = None,
    tags: tuple[str, ...] = (),
    folder: str | None = None,
) -> Plan:
    """How to read a table: its mapping as given, else guessed; the order of day and month decided from whole columns.

    A given mapping names columns by header (case and signs aside); columns that it does not name go nowhere.
    Raises FormatError for a mapping of which no column is in the file.
    """
    table = read_table(source)
    guessed = guess(table.columns, [r.cells for r in table.sample()], fields, source.options.preset)
    used = guessed.mapping if mapping is None else fitted(mapping, table.columns)
    found = slots(table.columns, used, fields)
    region = source.options.region or region
    order = source.options.day_first if day_first is None else day_first
    if order is None:
        order = _day_first(table, found, region, guessed)
    rules = Rules(
        order,
        region,
        guessed.preset or source.format.upper(),
        guessed.preset,
        source.format in SHEETS,
        tags,
        folder,
    )
    return Plan(
        replace(table, source=replace(table.source, preset=guessed.preset)), guessed, used, found, rules
    )


def fitted(mapping: Mapping, columns: tuple[str, ...]) -> Mapping:
    """A mapping by the names that a file's columns have: as written, else with case and signs aside."""
    from app.formats.mapping.headers import key

    by_key = {key(name): goal for name, goal in reversed(mapping.items())}
    result = {c: mapping[c] if c in mapping else by_key.get(key(c)) for c in columns}
    if mapping and not any(result.values()):
        raise FormatError(f"The mapping fits none of the columns of the file: {', '.join(columns[:12])}.")
    return result


def read(
    source: Source,
    mapping: Mapping | None = None,
    fields: Fields = BUILTIN,
    region: str = "",
    day_first: bool | None = None,
) -> Iterator[Record]:
    """The records of a file of any format, in its order. Raises FormatError if it cannot be read at all."""
    if source.format in TABLES:
        return plan(source, mapping, fields, region, day_first).records()
    return raw(source, fields).records()


def raw(source: Source, fields: Fields = BUILTIN) -> Raw:
    """What stands in a file that is no table. Raises FormatError, here or later, if it cannot be read at all."""
    if source.format == "ldif":
        from app.formats.ldif import read_ldif

        return Raw(read_ldif(source), _itself)
    if source.format == "json":
        from app.formats.jsonin import read_json

        return Raw(read_json(source, fields), _itself)
    from app.formats.vcard import cards, read_card

    return Raw(_closing(source, lambda stream: cards(stream, source.options.encoding)), read_card)


def _itself(record: Record) -> Record:
    return record


def _closing(source: Source, read: Callable[[BinaryIO], Iterator[T]]) -> Iterator[T]:
    """What is read from a source, which is open only as long as it is."""
    with source.open() as stream:
        yield from read(stream)


def _day_first(table: Table, found: tuple[Slot, ...], region: str, guessed: Guess) -> bool | None:
    """From the first rows where they tell; from all rows where they are ambiguous; else by country, program or language."""
    numbers = date_columns(found)
    if not numbers:
        return None
    order, ambiguous = dateorder.decide(
        t for r in table.sample(2000) for n in numbers if n < len(r.cells) and (t := r.cells[n])
    )
    if order is None and ambiguous:
        rows = islice(table.rows(), 2000, None)
        order, _ = dateorder.decide(
            t for r in rows for n in numbers if n < len(r.cells) and (t := r.cells[n])
        )
    if order is not None:
        return order
    usual = dateorder.default(region, guessed.language if guessed.preset else "", guessed.preset)
    return True if usual is None and puts_day_first(table.columns) else usual
