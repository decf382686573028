"""An open book file: its reading connections, its one writing engine, and the life of its transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from app.domain.errors import KithError, ReadOnlyBook
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import file
from app.storage.connection import Reader
from app.storage.faults import explained

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from app.storage.derived import Rules
    from app.storage.stamps import Stamp
    from app.storage.transaction import Transaction

LEAST_PAUSE, MOST_PAUSE = 0.001, 0.025
"""Seconds between two steps of work that can be done again."""


class BookFile:
    """Reads at any time from any thread; writes one transaction at a time. SQLAlchemy is loaded with the first write."""

    def __init__(
        self, path: Path, read_only: bool = False, before_migration: Callable[[Path], object] | None = None
    ) -> None:
        self.path = path
        self._protected = not file.writable(path) if path.exists() else False
        self.read_only = read_only or self._protected
        if self.read_only:
            _of_today(path)
        else:
            migrated(path, before_migration)
        self.reader = Reader(path, immutable=self._protected)
        self._identity = _identity(path)
        self._engine: Engine | None = None
        self._cache: Engine | None = None

    @property
    def db(self) -> sqlite3.Connection:
        """This thread's reading connection."""
        return self.reader.db

    @contextmanager
    def transaction(self, label: str, stamp: Stamp, rules: Rules) -> Iterator[Transaction]:
        """One write. Raises ReadOnlyBook, or KithError if another program holds the book for too long or the disk is full."""
        from app.storage.engine import driver, transaction
        from app.storage.transaction import Transaction

        if _identity(self.path) != self._identity:
            raise KithError(
                f"{self.path} is no longer where it was: it was moved, deleted or replaced. Nothing was changed;"
                " put it back, or open it where it is now."
            )
        try:
            with transaction(self.engine) as connection:
                yield Transaction(driver(connection), label, stamp, rules)
        except Exception as error:
            raise explained(error, self.path) or error from error

    @contextmanager
    def cache_transaction(self) -> Iterator[sqlite3.Connection]:
        """A transaction for what can be worked out again: no operation, no journal, no waiting for the disk.

        Such work is done in many steps. Whoever waits to write asks now and then only, so each step is followed by a
        pause half as long again, lest the next one begins before he has asked.
        """
        from app.storage.engine import driver, make_engine, transaction

        self._refuse_if_read_only()
        if self._cache is None:
            self._cache = make_engine(self.path, cache=True)
        with transaction(self._cache) as connection:
            started = perf_counter()
            yield driver(connection)
        sleep(min(MOST_PAUSE, max(LEAST_PAUSE, 1.5 * (perf_counter() - started))))

    def problems(self, progress: Progress = NO_PROGRESS) -> dict[str, list[str]]:
        """What is wrong with the book, by kind of check (`checks`); nothing is changed."""
        from app.storage import checks
        from app.storage.connection import connect

        db = connect(self.path, immutable=self._protected)
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
        self.compact()

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file."""
        from app.storage.connection import connect

        db = connect(self.path, write=True)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            db.close()

    def compact(self) -> None:
        """Write the file anew without the room that deleted things left, where their bytes would still lie."""
        from app.storage.connection import connect

        try:
            db = connect(self.path, write=True)
            try:
                db.execute("VACUUM")
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                db.close()
        except sqlite3.Error as error:
            raise KithError(
                f"It is done, but {self.path} could not be written anew ({error}), so traces may be left in its free room."
                " Make room on the disk and run “kith check --repair”."
            ) from error

    def _refuse_if_read_only(self) -> None:
        if self.read_only:
            why = (
                "the file or its folder is write-protected" if self._protected else "it was opened to look at"
            )
            raise ReadOnlyBook(f"{self.path} can only be read: {why}.")

    @property
    def engine(self) -> Engine:
        """The writing engine."""
        self._refuse_if_read_only()
        if self._engine is None:
            from app.storage.engine import make_engine

            self._engine = make_engine(self.path)
        return self._engine

    def close(self) -> None:
        """Let go of the file; its write-ahead log is folded in when the last program does so."""
        self.reader.close()
        for engine in (self._engine, self._cache):
            if engine is not None:
                engine.dispose()
        self._engine = self._cache = None


def migrated(path: Path, before: Callable[[Path], object] | None = None) -> None:
    """Bring the book at `path` up to the version of this program, once `before` has backed it up (None: it is a copy itself).

    Raises KithError; then it is unchanged.
    """
    version = file.inspect(path)
    if version < file.current_version():
        if not file.writable(path):
            _of_today(path)
        from app.storage import migrations

        try:
            migrations.migrate(path, version, before or (lambda _path: None))
        except Exception as error:
            raise explained(error, path) or error from error


def _of_today(path: Path) -> None:
    if file.inspect(path) < file.current_version():
        raise ReadOnlyBook(
            f"{path} is of an older version and cannot be written to, so it cannot be brought up to date."
        )


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file lies at a path; None if there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
