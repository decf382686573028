"""Duplicates of a book: found, looked up for one contact, dismissed. Merging is `merging`'s."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.progress import NO_PROGRESS, Progress
from app.services.findings import ENGINE, NOTE
from app.services.pair_marks import holds, pair_mark
from app.services.trail import Trail

if TYPE_CHECKING:
    from app.matching import Cluster, Pair, Profile, Statistics
    from app.services.book import Book
    from app.services.found import Found, Fresh


MOST_SEARCHED = 150_000
"""Contacts of a book that is searched without being asked; a larger one once its owner wants it."""


AT_ONCE = 6000
"""Contacts up to which what a search has found is kept before anybody sees it: it takes no time."""


NEAREST = 16
"""Contacts, of those that share a key with one that is looked up, that are compared with it: the ones that share most.

In a book of 100,000 there are thrice as many, and of one in twenty seven times; .3 % of its duplicates are beyond these.
"""


@dataclass(slots=True)
class _Known:
    """What was worked out for one state of a book; `lock` lets one thread at a time search, `counting` one count."""

    trail: Trail
    revision: str = ""
    found: Found | None = None
    statistics: Statistics | None = None
    kept: bool = True
    """Whether the book keeps what was found, or `keep` has it to do."""
    lock: Lock = field(default_factory=Lock)
    counting: Lock = field(default_factory=Lock)


_known: WeakKeyDictionary[Book, _Known] = WeakKeyDictionary()


def _known_of(book: Book) -> _Known:
    return _known.get(book) or _known.setdefault(book, _Known(Trail(book)))


def clusters(book: Book, progress: Progress = NO_PROGRESS, asked: bool = True) -> list[Cluster]:
    """All duplicates of the book, the surest first, less what was dismissed. After a change only its part is looked at.

    Raises `found.Unasked` where a very large book would have to be searched and nobody has `asked`.
    """
    known = _known_of(book)
    with known.lock:
        if known.found is None:
            known.found, known.revision = book.findings.load(_profile_now(book))
        revision = _state(book)
        if known.found is None or known.revision != revision:
            from app.services import found

            whole = asked or book.counts().listed <= MOST_SEARCHED
            if known.found is None and not whole:
                raise found.Unasked
            old = known.found
            if old is None:
                everything = _profiles(book, progress)
                new = found.search(everything, _told_apart(book, everything.get), progress)
            else:
                fresh, every = _fresh(book, known, old, revision, progress)
                looks = every.get if every else lambda i: fresh[i] if i in fresh else old.profiles.get(i)
                told = _told_apart(book, looks)
                sharing = book.matching.profiles_sharing
                known.found = None  # it is used up, also if this is cancelled
                try:
                    new = found.follow(old, fresh, told, sharing, every, progress, whole=whole)
                except found.Unasked:
                    known.found = old
                    raise
            known.revision, known.found = revision, new
            known.statistics = new.statistics or known.statistics
            known.kept = False
            if new.examined is not None or len(new.profiles) <= AT_ONCE:
                _keep(book, known, old)
        return known.found.clusters


def _fresh(
    book: Book, known: _Known, old: Found, revision: str, progress: Progress
) -> tuple[Fresh, dict[str, bytes] | None]:
    """What may have changed since `old` was found; all profiles with it, where nobody knows who was touched meanwhile."""
    (before, _, then), (after, _, now) = (state.partition("/") for state in (known.revision, revision))
    touched = known.trail.touched(before, after)
    if old.profiles and touched is not None and then == now and not book.read_only:
        return book.matching.follow(touched, now, progress), None
    everything = _profiles(book, progress, keys=True)
    return old.changed(everything), everything


def keep(book: Book, progress: Progress = NO_PROGRESS) -> None:
    """Lay down what a search of a large book has worked out, for the next start: whoever waited for it has it before.

    It is done in small steps that others write between, and quick if there is nothing to do.
    """
    known = _known.get(book)
    if known is not None and not known.kept:
        with known.lock:
            _keep(book, known, None)
    if not book.read_only:
        book.matching.settle(progress)


def _keep(book: Book, known: _Known, old: Found | None) -> None:
    if known.found is not None and not book.read_only:
        book.findings.save(known.found, old, known.revision)
    known.kept = True


def _state(book: Book) -> str:
    """What says of which state of the book something was found: its revision, and the country its numbers were read by."""
    return f"{book.revision}/{book.region}"


def _profile_now(book: Book) -> Callable[[str], Profile | None]:
    """What gives the profile of a contact as it is."""
    from functools import lru_cache

    from app.matching import profile

    @lru_cache(32)
    def now(contact_id: str) -> Profile | None:
        contact = book.get(contact_id)
        return profile(contact, book.region) if contact else None

    return now


def count(book: Book, progress: Progress = NO_PROGRESS) -> int | None:
    """How many clusters the book has; None where a very large one would have to be searched, for which nobody has asked."""
    from app.services.found import Unasked

    known = known_count(book)
    try:
        return len(clusters(book, progress, asked=False)) if known is None else known
    except Unasked:
        return None


def must_ask(book: Book) -> bool:
    """Whether looking for duplicates takes so long that it is not done unless somebody asks for it."""
    return book.counts().listed > MOST_SEARCHED and not at_hand(book)


def known_count(book: Book) -> int | None:
    """How many clusters the book has, where that is known without a search: it is kept with the book."""
    engine, _, kept = book.setting(NOTE).partition(" ")
    revision, _, number = kept.rpartition(" ")
    return int(number) if engine == ENGINE and revision == _state(book) and number.isdigit() else None


def at_hand(book: Book) -> bool:
    """Whether clusters are known, of this state of the book or an earlier one, so that only what changed has to be looked at."""
    known = _known.get(book)
    return (known is not None and known.found is not None) or book.findings.there()


def clusters_of(book: Book, contact_id: str, progress: Progress = NO_PROGRESS) -> list[Cluster]:
    """The clusters that a contact is in."""
    return [c for c in clusters(book, progress) if contact_id in c.contacts]


def lookalikes(book: Book, contact: Contact, limit: int = 3) -> list[Pair]:
    """The contacts of the book that may be this one (new, typed or imported), the likeliest first; `b` is the other.

    Nobody waits until a large book is counted or has its keys: what is not known yet is judged by who is near.
    """
    from app.matching import StoredProfiles, keys, profile
    from app.matching import lookalikes as look
    from app.services.nearby import nearby, rough

    mine = profile(contact, book.region)
    if book.matching.filled:
        there: Sequence[Profile] = StoredProfiles.of(book.matching.profiles_sharing(keys(mine), NEAREST))
    else:
        there = [p for p in nearby(book, contact) if p.id != contact.id]
    if not there:
        return []
    known = _known_of(book)
    common = known.statistics
    if common is None and book.matching.filled and book.counts().listed <= AT_ONCE:
        common = statistics(book)
    model = known.found.model if known.found else None
    return look(mine, there, common or rough(book, there, model))[:limit]


def prepare(book: Book, progress: Progress = NO_PROGRESS) -> None:
    """Lay down what looking for one contact needs, in small steps that others write between; quick if it is there.

    Nothing is done to a large book that nobody has searched.
    """
    if not book.read_only and not must_ask(book):
        keep(book, progress)
        book.matching.refresh(book.region, progress)


def make_ready(book: Book, progress: Progress = NO_PROGRESS) -> None:
    """Prepare, and count what the book's values are: from then on looking for one contact takes milliseconds."""
    prepare(book, progress)
    if book.matching.filled:
        statistics(book)


