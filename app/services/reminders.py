"""What today asks for: birthdays and anniversaries, and who is due for a touch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.names import display_name
from app.domain.query.tree import Condition, Op
from app.services.upcoming import Upcoming, upcoming

if TYPE_CHECKING:
    from app.services.book import Book

NAMED = 3
"""People that are named; beyond, they are counted."""


@dataclass(frozen=True, slots=True)
class Today:
    """The dates that fall on a day, how many contacts are due by it, and the names of the first of these."""

    dates: tuple[Upcoming, ...] = ()
    due: int = 0
    names: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.dates or self.due)


def today(book: Book, day: date) -> Today:
    """What a day asks for; the trash and parked contacts left out."""
    term = Condition("due", Op.RANGE, "", day.isoformat())
    first = book.get_many(book.find(term, "next_touch", limit=NAMED))
    return Today(tuple(upcoming(book, day, day)), book.count(term), tuple(map(display_name, first)))
