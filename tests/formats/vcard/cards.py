"""Cards as short as a test wants them, and contacts as lines that a reader of the test can check by eye."""

from __future__ import annotations

from app.domain.contact import Attribute, Contact
from app.domain.values import Address, Photo, Reference
from app.formats.records import Record
from app.formats.vcard import read_cards


def frame(*lines: str | bytes, version: str = "3.0", end: bytes = b"\r\n") -> bytes:
    """A card of these lines, with BEGIN, VERSION and END around them."""
    inside = (line if isinstance(line, bytes) else line.encode() for line in lines)
    return end.join([b"BEGIN:VCARD", b"VERSION:" + version.encode(), *inside, b"END:VCARD", b""])


def records(data: bytes) -> list[Record]:
    """What a file of cards gives."""
    return list(read_cards(data))


def contacts(data: bytes) -> list[Contact]:
    """The contacts of a file of cards, of which every one can be read."""
    found = [record.contact for record in records(data)]
    assert None not in found
    return [c for c in found if c is not None]


def contact(*lines: str | bytes, version: str = "3.0") -> Contact:
    """The contact of a card of these lines, about which there is nothing to complain."""
    (record,) = records(frame(*lines, version=version))
    assert (record.problems, record.warnings) == ((), ())
    assert record.contact is not None
    return record.contact


def told(contact: Contact | None) -> list[str]:
    """Each value as `field (label)* = value`: the star marks the primary one; an address names its parts."""
    assert contact is not None
    return [_one(a) for a in contact.attributes]


def _one(a: Attribute) -> str:
    label = "" if a.label is None else f" ({a.label})"
    return f"{a.field}{label}{'*' if a.is_primary else ''} = {shown(a)}"


def shown(a: Attribute) -> str:
    """The value in words."""
    match a.value:
        case Address():
            return " | ".join(f"{part} {text}" for part, text in a.value.parts().items())
        case Photo():
            return a.value.url or f"{a.value.mime}, {a.value.size} bytes"
        case Reference():
            return f"{a.value.name} <{a.value.id}>"
    return str(a.value)
