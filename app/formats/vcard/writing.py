"""Contacts to cards that lose nothing: written, read again, and what did not come back said in Kith's own properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.values import Photo
from app.formats.losses import compared
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
    note: Callable[[set[tuple[str, str]]], None] | None = None,
) -> int:
    """Write a card for each contact; how many there were. `load` gives the bytes of a photo that only its hash names.

    `note` is told what each card does not give back.

    4.0 and 3.0 give the same contacts when Kith reads them again; 2.1 is for old telephones and holds what they know
    (`lost` says what it leaves out).
    """
    number = 0
    for contact in contacts:
        card, again = _written(contact, version, fields, load)
        out.write(card)
        number += 1
        if note is not None:
            note(_lost(contact, again))
    return number


def card_of(contact: Contact, version: str, fields: Fields = BUILTIN, load: Load = no_bytes) -> bytes:
    """One contact's card."""
    return _written(contact, version, fields, load)[0]


def lost(
    contact: Contact, version: str = "4.0", fields: Fields = BUILTIN, load: Load = no_bytes
) -> set[tuple[str, str]]:
    """What the card of a contact in this version does not give back."""
    return _lost(contact, _written(contact, version, fields, load)[1])


def _lost(contact: Contact, again: Contact | None) -> set[tuple[str, str]]:
    return set() if again is contact else compared(contact, again or Contact())


def _written(contact: Contact, version: str, fields: Fields, load: Load) -> tuple[bytes, Contact | None]:
    """The card, and the contact that it gives when it is read: the very contact where nothing is missing."""
    written = list(units(Sheet(contact, version, load)))
    card = _card(contact, version, fields, written)
    again = _again(card)
    if version == "2.1" or _same(contact, again):
        return card, again if version == "2.1" else contact
    exact = [u if _comes_back(u, version) else _exact(u) for u in written]
    card = _card(contact, version, fields, exact)
    if _same(contact, _again(card)):
        return card, contact
    card = _card(contact, version, fields, [_exact(u) for u in written], exact=True)
    return card, _again(card)


def _card(
    contact: Contact, version: str, fields: Fields, written: Sequence[Unit], exact: bool = False
) -> bytes:
    lines = [Out("BEGIN", "VCARD"), Out("VERSION", version)]
    if version != "2.1":
        lines.append(Out("PRODID", "-//Kith//Kith//EN"))
    if contact.uid:
        lines.append(Out("UID", escape(contact.uid)))
    elif (
        contact.id
    ):  # others know the card again by it, and the mark tells Kith that it is no UID from elsewhere
        lines.append(Out("UID", escape(contact.id), (("X-KITH-ID", ("1",)),)))
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
