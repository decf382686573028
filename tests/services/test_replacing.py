"""Find and replace: what changes, what does not, one operation."""

from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.query.parser import parse
from app.domain.replacing import Pattern
from app.domain.values import Address
from app.services.book import Book
from app.services.replacing import Where, preview, replace_all


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "book.kith", region="DE")
    with book.change("Begin") as change:
        change.put_many([
            Contact(id="a").add(
                Attribute("first_name", "Ann"), Attribute("company", "ACME Ltd"), Attribute("email", "ann@old.example"),
                Attribute("address", Address(street="Old Street 1", city="Oldtown")), Attribute("email", "p@old.example", is_partner=True),
            ),
            Contact(id="b").add(Attribute("first_name", "Bob"), Attribute("company", "acme"), Attribute("phone_number", "030 1234567")),
        ])  # fmt: skip
    return book


def test_plain_text_in_one_field_is_one_operation_and_one_undo(book: Book) -> None:
    where, pattern = Where("company"), Pattern("acme", "Apex")
    shown = preview(book, where, pattern)
    assert (shown.contacts, shown.values) == (2, 2)
    assert {(name, hit.before, hit.after) for name, hit in shown.hits} == {
        ("Ann", "ACME Ltd", "Apex Ltd"),
        ("Bob", "acme", "Apex"),
    }
    replace_all(book, where, pattern)
    assert [c.text("company") for c in book.get_many(["a", "b"])] == ["Apex Ltd", "Apex"]
    assert book.find("company:apex") == book.find()
    book.undo()
    assert [c.text("company") for c in book.get_many(["a", "b"])] == ["ACME Ltd", "acme"]


def test_case_whole_values_partners_and_query(book: Book) -> None:
    assert preview(book, Where("company"), Pattern("acme", "x", case=True)).values == 1
    assert preview(book, Where("company"), Pattern("ACME", "x", whole=True)).values == 1
    assert preview(book, Where("email"), Pattern("old.example", "new.example")).values == 2
    assert preview(book, Where("", parse("first_name:bob")), Pattern("1", "2")).values == 1
    assert preview(book, Where("company", ids=("b",)), Pattern("acme", "x")).contacts == 1


def test_regular_expressions_with_groups_and_typed_values_read_anew(book: Book) -> None:
    replace_all(book, Where("phone_number"), Pattern(r"^0(\d+) (\d+)$", r"+49 \1 \2", regex=True))
    assert book.get_many(["b"])[0].main("phone_number").normalized == "+49301234567"  # type: ignore[union-attr]


def test_parts_of_addresses_change_and_empty_values_go(book: Book) -> None:
    replace_all(book, Where("address"), Pattern("Old", "New"))
    assert book.get_many(["a"])[0].main("address").value == Address(street="New Street 1", city="Newtown")  # type: ignore[union-attr]
    replace_all(book, Where("company"), Pattern(".+", "", regex=True))
    assert book.find("company:") == []


@pytest.mark.parametrize("pattern", [Pattern("(", regex=True), Pattern("a", r"\1", regex=True), Pattern("")])
def test_a_pattern_that_cannot_be_is_said_before_anything_happens(book: Book, pattern: Pattern) -> None:
    with pytest.raises(KithError):
        preview(book, Where("company"), pattern)
    with pytest.raises(KithError):
        preview(book, Where("nothing"), Pattern("a"))
    assert book.undo_label == "Begin"


def test_text_that_looks_like_an_expression_is_taken_as_it_is(book: Book) -> None:
    assert preview(book, Where("company"), Pattern(".*", "x")).values == 0
    replace_all(book, Where("company"), Pattern("ltd", r"\1 (x)"))
    assert book.get_many(["a"])[0].text("company") == r"ACME \1 (x)"


def test_a_display_name_that_repeats_the_name_follows_a_replacement(book: Book) -> None:
    with book.change("Name") as change:
        change.put(Contact(id="c").add(Attribute("display_name", "Dr. Cleo Ray"), Attribute("title", "Dr."),
                                       Attribute("first_name", "Cleo"), Attribute("last_name", "Ray")))  # fmt: skip
    replace_all(book, Where("last_name"), Pattern("Ray", "Reed"))
    assert [row.display_name for row in book.rows(book.numbers("reed"))] == ["Cleo Reed"]
