"""`kith import` with what the wizard's switches say: encoding, delimiter, quotes, header row, sheet, mapping, country."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from app.formats.mapping.targets import Target
from app.services.importing import saved
from tests.cli.conftest import Kith


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))


def only(kith: Kith) -> dict:
    (row,) = kith("list")["contacts"]
    return kith("show", row["id"])


def values(contact: dict, field: str) -> list:
    return [a["value"] for a in contact["attributes"] if a["field"] == field]


def test_encoding_delimiter_quote_and_header_row(kith: Kith, tmp_path: Path) -> None:
    path = tmp_path / "l.txt"
    path.write_bytes("Liste\nVorname/Nachname\n'Jürgen/Kai'/Groß\n".encode("cp850"))
    options = (
        "--encoding",
        "cp850",
        "--delimiter",
        "/",
        "--quote",
        "'",
        "--header-row",
        "2",
        "--format",
        "csv",
    )
    answer = kith("import", path, *options)
    assert (answer["created"], answer["encoding"], answer["delimiter"]) == (1, "cp850", "/")
    contact = only(kith)
    assert values(contact, "first_name") == ["Jürgen/Kai"]
    assert values(contact, "last_name") == ["Groß"]


def test_a_sheet_by_name_or_number(kith: Kith, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Vorname"])
    book.active.append(["Ada"])
    other = book.create_sheet("Firma")
    other.append(["Vorname"])
    other.append(["Grace"])
    book.save(tmp_path / "two.xlsx")
    assert kith("import", tmp_path / "two.xlsx", "--sheet", "Firma")["created"] == 1
    assert values(only(kith), "first_name") == ["Grace"]


def test_the_country_of_the_file_goes_before_that_of_the_book(kith: Kith, tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_text("Vorname,Telefon\nSepp,01 5321234\n", "utf-8")
    kith("import", path, "--region", "AT")
    (phone,) = [a for a in only(kith)["attributes"] if a["field"] == "phone_number"]
    assert phone["normalized"] == "+4315321234"


def test_a_mapping_of_the_window_brings_its_own_field(kith: Kith, tmp_path: Path) -> None:
    field = saved.Field("kundennummer", "Kundennummer", global_=False)
    mapping = {"Vorname": Target("first_name"), "Nr": Target("kundennummer")}
    saved.keep(saved.SavedMapping("Kunden", mapping, ("Vorname", "Nr"), (field,)))
    path = tmp_path / "l.csv"
    path.write_text("Vorname,Nr\nAda,17\n", "utf-8")
    assert kith("import", path, "--mapping", "kunden")["created"] == 1
    assert values(only(kith), "kundennummer") == ["17"]
    assert [f["name"] for f in kith("fields")["fields"] if not f.get("global", True)] in (
        [],
        ["kundennummer"],
    )


def test_s3s_mapping_is_read_from_a_file(kith: Kith, tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text(
        json.dumps(
            {"mappings": {"X": {"attribute_type": "phone_number", "label": "Home", "index": 1}, "Y": "email"}}
        )
    )
    (tmp_path / "l.csv").write_text("X,Y\n+49 30 1234567,a@x.example\n", "utf-8")
    answer = kith("import", tmp_path / "l.csv", "--mapping", tmp_path / "m.json")
    assert answer["mapping"]["X"] == {
        "field": "phone_number", "label": "Home", "index": 1, "component": None, "partner": False,
    }  # fmt: skip


def test_a_mapping_that_is_not_there_is_said_in_words(kith: Kith, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("X\na@x.example\n", "utf-8")
    assert "cannot be read" in kith(
        "import", tmp_path / "l.csv", "--mapping", tmp_path / "none.json", status=3
    )


def test_googles_custom_fields_keep_their_names(kith: Kith, tmp_path: Path) -> None:
    header = "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value"
    (tmp_path / "g.csv").write_text(
        f"{header}\nAda,Love,* myContacts,Work,a@x.example,Shoe size,38\n", "utf-8"
    )
    assert kith("import", tmp_path / "g.csv")["preset"] == "google-new"
    contact = only(kith)
    assert contact["metadata"] == {"Shoe size": "38"}
    assert {a["field"] for a in contact["attributes"]} == {"first_name", "last_name", "email"}


def test_problem_rows_are_saved_with_the_files_own_delimiter(kith: Kith, tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("Vorname;Nachname\nAda;Love\n#N/A;\n", "utf-8")
    kith("import", tmp_path / "l.csv", "--rejects", tmp_path / "p.csv", status=1)
    assert (tmp_path / "p.csv").read_text("utf-8-sig").splitlines()[0] == "Vorname;Nachname;Problem"
