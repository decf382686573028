"""An open book file: its reading connections, its one writing engine, and the life of its transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KithError, ReadOnlyBook
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import file
from app.storage.connection import Reader

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.storage.derived import Rules
    from app.storage.stamps import Stamp
    from app.storage.transaction import Transaction


class BookFile:
    """Reads at any time from any thread; writes one transaction at a time. SQLAlchemy is loaded with the first write."""

    def __init__(self, path: Path) -> None:
        version = file.inspect(path)
        self.path = path
        self.read_only = not file.writable(path)
        if version < file.current_version():
            self._migrate(version)
        self.reader = Reader(path, immutable=self.read_only)
        self._engine: Engine | None = None

    def _migrate(self, version: int) -> None:
        if self.read_only:
            raise ReadOnlyBook(
                f"{self.path} is of an older version and cannot be written to, so it cannot be brought up to date."
            )
        from app.storage import migrations

        migrations.migrate(self.path, version)

    @property
    def db(self) -> sqlite3.Connection:
        """This thread's reading connection."""
        return self.reader.db

    @contextmanager
    def transaction(self, label: str, stamp: Stamp, rules: Rules) -> Iterator[Transaction]:
        """One write. Raises ReadOnlyBook, or KithError if another program holds the book for too long or the disk is full."""
        from app.storage.engine import driver, transaction
        from app.storage.transaction import Transaction

        try:
            with transaction(self.engine) as connection:
                yield Transaction(driver(connection), label, stamp, rules)
        except Exception as error:
            raise _as_users_world(error, self.path) or error from error

    @contextmanager
    def cache_transaction(self) -> Iterator[sqlite3.Connection]:
        """A transaction for what can be worked out again: no operation, no journal."""
        from app.storage.engine import driver, transaction

        with transaction(self.engine) as connection:
            yield driver(connection)

    def problems(self, progress: Progress = NO_PROGRESS) -> dict[str, list[str]]:
        """What is wrong with the book, by kind of check (`checks`); nothing is changed."""
        from app.storage import checks
        from app.storage.connection import connect

        db = connect(self.path, immutable=self.read_only)
        try:
            db.execute("PRAGMA query_only=OFF")  # the index is compared through a temporary table
            return checks.everything(db, progress)
        finally:
            db.close()

    def rebuild_index(self, progress: Progress = NO_PROGRESS) -> None:
        """Lay the search index anew."""
        from app.storage import index

        with self.cache_transaction() as db:
            index.rebuild(db, progress)

    @property
    def engine(self) -> Engine:
        """The writing engine."""
        if self.read_only:
            raise ReadOnlyBook(f"{self.path} can only be read: the file or its folder is write-protected.")
        if self._engine is None:
            from app.storage.engine import make_engine

            self._engine = make_engine(self.path)
        return self._engine

    def close(self) -> None:
        """Let go of the file; its write-ahead log is folded in when the last program does so."""
        self.reader.close()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def _as_users_world(error: Exception, path: Path) -> KithError | None:
    """The error in the user's words if it is one of the user's world, else None."""
    cause = getattr(error, "orig", None) or error
    if not isinstance(cause, sqlite3.Error):
        return None
    match getattr(cause, "sqlite_errorname", "").split("_")[1:2]:
        case ["BUSY" | "LOCKED"]:
            return KithError(
                f"Another program is writing to {path}. Nothing was changed; try again in a moment."
            )
        case ["FULL"]:
            return KithError(f"The disk of {path} is full. Nothing was changed; make room and try again.")
        case ["IOERR" | "CANTOPEN"]:
            return KithError(f"{path} could not be written ({cause}). Nothing was changed; check the disk.")
        case ["READONLY"]:
            return ReadOnlyBook(f"{path} can only be read. Nothing was changed.")
        case ["CORRUPT" | "NOTADB"]:
            return KithError(f"{path} is damaged ({cause}). Nothing was changed; restore a backup.")
    return None
