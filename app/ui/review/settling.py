"""Which groups of the queue are decided, by what the book says now: after a decision, and after its undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.services.book import Book
from app.ui.review.queue import Entry
from app.ui.text import tr


def settled(book: Book, entries: Sequence[Entry]) -> tuple[list[Entry], int | None]:
    """(the entries as they stand, the place of the first that waits again).

    A group of which fewer than two members are left was decided with another one; a decided group whose members are
    all there and not told apart waits again.
    """
    apart = {frozenset(pair[:2]) for pair in book.dismissed()}
    everyone = {i for e in entries if e.cluster for i in e.cluster.contacts}
    there = {c.id for c in book.get_many(sorted(everyone)) if not c.deleted_at}
    result, again = [], None
    for at, entry in enumerate(entries):
        if entry.cluster is not None:
            left = [i for i in entry.cluster.contacts if i in there]
            told = any(frozenset((p.a, p.b)) in apart for p in entry.cluster.pairs)
            if not entry.outcome and len(left) < 2:
                entry = replace(entry, outcome="merged", hint=tr("Decided with another group", "Review"))
            elif entry.outcome and len(left) == len(entry.cluster.contacts) and not told:
                entry = replace(entry, outcome="", hint=tr("%n contact(s)", "Review", n=len(left)))
                again = at if again is None else again
        result.append(entry)
    return result, again
