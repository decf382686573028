"""Contacts as rows and as before-images: the one place that knows how a value is laid down."""

from __future__ import annotations

import json
import zlib
from typing import Any

from app.domain.contact import Attribute, Contact, Interaction, Params
from app.domain.values import Address, Photo, Reference, Value
from app.storage.texts import clean

STATE_COLUMNS = (
    "id", "uid", "source", "source_type", "source_id", "last_modified_on_source", "ios_address_book_id",
    "android_address_book_id", "opted_in_at", "snoozed_until", "created_at", "created_by", "created_for",
    "updated_at", "updated_by", "updated_for", "deleted_at", "deleted_by", "deleted_for", "touch_freq", "version",
)  # fmt: skip
"""State that the contact row holds as it is."""

ATTRIBUTE_COLUMNS = (
    "id", "field", "label", "type", "value", "normalized", "group_name", "is_primary", "is_partner", "params",
    "vcard_group", "created_at", "created_by", "updated_at", "updated_by",
)  # fmt: skip


def dumps(value: object) -> str:
    """Compact JSON."""
    return clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def encode_value(value: Value) -> tuple[str | None, str]:
    """(type, text) of a value; the type of plain text is None."""
    match value:
        case str():
            return None, clean(value)
        case bool():
            return "boolean", "1" if value else "0"
        case int() | float():
            return "number", json.dumps(value)
        case Address():
            return "address", dumps(value.parts())
        case Photo():
            known = {"mime": value.mime, "sha256": value.sha256, "size": value.size, "url": value.url}
            return "photo", dumps({k: v for k, v in known.items() if v})
        case Reference():
            return "reference", dumps({"id": value.id, "name": value.name})


def decode_value(kind: str | None, text: str) -> Value:
    """The value that `encode_value` laid down."""
    match kind:
        case None:
            return text
        case "boolean":
            return text == "1"
        case "number":
            number: int | float = json.loads(text)
            return number
        case "address":
            return Address(**json.loads(text))
        case "photo":
            return Photo(**json.loads(text))
        case "reference":
            return Reference(**json.loads(text))
    raise ValueError(f"unknown type of value: {kind!r}")


def _params_text(params: Params) -> str | None:
    return dumps(params) if params else None


def _params(text: str | None) -> Params:
    return tuple((name, tuple(values)) for name, values in json.loads(text)) if text else ()


def attribute_row(a: Attribute, c: Contact) -> tuple[Any, ...]:
    """The cells of `ATTRIBUTE_COLUMNS`. Stamps that equal the contact's creation are left out (NULL)."""
    kind, text = encode_value(a.value)
    as_contact = a.created_at == c.created_at and a.created_by == c.created_by
    untouched = a.updated_at == a.created_at and a.updated_by == a.created_by
    return (
        a.id, a.field, a.label if a.label is None else clean(a.label), kind, text, clean(a.normalized), a.group,
        a.is_primary, a.is_partner, _params_text(a.params), clean(a.vcard_group),
        None if as_contact else a.created_at, None if as_contact else a.created_by,
        None if untouched else a.updated_at, None if untouched else a.updated_by,
    )  # fmt: skip


def attribute(row: tuple[Any, ...], created_at: str, created_by: str) -> Attribute:
    """The attribute of a row of `ATTRIBUTE_COLUMNS`, with the contact's creation stamp where the row has none."""
    (
        id_,
        name,
        label,
        kind,
        text,
        normalized,
        group,
        primary,
        partner,
        params,
        vcard_group,
        at,
        by,
        upd_at,
        upd_by,
    ) = row
    at = created_at if at is None else at
    by = created_by if by is None else by
    return Attribute(
        field=name, value=decode_value(kind, text), label=label, id=id_, normalized=normalized, group=group,
        is_primary=bool(primary), is_partner=bool(partner), params=_params(params), vcard_group=vcard_group,
        created_at=at, created_by=by,
        updated_at=at if upd_at is None else upd_at, updated_by=by if upd_by is None else upd_by,
    )  # fmt: skip


def interaction_row(i: Interaction) -> tuple[Any, ...]:
    """The cells of an interaction."""
    return i.id, i.how, i.at, i.outcome, clean(i.note), i.created_by


def interaction(row: tuple[Any, ...]) -> Interaction:
    """The interaction of a row."""
    id_, how, at, outcome, note, by = row
    return Interaction(how=how, at=at, outcome=outcome, note=note, id=id_, created_by=by)


def image(contact: Contact, tags: list[tuple[str, str]], folder: tuple[str, str] | None) -> bytes:
    """A contact's before-image: all of it, compressed. Tags and folder are (id, name), so that a later rename holds."""
    whole = {
        "state": {
            name: value for name in STATE_COLUMNS if (value := getattr(contact, name)) not in ("", None)
        },
        "flags": [contact.favourite, contact.parked, contact.opted_in, contact.is_opted_out],
        "consent": contact.consent,
        "metadata": contact.metadata,
        "tags": tags,
        "folder": folder,
        "attributes": [attribute_row(a, contact) for a in contact.attributes],
        "interactions": [interaction_row(i) for i in contact.interactions],
    }
    return zlib.compress(dumps(whole).encode("utf-8"), 1)


def from_image(data: bytes, tag_names: dict[str, str], folder_names: dict[str, str]) -> Contact:
    """The contact of a before-image; tags and folder under their present names, else the names they had."""
    return contact_of(whole(data), tag_names, folder_names)


def whole(data: bytes) -> dict[str, Any]:
    """A before-image taken apart."""
    found: dict[str, Any] = json.loads(zlib.decompress(data))
    return found


def contact_of(whole: dict[str, Any], tag_names: dict[str, str], folder_names: dict[str, str]) -> Contact:
    """The contact of a before-image that was taken apart."""
    state = whole["state"]
    at, by = state.get("created_at", ""), state.get("created_by", "")
    favourite, parked, opted_in, opted_out = whole["flags"]
    folder = whole["folder"]
    return Contact(
        **state,
        favourite=favourite, parked=parked, opted_in=opted_in, is_opted_out=opted_out,
        consent=whole["consent"], metadata=whole["metadata"],
        tags=frozenset(tag_names.get(id_, name) for id_, name in whole["tags"]),
        folder=folder and folder_names.get(folder[0], folder[1]),
        attributes=tuple(attribute(tuple(row), at, by) for row in whole["attributes"]),
        interactions=tuple(interaction(tuple(row)) for row in whole["interactions"]),
    )  # fmt: skip
