"""Which groups of the queue are decided, by what the book says now: after a decision, and after its undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.services.book import Book
from app.ui.review.queue import Entry
from app.ui.text import tr


def settle(book: Book, entries: Sequence[Entry], concerned: Callable[[Entry], bool]) -> int | None:
    """Bring the outcomes of the concerned entries up to date; returns the place of the first that waits again.

    A group of which fewer than two members are left was decided with another one, unless one is in the trash; a decided
    group whose members are all there and not told apart waits again.
    """
    looked_at = [(at, e) for at, e in enumerate(entries) if e.cluster is not None and concerned(e)]
    apart = {frozenset(pair[:2]) for pair in book.dismissed()} if looked_at else set()
    everyone = {i for _, e in looked_at for i in e.ids}
    known = book.get_many(sorted(everyone))
    there, trashed = ({c.id for c in known if bool(c.deleted_at) is gone} for gone in (False, True))
    again = None
    for at, entry in looked_at:
        assert entry.cluster is not None
        left = [i for i in entry.cluster.contacts if i in there]
        told = any(frozenset((p.a, p.b)) in apart for p in entry.cluster.pairs)
        if not entry.outcome and len(left) < 2 and not trashed.isdisjoint(entry.ids):
            entry.outcome, entry.said = "gone", tr("A contact of it is in the trash", "Review")
        elif not entry.outcome and len(left) < 2:
            entry.outcome, entry.said = "merged", tr("Decided with another group", "Review")
        elif entry.outcome and len(left) == len(entry.cluster.contacts) and not told:
            entry.outcome, entry.said, entry.operation = "", None, ""
            again = at if again is None else again
    return again
