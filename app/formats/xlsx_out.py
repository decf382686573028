"""Excel workbooks (XLSX) out, streamed: every cell is text, so that phones and ids keep their signs and zeros."""

from __future__ import annotations

from typing import Any, BinaryIO

from app.domain.fields import Fields
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts, columns, row

_WIDTHS = (10, 40)


def write_xlsx(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write one sheet, a row a contact, its header frozen; returns how many contacts there were."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    layout = columns(contacts(), fields, options.fields)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Contacts")
    sheet.freeze_panes = "A2"
    for n, column in enumerate(layout, 1):
        width = min(max(len(column.header) + 2, _WIDTHS[0]), _WIDTHS[1])
        sheet.column_dimensions[get_column_letter(n)].width = width

    def text(value: str, font: Any = None) -> Any:
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value)[:32_767])
        cell.data_type = "s"  # a text that begins with = is no formula
        if font is not None:
            cell.font = font
        return cell

    sheet.append([text(c.header, Font(bold=True)) for c in layout])
    number = 0
    for number, contact in enumerate(contacts(), 1):  # noqa: B007 – the number is returned
        sheet.append([text(c) if c else None for c in row(contact, layout, options.phones)])
    book.save(out)
    return number
