"""Grading many pairs of texts: what is remembered is what would be said again."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.matching.texts import PLACES, Remembered, graded


def distance(a: NDArray[np.int32], b: NDArray[np.int32]) -> NDArray[np.int8]:
    return (np.abs(a - b) % 100 + 2).astype(np.int8)


def test_what_is_remembered_is_what_was_said() -> None:
    dice = np.random.default_rng(1)
    asked: list[int] = []

    def counting(a: NDArray[np.int32], b: NDArray[np.int32]) -> NDArray[np.int8]:
        asked.append(len(a))
        return distance(a, b)

    remembered = Remembered(counting)
    for numbers in (60, 60, 5_000_000, 60, 5_000_000):  # more pairs than places: some lose theirs
        a, b = dice.integers(-1, numbers, (2, 2 << PLACES), dtype=np.int32)
        assert np.array_equal(graded(a, b, remembered), graded(a, b, distance))
        assert np.array_equal(graded(b, a, remembered), graded(a, b, distance))
    assert asked[0] == 60 * 59 // 2
    assert len(asked) < 10, "the pairs of few texts are asked about once"
