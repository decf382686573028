"""Companies of a real book."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.values import Reference
from app.services import companies
from app.services.book import Book
from tests.ui.people import person

ANN = person(
    "Ann", "Lee", company="Lumen GmbH", job_title="Head", email="info@lumen.example", industry="Light"
)
BOB = person("Bob", "Ray", company="LUMEN gmbh", email="Info@Lumen.example", seniority="Senior", decision_role="Buyer").add(
    Attribute("reports_to", Reference(ANN.id, "Ann Lee"))
)  # fmt: skip
CYD = Contact(
    attributes=(
        Attribute("first_name", "Cyd"),
        Attribute("company", "Quill", group="one"),
        Attribute("job_title", "Editor", group="one"),
        Attribute("company", "Lumen GmbH", group="two"),
        Attribute("job_title", "Adviser", group="two"),
        Attribute("reports_to", "The board"),
    )
)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "firms.kith")
    with book.change("Begin") as change:
        change.put_many(
            [ANN, BOB, CYD, replace(person("Dee", company="Gone"), deleted_at="2026-01-01T00:00:00Z")]
        )
    yield book
    book.close()


def test_companies_are_counted_whatever_their_case(book: Book) -> None:
    assert [(c.key, c.count, c.shared) for c in book.companies()] == [
        ("lumen gmbh", 3, True),
        ("quill", 1, False),
    ]


def test_a_company_knows_its_people(book: Book) -> None:
    lumen = companies.company(book, "lumen gmbh")
    assert lumen is not None
    assert lumen.name == "Lumen GmbH"
    assert [(p.name, p.title, p.seniority, p.decision_role) for p in lumen.people] == [
        ("Cyd", "Adviser", "", ""),
        ("Ann Lee", "Head", "", ""),
        ("Bob Ray", "", "Senior", "Buyer"),
    ]
    assert lumen.industries == ("Light",)
    assert lumen.shared == (("info@lumen.example", ("Ann Lee", "Bob Ray")),)
    shapes = [(root.key, [n.key for n in root.below]) for root in lumen.reporting]
    assert sorted(shapes) == sorted([(ANN.id, [BOB.id]), ("The board", [CYD.id])])
    assert lumen.person("The board").name == "The board"  # type: ignore[union-attr]
    assert companies.company(book, "gone") is None


def test_one_main_contact_at_a_time(book: Book) -> None:
    for who in (ANN, BOB):
        companies.make_main(book, "lumen gmbh", who.id)
        lumen = companies.company(book, "lumen gmbh")
        assert lumen is not None
        assert [p.id for p in lumen.people if p.is_main] == [who.id]
        assert lumen.people[0].id == who.id
    book.undo()
    assert book.find("is:primary") == [ANN.id]
