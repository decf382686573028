"""Spreadsheets (XLSX, XLSB, XLS, ODS): their sheets and rows of text, read by calamine behind a guard against bombs."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from app.domain import limits
from app.formats.archive import inspect
from app.formats.sniffing import FormatError, Source

Row = tuple[str, ...]


def names(source: Source) -> tuple[str, ...]:
    """The names of the visible sheets, in order. Raises FormatError for a file that cannot be read or is a bomb."""
    return tuple(_workbook(source)[1])


def rows(source: Source, sheet: str) -> Iterator[Row]:
    """The rows of a sheet from its first one; empty rows are empty tuples' equals, cells are text.

    Whole numbers have no `.0`, dates are ISO 8601, an error cell is empty. Raises FormatError.
    """
    workbook, _ = _workbook(source)
    if _sparse(source, sheet, list(workbook.sheet_names)):
        yield from _streamed(source, sheet)
        return
    opened = source.cache.get(f"sheet {sheet}")
    if opened is None:
        opened = source.cache[f"sheet {sheet}"] = _sheet(source, workbook, sheet)
    for _ in range(opened.start[0] if opened.start and source.format != "ods" else 0):
        yield ()
    indent = ("",) * (opened.start[1] if opened.start else 0)
    for cells in opened.iter_rows():
        yield indent + tuple([c if c.__class__ is str else _text(c) for c in cells])


def merged(source: Source, sheet: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The merged ranges of a sheet as ((first row, column), (last row, column)) from 0; none where it cannot be told."""
    opened = source.cache.get(f"sheet {sheet}")
    return (opened.merged_cell_ranges or []) if opened is not None else []


def height(source: Source, sheet: str) -> int:
    """The number of the last row of a sheet that was read; 0 where it cannot be told."""
    opened = source.cache.get(f"sheet {sheet}")
    return opened.end[0] + 1 if opened is not None and opened.end else 0


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if abs(value) < 1e16 and value.is_integer() else repr(value)
    if isinstance(value, datetime.datetime):
        return (
            value.date().isoformat()
            if value.time() == datetime.time()
            else value.isoformat(sep=" ", timespec="seconds")
        )
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return "" if value is None else str(value)


def _workbook(source: Source) -> tuple[Any, list[str]]:
    """The open workbook and the names of its visible worksheets."""
    if "workbook" in source.cache:
        workbook, visible = source.cache["workbook"]
        return workbook, visible
    import python_calamine as calamine

    if source.format != "xls":
        source.cache["shape"] = inspect(source)
    try:
        workbook = calamine.load_workbook(str(source.path) if source.path else source.open())
    except calamine.PasswordError:
        raise FormatError(
            f"{source.name} is protected by a password. Remove the password in the spreadsheet program and save it again."
        ) from None
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _damaged(source, error) from None
    hidden = {m.name for m in workbook.sheets_metadata if m.visible != calamine.SheetVisibleEnum.Visible}
    visible = [n for n in workbook.sheet_names if n not in hidden] or list(workbook.sheet_names)
    if not visible:
        raise FormatError(f"{source.name} has no sheet.")
    source.cache["workbook"] = workbook, visible
    return workbook, visible


def _sheet(source: Source, workbook: Any, sheet: str) -> Any:
    import python_calamine as calamine

    try:
        return workbook.get_sheet_by_name(sheet)
    except calamine.WorksheetNotFound:
        raise FormatError(
            f"{source.name} has no sheet “{sheet}”. It has: {', '.join(workbook.sheet_names)}."
        ) from None
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _damaged(source, error) from None


def _sparse(source: Source, sheet: str, sheet_names: list[str]) -> bool:
    """Whether a few cells lie so far apart that the sheet would fill the memory with emptiness."""
    shape = source.cache.get("shape", {})
    if source.format != "xlsx" or sheet not in sheet_names:
        return False
    return any(part.area > limits.SHEET_CELLS and part.area > 2 * part.cells for part in shape.values())


def _streamed(source: Source, sheet: str) -> Iterator[Row]:
    """The rows read one by one by openpyxl: slow, and without need of memory for what is empty."""
    import openpyxl

    book = openpyxl.load_workbook(source.open(), read_only=True, data_only=True)
    try:
        opened = book[sheet]
        opened.reset_dimensions()
        for cells in opened.iter_rows(values_only=True):
            yield tuple(_text(c) for c in cells)
    finally:
        book.close()


def _damaged(source: Source, error: Exception) -> FormatError:
    return FormatError(
        f"{source.name} cannot be read as a spreadsheet ({error}). Open it in its program and save it again, or export it as CSV."
    )
