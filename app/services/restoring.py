"""A backup looked into, and brought back: all of it or some contacts, after saving what is there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.errors import DamagedBook, KithError, NotABook, ReadOnlyBook
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.values import Photo
from app.services import backups, sealing
from app.storage import backup, file, packed
from app.storage.book_file import migrated

if TYPE_CHECKING:
    from app.services.book import Book


def restore(book: Path, from_: Path, progress: Progress = NO_PROGRESS, passphrase: str = "") -> Path:
    """Make a backup the book again, also while windows have it open; what was there is backed up first.

    Returns that backup, or where a book that was damaged is kept (or `from_` if there was none). Raises KithError for a
    file that holds no whole book, or is sealed with another passphrase; then nothing has changed.
    """
    if not book.exists():
        with unpacked(from_, progress, beside=book, passphrase=passphrase) as whole:
            backup.put_in_place(book, whole)
        return from_
    if not file.writable(book):
        raise ReadOnlyBook(f"{book} can only be read, so nothing can be restored into it.")
    with unpacked(from_, progress, beside=book, passphrase=passphrase) as whole:
        aside = kept_aside(book)  # before SQLite opens it, which would fold its log in
        try:
            file.inspect(book)
            before = backups.back_up(book, why="restore", progress=progress)
        except (DamagedBook, NotABook):
            backup.put_in_place(book, whole)
            return aside
        except BaseException:
            file.discard(aside)
            raise
        file.discard(aside)
        backup.replace(book, whole)
        return before


def kept_aside(book: Path) -> Path:
    """Copy a book that may be damaged, as it is and with its log; returns where. Raises KithError."""
    now = datetime.now(UTC)
    aside = book.with_name(f"{book.stem} damaged {now:%Y-%m-%d %H%M%S}{book.suffix}")
    backup.copy_raw(book, aside)
    return aside


@contextmanager
def unpacked(
    from_: Path, progress: Progress = NO_PROGRESS, beside: Path | None = None, passphrase: str = ""
) -> Iterator[Path]:
    """A backup as a whole, checked book of today in a temporary folder (on the disk of `beside`), gone at the end."""
    near = beside.parent if beside is not None else None
    with tempfile.TemporaryDirectory(prefix=".kith-restore-", dir=near, ignore_cleanup_errors=True) as folder:
        to = Path(folder) / "book.kith"
        if sealing.is_sealed(from_):
            progress.start(0, "Opening it with the passphrase")
            bare = Path(folder) / "sealed" / sealing.bare_name(from_)
            bare.parent.mkdir()
            bare.write_bytes(sealing.opened(from_, passphrase))
            from_ = bare
        if packed.is_packed(from_):
            packed.unpack(from_, to, progress)
        else:
            file.inspect(from_)
            backup.save(from_, to, progress)
        migrated(to)
        yield to


@dataclass(frozen=True, slots=True)
class Since:
    """What has become of the contacts of a backup: ids of those that are gone, and of those that were changed."""

    gone: frozenset[str]
    changed: frozenset[str]


def since(past: Book, book: Book) -> Since:
    """What has become of the contacts of an opened backup."""
    then, now = past.states(), book.states()
    return Since(
        frozenset(then.keys() - now.keys()),
        frozenset(i for i in then.keys() & now.keys() if then[i] != now[i]),
    )


@contextmanager
def looked_into(from_: Path, progress: Progress = NO_PROGRESS, passphrase: str = "") -> Iterator[Book]:
    """A backup as a book that can only be read."""
    from app.services.book import Book

    with unpacked(from_, progress, passphrase=passphrase) as path:
        book = Book.open(path, create=False, read_only=True)
        try:
            yield book
        finally:
            book.close()


def restore_contacts(book: Book, past: Book, ids: Sequence[str], *, afresh: bool = False) -> Changes:
    """Make contacts again what they are in `past`, an opened backup, as one undoable operation; `afresh` also their stamps.

    Raises KithError if the backup has none of them.
    """
    found = past.get_many(ids)
    if not found:
        raise KithError("The backup does not hold this contact.")
    label = (
        f"Restore {len(found)} contacts from a backup"
        if len(found) > 1
        else "Restore a contact from a backup"
    )
    with book.change(label, "restore") as change:
        names = {a.field for c in found for a in c.attributes}
        change.ensure_fields(f for f in past.fields if f.is_custom and f.name in names)
        if afresh:
            change.remove([c.id for c in found])
        change.put_many([_with_photos(replace(c, version=0), past) for c in found])
    return change.changes


def _with_photos(contact: Contact, past: Book) -> Contact:
    """The contact with the bytes of its photos, which the book may no longer have."""
    return replace(
        contact,
        attributes=tuple(
            replace(a, value=replace(a.value, data=past.photo(a.value.sha256)))
            if isinstance(a.value, Photo) and a.value.sha256
            else a
            for a in contact.attributes
        ),
    )
