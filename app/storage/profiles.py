"""The cache of matching: a profile for each contact and version, and the keys under which likely pairs meet.

It can be made anew at any time, so it is written beside the operations, without journal and without a new revision.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from app.domain.contact import Attribute, Contact
from app.storage import codec
from app.storage.contacts import chunks, marks

LARGEST_BLOCK = 60
"""Contacts under one key, at most, that are worth looking at one by one."""


Row = tuple[int, int, bytes, Sequence[int], Sequence[int]]
"""(contact's row number, its version, profile, keys, keys that it had before and has no more)"""


def stale(db: sqlite3.Connection, mark: bytes) -> list[int]:
    """The row numbers of contacts whose profile is missing, of another version, or does not begin with `mark`.

    The trash has none.
    """
    return [
        number
        for (number,) in db.execute(
            "SELECT c.num FROM contact c LEFT JOIN match_profile m ON m.contact = c.num"
            " WHERE c.state < 2 AND (m.version IS NULL OR m.version <> c.version OR substr(m.profile, 1, ?) <> ?)",
            (len(mark), mark),
        )
    ]


def contacts(
    db: sqlite3.Connection, numbers: Sequence[int], fields: Sequence[str]
) -> Iterator[tuple[int, Contact, bytes | None]]:
    """(row number, contact, cached profile) with nothing but the id, the version and the values of some fields."""
    for part in chunks(numbers):
        found = db.execute(
            "SELECT c.num, c.id, c.version, m.profile FROM contact c LEFT JOIN match_profile m ON m.contact = c.num"
            f" WHERE c.num IN ({marks(len(part))})",
            part,
        ).fetchall()
        values: dict[int, list[Attribute]] = {number: [] for number, *_ in found}
        for number, name, label, kind, text, normalized, primary, partner in db.execute(
            "SELECT contact, field, label, type, value, normalized, is_primary, is_partner FROM attribute"
            f" WHERE contact IN ({marks(len(part))}) AND +field IN ({marks(len(fields))}) ORDER BY contact, position",
            [*part, *fields],
        ):
            if number in values:
                value = codec.decode_value(kind, text)
                values[number].append(
                    Attribute(
                        name, value, label, "", normalized, is_primary=bool(primary), is_partner=bool(partner)
                    )
                )
        for number, id_, version, profile in found:
            yield number, Contact(id_, tuple(values[number]), version=version), profile


def every(db: sqlite3.Connection) -> dict[str, bytes]:
    """The profiles of all contacts that are not in the trash, by contact id."""
    return dict(
        db.execute(
            "SELECT c.id, m.profile FROM match_profile m JOIN contact c ON c.num = m.contact WHERE c.state < 2"
        )
    )


def of(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, bytes]:
    """The profiles of some contacts, by contact id; those of contacts that have changed since are left out."""
    found: dict[str, bytes] = {}
    for part in chunks(ids):
        found |= dict(
            db.execute(
                "SELECT c.id, m.profile FROM match_profile m JOIN contact c ON c.num = m.contact"
                f" WHERE c.id IN ({marks(len(part))}) AND m.version = c.version",
                part,
            )
        )
    return found


def store(db: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Keep profiles and keys of contacts as they were when they were read; those that are gone are passed over."""
    db.executemany(
        "INSERT OR REPLACE INTO match_profile SELECT num, ?, ? FROM contact WHERE num = ?",
        ((version, data, number) for number, version, data, _, _ in rows),
    )
    gone = [(key, number) for number, *_, old in rows for key in old]
    if gone:
        db.executemany("DELETE FROM match_key WHERE key = ? AND contact = ?", gone)
    new = sorted(
        (key, number) for number, _, _, keys, _ in rows for key in keys
    )  # in the table's order: twice as quick
    db.executemany("INSERT OR IGNORE INTO match_key VALUES (?, ?)", new)


def sharing(db: sqlite3.Connection, keys: Sequence[int]) -> list[bytes]:
    """The profiles of contacts that share a key with others; keys that very many share are passed over."""
    numbers: set[int] = set()
    for key in keys:
        block = db.execute(
            "SELECT contact FROM match_key WHERE key = ? LIMIT ?", (key, LARGEST_BLOCK + 1)
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


def note(db: sqlite3.Connection, name: str, text: str) -> None:
    """Keep a text among the book's settings, beside the operations."""
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, text))
