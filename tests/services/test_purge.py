"""Deleting for good: no byte of the person is left in the file, and nothing of anybody else is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.merge import Choices
from app.domain.values import Photo
from app.services import checking, merging
from app.services.book import Book
from tests.ui.people import book_of, names, person

NAME, NUMBER, SHOT = "Quirinius", "+44 7700 900987", b"\x89PNG Quirinius himself"


def traces(path: Path) -> list[bytes]:
    data = path.read_bytes()
    wal = Path(f"{path}-wal")
    data += wal.read_bytes() if wal.exists() else b""
    return [t for t in (b"uirinius", b"uirin", b"900987", b"7700900987") if t in data]


@pytest.fixture
def book(tmp_path: Path):
    book = book_of(tmp_path)
    yield book
    book.close()


def somebody(book: Book) -> Contact:
    """A person with a photo and a history: added, edited, trashed, restored, trashed again."""
    with book.change(f"Add {NAME} Zander") as change:
        someone = change.put(
            person(NAME, "Zander", phone_number=NUMBER, tags=["Client"]).add(
                Attribute("photo", Photo.of(SHOT, "image/png"))
            )
        )
    with book.change("Edit") as change:
        someone = change.put(replace(someone, favourite=True).add(Attribute("note", f"{NAME} was here")))
    for deed in ("trash", "restore", "trash"):
        with book.change(deed) as change:
            getattr(change, deed)([someone.id])
    return someone


def test_no_byte_is_left_of_a_person(book: Book) -> None:
    someone = somebody(book)
    assert traces(book.path)
    before = [c for c in book.all_contacts() if c.id != someone.id]
    book.purge([someone.id])
    assert traces(book.path) == []
    assert book.get(someone.id) is None
    assert book.versions(someone.id) == []
    assert names(book, "quirinius") == []
    assert book.photo(Photo.of(SHOT, "").sha256) is None
    assert list(book.all_contacts()) == before
    assert checking.check(book).ok
    assert all(NAME not in o.label for o in book.operations())


def test_who_was_merged_into_a_person_goes_too(book: Book) -> None:
    someone = somebody(book)
    with book.change("Back") as change:
        change.restore([someone.id])
    (emil,) = book.find("emil")
    merging.merge_contacts(book, [emil, someone.id], Choices(emil))
    with book.change("Trash") as change:
        change.trash([emil])
    book.purge([emil])
    assert traces(book.path) == []
    assert checking.check(book).ok


def test_a_photo_that_somebody_else_has_stays(book: Book) -> None:
    someone = somebody(book)
    shared = Photo.of(SHOT, "image/png")
    (anna,) = book.get_many(book.find("anna"))
    with book.change("Same photo") as change:
        change.put(anna.add(Attribute("photo", shared)))
    book.undo()  # only in the history: a redo must find it
    book.purge([someone.id])
    assert book.photo(shared.sha256) == SHOT
    book.redo()
    assert book.photo(shared.sha256) == SHOT


def test_undo_of_what_was_before_still_works_for_the_others(book: Book) -> None:
    (emil,), (anna,) = book.find("emil"), book.find("anna")
    with book.change("Trash both") as change:
        change.trash([emil, anna])
    book.purge([emil])
    assert book.undo_label == "Trash both"
    book.undo()
    assert names(book, "anna") == ["Anna Adler"]
    assert book.get(emil) is None
    assert checking.check(book).ok
