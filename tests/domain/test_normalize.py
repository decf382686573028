"""Values by the type of their field: read, compared, shown."""

import pytest
from hypothesis import given

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.domain.normalize import normalize, normalized, parse_value, show_value
from app.domain.values import Address, Photo, Reference, Value
from tests.domain.strategies import contacts

SCORE = Field("score", "Score", DataType.NUMBER)


@pytest.mark.parametrize(
    ("field", "value", "comparable"),
    [
        ("first_name", "  ZOË  Anna ", "zoe anna"),
        ("phone_number", "030 1234567", "+49301234567"),
        ("phone_number", "+49 30 1234567 ext. 4", "+49301234567;ext=4"),
        ("phone_number", "call my brother", ""),
        ("email", "Zoë <Zoe@Example.com>", "zoe@example.com"),
        ("birthday", "12. April 1985", "1985-04-12"),
        ("birthday", "31/31/1999", ""),
        ("website", "HTTPS://www.Example.com/", "example.com"),
        ("linkedin", "https://www.linkedin.com/in/Example", "example"),
        ("address", Address(city="Köln"), "|||koln||||"),
        ("photo", Photo(url="https://x.org/p"), "https://x.org/p"),
        ("related", Reference("id-1", "Bob"), "id-1"),
        ("is_company_primary", True, "true"),
        ("is_company_primary", "yes", "true"),
        ("is_company_primary", "perhaps", ""),
        ("vcard.x-foo", "Bar", "bar"),
    ],
)
def test_comparable_forms(field: str, value: Value, comparable: str) -> None:
    assert normalized(BUILTIN[field], value, "DE") == comparable


@given(contacts())
def test_normalizing_once_is_enough(contact: Contact) -> None:
    once = normalize(contact, BUILTIN, "DE")
    assert normalize(once, BUILTIN, "DE") is once
    assert [(a.id, a.value) for a in once.attributes] == [(a.id, a.value) for a in contact.attributes]


def test_what_is_normalized_already_is_not_looked_at() -> None:
    contact = Contact(
        attributes=(Attribute("phone_number", "030 1", normalized="+49301"), Attribute("note", "X"))
    )
    assert [a.normalized for a in normalize(contact, BUILTIN).attributes] == ["+49301", "x"]


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (BUILTIN["birthday"], "12.4.1985", "1985-04-12"),
        (BUILTIN["birthday"], "31/31/1999", "31/31/1999"),
        (BUILTIN["birthday"], "19960415T231000Z", "19960415T231000Z"),
        (BUILTIN["is_company_primary"], "Ja", True),
        (BUILTIN["is_company_primary"], "No", False),
        (BUILTIN["is_company_primary"], "perhaps", "perhaps"),
        (BUILTIN["phone_number"], " 030 1 ", "030 1"),
        (BUILTIN["note"], " two\n lines ", " two\n lines "),
        (
            BUILTIN["address"],
            "Hauptstr. 1\n50667 Köln",
            Address(street="Hauptstr. 1", city="Köln", postcode="50667"),
        ),
        (BUILTIN["photo"], "https://x.org/p.png", Photo(url="https://x.org/p.png")),
        (SCORE, "7", 7),
        (SCORE, "-1.5", -1.5),
        (SCORE, "many", "many"),
        (SCORE, "1e999", "1e999"),
    ],
)
def test_typed_text(field: Field, text: str, value: Value) -> None:
    read = parse_value(field, text)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ("a\n b", "a b"),
        (Address(street="A 1", city="B"), "A 1, B"),
        (Photo.of(b"x" * 2048, "image/png"), "image/png, 2 kB"),
        (Photo(url="https://x.org/p"), "https://x.org/p"),
        (Reference("id", "Bob"), "Bob"),
        (True, "Yes"),
        (1.50, "1.5"),
    ],
)
def test_shown_as_a_line(value: Value, line: str) -> None:
    assert show_value(BUILTIN["note"], value) == line
