"""A real book of German numbers, and plans of files that are closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.services.book import Book
from app.services.importing import Plan, make_plan, source_in


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "b.kith", region="DE")
    yield book
    book.close()


@pytest.fixture
def plan(book: Book) -> Iterator[Callable[..., Plan]]:
    """Plans the text of a file: `plan(text, name, on_match=…)`."""
    made: list[Plan] = []

    def make(text: str, name: str = "a.csv", **options: object) -> Plan:
        made.append(make_plan(book, source_in(text.encode(), name), **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for p in made:
        p.close()
