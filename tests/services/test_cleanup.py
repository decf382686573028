"""The clean-up on a real book: what it finds, what its repairs do, what is left stays left."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.tidying import mended_email, proper_case
from app.services import cleanup
from app.services.book import Book
from app.services.tidy_looks import look_at
from tests.ui.people import person


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "untidy.kith")
    yield book
    book.close()


def put(book: Book, *contacts: Contact) -> None:
    with book.change("Begin") as change:
        change.put_many(contacts)


UNTIDY = (
    person("Anna", "Adler", email="anna @ web,de"),
    person("Béla", "Bartos", email="bela@gmial.com"),
    person("Clara", "Brandt", phone_number="030 23125118"),
    person("Dora", "Öst", phone_number="call me"),
    person("EMIL", "Zander"),
    person("Frida", "maier"),
    person("Szendrey", "Annika"),
    person("", "Lumen GmbH"),
    person("", "Quill", company="Quill"),
    person(email="gerd.holm@web.de"),
    Contact(),
    Contact(attributes=(Attribute("first_name", "Hans"), Attribute("email", "h@web.de", "Work"), Attribute("email", "H@web.de"))),
)  # fmt: skip


def test_every_kind_is_found_once(book: Book) -> None:
    put(book, *UNTIDY)
    assert cleanup.counts(book) == {kind: 2 if kind == "company_in_name" else 1 for kind in cleanup.KINDS}


def test_a_tidy_book_has_nothing_to_tidy(book: Book) -> None:
    put(
        book,
        person("Anna", "Adler", email="anna@web.de", phone_number="+49 30 23125118", company="Adler Ltd"),
        person("Vincent", "van Gogh"),
        person("John", "Martin"),
        person("", "", company="Lumen GmbH"),
        person("Jo", "Ng"),
        person("明", "王"),
    )
    assert cleanup.findings(book) == []


def test_all_are_put_right_as_one_step(book: Book) -> None:
    put(book, *UNTIDY)
    before = {c.id: c for c in book.get_many([c.id for c in UNTIDY])}
    cleanup.fix(book, cleanup.findings(book), region="DE")
    assert set(cleanup.counts(book)) == {"unreadable_phone"}
    names = {r.display_name for r in book.rows(book.numbers())}
    assert {"Emil Zander", "Frida Maier", "Annika Szendrey", "Lumen GmbH", "Quill", "Gerd Holm"} <= names
    assert book.count("email:=anna@web.de") == book.count("email:=bela@gmail.com") == 1
    (clara,) = book.get_many(book.find("brandt"))
    assert clara.text("phone_number") == "+49 30 23125118"
    (hans,) = book.get_many(book.find("hans"))
    assert [(a.value, a.label) for a in hans.all("email")] == [("h@web.de", "Work")]
    assert book.count("is:deleted") == 1
    book.undo()
    after = {c.id: c for c in book.get_many([c.id for c in UNTIDY])}
    assert {i: (c.attributes, c.deleted_at) for i, c in after.items()} == {
        i: (c.attributes, c.deleted_at) for i, c in before.items()
    }


def test_what_is_left_stays_left_until_the_value_changes(book: Book) -> None:
    put(book, *UNTIDY)
    caps = [f for f in cleanup.findings(book) if f.kind == "all_caps"]
    cleanup.leave(book, caps)
    assert "all_caps" not in cleanup.counts(book)
    assert book.dismissed() == []
    (emil,) = book.get_many(book.find("zander"))
    put(book, emil.set("first_name", "EMILIA"))
    assert cleanup.counts(book)["all_caps"] == 1
    book.undo()
    assert "all_caps" not in cleanup.counts(book)
    book.undo()
    assert cleanup.counts(book)["all_caps"] == 1
    book.redo()
    assert "all_caps" not in cleanup.counts(book)


def test_writes_of_another_process_are_seen(book: Book) -> None:
    put(book, *UNTIDY[:1])
    assert cleanup.counts(book) == {"invalid_email": 1}
    other = Book.open(book.path)
    put(other, *UNTIDY[4:6])
    other.close()
    assert cleanup.counts(book) == {"invalid_email": 1, "all_caps": 1, "lower_case": 1}


def test_the_country_of_most_numbers_is_the_likely_one(book: Book) -> None:
    put(book, *(person("A", str(n), phone_number=f"+49 30 2312511{n}") for n in range(3)))
    put(book, person("B", "b", phone_number="+44 7700 900205"))
    assert cleanup.likely_region(book) == "DE"


@pytest.mark.parametrize(
    ("typed", "proper"),
    [
        ("MCDONALD", "McDonald"),
        ("o'neil", "O'Neil"),
        ("ANNA-LENA", "Anna-Lena"),
        ("VAN DER BERG", "van der Berg"),
        ("élodie", "Élodie"),
        ("DEN", "Den"),
    ],
)
def test_names_are_cased_as_people_write_them(typed: str, proper: str) -> None:
    assert proper_case(typed) == proper


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("anna(at)web.de", "anna@web.de"), ("anna@@gmial.com", "anna@gmail.com"), ("nobody", ""), ("a b", "")],
)
def test_addresses_are_mended_where_it_is_clear(typed: str, meant: str) -> None:
    assert mended_email(typed) == meant


TEXTS = st.sampled_from(
    [
        "",
        "Anna",
        "ANNA",
        "anna",
        "Öst",
        "ÖST",
        "Lumen GmbH",
        "lumen",
        "Annika",
        "Martin",
        "van",
        "O'NEIL",
        "王",
    ]
)
PEOPLE = st.lists(
    st.builds(
        lambda first, last, company, mails, phones, partner: Contact(
            attributes=(
                *(
                    Attribute(f, v, is_partner=partner)
                    for f, v in (("first_name", first), ("last_name", last), ("company", company))
                    if v
                ),
                *(Attribute("email", m) for m in mails),
                *(Attribute("phone_number", p) for p in phones),
            )
        ),
        TEXTS,
        TEXTS,
        TEXTS,
        st.lists(st.sampled_from(["a@web.de", "A@web.de", "a@gmial.com", "nobody"]), max_size=3),
        st.lists(st.sampled_from(["+49 30 23125118", "030 23125118", "x"]), max_size=2),
        st.booleans(),
    ),
    max_size=8,
)


@settings(max_examples=25)
@given(people=PEOPLE)
def test_the_sieve_loses_nothing_that_a_look_finds(people: list[Contact], tmp_path_factory) -> None:
    book = Book.open(tmp_path_factory.mktemp("sieve") / "book.kith")
    put(book, *people)
    looked = [f for c in book.get_many([p.id for p in people]) for f in look_at(c)]
    found = cleanup.findings(book)
    assert sorted(map(str, found)) == sorted(map(str, looked))
    changed = [replace(p, attributes=p.attributes[:1]) for p in book.get_many([p.id for p in people])]
    put(book, *changed)
    looked = [f for c in book.get_many([p.id for p in people]) for f in look_at(c)]
    assert sorted(map(str, cleanup.findings(book))) == sorted(map(str, looked))
    book.close()
