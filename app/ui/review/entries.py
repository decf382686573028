"""The entries of the queue: made of clusters, with names and reasons; what is decided and what is drafted stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from app.domain.merge import Discarded, merge
from app.domain.names import display_name, initials
from app.domain.progress import Progress
from app.matching import Cluster, as_written
from app.services import dismissing, merging
from app.services.book import Book
from app.ui.review.queue import Entry, level_word
from app.ui.review.reasons import hint_of
from app.ui.text import tr

LEVELS = ("safe", "likely", "ask")


def entry_of(book: Book, cluster: Cluster) -> Entry | None:
    """The entry of one cluster; None if its first contact is gone."""
    return None if book.get(cluster.contacts[0]) is None else _entry_maker(book)(cluster)


def chosen(book: Book, ids: Iterable[str]) -> list[Entry]:
    """The heading and the entry of contacts that no cluster holds together, but that somebody wants to see."""
    wanted = tuple(sorted(ids))
    pairs = dismissing.evidence(book, wanted)
    made = pairs and entry_of(book, Cluster("ask", min(p.probability for p in pairs), wanted, pairs))
    return [Entry(tr("Chosen by you", "Review")), made] if made else []


def _entry_maker(book: Book) -> Callable[[Cluster], Entry]:
    told = partial(_told, book)
    return lambda cluster: Entry(cluster=cluster, told=told, found=cluster)


def _told(book: Book, cluster: Cluster) -> tuple[str, str, str]:
    """The name and the initials of the contact that merging these as proposed would give, and why they are one."""
    members = book.get_many(cluster.contacts)
    hint = hint_of(as_written(cluster, {c.id: c for c in members}.get))
    if not members:
        return tr("(no name)", "Review"), "", hint
    merged = merge(members, None, book.fields).contact
    return display_name(merged) or tr("(no name)", "Review"), initials(merged), hint


def entries_of(book: Book, found: Sequence[Cluster], before: Sequence[Entry]) -> list[Entry]:
    """Headings and entries of the clusters of the book as it is, the surest first. What was decided stays where it was;
    what was drafted about the same contacts is kept."""
    entry = _entry_maker(book)
    waiting = (e for e in before if e.cluster is not None and not e.outcome)
    drafted = {e.ids: e for e in waiting if e.draft is not None or e.cluster is not e.found}
    reshaped = {e.found.contacts: e for e in drafted.values() if e.found and e.cluster is not e.found}
    result: list[Entry] = []
    for level in LEVELS:
        of_level: list[Entry] = []
        for cluster in found:
            if cluster.level != level:
                continue
            made = entry(cluster)
            old = reshaped.get(cluster.contacts) or drafted.get(made.ids) if drafted else None
            of_level.append(replace(made, cluster=old.cluster, draft=old.draft) if old else made)
        of_level = _with_decided(of_level, [e for e in before if e.cluster is not None and e.level == level])
        if of_level:
            result += [Entry(level_word(level)), *of_level]
    return result


def _with_decided(waiting: Sequence[Entry], before: Sequence[Entry]) -> list[Entry]:
    """The entries of a level with those decided before, each behind the nearest one that it stood behind."""
    result = list(waiting)
    for at, entry in enumerate(before):
        if entry.outcome:
            places = {e.ids: n for n, e in enumerate(result)}
            behind = next((places[e.ids] + 1 for e in reversed(before[:at]) if e.ids in places), 0)
            result.insert(behind, entry)
    return result


def losses(
    book: Book, entries: Sequence[Entry], progress: Progress
) -> tuple[list[str], list[tuple[Discarded, ...]]]:
    """(who becomes one, what that would discard) of each. Why each is one is found out here too, before the window
    shows all of them."""
    for entry in entries:
        progress.advance()
        _ = entry.hint
    groups = [e.cluster.contacts for e in entries if e.cluster]
    names = {c.id: display_name(c) or tr("(no name)", "Review") for c in book.get_many([*chain(*groups)])}
    who = [" + ".join(dict.fromkeys(names[i] for i in ids if i in names)) for ids in groups]
    return who, merging.losses(book, groups)


def as_shown(entries: Sequence[Entry], entry: Entry) -> Entry:
    """The entry about the same contacts that the queue has by now: it may have been shown anew since. Itself if it has none."""
    return next((e for e in entries if e.cluster is not None and e.ids == entry.ids), entry)


def place_of(entries: Sequence[Entry], ids: frozenset[str]) -> int | None:
    """The place of the entry with these contacts that waits, else of one that shares two of them, else of one that shares one."""
    for least in (len(ids) or 1, 2, 1):
        for at, entry in enumerate(entries):
            if entry.cluster is not None and not entry.outcome and len(entry.ids & ids) >= least:
                return at
    return None
