"""The duplicates found in one state of a book, and how they follow its changes without searching all of it again.

After a change the contacts that changed are compared with those that share a key with them. What is then known equals a
search of the whole book with what it had taught before, apart from pairs that no key but only their neighbourhood in
sorted order, or a part of an overlarge block, brings together: those come with the next whole search.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from app.domain.progress import NO_PROGRESS, Progress
from app.matching import Cluster, Model, Profile, Statistics, StoredProfiles, find, keys, mark, order, taught

Told = frozenset[frozenset[str]]
"""Pairs of ids that the user has told apart."""
SMALL = 300
"""Contacts up to which a whole search is as quick."""
DRIFT = 0.05
"""The share of contacts that may change before the whole book is searched, and learnt from, again."""


Fresh = Mapping[str, bytes | None]
"""The profiles, as they are, of contacts that may have changed; None of those that are gone."""


@dataclass
class Found:
    """Clusters with what they were found from. `drift` counts the changes since the last whole search.

    One that was kept in the book has `marks` in place of `profiles`, its model, and statistics only once they are needed.
    """

    profiles: dict[str, bytes] = field(default_factory=dict)
    told: Told = frozenset()
    statistics: Statistics | None = field(default_factory=Statistics)
    clusters: list[Cluster] = field(default_factory=list)
    drift: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)
    model: Model | None = None
    examined: frozenset[str] | None = None
    """The contacts that were looked at anew, or are gone; None for all."""

    @cached_property
    def ties(self) -> dict[str, list[Cluster]]:
        """The clusters that each contact is in."""
        return _ties(self.clusters)

    def changed(self, profiles: Mapping[str, bytes]) -> Fresh:
        """What has changed, by the profiles of all contacts as they are: those that are others now, new, or gone."""
        if self.profiles or not self.marks:
            changed = {i for i, data in profiles.items() if self.profiles.get(i) != data}
            gone = self.profiles.keys() - profiles.keys()
        else:
            changed = {i for i, data in profiles.items() if self.marks.get(i) != mark(data)}
            gone = (self.marks.keys() | self.ties.keys()) - profiles.keys()
        return {i: profiles.get(i) for i in changed | gone}


class Unasked(Exception):
    """The whole of a very large book would have to be searched, and nobody has asked for it."""


def search(profiles: dict[str, bytes], told: Told, progress: Progress = NO_PROGRESS) -> Found:
    """Search a whole book."""
    statistics = Statistics()
    clusters = find(StoredProfiles(profiles), told, progress, statistics)
    return Found(profiles, told, statistics, clusters)


def follow(
    old: Found,
    fresh: Fresh,
    told: Told,
    sharing: Callable[[Sequence[int]], Iterable[bytes]],
    everything: dict[str, bytes] | None = None,
    progress: Progress = NO_PROGRESS,
    whole: bool = True,
) -> Found:
    """What is found in the book as it is now; `sharing` gives the profiles that share any of some keys.

    `everything` are all profiles as they are, which an `old` that has none cannot do without. `old` is used up: what it
    has goes over into the result. Raises Unasked if all would have to be searched and `whole` says that it may not be.
    """
    was = {i: old.profiles.get(i) for i in fresh}
    fresh = {i: data for i, data in fresh.items() if not old.profiles or was[i] != data}
    changed = fresh.keys() | {i for pair in told ^ old.told for i in pair}
    if not changed:
        old.examined = frozenset()
        return old
    drift = old.drift + len(changed)
    profiles = old.profiles or everything or {}
    if not (old.profiles or old.marks) or len(profiles) <= SMALL or drift > DRIFT * len(profiles):
        if not whole:
            raise Unasked
        return search(_updated(dict(profiles), fresh), told, progress)
    profiles = _updated(profiles, fresh)
    now = {p.id: p for p in _read(profiles[i] for i in changed if i in profiles)}
    if old.statistics is None:
        statistics = taught(StoredProfiles(profiles), old.model)
    else:
        statistics = old.statistics
        for p in _read(data for i in fresh if (data := was[i]) is not None):
            statistics.remove(p)
        for p in now.values():
            if p.id in fresh:
                statistics.add(p)
    near = set(now)
    for p in now.values():
        near |= {q.id for q in _read(sharing(keys(p)))}
    part = _closed(near | changed, old.ties)
    looked = StoredProfiles({i: profiles[i] for i in part if i in profiles})
    new = find(looked, told, progress, statistics, learn=False)
    touched = _closed(changed, old.ties, _ties(new))
    gone = {id(c) for i in touched for c in old.ties.pop(i, ())}
    clusters = [c for c in old.clusters if id(c) not in gone]
    for cluster in new:
        if not touched.isdisjoint(cluster.contacts):
            insort(clusters, cluster, key=order)
            _tie(old.ties, cluster)
    result = Found(profiles, told, statistics, clusters, drift, examined=frozenset(changed))
    result.ties = old.ties
    return result


def _updated(profiles: dict[str, bytes], fresh: Fresh) -> dict[str, bytes]:
    for i, data in fresh.items():
        if data is None:
            profiles.pop(i, None)
        else:
            profiles[i] = data
    return profiles


def _tie(ties: dict[str, list[Cluster]], cluster: Cluster) -> None:
    for i in cluster.contacts:
        ties.setdefault(i, []).append(cluster)


def _ties(clusters: Iterable[Cluster]) -> dict[str, list[Cluster]]:
    result: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        _tie(result, cluster)
    return result


def _closed(ids: Collection[str], *ties: Mapping[str, Sequence[Cluster]]) -> set[str]:
    """These contacts and all that clusters tie to them, directly or over others."""
    found, open_ = set(ids), list(ids)
    while open_:
        one = open_.pop()
        for cluster in chain.from_iterable(table.get(one, ()) for table in ties):
            more = set(cluster.contacts) - found
            found |= more
            open_ += more
    return found


def _read(data: Iterable[bytes]) -> list[Profile]:
    return [p for d in data if (p := Profile.from_bytes(d)) is not None]
