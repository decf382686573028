"""Duplicates of a book: found, looked up for one contact, dismissed. Merging is `merging`'s."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from app.matching import Cluster, Pair, Profile, Statistics
    from app.services.book import Book


@dataclass(slots=True)
class _Known:
    """What was worked out for one state of a book."""

    revision: str = ""
    clusters: list[Cluster] = field(default_factory=list)
    statistics: Statistics | None = None


_known: WeakKeyDictionary[Book, _Known] = WeakKeyDictionary()


def clusters(book: Book, progress: Progress = NO_PROGRESS) -> list[Cluster]:
    """All duplicates of the book, the surest first, less what was dismissed. Remembered until the book changes."""
    known = _known.setdefault(book, _Known())
    revision = book.revision
    if known.statistics is None or known.revision != revision:
        from app.matching import Statistics, find

        profiles = _profiles(book, progress)
        statistics = Statistics.of(profiles)
        found = find(profiles, _told_apart(book, profiles), progress, statistics)
        known.revision, known.clusters, known.statistics = revision, found, statistics
    return known.clusters


def clusters_of(book: Book, contact_id: str, progress: Progress = NO_PROGRESS) -> list[Cluster]:
    """The clusters that a contact is in."""
    return [c for c in clusters(book, progress) if contact_id in c.contacts]


def lookalikes(book: Book, contact: Contact, limit: int = 3) -> list[Pair]:
    """The contacts of the book that may be this one (new, typed or imported), the likeliest first; `b` is the other."""
    from app.matching import Profile, keys, profile
    from app.matching import lookalikes as look

    mine = profile(contact, book.region)
    others = [
        p
        for data in book.matching.profiles_sharing(keys(mine))
        if (p := Profile.from_bytes(data)) is not None
    ]
    return look(mine, others, statistics(book))[:limit] if others else []


def statistics(book: Book) -> Statistics:
    """How common values are in the book: as last worked out, or now if they never were."""
    from app.matching import Statistics

    known = _known.setdefault(book, _Known())
    if known.statistics is None:
        known.statistics = Statistics.of(_profiles(book, NO_PROGRESS))
    return known.statistics


def refresh(book: Book, progress: Progress = NO_PROGRESS) -> None:
    """Bring the cached profiles and keys up to date with the contacts; nothing that the user would see changes."""
    book.matching.refresh(book.region, progress)


def _profiles(book: Book, progress: Progress) -> list[Profile]:
    from app.matching import Profile, profile

    if book.read_only:
        return [profile(c, book.region) for c in book.all_contacts() if not c.deleted_at]
    refresh(book, progress)
    return [p for data in book.matching.profiles() if (p := Profile.from_bytes(data)) is not None]


def _told_apart(book: Book, profiles: Sequence[Profile]) -> list[frozenset[str]]:
    """The dismissed pairs of which nothing that matters has changed since."""
    pairs = book.dismissed()
    if not pairs:
        return []
    by_id = {p.id: p for p in profiles}
    return [
        frozenset((a, b))
        for a, b, mark, _ in pairs
        if a in by_id and b in by_id and mark in ("", pair_mark(by_id[a], by_id[b]))
    ]


def pair_mark(a: Profile, b: Profile) -> str:
    """What a pair looks like to matching; another mark means that a field that matters has changed."""
    first, second = sorted((a, b), key=lambda p: p.id)
    return hashlib.blake2b(first.to_bytes() + b"\n" + second.to_bytes(), digest_size=12).hexdigest()


def not_duplicates(book: Book, ids: Sequence[str]) -> Changes:
    """Remember that these contacts are all different; undoable. A pair comes back when a field that matters changes."""
    from app.matching import profile

    profiles = {c.id: profile(c, book.region) for c in book.get_many(ids)}
    pairs = [(a, b, pair_mark(profiles[a], profiles[b])) for a, b in combinations(sorted(profiles), 2)]
    with book.change("Not duplicates", "dismiss") as change:
        change.dismiss(pairs)
    return change.changes


def revoke(book: Book, a: str, b: str) -> Changes:
    """Forget that two contacts were told apart; undoable."""
    with book.change("Look at this pair again", "dismiss") as change:
        change.revoke([(a, b)])
    return change.changes
