"""S3's attributes: every value of a contact under the name of its definition, with label, index and marks."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Fields
from app.domain.json_values import value_to_json
from app.domain.values import Address, Photo
from app.formats.losses import said

_NAMES = {"photo": "profile_image_url"}
_KEYS = {DataType.DATE: "date", DataType.NUMBER: "number", DataType.BOOLEAN: "boolean", DataType.ADDRESS: "address"}  # fmt: skip
_PARTS = {"house_number": "house_num", "unit": "unit_number"}


def attributes_of(contact: Contact, fields: Fields) -> list[dict[str, Any]]:
    """The values that S3 can hold, in order; a photo only by its address, an unknown property of a card not at all."""
    counts: dict[tuple[str, bool], int] = defaultdict(int)
    jobs: dict[str, int] = {}
    result = []
    for a in contact.attributes:
        if a.field not in fields or (isinstance(a.value, Photo) and not a.value.url):
            continue
        place = (a.field, a.is_partner)
        index, counts[place] = counts[place], counts[place] + 1
        if a.group and fields[a.field].group == "organisation" and not a.is_partner:
            index = jobs.setdefault(a.group, len(jobs))
        result.append(_attribute(a, index, fields[a.field].data_type))
    return result


def _attribute(a: Attribute, index: int, kind: DataType) -> dict[str, Any]:
    value: Any = a.value if isinstance(a.value, bool | int | float) else said(a.value)
    key = _KEYS.get(kind, "text")
    if key == "date" and a.normalized:
        value = a.normalized
    if isinstance(a.value, Address):
        value = {_PARTS.get(name, name): text for name, text in value_to_json(a.value).items()}
    elif key in ("number", "boolean", "address") and isinstance(value, str):
        key = "text"
    return {
        "attribute_type": _NAMES.get(a.field, a.field), key: value, "label": a.label, "index": index,
        "is_primary": a.is_primary, "is_partner": a.is_partner,
    }  # fmt: skip
