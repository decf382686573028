"""A contact as JSON, and back: what `show` prints and what our own export holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.domain import names, touch
from app.domain.contact import Attribute, Contact, Interaction, Params
from app.domain.errors import KithError
from app.domain.fields import Fields
from app.domain.ids import new_id
from app.domain.json_values import clean, value_from_json, value_to_json

__all__ = ["contact_from_json", "contact_to_json", "value_from_json", "value_to_json"]

_BEFORE = ("source", "source_type", "source_id", "version")
_STAMPS = (
    "created_at", "created_by", "created_for", "updated_at", "updated_by", "updated_for", "deleted_at", "deleted_by",
    "deleted_for",
)  # fmt: skip
_IDS = ("last_modified_on_source", "ios_address_book_id", "android_address_book_id")
_ATTRIBUTE_STAMPS = ("created_at", "created_by", "updated_at", "updated_by")


def contact_to_json(
    contact: Contact,
    fields: Fields,
    tag_intervals: Mapping[str, int] | None = None,
    name_order: str = "first_last",
    with_data: bool = False,
) -> dict[str, Any]:
    """Everything about a contact, and what follows from it (names, touches), as a JSON-safe dictionary.

    `tag_intervals` are the reminder intervals of tags in days; `with_data` adds the bytes of photos in
    base64. What is not known is null, or an empty list or object; dates and times are ISO 8601.
    """
    last, call = contact.last_interaction, contact.last_call
    return {
        "id": contact.id,
        "uid": contact.uid,
        "display_name": names.display_name(contact, name_order),
        "display_name_is_set": names.is_set(contact),
        "sort_name": names.sort_name(contact),
        "folder": contact.folder,
        "tags": sorted(contact.tags, key=lambda tag: (tag.casefold(), tag)),
        **{name: _or_null(getattr(contact, name)) for name in _BEFORE},
        **{name: getattr(contact, name) or None for name in _STAMPS},
        **{name: getattr(contact, name) or None for name in _IDS},
        "favourite": contact.favourite,
        "parked": contact.parked,
        "opted_in": contact.opted_in,
        "opted_in_at": contact.opted_in_at or None,
        "is_opted_out": contact.is_opted_out,
        "consent": dict(contact.consent),
        "last_touch": last.at if last else None,
        "last_touch_how": last.how if last else None,
        "last_interaction_at": last.at if last else None,
        "touch_freq": contact.touch_freq,
        "next_touch": touch.next_touch(contact, tag_intervals or {}) or None,
        "snoozed_until": contact.snoozed_until or None,
        "last_call_outcome": call.outcome if call else None,
        "last_called_at": call.at if call else None,
        "attributes": [_attribute_to_json(a, at, with_data) for at, a in enumerate(contact.attributes)],
        "interactions": [_interaction_to_json(i) for i in contact.interactions],
        "custom": _custom_to_json(contact, fields),
        "metadata": dict(contact.metadata),
    }


def _or_null(value: Any) -> Any:
    return None if value == "" else value


def _attribute_to_json(a: Attribute, position: int, with_data: bool) -> dict[str, Any]:
    params: dict[str, list[str]] = {}
    for name, values in a.params:
        params.setdefault(name, []).extend(values)
    return {
        "id": a.id,
        "field": a.field,
        "label": a.label,
        "value": value_to_json(a.value, with_data),
        "normalized": a.normalized,
        "is_primary": a.is_primary,
        "is_partner": a.is_partner,
        "position": position,
        **{name: getattr(a, name) or None for name in _ATTRIBUTE_STAMPS},
        "group": a.group,
        "params": params,
        "vcard_group": a.vcard_group,
    }


def _interaction_to_json(i: Interaction) -> dict[str, Any]:
    return {
        "id": i.id,
        "how": i.how,
        "at": i.at,
        "outcome": i.outcome,
        "note": i.note,
        "created_by": i.created_by or None,
    }


def _custom_to_json(contact: Contact, fields: Fields) -> dict[str, Any]:
    """The values of custom fields by numeric id: one as it is, several as a list."""
    result: dict[str, Any] = {}
    for field in fields.custom:
        values = [value_to_json(a.value) for a in contact.all(field.name)]
        if field.id is not None and values:
            result[str(field.id)] = values[0] if len(values) == 1 else values
    return result


def contact_from_json(data: Any, fields: Fields) -> Contact:
    """The contact that such JSON describes; what is missing takes its default, what is derived is not read.

    Values of the wrong type are kept as text where there is a place for it. Raises KithError if it is no
    object.
    """
    if not isinstance(data, dict):
        raise KithError("A contact has to be a JSON object ({…}).")
    attributes = [a for item in _list(data.get("attributes")) if (a := _attribute_from_json(item, fields))]
    attributes += _custom_from_json(data.get("custom"), attributes, fields)
    interactions = tuple(i for item in _list(data.get("interactions")) if (i := _interaction_from_json(item)))
    texts: dict[str, Any] = {
        name: _text(data.get(name)) for name in (*_STAMPS, *_IDS, "uid", "source_type", "source_id")
    }
    version, touch_freq, opted_in = data.get("version"), data.get("touch_freq"), data.get("opted_in")
    contact = Contact(
        id=_text(data.get("id")) or new_id(),
        folder=_text(data.get("folder")) or None,
        tags=frozenset(tag for item in _list(data.get("tags")) if (tag := _text(item).strip())),
        source=_text(data.get("source")) or "import",
        favourite=data.get("favourite") is True,
        parked=data.get("parked") is True,
        opted_in=opted_in if isinstance(opted_in, bool) else None,
        opted_in_at=_text(data.get("opted_in_at")),
        is_opted_out=data.get("is_opted_out") is True,
        consent=_object(data.get("consent")),
        metadata=_object(data.get("metadata")),
        touch_freq=touch_freq if isinstance(touch_freq, int) and touch_freq > 0 else None,
        snoozed_until=_text(data.get("snoozed_until")),
        interactions=interactions,
        version=version if isinstance(version, int) else 0,
    )
    contact = replace(contact, **texts).with_attributes(attributes)
    shown = _text(data.get("display_name")).strip()
    if data.get("display_name_is_set") is True and shown and contact.main("display_name") is None:
        # A composition of the name's parts counts as set only if it is marked as what the user wants.
        wanted = names.is_standard_composition(shown, contact)
        contact = contact.add(Attribute("display_name", shown, is_primary=wanted))
    return contact


def _attribute_from_json(data: Any, fields: Fields) -> Attribute | None:
    if not isinstance(data, dict) or not isinstance(data.get("field"), str) or not data["field"]:
        return None
    name = clean(data["field"])
    value = value_from_json(fields[name], data.get("value"))
    if value is None:
        return None
    # A national number was read with the region of its book, which may not be that of the next: keep its
    # E.164 form.
    comparable = _text(data.get("normalized"))
    return Attribute(
        field=name,
        value=value,
        label=_text(data.get("label")) or None,
        id=_text(data.get("id")) or new_id(),
        normalized=comparable if comparable.startswith("+") else "",
        group=_text(data.get("group")),
        is_primary=data.get("is_primary") is True,
        is_partner=data.get("is_partner") is True,
        params=_params_from_json(data.get("params")),
        vcard_group=_text(data.get("vcard_group")),
        **{stamp: _text(data.get(stamp)) for stamp in _ATTRIBUTE_STAMPS},
    )


def _params_from_json(data: Any) -> Params:
    params = _object(data).items()
    return tuple(
        (clean(name), tuple(_text(v) for v in (vs if isinstance(vs, list) else [vs]))) for name, vs in params
    )


def _custom_from_json(data: Any, known: list[Attribute], fields: Fields) -> list[Attribute]:
    """Attributes for the values under numeric ids that are not among the attributes already."""
    result = []
    for number, values in _object(data).items():
        field = (
            fields.by_number(int(number))
            if number.isascii() and number.isdecimal() and len(number) < 10
            else None
        )
        field = field or fields[f"custom.{number}"]
        there = [a.value for a in known if a.field == field.name and not a.is_partner]
        for item in values if isinstance(values, list) else [values]:
            value = value_from_json(field, item)
            if value is not None and value not in there:
                result.append(Attribute(field.name, value))
    return result


def _interaction_from_json(data: Any) -> Interaction | None:
    if not isinstance(data, dict) or not _text(data.get("at")):
        return None
    return Interaction(
        how=_text(data.get("how")) or "note",
        at=_text(data.get("at")),
        outcome=_text(data.get("outcome")) or None,
        note=_text(data.get("note")),
        id=_text(data.get("id")) or new_id(),
        created_by=_text(data.get("created_by")),
    )


def _text(data: Any) -> str:
    if isinstance(data, str):
        return clean(data)
    return str(data) if isinstance(data, int | float) and not isinstance(data, bool) else ""


def _list(data: Any) -> list[Any]:
    return data if isinstance(data, list) else []


def _object(data: Any) -> dict[str, Any]:
    return data if isinstance(data, dict) else {}
