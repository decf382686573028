"""Whether two contacts share any of several values."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Ints
from app.matching.grading import NameGrades


def meet(mine: Ints, theirs: Ints, grades: NameGrades | None) -> NDArray[np.bool_]:
    """In which rows any value of one is among the values of the other (or, with grades, is a form of it)."""
    pairs = (mine[:, :, None] == theirs[:, None, :]) & (mine[:, :, None] >= 0)
    if grades is not None:
        long = grades._length[mine] > 1
        pairs &= long[:, :, None]
    found: NDArray[np.bool_] = pairs.any((1, 2))
    return found
