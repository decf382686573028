"""The cache of matching: a profile for each contact and version, and the keys under which likely pairs meet.

It can be made anew at any time, so it is written beside the operations, without journal and without a new revision.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence

from app.storage.contacts import chunks, marks

LARGEST_BLOCK = 60
"""Contacts under one key, at most, that are worth looking at one by one."""


def stale(db: sqlite3.Connection) -> list[int]:
    """The row numbers of contacts whose profile is missing or of another version; the trash has none."""
    return [
        number
        for (number,) in db.execute(
            "SELECT c.num FROM contact c LEFT JOIN match_profile m ON m.contact = c.num"
            " WHERE c.state < 2 AND (m.version IS NULL OR m.version <> c.version)"
        )
    ]


def every(db: sqlite3.Connection) -> Iterator[bytes]:
    """The profiles of all contacts that are not in the trash."""
    for (data,) in db.execute(
        "SELECT m.profile FROM match_profile m JOIN contact c ON c.num = m.contact WHERE c.state < 2"
    ):
        yield data


def of(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, bytes]:
    """The profiles of some contacts, by contact id."""
    found: dict[str, bytes] = {}
    for part in chunks(ids):
        found |= dict(
            db.execute(
                "SELECT c.id, m.profile FROM match_profile m JOIN contact c ON c.num = m.contact"
                f" WHERE c.id IN ({marks(len(part))})",
                part,
            )
        )
    return found


def store(db: sqlite3.Connection, new: Sequence[tuple[str, bytes, Sequence[str]]]) -> None:
    """Keep (contact id, profile, keys); to be called within a transaction, right after the contacts were read."""
    for part in chunks(new):
        numbers = {
            id_: (number, version)
            for id_, number, version in db.execute(
                f"SELECT id, num, version FROM contact WHERE id IN ({marks(len(part))})", [p[0] for p in part]
            )
        }
        known = [(numbers[id_], data, keys) for id_, data, keys in part if id_ in numbers]
        db.executemany(
            "INSERT OR REPLACE INTO match_profile VALUES (?, ?, ?)",
            ((n, v, data) for (n, v), data, _ in known),
        )
        db.executemany(
            "INSERT OR IGNORE INTO match_key VALUES (?, ?)",
            ((_number(key), n) for (n, _), _, keys in known for key in keys),
        )


def sharing(db: sqlite3.Connection, keys: Sequence[str]) -> list[bytes]:
    """The profiles of contacts that share a key with others; keys that very many share are passed over."""
    numbers: set[int] = set()
    for key in keys:
        block = db.execute(
            "SELECT contact FROM match_key WHERE key = ? LIMIT ?", (_number(key), LARGEST_BLOCK + 1)
        ).fetchall()
        if len(block) <= LARGEST_BLOCK:
            numbers.update(n for (n,) in block)
    return [
        data
        for part in chunks(numbers)
        for (data,) in db.execute(
            "SELECT m.profile FROM match_profile m JOIN contact c ON c.num = m.contact"
            f" WHERE c.state < 2 AND c.num IN ({marks(len(part))})",
            part,
        )
    ]


def forget_keys(db: sqlite3.Connection, old: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Take out (contact id, keys) that a contact no longer has."""
    for id_, keys in old:
        row = db.execute("SELECT num FROM contact WHERE id = ?", (id_,)).fetchone()
        if row:
            db.executemany(
                "DELETE FROM match_key WHERE key = ? AND contact = ?", ((_number(k), row[0]) for k in keys)
            )


def _number(key: str) -> int:
    """A key as a signed 64-bit number."""
    return int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
