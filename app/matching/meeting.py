"""Comparisons of whole columns: which rows share a value, which texts differ by one sign."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from app.matching.columns import Ints
from app.matching.grading import ALIKE, OTHER, WITHIN, NameGrades
from app.matching.texts import Codes


def meet(mine: Ints, theirs: Ints, grades: NameGrades | None) -> NDArray[np.bool_]:
    """In which rows any value of one is among the values of the other (or, with grades, is a form of it)."""
    pairs = (mine[:, :, None] == theirs[:, None, :]) & (mine[:, :, None] >= 0)
    if grades is not None:
        long = grades._length[mine] > 1
        pairs &= long[:, :, None]
    found: NDArray[np.bool_] = pairs.any((1, 2))
    return found


def one_off(texts: Sequence[str], a: Ints, b: Ints) -> Codes:
    """For postcodes and house numbers: one sign wrong or two swapped, one within the other, or different."""
    codes = np.full(len(a), OTHER, np.int8)
    for i, (x, y) in enumerate(zip(a, b, strict=True)):
        s, t = texts[x], texts[y]
        least = min(len(s), len(t))
        if least >= 3 and OSA.distance(s, t, score_cutoff=1) <= 1:
            codes[i] = ALIKE
        elif (
            s.startswith(t)
            or t.startswith(s)
            or (least >= 5 and s[: least - 3] == t[: least - 3] and not s.isdigit())
        ):
            codes[i] = WITHIN
    return codes
