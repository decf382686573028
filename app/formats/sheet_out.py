"""The table that an export is: its header, and the rows of each contact, in the layout that was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain import addresses
from app.domain.contact import Attribute, Contact
from app.domain.fields import Fields
from app.domain.names import display_name
from app.domain.values import ADDRESS_PARTS, Address
from app.formats.foreign_rows import LAYOUTS
from app.formats.mapping import own
from app.formats.options import WriteOptions
from app.formats.rows_out import Contacts, columns, part, row, slot

_VALUES = ("Contact", "Name", "Field", "Label", "Value", "Main", "Partner")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A header, and a function that gives the rows of one contact, each as wide as the header."""

    header: tuple[str, ...]
    rows_of: Callable[[Contact], list[list[str]]]


def sheet(contacts: Contacts, options: WriteOptions, fields: Fields) -> Sheet:
    """The table of these contacts: another program's columns, one row a value, or our own columns."""
    if options.preset:
        header, cells = LAYOUTS[options.preset]
        return Sheet(header, lambda contact: [cells(contact)])
    if options.rows == "value":
        parts = _parts(contacts)
        names = (p.replace("_", " ").capitalize() for p in parts)
        return Sheet((*_VALUES, *names), lambda contact: _values(contact, parts, fields))
    layout = columns(contacts(), fields, options.fields)
    return Sheet(tuple(c.header for c in layout), lambda contact: [row(contact, layout)])


def _parts(contacts: Contacts) -> tuple[str, ...]:
    """The parts of addresses that any of the contacts fills."""
    filled: set[str] = set()
    for contact in contacts():
        for a in contact.attributes:
            if isinstance(a.value, Address):
                filled |= a.value.parts().keys()
    return tuple(p for p in ADDRESS_PARTS if p in filled)


def _values(contact: Contact, parts: tuple[str, ...], fields: Fields) -> list[list[str]]:
    """A row for each value and each filled slot of the contact itself; one for a contact that has none."""
    head = [contact.uid or contact.id, display_name(contact)]
    none = [""] * len(parts)
    rows = [
        [*head, fields[a.field].label, a.label or "", _shown(a), _yes(a.is_primary), _yes(a.is_partner)]
        + ([getattr(a.value, p) for p in parts] if isinstance(a.value, Address) else none)
        for a in contact.attributes
    ]
    for name in own.STATE:
        texts = sorted(contact.tags, key=str.casefold) if name == "tags" else [slot(contact, name)]
        rows += [[*head, fields[name].label, "", text, "", "", *none] for text in texts if text]
    return rows or [[*head, *[""] * (len(_VALUES) - 2), *none]]


def _shown(a: Attribute) -> str:
    return addresses.one_line(a.value) if isinstance(a.value, Address) else part(a)


def _yes(mark: bool) -> str:
    return "yes" if mark else ""
