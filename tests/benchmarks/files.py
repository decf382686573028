"""Files in numbers: cards and workbooks read and imported, every format written, against bare libraries in the same run."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.domain.catalogue import BUILTIN
from app.domain.contact import Contact
from app.formats.options import WriteOptions
from app.formats.reading import read
from app.formats.rows_out import columns, row
from app.formats.sniffing import sniff
from app.formats.tables import read_table
from app.formats.writing import write
from app.services.book import Book
from tests.benchmarks.book import Line, timed
from tests.benchmarks.books import contacts

WIDE = 20
"""Columns of the workbook that is read."""


def reads(folder: Path, size: int) -> Iterator[Line]:
    """Cards: parsed alone, and imported end to end. A workbook: our rows against those of bare calamine."""
    people = list(contacts(size, seed=7))
    cards = folder / "people.vcf"
    with cards.open("wb") as file:
        write("vcard3", lambda: people, file, WriteOptions(), BUILTIN)
    parsed = timed(lambda: sum(1 for _ in read(sniff(cards))))
    yield "vCard: read, one process", f"{size / parsed * 1000:.0f}/s", "–", True
    yield _imported(folder, cards, size)
    sheet = folder / "people.xlsx"
    _workbook(sheet, size)
    bare = min(timed(lambda: _bare(sheet)) for _ in range(2))
    ours = min(timed(lambda: sum(1 for _ in read_table(sniff(sheet)).rows())) for _ in range(2))
    yield (
        f"XLSX: rows of {size:,} × {WIDE}",
        f"{ours / bare:.2f} × calamine ({bare:.0f} ms)",
        "1.3 ×",
        ours <= 1.3 * bare,
    )


def _imported(folder: Path, cards: Path, size: int) -> Line:
    from app.services.importing import make_plan, run

    book = Book.open(folder / "cards.kith", region="US")
    plan = make_plan(book, sniff(cards), on_match="new")
    whole = timed(lambda: run(book, plan))
    plan.close()
    book.close()
    rate = size / whole * 1000
    return "vCard: imported a second, plan apart", f"{rate:.0f}/s", "3,150/s", rate >= 3150


def _workbook(path: Path, size: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page = book.create_sheet("People")
    page.append(
        [
            "First Name",
            "Last Name",
            "Company",
            "E-mail Address",
            "Mobile Phone",
            *(f"User {n}" for n in range(WIDE - 5)),
        ]
    )
    for n in range(size):
        page.append(
            [
                f"First{n}",
                f"Last{n}",
                "Acme",
                f"p{n}@example.com",
                f"+1303555{n:04}",
                *(f"{k} {n}" for k in range(WIDE - 5)),
            ]
        )
    book.save(path)


def _bare(path: Path) -> int:
    import python_calamine

    book = python_calamine.load_workbook(str(path))
    return sum(1 for _ in book.get_sheet_by_name(book.sheet_names[0]).iter_rows())


def writes(size: int) -> Iterator[Line]:
    """Every format from contacts in memory; a workbook against openpyxl's own writing of the same cells."""
    people = list(contacts(size, seed=9))
    formats: Sequence[tuple[str, WriteOptions]] = (
        ("vcard4", WriteOptions()), ("vcard21", WriteOptions()), ("csv", WriteOptions()), ("ldif", WriteOptions()),
        ("json", WriteOptions()), ("json", WriteOptions(shape="s3")), ("ics", WriteOptions()),
    )  # fmt: skip
    for name, options in formats:
        took = timed(lambda n=name, o=options: write(n, lambda: people, io.BytesIO(), o, BUILTIN))
        yield f"export {name} {options.shape}".strip(), f"{size / took * 1000:.0f}/s", "–", True
    cells = _cells(people)
    bare = min(timed(lambda: _bare_workbook(cells)) for _ in range(2))
    ours = min(timed(_own(people)) for _ in range(2))
    yield (
        "export xlsx, loss report apart",
        f"{ours / bare:.2f} × openpyxl ({bare:.0f} ms)",
        "1.2 ×",
        ours <= 1.2 * bare,
    )


def _own(people: list[Contact]) -> Callable[[], object]:
    from app.formats.xlsx_out import write_xlsx

    return lambda: write_xlsx(lambda: people, io.BytesIO(), WriteOptions(), BUILTIN)


def _cells(people: list[Contact]) -> list[list[str]]:
    layout = columns(people, BUILTIN)
    return [[c.header for c in layout], *(row(c, layout) for c in people)]


def _bare_workbook(cells: list[list[str]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    page = book.create_sheet("Contacts")
    for line in cells:
        page.append([c or None for c in line])
    book.save(io.BytesIO())
