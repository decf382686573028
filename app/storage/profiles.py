"""The cache of matching: a profile for each contact and version, and the keys under which likely pairs meet.

It can be made anew at any time, so it is written beside the operations, without journal and without a new revision.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from heapq import nlargest
from typing import NamedTuple

from app.domain.values import Value
from app.storage import codec, runs
from app.storage.contacts import chunks, marks

LARGEST_BLOCK = 60
"""Contacts under one key, at most, that are worth looking at one by one."""
TOGETHER = 100
"""Keys that are looked up in one go: SQLite puts together 500 parts at most."""


KEYED = 0
"""The key under which every contact stands whose keys are kept; profiles of many new contacts come first, keys later."""

Row = tuple[int, int, bytes, Sequence[int] | None, Sequence[int]]
"""(contact's row number, its version, profile, keys or None for later, keys that it had before and has no more)"""


class Said(NamedTuple):
    """One value of a contact as far as matching needs it."""

    field: str
    value: Value
    label: str | None
    normalized: str
    is_primary: bool
    is_partner: bool


def stale(db: sqlite3.Connection, mark: bytes, ids: Sequence[str] | None = None) -> list[int]:
    """The row numbers of contacts (all, or those with some ids) whose profile is missing, of another version, or does not
    begin with `mark`.

    The trash has none.
    """
    query = (
        "SELECT c.num FROM contact c LEFT JOIN match_profile m ON m.contact = c.num"
        " WHERE c.state < 2 AND (m.version IS NULL OR m.version <> c.version OR substr(m.profile, 1, ?) <> ?)"
    )
    if ids is None:
        return [number for (number,) in db.execute(query, (len(mark), mark))]
    return [
        number
        for part in chunks(ids)
        for (number,) in db.execute(f"{query} AND c.id IN ({marks(len(part))})", (len(mark), mark, *part))
    ]


def outdate_vague_numbers(db: sqlite3.Connection) -> None:
    """Let the profiles of contacts count as outdated that have a phone number of which no country is known."""
    db.execute(
        "UPDATE match_profile SET version = -1 WHERE contact IN"
        " (SELECT contact FROM attribute WHERE field = 'phone_number' AND normalized = '')"
    )


def contacts(
    db: sqlite3.Connection, numbers: Sequence[int], fields: Sequence[str]
) -> Iterator[tuple[int, str, int, list[Said], bytes | None]]:
    """(row number, id, version, values of some fields, cached profile) of contacts."""
    for part in chunks(numbers):
        found = db.execute(
            "SELECT c.num, c.id, c.version, m.profile FROM contact c LEFT JOIN match_profile m ON m.contact = c.num"
            f" WHERE c.num IN ({marks(len(part))})",
            part,
        ).fetchall()
        values: dict[int, list[Said]] = {number: [] for number, *_ in found}
        for number, name, label, kind, text, *rest in db.execute(
            "SELECT contact, field, label, type, value, normalized, is_primary, is_partner FROM attribute"
            f" WHERE contact IN ({marks(len(part))}) AND +field IN ({marks(len(fields))}) ORDER BY contact, position",
            [*part, *fields],
        ):
            if number in values:
                value = text if kind is None else codec.decode_value(kind, text)
                values[number].append(Said(name, value, label, *rest))
        for number, id_, version, profile in found:
            yield number, id_, version, values[number], profile


def every(db: sqlite3.Connection) -> dict[str, bytes]:
    """The profiles of all contacts that are not in the trash, by contact id."""
    return dict(
        db.execute(
            "SELECT c.id, m.profile FROM match_profile m JOIN contact c ON c.num = m.contact WHERE c.state < 2"
        )
    )


def ids(db: sqlite3.Connection) -> dict[int, str]:
    """The ids of all contacts that are not in the trash, by row number."""
    return dict(db.execute("SELECT num, id FROM contact WHERE state < 2"))


def of(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, bytes]:
    """The profiles of some contacts, by contact id; without those that have changed since, or are in the trash."""
    found: dict[str, bytes] = {}
    for part in chunks(ids):
        found |= dict(
            db.execute(
                "SELECT c.id, m.profile FROM match_profile m JOIN contact c ON c.num = m.contact"
                f" WHERE c.id IN ({marks(len(part))}) AND m.version = c.version AND c.state < 2",
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
    later = (
        [(KEYED, number) for number, _, _, keys, _ in rows if keys is None] if anybody_with_keys(db) else []
    )
    if gone or later:
        db.executemany("DELETE FROM match_key WHERE key = ? AND contact = ?", [*gone, *later])
    new = [(key, number) for number, _, _, keys, _ in rows if keys is not None for key in (KEYED, *keys)]
    new.sort()  # in the table's order: twice as quick
    store_keys(db, new)


def store_keys(db: sqlite3.Connection, keys: Iterable[tuple[int, int]]) -> None:
    """Keep (key, contact's row number), best in this order. What says that a contact's keys are kept comes last."""
    db.executemany("INSERT OR IGNORE INTO match_key VALUES (?, ?)", keys)


def without_keys(db: sqlite3.Connection) -> list[int]:
    """The row numbers of contacts whose profile is kept, and whose keys are not."""
    return [
        number
        for (number,) in db.execute(
            "SELECT contact FROM match_profile EXCEPT SELECT contact FROM match_key WHERE key = ?", (KEYED,)
        )
    ]


def by_number(db: sqlite3.Connection, numbers: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """(row number, cached profile) of contacts."""
    for part in chunks(numbers):
        yield from db.execute(
            f"SELECT contact, profile FROM match_profile WHERE contact IN ({marks(len(part))})", part
        )


def anybody_with_keys(db: sqlite3.Connection) -> bool:
    """Whether the keys of any contact are kept."""
    return db.execute("SELECT 1 FROM match_key WHERE key = ? LIMIT 1", (KEYED,)).fetchone() is not None


def anybody_without_keys(db: sqlite3.Connection) -> bool:
    """Whether there are contacts, outside the trash, whose profile or keys are not kept."""
    return (
        db.execute(
            "SELECT 1 FROM contact c WHERE c.state < 2 AND NOT EXISTS"
            " (SELECT 1 FROM match_key k WHERE k.key = ? AND k.contact = c.num) LIMIT 1",
            (KEYED,),
        ).fetchone()
        is not None
    )


def sharing(
    db: sqlite3.Connection, keys: Sequence[int], known_runs: Sequence[int] = (), most: int | None = None
) -> list[bytes]:
    """The profiles of contacts that share a key with others; keys that very many share are passed over.

    Where more than `most` share one, those who share the most; a key counts the more, the fewer have it.
    """
    some = f"SELECT * FROM (SELECT key, contact FROM match_key WHERE key = ? LIMIT {LARGEST_BLOCK + 1})"
    blocks: dict[int, set[int]] = {key: set() for key in keys}
    for part in chunks(list(blocks), TOGETHER):
        for key, number in db.execute(" UNION ALL ".join([some] * len(part)), part):
            blocks[key].add(number)
        for run in known_runs:
            for key, found in runs.blocks(db, run, part):
                blocks[key].update(found)
    shared: dict[int, float] = {}
    for block in blocks.values():
        if len(block) <= LARGEST_BLOCK:
            for number in block:
                shared[number] = shared.get(number, 0) + 1 / len(block)
    numbers = list(shared) if most is None else nlargest(most, shared, shared.__getitem__)
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
