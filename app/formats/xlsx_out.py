"""Excel workbooks (XLSX) out, streamed: every cell is text, so that phones and ids keep their signs and zeros."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

from app.domain.fields import Fields
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts
from app.formats.safe_cells import doubled
from app.formats.sheet_out import Sheet, sheet

_WIDTHS = (10, 48)
_SEEN = 200
"""Contacts whose texts say how wide the columns are."""

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST = 32_767


def cell(text: str) -> str:
    """What a cell of a workbook can hold of a text: no control characters, 32,767 characters."""
    return _ILLEGAL.sub("", text)[:_LONGEST] if len(text) > _LONGEST or _ILLEGAL.search(text) else text


def write_xlsx(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write one sheet, its header frozen, columns as wide as their texts; returns how many contacts there were."""
    table = sheet(contacts, options, fields)
    number = 0

    def rows() -> Iterator[list[str]]:
        nonlocal number
        for number, contact in enumerate(contacts(), 1):  # noqa: B007 – the number is returned
            yield from (list(map(doubled, cells)) for cells in table.rows_of(contact))

    write_rows(table.header, rows(), out, _widths(table, contacts))
    return number


def write_rows(
    header: Sequence[str], rows: Iterable[Sequence[str]], out: BinaryIO, widths: Sequence[int] = ()
) -> None:
    """Write one sheet of texts; `widths` are those of the columns in characters."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    page = book.create_sheet("Contacts")
    page.freeze_panes = "A2"
    for n, width in enumerate(widths, 1):
        page.column_dimensions[get_column_letter(n)].width = width

    def text(value: str, font: Any = None) -> Any:
        found = WriteOnlyCell(page, value)
        found.data_type = "s"  # a text that begins with = is no formula, and #N/A no error
        if font is not None:
            found.font = font
        return found

    def line(cells: Sequence[str]) -> list[Any]:
        return [(text(c) if c[0] in "=#" else c) if c else None for c in map(cell, cells)]

    bold = Font(bold=True)
    page.append([text(cell(name), bold) for name in header])
    if header:
        page.auto_filter.ref = f"A1:{get_column_letter(len(header))}1"
    for cells in rows:
        page.append(line(cells))
    book.save(out)


def _widths(table: Sheet, contacts: Contacts) -> list[int]:
    """The width of each column in characters, by its header and the texts of the first contacts."""
    widths = [len(header) + 2 for header in table.header]
    for contact in islice(contacts(), _SEEN):
        for cells in table.rows_of(contact):
            widths = [
                max(w, *(len(line) for line in c.splitlines() or [""]))
                for w, c in zip(widths, cells, strict=True)
            ]
    return [min(max(w + 1, _WIDTHS[0]), _WIDTHS[1]) for w in widths]
