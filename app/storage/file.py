"""The file of a book: told apart from files that are not ours before anything touches it, made whole or not at all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from app.domain.errors import DamagedBook, KithError, NewerBook, NotABook
from app.domain.ids import new_id
from app.storage.connection import connect, head

APPLICATION_ID = 0x4B697468  # "Kith"
OLDEST_SQLITE = (3, 35, 0)


def inspect(path: Path) -> int:
    """The schema version of the book at `path`. Nothing is changed.

    Raises KithError (with what, where and what to do) for anything that is no readable book.
    """
    if path.is_dir():
        raise NotABook(f"{path} is a folder, not an address book. Choose a file in it.")
    try:
        start = head(path, 100)
    except OSError as error:
        raise KithError(
            f"{path} cannot be read: {error.strerror}. Check the file and its permissions."
        ) from error
    if not start:
        raise NotABook(
            f"{path} is empty, so it is no address book. It was left as it is; remove it to begin a new one there."
        )
    if len(start) < 100 or not start.startswith(b"SQLite format 3\0"):
        raise NotABook(
            f"{path} is no Kith address book. It was left as it is; import it if it holds contacts."
        )
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID:
        raise NotABook(f"{path} is a database of another program. It was left as it is.")
    version = _version(path)
    newest = current_version()
    if version > newest:
        raise NewerBook(
            f"{path} was written by a newer Kith (book version {version}, this program reads up to {newest})."
            " It was left as it is; update Kith to open it."
        )
    return version


def _version(path: Path) -> int:
    try:
        db = connect(path, immutable=not writable(path))
        try:
            db.execute("SELECT COUNT(*) FROM (SELECT 1 FROM contact LIMIT 1)").fetchone()
            return int(db.execute("PRAGMA user_version").fetchone()[0])
        finally:
            db.close()
    except sqlite3.Error as error:
        if is_damage(error):
            raise damaged(path, error) from error
        raise KithError(
            f"{path} cannot be opened ({error}). It was left as it is; see whether the disk is full or the file in use."
        ) from error


def is_damage(error: object) -> bool:
    """Whether an error of SQLite says that the file itself is broken, or is no book inside."""
    name = getattr(error, "sqlite_errorname", "")
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or "no such table" in str(error)


def damaged(path: Path, error: object) -> DamagedBook:
    """What to tell of a book that cannot be read."""
    return DamagedBook(
        f"{path} is damaged and cannot be read ({error}). It was left as it is;"
        " restore a backup of it, or let “kith recover” save what can be read."
    )


def current_version() -> int:
    """The schema version that this program writes (without loading the schema, which start-up cannot wait for)."""
    return 2


def writable(path: Path) -> bool:
    """Whether the book and the folder around it can be written to (SQLite needs both)."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def create(path: Path) -> None:
    """Make an empty book at `path`, where no file may be: complete under another name first, then put in place.

    Raises KithError if that cannot be done; then nothing is left behind.
    """
    from app.storage import migrations
    from app.storage.engine import make_engine, transaction

    _check_sqlite()
    draft = path.with_name(f".{path.name}.{new_id()[:8]}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sqlite3.connect(draft).close()
        engine = make_engine(draft)
        try:
            with transaction(engine) as connection:
                migrations.make(connection)
        finally:
            engine.dispose()
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        if not path.exists():
            set_log_aside(path)
        _put_in_place(draft, path)
    except FileExistsError as error:
        raise KithError(
            f"{path} cannot be made: {error.filename} is there already. Choose another place."
        ) from error
    except (OSError, sqlite3.Error) as error:
        raise KithError(
            f"A new address book cannot be made at {path}: {error}. Choose another place."
        ) from error
    finally:
        discard(draft)


def discard(draft: Path) -> None:
    """Remove a file that is not to be and what SQLite laid beside it, as far as the disk lets."""
    for ending in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            Path(f"{draft}{ending}").unlink(missing_ok=True)


def set_log_aside(path: Path) -> None:
    """Rename the log that a file which is gone has left: SQLite would replay it into whatever comes to its place."""
    log = Path(f"{path}-wal")
    if log.exists():
        if log.stat().st_size:
            log.rename(f"{log}.{new_id()[:8]}")
        else:
            log.unlink()
    Path(f"{path}-shm").unlink(missing_ok=True)


def _put_in_place(draft: Path, path: Path) -> None:
    """Rename without ever replacing a file that came meanwhile, where the file system can tell."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # no hard links here
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)


def _check_sqlite() -> None:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise KithError(
            f"SQLite {sqlite3.sqlite_version} is too old: Kith needs 3.35 or newer. Update Python."
        )
