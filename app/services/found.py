"""The duplicates found in one state of a book, and how they follow its changes without searching all of it again.

After a change the contacts that changed are compared with those that share a key with them. What is then known equals a
search of the whole book with what it had taught before, apart from pairs that no key but only their neighbourhood in
sorted order, or a part of an overlarge block, brings together: those come with the next whole search.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.progress import NO_PROGRESS, Progress
from app.matching import Cluster, Model, Profile, Statistics, StoredProfiles, find, keys, mark, order, taught

Told = frozenset[frozenset[str]]
"""Pairs of ids that the user has told apart."""
SMALL = 300
"""Contacts up to which a whole search is as quick."""
DRIFT = 0.05
"""The share of contacts that may change before the whole book is searched, and learnt from, again."""


@dataclass(slots=True)
class Found:
    """Clusters with what they were found from. `drift` counts the changes since the last whole search.

    One that was kept in the book has `marks` in place of `profiles`, its model, and statistics only once they are needed.
    """

    profiles: Mapping[str, bytes] = field(default_factory=dict)
    told: Told = frozenset()
    statistics: Statistics | None = field(default_factory=Statistics)
    clusters: list[Cluster] = field(default_factory=list)
    drift: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)
    model: Model | None = None
    examined: frozenset[str] | None = None
    """The contacts that were looked at anew, or are gone; None for all."""

    def changed(self, profiles: Mapping[str, bytes]) -> set[str]:
        """The contacts that are others now, new, or gone."""
        if self.profiles or not self.marks:
            changed = {i for i, data in profiles.items() if self.profiles.get(i) != data}
            return changed | self.profiles.keys() - profiles.keys()
        changed = {i for i, data in profiles.items() if self.marks.get(i) != mark(data)}
        members = {i for cluster in self.clusters for i in cluster.contacts}
        return changed | (self.marks.keys() | members) - profiles.keys()


class Unasked(Exception):
    """The whole of a very large book would have to be searched, and nobody has asked for it."""


def search(profiles: Mapping[str, bytes], told: Told, progress: Progress = NO_PROGRESS) -> Found:
    """Search a whole book."""
    statistics = Statistics()
    clusters = find(StoredProfiles(profiles), told, progress, statistics)
    return Found(profiles, told, statistics, clusters)


def follow(
    old: Found,
    profiles: Mapping[str, bytes],
    told: Told,
    sharing: Callable[[Sequence[int]], Iterable[bytes]],
    progress: Progress = NO_PROGRESS,
    small: int = SMALL,
    whole: bool = True,
) -> Found:
    """What is found in the book as it is now; `sharing` gives the profiles that share any of some keys.

    `old` is used up: its statistics become those of the result. Raises Unasked if all would have to be searched and
    `whole` says that it may not be.
    """
    changed = old.changed(profiles) | {i for pair in told ^ old.told for i in pair}
    if not changed:
        return replace(old, examined=frozenset())
    drift = old.drift + len(changed)
    if not (old.profiles or old.marks) or len(profiles) <= small or drift > DRIFT * len(profiles):
        if not whole:
            raise Unasked
        return search(profiles, told, progress)
    now = {p.id: p for p in _read(profiles[i] for i in changed if i in profiles)}
    if old.statistics is None:
        statistics = taught(StoredProfiles(profiles), old.model)
    else:
        statistics = old.statistics
        for p in _read(old.profiles[i] for i in changed if i in old.profiles):
            statistics.remove(p)
        for p in now.values():
            statistics.add(p)
    near = set(now)
    for p in now.values():
        near |= {q.id for q in _read(sharing(keys(p)))}
    part = _closed(near | changed, old.clusters)
    looked = StoredProfiles({i: profiles[i] for i in part if i in profiles})
    new = find(looked, told, progress, statistics, learn=False)
    touched = _closed(changed, [*old.clusters, *new])
    kept = [c for c in old.clusters if touched.isdisjoint(c.contacts)]
    clusters = sorted([*kept, *(c for c in new if not touched.isdisjoint(c.contacts))], key=order)
    same = {i: old.profiles[i] if i in old.profiles and i not in changed else d for i, d in profiles.items()}
    return Found(
        same, told, statistics, clusters, drift, examined=frozenset(changed)
    )  # what clusters keep is kept once


def _closed(ids: Collection[str], clusters: Iterable[Cluster]) -> set[str]:
    """These contacts and all that clusters tie to them, directly or over others."""
    ties: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        for i in cluster.contacts:
            ties.setdefault(i, []).append(cluster)
    found, open_ = set(ids), list(ids)
    while open_:
        for cluster in ties.get(open_.pop(), ()):
            more = set(cluster.contacts) - found
            found |= more
            open_ += more
    return found


def _read(data: Iterable[bytes]) -> list[Profile]:
    return [p for d in data if (p := Profile.from_bytes(d)) is not None]
