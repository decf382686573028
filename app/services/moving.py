"""A book moves: a checked copy is opened in its new place before the old file goes, so that nothing is lost on the way."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.services import backups
from app.services.book import Book


def copy(book: Book, to: Path, progress: Progress = NO_PROGRESS) -> Path:
    """A checked copy of an open book where it shall lie. Raises KithError; then there is none, and nothing has changed."""
    before = book.revision
    backups.back_up(book.path, to, progress=progress)
    if book.revision != before:
        to.unlink()
        raise KithError(
            f"{book.path.name} was changed while it was copied, so it stays where it is. Try again."
        )
    return to


def leave(old: Path, new: Path, changed: bool = False) -> None:
    """Take away the file of a closed book that lies in its new place now; its backups follow it.

    Backups that cannot be moved (to another disk, or where there are some already) stay where they are. Raises KithError
    if the old file cannot be taken away, or was `changed` after it was copied.
    """
    if changed or not new.exists():
        raise KithError(
            f"{old} was changed after it was copied to {new}. Both files stay: look which one you need."
        )
    try:
        for end in ("", "-wal", "-shm"):
            old.with_name(old.name + end).unlink(missing_ok=True)
    except OSError as error:
        raise KithError(
            f"{old} could not be taken away ({error.strerror}). The book is in {new} now; delete the old file."
        ) from error
    here, there = backups.folder_of(old), backups.folder_of(new)
    if here.is_dir() and not there.exists():
        try:
            here.rename(there)
        except OSError:
            return
