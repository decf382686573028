"""What was found is kept in the book: a later start has it at once, and looks at nothing but what has changed since."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.domain.contact import Attribute, Contact
from app.matching import Cluster
from app.services import duplicates, findings, found, match_cache, merging, restoring
from app.services.backups import back_up
from app.services.book import Book
from tests.benchmarks.books import with_duplicates

PEOPLE = 500
"""Enough for a book's own pairs to teach."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book that was searched and closed."""
    book = Book.open(tmp_path / "people.kith", region="US")
    with book.change("Make", "import") as change:
        change.put_many(with_duplicates(PEOPLE, 4)[0])
    duplicates.clusters(book)
    book.close()
    return book.path


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    """The same, opened again."""
    book = Book.open(path, region="US")
    yield book
    book.close()


class Searched(Exception):
    """The whole book was searched."""


@pytest.fixture
def no_search(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A search of the whole book is an error, also in a small one."""

    def refuse(*_: object) -> None:
        raise Searched

    monkeypatch.setattr(found, "search", refuse)
    monkeypatch.setattr(found, "SMALL", 0)


def essence(clusters: list[Cluster]) -> list[tuple[object, ...]]:
    return [(c.level, c.probability, c.contacts, [p.evidence for p in c.pairs]) for c in clusters]


def anew(book: Book) -> list[Cluster]:
    """What a search of the whole book finds, with nothing known."""
    profiles = book.matching.profiles()
    return found.search(profiles, duplicates._told_apart(book, profiles.get)).clusters


def sure(clusters: list[Cluster]) -> set[tuple[str, ...]]:
    return {c.contacts for c in clusters if c.probability > 0.6}


@pytest.mark.usefixtures("no_search")
def test_a_book_that_is_opened_again_has_its_clusters_and_their_reasons(book: Book) -> None:
    assert duplicates.at_hand(book)
    kept = duplicates.clusters(book)
    assert duplicates.known_count(book) == len(kept) > 50
    assert any("shared" in e.detail for c in kept for p in c.pairs for e in p.evidence)


def test_the_kept_clusters_are_those_of_the_search_word_for_word(book: Book) -> None:
    assert essence(duplicates.clusters(book)) == essence(anew(book))


@pytest.mark.usefixtures("no_search")
def test_looking_writes_nothing(book: Book) -> None:
    before = book._file.db.execute("PRAGMA data_version").fetchone()
    duplicates.clusters(book)
    assert book._file.db.execute("PRAGMA data_version").fetchone() == before


@pytest.mark.usefixtures("no_search")
def test_what_changed_while_nobody_looked_is_found_with_the_next_look(path: Path) -> None:
    with_changes = Book.open(path, region="US")
    contacts = list(with_changes.all_contacts())
    lone = [c for c in contacts if all(c.id not in k.contacts for k in duplicates.clusters(with_changes))]
    twin = Contact(attributes=lone[0].attributes)
    member = duplicates.clusters(with_changes)[0].contacts[0]
    with with_changes.change("Change") as change:
        change.put(twin)
        change.trash([member])
    with_changes.close()
    again = Book.open(path, region="US")
    now = duplicates.clusters(again)
    assert any({twin.id, lone[0].id} <= set(c.contacts) for c in now)
    assert not any(member in c.contacts for c in now)
    again.undo()
    again.close()
    last = Book.open(path, region="US")
    assert any(member in c.contacts for c in duplicates.clusters(last))
    assert not any(twin.id in c.contacts for c in duplicates.clusters(last))
    last.close()


@pytest.mark.usefixtures("no_search")
def test_a_merge_and_a_dismissal_are_kept_and_taken_back(path: Path) -> None:
    book = Book.open(path, region="US")
    one, other = [c for c in duplicates.clusters(book) if c.level == "safe" and len(c.contacts) == 2][:2]
    merging.merge_contacts(book, one.contacts)
    duplicates.not_duplicates(book, other.contacts)
    seen = {c.contacts for c in duplicates.clusters(book)}
    assert seen.isdisjoint({one.contacts, other.contacts})
    book.close()
    book = Book.open(path, region="US")
    assert {c.contacts for c in duplicates.clusters(book)} == seen
    book.undo()
    book.undo()
    book.close()
    book = Book.open(path, region="US")
    assert {one.contacts, other.contacts} <= {c.contacts for c in duplicates.clusters(book)}
    book.close()


@pytest.mark.usefixtures("no_search")
@pytest.mark.parametrize("seed", range(3))
def test_following_over_restarts_finds_what_a_whole_search_finds(path: Path, seed: int) -> None:
    dice = Random(seed)
    for _ in range(3):
        book = Book.open(path, region="US")
        contacts = [c for c in book.all_contacts() if not c.deleted_at]
        one, other, third = dice.sample(contacts, 3)
        with book.change("Change") as change:
            change.put(
                one.set("last_name", other.text("last_name")).set("first_name", other.text("first_name"))
            )
            change.put(Contact(attributes=third.attributes))
        if dice.random() < 0.7:
            duplicates.clusters(book)
        book.close()
    book = Book.open(path, region="US")
    kept = sure(duplicates.clusters(book))
    profiles = book.matching.profiles()
    known = duplicates.statistics(book)
    from app.matching import StoredProfiles, find

    whole = find(StoredProfiles(profiles), statistics=known, learn=False)
    assert kept == sure(whole)
    book.close()


def test_another_engine_searches_anew(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "ENGINE", "99")
    assert not book.findings.there()
    assert book.findings.load(lambda _id: None) == (None, "")
    assert duplicates.clusters(book)
    assert book.findings.there()


def test_what_was_not_laid_down_to_the_end_does_not_count(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = duplicates.clusters(book)
    whole = found.search(book.matching.profiles(), frozenset())

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(findings.Findings, "_signature", cut)
    with pytest.raises(KeyboardInterrupt):
        book.findings.save(whole, None, book.revision)
    assert not book.findings.there()
    monkeypatch.undo()
    book.findings.save(whole, None, book.revision)
    again, _revision = Book.open(book.path, region="US").findings.load(lambda _id: None)
    assert again is not None
    assert again.clusters == known


def test_a_large_book_keeps_what_was_found_once_somebody_has_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "ENGINE", "99")
    monkeypatch.setattr(duplicates, "AT_ONCE", 5)
    book = Book.open(path, region="US")
    seen = essence(duplicates.clusters(book))
    assert not book.findings.there()
    duplicates.keep(book)
    assert book.findings.there()
    with book.change("Add") as change:
        change.put(Contact(attributes=next(iter(book.all_contacts())).attributes))
    now = essence(duplicates.clusters(book))
    assert now != seen
    book.close()
    again = Book.open(path, region="US")
    assert essence(duplicates.clusters(again)) == now
    again.close()


def test_two_programs_do_not_mix_what_they_found(path: Path) -> None:
    one, other = Book.open(path, region="US"), Book.open(path, region="US")
    duplicates.clusters(one)
    duplicates.clusters(other)
    for book in (one, other, one):
        with book.change("Add") as change:
            change.put(Contact(attributes=next(iter(book.all_contacts())).attributes))
        kept = duplicates.clusters(book)
        third = Book.open(path, region="US")
        assert duplicates.clusters(third) == kept
        third.close()
    one.close()
    other.close()


@pytest.mark.usefixtures("no_search")
def test_many_rows_are_laid_down_in_steps(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book.open(path, region="US")
    known = duplicates.clusters(book)
    monkeypatch.setattr(findings, "CLUSTERS", 7)
    monkeypatch.setattr(findings, "MARKS", 11)
    profiles = book.matching.profiles()
    book.findings.save(found.Found(profiles, clusters=known), None, book.revision)
    again, _revision = book.findings.load(lambda _id: None)
    assert again is not None
    assert again.clusters == known
    assert not again.changed(profiles)
    book.close()


def test_backups_and_purges_keep_nothing_of_it(book: Book, tmp_path: Path) -> None:
    with restoring.looked_into(back_up(book.path, why="user")) as past:
        assert not past.findings.there()
    book.purge([duplicates.clusters(book)[0].contacts[0]])
    assert not book.findings.there()
    assert duplicates.clusters(book)
    assert book.findings.there()


def test_a_read_only_book_shows_what_is_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(match_cache.MatchCache, "refresh", None)
    with_it = Book.open(path, region="US", read_only=True)
    assert len(duplicates.clusters(with_it)) > 50
    with_it.close()


def test_a_book_of_another_country_is_looked_at_anew(tmp_path: Path) -> None:
    def ann(number: str, company: str = "") -> Contact:
        made = Contact(attributes=(Attribute("first_name", "Ann"), Attribute("last_name", "Hollis")))
        made = made.add(Attribute("phone_number", number))
        return made.add(Attribute("company", company)) if company else made

    book = Book.open(tmp_path / "people.kith")
    with book.change("Make", "import") as change:
        change.put_many([ann("07700 900142"), ann("+44 7700 900142", "Quay Works")])
    before = essence(duplicates.clusters(book))
    assert duplicates.known_count(book) == len(before)
    book.close()
    book = Book.open(book.path, region="GB")
    assert duplicates.known_count(book) is None
    there = essence(duplicates.clusters(book))
    assert there == essence(anew(book)) != before
    assert "phone.mobile" in {e.detail for e in duplicates.clusters(book)[0].pairs[0].evidence}
    book.assume("")
    assert essence(duplicates.clusters(book)) == before
    book.close()
