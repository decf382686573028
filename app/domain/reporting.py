"""Who reports to whom: pointers from people to their managers as trees, whatever circles somebody may have typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """Somebody and those who report to them, in the order in which they were given."""

    key: str
    below: tuple[Node, ...] = ()

    def __iter__(self) -> Iterator[Node]:
        """This one and all below, each before those below it."""
        yield self
        for node in self.below:
            yield from node


def trees(people: Sequence[str], managers: Mapping[str, str]) -> list[Node]:
    """The trees that the pointers make, each of at least two; everyone stands in one tree at most.

    A manager need not be among the people. A circle begins at the first of its people in the given order.
    """
    below: dict[str, list[str]] = {}
    for person in people:
        manager = managers.get(person, "")
        if manager and manager != person:
            below.setdefault(manager, []).append(person)
    placed: set[str] = set()

    def grow(key: str) -> Node:
        placed.add(key)
        return Node(key, tuple(grow(one) for one in below.get(key, ()) if one not in placed))

    everyone = dict.fromkeys((*people, *below))
    heads = [key for key in everyone if not managers.get(key) or managers[key] == key or key not in people]
    roots = [grow(key) for key in heads if key in below]
    roots += [grow(key) for key in everyone if key in below and key not in placed]
    return roots
