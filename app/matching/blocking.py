"""Finds the pairs of contacts worth comparing: many small blocks by keys, and neighbours in sorted order."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Columns, Ints
from app.matching.recipes import RECIPES, SORTED, Parts, parts_of

CAP = 60
"""A block larger than this is divided by a second key, or left to the other keys."""
WINDOW = 4
Packed = NDArray[np.int64]


def candidates(columns: Columns) -> tuple[Ints, Ints]:
    """Row numbers (a, b), a < b, of the pairs that share a block or are neighbours."""
    n = len(columns)
    parts = parts_of(columns)
    found: list[Packed] = []
    for recipe in RECIPES:
        rows, key = _keyed(parts, recipe[0])
        _blocks(rows, key, parts, recipe[1:], n, found)
    for names in SORTED:
        _neighbours(parts, names, n, found)
    packed = np.concatenate(found) if found else np.zeros(0, np.int64)
    packed.sort()  # np.unique without an inverse hashes, which takes three times as long
    packed = packed[np.concatenate([[True], packed[1:] != packed[:-1]])] if len(packed) else packed
    return (packed // n).astype(np.int32), (packed % n).astype(np.int32)


def _keyed(parts: Parts, names: tuple[str, ...]) -> tuple[Ints, Packed]:
    """(rows, keys) of all contacts that have every part; one entry for each combination of their values."""
    rows, key = parts[names[0]]
    key = key.astype(np.int64)
    for name in names[1:]:
        more_rows, more = parts[name]
        rows, key = _joined(rows, key, more_rows, more)
    return rows, key


def _joined(rows: Ints, key: Packed, more_rows: Ints, more: Packed) -> tuple[Ints, Packed]:
    """Each entry with each entry of the same row in `more` (which is sorted by row)."""
    first = np.searchsorted(more_rows, rows, "left")
    last = np.searchsorted(more_rows, rows, "right")
    times = last - first
    index = np.repeat(np.arange(len(rows)), times)
    offset = np.arange(len(index)) - np.repeat(np.cumsum(times) - times, times)
    other = more[first[index] + offset].astype(np.int64)
    mixed = (
        key[index] * np.int64(-7046029254386353131)
        + other * np.int64(-4417276706812531889)
        + np.int64(1442695040888963407)
    )
    return rows[index], mixed ^ (mixed >> 29)


def _blocks(
    rows: Ints, key: Packed, parts: Parts, finer: tuple[tuple[str, ...], ...], n: int, found: list[Packed]
) -> None:
    order = np.argsort(key, kind="stable")
    rows, key = rows[order], key[order]
    if not len(key):
        return
    starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]]))
    sizes = np.diff(np.append(starts, len(key)))
    size = np.repeat(sizes, sizes)
    large = size > CAP
    if large.any() and finer:
        for names in finer:
            more_rows, more = _keyed(parts, names)
            by_row = np.argsort(more_rows, kind="stable")
            finer_rows, finer_key = _joined(rows[large], key[large], more_rows[by_row], more[by_row])
            _blocks(finer_rows, finer_key, parts, (), n, found)
    small = ~large & (size > 1)
    rows, key = rows[small], key[small]
    for distance in range(1, CAP):
        same = key[distance:] == key[:-distance]
        at = np.flatnonzero(same)
        if not len(at):
            break
        found.append(_pack(rows[at], rows[at + distance], n))


def _neighbours(parts: Parts, names: tuple[str, ...], n: int, found: list[Packed]) -> None:
    """Pairs at most WINDOW apart when the contacts that have these parts are sorted by them (ranks, not hashes)."""
    dense = []
    there = np.ones(n, bool)
    for name in names:
        rows, rank = parts[name]
        column = np.full(n, -1, np.int64)
        column[rows[::-1]] = rank[::-1]
        there &= column >= 0 if name == names[0] else True
        dense.append(column)
    rows = np.flatnonzero(there).astype(np.int32)
    order: Any = rows[np.lexsort([d[rows] for d in reversed(dense)])]
    for distance in range(1, WINDOW + 1):
        found.append(_pack(order[:-distance], order[distance:], n))


def _pack(a: NDArray[Any], b: NDArray[Any], n: int) -> Packed:
    low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b).astype(np.int64)
    keep = low != high
    packed: Packed = (low * n + high)[keep]
    return packed
