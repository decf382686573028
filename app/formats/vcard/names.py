"""Names: N, FN, phonetic forms, nicknames and kinds of cards."""

from __future__ import annotations

from app.domain.contact import Contact
from app.domain.names import computed_name
from app.formats.vcard.draft import Draft
from app.formats.vcard.labels import with_types
from app.formats.vcard.lexer import Property
from app.formats.vcard.text import components, listed, unescape

PARTS = ("last_name", "first_name", "middle_name", "title", "suffix")
"""The components of N in their order (RFC 6350 §6.2.2)."""

KINDS = {
    "individual": "person",
    "person": "person",
    "org": "organisation",
    "organization": "organisation",
    "organisation": "organisation",
}
"""KIND → our kind; others are kept as they are."""


def name(draft: Draft, prop: Property) -> None:
    """N. A form in another script or for speaking (PHONETIC, RFC 9554 §4.6) is the phonetic name.

    The secondary surname and the generation (RFC 9554 §2.2) are told again in the surname and suffix by those who
    follow the standard; where they are not, they are added.
    """
    parts = components(prop.value)
    if any(key == "PHONETIC" for key, _ in prop.head.kept):
        return _phonetic(draft, prop, parts)
    parts += [""] * (7 - len(parts))
    for index, more in ((0, parts[5]), (4, " ".join(parts[6:]).strip())):
        if more and more not in parts[index]:
            parts[index] = f"{parts[index]} {more}".strip()
    params = with_types(prop.head.kept, prop.head.types)
    for field, value in zip(PARTS, parts, strict=False):
        if draft.add(prop, field, value, None, params):
            params = ()


def _phonetic(draft: Draft, prop: Property, parts: list[str]) -> None:
    params = tuple((k, v) for k, v in prop.head.kept if k != "ALTID")
    for field, value in zip(("phonetic_last_name", "phonetic_first_name"), parts, strict=False):
        if draft.add(prop, field, value, None, params):
            params = ()


def sound(draft: Draft, prop: Property) -> bool:
    """SOUND;X-IRMC-N, the reading of the name on Japanese telephones (IrMC 1.1); False for a real sound."""
    if "x-irmc-n" not in (t.lower() for t in prop.head.types) or prop.data is not None:
        return False
    _phonetic(draft, prop, components(prop.value))
    return True


def formatted(draft: Draft, prop: Property) -> None:
    """FN. What the name parts give by themselves is not kept; see `settled`."""
    entry = draft.add(
        prop, "display_name", unescape(prop.value).strip(), None, with_types(prop.head.kept, prop.head.types)
    )
    if entry is None:
        return
    draft.display = prop.head.own.get("DISPLAY", draft.display)
    entry.pref = 1 if draft.display == "primary" else entry.pref if draft.displays else 0
    draft.displays += 1


def settled(contact: Contact, how: str) -> Contact:
    """The contact without the display name that its other values give anyway (or that `how`, our own mark, calls so)."""
    found = [a for a in contact.attributes if a.field == "display_name" and not a.is_partner]
    if len(found) != 1 or how in ("set", "primary"):
        return contact
    only = found[0]
    bare = contact.without(lambda a: a is only)
    if how == "computed":
        return bare
    if only.params or only.is_primary or only.label is not None or computed_name(bare) != only.value:
        return contact
    return bare


def nicknames(draft: Draft, prop: Property) -> None:
    """NICKNAME, a list; some programs escape its commas."""
    params = with_types(prop.head.kept, prop.head.types)
    for value in listed(prop.value):
        for part in filter(None, (p.strip() for p in value.split(","))):
            draft.add(prop, "nickname", part, None, params)


def kind(draft: Draft, prop: Property) -> None:
    """KIND (RFC 6350 §6.1.4) and X-ADDRESSBOOKSERVER-KIND; a group card is no contact."""
    word = unescape(prop.value).strip()
    if word.lower() == "group":
        draft.is_group = True
    else:
        draft.add(prop, "kind", KINDS.get(word.lower(), word))


def shown_as(draft: Draft, prop: Property) -> None:
    """X-ABShowAs:COMPANY, Apple's mark of an organisation."""
    if prop.value.strip().upper() == "COMPANY" and not draft.has("kind"):
        draft.add(prop, "kind", "organisation")


def member(draft: Draft, prop: Property) -> None:
    """MEMBER of a group card: a UID (`urn:uuid:` taken off), or another address of the member as it stands."""
    uid = unescape(prop.value).strip()
    if uid:
        draft.members.append(uid[9:] if uid[:9].lower() == "urn:uuid:" else uid)
