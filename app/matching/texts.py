"""How alike two texts are, for many pairs of numbered texts at once: each distinct pair is compared once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Ints

Codes = NDArray[np.int8]
Grade = Callable[[Ints, Ints], Codes]
"""Gives codes to pairs of different texts by their numbers, whichever of the two comes first."""
PLACES = 18
"""The places of a table of remembered codes, as a power of two."""
FEW = 100
"""Pairs up to which comparing one twice is quicker than looking which are the same."""
WORTH = 1000
"""Pairs from which on it is worth looking into the table."""


@lru_cache(256)
def _table(levels: tuple[int, ...]) -> NDArray[np.bool_]:
    table = np.zeros(128, np.bool_)
    table[list(levels)] = True
    return table


def among(codes: NDArray[Any], levels: Iterable[int]) -> NDArray[np.bool_]:
    """Where a code is one of some levels; what `np.isin` says, many times as quick for a few pairs."""
    found: NDArray[np.bool_] = _table(tuple(levels))[codes]
    return found


def picked(texts: Sequence[str], numbers: Ints) -> list[str]:
    """The texts with these numbers."""
    return list(map(texts.__getitem__, numbers.tolist()))


def distinct_pairs(a: Ints, b: Ints) -> tuple[Ints, Ints, NDArray[np.int64]]:
    """(first, second, where): the distinct unordered pairs of numbers, and which of them each row is."""
    low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b).astype(np.int64)
    packed, where = np.unique(low << 32 | high, return_inverse=True)
    return (packed >> 32).astype(np.int32), (packed & 0xFFFFFFFF).astype(np.int32), where


class Remembered:
    """A grading that remembers what it said of the pairs it was asked about last; many come again in every step.

    The table has one place per pair (its two numbers of 28 bits and the code); another pair may take it.
    """

    def __init__(self, grade: Grade) -> None:
        self._grade = grade

    @cached_property
    def _table(self) -> NDArray[np.uint64]:
        return np.zeros(1 << PLACES, np.uint64)

    def __call__(self, a: Ints, b: Ints) -> Codes:
        """The codes of pairs of two different texts."""
        if len(a) < WORTH:
            return _once(a, b, self._grade)
        low, high = np.minimum(a, b).astype(np.uint64), np.maximum(a, b).astype(np.uint64)
        pairs = low << np.uint64(28) | high
        places = pairs * np.uint64(0x9E3779B97F4A7C15) >> np.uint64(64 - PLACES)
        entries = self._table[places]
        codes: Codes = (entries & np.uint64(0xFF)).astype(np.int8)
        new = np.flatnonzero(entries >> np.uint64(8) != pairs)
        if len(new):
            codes[new] = _once(a[new], b[new], self._grade)
            self._table[places[new]] = pairs[new] << np.uint64(8) | codes[new].astype(np.uint64)
        return codes


def _once(a: Ints, b: Ints, grade: Grade) -> Codes:
    if len(a) <= FEW:
        return grade(np.minimum(a, b), np.maximum(a, b))
    first, second, where = distinct_pairs(a, b)
    codes: Codes = grade(first, second)[where]
    return codes


def graded(a: Ints, b: Ints, grade: Grade, missing: int = 0, equal: int = 1) -> Codes:
    """A code for every row: `missing` where either has no number, `equal` where both are one, else from `grade`."""
    result = np.full(len(a), missing, np.int8)
    there = (a >= 0) & (b >= 0)
    same = there & (a == b)
    result[same] = equal
    other = np.flatnonzero(there & ~same)
    if len(other):
        one, two = a[other], b[other]
        result[other] = grade(one, two) if isinstance(grade, Remembered) else _once(one, two, grade)
    return result
