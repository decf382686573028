"""JSON out in the shapes of the five source systems, S0 to S4 (`fields.md` sections 1 and 8); `shapes_in` reads them.

Each shape holds what its system's contact holds, under the system's own keys; what has no place there is a loss that
`losses` names beforehand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from app.domain import addresses, names
from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.json_values import value_to_json
from app.domain.values import Address, Photo, Reference
from app.formats.json_out import definition
from app.formats.losses import compared, said
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts
from app.formats.shapes_in import contact_from_shape
from app.formats.shapes_s3 import attributes_of

SHAPES = ("s0", "s1", "s2", "s3", "s4")

_NAMES = {n: n for n in ("first_name", "middle_name", "last_name", "suffix")}
_SINGLE: dict[str, dict[str, str]] = {
    "s0": {**_NAMES, "company": "company", "job_title": "job_title"},
    "s1": {
        "first": "first_name", "middle_name": "middle_name", "last": "last_name", "suffix": "suffix",
        "phone": "phone_number", "email": "email", "company": "company", "avatar": "photo", "assignee_id": "assignee",
    },
    "s2": {
        **_NAMES, "email": "email", "phone": "phone_number", "account_id": "account_id", "account_name": "company",
        "job_title": "job_title", "role": "role", "seniority": "seniority", "decision_role": "decision_role",
        "linkedin_url": "linkedin", "is_primary": "is_company_primary", "reports_to": "reports_to", "source": "lead_source",
    },
    "s3": {},
    "s4": {**_NAMES, "phone_number": "phone_number", "email": "email", "company_name": "company", "industry": "industry"},
}  # fmt: skip
"""By shape: the key of one value → our field."""

_STAMPS = ("created_at", "updated_at", "deleted_at")
_PEOPLE = ("created_by", "updated_by", "deleted_by")
_FOR = ("created_for", "updated_for", "deleted_for")
_STATE: dict[str, dict[str, str]] = {
    "s0": {"external_id": "source_id", "tm_create": "created_at", "tm_update": "updated_at", "tm_delete": "deleted_at"},
    "s1": {"is_opted_out": "is_opted_out"},
    "s2": {
        n: n for n in ("opted_in", "opted_in_at", "version", "last_modified_on_source", *_STAMPS, *_PEOPLE)
    } | {"external_id": "source_id"},
    "s3": {
        n: n for n in (
            "source_type", "source_id", "last_modified_on_source", "ios_address_book_id", "android_address_book_id",
            "parked", "touch_freq", *_STAMPS, *_PEOPLE, *_FOR,
        )
    },
    "s4": {n: n for n in ("created_at", "updated_at", "deleted_at")},
}  # fmt: skip
"""By shape: the key of one slot of the contact itself → the slot."""


def write_shape(contacts: Contacts, out: BinaryIO, options: WriteOptions, fields: Fields) -> int:
    """Write `{"contacts": […]}` in the shape that the options name, a contact at a time; returns how many there were."""
    definitions = [definition(f) for f in fields.custom]
    head = {"s1": "contact_fields", "s2": "custom_fields", "s3": "attribute_definitions"}.get(options.shape)
    text = json.dumps({head: definitions}, ensure_ascii=False)[1:-1] + ",\n " if head and definitions else ""
    out.write(("{" + text + '"contacts": [').encode("utf-8", "replace"))
    number = 0
    for number, contact in enumerate(contacts(), 1):
        line = json.dumps(in_shape(contact, options.shape, fields), ensure_ascii=False)
        out.write((b",\n  " if number > 1 else b"\n  ") + line.encode("utf-8", "replace"))
    out.write(b"\n ]\n}\n")
    return number


def lost(contact: Contact, shape: str, fields: Fields) -> set[tuple[str, str]]:
    """What the object of a contact in this shape does not give back."""
    return compared(contact, contact_from_shape(in_shape(contact, shape, fields), fields, {}, shape))


def in_shape(contact: Contact, shape: str, fields: Fields) -> dict[str, Any]:
    """A contact as an object of the shape (`s0` … `s4`). What is not known is null or empty, so that the keys tell the shape."""
    found: dict[str, Any] = {"id": contact.id}
    found |= {key: _main(contact, field) for key, field in _SINGLE[shape].items()}
    found |= {key: _slot(contact, slot) for key, slot in _STATE[shape].items()}
    if shape != "s4":
        found["tags"] = _tags(contact)
    if names.is_set(contact) and shape in ("s0", "s1", "s2"):
        found["display_name"] = contact.text("display_name")
    found |= dict(_OWN[shape](contact, fields))
    return found


def _s0(contact: Contact, fields: Fields) -> Iterator[tuple[str, Any]]:
    yield "source", contact.source
    yield "phone_numbers", [
        {"number": str(a.value), "number_e164": a.normalized or None, **_marks(a)} for a in contact.all("phone_number")
    ]  # fmt: skip
    yield "emails", [{"address": str(a.value), **_marks(a)} for a in contact.all("email")]


def _s1(contact: Contact, fields: Fields) -> Iterator[tuple[str, Any]]:
    yield "custom", dict(_custom(contact, fields, by_number=True))


def _s2(contact: Contact, fields: Fields) -> Iterator[tuple[str, Any]]:
    boss = contact.main("reports_to")
    yield "reports_to_contact_id", boss.value.id if boss and isinstance(boss.value, Reference) else None
    yield "gdpr_consent", dict(contact.consent)
    yield "custom_fields", dict(_custom(contact, fields, by_number=False))
    yield from _calls(contact)


def _s3(contact: Contact, fields: Fields) -> Iterator[tuple[str, Any]]:
    yield "attributes", attributes_of(contact, fields)
    last = contact.last_interaction
    yield "last_touch", last.at if last else None


def _s4(contact: Contact, fields: Fields) -> Iterator[tuple[str, Any]]:
    at = contact.main("address")
    if at is not None and isinstance(at.value, Address):
        parts = at.value.with_part("postcode", "")
        yield "location", addresses.one_line(parts)
        yield "pin_code", at.value.postcode or None
    yield "folder", contact.folder
    yield "keywords", _tags(contact)
    yield "metadata", dict(contact.metadata)
    yield from _calls(contact)


_OWN = {"s0": _s0, "s1": _s1, "s2": _s2, "s3": _s3, "s4": _s4}
"""By shape: what takes more than a key."""


def _main(contact: Contact, field: str) -> Any:
    """The main value of a field as JSON: a photo's address, another contact's id or name; null without one."""
    a = contact.main(field)
    if a is None:
        return None
    if isinstance(a.value, Photo):
        return a.value.url or None
    return value_to_json(a.value) if isinstance(a.value, bool | int | float) else said(a.value)


def _slot(contact: Contact, name: str) -> Any:
    value = getattr(contact, name)
    return None if value == "" else value


def _tags(contact: Contact) -> list[str]:
    return sorted(contact.tags, key=lambda tag: (tag.casefold(), tag))


def _marks(a: Attribute) -> dict[str, Any]:
    return {"label": a.label, "is_primary": a.is_primary}


def _custom(contact: Contact, fields: Fields, by_number: bool) -> Iterable[tuple[str, Any]]:
    """The values of custom fields by number (S1) or name (S2): one as it is, several as a list."""
    for field in fields.custom:
        values = [value_to_json(a.value) for a in contact.all(field.name)]
        key = str(field.id) if by_number and field.id is not None else "" if by_number else field.name
        if values and key:
            yield key, values[0] if len(values) == 1 else values


def _calls(contact: Contact) -> Iterator[tuple[str, Any]]:
    call = contact.last_call
    yield "last_call_outcome", call.outcome if call else None
    yield "last_called_at", call.at if call else None