def statistics(book: Book) -> Statistics:
    """How common values are in the book: as last worked out, or now if they never were."""
    from app.matching import StoredProfiles, taught

    known = _known_of(book)
    with known.counting:
        if known.statistics is None:
            model = known.found.model if known.found else None
            known.statistics = taught(StoredProfiles(_profiles(book, NO_PROGRESS)), model)
        return known.statistics


def learn(book: Book, statistics: Statistics) -> None:
    """Take over how common values are in the book from whoever has worked it out."""
    _known_of(book).statistics = statistics


def refresh(book: Book, progress: Progress = NO_PROGRESS) -> None:
    """Bring the cached profiles and keys up to date with the contacts; nothing that the user would see changes."""
    book.matching.refresh(book.region, progress)


def _profiles(book: Book, progress: Progress, keys: bool = False) -> dict[str, bytes]:
    from app.matching import profile

    if book.read_only:
        return {c.id: profile(c, book.region).to_bytes() for c in book.all_contacts() if not c.deleted_at}
    if not keys:
        return book.matching.current(book.region, progress)
    book.matching.refresh(book.region, progress)
    return book.matching.profiles()


def _told_apart(book: Book, profile: Callable[[str], bytes | None]) -> frozenset[frozenset[str]]:
    """The dismissed pairs of which nothing that matters has changed since."""
    return frozenset(
        frozenset((a, b))
        for a, b, mark, _ in book.dismissed()
        if (one := profile(a)) and (other := profile(b)) and holds(mark, one, other)
    )


def not_duplicates(book: Book, ids: Sequence[str], label: str = "Not duplicates") -> Changes:
    """Remember that these contacts are all different; undoable. A pair comes back when a field that matters changes."""
    from app.matching import profile

    profiles = {c.id: profile(c, book.region).to_bytes() for c in book.get_many(ids)}
    pairs = [(a, b, pair_mark(profiles[a], profiles[b])) for a, b in combinations(sorted(profiles), 2)]
    with book.change(label, "dismiss") as change:
        change.dismiss(pairs)
    return change.changes


def revoke(book: Book, a: str, b: str) -> Changes:
    """Forget that two contacts were told apart; undoable."""
    with book.change("Look at this pair again", "dismiss") as change:
        change.revoke([(a, b)])
    return change.changes


def adds_nothing(book: Book, ids: Sequence[str]) -> bool:
    """Whether one of these contacts holds every value of the others, so that merging them loses no difference."""
    from app.domain.folding import fold

    held = [
        {(a.field, fold(str(a.normalized or a.value))) for a in contact.attributes}
        | {("tags", fold(tag)) for tag in contact.tags}
        for contact in book.get_many(ids)
    ]
    return any(all(others <= most for others in held) for most in held)
