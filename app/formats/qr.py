"""A contact as a QR code: a small vCard that every telephone reads, without photo and Kith's own properties."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.domain.catalogue import BUILTIN
from app.domain.contact import Contact
from app.domain.fields import Fields
from app.formats.vcard.writing import card_of

ROOM = 800
"""Bytes that still make a code which a telephone reads from a screen; ISO/IEC 18004 allows 2331 at level M."""
ORDER = (
    "title", "first_name", "middle_name", "last_name", "suffix", "display_name", "company", "job_title",
    "phone_number", "email", "website", "address", "birthday", "nickname", "department", "role", "note",
)  # fmt: skip
"""What goes in, the most wanted first; the rest stays out, and so do later ones when there is no room."""
_NOT_SAID = re.compile(rb"^(?:[\w-]+\.)?(?:X-KITH[\w-]*|UID|REV|PRODID|SOURCE|KIND)[;:]", re.I)
_OWN = re.compile(rb';X-(?:KITH-|ENCODED)[\w-]+=(?:"[^"]*"|[^;:]*)', re.I)


@dataclass(frozen=True, slots=True)
class Code:
    """The code's modules by rows (True is dark) without the quiet zone, the card that it holds, and fields left out."""

    modules: tuple[tuple[bool, ...], ...]
    card: bytes
    left_out: tuple[str, ...]


def code_of(contact: Contact, fields: Fields = BUILTIN) -> Code:
    """The code of a contact; as many of its fields as there is room for."""
    import segno

    held = [name for name in ORDER if any(a.field == name and not a.is_partner for a in contact.attributes)]
    left_out: list[str] = []
    card = _small_card(contact, held, fields)
    while len(card) > ROOM and len(held) > 1:
        left_out.insert(0, held.pop())
        card = _small_card(contact, held, fields)
    made = segno.make(card, error="m", micro=False, encoding="utf-8", boost_error=False)
    return Code(tuple(tuple(bool(cell) for cell in row) for row in made.matrix), card, tuple(left_out))


def _small_card(contact: Contact, names: list[str], fields: Fields) -> bytes:
    kept = tuple(
        replace(a, params=(), group="", vcard_group="")
        for a in contact.attributes
        if a.field in names and not a.is_partner
    )
    card = card_of(Contact(id=contact.id, uid=contact.uid, attributes=kept), "3.0", fields)
    lines = re.sub(rb"\r?\n[ \t]", b"", card).split(b"\r\n")
    return b"\r\n".join(_OWN.sub(b"", line) for line in lines if not _NOT_SAID.match(line))
