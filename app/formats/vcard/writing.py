"""Contacts to cards that lose nothing: written, read again, and what did not come back said in Kith's own properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.values import Photo
from app.formats.records import Loss
from app.formats.vcard import kith
from app.formats.vcard.output import Out, render
from app.formats.vcard.reading import read_cards
from app.formats.vcard.sheet import Sheet
from app.formats.vcard.standard import Unit, units
from app.formats.vcard.text import escape

VERSIONS = ("4.0", "3.0", "2.1")
Load = Callable[[Photo], bytes | None]
_STATE = (*kith.TEXTS, *kith.FLAGS, *kith.OBJECTS, "opted_in", "touch_freq", "tags")


def no_bytes(photo: Photo) -> bytes | None:
    """The bytes of a photo for contacts that carry theirs along."""
    return photo.data


def write_cards(
    contacts: Iterable[Contact],
    out: BinaryIO,
    version: str = "4.0",
    fields: Fields = BUILTIN,
    load: Load = no_bytes,
) -> int:
    """Write a card for each contact; how many there were. `load` gives the bytes of a photo that only its hash names.

    4.0 and 3.0 give the same contacts when Kith reads them again; 2.1 is for old telephones and holds what they know
    (`losses` says what it leaves out).
    """
    number = 0
    for contact in contacts:
        out.write(card_of(contact, version, fields, load))
        number += 1
    return number


def card_of(contact: Contact, version: str, fields: Fields = BUILTIN, load: Load = no_bytes) -> bytes:
    """One contact's card."""
    written = list(units(Sheet(contact, version, load)))
    card = _card(contact, version, fields, written)
    if version == "2.1" or _same(contact, _again(card)):
        return card
    exact = [u if _comes_back(u, version) else _exact(u) for u in written]
    card = _card(contact, version, fields, exact)
    if _same(contact, _again(card)):
        return card
    return _card(contact, version, fields, [_exact(u) for u in written], exact=True)


def _card(
    contact: Contact, version: str, fields: Fields, written: Sequence[Unit], exact: bool = False
) -> bytes:
    lines = [Out("BEGIN", "VCARD"), Out("VERSION", version)]
    if version != "2.1":
        lines.append(Out("PRODID", "-//Kith//Kith//EN"))
    if contact.uid:
        lines.append(Out("UID", escape(contact.uid)))
    lines += [line for unit in written for line in unit.lines]
    if contact.tags:
        lines.append(Out("CATEGORIES", ",".join(escape(tag) for tag in sorted(contact.tags))))
    if version != "2.1":
        lines += [
            Out("X-KITH-ATTRIBUTE", escape(kith.dump(kith.attribute_to_json(a))), (), a.vcard_group)
            for unit in written
            if not unit.lines or unit.lines[0].params[-1:] == (("X-KITH-DERIVED", ("1",)),)
            for a in unit.attributes
        ]
        if state := kith.state_of(contact, exact):
            lines.append(Out("X-KITH-STATE", escape(kith.dump(state))))
        lines += [
            Out("X-KITH-FIELD", escape(kith.dump(kith.definition(f))))
            for f in kith.used_definitions(contact, fields.custom)
        ]
    else:
        lines = [line for line in lines if not line.name.startswith(("X-KITH-", "X-ABLABEL", "X-ABLabel"))]
    lines.append(Out("END", "VCARD"))
    return b"".join(render(line, version) for line in lines)


def _exact(unit: Unit) -> Unit:
    """The unit with its attributes in our own form, its properties for other programs only."""
    return Unit(unit.attributes, tuple(line.derived() for line in unit.lines)) if unit.attributes else unit


def _again(card: bytes) -> Contact | None:
    return next((record.contact for record in read_cards(card)), None)


def _comes_back(unit: Unit, version: str) -> bool:
    """Whether the unit's properties alone give its attributes."""
    if not unit.attributes or not unit.lines:
        return True
    lines = (Out("BEGIN", "VCARD"), Out("VERSION", version), *unit.lines, Out("END", "VCARD"))
    again = _again(b"".join(render(line, version) for line in lines))
    return again is not None and _essence(again.attributes) == _essence(unit.attributes)


def _key(a: Attribute) -> tuple[object, ...]:
    kind = type(a.value).__name__
    return a.field, kind, a.value, a.label, a.is_primary, a.is_partner, tuple(sorted(a.params))


def _essence(attributes: Iterable[Attribute]) -> Counter[tuple[object, ...]]:
    return Counter(map(_key, attributes))


def _partition(attributes: Iterable[Attribute]) -> Counter[frozenset[tuple[object, ...]]]:
    groups: dict[str, list[tuple[object, ...]]] = {}
    for a in attributes:
        if a.group:
            groups.setdefault(a.group, []).append(_key(a))
    return Counter(frozenset(keys) for keys in groups.values() if len(keys) > 1)


def _same(contact: Contact, again: Contact | None) -> bool:
    """Whether a card that was read again gives the contact: values, marks, groups and state."""
    if again is None:
        return not contact.attributes
    return (
        _essence(contact.attributes) == _essence(again.attributes)
        and _partition(contact.attributes) == _partition(again.attributes)
        and all(getattr(contact, n) == getattr(again, n) for n in _STATE)
        and [(i.how, i.at, i.outcome, i.note) for i in contact.interactions]
        == [(i.how, i.at, i.outcome, i.note) for i in again.interactions]
    )


def losses(
    contacts: Iterable[Contact], version: str = "4.0", fields: Fields = BUILTIN, load: Load = no_bytes
) -> list[Loss]:
    """What the cards of a version would not give back, by field, with the number of contacts that it concerns."""
    counts: Counter[tuple[str, str]] = Counter()
    for contact in contacts:
        again = _again(card_of(contact, version, fields, load)) or Contact()
        said: set[tuple[str, str]] = set()
        values = Counter((a.field, a.is_partner, str(a.value)) for a in again.attributes)
        labels = {(a.field, a.is_partner, str(a.value), a.label) for a in again.attributes}
        for a in contact.attributes:
            key = (a.field, a.is_partner, str(a.value))
            if not values[key]:
                said.add((a.field, "left out or changed"))
            elif a.label and (*key, a.label) not in labels:
                said.add((a.field, "labels left out"))
            values[key] -= 1
        said |= {
            (n, "left out") for n in _STATE if n != "source" and getattr(contact, n) != getattr(again, n)
        }
        if len(contact.interactions) != len(again.interactions):
            said.add(("interactions", "left out"))
        counts.update(said)
    return [Loss(field, number, what) for (field, what), number in sorted(counts.items())]
