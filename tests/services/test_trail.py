"""Which contacts were touched since a state of the book: known as long as the book itself has made every write."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.matching import Cluster, find, profile
from app.services import duplicates, found, match_cache, trail
from app.services.book import Book
from app.services.match_cache import MatchCache
from app.services.trail import Trail

SURNAMES = "Hollis Okafor Nguyen Petrov Garcia Brandt Yilmaz Larsen Moreau Kowalski Dubois Tanaka".split()


def ann(number: int, **more: str) -> Contact:
    values = {"first_name": "Ann", "last_name": SURNAMES[number % len(SURNAMES)], **more}
    return Contact(id=f"ann-{number}", attributes=tuple(Attribute(k, v) for k, v in values.items()))


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "people.kith", region="GB")
    put(book, *map(ann, range(5)))
    return book


def put(book: Book, *people: Contact) -> None:
    with book.change("Write") as change:
        change.put_many(people)


def test_writes_undo_and_trash_are_followed(book: Book) -> None:
    followed, start = Trail(book), book.revision
    assert followed.touched(start, start) == frozenset()
    put(book, ann(1, nickname="Nan"))
    between = book.revision
    with book.change("Delete") as change:
        change.trash(["ann-2"])
    book.undo()
    assert followed.touched(start, between) == frozenset({"ann-1"})
    assert followed.touched(start, book.revision) == frozenset({"ann-1", "ann-2"})
    assert followed.touched(between, book.revision) == frozenset({"ann-2"})
    assert followed.touched(book.revision, book.revision) == frozenset()


def test_what_does_not_concern_contacts_is_a_step_too(book: Book) -> None:
    followed, start = Trail(book), book.revision
    duplicates.not_duplicates(book, ["ann-1", "ann-2"])
    put(book, ann(3, nickname="Nan"))
    assert followed.touched(start, book.revision) == frozenset({"ann-3"})


def test_a_write_of_somebody_else_breaks_it(book: Book) -> None:
    followed, start = Trail(book), book.revision
    other = Book.open(book.path, region="GB")
    put(book, ann(1, nickname="Nan"))
    put(other, ann(2, nickname="Nan"))
    assert followed.touched(start, book.revision) is None
    after = book.revision
    put(book, ann(3, nickname="Nan"))
    assert followed.touched(start, book.revision) is None
    assert followed.touched(after, book.revision) == frozenset({"ann-3"})
    other.close()


def test_a_state_before_it_began_or_long_ago_is_not_known(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trail, "LONGEST", 2)
    before = book.revision
    put(book, ann(1, nickname="Nan"))
    followed, start = Trail(book), book.revision
    for name in ("Nanny", "Annie", "Anne"):
        put(book, ann(1, nickname=name))
    assert followed.touched(before, book.revision) is None
    assert followed.touched(start, book.revision) is None


STEPS = st.lists(
    st.sampled_from(["put", "new", "same", "trash", "undo", "purge", "apart", "elsewhere"]), max_size=6
)


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_clusters_that_follow_the_trail_are_those_of_all_contacts(
    steps: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("trail")
    book = Book.open(folder / "people.kith", region="GB")
    put(book, *(ann(k, phone_number=f"+44 7700 9001{k % 8:02}") for k in range(16)))
    duplicates.clusters(book)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(found, "SMALL", 0)
        patched.setattr(found, "DRIFT", 9.0)
        live(book, steps)
    book.close()


def live(book: Book, steps: list[str]) -> None:
    """What happens to a book, its clusters looked at after each step."""
    for at, step in enumerate(steps):
        match step:
            case "put":
                put(book, ann(at, phone_number="+44 7700 900155"))
            case "new":
                put(book, ann(48 + at, phone_number=f"+44 7700 9001{at:02}"))
            case "same":
                put(book, ann(at, phone_number=f"+44 7700 9001{at % 8:02}"))
            case "trash":
                with book.change("Delete") as change:
                    change.trash([f"ann-{at + 8}"])
            case "undo":
                if book.undo_label:
                    book.undo()
            case "purge":
                book.purge([f"ann-{at + 2}"])
            case "apart":
                duplicates.not_duplicates(book, ["ann-7", "ann-15"])
            case "elsewhere":
                other = Book.open(book.path, region="GB")
                put(other, ann(at, phone_number="+44 7700 900156"))
                other.close()
        followed = duplicates.clusters(book)
        assert sure(followed) == sure(anew(book))


def sure(clusters: list[Cluster]) -> set[tuple[str, ...]]:
    """How rare a value is moves with each change, and with it a question about others who have it."""
    return {c.contacts for c in clusters if c.level != "ask"}


def anew(book: Book) -> list[Cluster]:
    """The clusters of the same book, looked at by somebody who knows nothing of it."""
    people = [c for c in book.all_contacts() if not c.deleted_at]
    told = [frozenset((a, b)) for a, b, *_ in book.dismissed()]
    return find([profile(c, book.region) for c in people], told)


def test_after_a_write_of_its_own_a_book_is_not_read_again(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(found, "SMALL", 0)
    monkeypatch.setattr(found, "DRIFT", 1.0)
    duplicates.clusters(book)
    monkeypatch.setattr(MatchCache, "profiles", None)
    monkeypatch.setattr(MatchCache, "refresh", None)
    monkeypatch.setattr(found, "search", None)
    put(book, Contact(id="again", attributes=ann(3).attributes))
    assert [c.contacts for c in duplicates.clusters(book)] == [("again", "ann-3")]
    with book.change("Delete") as change:
        change.trash(["ann-3"])
    assert duplicates.clusters(book) == []
    book.undo()
    assert [c.contacts for c in duplicates.clusters(book)] == [("again", "ann-3")]


def test_more_than_a_few_that_were_touched_at_once_are_followed_too(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(match_cache, "FEW", 3)
    monkeypatch.setattr(found, "SMALL", 0)
    monkeypatch.setattr(found, "DRIFT", 9.0)
    put(book, *(replace(ann(k), id=f"again-{k}") for k in range(5)))
    before = duplicates.clusters(book)
    duplicates.prepare(book)
    put(
        book,
        *(replace(c, attributes=(*c.attributes, Attribute("nickname", "Nan"))) for c in book.all_contacts()),
    )
    assert len(before) == 5
    assert {c.contacts for c in duplicates.clusters(book)} == {c.contacts for c in before}
