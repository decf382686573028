"""Counts what a whole book's profiles hold, column by column: what `Statistics.add` says of them one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.matching.columns import Columns, Ints, Vocabulary
from app.matching.cultures import Cultures
from app.matching.latin import sound
from app.matching.profile import Profile
from app.matching.statistics import Statistics, formal_letter

if TYPE_CHECKING:
    from app.matching.model import Model

Words = NDArray[np.uint32]
"""Code points."""


def taught(profiles: Sequence[Profile], model: Model | None = None) -> Statistics:
    """How common values are in a book: one that was searched, with the model that it learnt, or one that never was.

    Which names keep company, only a search may learn.
    """
    columns, statistics = Columns(profiles), Statistics()
    count(columns, statistics)
    for cut in columns.cut:
        statistics.add(profiles[cut])
    if model is not None:
        statistics.model = model
        statistics.cultures = Cultures(columns.names, columns.given[:, 0], columns.surname)
        return statistics
    nobody = columns.surname[:0]
    statistics.cultures = Cultures(Vocabulary(), nobody, nobody)
    return statistics


def count(columns: Columns, statistics: Statistics) -> None:
    """Count the profiles that the columns were made of, but for the rows `cut`, into statistics that are empty."""
    c, n = columns, len(columns)
    whole = np.ones(n, bool)
    whole[c.cut] = False
    statistics.size += int(whole.sum())
    one = {
        "given": (c.names, c.given[:, 0]), "family": (c.names, c.surname), "company": (c.companies, c.company),
        "job": (c.jobs, c.job), "phone": (c.numbers, c.phones), "email": (c.addresses, c.emails),
        "street": (c.parts, c.places[:, 0, 0]), "extra": (c.parts, c.places[:, 0, 2]),
        "city": (c.parts, c.places[:, 0, 3]), "post": (c.parts, c.places[:, 0, 4]),
    }  # fmt: skip
    for kind, (texts, column) in one.items():
        statistics.counts[kind] = _counts(texts, column[whole])
    domains, texts = c.addresses.derived(lambda t: t.rpartition("@")[2])
    statistics.counts["domain"] = _counts(texts, _each_once(domains[c.emails[whole]], len(texts)))
    year, month, day = c.born[whole & (c.born[:, :2] > 0).any(1)].astype(np.int64).T
    packed, held = np.unique((year * 100 + month) * 100 + day, return_counts=True)
    statistics.counts["born"] = {
        f"{v // 10_000}-{v // 100 % 100}-{v % 100}": k
        for v, k in zip(packed.tolist(), held.tolist(), strict=True)
    }
    low, high = _initials(c)
    for texts, column in ((c.numbers, c.phones), (c.addresses, c.emails)):
        _hold(statistics.holders, texts, np.where(whole[:, None], column, -1), low, high)


def _counts(texts: Vocabulary, column: Ints) -> dict[str, int]:
    held = np.bincount(column[column >= 0], minlength=len(texts)).tolist()
    return {text: k for text, k in zip(texts.numbers, held, strict=True) if k}


def _each_once(table: Ints, size: int) -> Ints:
    """The values of a table, those that a row has twice but once."""
    rows, cells = np.nonzero(table >= 0)
    found: Ints = (np.unique(rows * (size + 1) + table[rows, cells]) % (size + 1)).astype(np.int32)
    return found


def _initials(c: Columns) -> tuple[Words, Words]:
    """The two letters of `statistics.initials` of every row, the lesser one first."""
    first = np.array([*(ord(formal_letter(t)) for t in c.names.numbers), ord("-")], np.uint32)[c.given[:, 0]]
    last = np.array([*(ord((sound(t) or "-")[0]) for t in c.names.numbers), ord("-")], np.uint32)[
        c.family[:, 0]
    ]
    return np.minimum(first, last), np.maximum(first, last)


def _hold(holders: dict[str, str], texts: Vocabulary, column: Ints, low: Words, high: Words) -> None:
    """Note of every text the initials of all rows that have it, in their order."""
    rows, cells = np.nonzero(column >= 0)
    numbers = column[rows, cells]
    order = np.argsort(numbers, kind="stable")
    rows, numbers = rows[order], numbers[order]
    letters = (
        np.stack([low[rows], high[rows]], 1).astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")
    )
    ends = (2 * np.cumsum(np.bincount(numbers, minlength=len(texts)))).tolist()
    start = 0
    for text, end in zip(texts.numbers, ends, strict=True):
        if end > start:
            holders[text] = holders.get(text, "") + letters[start:end]
        start = end
