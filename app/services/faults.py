"""What went wrong, told apart: the user's world (a full disk, a damaged file) or a bug of ours."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import KithError


def explained(error: BaseException, book: Path) -> KithError | None:
    """The error as one that the user can act on, or None for a bug of ours. `book` is the file that was worked on."""
    if isinstance(error, KithError):
        return error
    from app.storage import faults

    return faults.explained(error, book)
