"""Free-form sheets as people make them, with rows: what each column means stands below its header.

A sheet in `headers/sheets.txt` is `# language name`, the headers, what is expected of each, and rows; cells are parted by
` | `. Expected is `[partner.]field[.component][:Label]`, or `-` for a column that goes nowhere; ` or ` parts what is right
as well.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

from app.formats.mapping.targets import Target
from app.formats.reading import Plan, plan
from app.formats.sniffing import sniff

PLACE = Path(__file__).parent / "headers" / "sheets.txt"


@dataclass(frozen=True)
class Sheet:
    """One table of a person, with what each of its columns means."""

    name: str
    headers: tuple[str, ...]
    expected: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]

    def read(self, delimiter: str = ";") -> Plan:
        """The sheet as a file, read as the command line does without options."""
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter).writerows([self.headers, *self.rows])
        return plan(sniff(text.getvalue().encode(), "sheet.csv"))

    def misses(self) -> list[tuple[str, str, str]]:
        """(header, expected, found) of the columns that go elsewhere than they should."""
        read = self.read()
        found = [code(read.mapping[column]) for column in read.columns]
        return [
            (header, " or ".join(wanted), got)
            for header, wanted, got in zip(self.headers, self.expected, found, strict=True)
            if got not in wanted
        ]


def code(target: Target | None) -> str:
    """A target as the tables write it."""
    if target is None:
        return "-"
    side = "partner." if target.partner else ""
    part = f".{target.component}" if target.component else ""
    return f"{side}{target.field}{part}" + (f":{target.label}" if target.label else "")


def sheets() -> list[Sheet]:
    """All of them."""
    return [_sheet(block.splitlines()) for block in PLACE.read_text("utf-8").strip().split("\n\n")]


def _sheet(lines: list[str]) -> Sheet:
    name, *table = lines
    headers, expected, *rows = (tuple(cell.strip() for cell in line.split("|")) for line in table)
    wanted = tuple(tuple(e.split(" or ")) for e in expected)
    filled = tuple((*row, *[""] * (len(headers) - len(row))) for row in rows)
    return Sheet(name.removeprefix("# "), headers, wanted, filled)
