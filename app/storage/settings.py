"""Settings that belong to a book, such as whose card is the user's own: written as part of an operation, so that undo follows."""

from __future__ import annotations

import sqlite3

from app.storage import journal
from app.storage.transaction import Transaction


def put(tx: Transaction, name: str, value: str) -> None:
    """Keep a setting."""
    journal.keep(tx.db, tx.number, "setting", [(name, image(tx.db, name))])
    _write(tx, name, value.encode())


def image(db: sqlite3.Connection, name: str) -> bytes | None:
    """What a setting says; None where it says nothing."""
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return row[0].encode() if row else None


def put_back(tx: Transaction, name: str, before: bytes | None) -> None:
    """Let a setting say what it said, as part of this operation."""
    journal.keep(tx.db, tx.number, "setting", [(name, image(tx.db, name))])
    _write(tx, name, before)


def swap(tx: Transaction, number: int) -> None:
    """Exchange an operation's settings with what stands now."""
    for name, before in journal.kept(tx.db, number, "setting").items():
        journal.exchange(tx.db, number, "setting", [(name, image(tx.db, name))])
        _write(tx, name, before)


def _write(tx: Transaction, name: str, value: bytes | None) -> None:
    if value is None:
        tx.db.execute("DELETE FROM setting WHERE name = ?", (name,))
    else:
        tx.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value.decode()))
    tx.moved("setting")
