"""Names as a whole: written in another order or without gaps, or in Chinese characters beside Latin letters."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import JaroWinkler

from app.matching.columns import Columns, Ints
from app.matching.eastern import is_sure, readings, reads
from app.matching.grading import SIGNS, NameGrades

Bools = NDArray[np.bool_]
LIKE = 0.75
"""From here on a reading may be another way of writing the same."""
_BASE = np.uint64(0x100000001B3)


class WholeNames:
    """The names of the contacts of some columns, `grades` those of their words."""

    def __init__(self, columns: Columns, grades: NameGrades) -> None:
        self._columns, self._grades = columns, grades

    @cached_property
    def _words(self) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        """A number for the letters of every word, and by what the next word counts after it."""
        powers = _BASE ** np.arange(SIGNS + 1, dtype=np.uint64)
        letters = self._grades._signs.astype(np.uint64)
        lengths = np.minimum(self._grades._length, SIGNS)
        return (letters * powers[:SIGNS]).sum(1, dtype=np.uint64), powers[lengths]

    def _joined(self, words: Ints) -> NDArray[np.uint64]:
        """A number for the words of each row written together; NONE counts nothing."""
        numbers, shifts = self._words
        result, shift = np.zeros(len(words), np.uint64), np.ones(len(words), np.uint64)
        for column in words.T:
            result += shift * numbers[column]
            shift *= shifts[column]
        return result

    @cached_property
    def _orders(self) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        c = self._columns
        return self._joined(np.hstack([c.given, c.family])), self._joined(np.hstack([c.family, c.given]))

    def one(self, a: Ints, b: Ints) -> Bools:
        """Where two names are the same letters, the surname first or last: `Kim Minjun`, `Min-jun Kim`."""
        first, last = self._orders
        same: Bools = (first[a] == last[b]) | (last[a] == first[b]) | (first[a] == first[b])
        same &= (self._columns.surname[a] >= 0) & (self._columns.surname[b] >= 0)
        return same

    def read(self, a: Ints, b: Ints) -> tuple[Bools, Bools, Bools]:
        """Where a given name, and a surname, in Latin letters is how the other's is read: `Minjun`, `민준`; and where the
        given name is surely read as another."""
        c, texts = self._columns, self._grades.texts
        given, family, other_name = np.zeros((3, len(a)), bool)
        for row, (i, j) in enumerate(zip(a.tolist(), b.tolist(), strict=True)):
            names = [
                ["".join(texts[k] for k in words[who].tolist() if k >= 0) for words in (c.given, c.family)]
                for who in (i, j)
            ]
            if names[0][0].isascii() and names[0][1].isascii():
                names.reverse()
            (mine, own), (theirs, other) = names
            given[row], family[row] = reads(theirs, mine, False), reads(other, own, True)
            if not (given[row] or family[row]) and reads(theirs, own, True) and reads(other, mine, False):
                given[row] = family[row] = True
            if family[row] and not given[row] and theirs and is_sure(mine):
                other_name[row] = max(JaroWinkler.similarity(theirs, r) for r in readings(mine, False)) < LIKE
        return given, family, other_name
