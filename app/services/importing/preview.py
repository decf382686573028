"""How a table would be read, shown on its own first rows: before a plan is made, and as often as a switch is turned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.fields import Field, Fields
from app.domain.normalize import show_value
from app.formats import reading
from app.formats.mapping.apply import Row, to_contact
from app.formats.mapping.targets import Mapping, Target
from app.formats.records import Record
from app.formats.sniffing import TABLES, ReadOptions, Source
from app.services.importing.country import Country
from app.services.importing.country import table as of_table

if TYPE_CHECKING:
    from app.domain.contact import Attribute, Contact
    from app.services.book import Book

_SWITCHES = ("favourite", "parked", "opted_in", "is_opted_out")
SAMPLE = 500
"""As many rows are shown and checked before the plan is made."""
HEAD = 30


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be imported and what the user says about it: the file or text, how to read it, where its columns go.

    `mapping` None means: as guessed. `definitions` are the custom fields that it needs and the book may not have;
    `overwrite_custom` lets an update replace all custom values of a contact.
    """

    source: Path | bytes
    name: str = ""
    options: ReadOptions = field(default_factory=ReadOptions)
    mapping: Mapping | None = None
    definitions: tuple[Field, ...] = ()
    overwrite_custom: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a table as they stand in the file (`head`) and as they would be read (`rows`, `records`).

    `reasons` tells why a column goes where it does: preset, header, content, custom, chosen, or "" for nothing.
    `more` says that the file goes on, `country` by which country phone numbers without one are read.
    """

    table: reading.Plan
    fields: Fields
    head: tuple[tuple[int, tuple[str, ...]], ...]
    rows: tuple[Row, ...]
    records: tuple[Record, ...]
    reasons: dict[str, str]
    more: bool
    country: Country = field(default_factory=Country)

    @property
    def source(self) -> Source:
        """The source with all that was guessed filled in."""
        return self.table.table.source

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return self.table.columns

    @property
    def mapping(self) -> Mapping:
        """Where each column goes."""
        return self.table.mapping

    def flawed(self, column: str) -> set[int]:
        """The numbers of the rows in which a cell of the column gives cause for a warning."""
        return {w.row for r in self.records for w in r.warnings if w.column == column}

    @property
    def doubtful(self) -> bool:
        """Whether how the file is cut into columns is worth a look before anything else."""
        source = self.source
        return not source.preset and (
            len(source.sheets) > 1
            or source.header_row != 1
            or len(self.columns) < 2
            or not any(self.mapping.values())
            or (source.format == "csv" and source.encoding not in ("utf-8", "utf-8-sig", "ascii"))
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """One cell of a column: what stands in the file, what it becomes, and what is wrong with it.

    `country` (ISO 3166) is that of a phone number, `by_default` if the number itself does not say so. `parts` are the
    fields and values that a full name is split into.
    """

    row: int
    cell: str
    saved: str
    note: str = ""
    flawed: bool = False
    country: str = ""
    by_default: bool = False
    parts: tuple[tuple[Field, str], ...] = ()


def opened(wish: Wish) -> Source:
    """What the wish's file or text is. Raises FormatError, or KithError for a book that cannot be read."""
    from app.services.importing.sources import source_in, source_of

    if isinstance(wish.source, Path):
        return source_of(wish.source, wish.options)
    return source_in(wish.source, wish.name, wish.options)


def look(book: Book, wish: Wish) -> Preview | Source:
    """How the wish's table would be read; the bare source for formats that are no tables. Raises FormatError."""
    source = opened(wish)
    if source.format not in TABLES:
        return source
    new = [d for d in wish.definitions if d.name not in book.fields]
    fields = book.fields.with_custom([*book.fields.custom, *new])
    table, country = of_table(book, source, wish.mapping, fields)
    sample = table.table.sample(SAMPLE + 1)
    rows = tuple(sample[:SAMPLE])
    guessed = table.guess
    reasons = {
        c: guessed.reasons.get(c, "") if _same(table.mapping.get(c), guessed.mapping.get(c)) else "chosen"
        for c in table.columns
    }
    records = tuple(to_contact(r, table.columns, table.slots, table.rules) for r in rows)
    head = tuple(table.table.head(HEAD))
    return Preview(table, fields, head, rows, records, reasons, len(sample) > SAMPLE, country)


def _same(one: Target | None, other: Target | None) -> bool:
    """Whether two targets are one, whatever number their group has."""
    return (one and replace(one, index=0)) == (other and replace(other, index=0))


