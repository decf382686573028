"""Rows of one file that say the same, or are of the same person: never doubled unseen, never lost unseen."""

from __future__ import annotations

import pytest

from app.services.book import Book
from app.services.importing import ImportResult, correcting, planned, run
from tests.services.importing.files import actions

HEAD = "First Name,Last Name,E-mail,Phone,Job Title\n"


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def test_an_equal_row_is_left_out_and_says_why(book: Book, plan) -> None:
    ann = "Ann,Lee,ann@x.example,030 1234567,Boss\n"
    made = plan(HEAD + ann + "Bob,Ray,bob@x.example,,\n" + ann)
    assert actions(made) == ["new", "new", "skip"]
    assert made.row(3).reason == "Twice in this file: the same as row 1"
    assert planned(made).repeated == 1
    result = run(book, made)
    assert (book.count(), result.repeated) == (2, 1)
    assert result.contacts[2] == (3, result.contacts[0][1], "skip")


def test_equal_rows_far_apart_are_found_too(book: Book, plan) -> None:
    rows = [f"P{i},Q{i},p{i}@x.example,,\n" for i in range(900)]
    made = plan(HEAD + "".join(rows + rows[:5]))
    assert [r.row for r in made.walk() if r.action == "skip"] == [901, 902, 903, 904, 905]
    run(book, made)
    assert book.count() == 900


