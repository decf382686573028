"""Is the book whole? Integrity, references, every contact readable, search index in step; and the repair of the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, by kind (integrity, foreign_keys, contacts, search_index); `ok` if nothing is wrong."""

    found: dict[str, list[str]]

    @property
    def problems(self) -> list[str]:
        """All problems in words."""
        return [p for kind in self.found.values() for p in kind]

    @property
    def ok(self) -> bool:
        """Whether the book is whole."""
        return not self.problems


def check(book: Book, progress: Progress = NO_PROGRESS) -> Report:
    """Look at everything; nothing is changed."""
    return Report(book.problems(progress))


def repair(book: Book, progress: Progress = NO_PROGRESS) -> Report:
    """Make the search index anew, then check."""
    book.rebuild_index(progress)
    return check(book, progress)
