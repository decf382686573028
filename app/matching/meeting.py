"""Comparisons of whole columns: which rows share a value, which texts differ by one sign."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from app.matching.columns import Ints
from app.matching.grading import ALIKE, OTHER, SIGNS, WITHIN, WORKERS, NameGrades
from app.matching.texts import Codes, picked


def meet(mine: Ints, theirs: Ints, grades: NameGrades) -> NDArray[np.bool_]:
    """In which rows any surname of one is among those of the other, or is one of them written with its particle."""
    found: NDArray[np.bool_] = ((mine[:, :, None] == theirs[:, None, :]) & (mine[:, :, None] >= 0)).any(
        (1, 2)
    )
    for one, other in ((mine, theirs), (theirs, mine)):
        bare = grades._without_particle[one].reshape(len(one), -1)
        found |= (bare[:, :, None] == other[:, None, :]).any((1, 2))
    return found


def contain(mine: Ints, theirs: Ints, more: Ints, others: Ints, grades: NameGrades) -> NDArray[np.bool_]:
    """In which rows all given names of one, but for initials, are among the other's, nicknames (`more`, `others`) too."""
    result = np.zeros(len(mine), bool)
    for one, all_ in ((mine, np.hstack([theirs, others])), (theirs, np.hstack([mine, more]))):
        long = grades._length[one] > 1
        found = (one[:, :, None] == all_[:, None, :]).any(2) & long
        result |= (found | ~long).all(1) & found.any(1)
    return result


class OneOff:
    """For postcodes and house numbers: one sign wrong or two swapped, one within the other, or different."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.signs = (
            np.array([*(t[:SIGNS] for t in texts), ""], f"U{SIGNS}").view(np.uint32).reshape(-1, SIGNS)
        )
        self.length = np.array([*(min(len(t), SIGNS) for t in texts), 0], np.int32)
        self.digits = np.array([*(t.isdigit() for t in texts), False])

    def __call__(self, a: Ints, b: Ints) -> Codes:
        """The codes of the pairs of texts by their numbers."""
        least = np.minimum(self.length[a], self.length[b])
        same = self.signs[a] == self.signs[b]
        common = np.where(same.all(1), SIGNS, same.argmin(1))
        codes = np.full(len(a), OTHER, np.int8)
        codes[(common >= least) | (least >= 5) & (common >= least - 3) & ~self.digits[a]] = WITHIN
        unknown = (self.length[a] != self.length[b]) | (least == SIGNS)
        close = np.flatnonzero(
            (least >= 3)
            & (np.abs(self.length[a] - self.length[b]) <= 1)
            & (unknown | (SIGNS - same.sum(1) <= 2))
        )
        left, right = picked(self.texts, a[close]), picked(self.texts, b[close])
        edits = cpdist(left, right, scorer=OSA.distance, score_cutoff=1, dtype=np.int32, workers=WORKERS)
        codes[close[edits <= 1]] = ALIKE
        return codes
