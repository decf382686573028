"""CSV (RFC 4180) out: our own columns, those that Google and Outlook read, or one row a value."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from app.domain.fields import Fields
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts
from app.formats.safe_cells import safe
from app.formats.sheet_out import sheet

DEFAULT_ENCODING = "utf-8-sig"


def write_csv(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write a header and the rows of each contact; returns how many contacts there were."""
    text = io.TextIOWrapper(
        out, options.encoding or DEFAULT_ENCODING, "replace", newline="", write_through=True
    )
    writer = csv.writer(text, delimiter=options.delimiter or ",")
    table = sheet(contacts, options, fields)
    writer.writerow(table.header)
    number = 0
    for number, contact in enumerate(contacts(), 1):  # noqa: B007 – the number is returned
        writer.writerows([safe(c) for c in cells] for cells in table.rows_of(contact))
    text.flush()
    text.detach()
    return number