def readings(preview: Preview, column: str, most: int = 100) -> list[Reading]:
    """What the first filled cells of a column become, all others aside; and those further down that are flawed."""
    table = preview.table
    at = table.columns.index(column)
    flawed = preview.flawed(column)
    mine = tuple(s for s in table.slots if any(n == at for _, n in s.parts))
    found: list[Reading] = []
    for row in preview.rows:
        cell = row.cells[at] if at < len(row.cells) else ""
        if not cell.strip() or (len(found) >= most and row.number not in flawed):
            continue
        if not mine:
            found.append(Reading(row.number, cell, ""))
            continue
        record = to_contact(row, table.columns, mine, table.rules, part=True)
        warning = next((w.problem for w in record.warnings if w.column == column), "")
        target = table.mapping.get(column)
        saved = _saved(record.contact, preview, target) if record.contact else ""
        country, by_default = _country(record.contact, preview)
        parts = _parts(record.contact, preview) if target and target.split == "name" else ()
        found.append(Reading(row.number, cell, saved, warning, bool(warning), country, by_default, parts))
    return found


def filled_cells(preview: Preview, column: str) -> int:
    """How many of the rows that were looked at have something in a column."""
    at = preview.columns.index(column)
    return sum(1 for r in preview.rows if at < len(r.cells) and r.cells[at].strip())


def _saved(contact: Contact, preview: Preview, target: Target | None) -> str:
    """The values of a contact that one column has made, in a line."""
    if target is not None and target.component == "label":
        return next((a.label for a in contact.attributes if a.label), "")
    if target is not None and target.split == "name":
        return " · ".join(f"{field_.label}: {text}" for field_, text in _parts(contact, preview))
    shown = [_shown(a, preview) for a in contact.attributes]
    shown += sorted(contact.tags)
    shown += [f"{key}: {value}" for key, value in contact.metadata.items()]
    shown += [t for t in (contact.folder or "", contact.source_id, contact.uid) if t]
    if target is not None and target.field in _SWITCHES and getattr(contact, target.field) is not None:
        shown.append(show_value(preview.fields[target.field], getattr(contact, target.field)))
    return " · ".join(shown)


def _parts(contact: Contact | None, preview: Preview) -> tuple[tuple[Field, str], ...]:
    """The fields and values of a contact."""
    fields, values = preview.fields, contact.attributes if contact else ()
    return tuple((fields[a.field], show_value(fields[a.field], a.value)) for a in values)


def _shown(attribute: Attribute, preview: Preview) -> str:
    field_ = preview.fields[attribute.field]
    if field_.data_type == "phone" and isinstance(attribute.value, str):
        from app.domain import phone

        read = phone.parse(attribute.value, preview.table.rules.region)
        return phone.format(read, "international")
    if field_.data_type == "date" and isinstance(attribute.value, str):
        return attribute.value
    return show_value(field_, attribute.value)


def _country(contact: Contact | None, preview: Preview) -> tuple[str, bool]:
    """The country of the first phone number, and whether it is that only by default."""
    from app.domain import phone

    number = next((a for a in contact.attributes if a.field == "phone_number"), None) if contact else None
    if number is None or not isinstance(number.value, str):
        return "", False
    read = phone.parse(number.value, preview.table.rules.region)
    return read.region, not number.value.strip().startswith(("+", "00"))


def custom_field(label: str, fields: Fields, taken: Sequence[str] = ()) -> Field:
    """A new custom text field that is called *label*, with a name of its own."""
    from app.formats.mapping.headers import key

    base = key(label).replace("#", "") or "field"
    name, n = base, 1
    while name in fields or name in taken:
        n += 1
        name = f"{base}_{n}"
    return Field(name, label.strip() or name, global_=False)


def with_options(wish: Wish, **changes: object) -> Wish:
    """The wish with other options; a mapping that was guessed or chosen for other columns is let go."""
    anew = {"encoding", "delimiter", "quote", "sheet", "header_row", "preset"} & changes.keys()
    options = replace(wish.options, **changes)  # type: ignore[arg-type]
    return replace(wish, options=options, mapping=None if anew else wish.mapping)


SEPARATORS = (" ::: ", ";", "|", "\n", ",", "/")
"""What can stand between several values of one cell."""


def several(preview: Preview, column: str) -> tuple[str, int]:
    """The separator that seems to stand between several values in cells of a column, and in how many; ("", 0) if none."""
    at = preview.columns.index(column)
    cells = [r.cells[at] for r in preview.rows if at < len(r.cells) and r.cells[at].strip()]
    for sign in (" ::: ", "\n", "|", ";"):
        count = sum(1 for c in cells if len([p for p in c.split(sign) if p.strip()]) > 1)
        if count and count >= 0.02 * len(cells):
            return sign, count
    return "", 0
