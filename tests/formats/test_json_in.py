"""JSON in: our own form without loss, and the contacts of five other systems as they send them."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given, settings

from app.domain.catalogue import BUILTIN
from app.domain.contact import Contact
from app.domain.fields import DataType, Field, Fields
from app.formats.jsonin import document
from app.formats.reading import read
from app.formats.records import Record
from app.formats.sniffing import FormatError, ReadOptions, sniff
from tests.domain.strategies import contacts
from tests.formats.people import FIELDS, full, written
from tests.formats.vcard.cards import told

DRINKS = Field("drinks", "Drinks", global_=False, id=11)


def records(data: Any, fields: Fields = BUILTIN) -> list[Record]:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return list(read(sniff(raw, "a.json", ReadOptions(format="json")), None, fields))


def only(data: Any, fields: Fields = BUILTIN) -> Contact:
    (record,) = records(data, fields)
    assert record.contact is not None
    return record.contact


@given(contact=contacts())
@settings(max_examples=50)
def test_our_own_form_gives_the_very_contact_back(contact: Contact) -> None:
    if contact.attributes or contact.uid or contact.source_id:
        assert only(written([contact], "json"), FIELDS) == contact


def test_our_own_form_brings_the_book_along() -> None:
    found = document(sniff(written([full()], "json"), "a.json"))
    assert found.shape == "kith"
    assert {f.name for f in found.fields} == {"shoe_size", "crew"}
    assert only(written([full()], "json")).text("crew") == "Red"


S0 = {
    "id": "c-1", "first_name": "Ann", "last_name": "Lee", "company": "Acme", "source": "manual", "external_id": "x-9",
    "phone_numbers": [{"number": "+1 303 555 0111", "number_e164": "+13035550111", "type": "Work", "is_primary": True},
        {"number_e164": "+4930123"}],
    "emails": [{"address": "ann@x.example", "type": "work", "is_primary": True}], "tag_ids": ["t1", "t2"],
    "tm_create": "2020-01-02T03:04:05Z", "tm_delete": "9999-01-01T00:00:00Z",
}  # fmt: skip


def test_s0_lists_of_numbers_and_tags_by_their_ids() -> None:
    found = only({"contacts": [S0], "tags": [{"id": "t1", "name": "Hot"}]})
    assert told(found) == [
        "first_name = Ann", "last_name = Lee", "company = Acme", "phone_number (Work)* = +1 303 555 0111", "phone_number = +4930123",
        "email (work)* = ann@x.example",
    ]  # fmt: skip
    assert (found.source_id, found.source, found.source_type) == ("x-9", "manual", "S0")
    assert (found.tags, dict(found.metadata)) == ({"Hot"}, {"tag_ids": ["t2"]})
    assert (found.created_at, found.deleted_at) == ("2020-01-02T03:04:05Z", "")


def test_s1_custom_values_are_keyed_by_number() -> None:
    data = {
        "phone": "4930123",
        "first": "Ann",
        "custom": {"11": "Tea", "12": "?"},
        "is_opted_out": True,
        "avatar": "https://x.example/a.png",
    }
    found = only([data], BUILTIN.with_custom([DRINKS]))
    assert told(found) == [
        "phone_number = 4930123",
        "first_name = Ann",
        "drinks = Tea",
        "photo = https://x.example/a.png",
    ]
    assert (found.is_opted_out, dict(found.metadata)) == (True, {"custom.12": "?"})


def test_s1_fields_that_the_file_defines_come_before_those_of_the_book() -> None:
    size = {"id": 11, "name": "size", "data_type": "number"}
    found = only(
        {"contact_fields": [size], "contacts": [{"phone": "1", "custom": {"11": 40}}]},
        BUILTIN.with_custom([DRINKS]),
    )
    assert "size = 40" in told(found)


def test_s2_people_report_to_people_of_the_file() -> None:
    boss = {
        "id": 1,
        "first_name": "Bea",
        "last_name": "Boss",
        "account_id": "a",
        "linkedin_url": "https://linkedin.com/in/bea",
    }
    ann = {"id": 2, "first_name": "Ann", "reports_to_contact_id": 1, "gdpr_consent": {"basis": "form"}, "opted_in": True,
           "is_primary": True, "account": {"id": "a-7", "name": "Acme"}, "source": "edm", "version": 4}  # fmt: skip
    cy = {"id": 3, "first_name": "Cy", "reports_to_contact_id": 99}
    first, second, third = (r.contact for r in records({"data": [boss, ann, cy]}))
    assert first is not None
    assert second is not None
    assert third is not None
    assert "linkedin = https://linkedin.com/in/bea" in told(first)
    assert told(second) == [
        "first_name = Ann", "reports_to = Bea Boss", "is_company_primary = True", "company = Acme", "account_id = a-7", "lead_source = edm",
    ]  # fmt: skip
    assert (dict(second.consent), second.opted_in, second.source_type, second.version) == (
        {"basis": "form"},
        True,
        "S2",
        4,
    )
    assert dict(third.metadata) == {"reports_to_contact_id": 99}


def test_s3_attributes_by_name_and_by_definition() -> None:
    attributes = [
        {"attribute_type": "first_name", "text": "Ann"}, {"attribute_def": 5, "text": "Blue"},
        {"attribute_def": 6, "text": "+4930123", "label": "Work"},
        {"attribute_type": "birthday", "date": "1985-04-12"}, {"attribute_type": "first_name", "text": "Sam", "is_partner": True},
        {"attribute_type": "address", "address": {"house_num": "12", "street_name": "Main", "suftype": "St", "postal_code": "80000"},
         "label": "Home"},
        {"attribute_type": "address.city", "text": "Ulm", "index": 1, "label": "Work"},
        {"attribute_type": "address.postal_code", "text": "89073", "index": 1, "label": "Work"},
        {"attribute_type": "tag", "text": "Hot"}, {"attribute_type": "source", "text": "Zillow"},
        {"attribute_type": "phone_number", "text": "1", "is_primary": True},
        {"attribute_type": "oddity", "text": "kept"}, {"attribute_type": "company", "text": "Acme", "index": 0},
        {"attribute_type": "job_title", "text": "Head", "index": 0}, {"attribute_type": "company", "text": "Beta", "index": 1},
    ]  # fmt: skip
    data = {
        "attribute_definitions": [
            {"id": 5, "name": "eye_color", "data_type": "text"}, {"id": 6, "attribute_type": "phone_number"},
        ],
        "contacts": [{"id": "c1", "attributes": attributes}],
    }  # fmt: skip
    source = document(sniff(json.dumps(data).encode(), "a.json"))
    assert (source.shape, [f.name for f in source.fields]) == ("s3", ["eye_color"])
    found = only(data)
    assert set(told(found)) == {
        "first_name = Ann", "eye_color = Blue", "phone_number (Work) = +4930123", "birthday = 1985-04-12", "first_name = Sam",
        "address (Home) = street Main | house_number 12 | street_suffix St | postcode 80000", "address (Work) = city Ulm | postcode 89073",
        "lead_source = Zillow", "phone_number* = 1", "company = Acme", "job_title = Head", "company = Beta",
    }  # fmt: skip
    assert [a.value for a in found.attributes if a.is_partner] == ["Sam"]
    assert (found.tags, dict(found.metadata)) == ({"Hot"}, {"oddity": "kept"})
    jobs = {a.value: a.group for a in found.attributes if a.field in ("company", "job_title")}
    assert jobs["Acme"] == jobs["Head"] != jobs["Beta"]


def test_s4_one_address_tags_a_call_and_the_folder() -> None:
    data = {"name": "Ann Lee", "phone_number": "+4930123", "company_name": "Acme", "location": "Ulm", "pin_code": "89073",
            "keywords": "hot, lead",
            "last_call_outcome": "voicemail", "last_called_at": "2026-01-02T03:04:05Z", "metadata": {"score": 7}}  # fmt: skip
    found = only({"folder_name": "Leads", "contacts": [data]})
    assert told(found) == [
        "display_name = Ann Lee", "phone_number = +4930123", "company = Acme", "address = postcode 89073 | location Ulm",
    ]  # fmt: skip
    assert (found.tags, found.folder, dict(found.metadata)) == ({"hot", "lead"}, "Leads", {"score": 7})
    assert [(i.how, i.at, i.outcome) for i in found.interactions] == [
        ("call", "2026-01-02T03:04:05Z", "voicemail")
    ]


@pytest.mark.parametrize(
    "mapping",
    [{"Given": "first_name", "No": "phone_number"}, {"first_name": "Given", "phone_number": "No"}, {}],
    ids=["ours", "theirs", "none"]
)  # fmt: skip
def test_s4_uploads_are_tables(mapping: dict[str, str]) -> None:
    text = "Given,No\nAnn,+4930123\n" if mapping else "First Name,Phone\nAnn,+4930123\n"
    found = only(
        {
            "csv_base64": base64.b64encode(text.encode()).decode(),
            "mapping_config": mapping,
            "folder_name": "Leads",
        }
    )
    assert told(found) == ["first_name = Ann", "phone_number = +4930123"]
    assert found.folder == "Leads"


@pytest.mark.parametrize(
    "data",
    [
        [{"first_name": "Ann"}], {"contacts": [{"first_name": "Ann"}]}, {"results": [{"first_name": "Ann"}]}, {"first_name": "Ann"},
        {"contact": {"first_name": "Ann"}}, {"data": {"items": [{"first_name": "Ann"}]}}, b'\xef\xbb\xbf[{"first_name": "Ann"}]',
        '[{"first_name": "Ann"}]'.encode("utf-16"), b'{"first_name": "Ann"}\n\n',
    ],
)  # fmt: skip
def test_wrappings(data: Any) -> None:
    assert told(only(data)) == ["first_name = Ann"]


def test_one_object_a_line() -> None:
    assert [told(r.contact) for r in records(b'{"first_name": "Ann"}\n{"first_name": "Bob"}\n')] == [
        ["first_name = Ann"], ["first_name = Bob"],
    ]  # fmt: skip


def test_what_is_no_contact_is_a_problem_and_the_rest_arrives() -> None:
    first, second, third = records([7, {"first_name": ""}, {"first_name": "Ann"}])
    assert (first.contact, second.contact, told(third.contact)) == (None, None, ["first_name = Ann"])
    assert [r.row for r in (first, second, third)] == [1, 2, 3]
    assert [len(r.problems) for r in (first, second, third)] == [1, 1, 0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "no valid JSON"), (b"7", "holds no contacts"), (b"[" * 100_000, r"nested too deeply|no valid JSON"),
        (b'{"kith": 2, "contacts": []}', "newer version"), (b'{"csv_base64": "%%%"}', "no valid base64"),
        (b'{"csv_base64": ""}', "no rows"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_read_say_why(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        records(data)


@pytest.mark.parametrize(
    ("given_", "kind"),
    [("number", DataType.NUMBER), ("DATE", DataType.DATE), ("odd", DataType.TEXT), (None, DataType.TEXT)],
)
def test_definitions_of_custom_fields(given_: str | None, kind: DataType) -> None:
    entry = {"name": "size", "label": "Size", "data_type": given_, "singular": False, "labels": ["S"], "enum_values": ["a", 1],
             "show": False, "required": True, "section": "Body", "id": True}  # fmt: skip
    (field,) = document(
        sniff(json.dumps({"custom_fields": [entry, {}, 7], "contacts": []}).encode(), "a.json")
    ).fields
    assert (field.name, field.label, field.data_type, field.singular, field.show, field.required) == (
        "size",
        "Size",
        kind,
        False,
        False,
        True,
    )
    assert (field.labels, field.enum_values, field.section, field.id) == (("S",), ("a", "1"), "Body", None)