def test_an_equal_row_comes_in_if_the_user_wants_it_to(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,,,\nAnn,Lee,,,\n")
    made.set_action(2, "new")
    run(book, made)
    assert book.count() == 2


def test_an_equal_row_takes_the_place_of_one_of_which_nothing_is_left(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,,,\nAnn,Lee,,,\n")
    correcting.recell(book, made, 1, ["", "", "", "", ""])
    assert actions(made) == ["problem", "new"]
    run(book, made)
    assert book.count() == 1


def test_one_person_in_two_rows_is_offered_for_review(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,ann@x.example,030 1234567,Boss\nLEE,Ann,Ann@X.example,040 7654321,Chief\n")
    assert actions(made) == ["new", "review"]
    assert made.row(2).reason == "Looks like row 1 of this file: same e-mail, same name"
    run(book, made)
    assert book.count() == 2


@pytest.mark.parametrize("on_match", ["review", "fill", "update"])
def test_father_and_son_in_one_file_are_two_people(book: Book, plan, on_match: str) -> None:
    head = "First Name,Last Name,Suffix,E-mail,Phone\n"
    rows = "".join(
        f"John,Pemberton,{suffix},home@x.example,030 1234567\n" for suffix in ("Jr.", "Sr.", "Junior")
    )
    made = plan(head + rows, on_match=on_match)
    assert actions(made)[:2] == ["new", "new"]
    assert made.row(3).twin == 1
    run(book, made)
    assert [c.text("first_name") for c in book.all_contacts() if c.text("suffix") == "Sr."] == ["John"]


def test_a_row_that_says_less_than_one_before_it_is_left_out(plan) -> None:
    made = plan(HEAD + "Ann,Lee,ann@x.example,030 1234567,Boss\nAnn,Lee,ann@x.example,+49 30 1234567,\n")
    assert actions(made) == ["new", "skip"]
    assert made.row(2).reason == "Says nothing that row 1 of this file does not say"


@pytest.mark.parametrize(
    ("second", "why"),
    [
        ("Bob,Lee,ann@x.example,,Cook\n", "an e-mail that a family shares"),
        ("Ann,Lee,other@x.example,,Cook\n", "two of the same name"),
    ],
)
def test_rows_that_share_one_thing_only_are_two(plan, second: str, why: str) -> None:
    assert actions(plan(HEAD + "Ann,Lee,ann@x.example,,\n" + second)) == ["new", "new"], why


def test_a_row_without_a_name_goes_with_the_one_that_has_its_email(plan) -> None:
    assert actions(plan(HEAD + "Ann,Lee,ann@x.example,,\n,,ann@x.example,030 1234567,\n")) == [
        "new",
        "review",
    ]
    assert actions(plan(HEAD + ",,ann@x.example,030 1234567,\nAnn,Lee,ann@x.example,,\n")) == [
        "new",
        "review",
    ]


def test_the_same_name_and_phone_is_a_hint_and_no_proof(plan) -> None:
    made = plan(HEAD + "Ann,Lee,,030 1234567,\nAnn,Lee,,030/1234567,Boss\n", on_match="update")
    assert actions(made) == ["new", "review"]


def test_the_user_may_join_the_rows_of_one_person(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,ann@x.example,030 1234567,Boss\nAnn,Lee,ann@x.example,040 7654321,Chief\n")
    made.set_action(2, "fill")
    result = run(book, made)
    (ann,) = book.all_contacts()
    assert [a.value for a in ann.all("phone_number")] == ["030 1234567", "040 7654321"]
    assert ann.text("job_title") == "Boss"
    assert (result.counts["fill"], result.repeated) == (1, 1)


def test_what_goes_with_a_row_that_is_left_out_comes_in_by_itself(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,ann@x.example,,Boss\nAnn,Lee,ann@x.example,040 7654321,\n")
    made.set_action(2, "update")
    made.set_action(1, "skip")
    result = run(book, made)
    (ann,) = book.all_contacts()
    assert ann.text("phone_number") == "040 7654321"
    assert result.counts["new"] == 1


def test_two_cards_of_one_uid_become_one_contact(book: Book, plan) -> None:
    first = card("UID:7", "FN:Ann Lee", "N:Lee;Ann;;;", "TEL:030 1234567")
    made = plan(first + card("UID:7", "FN:Ann Lee", "N:Lee;Ann;;;", "EMAIL:ann@x.example"), "a.vcf")
    assert actions(made) == ["new", "update"]
    assert made.row(2).reason == "Same card (UID) as row 1 of this file"
    run(book, made)
    (ann,) = book.all_contacts()
    assert (ann.text("phone_number"), ann.text("email")) == ("030 1234567", "ann@x.example")
    again = plan(first, "a.vcf")
    assert actions(again) == ["skip"]


def test_a_card_of_the_same_uid_takes_no_value_away_unasked(book: Book, plan) -> None:
    made = plan(
        card("UID:7", "FN:Ann Lee", "N:Lee;Ann;;;", "TITLE:Boss")
        + card("UID:7", "FN:Ann Lee", "N:Lee;Ann;;;", "TITLE:Cook"),
        "a.vcf",
    )
    assert actions(made) == ["new", "review"]
    run(book, made)
    assert sorted(c.text("job_title") for c in book.all_contacts()) == ["Boss", "Cook"]


def test_cards_that_all_have_one_uid_are_not_one_person(book: Book, plan) -> None:
    made = plan("".join(card("UID:0", f"FN:{n}") for n in ("Ann Lee", "Bob Ray", "Cleo Fox")), "a.vcf")
    assert actions(made) == ["new", "new", "new"]
    run(book, made)
    assert book.count() == 3


def test_cards_that_their_program_holds_for_two_stay_two(book: Book, plan) -> None:
    text = "".join(card(f"UID:{n}", "FN:Ann Lee", "EMAIL:ann@x.example") for n in (1, 2))
    made = plan(text, "a.vcf")
    assert actions(made) == ["new", "review"]
    run(book, made)
    assert book.count() == 2


def test_nothing_is_looked_for_where_all_is_to_be_new(book: Book, plan) -> None:
    made = plan(HEAD + "Ann,Lee,,,\nAnn,Lee,,,\n", on_match="new")
    result: ImportResult = run(book, made)
    assert (book.count(), result.repeated) == (2, 0)


def test_the_same_file_again_changes_nothing(book: Book, plan) -> None:
    text = HEAD + "Ann,Lee,ann@x.example,,\nAnn,Lee,ann@x.example,040 7654321,\nAnn,Lee,ann@x.example,,\n"
    run(book, plan(text, on_match="fill"))
    before = list(book.all_contacts())
    again = plan(text, on_match="fill")
    assert actions(again) == ["skip", "skip", "skip"]
    run(book, again)
    assert list(book.all_contacts()) == before
