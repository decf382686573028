"""Plain SQLite connections to a book, set up the one way that keeps it safe. No SQLAlchemy: the first paint needs only this."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

BUSY_SECONDS = 15

_EVERY = ("PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF", "PRAGMA temp_store=MEMORY")
_WRITER = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=FAST",
    "PRAGMA cache_size=-65536",
)
_CACHE = (*_WRITER, "PRAGMA synchronous=NORMAL")
"""What power loss may take back: the file stays whole, and what is lost is worked out again."""
_READER = ("PRAGMA query_only=ON", "PRAGMA cache_size=-16384")


def connect(
    path: Path, *, write: bool = False, immutable: bool = False, cache: bool = False
) -> sqlite3.Connection:
    """A connection in autocommit mode (transactions are begun by hand, or DDL escapes them).

    `immutable` reads a book in a folder where nothing can be written; `cache` writes what need not survive power loss.
    From now on this process may read the file in no other way than by `raw`. Raises sqlite3.Error.
    """
    mode = "rw" if write else "ro&immutable=1" if immutable else "rw"
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    with _reading:
        _connected.add(_identity(path))
    for pragma in (*_EVERY, *(_CACHE if cache else _WRITER if write else _READER)):
        db.execute(pragma)
    return db


_connected: set[tuple[int, int]] = set()
_kept: dict[tuple[int, int], BinaryIO] = {}
_reading = threading.RLock()


@contextmanager
def raw(path: Path) -> Iterator[BinaryIO]:
    """The bytes of any file, for reading a file that may be a book, open in this process or not.

    Where a process closes a file, the system takes away all of its locks on it, also those of SQLite, whatever way they
    came by (sqlite.org/howtocorrupt.html, 2.2): another program would then clear away the log that we go on writing to. So
    what reads a file that SQLite has had in this process stays open. Raises OSError.
    """
    with _reading:
        if (key := _identity(path)) not in _connected:
            with path.open("rb") as file:
                yield file
            return
        if key not in _kept:
            _kept[key] = path.open("rb", buffering=0)
        _kept[key].seek(0)
        yield _kept[key]


def head(path: Path, size: int) -> bytes:
    """The first bytes of a file, as `raw` reads them. Raises OSError."""
    with raw(path) as file:
        return file.read(size)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


class Reader:
    """Read-only connections to one book, one for each thread that asks."""

    def __init__(self, path: Path, immutable: bool = False) -> None:
        self._path = path
        self._immutable = immutable
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []

    @property
    def db(self) -> sqlite3.Connection:
        """This thread's connection."""
        db: sqlite3.Connection | None = getattr(self._local, "db", None)
        if db is None:
            db = connect(self._path, immutable=self._immutable)
            self._local.db = db
            self._all.append(db)
        return db

    def interrupt(self) -> None:
        """End what the connections of all threads are reading; whoever waits for it gets sqlite3.OperationalError."""
        for db in tuple(self._all):
            db.interrupt()

    def close(self) -> None:
        """Close the connections of all threads."""
        for db in self._all:
            db.close()
        self._all.clear()
        self._local = threading.local()
