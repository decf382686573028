"""Whether a book is whole: SQLite's own checks, every row read and decoded, the search index against the data."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable

from app.domain.progress import NO_PROGRESS, Progress
from app.storage import contacts

PROBE = "kith_index_probe"


def everything(db: sqlite3.Connection, progress: Progress = NO_PROGRESS) -> dict[str, list[str]]:
    """All problems by kind: those of `contents`, and search_index."""
    found = contents(db, progress)
    return {**found, "search_index": [] if found["integrity"] else search_index(db)}


def contents(db: sqlite3.Connection, progress: Progress = NO_PROGRESS) -> dict[str, list[str]]:
    """All problems of what cannot be made anew, by kind: integrity, foreign_keys, contacts, photos, history."""
    looks: dict[str, Callable[[sqlite3.Connection], list[str]]] = {
        "integrity": integrity,
        "foreign_keys": foreign_keys,
        "contacts": lambda db: unreadable(db, progress),
        "photos": photos,
        "history": history,
    }
    found: dict[str, list[str]] = {}
    for name, look in looks.items():
        try:
            found[name] = look(db)
        except sqlite3.DatabaseError as error:
            found[name] = [f"{name} cannot be checked: {error}"]
    return found


def integrity(db: sqlite3.Connection) -> list[str]:
    """What SQLite finds wrong with its pages and indexes."""
    return [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]


def foreign_keys(db: sqlite3.Connection) -> list[str]:
    """References that lead nowhere."""
    return [
        f"{table} row {row} refers to a missing {parent}"
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check")
    ]


def unreadable(db: sqlite3.Connection, progress: Progress = NO_PROGRESS) -> list[str]:
    """Contacts that cannot be read and decoded."""
    bad = []
    numbers = [n for (n,) in db.execute("SELECT num FROM contact ORDER BY num")]
    progress.start(len(numbers), "Reading every contact")
    for part in contacts.chunks(numbers):
        try:
            contacts.load_numbers(db, part)
        except Exception:
            bad += [n for n in part if not _readable(db, n)]
        progress.advance(len(part))
    return [f"contact {n} cannot be read" for n in bad]


def _readable(db: sqlite3.Connection, number: int) -> bool:
    try:
        contacts.load_numbers(db, [number])
    except Exception:
        return False
    return True


def photos(db: sqlite3.Connection) -> list[str]:
    """Photos whose bytes are not what they were."""
    rows = db.execute("SELECT sha256, data FROM photo")
    return [f"photo {sha[:8]} is damaged" for sha, data in rows if hashlib.sha256(data).hexdigest() != sha]


def history(db: sqlite3.Connection) -> list[str]:
    """Images of contacts in the journal that cannot be read."""
    bad = 0
    for (image,) in db.execute("SELECT image FROM journal WHERE kind = 'contact' AND image IS NOT NULL"):
        try:
            json.loads(zlib.decompress(image))
        except (zlib.error, ValueError):
            bad += 1
    return [f"{bad} states of contacts in the history cannot be read"] if bad else []


def search_index(db: sqlite3.Connection) -> list[str]:
    """Where the search index does not agree with the contacts: missing texts, ranks out of order, wrong hits."""
    problems = []
    missing = db.execute(
        "SELECT COUNT(*) FROM contact c LEFT JOIN search_text s ON s.contact = c.num WHERE s.contact IS NULL OR c.rank IS NULL"
    ).fetchone()[0]
    if missing:
        problems.append(f"{missing} contacts are not in the search index")
    disordered = db.execute(
        "SELECT COUNT(*) FROM (SELECT sort_key, LAG(sort_key) OVER (ORDER BY rank) AS before FROM contact) WHERE before > sort_key"
    ).fetchone()[0]
    if disordered:
        problems.append(f"{disordered} contacts are out of name order")
    for table, column in (("words", "words"), ("digits", "digits")):
        problems += _posted(db, table, column)
    return problems


def _posted(db: sqlite3.Connection, table: str, column: str) -> list[str]:
    """Whether each row of a full-text table says what the texts say, compared through an index made anew in memory."""
    tokens = "ascii" if table == "words" else "trigram"
    probe = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for name in ("now", "stored"):
            probe.execute(f"CREATE TABLE {name} (term TEXT, doc INTEGER)")
        probe.execute(
            f"CREATE VIRTUAL TABLE made USING fts5(text, content='', detail=none, columnsize=0, tokenize='{tokens}')"
        )
        probe.executemany(
            "INSERT INTO made(rowid, text) VALUES (?, ?)",
            db.execute(
                f"SELECT c.rank, s.{column} FROM contact c JOIN search_text s ON s.contact = c.num"
                f" WHERE s.{column} <> '' AND c.rank IS NOT NULL ORDER BY c.rank"
            ),
        )
        probe.execute("CREATE VIRTUAL TABLE made_terms USING fts5vocab(made, 'instance')")
        fresh = _digest(probe, "made_terms")
    finally:
        probe.close()
    db.execute(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{PROBE}_{table} USING fts5vocab(main, {table}, 'instance')"
    )
    stored = _digest(db, f"temp.{PROBE}_{table}")
    return [] if fresh == stored else [f"the search index of {table} does not agree with the contacts"]


def _digest(db: sqlite3.Connection, terms: str) -> tuple[int, int]:
    count, mixed = 0, 0
    for term, doc in db.execute(f"SELECT term, doc FROM {terms}"):
        count += 1
        mixed ^= hash((term, doc))
    return count, mixed
