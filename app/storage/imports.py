"""Which contact an imported record became: known by the record's fingerprint, following merges and undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence

from app.storage import journal
from app.storage.contacts import chunks, marks
from app.storage.transaction import Transaction

_KIND = "import"

_FOLLOW = """
WITH RECURSIVE went(fingerprint, id, steps) AS (
    SELECT fingerprint, contact_id, 0 FROM import_record WHERE fingerprint IN ({marks})
    UNION ALL
    SELECT w.fingerprint, t.merged_into, w.steps + 1 FROM went w JOIN tombstone t ON t.contact_id = w.id
    WHERE t.merged_into <> '' AND w.steps < 1000
)
SELECT w.fingerprint, w.id FROM went w JOIN contact c ON c.id = w.id
"""


def contacts_of(db: sqlite3.Connection, fingerprints: Sequence[str]) -> dict[str, str]:
    """Contact ids by fingerprint; those whose contact is gone for good are left out."""
    found: dict[str, str] = {}
    for part in chunks(fingerprints):
        found |= dict(db.execute(_FOLLOW.format(marks=marks(len(part))), part))
    return found


def remember(tx: Transaction, records: Iterable[tuple[str, str]], at: str, made: Collection[str]) -> None:
    """Note (fingerprint, contact id) of records that came in at a time.

    What was noted before goes back with the operation; what is new of contacts that are `made` by it goes with them.
    """
    notes = [(fingerprint, id_, at) for fingerprint, id_ in records]
    for part in chunks(notes):
        befores = _images(tx.db, [f for f, _, _ in part])
        kept = [(f, befores[f]) for f, id_, _ in part if befores[f] is not None or id_ not in made]
        journal.keep(tx.db, tx.number, _KIND, kept)
    tx.db.executemany("INSERT OR REPLACE INTO import_record VALUES (?, ?, ?)", notes)


def know(db: sqlite3.Connection, records: Iterable[tuple[str, str]], at: str) -> None:
    """Note (fingerprint, contact id) of records that are not known yet and bring nothing."""
    db.executemany("INSERT OR IGNORE INTO import_record VALUES (?, ?, ?)", ((f, c, at) for f, c in records))


def forget(tx: Transaction, operation_id: str) -> None:
    """Take back, as part of this operation, what an older one noted of contacts that were there before it."""
    found = journal.find(tx.db, operation_id)
    befores = journal.kept(tx.db, found[0], _KIND) if found else {}
    for part in chunks(befores):
        journal.keep(tx.db, tx.number, _KIND, list(_images(tx.db, part).items()))
    _write(tx.db, befores)


def swap(tx: Transaction, number: int) -> None:
    """Exchange what an operation noted with what stands now."""
    befores = journal.kept(tx.db, number, _KIND)
    for part in chunks(befores):
        journal.exchange(tx.db, number, _KIND, list(_images(tx.db, part).items()))
    _write(tx.db, befores)


def _images(db: sqlite3.Connection, fingerprints: Sequence[str]) -> dict[str, journal.Image]:
    """What is noted of records, None of those that are not known."""
    asked = f"SELECT fingerprint, contact_id, at FROM import_record WHERE fingerprint IN ({marks(len(fingerprints))})"
    known = {f: f"{id_} {at}".encode() for f, id_, at in db.execute(asked, fingerprints)}
    return {f: known.get(f) for f in fingerprints}


def _write(db: sqlite3.Connection, images: dict[str, journal.Image]) -> None:
    db.executemany("DELETE FROM import_record WHERE fingerprint = ?", ((f,) for f in images))
    db.executemany(
        "INSERT INTO import_record VALUES (?, ?, ?)",
        ((f, *image.decode().split(" ", 1)) for f, image in images.items() if image is not None),
    )
