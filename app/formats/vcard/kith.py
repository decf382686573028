"""Our own properties, X-KITH-…: what a contact holds that the standard has no place for, exactly as it was.

X-KITH-STATE is a JSON object of the contact's own state, X-KITH-ATTRIBUTE one of an attribute, X-KITH-FIELD one of
a custom field's definition; X-KITH- and the name of a built-in field carries its text. A standard property with the
parameter X-KITH-DERIVED is there for other programs and is passed over.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields as slots
from typing import Any

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact, Params
from app.domain.fields import DataType, Field, Place
from app.domain.values import ADDRESS_PARTS, Address, Photo, Reference, Value
from app.formats.vcard.draft import Draft, Entry
from app.formats.vcard.lexer import OWN, Property, base64_bytes
from app.formats.vcard.text import unescape

TEXTS = (
    "folder", "source", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id", "android_address_book_id",
    "opted_in_at", "snoozed_until", "uid",
)  # fmt: skip
FLAGS = ("favourite", "parked", "is_opted_out")
OBJECTS = ("consent", "metadata")
_EMPTY = Contact(id="")
_INTERACTION = ("how", "at", "outcome", "note", "created_by")

PLAIN_FIELDS = {
    OWN + f.name.upper().replace("_", "-"): f
    for f in BUILTIN
    if f.place is Place.ATTRIBUTE
    and not f.vcard
    and f.data_type not in (DataType.BOOLEAN, DataType.NUMBER, DataType.CONTACT)
}
"""X-KITH- property → the built-in field whose text it carries."""


def dump(value: object) -> str:
    """JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def state_of(contact: Contact, exact: bool = False) -> dict[str, Any]:
    """What differs from a new contact, JSON-safe; with `exact` also what UID and CATEGORIES say elsewhere in the card."""
    names = (*TEXTS, *FLAGS, "opted_in", "touch_freq")
    state = {
        n: v for n in names if (v := getattr(contact, n)) != getattr(_EMPTY, n) and (exact or n != "uid")
    }
    if state.get("source") == "import":
        del state["source"]
    elif "source" not in state:
        state["source"] = contact.source
    state |= {n: dict(v) for n in OBJECTS if (v := getattr(contact, n))}
    if contact.interactions:
        state["interactions"] = [
            {n: v for n in _INTERACTION if (v := getattr(i, n))} for i in contact.interactions
        ]
    if exact:
        state["tags"] = sorted(contact.tags)
    return state


def read_state(draft: Draft, prop: Property) -> None:
    """X-KITH-STATE; what is not of the right type is left out."""
    state = _object(draft, prop)
    texts = {n: v for n in TEXTS if isinstance(v := state.get(n), str)}
    flags = {n: v for n in FLAGS if isinstance(v := state.get(n), bool)}
    objects = {n: v for n in OBJECTS if isinstance(v := state.get(n), dict)}
    draft.state.update(texts | flags | objects)
    if isinstance(opted := state.get("opted_in"), bool):
        draft.state["opted_in"] = opted
    if isinstance(days := state.get("touch_freq"), int):
        draft.state["touch_freq"] = days
    if isinstance(tags := state.get("tags"), list):
        draft.state["tags"] = [t for t in tags if isinstance(t, str)]
    if isinstance(log := state.get("interactions"), list):
        draft.state["interactions"] = [
            {n: v for n in _INTERACTION if isinstance(v := i.get(n), str)}
            for i in log
            if isinstance(i, dict) and isinstance(i.get("how"), str) and isinstance(i.get("at"), str)
        ]


def value_to_json(value: Value) -> Any:
    """Text, numbers and truth values as they are; the others as an object that names its kind."""
    if isinstance(value, Address):
        return {"address": value.parts()}
    if isinstance(value, Reference):
        return {"contact": value.id, "name": value.name}
    if isinstance(value, Photo):
        import base64

        data = {} if value.data is None else {"data": base64.b64encode(value.data).decode()}
        return {"mime": value.mime, "sha256": value.sha256, "bytes": value.size, "url": value.url, **data}
    return value


