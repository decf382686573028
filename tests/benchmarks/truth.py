"""What sets of known truth have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from app.matching import Profile

Pairs = set[tuple[str, str]]


@dataclass(frozen=True)
class Set:
    """Contacts, the person that each of them is, and what F1 is to be reached."""

    name: str
    profiles: list[Profile]
    truth: Mapping[str, object]
    limit: float

    @property
    def pairs(self) -> Pairs:
        """The pairs that are one person."""
        groups: dict[object, list[str]] = defaultdict(list)
        for id_, person in self.truth.items():
            groups[person].append(id_)
        return pairs_of(groups.values())


def pairs_of(groups: Iterable[Iterable[str]]) -> Pairs:
    """All pairs within the groups."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}
