"""What the overview tells, read from the book in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.book import Counts, Operation, Row
from app.domain.progress import Progress
from app.domain.query.tree import Condition, Op
from app.services.duplicates import known_count
from app.ui.list import find
from app.ui.scope import Scope

if TYPE_CHECKING:
    from app.services.book import Book

SHOWN = 5
MOST_DATED = 20_000
"""In a larger book the dates are looked for only when their list is opened."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts, who is due, whose dates are near, what was done last. None: not looked for."""

    counts: Counts
    added: int
    unreachable: int
    duplicates: int | None
    due: tuple[Row, ...]
    dates: tuple[Row, ...] | None
    latest: tuple[Operation, ...]


def read_facts(book: Book, progress: Progress) -> Facts:
    """Read all of it."""
    counts = book.counts()
    month = date.today().replace(day=1).isoformat()
    due = book.numbers(find.term_of(Scope("touch")), "next_touch", SHOWN)
    dates = None
    if counts.listed <= MOST_DATED:
        dates = tuple(book.rows(find.upcoming(book, Scope("dates"), progress)[:SHOWN]))
    return Facts(
        counts,
        book.count(Condition("created", Op.RANGE, month, "")),
        book.count(Scope("cleanup").term()),
        known_count(book),
        tuple(book.rows(due)),
        dates,
        tuple(book.operations(SHOWN + 1)),
    )
