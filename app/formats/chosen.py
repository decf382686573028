"""A contact as an export wants it: the fields that were chosen, phone numbers in the style that was asked for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.domain import phone
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields, Place
from app.formats.options import WriteOptions

_CALLS = frozenset({"last_touch", "last_called_at", "last_call_outcome"})
_ALWAYS = ("id", "uid", "source", "created_at", "updated_at")
"""What every file needs to know a contact again, and to say when it was written."""


def prepared(contact: Contact, options: WriteOptions, fields: Fields) -> Contact:
    """The contact less the fields that were not chosen, its numbers as `options.phones` says."""
    if options.fields:
        contact = _only(contact, options.fields, fields)
    if options.phones == "typed":
        return contact
    styled = (
        replace(a, value=dialled(a, options.phones)) if fields[a.field].data_type is DataType.PHONE else a
        for a in contact.attributes
    )
    return replace(contact, attributes=tuple(styled))


def dialled(a: Attribute, style: str) -> str:
    """A phone number as typed, e164, national or digits; as typed where it has no E.164 form."""
    if style == "typed" or not a.normalized:
        return str(a.value)
    return phone.format(a.normalized, style)


def _only(contact: Contact, names: Collection[str], fields: Fields) -> Contact:
    """The contact with the values and the state of these fields alone; log entries go with what is told of them."""
    slots = {f.name for f in fields if f.place is Place.CONTACT and f.name in names}
    kept = {n: getattr(contact, n) for n in (*_ALWAYS, *slots) if n in Contact.__dataclass_fields__}
    return Contact(
        attributes=tuple(a for a in contact.attributes if a.field in names),
        interactions=contact.interactions if slots & _CALLS else (),
        **kept,
    )
