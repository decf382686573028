"""Pairs of contacts that the user has said are not duplicates."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from app.storage import journal
from app.storage.transaction import Transaction


def pairs(db: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """(a, b, mark, at) of all dismissed pairs, newest first; `mark` tells what the pair looked like then."""
    return [tuple(row) for row in db.execute("SELECT a, b, mark, at FROM dismissed ORDER BY at DESC, a, b")]


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
    journal.keep(tx.db, tx.number, "dismissed", [(f"{a} {b}", _image(tx.db, a, b))])
    tx.moved("dismissed")


def _image(db: sqlite3.Connection, a: str, b: str) -> bytes | None:
    row = db.execute("SELECT a, b, mark, at, by FROM dismissed WHERE a = ? AND b = ?", (a, b)).fetchone()
    return json.dumps(row).encode() if row else None


def swap(tx: Transaction, number: int) -> None:
    """Exchange an operation's dismissed pairs with what stands now."""
    for key, image in journal.kept(tx.db, number, "dismissed").items():
        a, b = key.split(" ")
        journal.exchange(tx.db, number, "dismissed", [(key, _image(tx.db, a, b))])
        tx.db.execute("DELETE FROM dismissed WHERE a = ? AND b = ?", (a, b))
        if image is not None:
            tx.db.execute("INSERT INTO dismissed VALUES (?, ?, ?, ?, ?)", json.loads(image))
        tx.moved("dismissed")
