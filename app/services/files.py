"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.contact import new_id
from app.domain.errors import KithError


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that takes the place of `path` at the end: written beside it, synced, renamed.

    If anything is raised, `path` stays as it was. Raises KithError where the file system refuses.
    """
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
