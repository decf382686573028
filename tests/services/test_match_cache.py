"""Profiles and keys of a book: made together or apart, they are the same, and follow what happens to the contacts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.contact import Contact
from app.matching import keys, profile
from app.services import duplicates, match_cache, profiling
from app.services.book import Book
from app.storage import profiles
from tests.benchmarks.books import with_duplicates


@pytest.fixture
def people() -> list[Contact]:
    return with_duplicates(60, 4)[0]


@pytest.fixture
def book(tmp_path: Path, people: list[Contact]) -> Book:
    book = Book.open(tmp_path / "people.kith", region="US")
    with book.change("Make", "import") as change:
        change.put_many(people)
    return book


def kept(book: Book) -> set[tuple[int, int]]:
    """(key, contact's row number) as they are kept."""
    db = book._file.db
    return set(db.execute("SELECT key, contact FROM match_key WHERE key <> ?", (profiles.KEYED,)))


def wanted(book: Book) -> set[tuple[int, int]]:
    """What has to be kept of the contacts as they are."""
    contacts = [c for c in book.all_contacts() if not c.deleted_at]
    numbers = book.numbers_of([c.id for c in contacts])
    return {(key, numbers[c.id]) for c in contacts for key in keys(profile(c, "US"))}


@pytest.fixture
def large(book: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    """The book, taken for one of very many contacts."""
    monkeypatch.setattr(match_cache, "FEW", 5)
    return book


def test_few_contacts_get_their_keys_at_once(book: Book) -> None:
    duplicates.clusters(book)
    assert kept(book) == wanted(book)


def test_a_search_leaves_the_keys_for_later(large: Book) -> None:
    book = large
    duplicates.clusters(book)
    assert not kept(book)
    assert profiles.without_keys(book._file.db)
    duplicates.refresh(book)
    assert kept(book) == wanted(book)
    assert not profiles.without_keys(book._file.db)


def test_a_contact_that_changed_between_has_the_keys_of_what_it_is(
    large: Book, people: list[Contact]
) -> None:
    book = large
    duplicates.clusters(book)
    with book.change("Rename") as change:
        change.put(book.get(people[0].id).set("last_name", "Quetzalcoatl"))
    duplicates.refresh(book)
    assert kept(book) == wanted(book)
    with book.change("Rename again") as change:
        change.put(book.get(people[0].id).set("last_name", "Popocatepetl"))
    duplicates.refresh(book)
    assert kept(book) == wanted(book)


def test_many_keys_are_laid_down_in_parts(large: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    book = large
    monkeypatch.setattr(match_cache, "MANY", 25)
    monkeypatch.setattr(match_cache, "LAID_DOWN", 40)
    monkeypatch.setattr(profiling, "PIECE", 10)
    duplicates.refresh(book)
    assert kept(book) == wanted(book)


def test_after_a_search_new_contacts_find_those_who_were_there(large: Book, people: list[Contact]) -> None:
    book = large
    duplicates.clusters(book)
    twin = Contact(attributes=people[3].attributes)
    with book.change("Add") as change:
        change.put(twin)
    assert any({twin.id, people[3].id} <= set(c.contacts) for c in duplicates.clusters(book))
