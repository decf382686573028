"""Contacts sorted by any field, both ways; who has no value comes last."""

from pathlib import Path

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.services import collections
from app.services.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "book.kith", region="GB")
    collections.add_field(book, collections.custom_field("shoe", "Shoe", "number", "", (), True, ()))
    with book.change("Begin") as change:
        change.put_many([
            Contact(id="a", folder="Zoo", tags=frozenset({"x", "b"})).add(
                Attribute("first_name", "A"), Attribute("shoe", 9), Attribute("job_title", "émir"),
                Attribute("birthday", "1990-01-01")),
            Contact(id="b", folder="Ark", tags=frozenset({"a"})).add(
                Attribute("first_name", "B"), Attribute("shoe", 42.5), Attribute("job_title", "Zoologist"),
                Attribute("birthday", "1985-01-01"),
                Attribute("email", "z@x.example"), Attribute("email", "a@x.example", is_primary=True)),
            Contact(id="c").add(Attribute("first_name", "C"), Attribute("job_title", "Aunt", is_partner=True),
                Attribute("email", "b@x.example")),
        ])  # fmt: skip
    return book


@pytest.mark.parametrize(
    ("key", "up", "down"),
    [
        ("shoe", "abc", "bac"),
        ("job_title", "abc", "bac"),
        ("birthday", "bac", "abc"),
        ("email", "bca", "cba"),
        ("folder", "bac", "abc"),
        ("tags", "bac", "abc"),
        ("first_name", "abc", "cba"),
    ],
)
def test_both_ways(book: Book, key: str, up: str, down: str) -> None:
    assert "".join(book.find("", key)) == up
    assert "".join(book.find("", f"-{key}")) == down
    assert book.find("", key, limit=2) == list(up[:2])


def test_every_field_that_can_be_a_column_can_sort(book: Book) -> None:
    for field in (*BUILTIN, *book.fields.custom):
        if field.column or field.is_custom:
            assert sorted(book.find("", f"-{field.name}")) == ["a", "b", "c"], field.name
    with pytest.raises(KithError, match="no order"):
        book.find("", "nothing")
