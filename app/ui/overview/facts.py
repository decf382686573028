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
from app.ui.sidebar.entries import NEAR

if TYPE_CHECKING:
    from app.services.book import Book

SHOWN = 4
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


def read_facts(book: Book, progress: Progress) -> Facts:
    """Read all of it: quick in a large book too; between the reads it can be stopped."""
    today = date.today()
    near = upcoming(book, today, today + timedelta(days=NEAR))
    progress.advance()
    counts, unreachable = book.counts(), book.count(UNREACHABLE)
    progress.advance()
    with_main = book.count(Condition("is", Op.CONTAINS, "primary"))
    progress.advance()
    duplicates, due = known_count(book), book.due("", today.isoformat(), SHOWN)
    progress.advance()
    by_day = book.added_by_day("")
    progress.advance()
    return Facts(
        counts,
        unreachable,
        with_main,
        duplicates,
        tuple(due),
        tuple(near[:SHOWN]),
        len(near),
        by_day,
        tuple(book.operations(SHOWN + 2)),
    )
