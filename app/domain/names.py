"""The names of a contact as shown and sorted: the one that was set, else made of its parts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import product

from app.domain.contact import Contact
from app.domain.folding import fold, words
from app.domain.name_parts import NAME_PARTS, split

__all__ = [
    "computed_name", "display_name", "initials", "is_east_asian", "is_set", "is_standard_composition",
    "renamed", "sort_name", "sorted_part", "split", "with_formatted_name",
]  # fmt: skip

_FALLBACKS = ("company", "email", "phone_number", "nickname", "middle_name")
_EAST_ASIAN = re.compile(
    "[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]+"
)


def is_east_asian(text: str) -> bool:
    """Whether the text is written in Chinese characters, kana or Hangul alone."""
    return _EAST_ASIAN.fullmatch(text) is not None


def _mains(contact: Contact) -> dict[str, str]:
    """The main text of each of the contact's own fields, in one pass."""
    texts: dict[str, str] = {}
    for a in contact.attributes:
        if not a.is_partner and (a.is_primary or a.field not in texts) and isinstance(a.value, str):
            texts[a.field] = a.value
    return texts


def display_name(contact: Contact, order: str = "first_last") -> str:
    """The name that is shown: the one that was set, else the computed one;
    empty if the contact has nothing.
    """
    texts = _mains(contact)
    return _line(texts.get("display_name", "")) or _computed(texts, order)


def computed_name(contact: Contact, order: str = "first_last") -> str:
    """The name made of the parts: first and last name, else company, e-mail, phone, nickname.

    `order` is `first_last` (Jane Doe) or `last_first` (Doe, Jane); East Asian names begin with the family in
    both.
    """
    return _computed(_mains(contact), order)


def _computed(texts: dict[str, str], order: str = "first_last") -> str:
    first, last = _line(texts.get("first_name", "")), _line(texts.get("last_name", ""))
    company = _line(texts.get("company", ""))
    if company and texts.get("kind") == "organisation":
        return company
    if first and last:
        if is_east_asian(first) and is_east_asian(last):
            return last + first
        return f"{last}, {first}" if order == "last_first" else f"{first} {last}"
    return first or last or next((line for f in _FALLBACKS if (line := _line(texts.get(f, "")))), "")


def _line(text: str) -> str:
    return " ".join(text.split())


def sort_name(contact: Contact, order: str = "last_first") -> str:
    """What the contact is filed under: `Last, First` or (order `first_last`) `First Last`, else the display
    name.

    Particles stay where the last name holds them (`van der Berg, Anna` under v). A name in Chinese characters
    is filed under its reading if it has one.
    """
    texts = _mains(contact)
    first, last = _line(texts.get("first_name", "")), _line(texts.get("last_name", ""))
    if texts.get("kind") == "organisation" or not (first or last):
        return _line(texts.get("display_name", "")) or _computed(texts)
    if is_east_asian(last or first):
        first = _line(texts.get("phonetic_first_name", "")) or first
        last = _line(texts.get("phonetic_last_name", "")) or last
    if first and last:
        return f"{last}, {first}" if order == "last_first" else f"{first} {last}"
    return first or last


def sorted_part(contact: Contact, order: str = "last_first") -> str:
    """The part of the display name that decides the order, to be shown stronger;
    the whole where it has no such part.
    """
    shown = display_name(contact)
    part = _line(contact.text("last_name" if order == "last_first" else "first_name"))
    return part if part and part in shown else shown


def initials(contact: Contact) -> str:
    """One or two capital letters for the round picture of a contact without photo;
    empty if its name has no letter.
    """
    texts = _mains(contact)
    shown = _line(texts.get("display_name", "")) or _computed(texts)
    first, last = texts.get("first_name", "").split(), texts.get("last_name", "").split()
    pieces = [first[0], last[-1]] if first and last and texts.get("kind") != "organisation" else shown.split()
    if "@" in shown and len(pieces) == 1:
        pieces = pieces[:1]
    letters = [letter for p in pieces if (letter := next((c for c in p if c.isalpha()), ""))]
    if not letters:
        return ""
    if is_east_asian(shown[:1]):
        return shown[:1]
    chosen = letters[:1] if len(letters) == 1 else [letters[0], letters[-1]]
    return "".join(c.upper()[:1] for c in chosen)


def is_standard_composition(fn: str, contact: Contact) -> bool:
    """Whether a formatted name says no more than the name's parts do (so that it follows when they change).

    That is: first and last name in either order, with or without title, middle name or its initial, and
    suffix; case, accents and commas aside. Without first and last name: what is computed in their place.
    """
    texts = _mains(contact)
    said = words(fn)
    if not said or said == words(_computed(texts)):
        return True
    first, last = texts.get("first_name", ""), texts.get("last_name", "")
    if not first and not last:
        return False
    glued = {fold("".join(f"{last}{first}".split())), fold("".join(f"{first}{last}".split()))}
    if is_east_asian("".join(f"{last}{first}".split())) and "".join(said) in glued:
        return True
    rest = Counter(said)
    needed = Counter(words(f"{first} {last}"))
    if needed - rest:
        return False
    rest -= needed
    middle = words(texts.get("middle_name", ""))
    options: Iterable[tuple[list[str], ...]] = product(
        ([], words(texts.get("title", ""))),
        ([], middle, [w[0] for w in middle]),
        ([], words(texts.get("suffix", ""))),
    )
    return any(Counter(w for part in option for w in part) == rest for option in options)


def is_set(contact: Contact) -> bool:
    """Whether the display name is one of its own, not a composition of the name's parts.

    A composition counts as set only if it is marked primary: somebody wants it to stay whatever becomes of
    the parts.
    """
    main = contact.main("display_name")
    if main is None or not _line(str(main.value)):
        return False
    return main.is_primary or not is_standard_composition(str(main.value), contact)


def with_formatted_name(contact: Contact, fn: str) -> Contact:
    """The contact with the formatted name of a card (FN): kept unless it is exactly the computed name.

    For readers of files. A kept composition (`Dr. Jane Doe Jr.`) is shown as it is and goes when the parts
    change (`renamed`).
    """
    fn = _line(fn)
    return contact if not fn or fn == computed_name(contact) else contact.set("display_name", fn)


def renamed(before: Contact, after: Contact) -> Contact:
    """`after`, less a display name that only said what the parts of the name were before;
    for every edit of names.
    """
    was, now = before.main("display_name"), after.main("display_name")
    if was is None or now is None or is_set(before):
        return after
    if was.value != now.value or (now.is_primary and not was.is_primary):
        return after
    if all(before.text(p) == after.text(p) for p in (*NAME_PARTS, *_FALLBACKS)):
        return after
    return after.without(lambda a: a.id == now.id)
