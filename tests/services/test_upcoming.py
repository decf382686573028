"""Dates to come and who is due, on a real book."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import dates
from app.domain.book import Changes, Tag
from app.domain.contact import Attribute, Contact, Interaction
from app.services import collections, renaming
from app.services.book import Book
from app.services.upcoming import upcoming
from tests.ui.people import person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "dates.kith")
    yield book
    book.close()


def put(book: Book, *contacts: Contact) -> None:
    with book.change("Begin") as change:
        change.put_many(contacts)


def told(book: Book, first: date, last: date) -> list[tuple[str, date, int | None]]:
    return [(u.name, u.on, u.years) for u in upcoming(book, first, last)]


def test_dates_fall_where_people_keep_them(book: Book) -> None:
    put(
        book,
        person("Leap", "Day", birthday="2000-02-29"),
        person("No", "Year", birthday="--03-01"),
        person("Far", "Off", birthday="1990-07-01"),
        person("Only", "Month", birthday="1990-03"),
        person("New", "Year", wedding_anniversary="2015-01-02"),
        replace(person("In", "Trash", birthday="1990-02-28"), deleted_at="2026-01-01T00:00:00Z"),
    )
    assert told(book, date(2027, 2, 20), date(2027, 3, 3)) == [
        ("Leap Day", date(2027, 2, 28), 27),
        ("No Year", date(2027, 3, 1), None),
    ]
    assert told(book, date(2028, 2, 29), date(2028, 2, 29)) == [("Leap Day", date(2028, 2, 29), 28)]
    assert told(book, date(2026, 12, 20), date(2027, 1, 5)) == [("New Year", date(2027, 1, 2), 12)]


def test_the_partner_s_date_says_so(book: Book) -> None:
    put(
        book,
        Contact(
            attributes=(Attribute("first_name", "Ann"), Attribute("birthday", "--05-05", is_partner=True))
        ),
    )
    (found,) = upcoming(book, date(2026, 5, 1), date(2026, 5, 31))
    assert (found.name, found.partner) == ("Ann", True)


@settings(max_examples=20)
@given(
    days=st.lists(st.dates(date(1950, 1, 1), date(2020, 12, 31)), min_size=1, max_size=12),
    first=st.dates(date(2024, 1, 1), date(2029, 1, 1)),
    span=st.integers(0, 500),
)
def test_the_index_misses_no_date(days: list[date], first: date, span: int, tmp_path_factory) -> None:
    book = Book.open(tmp_path_factory.mktemp("dates") / "book.kith")
    put(book, *(person(f"P{at}", birthday=day.isoformat()) for at, day in enumerate(days)))
    last = first + timedelta(days=span)
    wanted = sorted(
        (on, f"P{at}")
        for at, day in enumerate(days)
        if (on := dates.next_occurrence(dates.PartialDate(day.year, day.month, day.day), first))
        and on <= last
    )
    assert sorted((u.on, u.name) for u in upcoming(book, first, last)) == wanted
    book.close()


def test_due_knows_the_last_touch_and_the_smallest_interval(book: Book) -> None:
    with book.change("Begin") as change:
        change.put_tag(Tag("Client", touch_freq=30))
        change.put_tag(Tag("Choir", touch_freq=90))
        change.put_many([
            replace(person("Anna", tags=["Client", "Choir"]), interactions=(Interaction("call", "2026-01-01T10:00:00Z", "voicemail"),)),
            replace(person("Béla", tags=["Client"]), touch_freq=7, created_at="2026-01-01T10:00:00Z"),
            person("Clara"),
        ])  # fmt: skip
    bela, anna = book.due("", "2026-02-28", 10)
    assert (bela.name, bela.day, bela.days, bela.touched) == ("Béla", "2026-01-08", 7, "")
    assert (anna.name, anna.day, anna.days, anna.how, anna.outcome) == (
        "Anna",
        "2026-01-31",
        30,
        "call",
        "voicemail",
    )
    assert [d.name for d in book.due("2026-01-09", "", 10)] == ["Anna"]
    assert (book.count_due("", ""), book.count_due("2026-02-01", "")) == (2, 0)


def test_an_interval_counts_at_once_and_not_after_undo(book: Book) -> None:
    put(book, replace(person("Anna", tags=["Client"]), created_at="2026-01-01T10:00:00Z"))
    assert book.count_due("", "") == 0
    collections.set_tag_interval(book, "Client", 30)
    assert [d.day for d in book.due("", "", 9)] == ["2026-01-31"]
    book.undo()
    assert book.count_due("", "") == 0
    book.redo()
    assert book.count_due("", "") == 1


def test_the_reminders_of_a_tag_go_with_it_in_one_write(book: Book) -> None:
    tagged = person("Anna", tags=["Client", "Choir"])
    put(book, replace(tagged, created_at="2026-01-01T10:00:00Z"))
    collections.set_tag_interval(book, "Client", 30)
    collections.set_tag_interval(book, "Choir", 90)
    told: list[Changes] = []
    book.subscribe(told.append)

    def due() -> list[str]:
        return [d.day for d in book.due("", "", 9)]

    assert due() == ["2026-01-31"]
    renaming.rename_tag(book, "Client", "Customer")
    assert due() == ["2026-01-31"]
    collections.delete_tag(book, "Customer")
    assert due() == ["2026-04-01"]
    renaming.rename_tag(book, "Choir", "Singers")
    collections.delete_tag(book, "Singers")
    assert due() == []
    for expected in ([], ["2026-04-01"], ["2026-04-01"], ["2026-01-31"]):
        assert due() == expected
        book.undo()
    assert due() == ["2026-01-31"]
    assert len(told) == 8, "one write each"


def test_additions_are_counted_by_day(book: Book) -> None:
    put(book, *(replace(person(f"P{n}"), created_at=f"2026-0{1 + n % 2}-05T10:00:00Z") for n in range(5)))
    assert book.added_by_day("") == {"2026-01-05": 3, "2026-02-05": 2}
    assert book.added_by_day("2026-02-01") == {"2026-02-05": 2}
