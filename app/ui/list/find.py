"""What the list reads: the first page at once, then all numbers and where the letters begin."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from app.domain.book import Row
from app.domain.progress import Progress
from app.ui.list.headings import headings
from app.ui.list.lines import group_of
from app.ui.list.orders import LETTERED, key_of
from app.ui.scope import Scope

if TYPE_CHECKING:
    from app.services.book import Book

FIRST_PAGE = 200


class Found(NamedTuple):
    """Row numbers in order, the letters above them, and whether these are all."""

    numbers: array[int]
    headings: dict[int, str]
    complete: bool


def first_page(book: Book, scope: Scope, order: str) -> Found:
    """The first contacts of a scope."""
    numbers = book.numbers(scope.term(), order, FIRST_PAGE)
    return Found(numbers, letters_of(book, numbers, scope, order), len(numbers) < FIRST_PAGE)


def everything(book: Book, scope: Scope, order: str, progress: Progress) -> Found:
    """All contacts of a scope. Long for large books: for the runner."""
    numbers = book.numbers(scope.term(), order)
    return Found(numbers, letters_of(book, numbers, scope, order, progress), True)


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
    """Lines by position, one at a time: halving asks for some dozen, and each lies elsewhere in the file."""
    held: dict[int, Row | None] = {}

    def read(position: int) -> Row | None:
        if position not in held:
            held[position] = next(iter(book.rows(numbers[position : position + 1])), None)
        return held[position]

    return read
