"""JSON in the shapes of the source systems: what a shape can hold comes back, what it cannot is named."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.values import Reference
from app.formats.losses import said
from app.formats.options import WriteOptions
from app.formats.shapes_out import SHAPES
from app.formats.sniffing import sniff
from tests.domain.strategies import contacts
from tests.formats.people import FIELDS, again, full, lost, written

NAMES = {"first_name", "middle_name", "last_name", "suffix"}
HOLDS = {
    "s0": (NAMES | {"company", "job_title", "phone_number", "email"}, {"tags", "source_id"}),
    "s1": (NAMES | {"company", "assignee", "shoe_size", "crew"}, {"tags"}),
    "s2": (
        NAMES | {
            "company", "job_title", "role", "seniority", "decision_role", "account_id", "lead_source", "linkedin",
            "is_company_primary", "reports_to", "shoe_size", "crew",
        },
        {"tags", "source_id", "consent", "opted_in", "opted_in_at", "interactions"},
    ),
    "s3": ({a.field for a in full().attributes} - {"photo"}, {"tags", "source_id", "touch_freq"}),
    "s4": (NAMES | {"company", "industry"}, {"tags", "folder", "metadata", "interactions"}),
}  # fmt: skip
"""By shape: the fields of which every value of `full()` comes back, and the slots of the contact itself."""


def shaped(shape: str) -> WriteOptions:
    return WriteOptions(shape=shape)


@pytest.mark.parametrize("shape", SHAPES)
def test_what_a_shape_can_hold_comes_back(shape: str) -> None:
    contact = full()
    data = written([contact], "json", shaped(shape))
    (back,) = again(data, "a.json")
    fields, slots = HOLDS[shape]
    ours = {(a.field, said(a.value)) for a in contact.attributes if a.field in fields}
    assert ours <= {(a.field, said(a.value)) for a in back.attributes}
    assert {a.field for a in contact.attributes} >= fields
    report = {loss.field for loss in lost([contact], "json", shaped(shape))}
    assert report.isdisjoint(fields | slots)
    assert report >= {a.field for a in contact.attributes} - fields - {"phone_number", "email", "address"}


@pytest.mark.parametrize("shape", SHAPES)
def test_the_file_is_recognised_for_what_it_is(shape: str) -> None:
    from app.formats.jsonin import document

    contact = Contact().add(Attribute("first_name", "Ann"), Attribute("phone_number", "+49 30 1234567"))
    assert document(sniff(written([contact, full()], "json", shaped(shape)), "a.json")).shape == shape
    assert document(sniff(written([contact], "json", shaped(shape)), "a.json")).shape == shape


def test_the_keys_are_those_of_the_systems() -> None:
    def first(shape: str) -> dict[str, object]:
        return json.loads(written([full()], "json", shaped(shape)))["contacts"][0]

    assert first("s0")["phone_numbers"][0] == {  # type: ignore[index]
        "number": "030 1234567", "number_e164": "+49301234567", "label": "Work", "is_primary": False,
    }  # fmt: skip
    assert (first("s0")["external_id"], first("s0")["tm_create"]) == ("crm-7", "2026-01-01T00:00:00Z")
    assert (first("s1")["phone"], first("s1")["custom"]) == ("030 1234567", {"7": 38.5, "8": ["Red", "Blue"]})
    assert (first("s2")["reports_to_contact_id"], first("s2")["gdpr_consent"]) == ("b0", {"basis": "form"})
    assert first("s3")["attributes"][0] == {  # type: ignore[index]
        "attribute_type": "title", "text": "Dr.", "label": None, "index": 0, "is_primary": False, "is_partner": False,
    }  # fmt: skip
    assert (first("s4")["pin_code"], first("s4")["location"]) == (
        "50667",
        "Hauptstraße 1, Hinterhaus, Köln, Germany",
    )
    assert first("s4")["last_call_outcome"] == "voicemail"


def test_custom_fields_come_with_their_definitions_to_a_book_that_has_none() -> None:
    from app.domain.catalogue import BUILTIN
    from app.formats.jsonin import document

    for shape in ("s1", "s2", "s3"):
        data = written([full()], "json", shaped(shape))
        assert [f.name for f in document(sniff(data, "a.json")).fields] == ["shoe_size", "crew"]
        (back,) = again(data, "a.json", BUILTIN)
        assert [a.value for a in back.all("crew")] == ["Red", "Blue"]


def test_who_reports_to_whom_is_resolved_within_the_file() -> None:
    boss = {"id": 1, "first_name": "Bea", "last_name": "Boss", "account_id": "A"}
    people = [
        boss, {"id": 2, "first_name": "Ann", "reports_to_contact_id": 1}, {"id": 3, "first_name": "Cy", "reports_to_contact_id": 9},
    ]  # fmt: skip
    _, ann, cy = again(json.dumps(people).encode(), "a.json")
    assert ann.text("reports_to") == "Bea Boss"
    assert (cy.main("reports_to"), cy.metadata) == (None, {"reports_to_contact_id": 9})


def test_tags_by_id_are_resolved_where_the_file_names_them() -> None:
    file = {
        "tags": [{"id": "t1", "name": "Hot"}],
        "contacts": [{"first_name": "Ann", "phone_numbers": [], "tag_ids": ["t1", "t9"]}],
    }
    (ann,) = again(json.dumps(file).encode(), "a.json")
    assert (ann.tags, ann.metadata) == (frozenset({"Hot"}), {"tag_ids": ["t9"]})


def test_names_of_our_fields_in_s3_are_no_new_definitions() -> None:
    from app.formats.jsonin import document

    file = {
        "attribute_definitions": [
            {"id": 1, "name": "Phone", "attribute_type": "phone_number"}, {"id": 2, "name": "address.city"}, {"id": 3, "name": "pool"},
        ],
        "contacts": [{"attributes": [{"attribute_def": 1, "text": "+49 30 1234567"}, {"attribute_def": 3, "text": "yes"}]}],
    }  # fmt: skip
    source = sniff(json.dumps(file).encode(), "a.json")
    assert [f.name for f in document(source).fields] == ["pool"]
    (back,) = again(json.dumps(file).encode(), "a.json")
    assert {a.field: a.value for a in back.attributes} == {"phone_number": "+49 30 1234567", "pool": "yes"}


@settings(max_examples=80, deadline=None)
@given(contacts(), st.sampled_from(SHAPES))
def test_what_is_not_reported_comes_back(contact: Contact, shape: str) -> None:
    if not contact.attributes:
        contact = contact.add(Attribute("last_name", "Lee"))
    data = written([contact], "json", shaped(shape))
    held = again(data, "a.json")
    missing = {loss.field for loss in lost([contact], "json", shaped(shape))}
    back = held[0] if held else Contact()
    for a in contact.attributes:
        if a.field not in missing:
            assert any(
                (a.field, said(a.value), a.is_partner) == (b.field, said(b.value), b.is_partner)
                for b in back.attributes
            )
    assert "tags" in missing or back.tags == contact.tags
    assert "touch_freq" in missing or contact.touch_freq in (None, back.touch_freq)


@settings(max_examples=60, deadline=None)
@given(contacts())
def test_s3_holds_every_value_but_photos_and_unknown_properties(contact: Contact) -> None:
    contact = contact.add(Attribute("note", "kept"))
    (back,) = again(written([contact], "json", shaped("s3")), "a.json")
    for a in contact.attributes:
        if (
            a.value != "12 Apr 1985"  # comes back as an ISO date
            and a.field in FIELDS
            and a.field not in ("photo", "display_name")
            and not isinstance(a.value, Reference)
            and said(a.value)
        ):
            assert any(
                (a.field, said(a.value), a.label, a.is_primary, a.is_partner)
                == (b.field, said(b.value), b.label, b.is_primary, b.is_partner)
                for b in back.attributes
            ), a  # fmt: skip
