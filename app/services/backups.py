"""Backups of a book in a folder beside it: made, listed, restored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import KithError
from app.storage import backup, file


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy: where, from when (UTC), how large, how many contacts (None: it cannot be read)."""

    path: Path
    at: str
    size: int
    contacts: int | None


def folder_of(book: Path) -> Path:
    """Where the backups of a book lie."""
    return book.parent / f"{book.stem} backups"


def back_up(book: Path, to: Path | None = None) -> Path:
    """Make a checked copy; its name tells the time unless `to` is given. Raises KithError; then there is no copy."""
    if to is None:
        folder = folder_of(book)
        folder.mkdir(exist_ok=True)
        now = datetime.now(UTC).strftime("%Y-%m-%d %H%M%S.%f")[:-3]
        to = folder / f"{book.stem} {now}{book.suffix}"
    elif to.exists():
        raise KithError(f"{to} is there already. Choose another name.")
    return backup.save(book, to)


def backups(book: Path) -> list[Backup]:
    """The copies of a book, newest first."""
    found = []
    for path in sorted(folder_of(book).glob(f"*{book.suffix}"), reverse=True):
        status = path.stat()
        at = datetime.fromtimestamp(status.st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        found.append(Backup(path, at, status.st_size, backup.count(path)))
    return found


def restore(book: Path, from_: Path) -> Path:
    """Put a backup in the place of the book, which nobody may have open; what was there is backed up first.

    Returns that copy. Raises KithError for a file that is no whole book; then nothing has changed.
    """
    file.inspect(from_)
    before = back_up(book)
    backup.replace(book, from_)
    return before
