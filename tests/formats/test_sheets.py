"""Spreadsheets: what became of numbers, dates and errors in them, headers of several cells, and files that lie or bite."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.domain import limits
from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.formats import sheets
from app.formats.reading import read
from app.formats.sniffing import FormatError, ReadOptions, sniff
from app.formats.tables import Table, read_table
from tests.formats.vcard.cards import told

HEAD = ["First Name", "Last Name", "Mobile Phone", "Birthday", "Note"]


def book(*rows: list[Any], change: Callable[[Workbook], None] | None = None) -> bytes:
    made = Workbook()
    for row in rows:
        made.active.append(row)  # type: ignore[union-attr]
    if change:
        change(made)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return out.getvalue()


def table(data: bytes, name: str = "a.xlsx", **options: Any) -> Table:
    return read_table(sniff(data, name, ReadOptions(**options)))


def people(data: bytes, region: str = "DE") -> list[list[str]]:
    return [told(r.contact) for r in read(sniff(data, "a.xlsx"), region=region)]


def test_cells_are_text_as_people_see_it() -> None:
    day = datetime.date(1985, 4, 12)
    row = [
        1,
        2.5,
        15551234567.0,
        True,
        day,
        datetime.datetime(2020, 1, 2, 3, 4),
        datetime.time(9, 30),
        None,
        "00420",
        "#N/A text",
    ]
    found = table(book([f"c{n}" for n in range(len(row))], row), header_row=1)
    assert [r.cells for r in found.rows()] == [
        ("1", "2.5", "15551234567", "TRUE", "1985-04-12", "2020-01-02 03:04:00", "09:30:00", "", "00420", "#N/A text"),
    ]  # fmt: skip


def test_error_cells_are_empty() -> None:
    data = book(HEAD, ["Ann", "#N/A", "#REF!", "#VALUE!", "=1/0"], ["Bob", "Ray", None, None, None])
    assert people(data)[0] == ["first_name = Ann"]


@pytest.mark.parametrize(
    ("cell", "region", "number"),
    [
        (15551234567, "US", "+15551234567"), (4915112345678, "DE", "+4915112345678"), (1711234567, "DE", "+491711234567"),
        (4915112345678, "US", "+4915112345678"), (4915112345678, "", "+4915112345678"), (15551234567.0, "GB", "+15551234567"),
        ("+49 171 1234567", "DE", "+491711234567"), ("'+49 171 1234567", "DE", "+491711234567"), ("01711234567", "DE", "+491711234567"),
    ],
)  # fmt: skip
def test_numbers_that_were_phones_can_be_dialled_again(cell: Any, region: str, number: str) -> None:
    (record,) = read(sniff(book(HEAD, ["Ann", "Lee", cell, None, None]), "a.xlsx"), region=region)
    assert record.contact is not None
    (phone,) = normalize(record.contact, BUILTIN, region).all("phone_number")
    assert phone.normalized == number


def test_digits_that_are_lost_for_good_are_flagged() -> None:
    (record,) = read(sniff(book(HEAD, ["Ann", "Lee", "1.55512E+10", None, None]), "a.xlsx"), region="US")
    assert [(w.row, w.column, w.value) for w in record.warnings] == [(1, "Mobile Phone", "1.55512E+10")]


def test_both_calendars_give_the_same_day() -> None:
    rows = (HEAD, ["Ann", "Lee", None, datetime.date(1985, 4, 12), None])
    mac = book(*rows, change=lambda made: setattr(made, "epoch", CALENDAR_MAC_1904))
    assert (
        people(book(*rows))
        == people(mac)
        == [["first_name = Ann", "last_name = Lee", "birthday = 1985-04-12"]]
    )


def test_a_wrong_dimension_drops_no_row() -> None:
    data = book(HEAD, *(["Ann", f"Lee{n}", None, None, None] for n in range(30)))
    lying = repacked(
        data, lambda _, part: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:B2"', part)
    )
    assert lying != data
    assert len(list(table(lying).rows())) == 30


def test_merged_headers_cover_their_columns() -> None:
    def merge(made: Workbook) -> None:
        made.active.merge_cells("C1:D1")  # type: ignore[union-attr]

    data = book(["First Name", "Last Name", "Phone", None], ["Ann", "Lee", "112", "110"], change=merge)
    assert table(data).columns == ("First Name", "Last Name", "Phone", "Phone 2")
    assert people(data)[0][2:] == ["phone_number = 112", "phone_number = 110"]


def test_two_rows_of_headers_are_read_together() -> None:
    data = book(
        [None, None, "Home", None, "Work", None],
        ["First Name", "Last Name", "City", "Phone", "City", "Phone"],
        ["Ann", "Lee", "Ulm", "112", "Bonn", "110"],
    )
    assert table(data).columns[2:] == ("Home City", "Home Phone", "Work City", "Work Phone")
    assert set(people(data)[0][2:]) == {
        "address (Home) = city Ulm", "phone_number (Home) = 112", "address (Work) = city Bonn", "phone_number (Work) = 110",
    }  # fmt: skip


def test_the_table_may_begin_anywhere_in_the_sheet() -> None:
    rows = [[], ["", "Members of the club"], [], ["", *HEAD], ["", "Ann", "Lee", "112", None, None]]
    found = table(book(*rows))
    assert found.columns[1:] == tuple(HEAD)
    assert [r.cells[1:3] for r in found.rows()] == [("Ann", "Lee")]


def test_sheets_are_chosen_by_being_full_by_name_and_by_number() -> None:
    def more(made: Workbook) -> None:
        for name in ("People", "Hidden", "More"):
            page = made.create_sheet(name)
            page.append(HEAD)
            page.append([name, "Lee", None, None, None])
        made["Hidden"].sheet_state = "hidden"

    data = book(change=more)
    assert table(data).source.sheets == ("Sheet", "People", "More")
    assert [r.cells[0] for r in table(data).rows()] == ["People"]
    assert [r.cells[0] for r in table(data, sheet="More").rows()] == ["More"]
    assert [r.cells[0] for r in table(data, sheet="3").rows()] == ["More"]
    with pytest.raises(FormatError, match="no sheet “Nope”"):
        table(data, sheet="Nope")


def ods(content: str) -> bytes:
    out = io.BytesIO()
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for name, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("mimetype", kind)
        made.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        made.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="P">'
            f"{content}</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def row(*texts: str) -> str:
    inside = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{t}</text:p></table:table-cell>' for t in texts
    )
    return f"<table:table-row>{inside}</table:table-row>"


def test_open_document_sheets_with_the_blank_rows_that_end_them() -> None:
    blank = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
    )
    day = (
        '<table:table-cell office:value-type="date" office:date-value="1985-04-12">'
        "<text:p>12.04.85</text:p></table:table-cell>"
    )
    data = ods(
        row(*HEAD)
        + row("Ann", "Lee", "112").replace("</table:table-row>", f"{day}</table:table-row>")
        + blank
    )
    (record,) = read(sniff(data, "a.ods"))
    assert told(record.contact) == [
        "first_name = Ann", "last_name = Lee", "phone_number (Mobile) = 112", "birthday = 1985-04-12",
    ]  # fmt: skip


def test_a_filled_row_repeated_a_million_times_is_refused() -> None:
    many = row("Ann", "Lee").replace(
        "<table:table-row>", '<table:table-row table:number-rows-repeated="1000000">'
    )
    with pytest.raises(FormatError, match="repeats"):
        table(ods(row(*HEAD) + many), "a.ods")


def test_entities_are_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    data = repacked(book(HEAD), lambda n, part: bomb + part if n.endswith("sheet1.xml") else part)
    with pytest.raises(FormatError, match="entities"):
        table(data)


def test_what_would_unpack_into_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = book(HEAD, *(["Ann", "Lee", "112", None, "x" * 500] for _ in range(200)))
    monkeypatch.setattr(limits, "SHEET_UNPACKED", 10_000)
    with pytest.raises(FormatError, match="gigabyte"):
        table(data)
    monkeypatch.undo()
    monkeypatch.setattr(limits, "SHEET_SMALL", 1000)
    monkeypatch.setattr(limits, "SHEET_RATIO", 2)
    with pytest.raises(FormatError, match="hundreds of times"):
        table(data)
    monkeypatch.undo()
    long = repacked(
        book(HEAD, ["Ann", "Lee", None, None, "x"]),
        lambda _, part: part.replace(b"Ann", b"n" * (limits.SHEET_TEXT + 2**20)),
    )
    with pytest.raises(FormatError, match="millions of letters"):
        table(long)


def test_two_cells_far_apart_are_read_without_the_emptiness_between() -> None:
    def far(made: Workbook) -> None:
        made.active["XFD90000"] = "lost"  # type: ignore[index]

    source = sniff(book(HEAD, ["Ann", "Lee", "112", None, None], change=far), "a.xlsx")
    rows = list(sheets.rows(source, "Sheet"))
    assert (rows[1][:3], len(rows), rows[-1][-1]) == (("Ann", "Lee", "112"), 90_000, "lost")


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"PK\3\4 and no more", "a.xlsx", "damaged"), (b"no sheet at all\0\1\2", "a.xlsx", "no kind of file|no real"),
        (book(HEAD)[:-300], "a.xlsx", "damaged"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", "cannot be read"),
    ],
)  # fmt: skip
def test_damaged_files_are_refused_in_words(data: bytes, name: str, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        table(data, name)


def test_an_archive_of_something_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("people.vcf", "BEGIN:VCARD")
    with pytest.raises(FormatError, match="Unpack it"):
        table(out.getvalue(), "a.zip")


def test_a_workbook_is_known_whatever_it_is_called() -> None:
    assert sniff(book(HEAD), "people.csv").format == "xlsx"
    assert sniff(ods(row("a")), "people").format == "ods"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 20, "photo.csv"),
        (bytes(range(256)) * 20, "people.vcf"),
        (b"\x1f\x8b\x08" + bytes(range(256)) * 20, "people.txt"),
        (b"Name,Phone\0\1\2\n", "people.xlsx"),
        (b"<html><table><tr><td>Name</td></tr></table></html>", "people.xls"),
    ],
)
def test_what_is_no_text_is_refused_whatever_it_is_called(data: bytes, name: str) -> None:
    with pytest.raises(FormatError, match="no kind of file"):
        sniff(data, name)


@pytest.mark.parametrize("name", ["people.vcf", "people.xls", "people.xlsx", "people.ods", "people"])
def test_a_table_of_text_is_known_whatever_it_is_called(name: str) -> None:
    assert table(b"Name;Phone\nAnn Lee;+49 171 1234567\n", name).columns == ("Name", "Phone")
    assert sniff(b'{"contacts": []}', name).format == "json"


def test_a_card_that_lacks_its_begin_is_still_a_card() -> None:
    assert sniff(b"VERSION:3.0\nFN:Ann Lee\nEND:VCARD\n", "a.vcf").format == "vcard"


def test_the_sheet_of_people_is_taken_wherever_it_stands() -> None:
    made = Workbook()
    cover = made.active
    assert cover is not None
    cover.title = "About"
    cover.append(["Title"])
    cover.append(["What this is"])
    people = made.create_sheet("People")
    people.append(list(HEAD))
    people.append(["Ann", "Lee", "112", None, None])
    out = io.BytesIO()
    made.save(out)
    assert (table(out.getvalue()).source.sheet, table(out.getvalue()).columns[0]) == ("People", HEAD[0])


def test_a_sheet_of_bare_addresses_is_one_of_people() -> None:
    made = Workbook()
    first = made.active
    assert first is not None
    first.title = "Members"
    for text in ("ann@x.example", "bob@x.example"):
        first.append([text])
    made.create_sheet("Lookup").append(["Name", "Company"])
    out = io.BytesIO()
    made.save(out)
    assert table(out.getvalue()).source.sheet == "Members"