def value_from_json(found: Any) -> Value | None:
    """The value again; None if it is of no known form."""
    if isinstance(found, str | int | float | bool):
        return found
    if not isinstance(found, dict):
        return None
    if isinstance(parts := found.get("address"), dict):
        return Address(**{k: v for k, v in parts.items() if k in ADDRESS_PARTS and isinstance(v, str)})
    if isinstance(contact := found.get("contact"), str):
        return Reference(contact, str(found.get("name", "")))
    if isinstance(data := found.get("data"), str):
        return Photo.of(base64_bytes(data.encode("ascii", "ignore")), str(found.get("mime", "")))
    size = found.get("bytes", 0)
    return Photo(
        str(found.get("mime", "")),
        str(found.get("sha256", "")),
        size if isinstance(size, int) else 0,
        str(found.get("url", "")),
    )


def attribute_to_json(attribute: Attribute) -> dict[str, Any]:
    """What `read_attribute` gives back."""
    marks = {"primary": attribute.is_primary, "partner": attribute.is_partner}
    return {
        "field": attribute.field,
        "value": value_to_json(attribute.value),
        **({} if attribute.label is None else {"label": attribute.label}),
        **{k: True for k, v in marks.items() if v},
        **({"group": attribute.group} if attribute.group else {}),
        **({"params": attribute.params} if attribute.params else {}),
    }


def read_attribute(draft: Draft, prop: Property) -> None:
    """X-KITH-ATTRIBUTE."""
    found = _object(draft, prop)
    name, value = found.get("field"), value_from_json(found.get("value"))
    if not isinstance(name, str) or not name or value is None:
        return
    label = found.get("label")
    entry = Entry(
        name,
        value,
        label if isinstance(label, str) else None,
        _params(found.get("params")),
        prop.head.group,
        exact=True,
    )
    entry.pref = 1 if found.get("primary") is True else 0
    entry.is_partner = found.get("partner") is True
    group = found.get("group")
    entry.group = group if isinstance(group, str) else ""
    draft.entries.append(entry)


def _params(found: Any) -> Params:
    if not isinstance(found, list):
        return ()
    pairs = (
        p
        for p in found
        if isinstance(p, list) and len(p) == 2 and isinstance(p[0], str) and isinstance(p[1], list)
    )
    return tuple((name, tuple(str(v) for v in values)) for name, values in pairs)


def definition(field: Field) -> dict[str, Any]:
    """A custom field's definition as JSON."""
    return {s.name: getattr(field, s.name) for s in slots(Field) if getattr(field, s.name) != s.default} | {
        "name": field.name
    }


def read_definition(draft: Draft, prop: Property) -> None:
    """X-KITH-FIELD."""
    found = _object(draft, prop)
    name, label = found.get("name"), found.get("label")
    if not isinstance(name, str) or not name or name in BUILTIN:
        return
    known: dict[str, Any] = {}
    for slot in slots(Field)[2:]:
        value = found.get(slot.name)
        if slot.name in ("labels", "enum_values") and isinstance(value, list):
            known[slot.name] = tuple(str(v) for v in value)
        elif slot.name == "data_type" and value in list(DataType):
            known["data_type"] = DataType(value)
        elif slot.name == "id" and isinstance(value, int):
            known["id"] = value
        elif (slot.name in ("section", "group") and isinstance(value, str)) or (
            isinstance(value, bool) and slot.type == "bool"
        ):
            known[slot.name] = value
    draft.definitions.append(
        Field(name, label if isinstance(label, str) else name, **{**known, "global_": False})
    )


def read_plain(draft: Draft, prop: Property) -> None:
    """X-KITH- and a field's name: its text."""
    draft.add(prop, PLAIN_FIELDS[prop.head.name].name, unescape(prop.value))


def _object(draft: Draft, prop: Property) -> dict[str, Any]:
    try:
        found = json.loads(unescape(prop.value))
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found
    draft.warn(prop, "This property of Kith's own cannot be read and was left out.")
    return {}


def used_definitions(contact: Contact, custom: Iterable[Field]) -> list[Field]:
    """The custom fields of which a contact has values."""
    used = {a.field for a in contact.attributes}
    return [f for f in custom if f.name in used]
