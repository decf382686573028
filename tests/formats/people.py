"""Contacts that fill every corner of a format, and the way through a file and back."""

from __future__ import annotations

import io
from collections.abc import Sequence

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact, Interaction
from app.domain.fields import DataType, Field, Fields
from app.domain.normalize import normalize
from app.domain.values import Address, Photo, Reference
from app.formats.options import WriteOptions
from app.formats.reading import read
from app.formats.records import Loss
from app.formats.sniffing import sniff
from app.formats.writing import losses, write

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(200))
FIELDS = BUILTIN.with_custom(
    [
        Field("shoe_size", "Shoe size", DataType.NUMBER, global_=False, id=7),
        Field("crew", "Crew", singular=False, global_=False, id=8),
    ]
)


def full() -> Contact:
    """A contact with something in nearly every field."""
    values: list[tuple[str, object, str | None]] = [
        ("title", "Dr.", None), ("first_name", "Zoë", None), ("middle_name", "Ann", None), ("last_name", "O’Brien", None),
        ("suffix", "Jr.", None), ("nickname", "Zo", None), ("company", "Acme, Inc.", None), ("department", "R&D; Labs", None),
        ("job_title", "Head: research", None), ("role", "Lead", None), ("industry", "Robots", None), ("seniority", "C", None),
        ("decision_role", "Buyer", None), ("account_id", "A-1", None), ("lead_source", "Zillow", None), ("assignee", "Kim", None),
        ("is_company_primary", True, None), ("reports_to", Reference("b0", "Bea Boss"), None),
        ("phone_number", "030 1234567", "Work"), ("phone_number", "+49 171 1234567", "Mobile"),
        ("phone_number", "+49 30 7654321", "Home"), ("phone_number", "+49 30 111", "Fax"),
        ("email", "Zoe@example.com", "Work"), ("email", "zoe@home.example", "Personal"), ("email", "z@third.example", None),
        ("address", Address(street="Hauptstraße 1\nHinterhaus", city="Köln", postcode="50667", country="Germany"), "Home"),
        ("address", Address(po_box="12", street="Work St", city="Boston", state="MA", postcode="02110", country="USA"), "Work"),
        ("website", "https://example.com/a,b", "Work"), ("website", "https://zoe.example", "Blog"),
        ("linkedin", "https://www.linkedin.com/in/zoe", None), ("im", "zoe@jabber.example", "Jabber"),
        ("birthday", "1985-04-12", None), ("wedding_anniversary", "--06-20", None), ("note", "two\nlines of: note ", None),
        ("language", "de", None), ("gender", "Female", None), ("photo", Photo.of(JPEG, "image/jpeg"), None),
        ("photo", Photo(url="https://example.com/p.png"), None), ("related", "Sam", "Spouse"),
        ("shoe_size", 38.5, None), ("crew", "Red", None), ("crew", "Blue", None),
    ]  # fmt: skip
    contact = Contact(
        uid="urn:uuid:1-2-3", folder="Customers", tags=frozenset({"Hot", "Past Client"}), source_id="crm-7", favourite=True,
        last_modified_on_source="2026-03-01T00:00:00Z",
        opted_in=True, opted_in_at="2026-01-02T03:04:05Z", consent={"basis": "form"}, metadata={"segment": "A"}, touch_freq=30,
        interactions=(Interaction("call", "2026-02-03T04:05:06Z", "voicemail"),), created_at="2026-01-01T00:00:00Z",
        updated_at="2026-03-01T00:00:00Z",
    ).add(*(Attribute(n, v, label) for n, v, label in values))  # type: ignore[arg-type]  # fmt: skip
    return normalize(contact, FIELDS, "DE")


def written(
    contacts: Sequence[Contact], format_: str, options: WriteOptions | None = None, fields: Fields = FIELDS
) -> bytes:
    """The file that an export of the contacts is."""
    out = io.BytesIO()
    write(format_, lambda: contacts, out, options or WriteOptions(), fields)
    return out.getvalue()


def again(data: bytes, name: str, fields: Fields = FIELDS) -> list[Contact]:
    """The contacts that an import reads from a file."""
    records = list(read(sniff(data, name), None, fields))
    assert [r.problems for r in records if r.problems] == []
    return [r.contact for r in records if r.contact]


def lost(
    contacts: Sequence[Contact], format_: str, options: WriteOptions | None = None, fields: Fields = FIELDS
) -> list[Loss]:
    """The loss report of such an export."""
    return losses(format_, lambda: contacts, options or WriteOptions(), fields)
