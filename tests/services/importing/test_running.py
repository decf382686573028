"""The run of a plan, the same file again, and the way back: on a real book, with real files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Interaction
from app.domain.merge import Choices
from app.domain.progress import Cancelled, Progress
from app.services.book import Book
from app.services.exporting import Chosen, export
from app.services.importing import Plan, reversal, revert, run
from app.services.merging import merge_contacts
from tests.services.importing.files import ANN, BOB, HEAD, actions, ann_of, card, edit, put


def test_a_plan_writes_nothing_and_a_run_is_one_step(book: Book, plan: Callable[..., Plan]) -> None:
    made = plan(HEAD + ANN + BOB + ",,,,\n,,,no phone,\n")
    assert book.is_empty
    result = run(book, made)
    assert (book.count(), result.counts["new"]) == (3, 3)
    book.undo()
    assert book.count() == 0
    book.redo()
    assert book.count() == 3


def test_filling_takes_what_is_missing_and_replaces_nothing(book: Book, plan: Callable[..., Plan]) -> None:
    there = put(book, first_name="Ann", last_name="Lee", email="ann@x.example", note="old")
    made = plan(
        "First Name,Last Name,E-mail Address,Mobile Phone,Notes\nAnn,Lee,ann@x.example,0171 1234567,new\n",
        on_match="fill",
    )
    made.set_action(1, "fill")
    run(book, made)
    found = book.get(there.id)
    assert found is not None
    assert (found.text("phone_number"), found.text("first_name")) == ("0171 1234567", "Ann")
    assert "old" in [a.value for a in found.all("note")]


@pytest.mark.parametrize("on_match", ["review", "skip", "fill", "update"])
def test_the_same_file_again_changes_nothing_even_after_edits(
    book: Book, plan: Callable[..., Plan], on_match: str
) -> None:
    run(book, plan(HEAD + ANN + BOB))
    edit(book, ann_of(book), first_name="Ann", last_name="Other", email="new@y.example", job_title="Queen")
    before = list(book.all_contacts())
    again = plan(HEAD + BOB + ANN, on_match=on_match)
    assert actions(again) == ["skip", "skip"]
    assert run(book, again).operation == "" or list(book.all_contacts()) == before
    assert list(book.all_contacts()) == before


def test_the_same_file_again_after_its_people_were_merged_and_the_merge_undone(
    book: Book, plan: Callable[..., Plan]
) -> None:
    run(book, plan(HEAD + ANN + BOB))
    ann = ann_of(book)
    (bob,) = [c for c in book.all_contacts() if c.id != ann.id]
    merge_contacts(book, [ann.id, bob.id], Choices(ann.id))
    again = plan(HEAD + ANN + BOB)
    assert [(r.action, r.match) for r in again.walk()] == [("skip", ann.id), ("skip", ann.id)]
    book.undo()
    again = plan(HEAD + ANN + BOB)
    assert [(r.action, r.match) for r in again.walk()] == [("skip", ann.id), ("skip", bob.id)]


def test_somebody_who_was_deleted_and_comes_again(book: Book, plan: Callable[..., Plan]) -> None:
    run(book, plan(HEAD + ANN))
    assert actions(plan(HEAD + ANN, on_match="new")) == ["new"]
    book.undo()
    assert actions(plan(HEAD + ANN)) == ["new"]


def test_problems_stay_problems(book: Book, plan: Callable[..., Plan]) -> None:
    made = plan(card("FN:Ann") + card("REV:1"), "a.vcf")
    made.set_action(2, "new")
    result = run(book, made)
    assert [(e.row, e.line) for e in result.errors] == [(2, 5)]
    assert result.contacts[1] == (2, None, "problem")


def test_a_group_card_becomes_a_tag_of_those_in_the_file_and_in_the_book(
    book: Book, plan: Callable[..., Plan]
) -> None:
    run(book, plan(card("UID:urn:uuid:B", "FN:Bob"), "b.vcf"))
    group = card("KIND:group", "FN:Club", "MEMBER:urn:uuid:a", "MEMBER:urn:uuid:b", "MEMBER:urn:uuid:nobody")
    result = run(book, plan(group + card("UID:a", "FN:Ann") + card("UID:c", "FN:Cy"), "a.vcf"))
    assert {c.text("display_name"): set(c.tags) for c in book.all_contacts()} == {
        "Ann": {"Club"},
        "Bob": {"Club"},
        "Cy": set(),
    }
    assert result.tags == {1: "Club"}


def test_what_is_tagged_and_filed_on_the_way_in(book: Book, plan: Callable[..., Plan]) -> None:
    run(book, plan(HEAD + ANN, tags=["Fair"], folder="Leads"))
    assert (set(ann_of(book).tags), ann_of(book).folder) == ({"Fair"}, "Leads")


class _Stopping(Progress):
    """Somebody who presses cancel after so many steps."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.steps = steps

    def advance(self, count: int = 1, text: str = "") -> None:
        self.steps -= 1
        if self.steps < 0:
            raise Cancelled
        super().advance(count, text)


