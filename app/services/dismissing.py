"""Pairs that are not duplicates: of two groups that were split, listed, forgotten again, and led on by a merge."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Contact
from app.services.duplicates import refresh, statistics
from app.services.pair_marks import holds, pair_mark

if TYPE_CHECKING:
    from app.matching import Pair, Profile
    from app.services.book import Book
    from app.services.change import Change


@dataclass(frozen=True, slots=True)
class Dismissed:
    """Two contacts that were told apart, and when (UTC, ISO 8601). `holds`: nothing that matters has changed since."""

    a: Contact
    b: Contact
    at: str
    holds: bool


def tell_groups_apart(
    book: Book, one: Sequence[str], other: Sequence[str], label: str = "Split a group of duplicates"
) -> Changes:
    """Remember that nobody of one group is anybody of the other; undoable."""
    marks = _marks(book.get_many([*one, *other]), book.region)
    pairs = [(a, b, marks(a, b)) for a in one for b in other]
    with book.change(label, "dismiss") as change:
        change.dismiss(pairs)
    return change.changes


def dismissed(book: Book) -> list[Dismissed]:
    """The pairs that were told apart and are both still there, newest first."""
    pairs = book.dismissed()
    there = {
        c.id: c for c in book.get_many(sorted({i for pair in pairs for i in pair[:2]})) if not c.deleted_at
    }
    profiles = _profiles(there.values(), book.region)
    return [
        Dismissed(there[a], there[b], at, holds(mark, profiles[a], profiles[b]))
        for a, b, mark, at in pairs
        if a in there and b in there
    ]


def revoke_pairs(book: Book, pairs: Sequence[tuple[str, str]], label: str = "") -> Changes:
    """Forget that these pairs were told apart; undoable."""
    with book.change(label or f"Look at {len(pairs)} pairs again", "dismiss") as change:
        change.revoke(pairs)
    return change.changes


def lead_on(change: Change, members: Sequence[Contact], merged: Contact, region: str) -> None:
    """Within a merge: whoever was told apart from a member stays apart from the merged contact.

    Unless another member, who was not told apart from it, brings something that speaks for the two being one: then
    they are asked about again.
    """
    ids = {c.id for c in members}
    apart: dict[str, dict[str, str]] = {}
    for a, b, mark in change.dismissed(sorted(ids)):
        if (a in ids) != (b in ids):
            member, stranger = (a, b) if a in ids else (b, a)
            apart.setdefault(stranger, {})[member] = mark
    others = change.get_many(list(apart))
    if not others:
        return
    profiles = _profiles([*members, *others], region)
    now = _profiles([merged], region)[merged.id]
    stay: list[Contact] = []
    for other in others:
        theirs, marks = profiles[other.id], apart[other.id]
        by = [profiles[m] for m, mark in marks.items() if holds(mark, profiles[m], theirs)]
        if len(by) == len(ids) or (by and not _gained(now, by, theirs)):
            stay.append(other)
    change.dismiss([(merged.id, c.id, pair_mark(now, profiles[c.id])) for c in stay])


def _gained(merged: bytes, told: Sequence[bytes], other: bytes) -> bool:
    """Whether more speaks for a merged contact and another being one than for those it was told apart from (all by profile)."""
    from app.matching import Profile

    theirs = Profile.of(other)
    before = [_for_one(Profile.of(data), theirs) for data in told]
    return not _for_one(Profile.of(merged), theirs) <= set().union(*before)


def _for_one(a: Profile, b: Profile) -> set[tuple[str, ...]]:
    """What speaks for two contacts being one: each value in common, and each likeness by its kind."""
    from app.matching import Statistics, compare

    lists = (
        ("given", a.given, b.given), ("family", a.family, b.family), ("nicknames", a.nicknames, b.nicknames),
        ("former", a.former, b.former), ("company", (a.company,), (b.company,)), ("job", (a.job,), (b.job,)),
        ("emails", a.emails, b.emails), ("links", a.links, b.links),
        ("phones", [n for n, _ in a.phones], [n for n, _ in b.phones]),
        ("places", map("|".join, a.places), map("|".join, b.places)),
    )  # fmt: skip
    common = {(name, str(value)) for name, mine, theirs in lists for value in {*mine} & {*theirs} if value}
    found = compare(a, b, Statistics.of([a, b])).evidence
    return common | {("like", e.field, e.detail) for e in found if e.relation != "conflict" and e.weight > 0}


def evidence(book: Book, ids: Sequence[str]) -> tuple[Pair, ...]:
    """All pairs of some contacts, with how probable it is that they are one, and why."""
    from app.matching import compare, profile

    if not book.read_only:
        refresh(book)
    profiles = {c.id: profile(c, book.region) for c in book.get_many(ids)}
    known = statistics(book)
    return tuple(compare(a, b, known) for a, b in combinations(profiles.values(), 2))


def _profiles(contacts: Iterable[Contact], region: str) -> dict[str, bytes]:
    from app.matching import profile

    return {c.id: profile(c, region).to_bytes() for c in contacts}


def _marks(contacts: Iterable[Contact], region: str) -> Callable[[str, str], str]:
    """By two ids: what the pair looks like to matching."""
    profiles = _profiles(contacts, region)
    return lambda a, b: pair_mark(profiles[a], profiles[b])
