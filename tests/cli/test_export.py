"""`kith export`: each option, on real files."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Kith


@pytest.fixture
def book(kith: Kith) -> Kith:
    kith(
        "add",
        "first_name=Ann",
        "last_name=Łee",
        "phone_number:Work=+49 30 1234567",
        "email=ann@x.example",
        "tag=Hot",
    )
    kith("add", "first_name=Bob", "phone_number=+49 30 7654321", "nickname=Bobby")
    kith("edit", kith("list", "bob")["contacts"][0]["id"], "is_opted_out=true")
    return kith


def table(path: Path, encoding: str = "utf-8-sig", delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_ldif_goes_out_and_comes_in(book: Kith, tmp_path: Path) -> None:
    got = book("export", tmp_path / "out.ldif")
    assert (got["format"], got["contacts"]) == ("ldif", 2)
    assert book("import", tmp_path / "out.ldif")["skipped"] == 2


@pytest.mark.parametrize("shape", ["s0", "s1", "s2", "s3", "s4"])
def test_json_of_each_source_system_goes_out_and_comes_in(book: Kith, tmp_path: Path, shape: str) -> None:
    got = book("export", tmp_path / "out.json", "--shape", shape)
    assert got["contacts"] == 2
    assert "nickname" in {loss["field"] for loss in got["losses"]} or shape == "s3"
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))["contacts"]) == 2
    again = book("import", tmp_path / "out.json", "--on-match", "new", "--dry-run")
    assert (again["total"], again["failed"]) == (2, 0)


def test_options_of_a_table(book: Kith, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    book(
        "export",
        out,
        "--delimiter",
        ";",
        "--encoding",
        "cp1250",
        "--phones",
        "digits",
        "--leave-out-opted-out",
    )
    (row,) = table(out, "cp1250", ";")
    assert (row["Last name"], row["Phone 1"]) == ("Łee", "49301234567")
    book("export", tmp_path / "out.tsv")
    assert "Łee" in {r["Last name"] for r in table(tmp_path / "out.tsv", delimiter="\t")}
    book("export", out, "--fields", "first_name,nickname")
    assert [set(r) for r in table(out)] == [{"First name", "Nickname 1"}] * 2
    book("export", out, "--rows", "value")
    assert {"Phone", "E-mail", "Nickname", "Tags"} < {r["Field"] for r in table(out)}
    book("export", out, "--preset", "google")
    assert "Phone 1 - Value" in table(out)[0]


def test_losses_are_told_before_anything_is_written(book: Kith, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    got = book("export", out, "--encoding", "cp1252", "--dry-run")
    assert {"field": "last_name", "contacts": 1, "what": "left out or changed"} in got["losses"]
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["--encoding", "klingon"], 3), (["--delimiter", ";;"], 3), (["--shape", "s9"], 2), (["--preset", "lotus"], 2),
        (["--phones", "morse"], 2), (["--rows", "cell"], 2), (["--fields", "shoe"], 3),
    ],
)  # fmt: skip
def test_options_that_do_not_exist_are_refused(
    book: Kith, tmp_path: Path, words: list[str], status: int
) -> None:
    book("export", tmp_path / "out.csv", *words, status=status)
    assert not (tmp_path / "out.csv").exists()


def test_an_export_onto_the_book_itself_is_refused_and_nothing_is_lost(book: Kith, tmp_path: Path) -> None:
    said = book("export", tmp_path / "book.kith", "--format", "csv", status=3)
    assert "is an address book" in said
    assert book("list")["total"] == 2
