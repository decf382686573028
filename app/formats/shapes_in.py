"""One contact in the JSON of another system (`fields.md` sections 1 and 8: S0 to S4) as a contact of ours.

Every shape is read by the same rules: known keys by name, lists of values, S3's attributes; what nobody knows is
kept as metadata, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.domain.contact import OUTCOMES, Attribute, Contact, Interaction
from app.domain.fields import Fields
from app.formats.mapping import cells
from app.formats.mapping.state import stamp
from app.formats.rejects_out import NOTE
from app.formats.shape_draft import Draft
from app.formats.shapes import LISTS, NAMES, NEVER, PEOPLE, STAMPS, TEXTS

_NONE: Mapping[str, str] = {}


def contact_from_shape(
    data: Mapping[str, Any],
    fields: Fields,
    definitions: Mapping[str, str],
    shape: str,
    tag_names: Mapping[str, str] = _NONE,
    people: Mapping[str, str] = _NONE,
) -> Contact:
    """The contact that an object of a shape (`s0` … `s4`) describes.

    What a file says elsewhere, by id: `definitions` the names of S3's attributes, `tag_names` of tags, `people` of contacts.
    """
    draft = Draft(fields, definitions, tag_names, people)
    for key, value in data.items():
        _entry(draft, str(key), value, data, shape)
    contact = Contact(
        attributes=_settled(draft.attributes),
        tags=frozenset(draft.tags),
        metadata=draft.metadata,
        interactions=_calls(draft.calls),
        **{"source": "import", "source_type": shape.upper(), **draft.state},
    )
    return contact.with_attributes(contact.attributes)


def _entry(draft: Draft, key: str, value: Any, data: Mapping[str, Any], shape: str) -> None:
    if value is None or value in ("", [], {}) or key == NOTE:
        return
    if key in ("id", "contact_id"):
        draft.state.setdefault("source_id", str(value))
    elif key == "external_id":
        draft.state["source_id"] = str(value)
    elif key == "source":
        own = str(value).casefold()
        if shape in ("s0", "s1") and own in ("manual", "import", "api", "sync"):
            draft.state["source"] = own
        elif shape == "s0":
            draft.state["source_type"] = str(value)
        else:
            draft.add("lead_source", value)
    elif key in ("tags", "keywords", "labels"):
        draft.tags += _tags(value)
    elif key == "tag_ids" and isinstance(value, list):
        draft.tags += [draft.tag_names[str(i)] for i in value if str(i) in draft.tag_names]
        if unknown := [i for i in value if str(i) not in draft.tag_names]:
            draft.metadata[key] = unknown
    elif key == "reports_to_contact_id":
        if not data.get("reports_to"):
            _reports_to(draft, key, value)
    elif key == "version" and isinstance(value, int):
        draft.state[key] = value
    elif key == "attributes" and isinstance(value, list):
        _attributes(draft, value)
    elif key in LISTS and isinstance(value, list):
        _values(draft, LISTS[key], value)
    elif key in ("location", "pin_code") and (shape == "s4" or "pin_code" in data):
        if key == "location" or "location" not in data:
            draft.add("address", {"location": data.get("location"), "postcode": data.get("pin_code")})
    elif key in ("custom", "custom_fields", "metadata") and isinstance(value, dict):
        _custom(draft, value, key)
    elif key in ("consent", "gdpr_consent"):
        draft.state["consent"] = (
            value
            if isinstance(value, dict)
            else {"basis": value}
            if value is not True
            else {"basis": "consent"}
        )
    elif key in ("partner", "spouse") and isinstance(value, dict):
        for name, inner in value.items():
            draft.add(NAMES.get(str(name)) or str(name), inner, partner=True)
    elif key in STAMPS:
        if str(value) not in NEVER:
            draft.state[STAMPS[key]] = stamp(str(value))
    elif key in PEOPLE or key in TEXTS:
        draft.state[key] = str(value)
    elif key in ("is_opted_out", "parked", "favourite", "opted_in"):
        draft.state[key] = cells.truth(str(value)) if isinstance(value, str) else bool(value)
    elif key == "touch_freq" and isinstance(value, int):
        draft.state[key] = value
    elif key in ("folder", "folder_name"):
        draft.state["folder"] = str(value.get("name") if isinstance(value, dict) else value)
    elif key in ("last_call_outcome", "last_called_at", "last_touch"):
        draft.calls[key] = str(value)
    elif key == "account" and isinstance(value, dict):
        draft.add("company", value.get("name"))
        draft.add("account_id", value.get("id"))
    else:
        _field(draft, key, value)


def _field(draft: Draft, key: str, value: Any) -> None:
    name = NAMES.get(key, key)
    if draft.holds(name):
        draft.add(name, value, "Mobile" if key == "mobile" else None)
    else:
        draft.metadata[key] = value


def _reports_to(draft: Draft, key: str, value: Any) -> None:
    """The name of the contact of the file that the id means; the id is kept where there is none."""
    if name := draft.people.get(str(value)):
        draft.add("reports_to", name)
    else:
        draft.metadata[key] = value


def _tags(value: Any) -> list[str]:
    if isinstance(value, str):
        return cells.tags(value)[0]
    items = value if isinstance(value, list) else [value]
    texts = (i.get("tag") or i.get("name") or i.get("label") if isinstance(i, dict) else i for i in items)
    return [text for t in texts if t is not None and (text := str(t).strip())]


def _values(draft: Draft, name: str, items: list[Any]) -> None:
    for item in items:
        if not isinstance(item, dict):
            draft.add(name, item)
            continue
        keys = ("number", "number_e164", "value", "phone_number", "address", "email", "url", "name")
        value = item if name == "address" else next((item[k] for k in keys if item.get(k)), None)
        draft.add(
            name,
            value,
            item.get("label") or item.get("type"),
            item.get("is_primary") is True,
            item.get("is_partner") is True,
        )


def _custom(draft: Draft, value: Mapping[str, Any], key: str) -> None:
    """S1's values by numeric id, S2's by name; those without a definition become metadata."""
    for name, inner in value.items():
        known = draft.fields.by_number(int(name)) if str(name).isdecimal() and len(str(name)) < 10 else None
        known = known or (
            draft.fields[name] if name in draft.fields and draft.fields[name].is_custom else None
        )
        if known is not None and key != "metadata":
            draft.add(known.name, inner)
        else:
            draft.metadata[f"custom.{name}" if str(name).isdigit() and key == "custom" else str(name)] = inner


def _attributes(draft: Draft, items: list[Any]) -> None:
    """S3's attributes: a value under `text`, `date`, `number`, `boolean`, `address` or `value`; parts of one address by index."""
    parts: dict[tuple[int, bool], dict[str, Any]] = {}
    marks: dict[tuple[int, bool], tuple[Any, bool]] = {}
    for item in items:
        if not isinstance(item, dict):
            continue
        given = item.get("attribute_type") or draft.definitions.get(str(item.get("attribute_def")))
        if isinstance(given, dict):
            given = given.get("name")
        given = str(given or f"attribute_{item.get('attribute_def')}")
        value = next(
            (
                item[k]
                for k in ("address", "text", "date", "number", "boolean", "url", "value")
                if item.get(k) not in (None, "")
            ),
            None,
        )
        partner, primary = item.get("is_partner") is True, item.get("is_primary") is True
        index = number if isinstance(number := item.get("index"), int) else 0
        name, _, part = (given, "", "") if draft.holds(given) else given.partition(".")
        name = {"source": "lead_source"}.get(name, NAMES.get(name, name))
        if name == "address" and part:
            parts.setdefault((index, partner), {})[part] = value
            marks[index, partner] = item.get("label"), primary
        elif name in ("tags", "tag"):
            draft.tags += _tags(value)
        elif draft.holds(name):
            group = (
                f"organisation{index + 1}"
                if draft.fields[name].group == "organisation" and not partner
                else ""
            )
            draft.add(name, value, item.get("label"), primary, partner, group)
        elif value is not None:
            key = f"partner.{given}" if partner else given
            draft.metadata[key] = (
                value if key not in draft.metadata else [*_as_list(draft.metadata[key]), value]
            )
    for place, found in parts.items():
        draft.add("address", found, *marks[place], place[1])


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _settled(attributes: list[Attribute]) -> tuple[Attribute, ...]:
    from app.domain import names

    rest = tuple(a for a in attributes if a.field != "display_name" or a.is_partner)
    shown = next((str(a.value) for a in attributes if a.field == "display_name" and not a.is_partner), "")
    named = any(a.field in ("first_name", "last_name") and not a.is_partner for a in rest)
    if shown and named and names.is_standard_composition(shown, Contact(attributes=rest)):
        attributes = list(rest)
    jobs = [a.group for a in attributes if a.group]
    single = {g for g in jobs if jobs.count(g) < 2}
    return tuple(replace(a, group="") if a.group in single else a for a in attributes)


def _calls(calls: dict[str, str]) -> tuple[Interaction, ...]:
    outcome = calls.get("last_call_outcome", "")
    if not calls:
        return ()
    if not outcome and "last_called_at" not in calls:
        return (Interaction("note", stamp(calls["last_touch"])),)
    known = outcome if outcome in OUTCOMES else None
    return (Interaction("call", stamp(calls.get("last_called_at", "")), known, "" if known else outcome),)
