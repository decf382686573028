"""A copy of a book, made by SQLite's backup API while others read and write, checked before it counts."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.domain.errors import DamagedBook, KithError
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import checks, file
from app.storage.connection import connect, raw

COUNTED = (
    "contact", "attribute", "interaction", "contact_tag", "tag", "folder", "saved_list", "field_definition", "dismissed",
    "photo", "operation", "journal", "import_record", "tombstone", "setting",
)  # fmt: skip
"""Tables that hold what cannot be made anew."""


def save(path: Path, to: Path, progress: Progress = NO_PROGRESS) -> Path:
    """Copy the book at `path` to `to` (replacing a copy there): written under another name, checked, synced, renamed.

    Raises KithError if the copy cannot be made or is not whole; then the old copy at `to` stays.
    """
    with drafted(path, to) as draft:
        counts = copy(path, draft)
        with closing(sqlite3.connect(draft, isolation_level=None)) as db:
            db.execute("PRAGMA journal_mode=DELETE")
            verify(db, path, counts, progress)
        sync(draft)
        file.set_log_aside(to)
        draft.replace(to)
        sync_folder(to.parent)
    return to


def copy(path: Path, draft: Path) -> dict[str, int]:
    """Copy all pages of a book as they stand in one moment; returns how many rows each table of `COUNTED` had then."""
    with closing(connect(path, immutable=not file.writable(path))) as source:
        source.execute("BEGIN")  # counts and pages are of the same moment
        counts = count(source)
        with closing(sqlite3.connect(draft, isolation_level=None)) as target:
            target.execute("PRAGMA synchronous=OFF")
            source.backup(target)
    return counts


def count(db: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table of `COUNTED` has."""
    return {t: int(db.execute(f"SELECT COUNT(*) FROM {t}").fetchone()[0]) for t in COUNTED}


def verify(
    db: sqlite3.Connection, path: Path, counts: dict[str, int], progress: Progress = NO_PROGRESS
) -> None:
    """Read all of a copy of the book at `path`. Raises DamagedBook if it is not whole or lacks rows."""
    problems = [p for kind in checks.contents(db, progress).values() for p in kind]
    now = count(db)
    problems += [f"{now[t]} instead of {n} rows of {t}" for t, n in counts.items() if now[t] != n]
    if problems:
        raise _no_backup(path, problems[0])


def _no_backup(path: Path, problem: object) -> DamagedBook:
    return DamagedBook(
        f"{path} seems to be damaged ({problem}), so no backup of it was kept; older ones stay."
        " Look at it with “kith check”, or save what can be read with “kith recover”."
    )


def contacts_in(path: Path) -> int | None:
    """How many contacts a plain copy holds outside the trash; None if it cannot be read."""
    try:
        with closing(connect(path, immutable=True)) as db:
            return int(db.execute("SELECT COUNT(*) FROM contact WHERE state < 2").fetchone()[0])
    except sqlite3.Error:
        return None


def replace(path: Path, by: Path) -> None:
    """Overwrite the book at `path`, page by page in one transaction, with the one at `by`. Raises KithError."""
    try:
        with closing(connect(by, immutable=True)) as source, closing(connect(path, write=True)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=WAL")
    except sqlite3.Error as error:
        raise KithError(f"{by} cannot take the place of {path}: {error}. Nothing was changed.") from error


def copy_raw(path: Path, to: Path) -> None:
    """Copy a file of a book byte by byte with its log, for one that SQLite may not be able to read. Raises KithError."""
    try:
        for ending in ("", "-wal"):
            source = Path(f"{path}{ending}")
            if source.exists():
                with raw(source) as opened, open(f"{to}{ending}", "wb") as copy:
                    shutil.copyfileobj(opened, copy)
                shutil.copystat(source, f"{to}{ending}")
                sync(Path(f"{to}{ending}"))
        sync_folder(to.parent)
    except OSError as error:
        raise KithError(f"{path} could not be copied to {to}: {error}. Nothing was changed.") from error


def put_in_place(path: Path, by: Path) -> None:
    """Let the whole book at `by` take the place of one at `path` that nobody has open and of which a copy is kept.

    The old write-ahead log goes before the new file comes, so that it is never replayed into it. Raises KithError.
    """
    try:
        for ending in ("-wal", "-shm"):
            Path(f"{path}{ending}").unlink(missing_ok=True)
        by.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise KithError(f"{path} could not be replaced: {error}.") from error


@contextmanager
def drafted(path: Path, to: Path) -> Iterator[Path]:
    """A name beside `to` for a copy that is not ready; it is gone at the end. Errors of the disk become KithError."""
    draft = to.with_name(f".{to.name}.{new_id()[:8]}.part")
    try:
        yield draft
    except (OSError, sqlite3.Error) as error:
        if file.is_damage(error):
            raise _no_backup(path, error) from error
        raise KithError(f"No backup of {path} could be written to {to}: {error}.") from error
    finally:
        file.discard(draft)


def sync(path: Path) -> None:
    """Let a file be on the disk."""
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Let the names in a folder be on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
