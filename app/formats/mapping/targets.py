"""Where a column of a table goes: a field, and which of its values and which part of that value."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import KithError


@dataclass(frozen=True, slots=True)
class Target:
    """What a column holds.

    `index` tells apart the values of one field (0 = the first): columns of one index are parts of one value – the
    parts of an address, the year, month and day of a date, a number and its label – or of one organisation.
    `component` is the part: of an address its name or `full`; of a date `year`, `month`, `day`; `label`, `service` or
    `primary` of any value; the key of `metadata` and `consent`. `split` says how one cell holds several things:
    `name` (a full name) or the separator of its values.
    """

    field: str
    label: str | None = None
    index: int = 0
    component: str = ""
    partner: bool = False
    split: str = ""


Mapping = dict[str, Target | None]
"""By column name; None = the column is left out."""

KEYED = ("metadata", "consent")
"""The fields whose component is a key of the user's choice."""

_CODE = re.compile(r"(partner\.)?([a-z_0-9]+)(?:\.([^:#]+))?(?::([^#]+))?(?:#(\d+))?")
_NAME = re.compile(r"[a-z_0-9]+")
_NAMES = {
    "phone": "phone_number", "first": "first_name", "last": "last_name", "number": "phone_number", "tag": "tags",
    "keywords": "tags", "company_name": "company", "full_name": "display_name", "name": "display_name",
    "organization": "company", "source": "lead_source", "external_id": "source_id", "avatar": "photo",
    "profile_image_url": "photo", "linkedin_url": "linkedin", "postal_code": "postcode", "notes": "note",
    "reports_to_contact_id": "reports_to", "owner": "assignee", "assignee_id": "assignee", "prefix": "title",
    "url": "website", "gdpr_consent": "consent",
}  # fmt: skip
_PARTS = {
    "house_num": "house_number", "name": "street", "street_name": "street", "suftype": "street_suffix",
    "unit_number": "unit", "postal_code": "postcode", "line1": "street", "line2": "street", "pin_code": "postcode",
}  # fmt: skip


class MappingError(KithError):
    """A saved mapping that cannot be read; the message says what in it is wrong."""


def target(code: str) -> Target:
    """The target that a short text names: `[partner.]field[.component][:Label][#index]`, or `metadata.KEY`.

    Other systems' names of the fields (`fields.md` section 8) are understood. Raises MappingError.
    """
    field, _, key = code.partition(".")
    if field in KEYED and key:
        return Target(field, component=key)
    if field == "custom" and key:
        return Target(field, component=key) if key in ("label", "primary") else Target(key)
    found = _CODE.fullmatch(code.strip())
    if not found:
        raise MappingError(f"“{code}” is no field that a column can go to.")
    partner, name, component, label, index = found.groups()
    component = component or ""
    name = _NAMES.get(name, name)
    if name == "address":
        component = _PARTS.get(component, component)
    split = "name" if code in ("full_name", "name") else ""
    return Target(name, label, int(index or 0), component, bool(partner), split)


def from_json(document: Any) -> Mapping:
    """The mapping that a JSON document describes: `{"mappings": {"Column": {"attribute_type": …}}}` or `{"Column": "field"}`.

    A column without an index gets the next free one of its field, so that two phones stay two. Raises MappingError.
    """
    if isinstance(document, str | bytes):
        try:
            document = json.loads(document)
        except ValueError as error:
            raise MappingError(f"The mapping is no JSON: {error}.") from None
    if isinstance(document, dict) and isinstance(document.get("mappings"), dict):
        document = document["mappings"]
    if not isinstance(document, dict):
        raise MappingError(
            'The mapping must be an object such as {"mappings": {"Column": {"attribute_type": "email"}}}.'
        )
    return {str(column): _one(str(column), entry) for column, entry in document.items()}


def _one(column: str, entry: Any) -> Target | None:
    if entry is None or entry == "":
        return None
    if isinstance(entry, str):
        return target(entry)
    name = entry.get("attribute_type") or entry.get("field") if isinstance(entry, dict) else None
    if not isinstance(entry, dict) or not isinstance(name, str):
        raise MappingError(f"The mapping of column “{column}” names no attribute_type.")
    found = target(name)
    component = str(entry.get("component") or found.component)
    index = entry.get("index", found.index)
    if (
        isinstance(index, bool)
        or not isinstance(index, int | float | str)
        or not str(index).strip().isdigit()
    ):
        raise MappingError(f"The index of column “{column}” must be a whole number, not {index!r}.")
    return Target(
        found.field,
        entry.get("label") or found.label,
        int(index),
        _PARTS.get(component, component) if found.field == "address" else component,
        bool(entry.get("is_partner") or entry.get("partner") or found.partner),
        str(entry.get("split") or found.split),
    )


def to_json(mapping: AbstractMapping[str, Target | None]) -> dict[str, Any]:
    """The mapping in S3's form; `from_json` reads it back."""
    return {"mappings": {column: entry_json(t) for column, t in mapping.items() if t is not None}}


def entry_json(t: Target) -> dict[str, Any]:
    """One column's target in S3's form."""
    plain = _NAME.fullmatch(t.field) and t.field not in _NAMES
    name = t.field if plain else f"custom.{t.field}"
    keyed = bool(plain) and t.field != "custom"
    entry: dict[str, Any] = {
        "attribute_type": f"{name}.{t.component}" if t.component and keyed else name,
        "index": t.index,
    }
    if t.component and not keyed:
        entry["component"] = t.component
    if t.label:
        entry["label"] = t.label
    if t.partner:
        entry["is_partner"] = True
    if t.split:
        entry["split"] = t.split
    return entry
