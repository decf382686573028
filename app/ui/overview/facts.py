"""What the overview tells, read from the book in one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.book import Counts, Due, Operation
from app.domain.progress import Progress
from app.domain.query.tree import And, Condition, Op
from app.services.duplicates import known_count
from app.services.upcoming import Upcoming, upcoming

if TYPE_CHECKING:
    from app.services.book import Book

SHOWN = 4
WITHIN_DAYS = 60
UNREACHABLE = And((Condition("phone_number", Op.ABSENT), Condition("email", Op.ABSENT)))


@dataclass(frozen=True, slots=True)
class Facts:
    """Counts, who is due, whose dates are near (and how many), additions by day, what was done last; duplicates
    are None where they were not looked for."""

    counts: Counts
    unreachable: int
    with_main: int
    duplicates: int | None
    due: tuple[Due, ...]
    dates: tuple[Upcoming, ...]
    dates_count: int
    by_day: dict[str, int]
    latest: tuple[Operation, ...]


def read_facts(book: Book, _progress: Progress) -> Facts:
    """Read all of it: quick in a large book too."""
    today = date.today()
    near = upcoming(book, today, today + timedelta(days=WITHIN_DAYS))
    return Facts(
        book.counts(),
        book.count(UNREACHABLE),
        book.count(Condition("is", Op.CONTAINS, "primary")),
        known_count(book),
        tuple(book.due("", today.isoformat(), SHOWN)),
        tuple(near[:SHOWN]),
        len(near),
        book.added_by_day(""),
        tuple(book.operations(SHOWN + 2)),
    )
