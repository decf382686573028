"""What a table (CSV, XLSX) does not give back: its rows read again as an import would read them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.values import Photo
from app.formats import header, xlsx_out
from app.formats.csv_out import DEFAULT_ENCODING
from app.formats.losses import compared
from app.formats.mapping.apply import Row, to_contact
from app.formats.mapping.guess import guess
from app.formats.mapping.slots import Rules, slots
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts
from app.formats.safe_cells import doubled, safe
from app.formats.sheet_out import sheet

_SAMPLE = 100
"""Contacts from whose rows the meaning of the columns is told, as on import."""


def lost_in_table(
    contacts: Contacts, format_: str, options: WriteOptions, fields: Fields
) -> Iterator[set[tuple[str, str]]]:
    """What each contact loses in a table of these contacts."""
    if options.rows == "value" and not options.preset:
        yield from map(_of_values, contacts())
        return
    table = sheet(contacts, options, fields)
    encoding = (options.encoding or DEFAULT_ENCODING) if format_ == "csv" else ""

    def written(contact: Contact) -> tuple[str, ...]:
        return tuple(_written(c, encoding) for c in table.rows_of(contact)[0])

    columns = header.columns(table.header, None, len(table.header))
    found = guess(columns, [written(c) for c in islice(contacts(), _SAMPLE)], fields)
    plan = slots(columns, found.mapping, fields)
    rules = Rules(source_type="", preset=found.preset)
    for contact in contacts():
        again = to_contact(Row(1, 1, written(contact)), columns, plan, rules).contact
        yield compared(contact, again or Contact())


def _written(cell: str, encoding: str) -> str:
    """The cell as the file holds it; no encoding = a workbook."""
    if not encoding:
        return xlsx_out.cell(doubled(cell))
    return safe(cell).encode(encoding, "replace").decode(encoding)


def _of_values(contact: Contact) -> set[tuple[str, str]]:
    """What a row for each value does not say; nothing reads such a table again."""
    found = {("all fields", "one row a value is for looking at, not for importing again")}
    if any(isinstance(a.value, Photo) and a.value.sha256 for a in contact.attributes):
        found.add(("photo", "left out"))
    if any(a.params for a in contact.attributes):
        found.add(("parameters of cards", "left out"))
    if len(contact.interactions) > (contact.last_call is not None):
        found.add(("interactions", "left out but for the last call"))
    return found
