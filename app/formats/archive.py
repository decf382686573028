"""The guard before a zipped spreadsheet: what would unpack into far too much, or expand by entities, is refused."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass

from app.domain import limits
from app.formats.sniffing import FormatError, Source

_CHUNK = 1 << 20
_ROWS = re.compile(rb'<(?:\w+:)?row\b[^>]*?\br="(\d+)"')
_FAR = re.compile(rb' r="([A-Z]{2,3})\d')
"""The column of a cell beyond Z; only cells have such an `r`, and a search for these letters is a quick one."""
_REPEATED = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a sheet is: the area that its cells span, and how many there are."""

    area: int
    cells: int


def inspect(source: Source) -> dict[str, Shape]:
    """The shapes of the sheets by part name. Raises FormatError for what must not be unpacked."""
    shapes: dict[str, Shape] = {}
    try:
        with source.open() as stream, zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
            if sum(p.file_size for p in parts) > limits.SHEET_UNPACKED:
                raise _refused(source, "it would unpack into more than a gigabyte")
            for part in parts:
                if part.flag_bits & 1:
                    raise FormatError(
                        f"{source.name} is protected by a password. Remove it and save the file again."
                    )
                if part.file_size > limits.SHEET_SMALL and part.file_size > limits.SHEET_RATIO * max(
                    1, part.compress_size
                ):
                    raise _refused(source, "one part would unpack into hundreds of times its size")
                if part.filename.endswith((".xml", ".rels")):
                    shapes[part.filename] = _scan(source, archive, part)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise FormatError(
            f"{source.name} is damaged ({error}). Open it in its program and save it again."
        ) from None
    except Exception as error:
        if type(error).__name__ == "error" and type(error).__module__ == "zlib":
            raise FormatError(
                f"{source.name} is damaged ({error}). Open it in its program and save it again."
            ) from None
        raise
    return shapes


def _scan(source: Source, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Shape:
    """Read a part piece by piece; nothing of it stays in memory."""
    run = cells = last_row = 0
    column = b""
    tail = b""
    sheet = "worksheets/" in part.filename
    with archive.open(part) as stream:
        first = True
        while chunk := stream.read(_CHUNK):
            if first and (b"<!DOCTYPE" in chunk[:65536] or b"<!ENTITY" in chunk[:65536]):
                raise _refused(source, "it defines entities, which no spreadsheet program does")
            first = False
            start = chunk.find(b"<")
            run = run + len(chunk) if start < 0 else len(chunk) - chunk.rfind(b"<")
            if run > limits.SHEET_TEXT or (start < 0 and run > limits.SHEET_TEXT):
                raise _refused(source, "one cell holds millions of letters")
            if sheet:
                text = tail + chunk
                cells += chunk.count(b"<c ")
                at = text.rfind(b"<row ")
                found = _ROWS.match(text, at) if at >= 0 else None
                last_row = max(last_row, int(found[1])) if found else last_row
                column = max([column, *set(_FAR.findall(text))], key=lambda c: (len(c), c))
                tail = chunk[-64:]
            elif source.format == "ods" and part.filename == "content.xml":
                _repeats(source, chunk)
    width = 0
    for letter in column or b"Z":
        width = width * 26 + letter - 64
    return Shape(width * last_row, cells)


def _repeats(source: Source, chunk: bytes) -> None:
    """Refuse a cell with a value, or a row with one, that is said to come a great many times (trailing blanks do)."""
    for found in _REPEATED.finditer(chunk):
        if int(found[1]) > 50_000:
            after = chunk[found.end() : found.end() + 2000]
            row = (
                after.split(b"</table:table-row>")[0]
                if b"rows-repeated" in found[0]
                else after.split(b">")[0]
            )
            if b"office:value" in row or b"<text:p" in row:
                raise _refused(source, "it repeats a filled row or cell many thousand times")


def _refused(source: Source, why: str) -> FormatError:
    return FormatError(
        f"{source.name} was not opened: {why}. If it is genuine, export it as CSV and import that."
    )
