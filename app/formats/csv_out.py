"""CSV (RFC 4180) out: our own columns, or those that Google and Outlook read."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from app.domain.fields import Fields
from app.formats.foreign_rows import LAYOUTS
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts, columns, row
from app.formats.safe_cells import safe


def write_csv(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write a header and a row for each contact; returns how many contacts there were."""
    text = io.TextIOWrapper(out, options.encoding or "utf-8-sig", "replace", newline="", write_through=True)
    writer = csv.writer(text, delimiter=options.delimiter or ",")
    number = 0
    if options.preset:
        headers, cells_of = LAYOUTS[options.preset]
        writer.writerow(headers)
        for number, contact in enumerate(contacts(), 1):  # noqa: B007 – the number is returned
            writer.writerow([safe(c) for c in cells_of(contact, options.phones)])
    else:
        layout = columns(contacts(), fields, options.fields)
        writer.writerow([c.header for c in layout])
        for number, contact in enumerate(contacts(), 1):  # noqa: B007
            writer.writerow([safe(c) for c in row(contact, layout, options.phones)])
    text.flush()
    text.detach()
    return number
