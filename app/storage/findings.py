"""What the last search for duplicates found, kept in the book: clusters, what each contact was then, and what was learnt.

A cache like `profiles`: it can be made anew, and is written beside the operations. The writer's token tells whose it is;
what is laid down in several transactions counts from the last one on, which names the engine.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.storage.contacts import chunks, marks

if TYPE_CHECKING:
    from app.storage.book_file import BookFile

CACHE = ("match_profile", "match_key", "match_run", "match_examined", "match_cluster", "match_state")
"""The tables of matching, which backups leave out."""

Row = tuple[str, str, float, bytes]
"""The ids of a cluster's contacts with blanks between them, its level, its probability, its pairs"""


@contextmanager
def owned(file: BookFile, token: str) -> Iterator[sqlite3.Connection | None]:
    """A transaction, if what is kept is still that of the token; another program may have written meanwhile."""
    with file.cache_transaction() as db:
        kept = state(db, "token").get("token", b"").decode()
        yield db if token and kept == token else None


def state(db: sqlite3.Connection, *names: str) -> dict[str, bytes]:
    """What is kept beside the clusters, by name; all of it without names."""
    if not names:
        return dict(db.execute("SELECT name, value FROM match_state"))
    return dict(db.execute(f"SELECT name, value FROM match_state WHERE name IN ({marks(len(names))})", names))


def set_state(db: sqlite3.Connection, values: Mapping[str, bytes]) -> None:
    """Keep texts beside the clusters."""
    db.executemany("INSERT OR REPLACE INTO match_state VALUES (?, ?)", values.items())


def clear(db: sqlite3.Connection) -> None:
    """Keep nothing of what was found."""
    for table in ("match_state", "match_cluster", "match_examined"):
        db.execute(f"DELETE FROM {table}")


def clusters(db: sqlite3.Connection) -> list[Row]:
    """All clusters."""
    return db.execute("SELECT contacts, level, probability, pairs FROM match_cluster").fetchall()


def put(db: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Keep clusters; one of the same contacts is replaced."""
    db.executemany("INSERT OR REPLACE INTO match_cluster VALUES (?, ?, ?, ?)", rows)


def remove(db: sqlite3.Connection, contacts: Iterable[str]) -> None:
    """Keep some clusters no more."""
    db.executemany("DELETE FROM match_cluster WHERE contacts = ?", ((c,) for c in contacts))


def examined(db: sqlite3.Connection) -> dict[str, int]:
    """The mark of each contact that was looked at, by contact id."""
    return dict(db.execute("SELECT c.id, e.mark FROM match_examined e JOIN contact c ON c.num = e.contact"))


def examine(db: sqlite3.Connection, contacts: Iterable[tuple[int, str]]) -> None:
    """Note contacts as looked at: (mark, contact id). Those that are gone are passed over."""
    db.executemany("INSERT OR REPLACE INTO match_examined SELECT num, ? FROM contact WHERE id = ?", contacts)


def unexamine(db: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Forget that contacts were looked at."""
    for part in chunks(list(ids)):
        db.execute(
            f"DELETE FROM match_examined WHERE contact IN (SELECT num FROM contact WHERE id IN ({marks(len(part))}))",
            part,
        )
