"""Moving contacts to the trash: one operation; before many, a backup."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.progress import NO_PROGRESS, Progress
from app.services import backups

if TYPE_CHECKING:
    from app.services.book import Book


def delete(
    book: Book, ids: Sequence[str], label: str, kind: str = "delete", progress: Progress = NO_PROGRESS
) -> Changes:
    """Move contacts to the trash. Raises KithError; then nothing has changed."""
    if len(ids) >= backups.MANY:
        backups.safeguard(book, "delete", progress)
    with book.change(label, kind, progress) as change:
        change.trash(ids)
    return change.changes
