"""What the user has said is all right: pairs of contacts that are no duplicates, and findings of the clean-up to be left.

A finding is a row too: `a` is its contact, `b` what was found, behind a sign that no contact id has.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from app.storage import journal
from app.storage.contacts import chunks, marks
from app.storage.transaction import Transaction


def pairs(db: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """(a, b, mark, at) of all dismissed pairs, newest first; `mark` tells what the pair looked like then."""
    return [
        tuple(row)
        for row in db.execute(
            "SELECT a, b, mark, at FROM dismissed WHERE b NOT LIKE ? ORDER BY at DESC, a, b", (f"{_LEFT}%",)
        )
    ]


def of(db: sqlite3.Connection, ids: Sequence[str]) -> list[tuple[str, str, str]]:
    """(a, b, mark) of the dismissed pairs that any of these contacts is in, each once."""
    found: dict[tuple[str, str], str] = {}
    for part in chunks(ids):
        for side in ("a", "b"):
            query = f"SELECT a, b, mark FROM dismissed WHERE {side} IN ({marks(len(part))}) AND b NOT LIKE ?"
            found |= {(a, b): mark for a, b, mark in db.execute(query, (*part, f"{_LEFT}%"))}
    return [(a, b, mark) for (a, b), mark in found.items()]


_LEFT = "~"
"""Sorts behind every contact id."""


def left(db: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """(contact id, what was found) -> mark of the findings that the user wants left as they are."""
    return {
        (a, b.removeprefix(_LEFT)): mark
        for a, b, mark in db.execute("SELECT a, b, mark FROM dismissed WHERE b LIKE ?", (f"{_LEFT}%",))
    }


def leave(tx: Transaction, found: Iterable[tuple[str, str, str]]) -> None:
    """Remember (contact id, what was found, mark): this is to be left as it is."""
    put(tx, ((contact, _LEFT + what, mark) for contact, what, mark in found))


def put(tx: Transaction, new: Iterable[tuple[str, str, str]]) -> None:
    """Remember (a, b, mark): these two are not duplicates."""
    for a, b, mark in new:
        a, b = sorted((a, b))
        _keep(tx, a, b)
        tx.db.execute(
            "INSERT OR REPLACE INTO dismissed VALUES (?, ?, ?, ?, ?)", (a, b, mark, tx.stamp.at, tx.stamp.by)
        )


def remove(tx: Transaction, old: Iterable[tuple[str, str]]) -> None:
    """Forget that these two were dismissed."""
    for a, b in old:
        a, b = sorted((a, b))
        _keep(tx, a, b)
        tx.db.execute("DELETE FROM dismissed WHERE a = ? AND b = ?", (a, b))


def _keep(tx: Transaction, a: str, b: str) -> None:
    journal.keep(tx.db, tx.number, "dismissed", [(f"{a} {b}", image(tx.db, f"{a} {b}"))])
    tx.moved("dismissed")


def image(db: sqlite3.Connection, key: str) -> bytes | None:
    """What is remembered of a pair (its ids with a blank between); None if nothing is."""
    row = db.execute(
        "SELECT a, b, mark, at, by FROM dismissed WHERE a = ? AND b = ?", key.split(" ", 1)
    ).fetchone()
    return json.dumps(row).encode() if row else None


def put_back(tx: Transaction, key: str, before: bytes | None) -> None:
    """Remember of a pair what was remembered, as part of this operation."""
    journal.keep(tx.db, tx.number, "dismissed", [(key, image(tx.db, key))])
    _write(tx, key, before)


def swap(tx: Transaction, number: int) -> None:
    """Exchange an operation's dismissed pairs with what stands now."""
    for key, before in journal.kept(tx.db, number, "dismissed").items():
        journal.exchange(tx.db, number, "dismissed", [(key, image(tx.db, key))])
        _write(tx, key, before)


def _write(tx: Transaction, key: str, row: bytes | None) -> None:
    tx.db.execute("DELETE FROM dismissed WHERE a = ? AND b = ?", key.split(" ", 1))
    if row is not None:
        tx.db.execute("INSERT INTO dismissed VALUES (?, ?, ?, ?, ?)", json.loads(row))
    tx.moved("dismissed")
