"""Where a review was left: how many groups were decided, and which one was looked at. Kept with the window's memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from app.ui.main.memory import settings


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
