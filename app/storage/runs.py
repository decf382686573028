"""Keys of many contacts, laid down together in pages: a tenth of the time that a row for each takes.

A run counts once it is finished; then its contacts are put under `profiles.KEYED`. Keys of contacts that have changed since
stay in the run and do no harm: whoever meets under them is compared as he is now.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

PAGE = 64
"""Keys of one page, about: with their owners they fit into a row that SQLite keeps in one piece."""
MOST = 61
"""Contacts of one key that are kept: one more than are ever looked at."""
FINISHED = -(2**63)
"""The first key of the page, an empty one, that says that a run is all there."""

Page = tuple[int, bytes, bytes]
"""The first key, the keys in order (8 bytes each), and the row number of the contact that has each (4 bytes each)"""


def pages(keys: NDArray[Any], owners: NDArray[Any]) -> Iterator[Page]:
    """Keys in order (int64) and who has them (int32), as pages; all entries of one key come into one page."""
    import numpy as np

    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.zeros(0, int)
    place = np.arange(len(keys)) - np.repeat(first, np.diff(np.append(first, len(keys))))
    keys, owners = keys[place < MOST], owners[place < MOST]
    first = np.flatnonzero(place[place < MOST] == 0)
    cuts = np.unique(first[np.searchsorted(first, np.arange(0, len(keys), PAGE), "right") - 1])
    for start, end in zip(cuts, np.append(cuts[1:], len(keys)), strict=True):
        yield int(keys[start]), keys[start:end].tobytes(), owners[start:end].tobytes()


def start(db: sqlite3.Connection) -> int:
    """The number of a new run. What is there of one that was broken off goes."""
    done = complete(db)
    for run in set(_all(db)) - set(done):
        db.execute("DELETE FROM match_run WHERE run = ?", (run,))
    return max(done, default=0) + 1


def put(db: sqlite3.Connection, run: int, some: Iterable[Page]) -> None:
    """Lay down pages of a run."""
    db.executemany("INSERT OR REPLACE INTO match_run VALUES (?, ?, ?, ?)", ((run, *page) for page in some))


def finish(db: sqlite3.Connection, run: int) -> None:
    """All pages of a run are laid down."""
    put(db, run, [(FINISHED, b"", b"")])


def clear(db: sqlite3.Connection) -> None:
    """Keep no keys, in runs or otherwise."""
    db.execute("DELETE FROM match_run")
    db.execute("DELETE FROM match_key")


def complete(db: sqlite3.Connection) -> list[int]:
    """The numbers of the runs that are all there."""
    has = "SELECT 1 FROM match_run WHERE run = ? AND first = ?"
    return [run for run in _all(db) if db.execute(has, (run, FINISHED)).fetchone()]


def _all(db: sqlite3.Connection) -> list[int]:
    found: list[int] = []
    next_ = "SELECT MIN(run) FROM match_run WHERE run > ?"
    while (run := db.execute(next_, (found[-1] if found else 0,)).fetchone()[0]) is not None:
        found.append(run)
    return found


def blocks(db: sqlite3.Connection, run: int, keys: Sequence[int]) -> Iterator[tuple[int, array[int]]]:
    """Of each of some keys (500 at most) the row numbers of contacts that have it, by one run; none for most."""
    page = (
        "SELECT * FROM (SELECT ?, keys, contacts FROM match_run WHERE run = ? AND first <= ?"
        " ORDER BY first DESC LIMIT 1)"
    )
    values = [value for key in keys for value in (key, run, key)]
    for key, data, owners in db.execute(" UNION ALL ".join([page] * len(keys)), values):
        known = array("q", data)
        low, high = bisect_left(known, key), bisect_right(known, key)
        if high > low:
            yield key, array("i", owners[4 * low : 4 * high])
