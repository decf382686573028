"""A book with pages overwritten by chance gives nearly all of its contacts back, and the damaged file is left alone."""

from __future__ import annotations

import random
from pathlib import Path

from tests.benchmarks.books import contacts
from tests.faults import damage

COPIES, PEOPLE = 6, 500


def test_damaged_books_give_back_their_contacts(tmp_path: Path) -> None:
    whole = damage.book_of(tmp_path, list(contacts(PEOPLE)))
    before = damage.people(whole)
    dice = random.Random(3)
    saved = [damage.salvaged(whole, before, tmp_path, dice) for _ in range(COPIES)]
    assert len(before) == PEOPLE
    assert sum(s.back for s in saved) / COPIES >= 0.95, saved
