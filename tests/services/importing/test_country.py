"""Phone numbers that do not name their country: said, set, told from the file or the book, or left as typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.formats.sniffing import ReadOptions
from app.services.book import Book
from app.services.importing import Plan, make_plan, run, source_in
from app.services.importing.preview import Wish, look

GERMAN = "Name,Phone\nAnn Lee,030 1234567\nBob Ray,+49 40 7654321\nCleo Fox,+49 89 33445566\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{}\r\n{}\r\nEND:VCARD\r\n"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "b.kith")
    yield book
    book.close()


@pytest.fixture
def plan(book: Book) -> Callable[..., Plan]:
    made: list[Plan] = []

    def make(text: str, name: str = "a.csv", **options: str) -> Plan:
        made.append(make_plan(book, source_in(text.encode(), name, ReadOptions(**options))))
        return made[-1]

    yield make
    for p in made:
        p.close()


def first_number(plan: Plan) -> str:
    return plan.row(1).contact.main("phone_number").normalized


def test_the_other_numbers_of_the_file_tell(book: Book, plan) -> None:
    made = plan(GERMAN)
    assert (made.country.code, made.country.how, made.national) == ("DE", "file", 1)
    run(book, made)
    ann = next(c for c in book.all_contacts() if c.text("first_name") == "Ann")
    assert ann.main("phone_number").normalized == "+49301234567"


def test_the_preview_reads_as_the_plan_does(book: Book) -> None:
    preview = look(book, Wish(GERMAN.encode(), "a.csv"))
    assert (preview.country.code, preview.table.rules.region) == ("DE", "DE")


def test_what_is_said_goes_before_what_is_guessed(plan) -> None:
    made = plan(GERMAN, region="GB")
    assert (made.country.code, made.country.how) == ("GB", "said")
    assert first_number(made) != "+49301234567"


def test_the_countries_of_addresses_tell_too(plan) -> None:
    cards = CARD.format("Ann Lee", "TEL:030 1234567\r\nADR:;;Weg 1;Berlin;;10115;Deutschland")
    made = plan(cards, "a.vcf")
    assert made.country.code == "DE"
    assert first_number(made) == "+49301234567"


def test_the_book_tells_where_the_file_does_not(book: Book, plan) -> None:
    with book.change("Put") as change:
        for n in range(3):
            change.put(Contact().add(Attribute("phone_number", f"+43 1 58801{n}0")))
    made = plan(CARD.format("Ann Lee", "TEL:01 5880100"), "a.vcf")
    assert (made.country.code, made.country.how) == ("AT", "book")


@pytest.mark.parametrize(
    "text",
    [
        "Name,Phone\nAnn Lee,030 1234567\n",
        "Name,Phone\nAnn Lee,030 1234567\nBob Ray,+33 1 23 45 67 89\nCleo Fox,+49 40 7654321\n",
        "Name,Phone\nAnn Lee,555-0100 99 88 77 66 55 44\nBob Ray,+49 40 7654321\n",
    ],
    ids=["nothing tells", "two countries", "no number of that country"],
)
def test_a_doubtful_country_is_not_guessed(text: str, plan) -> None:
    made = plan(text)
    assert (made.country.code, made.national) == ("", 1)
    contact = made.row(1).contact
    assert (first_number(made), contact.text("phone_number")) == ("", text.split("\n")[1].split(",")[1])


def test_short_numbers_and_those_with_a_prefix_ask_for_none(plan) -> None:
    made = plan("Name,Phone\nAnn Lee,112\nBob Ray,0049 40 7654321\nCleo Fox,(+49) 40 7654321\n")
    assert made.national == 0


def test_a_country_whose_numbers_these_are_not_is_not_guessed(plan) -> None:
    made = plan("Name,Phone\nAnn Lee,010-1234-5678\nBob Ray,+49 30 1234567\n")  # the first is Korean
    assert (made.country.code, first_number(made)) == ("", "")
