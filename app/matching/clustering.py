"""Clusters by average linkage inside connected components, so that no chain A~B~C glues a family together."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Ints
from app.matching.comparing import Floats

CUT = -4.0
"""Two groups are joined while the average log-odds between them is at least this many bits."""
WHOLE = 1.0
"""What two groups, each taken as one person, must reach in bits."""
LARGEST = 300
"""A component with more members is first cut at stronger ties."""
FEW = 6
"""Members up to which plain numbers are quicker than arrays."""
LIMIT = 16.0
"""No single pair counts for more bits than this, or for less than minus twice this, in an average."""


def components(n: int, a: Ints, b: Ints) -> Ints:
    """The least row number of each row's connected component."""
    label = np.arange(n, dtype=np.int32)
    while True:
        low = np.minimum(label[a], label[b])
        new = label.copy()
        np.minimum.at(new, a, low)
        np.minimum.at(new, b, low)
        np.minimum.at(new, label[a], low)
        np.minimum.at(new, label[b], low)
        new = new[new]
        if np.array_equal(new, label):
            return label
        label = new


def groups(n: int, a: Ints, b: Ints, odds: Floats) -> list[NDArray[np.int32]]:
    """The rows of each connected component with two members or more; ties of at least 0 bits connect."""
    result: list[NDArray[np.int32]] = []
    threshold = 0.0
    keep = odds >= threshold
    while keep.any():
        label = components(n, a[keep], b[keep])
        order = np.argsort(label, kind="stable").astype(np.int32)
        starts = np.flatnonzero(np.diff(label[order], prepend=-1))
        sizes = np.diff(np.append(starts, n))
        too_large = np.zeros(n, bool)
        for start, size in zip(starts[sizes > 1], sizes[sizes > 1], strict=True):
            rows = order[start : start + size]
            if size <= LARGEST:
                result.append(rows)
            else:
                too_large[rows] = True
        threshold += 2.0
        keep &= too_large[a] & too_large[b] & (odds >= threshold)
    return result


def linked(ties: Floats, fields: Floats | None = None, prior: float = 0.0) -> list[list[int]]:
    """Average linkage of the members of one component: `ties` (k, k) are their log-odds.

    `fields` (k, k, fields) says what each field says of each two, NaN for nothing: two groups are joined only if they
    also agree when each is taken as one person with all its numbers and addresses (`prior` is the log-odds before).
    """
    k = len(ties)
    if k == 2 and fields is None:
        return [[0, 1]] if ties[0, 1] >= CUT else []
    members = [[i] for i in range(k)]
    total = np.clip(ties, -2 * LIMIT, LIMIT).astype(np.float64)
    total[ties < -900] = -1e6
    count = np.ones((k, k))
    np.fill_diagonal(total, -np.inf)
    open_ = np.ones((k, k), bool)
    best = None if fields is None else np.where(np.isnan(fields), -np.inf, fields)
    if k <= FEW:
        return _linked_few(total.tolist(), best, prior)
    for _ in range(k * k):
        average = np.where(open_, total / count, -np.inf)
        i, j = sorted(divmod(int(average.argmax()), k))
        if average[i, j] < CUT:
            break
        if best is not None and not _one_person(best, i, j, prior):
            open_[i, j] = open_[j, i] = False
            continue
        members[i] += members[j]
        members[j] = []
        total[i] += total[j]
        total[:, i] += total[:, j]
        count[i] += count[j]
        count[:, i] += count[:, j]
        total[i, i] = -np.inf
        open_[i] = open_[:, i] = np.array([bool(m) for m in members])
        open_[j] = open_[:, j] = False
    return [sorted(m) for m in members if len(m) > 1]


def _one_person(best: Floats, i: int, j: int, prior: float) -> bool:
    """Whether two groups agree as one person each; then the first becomes both."""
    whole = best[i, j]
    if prior + whole[np.isfinite(whole)].sum() < WHOLE:
        return False
    np.maximum(best[i], best[j], out=best[i])
    np.maximum(best[:, i], best[:, j], out=best[:, i])
    return True


def _linked_few(total: list[list[float]], best: Floats | None, prior: float) -> list[list[int]]:
    """The same for a few members, as most components have: quicker without arrays, and to the same bit."""
    k = len(total)
    every = range(k)
    members = [[i] for i in every]
    count = [[1.0] * k for _ in every]
    open_ = [[True] * k for _ in every]
    while True:
        most, i, j = -math.inf, 0, 0
        for x in every:
            for y in every:
                if open_[x][y] and (average := total[x][y] / count[x][y]) > most:
                    most, i, j = average, x, y
        if most < CUT:
            return [sorted(m) for m in members if len(m) > 1]
        i, j = min(i, j), max(i, j)
        if best is not None and not _one_person(best, i, j, prior):
            open_[i][j] = open_[j][i] = False
            continue
        members[i] += members[j]
        members[j] = []
        for sums in (total, count):
            sums[i] = [a + b for a, b in zip(sums[i], sums[j], strict=True)]
            for row in sums:
                row[i] += row[j]
        total[i][i] = -math.inf
        for x in every:
            open_[i][x] = open_[x][i] = bool(members[x])
            open_[j][x] = open_[x][j] = False


def bottleneck(ties: Floats) -> Floats:
    """The strongest path between each two members: the weakest tie on it (of the widest path)."""
    wide = ties.copy()
    np.fill_diagonal(wide, np.inf)
    for k in range(len(wide)):
        wide = np.maximum(wide, np.minimum(wide[:, k : k + 1], wide[k : k + 1]))
    return wide


def matrix(rows: Sequence[int], tie: Callable[[int, int], float]) -> Floats:
    """The square matrix of the ties of some rows."""
    k = len(rows)
    result = np.full((k, k), -np.inf, np.float32)
    for i in range(k):
        for j in range(i + 1, k):
            result[i, j] = result[j, i] = tie(rows[i], rows[j])
    return result
