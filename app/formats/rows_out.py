"""Contacts as rows of our own table layout (`mapping.own`): the columns that these contacts need, and their cells."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from app.domain import phone
from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field, Fields, Place
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
    """The columns that these contacts fill, in the order of the registry; with `wanted`, of these fields only."""
    most: dict[tuple[str, bool], int] = defaultdict(int)
    filled: set[tuple[str, bool, str]] = set()
    slots: set[str] = set()
    for contact in contacts:
        seen: dict[tuple[str, bool], int] = defaultdict(int)
        for a in contact.attributes:
            key = (a.field, a.is_partner)
            seen[key] += 1
            most[key] = max(most[key], seen[key])
            filled |= {(*key, part) for part in own.components(fields[a.field]) if _part(a, part)}
        slots |= {name for name in own.STATE if _slot(contact, name)}
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
                Column(own.header(field, i, part, partner), field, i, part, partner)
                for i in range(most[field.name, partner])
                for part in own.components(field)
                if (field.name, partner, part) in filled
            ]
    return result


def _all(fields: Fields, most: dict[tuple[str, bool], int]) -> list[Field]:
    unknown = sorted({name for name, _ in most if name not in fields})
    return [*fields, *(fields[name] for name in unknown)]


def row(contact: Contact, layout: list[Column], phones: str = "typed") -> list[str]:
    """The cells of a contact; phone numbers as typed, e164, national or digits."""
    values: dict[tuple[str, bool], list[Attribute]] = defaultdict(list)
    for a in sorted(contact.attributes, key=lambda a: not a.is_primary):
        values[a.field, a.is_partner].append(a)
    result = []
    for c in layout:
        if c.field.place is Place.CONTACT:
            result.append(_slot(contact, c.field.name))
            continue
        found = values[c.field.name, c.partner]
        is_number = c.field.data_type is DataType.PHONE and not c.component
        if c.index >= len(found):
            result.append("")
        else:
            value = found[c.index]
            result.append(dialled(value, phones) if is_number else _part(value, c.component))
    return result


def dialled(a: Attribute, style: str) -> str:
    """A phone number in the style that was asked for; as typed where it has no E.164 form."""
    if style == "typed" or not a.normalized:
        return str(a.value)
    return phone.format(a.normalized, style)


def _part(a: Attribute, component: str) -> str:
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


def _slot(contact: Contact, name: str) -> str:
    call = contact.last_call
    if name == "tags":
        return cells.join_tags(sorted(contact.tags, key=str.casefold))
    if name == "last_call_outcome":
        return (call.outcome or "") if call else ""
    if name == "last_called_at":
        return call.at if call else ""
    value = getattr(contact, name)
    if isinstance(value, bool):
        return "yes" if value else ""
    if name in ("consent", "metadata"):
        return json.dumps(dict(value), ensure_ascii=False) if value else ""
    return "" if value is None else str(value)
