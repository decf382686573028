"""Names keep company: of whoever is called Ivanov many are called Aleksey, so that agreeing on both says less than on each alone.

A mixture of cultures is learnt from the names of a book (naive Bayes by expectation maximisation): P(given, family) =
Σ P(culture) · P(given | culture) · P(family | culture). A book of one culture learns nothing from it.
"""

from __future__ import annotations

from copy import copy

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Ints, Vocabulary

Floats = NDArray[np.float32]
FEW, MANY = 8, 16
"""Cultures that are told apart in an ordinary book and in a large one: the more names, the finer."""
LARGE = 30_000
"""Contacts from which on a book is a large one."""
ROUNDS = 60, 25
"""Of expectation maximisation, in an ordinary book and in a large one, which needs fewer."""
LEAST = 1000
"""Contacts from which on there is something to learn."""
PRIOR = 3.0
"""Every name is taken to have been seen this many times besides, with all cultures as common as they are."""


class Cultures:
    """Learnt from half of the book, tried on the names of the other half: `trust` (0–1) is how well it holds
    there; half a book teaches about half as much as all of it.

    Of each name (by its number; the last entry is no name) how much it belongs to each culture.
    """

    def __init__(self, names: Vocabulary, given: Ints, family: Ints) -> None:
        self.names, size = names, len(names)
        rows = np.flatnonzero((given >= 0) & (family >= 0))
        given, family = given[rows], family[rows]
        large = len(rows) >= LARGE
        count, self.rounds = MANY if large else FEW, ROUNDS[large]
        self.size, self.shares, self.trust = size, np.full(count, 1 / count), 0.0
        self.given = self.family = np.full((size + 1, count), 1 / count)
        if len(rows) >= LEAST:
            self._learn(given[::2], family[::2])
            pairs = given.astype(np.int64) * (size + 1) + family
            seen = np.zeros(size + 1, np.int8)
            seen[given[::2]] |= 1
            seen[family[::2]] |= 2
            new = (seen[given] & 1 > 0) & (seen[family] & 2 > 0) & ~np.isin(pairs, pairs[::2])
            if new.any():
                expected = self._lift(given[::2], family[::2]).mean()
                self.trust = float(
                    np.clip(2 * self._lift(given[new], family[new]).mean() / max(expected, 1e-6), 0, 1)
                )
            self._learn(given, family)

    def _learn(self, given: Ints, family: Ints) -> None:
        pairs, held = np.unique(given.astype(np.int64) * (self.size + 1) + family, return_counts=True)
        sides = [_Side(names) for names in np.divmod(pairs, self.size + 1)]
        count, times = len(self.shares), held.astype(np.float32)[:, None]
        start = np.random.default_rng(count).dirichlet(np.full(count, 0.5), self.size + 1)
        belief = start.astype(np.float32)[pairs % (self.size + 1)]
        shares, tables = self.shares, list[Floats]()
        for _ in range(self.rounds):
            weight = belief * times
            shares = weight.sum(0) / times.sum()
            tables = [side.shares(weight, shares) for side in sides]
            one, other = (table[side.where] for side, table in zip(sides, tables, strict=True))
            belief = one * other / shares
            belief /= belief.sum(1, keepdims=True)
        self.shares = shares.astype(np.float64)
        self.given, self.family = (
            side.spread(table, self.shares, self.size) for side, table in zip(sides, tables, strict=True)
        )

    def _lift(self, given: Ints, family: Ints) -> NDArray[np.float64]:
        result: NDArray[np.float64] = np.log2((self.given[given] * self.family[family] / self.shares).sum(1))
        return result

    def within(self, names: Vocabulary) -> Cultures:
        """The same, by the numbers of another vocabulary; names that were not learnt belong to all cultures alike."""
        rows = names.map(lambda t: self.names.numbers.get(t, self.size), np.int64)
        rows[-1] = self.size
        result = copy(self)
        result.names, result.size = names, len(names)
        result.given, result.family = self.given[rows], self.family[rows]
        return result

    def company(self, given: Ints, family: Ints) -> Floats:
        """log₂ of how much more often two names are met together than by chance; at least 0."""
        return (self.trust * np.maximum(0, self._lift(given, family))).astype(np.float32)


class _Side:
    """The given names, or the family names, of many pairs of names."""

    def __init__(self, names: NDArray[np.int64]) -> None:
        self._order = np.argsort(names, kind="stable")
        self._starts = np.flatnonzero(np.diff(names[self._order], prepend=-1))
        self._names = names[self._order][self._starts]
        self.where = np.searchsorted(self._names, names)
        """Of each pair the place of its name among the different ones."""

    def shares(self, weight: Floats, usual: Floats) -> Floats:
        """Of each different name how much it belongs to each culture, if its pairs have these weights."""
        held = np.add.reduceat(weight[self._order], self._starts) + np.float32(PRIOR) * usual
        result: Floats = held / held.sum(1, keepdims=True)
        return result

    def spread(self, shares: Floats, usual: NDArray[np.float64], size: int) -> NDArray[np.float64]:
        """The same by the numbers of all names; those of no pair belong to all cultures as usual."""
        result = np.tile(usual, (size + 1, 1))
        result[self._names] = shares
        return result
