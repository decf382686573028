"""Backups and exports that only a passphrase opens: made, listed, restored, imported; nothing of them lies open."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import KithError
from app.formats import sealed
from app.services import backups, exporting, importing, restoring, sealing
from app.services.book import Book
from tests.formats.sealed_cards import PHRASE as CARDS_PHRASE
from tests.formats.sealed_cards import SEALED_CARDS
from tests.ui.people import book_of, names

PHRASE = "correct horse battery"


@pytest.fixture
def book(tmp_path: Path):
    book = book_of(tmp_path)
    yield book
    book.close()


def files(folder: Path) -> set[str]:
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}


def test_a_sealed_backup_is_listed_in_its_place_and_restored(book: Book, tmp_path: Path) -> None:
    backups.back_up(book.path)
    made = backups.back_up(book.path, passphrase=PHRASE)
    assert made.name.endswith(".kith.zip.age")
    assert b"Adler" not in made.read_bytes()
    backups.back_up(book.path)
    listed = backups.backups(book.path)
    assert [(b.number, b.sealed, b.why) for b in listed] == [
        (3, False, "manual"),
        (2, True, "sealed"),
        (1, False, "manual"),
    ]
    assert abs(datetime.fromisoformat(listed[1].at) - datetime.now(UTC)) < timedelta(minutes=1)
    assert not [name for name in files(tmp_path) if ".part" in name]

    with book.change("Remove all") as change:
        change.remove(book.find())
    before = files(tmp_path)
    with pytest.raises(sealed.PassphraseWanted):
        restoring.restore(book.path, made)
    with pytest.raises(sealed.WrongPassphrase):
        restoring.restore(book.path, made, passphrase="wrong")
    assert names(book) == []
    assert files(tmp_path) == before
    restoring.restore(book.path, made, passphrase=PHRASE)
    assert book.changed_elsewhere()
    assert len(names(book)) == 5


def test_what_cannot_tell_is_neither_compared_nor_thinned_nor_counted_as_a_last_one(book: Book) -> None:
    made = backups.back_up(book.path, passphrase=PHRASE)
    (copy,) = backups.backups(book.path)
    assert backups.difference(copy, book) is None
    assert backups.due(book.path, book.revision), "the automatic backup comes all the same"
    assert backups.newest_good(book.path) is None
    assert backups.holding(book.path, book.find()) == [copy], "it may hold anybody"
    backups.set_space(book.path, 1)
    assert backups.thin(book.path, datetime.now(UTC) + timedelta(days=4000)) == []
    assert made.exists()


def test_a_plain_copy_sealed_is_a_book_inside_and_can_be_imported(book: Book, tmp_path: Path) -> None:
    out = tmp_path / "stick.kith.age"
    backups.back_up(book.path, out, passphrase=PHRASE)
    (tmp_path / "by-hand.kith").write_bytes(sealed.unseal(out.read_bytes(), PHRASE, "x"))
    taken_out = Book.open(tmp_path / "by-hand.kith")
    assert names(taken_out) == names(book)
    taken_out.close()
    with pytest.raises(KithError, match="is there already"):
        backups.back_up(book.path, out, passphrase=PHRASE)
    plan = importing.make_plan(book, importing.source_of(out, passphrase=PHRASE))
    assert (plan.total, plan.source.name) == (5, "stick.kith")
    plan.close()


def test_a_sealed_export_comes_in_again(book: Book, tmp_path: Path) -> None:
    out = tmp_path / "people.csv.age"
    result = exporting.export(book, exporting.Chosen(), out, passphrase=PHRASE)
    assert (result.format, result.contacts, sealing.is_sealed(out)) == ("csv", 5, True)
    assert {f for f in files(tmp_path) if not f.startswith("home-and-work.kith")} == {out.name}
    plan = importing.make_plan(book, importing.source_of(out, passphrase=PHRASE))
    assert (plan.total, plan.source.name) == (5, "people.csv")
    plan.close()


def test_a_sealed_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf.age"
    path.write_bytes(SEALED_CARDS)
    with pytest.raises(sealed.PassphraseWanted):
        importing.source_of(path)
    with pytest.raises(sealed.WrongPassphrase):
        importing.source_of(path, passphrase="wrong")
    assert importing.source_of(path, passphrase=CARDS_PHRASE).format == "vcard"
    path.write_bytes(SEALED_CARDS[:-20])
    with pytest.raises(KithError, match="damaged or cut short"):
        importing.source_of(path, passphrase=CARDS_PHRASE)


def test_a_writing_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    out = tmp_path / "people.vcf.age"
    out.write_bytes(b"older")
    with pytest.raises(ZeroDivisionError), sealing.writing(out, PHRASE) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert out.read_bytes() == b"older"
