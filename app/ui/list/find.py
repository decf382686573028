"""What the list reads: the first page at once, then all numbers and where the letters begin."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.book import Row
from app.domain.progress import Progress
from app.domain.query.tree import Condition, Op, Term
from app.ui.list.headings import headings
from app.ui.list.lines import group_of
from app.ui.list.orders import DEFAULT, LETTERED, key_of
from app.ui.scope import Scope

if TYPE_CHECKING:
    from app.services.book import Book

FIRST_PAGE = 200
WITHIN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Found:
    """Row numbers in order, the letters above them, and whether these are all."""

    numbers: array[int]
    headings: dict[int, str]
    complete: bool


def first_page(book: Book, scope: Scope, order: str) -> Found | None:
    """The first contacts of a scope; None where only the whole answer has an order (upcoming dates)."""
    if scope.place == "dates":
        return None
    numbers = book.numbers(term_of(scope), order, FIRST_PAGE)
    return Found(numbers, letters_of(book, numbers, scope, order), len(numbers) < FIRST_PAGE)


def everything(book: Book, scope: Scope, order: str, progress: Progress) -> Found:
    """All contacts of a scope. Long for large books: for the runner."""
    if scope.place == "dates":
        return Found(upcoming(book, scope, progress), {}, True)
    numbers = book.numbers(term_of(scope), order)
    return Found(numbers, letters_of(book, numbers, scope, order, progress), True)


def order_of(scope: Scope, chosen: str) -> str:
    """The order in which a scope is shown: its own where the chosen one would hide what it is about."""
    if chosen != DEFAULT:
        return chosen
    return {"companies": "company", "touch": "next_touch"}.get(scope.place, chosen)


def term_of(scope: Scope) -> Term:
    """The query of a scope today."""
    if scope.place == "touch":
        from app.domain.query.tree import And

        return And((Condition("due", Op.RANGE, "", date.today().isoformat()), scope.term()))
    return scope.term()


def letters_of(
    book: Book, numbers: array[int], scope: Scope, order: str, progress: Progress | None = None
) -> dict[int, str]:
    """Position -> group for the headings; empty for an order without letters."""
    key = key_of(order)
    if key not in LETTERED:
        return {}
    read = _reader(book, numbers)
    found = headings(len(numbers), lambda position: _group(read(position), key), progress or Progress())
    # Two or three contacts need no letters above them, and search results only when there are many.
    return found


def _group(row: Row | None, key: str) -> str:
    return "" if row is None else group_of(row, key)


def _reader(book: Book, numbers: array[int]) -> Callable[[int], Row | None]:
    """Lines by position, read one page at a time where the pages lie close together."""
    held: dict[int, Row | None] = {}

    def read(position: int) -> Row | None:
        if position not in held:
            wide = 64 if len(numbers) <= FIRST_PAGE else 1
            start = position - position % wide
            part = numbers[start : start + wide]
            rows = {row.number: row for row in book.rows(part)}
            held.update({start + at: rows.get(number) for at, number in enumerate(part)})
        return held[position]

    return read


def upcoming(book: Book, scope: Scope, progress: Progress) -> array[int]:
    """Row numbers of the contacts that have a date within WITHIN_DAYS, the nearest first."""
    from app.domain import dates
    from app.domain.fields import DataType
    from app.domain.query.tree import And, Or

    names = [f.name for f in book.fields.attributes() if f.data_type is DataType.DATE]
    dated = Or(tuple(Condition(name, Op.PRESENT) for name in names))
    today = date.today()
    nearest: dict[str, date] = {}
    for contact in book.all_contacts(And((dated, scope.term()))):
        progress.advance()
        days = [
            day
            for a in contact.attributes
            if a.field in names and (parsed := dates.parse(a.normalized or str(a.value))) is not None
            and (day := dates.next_occurrence(parsed, today)) is not None
        ]  # fmt: skip
        if days and (min(days) - today).days <= WITHIN_DAYS:
            nearest[contact.id] = min(days)
    numbers = book.numbers_of(list(nearest))
    return array("q", (numbers[i] for i in sorted(nearest, key=nearest.__getitem__) if i in numbers))
