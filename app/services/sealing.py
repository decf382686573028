"""Backups and files that only a passphrase opens: made, opened, told apart. What they hold is told only by opening them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.formats import sealed
from app.services.files import replaced
from app.storage import backup, packed
from app.storage.connection import head

ENDING = sealed.ENDING
_NAME = re.compile(r" (\d{4}-\d\d-\d\d \d{6})\.\d+ no (\d+)\.")


def is_sealed(start: Path | bytes) -> bool:
    """Whether a file, or what begins with these bytes, opens by a passphrase."""
    try:
        return sealed.is_sealed(start if isinstance(start, bytes) else head(start, sealed.HEAD))
    except OSError:
        return False


@contextmanager
def writing(out: Path | BinaryIO, passphrase: str) -> Iterator[BinaryIO]:
    """A file to write to, whose content is sealed at the end and takes the place of `out`, or goes into it.

    If anything is raised, `out` stays as it was. Raises KithError.
    """
    plain = io.BytesIO()
    yield plain
    data = sealed.seal(plain.getvalue(), passphrase)
    if isinstance(out, Path):
        with replaced(out) as file:
            file.write(data)
    else:
        out.write(data)


def opened(path: Path, passphrase: str) -> bytes:
    """What is inside a sealed file. Raises PassphraseWanted, WrongPassphrase, or KithError if it cannot be read."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KithError(f"{path} cannot be read: {error.strerror or error}.") from error
    return sealed.unseal(data, passphrase, path.name)


def name_of(book: Path, at: datetime, number: int, ending: str) -> str:
    """The name of a sealed backup, which alone tells when it was made and the how-manieth it is."""
    return f"{book.stem} {at:%Y-%m-%d %H%M%S.}{at.microsecond // 1000:03} no {number}{book.suffix}{ending}{sealed.ENDING}"


def told_by(name: str) -> tuple[str, int] | None:
    """(when, UTC and ISO 8601; the how-manieth) of a sealed backup by its name; None if it does not tell."""
    found = _NAME.search(name)
    if found is None:
        return None
    at = datetime.strptime(found[1], "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
    return f"{at:%Y-%m-%dT%H:%M:%SZ}", int(found[2])


def pack(
    book: Path, to: Path, about: packed.About, passphrase: str, progress: Progress = NO_PROGRESS
) -> None:
    """Make a checked backup that only the passphrase opens. Its open form lies beside the book meanwhile."""
    with backup.drafted(book, book) as bare:
        packed.pack(book, bare, about, progress)
        _seal(bare, to, passphrase, progress)


def save(book: Path, to: Path, passphrase: str, progress: Progress = NO_PROGRESS) -> None:
    """Make a checked plain copy, a book itself, that only the passphrase opens."""
    with backup.drafted(book, book) as bare:
        backup.save(book, bare, progress)
        _seal(bare, to, passphrase, progress)


def _seal(bare: Path, to: Path, passphrase: str, progress: Progress) -> None:
    progress.start(0, "Protecting it by the passphrase")
    with writing(to, passphrase) as out:
        out.write(bare.read_bytes())


def bare_name(path: Path) -> str:
    """The name of what is inside a sealed file."""
    return sealed.bare_name(path.name)
