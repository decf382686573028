"""Whether a book may be opened by this window, and whether it was closed well the last time."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.domain.errors import DamagedBook
from app.domain.progress import NO_PROGRESS, Progress
from app.storage.lockfile import BookLock, Owner

__all__ = ["BookLock", "Owner", "check_after_crash"]


def check_after_crash(path: Path, progress: Progress = NO_PROGRESS) -> None:
    """Read all of a book that was not closed, and lay its search index anew if that alone is wrong.

    Raises DamagedBook if it is not whole, KithError if it cannot be opened at all.
    """
    from app.services import checking
    from app.services.book import Book
    from app.services.faults import explained

    with closing(Book.open(path, create=False)) as book:
        try:
            report = checking.check(book, progress)
            if report.found.pop("search_index"):
                book.rebuild_index(progress)
        except Exception as error:
            raise explained(error, path) or error from error
    if not report.ok:
        raise DamagedBook(f"{path} is damaged: {report.problems[0]}. It was left as it is.")
