"""Backups, restoring and recovery by command, and what the commands say of files that are not ours."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from tests.storage.test_file import NOT_BOOKS

Kith = Callable[..., Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.kith"


@pytest.fixture
def kith(path: Path, capsys: pytest.CaptureFixture[str]) -> Kith:
    def run(*words: object, status: int = 0) -> Any:
        got = main(["--book", str(path), "--json", *map(str, words)])
        out, err = capsys.readouterr()
        assert got == status, err
        assert "Traceback" not in err
        return json.loads(out) if out.strip() else err

    return run


def test_backups_are_listed_with_what_changed_since(kith: Kith) -> None:
    ann = kith("add", "first_name=Ann")["id"]
    made = kith("backup")
    assert made["contacts"] == 1
    kith("edit", ann, "first_name=Anna")
    kith("add", "first_name=Bob")
    (row,) = kith("backups")["backups"]
    assert (row["file"], row["contacts"], row["why"]) == (made["file"], 1, "manual")
    assert (row["added"], row["changed"], row["gone"]) == (1, 1, 0)
    assert kith("backup", "--if-changed")["file"] is not None
    assert kith("backup", "--if-changed")["file"] is None


def test_one_contact_is_restored_by_the_name_of_a_backup_and_undone(kith: Kith) -> None:
    ann = kith("add", "first_name=Ann")["id"]
    made = Path(kith("backup")["file"])
    kith("edit", ann, "first_name=Anna")
    bob = kith("add", "first_name=Bob")["id"]
    kith("restore-backup", made.name, "--contact", ann)
    assert kith("show", ann)["display_name"] == "Ann"
    kith("undo")
    assert kith("show", ann)["display_name"] == "Anna"
    before = kith("restore-backup", made)["before"]
    kith("show", bob, status=3)
    kith("restore-backup", before)
    assert kith("show", bob)["display_name"] == "Bob"


def test_a_damaged_book_is_refused_with_a_way_on_and_recovered(kith: Kith, path: Path) -> None:
    ids = [kith("add", f"first_name=P{n}", f"email=p{n}@x.example")["id"] for n in range(30)]
    db = sqlite3.connect(path)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'contact'").fetchone()
    db.close()
    with path.open("r+b") as opened:
        opened.seek((root - 1) * 4096)
        opened.write(os.urandom(4096))
    broken = path.read_bytes()
    assert "kith recover" in kith("list", status=3)
    assert path.read_bytes() == broken
    report = kith("recover", path.with_name("saved.kith"))
    assert report["contacts"] == 30
    assert path.read_bytes() == broken
    report = kith("recover")
    assert Path(report["kept"]).read_bytes() == broken
    assert {c["id"] for c in kith("list")["contacts"]} == set(ids)
    assert kith("check")["ok"]


@pytest.mark.parametrize("make", NOT_BOOKS.values(), ids=NOT_BOOKS)
@pytest.mark.parametrize(
    "words", [["list"], ["add", "first_name=x"], ["backup"], ["check"], ["recover"], ["restore-backup", "x"]], ids=lambda w: w[0]
)  # fmt: skip
def test_no_command_touches_what_is_no_book(
    make: Callable[[Path], object], words: list[str], kith: Kith, path: Path
) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    said = kith(*words, status=3)
    assert said.startswith("kith: ")
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(
    "words", [["backups"], ["recover"], ["restore-backup", "none.zip"]], ids=lambda w: w[0]
)
def test_no_book_is_made_to_look_for_backups(words: list[str], kith: Kith, path: Path) -> None:
    kith(*words, status=0 if words == ["backups"] else 3)
    assert not path.exists()


def test_a_backup_of_a_book_that_was_moved_away_makes_no_empty_one(kith: Kith, tmp_path: Path) -> None:
    error = kith("backup", "--if-changed", "--why", "automatic", status=3)
    assert "There is no address book at" in error
    assert list(tmp_path.iterdir()) == []
