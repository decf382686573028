"""The SQLAlchemy engine of a book: it owns the transactions, schema and composed statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.storage.connection import connect


def make_engine(path: Path, cache: bool = False) -> Engine:
    """An engine whose transactions are `BEGIN IMMEDIATE`, so that they hold for DDL too and never deadlock on upgrade.

    One for a `cache` does not wait for the disk.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, write=True, cache=cache),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=2,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """The SQLite connection under a SQLAlchemy one, for loops over many rows in the same transaction."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """One transaction: committed at the end, rolled back if anything is raised."""
    with engine.begin() as connection:
        yield connection
