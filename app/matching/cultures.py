"""Names keep company: of whoever is called Ivanov many are called Aleksey, so that agreeing on both says less than on each alone.

A mixture of COUNT cultures is learnt from the names of a book (naive Bayes by expectation maximisation): P(given, family) =
Σ P(culture) · P(given | culture) · P(family | culture). A book of one culture learns nothing from it.
"""

from __future__ import annotations

from copy import copy

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Ints, Vocabulary

Floats = NDArray[np.float32]
COUNT = 8
ROUNDS = 25
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
        self.size, self.shares, self.trust = size, np.full(COUNT, 1 / COUNT), 0.0
        self.given = self.family = np.full((size + 1, COUNT), 1 / COUNT)
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
        belief = np.random.default_rng(COUNT).dirichlet(np.full(COUNT, 0.5), self.size + 1)[family]
        for _ in range(ROUNDS):
            self.shares = belief.mean(0)
            self.given, self.family = self._of(given, belief, self.size), self._of(family, belief, self.size)
            belief = self.given[given] * self.family[family] / self.shares
            belief /= belief.sum(1, keepdims=True)

    def _lift(self, given: Ints, family: Ints) -> NDArray[np.float64]:
        result: NDArray[np.float64] = np.log2((self.given[given] * self.family[family] / self.shares).sum(1))
        return result

    def _of(self, names: Ints, belief: NDArray[np.float64], size: int) -> NDArray[np.float64]:
        counts = np.stack([np.bincount(names, belief[:, k], size + 1) for k in range(COUNT)], 1)
        held = counts + PRIOR * self.shares
        result: NDArray[np.float64] = held / held.sum(1, keepdims=True)
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
