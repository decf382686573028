"""Records that could not come in: saved as a file of the same kind, mended by hand, imported again."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.formats.sniffing import sniff
from app.services import importing
from app.services.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "book.kith", region="DE")
    yield book
    book.close()


def rejected(
    book: Book, tmp_path: Path, name: str, data: bytes, ending: str = ""
) -> tuple[Path, importing.Plan]:
    """(the saved rejects, the plan of importing them again) of a file."""
    (tmp_path / name).write_bytes(data)
    plan = importing.make_plan(book, sniff(str(tmp_path / name)))
    out = tmp_path / f"rejects.{ending or importing.reject_ending(plan)}"
    assert importing.write_rejects(plan, out) == plan.counts()["problem"]
    plan.close()
    return out, importing.make_plan(book, sniff(str(out)))


CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:x\r\nN:;;;;\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob Ray\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nREV:2020\r\n"
)


def test_cards_stay_cards_with_the_problem_in_each(book: Book, tmp_path: Path) -> None:
    out, again = rejected(book, tmp_path, "a.vcf", CARDS)
    text = out.read_text("utf-8")
    assert (
        text.count("BEGIN:VCARD"),
        text.count("END:VCARD"),
        text.count("X-KITH-PROBLEM:The card is empty"),
    ) == (2, 2, 2)
    assert "PRODID:x\n" in text
    assert "FN:" not in text
    assert again.counts()["problem"] == 2


def test_a_mended_card_comes_in_without_its_note(book: Book, tmp_path: Path) -> None:
    out, _ = rejected(book, tmp_path, "a.vcf", CARDS)
    out.write_text(out.read_text("utf-8").replace("N:;;;;", "N:Fox;Cy;;;"), "utf-8")
    plan = importing.make_plan(book, sniff(str(out)))
    assert plan.counts()["new"] == 1
    (cy,) = (r.contact for r in plan.rows("new"))
    assert cy is not None
    assert {a.field for a in cy.attributes} == {"first_name", "last_name"}


def test_entries_stay_entries(book: Book, tmp_path: Path) -> None:
    data = (
        b"version: 1\n\ndn: cn=Ann\ncn: Ann\n\ndn: cn=Bob\nchangetype: modify\ndelete: mail\n\n"
        b"dn: cn=Cy\nobjectclass: person\n sona\n\ndn: cn=Di\ncn: Di\n"
    )
    out, again = rejected(book, tmp_path, "a.ldif", data)
    text = out.read_text("utf-8")
    assert "# Problem: This entry is a change, no contact.\ndn: cn=Bob" in text
    assert "objectclass: personsona" in text
    assert "cn: Ann" not in text
    assert (again.total, again.counts()["problem"]) == (2, 2)


@pytest.mark.parametrize("wrap", ["contacts", "data", ""])
def test_objects_stay_objects_inside_what_the_file_says(book: Book, tmp_path: Path, wrap: str) -> None:
    people = [{"first_name": "Ann"}, 7, {"first_name": "", "note": None}]
    data = {wrap: people, "folder": "Leads"} if wrap else people
    out, again = rejected(book, tmp_path, "a.json", json.dumps(data).encode())
    found = json.loads(out.read_text("utf-8"))
    told = found[wrap] if wrap else found
    assert told[0] == {"_value": 7, "_problem": "A contact has to be a JSON object ({…})."}
    assert told[1]["first_name"] == ""
    assert told[1]["_problem"]
    assert not wrap or found["folder"] == "Leads"
    assert again.counts()["problem"] == 2
    told[1]["first_name"] = "Bob"
    out.write_text(json.dumps(found), "utf-8")
    plan = importing.make_plan(book, sniff(str(out)))
    (bob,) = (r.contact for r in plan.rows("new"))
    assert bob is not None
    assert (bob.text("first_name"), dict(bob.metadata)) == ("Bob", {})


def test_rows_of_an_upload_stay_an_upload(book: Book, tmp_path: Path) -> None:
    upload = {
        "csv_base64": "", "folder_name": "Leads",
        "mapping_config": {"Given": "first_name", "Mobile no": "phone_number"},
    }  # fmt: skip
    rows = ["Ann,+49 171 1234567", "x,,surplus"]
    upload["csv_base64"] = base64.b64encode(
        "\n".join(["Given,Mobile no,Shoe", *rows, ",,41"]).encode()
    ).decode()
    out, again = rejected(book, tmp_path, "a.json", json.dumps(upload).encode())
    found = json.loads(out.read_text("utf-8"))
    lines = base64.b64decode(found["csv_base64"]).decode().splitlines()
    assert lines[0] == "Given,Mobile no,Shoe,Problem"
    assert lines[1].startswith(",,41,")
    assert (found["folder_name"], again.counts()["problem"]) == ("Leads", 1)


def test_rows_of_a_table_keep_their_columns_and_delimiter(book: Book, tmp_path: Path) -> None:
    data = b"First Name;Last Name;Shoe\nAnn;Lee;40\n;;41\n"
    out, again = rejected(book, tmp_path, "a.csv", data)
    assert out.read_text("utf-8-sig").splitlines()[0] == "First Name;Last Name;Shoe;Problem"
    assert out.read_text("utf-8-sig").splitlines()[1].startswith(";;41;Nothing in this row")
    assert (again.total, again.source.delimiter) == (1, ";")


def test_rows_of_a_workbook_stay_a_workbook(book: Book, tmp_path: Path) -> None:
    from openpyxl import Workbook

    page = Workbook()
    for line in (["First Name", "Last Name", "Shoe"], ["Ann", "Lee", 40], [None, None, 41]):
        page.active.append(line)  # type: ignore[union-attr]
    page.save(tmp_path / "a.xlsx")
    out, again = rejected(book, tmp_path, "a.xlsx", (tmp_path / "a.xlsx").read_bytes())
    assert out.suffix == ".xlsx"
    assert again.columns[-1] == "Problem"
    assert [r.source_row[2] for r in again.walk()] == ["41"]


def test_with_the_ending_csv_any_kind_is_a_list_of_problems(book: Book, tmp_path: Path) -> None:
    (tmp_path / "a.vcf").write_bytes(CARDS)
    plan = importing.make_plan(book, sniff(str(tmp_path / "a.vcf")))
    importing.write_rejects(plan, tmp_path / "out.csv")
    lines = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Record,Line,Value,Problem"
    assert lines[1].startswith("2,5,,The card is empty")
