"""Delimited text as programs write it: encodings, delimiters, quotes, preambles, rows of any length."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import limits
from app.formats.delimited import records
from app.formats.reading import read
from app.formats.sniffing import FormatError, ReadOptions, sniff
from app.formats.tables import Table, read_table

HEAD = "First Name,Last Name,E-mail,Note"


def table(data: str | bytes, **options: object) -> Table:
    raw = data.encode() if isinstance(data, str) else data
    return read_table(sniff(raw, "a.csv", ReadOptions(**options)))  # type: ignore[arg-type]


def cells(data: str | bytes, **options: object) -> list[tuple[str, ...]]:
    return [row.cells for row in table(data, **options).rows()]


@pytest.mark.parametrize(
    ("encoding", "mark", "names"),
    [
        ("utf-8", b"", ["Zoë", "山田"]), ("utf-8", codecs.BOM_UTF8, ["Zoë", "山田"]),
        ("utf-16-le", codecs.BOM_UTF16_LE, ["Zoë", "山田"]), ("utf-16-be", codecs.BOM_UTF16_BE, ["Zoë", "山田"]),
        ("utf-16-le", b"", ["Zoë", "Łukasz"]), ("utf-16-be", b"", ["Zoë", "Łukasz"]),
        ("cp1252", b"", ["Jürgen Groß", "Zoë O’Brien", "Françoise"]), ("cp1250", b"", ["Łukasz Żak", "Žofie Šťastná", "Čeněk Dvořák"]),
        ("cp1251", b"", ["Агния Барто", "Самуил Маршак", "Борис Пастернак"]), ("cp932", b"", ["山田太郎", "すずき はなこ", "タナカ"]),
        ("mac-roman", b"", ["Jürgen Groß", "Zoë Müller", "Françoise Béart"]), ("cp1253", b"", ["Γιώργος Σεφέρης", "Οδυσσέας Ελύτης"]),
    ],
)  # fmt: skip
def test_the_encoding_is_told_by_its_mark_or_its_letters(
    encoding: str, mark: bytes, names: list[str]
) -> None:
    text = f"{HEAD}\r\n" + "".join(f"{name},,a@x.example,{name}\r\n" for name in names)
    assert [row[0] for row in cells(mark + text.encode(encoding))] == names


def test_the_user_knows_better() -> None:
    data = f"{HEAD}\nÐæ,,,\n".encode("cp1252")
    assert cells(data, encoding="cp1251")[0][0] == data.split(b"\n")[1][:2].decode("cp1251")
    with pytest.raises(FormatError, match="klingon"):
        table(data, encoding="klingon")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, end: str) -> None:
    text = end.join(
        [
            HEAD.replace(",", delimiter),
            delimiter.join(["Ann", '"Lee; Jr., |x"', "a@x.example", "1,5"]).replace("1,5", '"1,5"'),
            "",
        ]
    )
    found = table(text)
    assert found.source.delimiter == delimiter
    assert [r.cells for r in found.rows()] == [("Ann", "Lee; Jr., |x", "a@x.example", "1,5")]


def test_commas_in_texts_do_not_outvote_the_semicolon() -> None:
    rows = "".join(f"Ann{n};Lee;a@x.example;one, two, three, {n}\n" for n in range(5))
    assert cells(HEAD.replace(",", ";") + "\n" + rows)[0] == (
        "Ann0",
        "Lee",
        "a@x.example",
        "one, two, three, 0",
    )


def test_what_the_first_line_says_of_the_delimiter_is_believed_and_no_row() -> None:
    found = table(f"sep=;\n{HEAD.replace(',', ';')}\nAnn;Lee, Jr.;;\n")
    assert (found.columns[0], [r.cells for r in found.rows()]) == (
        "First Name",
        [("Ann", "Lee, Jr.", "", "")],
    )


@pytest.mark.parametrize(
    ("options", "row"),
    [
        ({"delimiter": "tab"}, ("a", "b;c")), ({"delimiter": "semicolon"}, ("a\tb", "c")), ({"delimiter": ";"}, ("a\tb", "c")),
    ],
)  # fmt: skip
def test_a_delimiter_can_be_said(options: dict[str, str], row: tuple[str, ...]) -> None:
    assert cells("First Name\tLast Name;Note\na\tb;c\n", **options) == [row]


def test_delimiters_and_quotes_that_cannot_be_are_refused() -> None:
    for options in (
        {"delimiter": ";;"},
        {"delimiter": '"'},
        {"quote": "''"},
        {"quote": ",", "delimiter": ","},
    ):
        with pytest.raises(FormatError, match="cannot"):
            table(f"{HEAD}\nAnn,,,\n", **options)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ('Ann,"say ""hi"", they said",,x', ("Ann", 'say "hi", they said', "", "x")),
        ('Ann,"two\r\nlines\n\nand a blank one",,x', ("Ann", "two\r\nlines\n\nand a blank one", "", "x")),
        ('Ann,"bare\rreturn",,x', ("Ann", "bare\rreturn", "", "x")),
        ("Ann,6' 2\" tall,,x", ("Ann", "6' 2\" tall", "", "x")),
        ('Ann,"",,x', ("Ann", "", "", "x")),
        ("Ann,a\0b,,x", ("Ann", "ab", "", "x")),
    ],
)  # fmt: skip
def test_quotes(line: str, row: tuple[str, ...]) -> None:
    assert cells(f"{HEAD}\r\n{line}\r\nBob,,,\r\n") == [row, ("Bob", "", "", "")]


@pytest.mark.parametrize("empty", ["", '""'])
def test_quotes_behind_backslashes(empty: str) -> None:
    assert cells(f'{HEAD}\nAnn,"say \\"hi\\", they said",{empty},x\n')[0] == (
        "Ann", 'say "hi", they said', "", "x",
    )  # fmt: skip


@pytest.mark.parametrize("text", ["C:\\", "a\\b", "C:\\people\\"])
def test_a_backslash_that_escapes_nothing_stays(text: str) -> None:
    assert cells(f'{HEAD}\nAnn,"{text}","say ""hi"" to",x\n')[0][1] == text
    assert cells(f'{HEAD}\nAnn,"{text}",,x\n')[0][1] == text


def test_other_signs_around_cells() -> None:
    assert cells(f"{HEAD}\nAnn,'a,b',,x\n", quote="'")[0] == ("Ann", "a,b", "", "x")
    assert cells(f'{HEAD}\nAnn,"a,,x\n', quote="none")[0] == ("Ann", '"a', "", "x")


def test_a_quote_that_never_closes_costs_no_other_row() -> None:
    rows = "".join(f"P{n},Lee,p{n}@x.example,\n" for n in range(limits.RECORD_LINES + 50))
    found = list(table(f'{HEAD}\nAnn,"Lee,a@x.example,\n{rows}').rows())
    assert len(found) == limits.RECORD_LINES + 51
    assert "never closed" in found[0].problem
    assert (found[0].cells[:2], found[-1].cells[0]) == (("Ann", "Lee"), f"P{limits.RECORD_LINES + 49}")


def test_a_quote_left_open_in_the_last_row_is_told_of() -> None:
    (ann, bob) = table(f'{HEAD}\nAnn,Lee,,\nBob,"Ray,b@x.example,\n').rows()
    assert (ann.problem, bob.cells[:3]) == ("", ("Bob", "Ray", "b@x.example"))
    assert "never closed" in bob.problem


def test_rows_longer_and_shorter_than_the_header() -> None:
    found = table(f"{HEAD}\nAnn\nBob,Ray,b@x.example,note,and,more\nCy,Fox,,,\n\n , ,\n")
    assert [r.cells[:2] for r in found.rows()] == [("Ann",), ("Bob", "Ray"), ("Cy", "Fox")]
    records = list(read(found.source))
    assert [r.contact is not None for r in records] == [True, True, True]


@pytest.mark.parametrize(
    "above",
    [
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\n",
        "My club\n\nprinted on 1 May\n", "\n\n", "Contacts;;;\n",
    ],
)  # fmt: skip
def test_the_header_stands_below_a_preamble(above: str) -> None:
    found = table(f"{above}{HEAD}\nAnn,Lee,a@x.example,x\n")
    assert found.columns == ("First Name", "Last Name", "E-mail", "Note")
    assert [(r.number, r.cells[0]) for r in found.rows()] == [(1, "Ann")]
    assert found.source.header_row == above.count("\n") + 1


def test_a_file_without_a_header_loses_no_row() -> None:
    found = table("Ann,Lee,ann@x.example,030 1234567\nBob,Ray,bob@x.example,030 7654321\n")
    assert (found.source.header_row, len(list(found.rows()))) == (0, 2)
    assert found.columns == ("Column 1", "Column 2", "Column 3", "Column 4")


def test_the_user_says_where_the_header_is() -> None:
    text = "a,b\nc,d\ne,f\n"
    assert table(text, header_row=2).columns == ("c", "d")
    assert cells(text, header_row=2) == [("e", "f")]
    assert cells(text, header_row=0) == [("a", "b"), ("c", "d"), ("e", "f")]
    with pytest.raises(FormatError, match="no row 9"):
        table(text, header_row=9)


def test_columns_of_one_name_and_of_none_are_told_apart() -> None:
    assert table("Phone,,Phone,E-mail\n1,2,3,a@x.example\n").columns == (
        "Phone",
        "Column 2",
        "Phone (2)",
        "E-mail",
    )


def test_the_footer_of_a_report_is_no_row() -> None:
    text = f'{HEAD}\nAnn,Lee,a@x.example,x\n\n"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.",,,\n'
    assert [r[0] for r in cells(text)] == ["Ann"]


@pytest.mark.parametrize("data", [b"", b"  \n ", b"\xef\xbb\xbf", b",,,\n,,\n"])
def test_nothing_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(FormatError, match=r"nothing|no rows|empty"):
        table(data)


@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12),
            min_size=2,
            max_size=5,
        ).filter(lambda row: "".join(row).strip()),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(",;\t|"),
)
@settings(max_examples=150)
def test_what_a_careful_program_writes_is_read_as_it_wrote_it(rows: list[list[str]], delimiter: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    found = [row for _, row, _ in records(io.StringIO(out.getvalue(), newline=""), delimiter)]
    assert found == rows
