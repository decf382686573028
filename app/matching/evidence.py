"""What was found about a pair or a cluster: probability, level, and the evidence for and against."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Relation = Literal["equal", "similar", "subset", "conflict", "shared"]
Level = Literal["safe", "likely", "ask"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one field says about a pair. `weight` in bits: positive for, negative against one and the same person.

    `detail` is a code (`same_mobile`, `short_form`, …) and `values` what fills its sentence; `words` renders both.
    """

    field: str
    relation: Relation
    detail: str
    weight: float
    values: tuple[str, ...] = ()


def _nothing() -> tuple[Evidence, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts by their ids, how probable it is that they are one, and why.

    The evidence is made each time it is asked for: a large book has more pairs than anybody looks at.
    """

    a: str
    b: str
    probability: float
    reasons: Callable[[], tuple[Evidence, ...]] = field(default=_nothing, compare=False, repr=False)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for and against, the weightiest first."""
        return self.reasons()


@dataclass(frozen=True, slots=True)
class Cluster:
    """Contacts that are (safe, likely) or may be (ask) one; `probability` is the least of its pairs'."""

    level: Level
    probability: float
    contacts: tuple[str, ...]
    pairs: tuple[Pair, ...]
