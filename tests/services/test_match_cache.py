"""Profiles and keys of a book: made together or apart, they are the same, and follow what happens to the contacts."""

from __future__ import annotations

import errno
from array import array
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.progress import Cancelled, Progress
from app.domain.values import Address
from app.matching import Profile, keys, profile
from app.services import duplicates, match_cache, profiling
from app.services.book import Book
from app.services.match_cache import MatchCache
from app.storage import profiles, runs
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
    found = set(db.execute("SELECT key, contact FROM match_key WHERE key <> ?", (profiles.KEYED,)))
    for run in runs.complete(db):
        for keys_, owners in db.execute("SELECT keys, contacts FROM match_run WHERE run = ?", (run,)):
            found |= set(zip(array("q", keys_), array("i", owners), strict=True))
    return found


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


def test_a_search_leaves_the_profiles_and_the_keys_for_later(large: Book) -> None:
    book = large
    duplicates.clusters(book)
    assert book.matching.profiles() == {}
    duplicates.keep(book)
    assert len(book.matching.profiles()) == len(list(book.all_contacts()))
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


def test_profiles_that_wait_are_not_believed_of_contacts_that_changed(
    large: Book, people: list[Contact]
) -> None:
    book = large
    duplicates.clusters(book)
    with book.change("Change") as change:
        change.put(book.get(people[0].id).set("last_name", "Quetzalcoatl"))
        change.trash([people[1].id])
    duplicates.keep(book)
    assert book.matching.profiles_of([people[0].id]) == {}
    assert "quetzalcoatl" in book.matching.current("US")[people[0].id].decode()
    assert people[1].id not in book.matching.profiles()
    assert book.matching.current("US") == {
        c.id: profile(c, "US").to_bytes() for c in book.all_contacts() if not c.deleted_at
    }


def test_reading_profiles_that_was_broken_off_goes_on_where_it_was(in_steps: Book) -> None:
    book = in_steps
    with pytest.raises(Cancelled):
        book.matching.current("US", Stopping(2))
    assert book.matching.profiles() == {}
    known = book.matching.current("US")
    assert book.matching.profiles()
    assert known == {c.id: profile(c, "US").to_bytes() for c in book.all_contacts()}


def test_a_disk_that_is_full_keeps_nobody_from_the_answer(
    large: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = large

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    found = duplicates.clusters(book)
    with monkeypatch.context() as patch:
        patch.setattr(profiles, "store", full)
        duplicates.keep(book)
    assert book.matching.profiles() == {}
    assert duplicates.clusters(book) == found


@pytest.fixture
def in_steps(large: Book, monkeypatch: pytest.MonkeyPatch) -> Book:
    """The same, with smaller steps."""
    monkeypatch.setattr(match_cache, "RUN", 25)
    monkeypatch.setattr(match_cache, "PAGES", 2)
    monkeypatch.setattr(match_cache, "MARKS", 7)
    monkeypatch.setattr(runs, "PAGE", 16)
    monkeypatch.setattr(profiling, "PIECE", 10)
    return large


def test_many_keys_are_laid_down_in_parts(in_steps: Book) -> None:
    duplicates.refresh(in_steps)
    assert kept(in_steps) == wanted(in_steps)
    assert in_steps.matching.filled


class Stopping(Progress):
    """Is cancelled after so many steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def advance(self, n: int = 1, note: str = "") -> None:
        self.left -= 1
        if self.left < 0:
            self.cancel()
        super().advance(n, note)


def test_keys_that_were_broken_off_are_laid_down_with_the_next_start(
    in_steps: Book, people: list[Contact]
) -> None:
    book, steps = in_steps, 0
    duplicates.clusters(book)
    while True:
        try:
            duplicates.prepare(book, Stopping(steps))
            break
        except Cancelled:
            steps += 7
        looked_for = duplicates.lookalikes(book, Contact(attributes=people[3].attributes))
        assert people[3].id in [pair.b for pair in looked_for]
        book.close()
        book = Book.open(book.path, region="US")
    assert steps > 20
    assert wanted(book) == kept(book)
    assert book.matching.filled
    book.close()


def test_before_the_keys_are_there_the_right_people_are_found_by_other_ways(
    large: Book, people: list[Contact]
) -> None:
    assert not large.matching.filled
    for someone in people:
        pairs = duplicates.lookalikes(large, Contact(attributes=someone.attributes), limit=6)
        assert someone.id in [pair.b for pair in pairs]
    assert large.matching.profiles() == {}


def test_after_a_purge_the_keys_are_laid_down_anew(in_steps: Book, people: list[Contact]) -> None:
    duplicates.refresh(in_steps)
    in_steps.purge([people[0].id])
    assert not in_steps.matching.filled
    assert kept(in_steps) == set()
    duplicates.prepare(in_steps)
    assert kept(in_steps) == wanted(in_steps)
    assert in_steps.matching.filled


def test_after_a_search_new_contacts_find_those_who_were_there(large: Book, people: list[Contact]) -> None:
    book = large
    duplicates.clusters(book)
    twin = Contact(attributes=people[3].attributes)
    with book.change("Add") as change:
        change.put(twin)
    assert any({twin.id, people[3].id} <= set(c.contacts) for c in duplicates.clusters(book))


def test_of_many_who_share_a_key_those_are_looked_at_who_share_most(book: Book) -> None:
    def smith(number: int, *values: Attribute) -> Contact:
        name = Attribute("first_name", "Ann"), Attribute("last_name", "Smith")
        return Contact(id=f"smith-{number}", attributes=(*name, *values))

    mine = smith(0, Attribute("email", "smith@willow.example"), Attribute("birthday", "1984-05-03"))
    towns = [smith(k, Attribute("address", Address(city=f"Town {k}"))) for k in range(1, 40)]
    namesake = Contact(
        id="namesake",
        attributes=(Attribute("nickname", "Wil"), Attribute("email", "smith@willow.example")),
    )
    twin = smith(99, *mine.attributes[2:])
    with book.change("Add") as change:
        change.put_many([*towns, twin, namesake])
    duplicates.prepare(book)
    looked = keys(profile(mine, "US"))
    every = {Profile.of(data).id for data in book.matching.profiles_sharing(looked)}
    few = {Profile.of(data).id for data in book.matching.profiles_sharing(looked, 5)}
    assert every >= {"smith-99", "namesake", *(c.id for c in towns)}
    assert len(few) == 5
    assert few >= {"smith-99", "namesake"}
    assert duplicates.lookalikes(book, mine)[0].b == "smith-99"


def test_the_first_look_into_a_large_book_waits_for_no_counting(
    book: Book, people: list[Contact], monkeypatch: pytest.MonkeyPatch
) -> None:
    duplicates.prepare(book)
    book.close()
    monkeypatch.setattr(duplicates, "AT_ONCE", 5)
    again = Book.open(book.path, region="US")
    monkeypatch.setattr(MatchCache, "profiles", None)
    typed = Contact(id="typed", attributes=people[0].attributes)
    assert duplicates.lookalikes(again, typed)[0].b == people[0].id
    monkeypatch.undo()
    assert duplicates.statistics(again).size == len(people)
    assert duplicates.lookalikes(again, typed)[0].b == people[0].id
    again.close()
