"""Contacts as rows of our own table layout (`mapping.own`): the columns that these contacts need, and their cells."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from app.domain.contact import Attribute, Contact
from app.domain.fields import Field, Fields, Place
from app.domain.names import display_name
from app.domain.values import Address, Photo, Reference
from app.formats.mapping import cells, own

Contacts = Callable[[], Iterable[Contact]]
"""Gives the contacts anew each time it is called: a table is written in two passes."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a field's value number `index` (or one part of it), or a slot of the contact."""

    header: str
    field: Field
    index: int = 0
    component: str = ""
    partner: bool = False


def columns(contacts: Iterable[Contact], fields: Fields, wanted: Collection[str] = ()) -> list[Column]:
    """The columns that these contacts fill, in the order of the registry; with `wanted`, of these fields only.

    A table of all fields names every contact and its identifier, whether they were given or not.
    """
    most: dict[tuple[str, bool], int] = defaultdict(int)
    filled: set[tuple[str, bool, str]] = set()
    open_: dict[tuple[str, bool], set[str]] = {}
    slots: set[str] = set()
    for contact in contacts:
        seen: dict[tuple[str, bool], int] = defaultdict(int)
        for a in contact.attributes:
            key = (a.field, a.is_partner)
            seen[key] += 1
            most[key] = max(most[key], seen[key])
            parts = open_.get(key)
            if parts is None:
                parts = open_[key] = set(own.components(fields[a.field]))
            if parts:  # those that no contact before has filled
                found = {c for c in parts if part(a, c)}
                filled |= {(*key, c) for c in found}
                parts -= found
        slots |= {name for name in own.STATE if name not in slots and slot(contact, name)}
    if not wanted:
        slots.add("uid")
        most["display_name", False] = max(1, most["display_name", False])
        filled.add(("display_name", False, ""))
    result = []
    for field in _all(fields, most):
        if wanted and field.name not in wanted:
            continue
        if field.place is Place.CONTACT:
            if field.name in slots:
                result.append(Column(field.label, field))
            continue
        for partner in (False, True):
            result += [
                Column(own.header(field, i, component, partner), field, i, component, partner)
                for i in range(most[field.name, partner])
                for component in own.components(field)
                if (field.name, partner, component) in filled
            ]
    return result


def _all(fields: Fields, most: dict[tuple[str, bool], int]) -> list[Field]:
    unknown = sorted({name for name, _ in most if name not in fields})
    return [*fields, *(fields[name] for name in unknown)]


def row(contact: Contact, layout: list[Column]) -> list[str]:
    """The cells of a contact."""
    values: dict[tuple[str, bool], list[Attribute]] = defaultdict(list)
    for a in contact.attributes:
        found = values[a.field, a.is_partner]
        if a.is_primary:
            found.insert(0, a)
        else:
            found.append(a)
    result = []
    for c in layout:
        if c.field.place is Place.CONTACT:
            result.append(slot(contact, c.field.name))
            continue
        found = values.get((c.field.name, c.partner), [])
        if not found and c.field.name == "display_name" and not c.partner:
            result.append(display_name(contact))
            continue
        result.append(part(found[c.index], c.component) if c.index < len(found) else "")
    return result


def part(a: Attribute, component: str = "") -> str:
    """A value, or a part of it, as a cell."""
    if component == "label":
        return a.label or ""
    match a.value:
        case Address():
            return getattr(a.value, component, "") if component else ""
        case Photo():
            return a.value.url
        case Reference():
            return a.value.name
        case bool():
            return "yes" if a.value else "no"
    return str(a.value)


def slot(contact: Contact, name: str) -> str:
    """What a slot of the contact itself (`own.STATE`) holds, as a cell."""
    if name == "tags":
        return cells.join_tags(sorted(contact.tags, key=str.casefold)) if contact.tags else ""
    if name in ("last_call_outcome", "last_called_at"):
        call = contact.last_call if contact.interactions else None
        if call is None:
            return ""
        return (call.outcome or "") if name == "last_call_outcome" else call.at
    value: Any = (contact.uid or contact.id) if name == "uid" else getattr(contact, name)
    if isinstance(value, bool):
        return "yes" if value else ""
    if name in ("consent", "metadata"):
        return json.dumps(dict(value), ensure_ascii=False) if value else ""
    return "" if value is None else str(value)
