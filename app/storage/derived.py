"""The cells that follow from a contact: what lists show and sort by, and the text by which search finds it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain import folding, names, touch
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields
from app.domain.values import Address, Photo, Reference
from app.storage.schema import DELETED, LISTED, PARKED

LONGEST_CELL = 300
"""Characters of a name that lists and sort keys take; the value itself is kept whole."""

LONGEST_TEXT = 20_000
"""Characters of one value that search looks at."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What derived cells depend on beside the contact: the book's fields, name order, country and tag intervals."""

    fields: Fields
    name_order: str = "last_first"
    region: str = ""
    tag_intervals: Mapping[str, int] | None = None


def state(contact: Contact) -> int:
    """The value of `contact.state`."""
    return DELETED if contact.deleted_at else PARKED if contact.parked else LISTED


def cells(contact: Contact, rules: Rules) -> dict[str, str]:
    """The values of `schema.DERIVED_TEXT` by name."""
    display = names.display_name(contact)[:LONGEST_CELL]
    sort_name = names.sort_name(contact, rules.name_order)[:LONGEST_CELL]
    company = contact.text("company")[:LONGEST_CELL]
    photo = contact.main("photo")
    touched, called = contact.last_interaction, contact.last_call
    return {
        "display_name": display,
        "sort_name": sort_name,
        "sort_key": sort_key(sort_name),
        "display_key": sort_key(display),
        "sorted_part": names.sorted_part(contact, rules.name_order),
        "initials": names.initials(contact),
        "company": company,
        "company_key": sort_key(company),
        "phone": contact.text("phone_number"),
        "email": contact.text("email"),
        "photo": photo.value.sha256 if photo and isinstance(photo.value, Photo) else "",
        "last_touch": touched.at if touched else "",
        "last_touch_how": touched.how if touched else "",
        "last_interaction_at": touched.at if touched else "",
        "next_touch": touch.next_touch(contact, rules.tag_intervals or {}),
        "last_call_outcome": (called.outcome or "") if called else "",
        "last_called_at": called.at if called else "",
    }


def sort_key(text: str) -> str:
    """The key by which text sorts; what has no letters or digits at its start comes last."""
    key = folding.sort_key(text)
    return key if key[:1].isalnum() else "\uffff" + key


def search_text(contact: Contact, fields: Fields) -> tuple[str, str]:
    """(folded words, phone digits) by which the contact is found: each word once, numbers separated by a blank."""
    words: dict[str, None] = {}
    digits: dict[str, None] = {}
    for a in contact.attributes:
        field = fields[a.field]
        if not field.searchable:
            continue
        if field.data_type is DataType.PHONE:
            digits.update(dict.fromkeys(_ways_to_dial(folding.digits(str(a.value)), a.normalized)))
        if field.data_type is DataType.PHONE and not any(c.isalpha() for c in str(a.value)):
            continue
        words.update(dict.fromkeys(folding.words(_text(a)[:LONGEST_TEXT])))
    return " ".join(words), " ".join(digits)


_E164 = re.compile(r"\+(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)")
"""Country code (ITU-T E.164) and national number."""


def _ways_to_dial(typed: str, e164: str) -> list[str]:
    """The digits by which a number is looked for: as typed, from abroad (00…) and at home (0…)."""
    found = _E164.fullmatch(e164)
    ways = [f"00{e164[1:]}", f"0{found[1]}"] if found else []
    return ways if not typed or any(typed in way for way in ways) else [*ways, typed]


def _text(a: Attribute) -> str:
    match a.value:
        case Address():
            return " ".join(a.value.parts().values())
        case Reference():
            return a.value.name
        case Photo():
            return ""
    text = str(a.value)
    return text.split("://", 1)[-1] if "://" in text[:12] else text
