"""A cluster with members taken out, added, or shared out among two."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from app.domain.errors import KithError
from app.domain.query.tree import And, Word
from app.matching import Cluster, Pair
from app.services.book import Book
from app.ui.chooser import Choice
from app.ui.list.lines import subtitle

OFFERED = 8
LIKELY = 0.5
"""Probability of the weakest pair from which a group that was added to is still likely one person."""


def without(cluster: Cluster, gone: Collection[str]) -> Cluster:
    """The cluster less some members."""
    return with_pairs(cluster, tuple(i for i in cluster.contacts if i not in gone), cluster.pairs)


def with_pairs(cluster: Cluster, contacts: tuple[str, ...], pairs: tuple[Pair, ...]) -> Cluster:
    """The cluster with these members, and those of the pairs that are among them; its level falls with what was added."""
    among = tuple(p for p in pairs if p.a in contacts and p.b in contacts)
    least = min((p.probability for p in among), default=cluster.probability)
    level = cluster.level
    if not set(contacts) <= set(cluster.contacts):  # a member was added by hand: nothing sure any more
        level = "likely" if least >= LIKELY and level != "ask" else "ask"
    return replace(cluster, contacts=contacts, pairs=among, probability=least, level=level)


def found(book: Book, typed: str, members: Collection[str], take: Callable[[str], object]) -> list[Choice]:
    """The contacts that a search finds, less the members."""
    if not typed:
        return []
    try:
        rows = book.rows(
            book.numbers(And(tuple(Word(p) for p in typed.split())), limit=OFFERED + len(members))
        )
    except KithError:
        return []
    return [
        Choice(row.display_name, partial(take, row.id), "user", hint=subtitle(row))
        for row in rows
        if row.id not in members
    ][:OFFERED]
