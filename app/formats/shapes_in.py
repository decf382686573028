"""One contact in the JSON of another system (`fields.md` sections 1 and 8: S0 to S4) as a contact of ours.

Every shape is read by the same rules: known keys by name, lists of values, S3's attributes; what nobody knows is
kept as metadata, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.contact import OUTCOMES, Attribute, Contact, Interaction
from app.domain.fields import DataType, Fields, Place
from app.domain.values import ADDRESS_PARTS, Address, Photo
from app.formats.mapping import cells, dateorder
from app.formats.mapping.state import stamp
from app.formats.shapes import LISTS, NAMES, NEVER, PARTS, PEOPLE, STAMPS, TEXTS


@dataclass(slots=True)
class _Draft:
    fields: Fields
    definitions: Mapping[str, str]
    attributes: list[Attribute] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=dict)
    metadata: dict[str, Any] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    calls: dict[str, str] = field(default_factory=dict)

    def add(
        self,
        name: str,
        value: Any,
        label: Any = None,
        primary: bool = False,
        partner: bool = False,
        group: str = "",
    ) -> None:
        """Append a value given as JSON; empty ones are nothing."""
        kind = self.fields[name].data_type
        if value is None or value == "" or value in ({}, []):
            return
        if isinstance(value, list):
            for item in value:
                self.add(name, item, label, primary, partner, group)
            return
        if kind is DataType.ADDRESS:
            value = _address(value)
        elif kind is DataType.IMAGE and isinstance(value, str):
            value = Photo(url=value)
        elif kind is DataType.DATE:
            value = dateorder.iso(str(value), None) or str(value)
        elif kind is DataType.BOOLEAN and isinstance(value, str):
            said = cells.truth(value)
            value = value if said is None else said
        elif isinstance(value, dict):
            value = str(value.get("name") or value.get("display_name") or value.get("value") or value)
        elif not (kind is DataType.NUMBER or (isinstance(value, bool) and kind is DataType.BOOLEAN)):
            value = str(value).strip()
        if value not in ("", Address()):
            text = str(label) if label not in (None, "") else None
            self.attributes.append(
                Attribute(name, value, text, group=group, is_primary=primary, is_partner=partner)
            )


def contact_from_shape(
    data: Mapping[str, Any], fields: Fields, definitions: Mapping[str, str], shape: str
) -> Contact:
    """The contact that an object of a shape (`s0` … `s4`) describes. `definitions` are S3's attribute names by id."""
    draft = _Draft(fields, definitions)
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


def _entry(draft: _Draft, key: str, value: Any, data: Mapping[str, Any], shape: str) -> None:
    if value is None or value in ("", [], {}):
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


def _field(draft: _Draft, key: str, value: Any) -> None:
    name = NAMES.get(key, key)
    if name in draft.fields and draft.fields[name].place is Place.ATTRIBUTE:
        draft.add(name, value, "Mobile" if key == "mobile" else None)
    else:
        draft.metadata[key] = value


def _tags(value: Any) -> list[str]:
    if isinstance(value, str):
        return cells.tags(value)[0]
    items = value if isinstance(value, list) else [value]
    texts = (i.get("tag") or i.get("name") or i.get("label") if isinstance(i, dict) else i for i in items)
    return [text for t in texts if t is not None and (text := str(t).strip())]


def _values(draft: _Draft, name: str, items: list[Any]) -> None:
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


def _custom(draft: _Draft, value: Mapping[str, Any], key: str) -> None:
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


def _attributes(draft: _Draft, items: list[Any]) -> None:
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
        name, _, part = given.partition(".")
        name = {"source": "lead_source"}.get(name, NAMES.get(name, name))
        if name == "address" and part:
            parts.setdefault((index, partner), {})[part] = value
            marks[index, partner] = item.get("label"), primary
        elif name in ("tags", "tag"):
            draft.tags += _tags(value)
        elif name in draft.fields and draft.fields[name].place is Place.ATTRIBUTE:
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


def _address(value: Any) -> Address:
    if not isinstance(value, dict):
        return Address(location=str(value).strip())
    own: dict[str, str] = {}
    for key, text in value.items():
        name = PARTS.get(key, key)
        if (
            text not in (None, "")
            and (name in ADDRESS_PARTS or name in ("line1", "line2", "full"))
            and not isinstance(text, dict | list)
        ):
            own.setdefault(name, str(text).strip())
    lines = [own.pop(k) for k in ("line1", "line2") if k in own]
    full = own.pop("full", "")
    if lines and "street" not in own:
        own["street"] = "\n".join(lines)
    if full and not own:
        own["location"] = full
    return Address(**own)


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
