"""A copy of a book, made by SQLite's backup API while others read and write, checked before it counts."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from app.domain.contact import new_id
from app.domain.errors import KithError
from app.storage.connection import connect


def save(path: Path, to: Path) -> Path:
    """Copy the book at `path` to `to` (replacing a copy there): written under another name, checked, synced, renamed.

    Raises KithError if the copy cannot be made or is not whole; then the old copy at `to` stays.
    """
    draft = to.with_name(f".{to.name}.{new_id()[:8]}.part")
    try:
        source = connect(path)
        try:
            target = sqlite3.connect(draft, isolation_level=None)
            try:
                source.backup(target)
                target.execute("PRAGMA journal_mode=DELETE")
                problems = [row[0] for row in target.execute("PRAGMA integrity_check(3)") if row[0] != "ok"]
                problems += [str(row) for row in target.execute("PRAGMA foreign_key_check").fetchmany(3)]
            finally:
                target.close()
        finally:
            source.close()
        if problems:
            raise KithError(
                f"The backup of {path} is not whole ({problems[0]}). The book itself may be damaged: check it."
            )
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(to)
    except (OSError, sqlite3.Error) as error:
        raise KithError(f"No backup of {path} could be written to {to}: {error}.") from error
    finally:
        draft.unlink(missing_ok=True)
    return to


def count(path: Path) -> int | None:
    """How many contacts a copy holds outside the trash; None if it cannot be read."""
    try:
        db = connect(path, immutable=True)
        try:
            return int(db.execute("SELECT COUNT(*) FROM contact WHERE state < 2").fetchone()[0])
        finally:
            db.close()
    except sqlite3.Error:
        return None


def replace(path: Path, by: Path) -> None:
    """Overwrite the book at `path`, page by page in one transaction, with the one at `by`. Raises KithError."""
    try:
        source = connect(by, immutable=True)
        target = connect(path, write=True)
        try:
            source.backup(target)
            target.execute("PRAGMA journal_mode=WAL")
        finally:
            source.close()
            target.close()
    except sqlite3.Error as error:
        raise KithError(f"{by} cannot take the place of {path}: {error}. Nothing was changed.") from error
