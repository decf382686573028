"""Which of several values becomes the main one, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from app.domain import dates
from app.domain.contact import Contact
from app.domain.fields import DataType, Field, Fields
from app.domain.folding import words
from app.domain.merging.joining import Joined, Piece, recency, well_written
from app.domain.name_parts import NAME_PARTS
from app.domain.shortforms import is_short_form
from app.domain.slips import one_slip
from app.domain.values import Address, Photo, Value

COMPLETE, RECENT, WRITTEN, SURVIVOR = (
    "the most complete",
    "the most recent",
    "the best written",
    "of the contact that stays",
)
MOST = "as most of them have it"
"""The reasons for a proposal; MOST is one for the order of a name's parts."""


def choose(candidates: Sequence[Joined], field: Field, survivor: str) -> tuple[Joined, str]:
    """The value that is proposed, of at least two that differ, and the reason."""
    values = [j.pieces[0].attribute.value for j in candidates]

    def merits(j: Joined) -> tuple[int, str, int, bool]:
        value = j.pieces[0].attribute.value
        complete = sum(says_more(value, other, field) for other in values)
        written = well_written(value) if isinstance(value, str) and field.data_type is DataType.TEXT else 0
        return complete, j.recency(), written, survivor in j.contacts

    ranked = sorted(candidates, key=lambda j: (merits(j), str(j.pieces[0].attribute.value)), reverse=True)
    return ranked[0], reason_of(merits(ranked[0]), merits(ranked[1]))


def reason_of(best: tuple[object, ...], second: tuple[object, ...]) -> str:
    """Why the one with the best merits goes before the second: completeness, time, writing, whose it is."""
    reasons = zip((COMPLETE, RECENT, WRITTEN, SURVIVOR), best, second, strict=False)
    return next((reason for reason, a, b in reasons if a != b), SURVIVOR)


def says_more(value: Value, other: Value, field: Field) -> bool:
    """Whether one value holds all that the other says, and more."""
    if isinstance(value, Address) and isinstance(other, Address):
        mine, theirs = value.parts(), other.parts()
        return len(mine) > len(theirs) and all(words(mine.get(n, "")) == words(t) for n, t in theirs.items())
    if isinstance(value, Photo) and isinstance(other, Photo):
        return bool(value.sha256) and (not other.sha256 or value.size > other.size)
    if not isinstance(value, str) or not isinstance(other, str):
        return False
    if field.data_type is DataType.DATE:
        a, b = dates.parse(value), dates.parse(other)
        if a is None or b is None:
            return a is not None
        pairs = [(a.year, b.year), (a.month, b.month), (a.day, b.day)]
        return a != b and all(theirs is None or mine == theirs for mine, theirs in pairs)
    mine_words, their_words = words(value), words(other)
    return len(mine_words) > len(their_words) and set(their_words) <= set(mine_words)


def says_all_of(whole: Joined, part: Joined, fields: Fields) -> bool:
    """Whether a date holds all that another contact's says, and more; what cannot be read is held by none."""
    field, value, other = (
        fields[whole.slot[0]],
        whole.pieces[0].attribute.value,
        part.pieces[0].attribute.value,
    )
    readable = isinstance(other, str) and dates.parse(other) is not None
    return readable and not set(whole.contacts) & set(part.contacts) and says_more(value, other, field)


def choose_name(contacts: Sequence[Contact]) -> tuple[list[Contact], str]:
    """The contacts by how well they name the person, the best first (the survivor is the first given), and
    the reason.

    First and last name are taken from one contact, so that no name arises that nobody wrote.
    """
    firsts = {word for c in contacts for word in words(c.text("first_name"))[:1]}
    outvoted = _outvoted(contacts)
    merits = {c.id: _name_merits(c, contacts[0].id, firsts) for c in contacts}
    ranked = sorted(contacts, key=lambda c: (-outvoted[c.id], *merits[c.id], c.id), reverse=True)
    if len(ranked) < 2:
        return ranked, ""
    if outvoted[ranked[0].id] < outvoted[ranked[-1].id]:
        return ranked, MOST
    return ranked, reason_of(merits[ranked[0].id], merits[ranked[1].id])


def _is_full_of(first: str, others: Collection[str]) -> bool:
    """Whether any of the other first names is a short form of this one, as Bob is of Robert."""
    return any(is_short_form(other, own) for own in words(first)[:1] for other in others)


def _outvoted(contacts: Sequence[Contact]) -> dict[str, int]:
    """By contact: by how many more the others have its names in each other's place, or with another letter."""
    names = {c.id: tuple(tuple(words(c.text(p))) for p in ("first_name", "last_name")) for c in contacts}
    count = Counter(name for name in names.values() if all(name) and name[0] != name[1])
    spelled = [Counter(" ".join(name[n]) for name in names.values()) for n in (0, 1)]

    def more(name: tuple[tuple[str, ...], ...]) -> int:
        crossed = max(0, count[name[::-1]] - count[name])
        typed = zip((" ".join(part) for part in name), spelled, strict=True)
        return crossed + sum(
            max(
                (n - all_[part] for other, n in all_.items() if n > all_[part] and one_slip(other, part)),
                default=0,
            )
            for part, all_ in typed
        )

    return {of: more(name) for of, name in names.items()}


def _name_merits(
    contact: Contact, survivor: str, others: Collection[str]
) -> tuple[tuple[int, ...], str, int, bool]:
    first, last = contact.text("first_name").strip(), contact.text("last_name").strip()
    spelled_out = sum(len(word.strip(".")) > 1 for word in (first, last))
    parts = [a for f in NAME_PARTS if (a := contact.main(f)) is not None]
    latest = max((recency(Piece(contact, a, "")) for a in parts), default="")
    written = sum(well_written(text) for text in (first, last) if text) - sum(
        1 for text in (first, last) if not text
    )
    complete = (int(bool(first and last)), spelled_out, _is_full_of(first, others), len(parts))
    return complete, latest, written, contact.id == survivor


def main_names(contacts: Sequence[Contact]) -> dict[str, Piece]:
    """The main attribute of each part of the name:
    the best contact's, and what it misses from the next best.
    """
    ranked, _ = choose_name(contacts)
    result: dict[str, Piece] = {}
    for contact in ranked:
        for part in NAME_PARTS:
            attribute = contact.main(part)
            if attribute is not None and part not in result:
                result[part] = Piece(contact, attribute, "")
    return result
