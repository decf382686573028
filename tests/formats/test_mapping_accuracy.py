"""Where columns go: the exports of known programs in eight languages, free-form sheets, and files without headers.

The tables beside this file hold headers and, for each, the field that it means: `field[.component][:Label]`, `-` for
a column that goes nowhere, empty where nothing is expected.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from app.formats import header
from app.formats.mapping.guess import guess
from app.formats.mapping.targets import Target
from app.formats.reading import plan
from app.formats.sniffing import sniff

HERE = Path(__file__).parent / "headers"
Columns = list[tuple[str, str]]


def tables(name: str, *keys: str) -> dict[str, Columns]:
    """(header, expected) of each table of a file."""
    found: dict[str, Columns] = defaultdict(list)
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            found[" ".join(row[k] for k in keys)].append((row["header"], row["expected"]))
    return found


def code(target: Target | None) -> str:
    if target is None:
        return "-"
    part = f".{target.component}" if target.component else ""
    return f"{target.field}{part}" + (f":{target.label}" if target.label else "")


def misses(columns: Columns) -> list[tuple[str, str, str]]:
    """(header, expected, found) of the columns that go elsewhere than they should."""
    names = header.columns([h for h, _ in columns], None, len(columns))
    mapping = guess(names).mapping
    return [
        (name, expected, code(mapping[name]))
        for name, (_, expected) in zip(names, columns, strict=True)
        if expected and code(mapping[name]) != expected
    ]


PROGRAMS = tables("programs.tsv", "program", "language")
FREE = tables("freeform.tsv", "language")


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_column_of_a_known_export_is_right(name: str) -> None:
    assert misses(PROGRAMS[name]) == []


@pytest.mark.parametrize("name", FREE)
def test_at_least_nine_of_ten_columns_of_a_free_form_sheet_are_right(name: str) -> None:
    wrong = misses(FREE[name])
    assert len(wrong) <= 0.1 * len(FREE[name]), wrong


def test_the_numbers_of_columns_and_hits() -> None:
    """The accuracy as one number: of all columns of all tables of known programs none may be wrong, of the others one in fifty."""
    free = sum(len(t) for t in FREE.values())
    wrong = [m for t in FREE.values() for m in misses(t)]
    assert sum(len(t) for t in PROGRAMS.values()) > 1500
    assert len(wrong) <= free / 50, wrong


@pytest.mark.parametrize("name", PROGRAMS)
def test_an_unknown_column_in_between_shifts_no_other(name: str) -> None:
    columns = PROGRAMS[name]
    middle = len(columns) // 2
    assert misses([*columns[:middle], ("Qwx zzy", "-"), *columns[middle:]]) == []


HEADERLESS = {
    "name, mail, phone": (
        "Anna Schmidt,anna@example.com,+49 30 1234567\nBob Meyer,bob@example.org,+49 171 7654321\n"
        "Carla Diaz,carla@example.net,+34 91 5550123\n",
        ["display_name", "email", "phone_number"],
    ),
    "first, last, company, mail, link": (
        "Anna;Schmidt;Lumen GmbH;anna@example.com;https://anna.example\nBob;Meyer;Acme Inc.;bob@example.org;www.bob.example.com\n"
        "Carla;Diaz;Norte S.A.;carla@example.net;https://carla.example\n",
        ["first_name", "last_name", "company", "email", "website"],
    ),
    "mail first, tabs, two phones, birthday": (
        "a@x.example\tAnn\tLee\t+1 303 555 0111\t+1 303 555 0112\t1980-02-01\n"
        "b@x.example\tBob\tRay\t+1 303 555 0113\t\t1981-12-31\nc@x.example\tCy\tFox\t+1 303 555 0114\t\t1979-05-06\n",
        ["email", "first_name", "last_name", "phone_number", "phone_number", "birthday"],
    ),
}


@pytest.mark.parametrize("name", HEADERLESS)
def test_a_file_without_headers_is_known_by_its_content(name: str) -> None:
    text, expected = HEADERLESS[name]
    table = plan(sniff(text.encode(), "a.csv"))
    assert [t.field if t else "-" for t in (table.mapping[c] for c in table.columns)] == expected
    records = list(table.records())
    assert len(records) == 3
    assert all(r.contact and r.contact.text("email") for r in records)
