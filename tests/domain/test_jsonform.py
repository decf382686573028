"""A contact as JSON and back."""

import base64
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.errors import KithError
from app.domain.fields import DataType, Field
from app.domain.jsonform import contact_from_json, contact_to_json
from app.domain.values import Address, Photo, Reference
from tests.domain.strategies import contacts

DRINKS = Field("favorite_drinks", "Favorite Drinks", singular=False, global_=False, id=1)
FIELDS = BUILTIN.with_custom([DRINKS])


@given(contacts())
def test_nothing_is_lost_on_the_way_to_json_and_back(contact: Contact) -> None:
    text = json.dumps(contact_to_json(contact, FIELDS, with_data=True))
    assert contact_from_json(json.loads(text), FIELDS) == contact


_json = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
_KEYS = [
    *contact_to_json(Contact(), FIELDS),
    *contact_to_json(Contact().set("note", "x"), FIELDS)["attributes"][0],
]


@given(
    st.dictionaries(
        st.sampled_from(_KEYS), _json | st.lists(st.dictionaries(st.sampled_from(_KEYS), _json)), max_size=8
    )
)
def test_strange_json_gives_a_contact_that_can_be_written(data: dict[str, Any]) -> None:
    contact = contact_from_json(data, FIELDS)
    json.dumps(contact_to_json(contact, FIELDS), ensure_ascii=False).encode()


def test_no_object_is_no_contact() -> None:
    with pytest.raises(KithError, match="object"):
        contact_from_json(["Anna"], FIELDS)


def test_derived_facts() -> None:
    call = Interaction("call", "2026-01-05T09:30:00Z", "voicemail")
    lunch = Interaction("meeting", "2026-02-01T12:00:00Z")
    contact = Contact(tags=frozenset({"Hot"}), interactions=(call, lunch))
    contact = contact.set("first_name", "Jane").set("last_name", "Doe")
    shown = contact_to_json(contact, FIELDS, {"Hot": 7})
    expected = {
        "display_name": "Jane Doe",
        "display_name_is_set": False,
        "sort_name": "Doe, Jane",
        "last_touch": "2026-02-01T12:00:00Z",
        "last_touch_how": "meeting",
        "next_touch": "2026-02-08",
        "last_call_outcome": "voicemail",
        "last_called_at": "2026-01-05T09:30:00Z",
        "folder": None,
        "opted_in": None,
        "deleted_at": None,
    }
    assert shown | expected == shown


def test_values_that_are_objects() -> None:
    picture = Photo.of(b"png", "image/png")
    contact = Contact(
        attributes=(
            Attribute("address", Address(street="Hauptstraße", city="Köln"), "Work"),
            Attribute("photo", picture),
            Attribute("photo", Photo(url="https://example.com/p.png")),
            Attribute("related", Reference("id-1", "Bob"), "Manager"),
        )
    )
    plain = [a["value"] for a in contact_to_json(contact, FIELDS)["attributes"]]
    assert plain == [
        {"street": "Hauptstraße", "city": "Köln"},
        {"mime": "image/png", "bytes": 3, "sha256": picture.sha256},
        {"url": "https://example.com/p.png"},
        {"id": "id-1", "name": "Bob"},
    ]
    full = contact_to_json(contact, FIELDS, with_data=True)["attributes"][1]["value"]
    assert base64.b64decode(full["data"]) == b"png"


def test_custom_values_are_keyed_by_number_and_not_doubled() -> None:
    contact = contact_from_json({"custom": {"1": "Iced Tea", "77": {"a": 1}}}, FIELDS)
    assert [(a.field, a.value) for a in contact.attributes] == [
        ("favorite_drinks", "Iced Tea"),
        ("custom.77", '{"a": 1}'),
    ]
    shown = contact_to_json(contact, FIELDS)
    assert shown["custom"] == {"1": "Iced Tea"}
    assert contact_from_json(shown, FIELDS) == contact


def test_a_display_name_that_is_set_stays_set() -> None:
    parts = [{"field": "first_name", "value": "Zoë"}, {"field": "last_name", "value": "Müller"}]
    data = {"display_name": "Zoë Müller", "display_name_is_set": True, "attributes": parts}
    contact = contact_from_json(data, FIELDS)
    assert contact_to_json(contact, FIELDS)["display_name_is_set"] is True
    again = contact_from_json(contact_to_json(contact, FIELDS), FIELDS)
    assert again == contact
    assert contact_from_json({**data, "display_name_is_set": False}, FIELDS).main("display_name") is None


def test_what_does_not_fit_is_kept_as_text() -> None:
    items = [
        {"field": "phone_number", "value": 4930},
        {"field": "note", "value": True},
        {"field": "address", "value": {"street": "A", "floor": 3}},
        {"field": "photo", "value": {"data": "*"}},
        {"field": "email", "value": None},
        {"field": "is_company_primary", "value": True},
        "nonsense",
    ]
    contact = contact_from_json({"attributes": items}, FIELDS)
    assert [a.value for a in contact.attributes] == [
        "4930",
        "true",
        Address(street="A", location="floor: 3"),
        '{"data": "*"}',
        True,
    ]


def test_a_number_read_with_its_books_region_stays_read() -> None:
    contact = Contact(attributes=(Attribute("phone_number", "030 1234567", normalized="+49301234567"),))
    assert contact_from_json(contact_to_json(contact, FIELDS), FIELDS) == contact
    other = replace(contact, attributes=(Attribute("email", "A@x.org", normalized="a@x.org"),))
    assert contact_from_json(contact_to_json(other, FIELDS), FIELDS).attributes[0].normalized == ""


def test_numbers_keep_their_type() -> None:
    fields = BUILTIN.with_custom([Field("score", "Score", DataType.NUMBER, global_=False, id=3)])
    contact = contact_from_json({"custom": {"3": 7}}, fields)
    assert contact.attributes[0].value == 7
    assert contact_to_json(contact, fields)["custom"] == {"3": 7}
