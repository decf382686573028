"""The records that could not come in, saved as the user's own columns with one more: what is wrong."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from app.services.files import replaced
from app.services.importing.plan import Plan

COLUMN = "Problem"


def write_rejects(plan: Plan, out: Path) -> int:
    """Write the problem rows of a plan as CSV (UTF-8) that can be mended and imported again; returns how many.

    Records of files that have no columns are written with their place, what stood there and what is wrong.
    Raises KithError if the file cannot be written.
    """
    rows = [plan.row(n) for n in plan.numbers("problem")]
    text = io.StringIO()
    writer = csv.writer(text)
    if plan.columns:
        writer.writerow([*plan.columns, COLUMN])
        width = len(plan.columns)
        for row in rows:
            cells = [*row.source_row[:width], *[""] * (width - len(row.source_row))]
            writer.writerow([*cells, row.reason])
    else:
        writer.writerow(["Record", "Line", "Value", COLUMN])
        for row in rows:
            for problem in row.problems:
                writer.writerow([row.row, row.line or "", problem.value, problem.problem])
    with replaced(out) as file:
        file.write(text.getvalue().encode("utf-8-sig"))
    return len(rows)
