"""The records of a file planned many at a time: in this process, or for large files in others, in the file's order."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.fields import Field
from app.formats.reading import Raw
from app.formats.records import Record
from app.services.importing import country
from app.services.importing.deciding import Terms, decided
from app.services.importing.plan import PackedRow, pack
from app.services.importing.repeats import with_marks
from app.services.workers import in_order
from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book

SMALL = 1500
"""Records that one process plans sooner than others start."""
PIECE = 250
"""Records that are planned at a time. More would hold up the window while they are taken in."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of a plan that follow each other, the custom fields that their records bring along, and how many of their phone
    numbers do not name their country."""

    rows: tuple[PackedRow, ...]
    definitions: tuple[Field, ...]
    national: int


def planned(book: Book, terms: Terms, raw: Raw) -> Iterator[Batch]:
    """What would happen to all records of a file."""
    first = list(islice(raw.things, SMALL + 1))
    parts = chunks(chain(first, raw.things), PIECE)
    if len(first) <= SMALL:
        return map(partial(_planned, book, terms, raw.record), parts)
    return in_order(_planner, (book.path, book.region, _known(book, terms), terms, raw.record), parts)


def _planned(book: Book, terms: Terms, record: Callable[[Any], Record], things: Sequence[Any]) -> Batch:
    records = [record(thing) for thing in things]
    keep = pack if terms.on_match == "new" else with_marks
    return Batch(
        tuple(map(keep, decided(book, terms, records))),
        tuple(d for r in records for d in r.definitions),
        country.national(records),
    )


def _planner(
    path: Path, region: str, known: Sequence[bytes], terms: Terms, record: Callable[[Any], Record]
) -> Callable[[Sequence[Any]], Batch]:
    """What plans in another process: the same, with the book opened for reading."""
    from app.services.book import Book

    book = Book.open(path, create=False, region=region, read_only=True)
    if known:
        from app.matching import Statistics
        from app.services import duplicates

        duplicates.learn(book, Statistics.joined(map(pickle.loads, known)))
    return partial(_planned, book, terms, record)


def _known(book: Book, terms: Terms) -> list[bytes]:
    """How common values are in the book, in pieces that are packed one by one so that the window is not held up."""
    if terms.on_match == "new" or book.is_empty:
        return []
    from app.services.duplicates import statistics

    return [pickle.dumps(piece) for piece in statistics(book).pieces()]
