"""Which contacts a book's own writes have touched since a state of it: whoever has looked at that state looks at these alone."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.book import Changes
    from app.services.book import Book

LONGEST = 1000
"""Writes that are remembered; whoever has not looked for longer looks at everything."""


class Trail:
    """Follows the writes of one book, in whatever thread they are made, from the moment that it is made itself."""

    def __init__(self, book: Book) -> None:
        self._steps: deque[Changes] = deque(maxlen=LONGEST)
        book.subscribe(self._steps.append)

    def touched(self, before: str, after: str) -> frozenset[str] | None:
        """The contacts that were added, changed or removed between two revisions of the book; None if that is not known,
        as when another process wrote between. Nobody may ask for an earlier `before` than last time."""
        steps = tuple(self._steps)
        start = next((at for at, step in enumerate(steps) if step.revisions[0] == before), 0)
        for _ in range(start):
            self._steps.popleft()
        found: set[str] = set()
        at = before
        for step in steps[start:]:
            if at == after or step.revisions[0] != at:
                break
            found |= step.contacts
            at = step.revisions[1]
        return frozenset(found) if at == after else None
