"""What the plan of an import decides of each record, with its reason; actions that the user changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.services.book import Book
from app.services.importing import Plan, run
from tests.services.importing.files import ANN, BOB, HEAD, actions, ann_of, card, put

LEE = {"first_name": "Ann", "last_name": "Lee", "email": "ann@x.example", "phone_number": "+49 171 1234567"}


@pytest.mark.parametrize(
    ("on_match", "first", "title", "count"),
    [
        ("review", "review", "Adviser", 2), ("skip", "skip", "Adviser", 1), ("fill", "skip", "Adviser", 1), ("update", "update", "Boss", 1),
        ("new", "new", "Adviser", 2),
    ],
)  # fmt: skip
def test_what_is_done_with_somebody_who_is_surely_there(
    book: Book, plan: Callable[..., Plan], on_match: str, first: str, title: str, count: int
) -> None:
    there = put(book, **LEE, job_title="Adviser")
    made = plan(HEAD + ANN.replace("ann@", "Ann@"), on_match=on_match)
    assert actions(made) == [first]
    assert made.row(1).match == (there.id if on_match != "new" else None)
    run(book, made)
    found = book.get(there.id)
    assert found is not None
    assert (found.text("job_title"), book.count()) == (title, count)


def test_a_record_that_adds_nothing_is_skipped(book: Book, plan: Callable[..., Plan]) -> None:
    put(book, **LEE, job_title="Boss")
    made = plan(HEAD + ANN, on_match="update")
    assert (actions(made), made.row(1).reason) == (["skip"], "Already in your book, nothing to add")


def test_somebody_who_only_looks_alike_is_for_review_and_stays_two(
    book: Book, plan: Callable[..., Plan]
) -> None:
    put(book, first_name="Ann", last_name="Lee", phone_number="+49 171 1234567", email="other@y.example")
    made = plan(HEAD + "Anna,Lee,ann@x.example,,\n" + BOB, on_match="update")
    assert made.row(1).action in ("new", "review")
    run(book, made)
    assert book.count() == 3


def test_the_card_of_a_uid_updates_its_contact_whoever_it_is_called_now(
    book: Book, plan: Callable[..., Plan]
) -> None:
    run(book, plan(card("UID:urn:uuid:7", "N:Lee;Ann", "TEL:1", "TITLE:Boss"), "a.vcf"))
    made = plan(card("UID:urn:uuid:7", "N:Ray;Anna", "TITLE:Chief"), "b.vcf")
    assert (actions(made), made.row(1).reason) == (["update"], "Same card (UID)")
    run(book, made)
    (ann,) = book.all_contacts()
    assert (ann.text("last_name"), ann.text("job_title"), ann.text("phone_number")) == ("Ray", "Chief", "1")


def test_the_id_in_the_other_system_finds_its_contact(book: Book, plan: Callable[..., Plan]) -> None:
    text = '[{"external_id": "%s", "tm_create": "2020-01-01T00:00:00Z", "first_name": "%s", "phone_numbers": [{"number": "%s"}]}]'
    run(book, plan(text % ("x-1", "Ann", "1"), "a.json"))
    made = plan(text % ("x-1", "Anna", "2"), "a.json")
    assert (actions(made), made.row(1).reason) == (["update"], "Same S0 id")
    assert actions(plan(text % ("x-2", "Zed", "3"), "a.json")) == ["new"]
    run(book, made)
    (ann,) = book.all_contacts()
    assert (ann.text("first_name"), [a.value for a in ann.all("phone_number")]) == ("Anna", ["1", "2"])


def test_actions_are_changed_by_row_and_by_kind_where_they_are_possible(
    book: Book, plan: Callable[..., Plan]
) -> None:
    put(book, **LEE)
    made = plan(HEAD + ANN + BOB + ",,,,Cook only\n")
    assert actions(made) == ["review", "new", "new"]
    made.set_action(2, "update")
    assert made.row(2).action == "new"
    made.set_action(None, "skip", of="new")
    made.set_action(1, "update")
    assert actions(made) == ["update", "skip", "skip"]
    assert made.counts() | {"update": 1, "skip": 2, "new": 0} == made.counts()
    assert made.numbers("skip") == [2, 3]
    assert made.numbers(text="bob") == [2]
    assert [r.row for r in made.rows(offset=1, limit=1)] == [2]
    with pytest.raises(KeyError):
        made.row(9)
    run(book, made)
    assert (book.count(), ann_of(book).text("job_title")) == (1, "Boss")
