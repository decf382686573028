"""Any field as an order of the list: against a plain model, and quick for the first page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.services import collections
from app.services.book import Book

PEOPLE = {
    "Ann": [Attribute("nickname", "zed"), Attribute("nickname", "abe", is_primary=True)],
    "Bob": [Attribute("nickname", "mia"), Attribute("nickname", "aaa", is_partner=True)],
    "Cid": [Attribute("nickname", "aaa", is_partner=True), Attribute("birthday", "in spring")],
    "Dan": [Attribute("nickname", "Mia"), Attribute("birthday", "1999-01-02"), Attribute("size", 9)],
    "Eva": [Attribute("birthday", "1980-05-06"), Attribute("size", 10)],
    "Fay": [Attribute("birthday", "autumn"), Attribute("size", "big")],
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "book.kith")
    collections.add_field(book, Field("size", "Size", DataType.NUMBER, global_=False))
    with book.change("Put") as change:
        for name, values in PEOPLE.items():
            change.put(Contact(attributes=(Attribute("first_name", name), *values)))
    yield book
    book.close()


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("nickname", "Ann Bob Dan Cid Eva Fay"),
        ("-nickname", "Bob Dan Ann Cid Eva Fay"),
        ("birthday", "Eva Dan Fay Cid Ann Bob"),
        ("-birthday", "Dan Eva Cid Fay Ann Bob"),
        ("size", "Dan Eva Fay Ann Bob Cid"),
        ("-size", "Eva Dan Fay Ann Bob Cid"),
        ("gender", "Ann Bob Cid Dan Eva Fay"),
    ],
)
def test_main_values_order_the_list_and_those_without_come_last(book: Book, order: str, names: str) -> None:
    def found(**limits: int) -> list[str]:
        return [c.text("first_name") for c in book.get_many(book.find("", order, **limits))]

    assert found() == names.split()
    for limit in range(1, 7):
        assert found(limit=limit) == names.split()[:limit]
    assert found(limit=3, offset=2) == names.split()[2:5]


def test_an_order_by_a_field_is_one_of_the_hits_alone(book: Book) -> None:
    assert [c.text("first_name") for c in book.get_many(book.find("mia", "-first_name"))] == ["Dan", "Bob"]
    with book.change("Park") as change:
        change.put(replace(book.get_many(book.find("dan"))[0], parked=True))
    assert [c.text("first_name") for c in book.get_many(book.find("", "nickname", 2))] == ["Ann", "Bob"]
