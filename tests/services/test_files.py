"""Files that are written whole or not at all, and never over an address book."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.services.book import Book
from app.services.exporting import Chosen, export
from app.services.files import replaced


def test_no_export_takes_the_place_of_a_book_open_or_not(tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.kith", tmp_path / "other.kith"
    Book.open(other).close()
    closed = other.read_bytes()
    book = Book.open(mine)
    with book.change("Put") as change:
        ann = change.put(Contact().add(Attribute("first_name", "Ann")))
    for path in (mine, other):
        for passphrase in ("", "a long enough passphrase"):
            with pytest.raises(KithError, match="is an address book"):
                export(book, Chosen(), path, "csv", passphrase=passphrase)
    book.close()
    assert other.read_bytes() == closed
    again = Book.open(mine)
    assert [c.id for c in again.all_contacts()] == [ann.id]
    again.close()


def test_another_file_is_replaced_at_the_end_or_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    with pytest.raises(KithError, match="cannot be written"), replaced(path) as file:
        file.write(b"new")
        raise OSError("full")
    assert path.read_text() == "old"
    with replaced(path) as file:
        file.write(b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["a.csv"]
    assert path.read_text() == "new"
