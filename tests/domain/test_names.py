"""Names: shown, sorted, taken apart."""

import pytest
from hypothesis import given

from app.domain import names
from app.domain.contact import Attribute, Contact
from tests.domain.strategies import contacts, lines


def person(**parts: str) -> Contact:
    return Contact(attributes=tuple(Attribute(name, text) for name, text in parts.items()))


JANE = person(title="Dr.", first_name="Jane", middle_name="Mary Ann", last_name="Doe", suffix="Jr.")
TARO = person(first_name="太郎", last_name="田中", phonetic_last_name="タナカ", phonetic_first_name="タロウ")


@pytest.mark.parametrize(
    ("contact", "shown", "sorted_", "initials"),
    [
        (JANE, "Jane Doe", "Doe, Jane", "JD"),
        (TARO, "田中太郎", "タナカ, タロウ", "田"),
        (
            person(first_name="Anna", last_name="van der Berg"),
            "Anna van der Berg",
            "van der Berg, Anna",
            "AB",
        ),
        (person(first_name="Madonna"), "Madonna", "Madonna", "M"),
        (person(company="Acme Inc.", email="a@x.org"), "Acme Inc.", "Acme Inc.", "AI"),
        (person(phone_number="+49 30 1", email="a@x.org"), "a@x.org", "a@x.org", "A"),
        (person(nickname="Zo", phone_number="+49 30 1"), "+49 30 1", "+49 30 1", ""),
        (person(nickname="Zo"), "Zo", "Zo", "Z"),
        (person(display_name="The  Boss", first_name="Jane", last_name="Doe"), "The Boss", "Doe, Jane", "JD"),
        (person(kind="organisation", company="Acme", first_name="Jane"), "Acme", "Acme", "A"),
        (person(first_name="علي", last_name="حسن"), "علي حسن", "حسن, علي", "عح"),
        (Contact(), "", "", ""),
    ],
)
def test_shown_and_sorted(contact: Contact, shown: str, sorted_: str, initials: str) -> None:
    assert names.display_name(contact) == shown
    assert names.sort_name(contact) == sorted_
    assert names.initials(contact) == initials


def test_the_partner_does_not_name_the_contact() -> None:
    contact = Contact(
        attributes=(Attribute("first_name", "Jan", is_partner=True), Attribute("company", "Acme"))
    )
    assert names.display_name(contact) == "Acme"


def test_the_order_can_be_chosen() -> None:
    assert names.display_name(JANE, "last_first") == "Doe, Jane"
    assert names.sort_name(JANE, "first_last") == "Jane Doe"
    assert (names.sorted_part(JANE), names.sorted_part(JANE, "first_last")) == ("Doe", "Jane")
    assert names.sorted_part(person(company="Acme")) == "Acme"


@given(contacts())
def test_every_contact_has_names(contact: Contact) -> None:
    for order in ("first_last", "last_first"):
        assert names.sorted_part(contact, order) in names.display_name(contact)
        assert "\n" not in names.sort_name(contact, order)
    assert len(names.initials(contact)) <= 2


@pytest.mark.parametrize(
    "fn",
    [
        "Jane Doe",
        "Doe, Jane",
        "Doe Jane",
        "Dr. Jane Doe",
        "jane doe",
        "Jane M. A. Doe Jr.",
        "Doe, Dr. Jane Mary Ann",
        "",
    ],
)
def test_compositions(fn: str) -> None:
    assert names.is_standard_composition(fn, JANE)


@pytest.mark.parametrize(
    "fn", ["Janet Doe", "Jane", "Prof. Jane Doe", "Jane Doe-Smith", "Acme", "Jane Doe Doe"]
)
def test_no_compositions(fn: str) -> None:
    assert not names.is_standard_composition(fn, JANE)


def test_compositions_without_spaces_or_parts() -> None:
    assert names.is_standard_composition("田中太郎", TARO)
    assert names.is_standard_composition("田中 太郎", TARO)
    assert names.is_standard_composition("Acme", person(company="Acme"))
    assert not names.is_standard_composition("Acme Berlin", person(company="Acme"))


def test_a_composition_is_shown_until_its_parts_change() -> None:
    card = names.with_formatted_name(JANE, "Dr. Jane Doe")
    assert names.display_name(card) == "Dr. Jane Doe"
    assert not names.is_set(card)
    assert names.display_name(names.renamed(card, card.set("last_name", "Miller"))) == "Jane Miller"
    other = card.set("gender", "f")
    assert names.renamed(card, other) is other
    assert names.with_formatted_name(JANE, "Jane Doe") is JANE


def test_a_name_that_was_set_stays() -> None:
    card = names.with_formatted_name(JANE, "The Boss")
    assert names.is_set(card)
    assert names.display_name(names.renamed(card, card.set("last_name", "Miller"))) == "The Boss"
    wanted = JANE.add(Attribute("display_name", "Jane Doe", is_primary=True))
    assert names.is_set(wanted)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Jane Doe", ("", "Jane", "", "Doe", "")),
        ("Jane Mary Doe", ("", "Jane", "Mary", "Doe", "")),
        ("Doe, Jane M.", ("", "Jane", "M.", "Doe", "")),
        ("Dr. Anna van der Berg", ("Dr.", "Anna", "", "van der Berg", "")),
        ("Ludwig von Beethoven", ("", "Ludwig", "", "von Beethoven", "")),
        ("Juan de la Cruz", ("", "Juan", "", "de la Cruz", "")),
        ("van der Berg, Dr. Anna", ("Dr.", "Anna", "", "van der Berg", "")),
        ("van der Berg", ("", "", "", "van der Berg", "")),
        ("John Doe Jr.", ("", "John", "", "Doe", "Jr.")),
        ("Smith, John, PhD", ("", "John", "", "Smith", "PhD")),
        ("John Smith, MD, PhD", ("", "John", "", "Smith", "MD, PhD")),
        ("Mr. John Smith III", ("Mr.", "John", "", "Smith", "III")),
        ("Herr Dr. Müller", ("Herr Dr.", "", "", "Müller", "")),
        ("Anna and Bob Miller", ("", "Anna and Bob", "", "Miller", "")),
        ("Madonna", ("", "Madonna", "", "", "")),
        ("田中 太郎", ("", "太郎", "", "田中", "")),
        ("田中太郎", ("", "太郎", "", "田中", "")),
        ("佐藤健", ("", "健", "", "佐藤", "")),
        ("長谷川健", ("", "健", "", "長谷川", "")),
        ("欧阳修", ("", "修", "", "欧阳", "")),
        ("김철수", ("", "철수", "", "김", "")),
        ("João Costa e Silva", ("", "João", "", "Costa e Silva", "")),
        ("José Luis Ortega y Gasset", ("", "José", "Luis", "Ortega y Gasset", "")),
        ("Anna Maria e Luca Rossi", ("", "Anna", "Maria e Luca", "Rossi", "")),
        ("", ("", "", "", "", "")),
    ],
)
def test_split(full: str, parts: tuple[str, ...]) -> None:
    assert tuple(names.split(full).values()) == parts


@given(lines)
def test_split_loses_no_letter(full: str) -> None:
    def letters(text: str) -> list[str]:
        return sorted(c for c in text if not c.isspace() and c != ",")

    assert letters("".join(names.split(full).values())) == letters(full)
