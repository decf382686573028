"""Our own exports come home: every record finds the contact it was written of, also one that has no UID."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.formats.options import WriteOptions
from app.formats.sniffing import sniff
from app.services import exporting, importing
from app.services.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "book.kith", region="DE")
    yield book
    book.close()


WAYS = {
    "a.vcf": "vcard4", "b.vcf": "vcard3", "c.vcf": "vcard21", "a.json": "json", "a.csv": "csv", "a.ldif": "ldif", "a.xlsx": "xlsx",
}  # fmt: skip


@pytest.mark.parametrize("name", WAYS)
def test_an_export_finds_its_contacts_again_after_an_edit(book: Book, tmp_path: Path, name: str) -> None:
    """No e-mail, no phone number and a name that many have: only the id can tell."""
    people = [Contact().add(Attribute("last_name", "Lee"), Attribute("note", f"{n}")) for n in range(2)]
    with book.change("Add") as change:
        change.put_many(people)
    exporting.export(book, exporting.Chosen(), tmp_path / name, WAYS[name], WriteOptions())
    with book.change("Edit") as change:
        change.put(book.get(people[0].id).add(Attribute("nickname", "Annie")))
    plan = importing.make_plan(book, sniff(str(tmp_path / name)))
    found = {plan.row(n).match for n in (1, 2)}
    plan.close()
    assert found == {p.id for p in people}


@pytest.mark.parametrize("name", ["a.vcf", "a.json"])
def test_a_contact_without_uid_has_none_in_another_book_either(book: Book, tmp_path: Path, name: str) -> None:
    contact = Contact().add(Attribute("last_name", "Lee"))
    with book.change("Add") as change:
        change.put(contact)
    exporting.export(book, exporting.Chosen(), tmp_path / name, WAYS[name], WriteOptions())
    other = Book.open(tmp_path / "other.kith")
    plan = importing.make_plan(other, sniff(str(tmp_path / name)))
    importing.run(other, plan)
    (read,) = other.all_contacts()
    plan.close()
    other.close()
    assert (read.id, read.uid) == (contact.id, "")


@pytest.mark.parametrize("name", WAYS)
def test_two_contacts_that_say_the_same_stay_two_in_another_book(
    book: Book, tmp_path: Path, name: str
) -> None:
    said = (
        Attribute("first_name", "Ann"),
        Attribute("last_name", "Lee"),
        Attribute("email", "ann@x.example"),
    )
    with book.change("Add") as change:
        change.put_many([Contact().add(*said) for _ in range(2)])
    exporting.export(book, exporting.Chosen(), tmp_path / name, WAYS[name], WriteOptions())
    other = Book.open(tmp_path / "other.kith")
    plan = importing.make_plan(other, sniff(str(tmp_path / name)))
    importing.run(other, plan)
    plan.close()
    assert other.count() == 2
    other.close()
