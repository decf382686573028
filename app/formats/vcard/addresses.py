"""Postal addresses: ADR with its old and new components, and LABEL."""

from __future__ import annotations

from app.domain.values import Address
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import label_of, with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import components, unescape

PARTS = ("po_box", "extra", "street", "city", "state", "postcode", "country")
"""The components of ADR in their order (RFC 6350 §6.3.1)."""


def address(draft: Draft, prop: Property) -> None:
    """ADR. Of the components of RFC 9554 §2.1, apartment and street number have places of their own."""
    parts = components(prop.value)
    more = parts[7:]
    found = dict(zip(PARTS, parts, strict=False))
    if len(more) == 11:
        _modern(found, more)
    elif rest := ", ".join(filter(None, more)):
        found["extra"] = f"{found['extra']}, {rest}" if found["extra"] else rest
    label, types = label_of("address", prop.head.types)
    params = prop.head.kept
    place = Address(**found)
    if not place:
        text = _label_text(prop.head.get("LABEL")).strip()
        if not text:
            return
        place = Address(location=text)
        params = tuple((k, v) for k, v in params if k != "LABEL")
    elif any(k == "LABEL" for k, _ in params):
        params = tuple((k, tuple(map(_label_text, v)) if k == "LABEL" else v) for k, v in params)
    draft.add(prop, "address", place, label, with_types(params, types))


def _label_text(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",")


def _modern(found: dict[str, str], more: list[str]) -> None:
    """Room, apartment, floor, street number, street name, building, block, subdistrict, district, landmark, direction."""
    room, apartment, floor, number, name, *others = more
    street = found.get("street", "")
    if not street:
        found["street"] = name or number
        found["house_number"] = number if name else ""
    elif number and name and street == name:
        found["house_number"] = number
    told = " ".join(found.values())
    if apartment and apartment not in told:
        found["unit"] = apartment
    left = [p for p in (room, floor, *others) if p and p not in told]
    if left:
        found["extra"] = ", ".join(filter(None, [found.get("extra", ""), *left]))


def postal_label(draft: Draft, prop: Property) -> None:
    """LABEL, the address as it is printed (RFC 2426 §3.2.2)."""
    text = unescape(prop.value).strip()
    if text:
        draft.post_labels.append((prop, text))
