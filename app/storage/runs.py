"""Keys of many contacts, laid down together in pages: a tenth of the time that a row for each takes.

A run is complete once its contacts stand under `profiles.KEYED`; what was laid down without that is found anew. Keys of
contacts that have changed since stay in the run and do no harm: whoever meets under them is compared as he is now.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

PAGE = 512
"""Keys of one page, about."""

Page = tuple[int, bytes, bytes]
"""The first key, the keys in order (8 bytes each), and the row number of the contact that has each (4 bytes each)"""


def start(db: sqlite3.Connection) -> int:
    """The number of a new run."""
    return int(db.execute("SELECT COALESCE(MAX(run), 0) + 1 FROM match_run").fetchone()[0])


def put(db: sqlite3.Connection, run: int, pages: Iterable[Page]) -> None:
    """Lay down pages of a run; all entries of one key stand in one page."""
    db.executemany("INSERT INTO match_run VALUES (?, ?, ?, ?)", ((run, *page) for page in pages))


def clear(db: sqlite3.Connection) -> None:
    """Keep no run, and hold no contact for one whose keys are kept."""
    db.execute("DELETE FROM match_run")
    db.execute("DELETE FROM match_key")


def all_of(db: sqlite3.Connection) -> list[int]:
    """The numbers of the runs."""
    found: list[int] = []
    run = 0
    while True:
        row = db.execute("SELECT MIN(run) FROM match_run WHERE run > ?", (run,)).fetchone()
        if row[0] is None:
            return found
        run = int(row[0])
        found.append(run)


def block(db: sqlite3.Connection, runs: Iterable[int], key: int) -> list[int]:
    """The row numbers of contacts that have a key, by these runs."""
    found: list[int] = []
    for run in runs:
        page = db.execute(
            "SELECT keys, contacts FROM match_run WHERE run = ? AND first <= ? ORDER BY first DESC LIMIT 1",
            (run, key),
        ).fetchone()
        if page is not None:
            keys = array("q", page[0])
            low, high = bisect_left(keys, key), bisect_right(keys, key)
            if high > low:
                found.extend(array("i", page[1][4 * low : 4 * high]))
    return found
