"""The import plan: what will happen to each record of a file, before anything happens. Rows wait on disk, not in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.domain import folding, names
from app.domain.contact import Contact
from app.domain.fields import Field, Fields
from app.domain.filling import joined
from app.formats.mapping.targets import Mapping
from app.formats.reading import Plan as Table
from app.formats.records import Group, Problem
from app.formats.sniffing import Source
from app.services.importing.country import Country
from app.storage.contacts import chunks
from app.storage.spool import Spool, packed, unpacked

if TYPE_CHECKING:
    from app.matching.evidence import Evidence
    from app.services.book import Book

ACTIONS = ("new", "update", "fill", "review", "skip", "problem", "group")
"""What can happen to a record. `review`: kept as a new contact that the duplicate review offers."""

OPEN = ("new", "update", "fill", "review", "skip")
"""The actions that a user can choose between."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One record: what will happen to it and why. `match` is the id of the contact of the book that it belongs to,
    `twin` the number of the row before it in the file that says the same or is of the same person; 0 = none."""

    row: int
    action: str
    reason: str
    contact: Contact | None = None
    match: str | None = None
    match_name: str = ""
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    group: Group | None = None
    fingerprint: str = ""
    source_row: tuple[str, ...] = ()
    line: int = 0
    evidence: tuple[Evidence, ...] = ()
    twin: int = 0

    @property
    def name(self) -> str:
        """The name of the record's contact or group."""
        return names.display_name(self.contact) if self.contact else self.group.name if self.group else ""

    @property
    def reach(self) -> str:
        """The main phone or e-mail."""
        return (self.contact.text("phone_number") or self.contact.text("email")) if self.contact else ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that the user changed in a plan, so that it can be changed in a plan of the same file made anew.

    `how` is action, or the name of a function of `correcting`; `said` is what it was told. `row` 0 is all rows, else
    `line` and `cells` tell whether the row is still the one that was meant.
    """

    how: str
    said: tuple[object, ...]
    row: int = 0
    line: int = 0
    cells: tuple[str, ...] = ()

    def fits(self, row: PlanRow) -> bool:
        """Whether this is the row that was meant."""
        return (self.row, self.line, self.cells) == (row.row, row.line, row.source_row)


@dataclass(frozen=True, slots=True)
class PackedRow:
    """A row as it waits in the plan, with what it is filtered by: action, folded text, `twin`.

    `sought` are the marks, hashes of what a record can be known by, that rows before it in the file may have left, each
    with what it proves; `left` are those that it leaves itself (see `repeats`).
    """

    row: int
    action: str
    text: str
    twin: int
    data: bytes
    sought: tuple[tuple[int, str], ...] = ()
    left: tuple[int, ...] = ()

    @property
    def opened(self) -> PlanRow:
        """The row itself."""
        found: PlanRow = unpacked(self.data)
        return found


def pack(row: PlanRow, sought: Iterable[tuple[int, str]] = (), left: Iterable[int] = ()) -> PackedRow:
    """A row as the plan keeps it."""
    text = folding.fold(f"{row.name} {row.reach} {row.reason}")
    return PackedRow(row.row, row.action, text, row.twin, packed(row), tuple(sought), tuple(left))


@dataclass(slots=True)
class Plan:
    """All rows with their actions, what is tagged and filed on the way in, and what the file brings besides contacts.

    `table` is how the rows of a table become contacts, None for other formats. `overwrite_custom` lets an update replace
    all custom values. `national` counts the phone numbers that do not name their country, `country` is what they are
    read by. `edits` are what the user changed, in order.
    """

    source: Source
    fields: Fields
    mapping: Mapping | None = None
    columns: tuple[str, ...] = ()
    unmapped: tuple[str, ...] = ()
    preset: str = ""
    tags: frozenset[str] = frozenset()
    folder: str | None = None
    definitions: dict[str, Field] = field(default_factory=dict)
    overwrite_custom: bool = False
    on_match: str = "review"
    table: Table | None = field(default=None, repr=False)
    country: Country = field(default_factory=Country)
    national: int = 0
    edits: list[Edit] = field(default_factory=list)
    _spool: Spool = field(default_factory=Spool)

    def region(self, book: Book) -> str:
        """The country (ISO 3166) of phone numbers without a prefix: what was said or told of the file, else the book's."""
        return self.source.options.region or self.country.code or book.region

    def joined(self, action: str, theirs: Contact, contact: Contact) -> Contact:
        """What a contact of the book becomes by an `update` or `fill` with that of a row."""
        return joined(action, theirs, contact, self.fields, self.overwrite_custom)

    def put(self, rows: Iterable[PackedRow]) -> None:
        """Insert or replace rows."""
        self._spool.put((r.row, r.action, r.text, r.twin, r.data) for r in rows)

    def counts(self) -> dict[str, int]:
        """How many rows each action has; actions without rows count 0."""
        found = self._spool.counts()
        return {action: found.get(action, 0) for action in ACTIONS}

    @property
    def total(self) -> int:
        """How many records the file has."""
        return sum(self._spool.counts().values())

    def numbers(self, action: str | None = None, text: str = "") -> list[int]:
        """The row numbers with an action and with a text in name, reach or reason."""
        return self._spool.numbers(action, folding.fold(text))

    def rows(
        self, action: str | None = None, text: str = "", offset: int = 0, limit: int = 200
    ) -> list[PlanRow]:
        """A page of rows in file order."""
        return self._spool.page(action, folding.fold(text), offset, limit)

    def row(self, number: int) -> PlanRow:
        """One row. Raises KeyError if there is none."""
        found = self._spool.get(number)
        if found is None:
            raise KeyError(number)
        return found  # type: ignore[no-any-return]

    def walk(self) -> Iterator[PlanRow]:
        """All rows in file order."""
        return self._spool.walk()

    def mark(self, marks: Iterable[tuple[int, int]]) -> None:
        """Remember (mark, row number): what a record can be known by when it comes again in the same file."""
        self._spool.mark(marks)

    def marked(self, marks: Iterable[int]) -> dict[int, int]:
        """The first row of each mark that a row has."""
        return self._spool.marked(marks)

    def twins(self, of: int = 0) -> list[int]:
        """The numbers of the rows whose `twin` is row *of*; without it those of the rows that are twins of others."""
        return self._spool.twins(of)

    def set_action(self, row: int | None, action: str, of: str | None = None) -> None:
        """Let this happen to one row (by number), or to all rows whose action is `of`; impossible ones stay as they are."""
        self.note("action", self.row(row) if row is not None else None, action, of)
        for numbers in chunks([row] if row is not None else self.numbers(of), 500):
            rows = (self.row(n) for n in numbers)
            self.put([pack(replace(r, action=action)) for r in rows if possible(r, action)])

    def note(self, how: str, row: PlanRow | None, *said: object) -> None:
        """Remember what the user changes in a row, or in all (None)."""
        where = (row.row, row.line, row.source_row) if row else ()
        self.edits.append(Edit(how, said, *where))

    def close(self) -> None:
        """Let the rows go."""
        self._spool.close()


def possible(row: PlanRow, action: str) -> bool:
    """Whether this can happen to a row."""
    if row.contact is None or action not in OPEN:
        return action == row.action
    return row.match is not None or row.twin > 0 if action in ("update", "fill") else True
