"""The records that could not come in, saved as the user's own file: the same kind and columns, and what is wrong."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import BinaryIO

from app.formats import rejects_out
from app.formats.rejects_out import COLUMN
from app.formats.sniffing import SHEETS
from app.services.files import replaced
from app.services.importing.plan import Plan, PlanRow

_ENDINGS = {"vcard": "vcf", "ldif": "ldif", "json": "json"}


def reject_ending(plan: Plan) -> str:
    """The ending of the file in which a plan's problem records are saved, without the dot."""
    return "xlsx" if plan.source.format in SHEETS else _ENDINGS.get(plan.source.format, "csv")


def write_rejects(plan: Plan, out: Path) -> int:
    """Write the problem records of a plan so that they can be mended and imported again; returns how many.

    Cards, LDIF entries and JSON objects stay what they are, with the problem noted in each; a table's rows get one more
    column and are a workbook if `out` is one. With the ending .csv everything is a table. Raises KithError if the
    file cannot be written.
    """
    rows = [plan.row(n) for n in plan.numbers("problem")]
    with replaced(out) as file:
        if out.suffix.lower() == ".csv" or not _as_they_are(plan, rows, file):
            _table(plan, rows, file, out.suffix.lower() == ".xlsx")
    return len(rows)


def _as_they_are(plan: Plan, rows: list[PlanRow], file: BinaryIO) -> bool:
    """Write records that are no rows of a table as they stand; whether they are such."""
    rejected = {r.row: (r.line, r.reason) for r in rows}
    kind = plan.source.format
    if kind == "vcard":
        rejects_out.write_cards(plan.source, rejected, file)
    elif kind == "ldif":
        rejects_out.write_entries(plan.source, rejected, file)
    elif kind == "json" and any(r.source_row for r in rows):
        rejects_out.write_upload(plan.source, [(r.source_row, r.reason) for r in rows], file)
    elif kind == "json":
        rejects_out.write_objects(plan.source, rejected, file)
    else:
        return False
    return True


def _table(plan: Plan, rows: list[PlanRow], file: BinaryIO, workbook: bool) -> None:
    header, lines = _cells(plan, rows)
    if workbook:
        from app.formats.xlsx_out import write_rows

        write_rows(header, lines, file)
        return
    text = io.StringIO()
    writer = csv.writer(text, delimiter=plan.source.delimiter or ",")
    writer.writerow(header)
    writer.writerows(lines)
    file.write(text.getvalue().encode("utf-8-sig"))


def _cells(plan: Plan, rows: list[PlanRow]) -> tuple[list[str], list[list[str]]]:
    """Header and rows; records of files that have no columns with their place, what stood there and what is wrong."""
    if not plan.columns:
        found = [[str(r.row), str(r.line or ""), p.value, p.problem] for r in rows for p in r.problems]
        return ["Record", "Line", "Value", COLUMN], found
    width = len(plan.columns)
    lines = [[*r.source_row[:width], *[""] * (width - len(r.source_row)), r.reason] for r in rows]
    return [*plan.columns, COLUMN], lines
