"""Whom a record belongs to: what people change and stay who they are, and what makes them somebody else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.services.book import Book
from app.services.importing import Plan, run
from tests.services.importing.files import actions, card

HEAD = "First Name,Last Name,Suffix,E-mail Address,Mobile Phone,Job Title,Company,Birthday\n"
LEE = ["John", "Lee", "", "john.lee@x.example", "+49 171 1234567", "Adviser", "Acme", "1950-01-02"]
COLUMNS = {"first": 0, "last": 1, "suffix": 2, "mail": 3, "mobile": 4, "title": 5, "company": 6, "born": 7}


def lee(**said: str) -> str:
    """A table of one row: John Lee, with other cells."""
    row = list(LEE)
    for name, cell in said.items():
        row[COLUMNS[name]] = cell
    return HEAD + ",".join(row) + "\n"


@pytest.mark.parametrize(
    "other",
    [
        {}, {"company": "Globex"}, {"company": "Globex", "mobile": "", "born": ""}, {"company": "Globex", "mail": "", "born": ""},
        {"born": "1950-01-03"},
    ],
)  # fmt: skip
def test_who_has_another_job_is_updated(book: Book, plan: Callable[..., Plan], other: dict[str, str]) -> None:
    run(book, plan(lee()))
    made = plan(lee(title="Boss", **other), on_match="update")
    assert actions(made) == ["update"]
    run(book, made)
    (john,) = book.all_contacts()
    assert (john.text("job_title"), john.text("company")) == ("Boss", other.get("company", "Acme"))


@pytest.mark.parametrize(
    ("there", "comes", "action"),
    [
        ({"suffix": "Sr."}, {"suffix": "Jr."}, "new"), ({}, {"suffix": "Jr."}, "review"), ({"suffix": "Sr."}, {}, "review"),
        ({}, {"born": "1980-07-09"}, "new"), ({}, {"first": "Mary"}, "review"), ({}, {"first": "Mary", "born": ""}, "review"),
        ({"first": "Peter", "born": ""}, {"first": "Paul", "born": ""}, "review"), ({}, {"last": "Ray"}, "review"),
    ],
)  # fmt: skip
def test_who_shares_number_and_mail_may_be_somebody_else(
    book: Book, plan: Callable[..., Plan], there: dict[str, str], comes: dict[str, str], action: str
) -> None:
    """Father and son, a couple, another birthday: nobody is written over unseen, with another job or without."""
    run(book, plan(lee(**there)))
    assert actions(plan(lee(**comes), on_match="update")) == [action]
    with_job = plan(lee(**comes, title="Boss", company="Globex"), on_match="update")
    assert actions(with_job)[0] in (action, "new")


@pytest.mark.parametrize("on_match", ["review", "update"])
def test_a_name_alone_is_not_made_surer_by_another_job(
    book: Book, plan: Callable[..., Plan], on_match: str
) -> None:
    run(book, plan(lee(mail="", mobile="", born="")))
    made = plan(lee(mail="", mobile="", born="", title="Boss", company="Globex"), on_match=on_match)
    assert actions(made)[0] in ("new", "review")


STAYS = {
    "surname": ["N:Ray;Ann", "EMAIL:other@y.example"],
    "given name": ["N:Lee;Bob"],
    "short form": ["N:Ray;Annie"],
    "e-mail": ["N:Ray;Bob", "EMAIL:ANN@x.example"],
    "phone": ["N:Ray;Bob", "TEL:0171 1234567"],
    "no name": ["EMAIL:other@y.example"],
    "swapped": ["N:Ann;Lee"],
}


@pytest.mark.parametrize("lines", STAYS.values(), ids=list(STAYS))
def test_the_card_of_a_uid_updates_who_has_anything_in_common(
    book: Book, plan: Callable[..., Plan], lines: list[str]
) -> None:
    ann = card("UID:urn:uuid:7", "N:Lee;Ann", "EMAIL:ann@x.example", "TEL:+49 171 1234567")
    run(book, plan(ann, "a.vcf"))
    made = plan(card("UID:7", *lines, "TITLE:Chief"), "b.vcf")
    assert (actions(made), made.row(1).reason) == (["update"], "Same card (UID)")


@pytest.mark.parametrize("on_match", ["review", "skip", "fill", "update"])
def test_the_uid_of_a_different_person_is_for_review(
    book: Book, plan: Callable[..., Plan], on_match: str
) -> None:
    run(book, plan(card("UID:7", "N:Lee;Ann", "EMAIL:ann@x.example", "TEL:1", "ORG:Acme"), "a.vcf"))
    (ann,) = book.all_contacts()
    text = card("UID:7", "N:Ray;Bob", "EMAIL:bob@y.example", "TEL:2", "ORG:Acme")
    made = plan(text, "b.vcf", on_match=on_match)
    row = made.row(1)
    assert (row.action, row.match, row.match_name) == ("review", ann.id, "Ann Lee")
    assert row.reason == "Same card (UID), but all else is of a different person"
    run(book, made)
    assert {c.text("first_name") for c in book.all_contacts()} == {"Ann", "Bob"}
    assert book.get(ann.id) == ann
    assert actions(plan(text, "b.vcf", on_match=on_match)) == ["skip"]


def test_the_id_of_a_different_person_in_the_other_system_is_for_review(
    book: Book, plan: Callable[..., Plan]
) -> None:
    text = (
        '[{"external_id": "x-1", "tm_create": "2020-01-01T00:00:00Z", "first_name": "%s", "last_name": "%s"}]'
    )
    run(book, plan(text % ("Ann", "Lee"), "a.json"))
    made = plan(text % ("Bob", "Ray"), "a.json", on_match="update")
    assert (actions(made), made.row(1).reason) == (
        ["review"],
        "Same S0 id, but all else is of a different person",
    )


def test_the_same_number_in_lists_of_different_clubs_makes_nobody_one(
    book: Book, plan: Callable[..., Plan]
) -> None:
    head = "Member No;First Name;Last Name;Phone\n"
    run(book, plan(head + "17;Karin;Schulze;0341 1234567\n18;Robert;Ray;0341 2345678\n"))
    other = head + "17;Peter;Schulze;0341 7654321\n18;Bob;Roy;\n"
    assert actions(plan(other, on_match="update")) == ["review", "update"]
    married = head + "17;Karin;Meyer;\n"
    assert actions(plan(married, on_match="update")) == ["update"]


def test_who_has_the_uid_of_another_is_found_by_values(book: Book, plan: Callable[..., Plan]) -> None:
    """A program that writes one UID into all its cards."""
    ann = ["UID:0", "N:Lee;Ann", "EMAIL:ann@x.example", "TEL:+49 171 1234567"]
    bob = ["UID:0", "N:Ray;Bob", "EMAIL:bob@x.example", "TEL:+49 171 7654321"]
    run(book, plan(card(*ann) + card(*bob), "a.vcf"))
    ids = {c.text("first_name"): c.id for c in book.all_contacts()}
    made = plan(card(*ann, "NOTE:1") + card(*bob, "NOTE:2"), "a.vcf", on_match="update")
    assert [r.match for r in made.walk()] == [ids["Ann"], ids["Bob"]]
    assert actions(made) == ["update", "update"]


def test_a_company_and_its_people_are_no_strangers(book: Book, plan: Callable[..., Plan]) -> None:
    run(book, plan(card("UID:7", "KIND:org", "FN:Acme GmbH", "ORG:Acme GmbH"), "a.vcf"))
    assert actions(plan(card("UID:7", "N:Lee;Ann", "ORG:Acme GmbH"), "b.vcf")) == ["update"]
    assert actions(plan(card("UID:7", "N:Lee;Ann", "ORG:Globex"), "b.vcf")) == ["review"]
