"""Compares postal addresses: of the addresses that two contacts have, the two that agree best, part by part."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Columns, Ints, Vocabulary
from app.matching.grading import ALIKE, OTHER, TextGrades
from app.matching.meeting import OneOff
from app.matching.statistics import Statistics
from app.matching.texts import Remembered, among, graded


class Places:
    """The columns of addresses with what the book's statistics say of their parts."""

    def __init__(
        self,
        columns: Columns,
        statistics: Statistics,
        bits: Callable[[Vocabulary, dict[str, int]], NDArray[np.float32]],
    ) -> None:
        self.columns = columns
        self.there: NDArray[np.bool_] = np.any(columns.places >= 0, axis=2)
        parts = columns.parts
        self.part_bits = {k: bits(parts, statistics.counts[k]) for k in ("city", "post", "extra")}
        self.street_bits = bits(parts, statistics.counts["street"])
        self.part_grades = Remembered(TextGrades(parts, 80))
        self.near = Remembered(OneOff(parts.texts))

    def __call__(self, a: Ints, b: Ints, put: Callable[..., None]) -> None:
        c = self.columns
        rows = np.flatnonzero(self.there[a, 0] & self.there[b, 0])
        if not len(rows):
            return
        one, two = c.places[a[rows], 0], c.places[b[rows], 0]
        more = np.flatnonzero(self.there[a[rows], 1] | self.there[b[rows], 1])
        if len(more):
            left, right = c.places[a[rows[more]]][:, :, None], c.places[b[rows[more]]][:, None]
            agree = ((left == right) & (left >= 0)) @ np.array([4, 1, 1, 2, 2, 0.1], np.float32)
            agree -= ~((left >= 0).any(3) & (right >= 0).any(3)) * 9
            best = agree.reshape(len(more), -1).argmax(1)
            i, j = np.divmod(best, c.places.shape[1])
            one[more] = c.places[a[rows[more]], i]
            two[more] = c.places[b[rows[more]], j]
        full = np.zeros((len(a), 6), np.int8)
        bits = np.zeros((len(a), 6), np.float32)
        grades = [graded(one[:, k], two[:, k], self.part_grades) for k in (0, 2, 3)]
        street, extra, city = grades
        for x, y in ((one, two), (two, one)):  # the two lines in each other's place
            at = np.flatnonzero((street == OTHER) & (x[:, 0] >= 0) & (y[:, 2] >= 0))
            if len(at):
                crossed = graded(x[at, 0], y[at, 2], self.part_grades)
                street[at] = np.where((crossed >= 1) & (crossed <= ALIKE), ALIKE, street[at])
        full[rows, 0], full[rows, 2], full[rows, 3] = street, extra, city
        near = self.near
        full[rows, 1] = graded(one[:, 1], two[:, 1], near)
        full[rows, 4] = graded(one[:, 4], two[:, 4], near)
        full[rows, 5] = graded(one[:, 5], two[:, 5], lambda x, y: np.full(len(x), OTHER, np.int8))
        away = (
            (street == OTHER)
            & among(full[rows, 1], (0, 2, 3, 4))
            & among(city, (0, OTHER))
            & (full[rows, 4] != 1)
        )
        put_away = np.zeros(len(a), np.int8)
        put_away[rows] = np.where(away, 2, np.where(street > 0, 1, 0))
        put("away", put_away)
        bits[rows, 0] = self.street_bits[one[:, 0]]
        for k, name in ((2, "extra"), (3, "city"), (4, "post")):
            bits[rows, k] = np.maximum(self.part_bits[name][one[:, k]], self.part_bits[name][two[:, k]])
        for k, name in enumerate(("street", "number", "extra", "city", "post", "state")):
            put(name, full[:, k], bits[:, k])
