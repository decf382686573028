"""The records of a file that could not come in, as a file of the same kind with the problem noted in each: mend it, import it again."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

from app.formats.sniffing import Source

NOTE = "_problem"
"""The key under which an object of a JSON file says what was wrong with it; nobody reads it as a value."""

COLUMN = "Problem"
Rejected = Mapping[int, tuple[int, str]]
"""By number of the record: its first line, and what is wrong with it."""


def write_cards(source: Source, rejected: Rejected, out: BinaryIO) -> None:
    """The cards as they stand in the file, X-KITH-PROBLEM before the END of each."""
    from app.formats.vcard.cards import frame
    from app.formats.vcard.lines import chunks_of, physical_lines

    starts = dict(rejected.values())
    note = b""
    with source.open() as stream:
        for number, line in enumerate(physical_lines(chunks_of(stream), source.options.encoding), 1):
            kind = frame(line)
            if note and kind in ("begin", "end", "both"):
                out.write(note + b"END:VCARD\r\n")
                note = b""
            if number in starts:
                note = f"X-KITH-PROBLEM:{_line(starts[number])}\r\n".encode()
                out.write(b"BEGIN:VCARD\r\n")
            elif note:
                out.write(line + b"\r\n")
    if note:
        out.write(note + b"END:VCARD\r\n")


def write_entries(source: Source, rejected: Rejected, out: BinaryIO) -> None:
    """The entries of an LDIF file, a comment before each."""
    from app.formats.ldif import entries

    starts = dict(rejected.values())
    out.write(b"version: 1\n")
    with source.open() as stream:
        for number, lines in entries(stream):
            if number in starts:
                out.write(f"\n# {COLUMN}: {_line(starts[number])}\n".encode())
                out.writelines(line + b"\n" for line in lines)


def write_objects(source: Source, rejected: Rejected, out: BinaryIO) -> None:
    """The objects of a JSON file with `_problem` in each, inside what else the file said."""
    from app.formats.jsonin import document, raw

    whole = raw(source)
    contacts = document(source).contacts
    told = [
        _told(contacts[row - 1], problem) for row, (_, problem) in rejected.items() if row <= len(contacts)
    ]
    key = (
        next((k for k, v in whole.items() if v is contacts or v == contacts), "contacts")
        if isinstance(whole, dict)
        else ""
    )
    found: Any = {**whole, key: told} if key and isinstance(whole, dict) else told
    out.write(json.dumps(found, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n")


def write_upload(source: Source, rows: Sequence[tuple[Sequence[str], str]], out: BinaryIO) -> None:
    """An S4 upload with these (cells, problem) alone in its table."""
    from app.formats.jsonin import raw, table_columns

    text = io.StringIO()
    columns = table_columns(source)
    writer = csv.writer(text)
    writer.writerow([*columns, COLUMN])
    writer.writerows([*cells, *[""] * (len(columns) - len(cells)), problem] for cells, problem in rows)
    upload = {**raw(source), "csv_base64": base64.b64encode(text.getvalue().encode()).decode("ascii")}
    out.write(json.dumps(upload, ensure_ascii=False, indent=1).encode() + b"\n")


def _told(item: Any, problem: str) -> dict[str, Any]:
    return {**item, NOTE: problem} if isinstance(item, dict) else {"_value": item, NOTE: problem}


def _line(text: str) -> str:
    return " ".join(text.split())
