"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import KithError
from app.domain.ids import new_id
from app.storage.connection import head

SQLITE = b"SQLite format 3\0"
"""How databases begin."""


def is_database(path: Path) -> bool:
    """Whether a file is a database, as books are; one that cannot be read is none."""
    try:
        return head(path, len(SQLITE)) == SQLITE
    except OSError:
        return False


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` at the end: written beside it, synced, renamed.

    If anything is raised, `path` stays as it was. Raises KithError where the file system refuses, and for the path of an
    address book, the open one above all: all that is in it would be gone.
    """
    if is_database(path):
        raise KithError(f"{path} is an address book, which is not written over. Choose another name.")
    draft = path.with_name(f".{path.name}.{new_id()[:8]}.part")
    try:
        with draft.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise KithError(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from error
    finally:
        if draft.is_file():
            draft.unlink()
