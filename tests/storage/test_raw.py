"""A file that SQLite has in this process is read beside it without letting go of its locks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.services import sealing
from app.services.book import Book
from app.services.importing import source_of
from app.storage import backup, connection, file, packed

COUNT = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); print(*db.execute('SELECT COUNT(*) FROM contact').fetchone()); db.close()"

READ: dict[str, Callable[[Path], object]] = {
    "looked at": file.inspect,
    "opened a second time": lambda path: Book.open(path, read_only=True).close(),
    "chosen as what is to be imported": source_of,
    "taken for a sealed file": sealing.is_sealed,
    "taken for a backup": packed.is_packed,
    "copied as it is": lambda path: backup.copy_raw(path, path.with_name("copy.kith")),
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    book = Book.open(tmp_path / "a.kith")
    yield book
    book.close()


def add(book: Book, name: str) -> None:
    with book.change("Add") as change:
        change.put(Contact().add(Attribute("last_name", name)))


def counted_elsewhere(path: Path) -> int:
    """How many contacts another program sees, which closes the book after that."""
    return int(subprocess.run([sys.executable, "-c", COUNT, path], capture_output=True, check=True).stdout)


@pytest.mark.parametrize("how", READ)
def test_an_open_book_keeps_its_log_however_its_file_is_read(book: Book, how: str) -> None:
    add(book, "One")
    READ[how](book.path)
    assert counted_elsewhere(book.path) == 1
    add(book, "Two")
    assert counted_elsewhere(book.path) == book.count() == 2


def test_a_file_is_read_from_its_beginning_each_time(book: Book, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"0123456789")
    assert (connection.head(other, 4), connection.head(other, 4)) == (b"0123", b"0123")
    assert connection.head(book.path, 6) == connection.head(book.path, 6) == b"SQLite"
    with connection.raw(book.path) as opened:
        assert len(opened.read()) == book.path.stat().st_size


def test_a_file_that_takes_the_place_of_an_open_one_is_read_itself(book: Book, tmp_path: Path) -> None:
    assert connection.head(book.path, 6) == b"SQLite"
    new = tmp_path / "new"
    new.write_bytes(b"other!")
    new.replace(book.path)
    assert connection.head(book.path, 6) == b"other!"
