"""Where a review was left: how many groups were decided, and which one was looked at, kept with the window's memory; and
which were decided and what was drafted about others, kept while the book is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary
from zlib import crc32

from app.services.book import Book
from app.ui.main.memory import settings
from app.ui.review.queue import Entry

_kept: WeakKeyDictionary[Book, tuple[list[Entry], int, int]] = WeakKeyDictionary()
"""The groups, and how many of them were merged and told apart when they were laid down."""


@dataclass(frozen=True, slots=True)
class Place:
    """Groups that were merged and told apart since the review began, and the contacts of the one that was looked at."""

    merged: int = 0
    apart: int = 0
    ids: frozenset[str] = frozenset()


def _key(book: Path) -> str:
    return f"review/{crc32(str(book).encode()):08x}"


def recall(book: Path) -> Place:
    """Where the review of a book was left."""
    words = str(settings().value(_key(book), "")).split()
    if len(words) < 2 or not (words[0].isdecimal() and words[1].isdecimal()):
        return Place()
    return Place(int(words[0]), int(words[1]), frozenset(words[2:]))


def remember(book: Path, place: Place) -> None:
    """Keep where the review of a book is left."""
    kept = settings()
    if place == Place():
        kept.remove(_key(book))
    else:
        kept.setValue(_key(book), f"{place.merged} {place.apart} {' '.join(sorted(place.ids))}")
    kept.sync()


def kept(book: Book) -> Sequence[Entry]:
    """The groups of a book that were decided in this session, or about which something was drafted."""
    return _kept[book][0] if book in _kept else ()


def keep(book: Book, entries: Iterable[Entry]) -> None:
    """Keep for the next visit what was decided and what was drafted: values, choices, and who belongs together."""
    found = [
        e
        for e in entries
        if e.cluster is not None
        and (e.outcome or e.cluster is not e.found or (e.draft is not None and e.draft.touched))
    ]
    outcomes = [e.outcome for e in found]
    _kept[book] = found, outcomes.count("merged"), outcomes.count("apart")


def since(book: Book) -> Place:
    """Where the review of a book was left, with what was decided before this session alone: the rest is `kept`."""
    left = recall(book.path)
    _, merged, apart = _kept.get(book, ([], 0, 0))
    return Place(max(0, left.merged - merged), max(0, left.apart - apart), left.ids)
