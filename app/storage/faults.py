"""Errors of SQLite and of the disk that are the user's world, in the user's words."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from app.domain.errors import KithError, ReadOnlyBook
from app.storage import file


def explained(error: BaseException, path: Path) -> KithError | None:
    """The error in the user's words if it is one of the user's world, else None: a bug of ours."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
        return KithError(f"The disk of {path} is full. Nothing was changed; make room and try again.")
    if not isinstance(cause, sqlite3.Error):
        return None
    match getattr(cause, "sqlite_errorname", "").split("_")[1:2]:
        case ["BUSY" | "LOCKED"]:
            return KithError(
                f"Another program is writing to {path}. Nothing was changed; try again in a moment."
            )
        case ["FULL"]:
            return KithError(f"The disk of {path} is full. Nothing was changed; make room and try again.")
        case ["IOERR" | "CANTOPEN"]:
            return KithError(f"{path} could not be written ({cause}). Nothing was changed; check the disk.")
        case ["READONLY"]:
            return ReadOnlyBook(f"{path} can only be read. Nothing was changed.")
        case ["CORRUPT" | "NOTADB"]:
            return file.damaged(path, cause)
    return None
