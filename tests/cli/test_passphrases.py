"""Sealed files by command: the passphrase out of a file or off the terminal, never an argument."""

from __future__ import annotations

import getpass
import io
import sys
from pathlib import Path

import pytest

from app.services import sealing
from tests.cli.conftest import Kith
from tests.formats.sealed_cards import PHRASE, SEALED_CARDS


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    path = tmp_path / "phrase.txt"
    path.write_text("drei Wörter genügen\nnot this line\n", "utf-8")
    return path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    answers = iter(words)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(answers))


def test_a_sealed_backup_is_made_listed_and_restored(kith: Kith, people: Path, phrase: Path) -> None:
    kith("import", people)
    made = kith("backup", "--passphrase-file", phrase)["file"]
    (row,) = kith("backups")["backups"]
    assert (row["file"], row["sealed"], row["contacts"], row["added"]) == (made, True, None, None)
    kith("bulk", "bob", "first_name=Rob")
    assert "--passphrase-file" in kith("restore-backup", made, status=3)
    assert kith("list", "rob")["total"] == 1
    phrase.write_text("\ufeffdrei Wörter genügen\r\n", "utf-8")
    kith("restore-backup", made, "--passphrase-file", phrase)
    assert kith("list", "bob")["total"] == 1


def test_an_export_sealed_by_a_passphrase_typed_twice(
    kith: Kith, people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kith("import", people)
    typed(monkeypatch, "one", "two")
    assert "differ" in kith("export", tmp_path / "a.csv", "--seal", status=3)
    typed(monkeypatch, "")
    assert "at least one letter" in kith("export", tmp_path / "a.csv", "--seal", status=3)
    assert not (tmp_path / "a.csv").exists()
    typed(monkeypatch, "one", "one")
    assert kith("export", tmp_path / "a.csv.age", "--seal")["format"] == "csv"
    assert sealing.is_sealed(tmp_path / "a.csv.age")


def test_a_sealed_file_is_imported_with_its_passphrase(
    kith: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, phrase = tmp_path / "people.vcf.age", tmp_path / "phrase"
    path.write_bytes(SEALED_CARDS)
    assert "--passphrase-file" in kith("import", path, status=3)
    phrase.write_text("wrong", "utf-8")
    assert "does not open" in kith("import", path, "--passphrase-file", phrase, status=3)
    assert kith("list")["total"] == 0
    phrase.write_text(PHRASE, "utf-8")
    assert kith("import", path, "--passphrase-file", phrase, "--dry-run")["total"] == 2
    typed(monkeypatch, PHRASE)
    assert kith("import", path)["created"] == 2


@pytest.mark.parametrize(
    ("content", "said"), [(None, "No such file"), (b"", "is empty"), (b"\xff\xfe\x00", "no text")]
)
def test_a_passphrase_file_that_cannot_be_used(
    kith: Kith, people: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    kith("import", people)
    if content is not None:
        (tmp_path / "p").write_bytes(content)
    assert said in kith("export", tmp_path / "a.csv", "--passphrase-file", tmp_path / "p", status=3)
    assert not (tmp_path / "a.csv").exists()


def test_without_a_terminal_nothing_is_asked(kith: Kith, people: Path, tmp_path: Path) -> None:
    kith("import", people)
    assert "no terminal" in kith("backup", tmp_path / "b.kith.age", "--seal", status=3)


def test_a_sealed_file_on_standard_input(kith: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Piped(io.StringIO):
        buffer = io.BytesIO(SEALED_CARDS)

    (tmp_path / "phrase").write_text(PHRASE, "utf-8")
    monkeypatch.setattr(sys, "stdin", Piped())
    assert kith("import", "-", "--passphrase-file", tmp_path / "phrase")["created"] == 2