def test_cancel_leaves_the_book_as_it_was(book: Book, plan: Callable[..., Plan]) -> None:
    there = put(
        book, first_name="Ann", last_name="Lee", email="ann@x.example", phone_number="+49 171 1234567"
    )
    rows = "".join(f"P{n},Q{n},p{n}@x.example,,\n" for n in range(2500))
    made = plan(HEAD + ANN + rows, on_match="update")
    steps = [o.id for o in book.operations()]
    with pytest.raises(Cancelled):
        run(book, made, _Stopping(2))
    assert [(c.id, c.text("job_title")) for c in book.all_contacts()] == [(there.id, "")]
    assert [o.id for o in book.operations()] == steps
    assert set(actions(plan(HEAD + ANN + rows, on_match="update"))) == {"update", "new"}


def test_an_import_is_taken_back_later_but_for_what_was_edited_since(
    book: Book, plan: Callable[..., Plan]
) -> None:
    kim = put(
        book,
        first_name="Kim",
        last_name="Fox",
        email="kim@x.example",
        phone_number="+49 171 1111111",
        job_title="Old",
    )
    text = HEAD + ANN + BOB + "Kim,Fox,kim@x.example,+49 171 1111111,New\n"
    operation = run(book, plan(text, on_match="update")).operation
    edit(book, ann_of(book), nickname="Annie")
    shown = reversal(book, operation)
    revert(book, operation)
    assert {c.text("first_name") for c in book.all_contacts()} == {"Ann", "Kim"}
    restored = book.get(kim.id)
    assert restored is not None
    assert restored.text("job_title") == "Old"
    assert ann_of(book).text("nickname") == "Annie"
    assert [getattr(c, "id", c) for c in shown.edited] == [ann_of(book).id]


@pytest.mark.parametrize("back", ["undo", "taken back"])
def test_a_file_whose_changes_were_taken_back_brings_them_again(
    book: Book, plan: Callable[..., Plan], back: str
) -> None:
    there = put(book, first_name="Ann", last_name="Lee", email="ann@x.example")

    def bring() -> str:
        again = plan(HEAD + ANN, on_match="update")
        again.set_action(1, "update")
        return run(book, again).operation

    operation = bring()
    assert actions(plan(HEAD + ANN)) == ["skip"]
    book.undo() if back == "undo" else revert(book, operation)
    assert book.get(there.id).text("job_title") == ""  # type: ignore[union-attr]
    assert actions(plan(HEAD + ANN)) != ["skip"]
    book.redo() if back == "undo" else book.undo()
    assert actions(plan(HEAD + ANN)) == ["skip"], "it came in again, with all that it brought"
    book.undo() if back == "undo" else book.redo()
    bring()
    assert book.get(there.id).text("job_title") == "Boss"  # type: ignore[union-attr]


def test_a_record_that_came_anew_belongs_to_its_first_contact_once_that_is_undone(
    book: Book, plan: Callable[..., Plan]
) -> None:
    run(book, plan(HEAD + ANN))
    ann = ann_of(book)
    run(book, plan(HEAD + ANN, on_match="new"))
    assert book.count() == 2
    book.undo()
    assert [(r.action, r.match) for r in plan(HEAD + ANN).walk()] == [("skip", ann.id)]


def test_an_own_table_brings_no_second_last_call(
    book: Book, plan: Callable[..., Plan], tmp_path: Path
) -> None:
    ann = put(book, first_name="Ann", last_name="Lee", email="ann@x.example")
    call = Interaction("call", "2026-10-28T10:00:00Z", "contacted", "about the roof")
    with book.change("Log") as change:
        change.put(replace(ann, interactions=(call,)))
    file = tmp_path / "own.csv"
    export(book, Chosen(), file, "csv")
    assert actions(plan(file.read_text("utf-8-sig"), "own.csv")) == ["skip"]
