"""Whether two records may be of one person: for what a UID or an id in another system says of them.

Some programs write the same UID into all their cards, and some systems give an id that became free to somebody else.
"""

from __future__ import annotations

from app.domain import folding
from app.domain.contact import Contact

_NAMES = ("first_name", "last_name")


def name_words(contact: Contact) -> frozenset[str]:
    """The words of a contact's name; of an organisation or a bare card those of what it is shown as, but an e-mail or phone."""
    person = f"{contact.text('first_name')} {contact.text('last_name')}".strip()
    shown = person or contact.text("display_name") or contact.text("company")
    return frozenset(folding.words(shown))


def same_name(one: Contact, other: Contact) -> bool:
    """Whether two names may be one person's: they have a word in common, or one of them is missing."""
    mine, theirs = name_words(one), name_words(other)
    return not mine or not theirs or bool(mine & theirs)


def generations_differ(one: Contact, other: Contact) -> bool:
    """Whether one is `Jr.` and the other `Sr.`: father and son, however alike they are otherwise."""
    mine, theirs = one.text("suffix"), other.text("suffix")
    if not mine or not theirs or mine == theirs:
        return False
    from app.matching.naming import generation

    found = generation(mine), generation(theirs)
    return all(found) and found[0] != found[1]


def strangers(one: Contact, other: Contact, region: str = "", numbered: bool = False) -> bool:
    """Whether all contradicts that these are one person: both names, and no e-mail or phone number is the same.

    Who took another surname, is called by a short form now, or kept a number, is no stranger. Where they are but `numbered`
    alike, as lists of different clubs number their members, a surname in common does not count.
    """
    if _reached(one) & _reached(other):
        return False
    named = (_is_person(one) and _is_person(other)) if numbered else False
    if same_name(one, other) and not (named and _other_given(one, other)):
        return False
    if not (_is_person(one) and _is_person(other)):
        return not _company(one) & _company(other)
    from app.matching import Statistics, compare, profile

    pair = compare(profile(one, region), profile(other, region), Statistics())
    counted = _NAMES[:1] if numbered else _NAMES
    return not any(e.field in counted and e.relation != "conflict" for e in pair.evidence)


def _other_given(one: Contact, other: Contact) -> bool:
    mine, theirs = (set(folding.words(c.text("first_name"))) for c in (one, other))
    return bool(mine) and bool(theirs) and not mine & theirs


def _is_person(contact: Contact) -> bool:
    return any(contact.text(name) for name in _NAMES)


def _company(contact: Contact) -> set[str]:
    return set(folding.words(contact.text("company")))


def _reached(contact: Contact) -> set[str]:
    return {a.normalized or str(a.value) for f in ("email", "phone_number") for a in contact.all(f)}
