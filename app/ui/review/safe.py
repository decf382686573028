"""What "Merge all safe" takes, by what the settings call safe."""

from __future__ import annotations

from collections.abc import Sequence

from app.services.book import Book
from app.services.duplicates import adds_nothing
from app.ui.review.queue import Entry
from app.ui.settings.options import SAFE, value


def safe_entries(book: Book, entries: Sequence[Entry]) -> list[Entry]:
    """The open groups that would be merged."""
    open_ = [e for e in entries if e.cluster and e.cluster.level == "safe" and not e.outcome]
    if value(SAFE) == "sure":
        return open_
    return [e for e in open_ if e.cluster and adds_nothing(book, e.cluster.contacts)]
