"""A book moves with its backups, or stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.domain.progress import Progress
from app.services import backups, moving
from app.services.book import Book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    (tmp_path / "old").mkdir()
    book = Book.open(tmp_path / "old" / "mine.kith")
    with book.change("Make") as change:
        change.put(Contact(attributes=(Attribute("first_name", "Ann"),)))
    backups.back_up(book.path)
    return book


def names(path: Path) -> list[str]:
    book = Book.open(path, create=False)
    try:
        return [c.text("first_name") for c in book.all_contacts()]
    finally:
        book.close()


def test_a_book_moves_with_its_backups(book: Book, tmp_path: Path) -> None:
    to = moving.copy(book, tmp_path / "ours.kith")
    assert names(to) == names(book.path) == ["Ann"]
    book.close()
    moving.leave(book.path, to)
    assert list((tmp_path / "old").iterdir()) == []
    assert names(to) == ["Ann"]
    assert len(backups.backups(to)) == 1


def test_a_file_that_is_there_is_never_written_over(book: Book, tmp_path: Path) -> None:
    there = tmp_path / "there.kith"
    there.write_text("mine")
    with pytest.raises(KithError, match="there already"):
        moving.copy(book, there)
    assert there.read_text() == "mine"


class Writing(Progress):
    """Somebody writes while the copy is made."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.book, self.written = book, False

    def advance(self, n: int = 1, note: str = "") -> None:
        if not self.written:
            self.written = True
            with self.book.change("Meanwhile") as change:
                change.put(Contact(attributes=(Attribute("first_name", "Bea"),)))
        super().advance(n, note)


def test_a_book_that_changes_meanwhile_stays(book: Book, tmp_path: Path) -> None:
    with pytest.raises(KithError, match="changed while it was copied"):
        moving.copy(book, tmp_path / "ours.kith", Writing(book))
    assert not (tmp_path / "ours.kith").exists()
    assert sorted(names(book.path)) == ["Ann", "Bea"]


@pytest.mark.parametrize("changed", [True, False])
def test_the_old_file_stays_where_the_new_one_is_not_all(book: Book, tmp_path: Path, changed: bool) -> None:
    to = tmp_path / "ours.kith"
    if changed:
        moving.copy(book, to)
    book.close()
    with pytest.raises(KithError, match="Both files stay"):
        moving.leave(book.path, to, changed)
    assert names(book.path) == ["Ann"]


def test_backups_that_are_there_are_left_alone(book: Book, tmp_path: Path) -> None:
    to = moving.copy(book, tmp_path / "ours.kith")
    backups.folder_of(to).mkdir()
    book.close()
    moving.leave(book.path, to)
    assert len(backups.backups(book.path)) == 1
    assert backups.backups(to) == []
