"""Which contacts are already there: by their UID, however a program spelt it, and through the index of UIDs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.storage import lookup
from app.storage.connection import connect

UUID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "b.kith")
    yield book
    book.close()


def put(book: Book, uid: str) -> Contact:
    with book.change("Add") as change:
        return change.put(replace(Contact(uid=uid), attributes=(Attribute("first_name", "Ann"),)))


@pytest.mark.parametrize(
    ("kept", "asked"),
    [
        (UUID, UUID), (f"urn:uuid:{UUID}", UUID), (UUID, f"urn:uuid:{UUID}"), (f"urn:uuid:{UUID.upper()}", UUID), (UUID.upper(), UUID),
        (UUID, f"URN:UUID:{UUID.upper()}"), (f"URN:UUID:{UUID.upper()}", UUID), (f"urn:uuid:{UUID}", f"URN:uuid:{UUID.upper()}"),
        ("urn:uuid:7", "7"), ("7", "urn:uuid:7"), ("Kim-7@x", "urn:uuid:Kim-7@x"), ("7", " 7 "),
    ],
)  # fmt: skip
def test_a_uid_is_found_however_it_is_spelt(book: Book, kept: str, asked: str) -> None:
    put(book, "another")
    there = put(book, kept)
    assert book.with_uids([asked, "nobody", ""]) == {asked: there.id}
    found = book.get(there.id)
    assert found is not None
    assert found.uid == kept


def test_the_one_of_just_this_spelling_goes_before_others(book: Book) -> None:
    small, large = put(book, "ab"), put(book, "AB")
    assert book.with_uids(["AB", "ab"]) == {"AB": large.id, "ab": small.id}


def test_a_contact_without_uid_is_found_by_its_own_id(book: Book) -> None:
    there = put(book, "")
    asked = f"urn:uuid:{there.id.upper()}"
    assert book.with_uids([asked]) == {asked: there.id}
    with book.change("Delete") as change:
        change.trash([there.id])
    assert book.with_uids([asked]) == {}


def test_uids_are_looked_up_in_their_index(book: Book) -> None:
    put(book, UUID)
    db = connect(book.path)
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    assert len(lookup.by_uid(db, [UUID, "x"])) == 1
    db.set_trace_callback(None)
    plans = [str(row[3]) for sql in asked for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
    db.close()
    assert [p.split(" (")[0] for p in plans] == [
        "SEARCH contact USING INDEX sqlite_autoindex_contact_1", "SEARCH contact USING INDEX contact_uid",
    ]  # fmt: skip
