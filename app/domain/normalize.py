"""From typed text to a value of the field's type, to its comparable form, and to a line that can be shown."""

from __future__ import annotations

import re

from app.domain import addresses, dates, email, phone, urls
from app.domain.contact import Attribute, Contact, with_slots
from app.domain.fields import DataType, Field, Fields
from app.domain.folding import ascii_digits, fold
from app.domain.values import Address, Photo, Reference, Value

_SERVICES = {"linkedin", "facebook", "instagram"}
_NUMBER = re.compile(r"[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})")
_YES = {
    "true",
    "yes",
    "y",
    "1",
    "on",
    "x",
    "✓",
    "☑",
    "t",
    "ja",
    "j",
    "wahr",
    "ein",
    "oui",
    "vrai",
    "si",
    "sim",
    "da",
    "tak",
}
_NO = {
    "false",
    "no",
    "n",
    "0",
    "off",
    "✗",
    "☐",
    "f",
    "nein",
    "falsch",
    "aus",
    "non",
    "faux",
    "nao",
    "nie",
    "нет",
}


def normalized(field: Field, value: Value, region: str = "") -> str:
    """The comparable form of a value, by the field's data type; empty where the value cannot be read.

    Phone: E.164 and, if it has one, `;ext=` and the extension. E-mail: lower case. Date: ISO 8601. Text:
    folded, with single spaces. `region` is the country of phone numbers without a country code.
    """
    if isinstance(value, Address):
        return addresses.normalize(value)
    if isinstance(value, Photo):
        return value.sha256 or value.url
    if isinstance(value, Reference):
        return value.id or _folded(value.name)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.15g}"
    kind = field.data_type
    if kind is DataType.TEXT or kind is DataType.CONTACT:
        return _folded(value)
    if kind is DataType.PHONE:
        return phone.parse(value, region).normalized
    if kind is DataType.EMAIL:
        return email.normalize(value)
    if kind is DataType.DATE:
        found = dates.parse(value)
        return dates.iso(found) if found else ""
    if kind is DataType.URL:
        return (urls.handle(field.name, value) if field.name in _SERVICES else "") or urls.normalize(value)
    if kind is DataType.NUMBER or kind is DataType.BOOLEAN:
        read = parse_value(field, value)
        return "" if isinstance(read, str) else normalized(field, read)
    if kind is DataType.ADDRESS:
        return addresses.normalize(addresses.parse_block(value))
    return value.strip()  # an image of which only the address is known


def _folded(text: str) -> str:
    return " ".join(fold(text).split())


def normalize(contact: Contact, fields: Fields, region: str = "") -> Contact:
    """The contact with every empty `normalized` filled in where the value can be read; idempotent.

    Attributes that have one already are not looked at; if nothing is to do, the contact comes back itself.
    """
    if all(a.normalized for a in contact.attributes):
        return contact
    changed = False
    result: list[Attribute] = []
    for a in contact.attributes:
        if not a.normalized and (comparable := normalized(fields[a.field], a.value, region)):
            a = with_slots(a, normalized=comparable)
            changed = True
        result.append(a)
    return with_slots(contact, attributes=tuple(result)) if changed else contact


def parse_value(field: Field, text: str, day_first: bool | None = None) -> Value:
    """Typed text as a value of the field's type; text that cannot be read as one is kept as it is.

    Dates become ISO 8601 unless they carry a time of day, which would be lost. `day_first` is for
    `dates.parse`.
    """
    kind = field.data_type
    if field.multiline:
        return text
    text = text.strip()
    if kind is DataType.DATE:
        found = dates.parse(text, day_first)
        return dates.iso(found) if found and not dates.time_of(text) else text
    if kind is DataType.BOOLEAN:
        word = fold(text)
        return True if word in _YES else False if word in _NO else text
    if kind is DataType.NUMBER:
        plain = ascii_digits(text)
        if not _NUMBER.fullmatch(plain):
            return text
        number = float(plain)
        return int(plain) if "." not in plain else number
    if kind is DataType.ADDRESS:
        return addresses.parse_block(text)
    if kind is DataType.IMAGE:
        return Photo(url=text) if urls.link(text) and "://" in text else text
    return text


def show_value(field: Field, value: Value) -> str:
    """A value as one line of text."""
    if isinstance(value, Address):
        return addresses.one_line(value)
    if isinstance(value, Photo):
        return value.url or f"{value.mime or 'image'}, {max(1, round(value.size / 1024))} kB"
    if isinstance(value, Reference):
        return value.name or value.id
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float):
        return f"{value:.15g}"
    return " ".join(str(value).split())
