"""The file of a book: what is ours, what is not, and that a failed start leaves nothing half done."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import DamagedBook, KithError, NewerBook, NotABook, ReadOnlyBook
from app.services.book import Book
from app.storage import file
from app.storage.connection import connect
from app.storage.engine import make_engine, transaction


def other_database(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE contact (x)")
    db.commit()
    db.close()


NOT_BOOKS = {
    "a folder": lambda p: p.mkdir(),
    "an empty file": lambda p: p.touch(),
    "garbage": lambda p: p.write_bytes(bytes(range(256)) * 20),
    "text": lambda p: p.write_text("BEGIN:VCARD\n"),
    "a cut header": lambda p: p.write_bytes(b"SQLite format 3\0"),
    "another program's database": other_database,
}


@pytest.mark.parametrize("make", NOT_BOOKS.values(), ids=NOT_BOOKS)
def test_files_that_are_no_books_are_refused_and_stay_as_they_are(make, tmp_path: Path) -> None:
    path = tmp_path / "x.kith"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NotABook) as caught:
        Book.open(path)
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert os.listdir(tmp_path) == ["x.kith"]


def test_a_truncated_book_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.kith"
    Book.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 20])
    with pytest.raises(DamagedBook, match="recover"):
        Book.open(path)
    assert path.read_bytes() == whole[: len(whole) // 20]


def test_a_newer_book_is_refused_with_both_versions_named(tmp_path: Path) -> None:
    path = tmp_path / "b.kith"
    Book.open(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(NewerBook, match=r"99.*reads up to 2"):
        Book.open(path)


def test_no_book_is_made_where_none_is_wanted(tmp_path: Path) -> None:
    with pytest.raises(KithError, match="no address book"):
        Book.open(tmp_path / "b.kith", create=False)
    assert os.listdir(tmp_path) == []


def test_a_new_book_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "folder" / "b.kith"
    Book.open(path).close()
    assert os.listdir(path.parent) == ["b.kith"]
    blocked = tmp_path / "plain"
    blocked.write_text("a file, no folder")
    with pytest.raises(KithError, match="place"):
        Book.open(blocked / "b.kith")
    with pytest.raises(KithError, match="already"):
        file.create(path)
    assert os.listdir(path.parent) == ["b.kith"]


def test_ddl_is_rolled_back_with_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "b.kith"
    Book.open(path).close()
    engine = make_engine(path)
    with pytest.raises(ZeroDivisionError), transaction(engine) as connection:
        connection.exec_driver_sql("CREATE TABLE half_made (x)")
        connection.exec_driver_sql("ALTER TABLE contact ADD COLUMN half")
        raise ZeroDivisionError
    engine.dispose()
    db = connect(path)
    assert db.execute("SELECT name FROM sqlite_master WHERE name = 'half_made'").fetchall() == []
    assert "half" not in [r[1] for r in db.execute("PRAGMA table_info(contact)")]
    db.close()


def test_the_safety_settings_hold(tmp_path: Path) -> None:
    path = tmp_path / "b.kith"
    Book.open(path).close()
    db = connect(path, write=True)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "application_id": file.APPLICATION_ID,
    }
    assert {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    db.close()


def test_writes_of_another_process_are_noticed_and_our_own_are_not(tmp_path: Path) -> None:
    ours, theirs = Book.open(tmp_path / "b.kith"), Book.open(tmp_path / "b.kith")
    with ours.change("Ours") as change:
        change.put(Contact().add(Attribute("last_name", "A")))
    assert not ours.changed_elsewhere()
    assert theirs.changed_elsewhere()
    assert not theirs.changed_elsewhere()
    theirs.undo()
    assert ours.changed_elsewhere()
    assert ours.count() == 0
    ours.close()
    theirs.close()
    assert os.listdir(tmp_path) == ["b.kith"]


def test_a_second_writer_waits_and_then_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.connection.BUSY_SECONDS", 0.1)
    book = Book.open(tmp_path / "b.kith")
    other = connect(book.path, write=True)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KithError, match="Another program is writing"), book.change("Wait") as change:
        change.put(Contact())
    other.execute("ROLLBACK")
    other.close()
    with book.change("Now") as change:
        change.put(Contact())
    assert book.count() == 1
    book.close()


def test_a_write_protected_book_can_be_read(tmp_path: Path) -> None:
    if os.geteuid() == 0:  # root may write anywhere: try the way of reading alone
        path = tmp_path / "b.kith"
        Book.open(path).close()
        from app.storage.connection import Reader

        reader = Reader(path, immutable=True)
        assert reader.db.execute("SELECT COUNT(*) FROM contact").fetchone() == (0,)
        reader.close()
        return
    book = Book.open(tmp_path / "b.kith")
    book.close()
    tmp_path.chmod(0o500)
    try:
        book = Book.open(book.path)
        assert book.read_only
        assert book.count() == 0
        with pytest.raises(KithError, match="write-protected"), book.change("No"):
            pass
        book.close()
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("fate", ["moved", "deleted", "replaced"])
def test_nothing_is_written_into_a_book_that_is_no_longer_there(tmp_path: Path, fate: str) -> None:
    book = Book.open(tmp_path / "b.kith")
    with book.change("Add") as change:
        change.put(Contact())
    elsewhere = tmp_path / "elsewhere.kith"
    if fate == "deleted":
        book.path.unlink()
    else:
        book.path.rename(elsewhere)
    if fate == "replaced":
        Book.open(book.path).close()
    with pytest.raises(KithError, match="no longer where it was"), book.change("Lost") as change:
        change.put(Contact())
    assert book.count() == 1
    book.close()


def test_a_book_opened_to_read_takes_no_writes_and_sees_those_of_others(tmp_path: Path) -> None:
    writer = Book.open(tmp_path / "b.kith")
    reader = Book.open(writer.path, read_only=True)
    with writer.change("Add") as change:
        change.put(Contact())
    assert reader.count() == 1
    with pytest.raises(ReadOnlyBook), reader.change("No") as change:
        change.put(Contact())
    assert reader.read_only
    reader.close()
    writer.close()


def test_a_full_disk_is_told_and_nothing_changes(tmp_path: Path) -> None:
    """`max_page_count` makes SQLite meet a full disk; it holds for a connection, so the writing one is limited."""
    from app.storage.engine import driver

    book = Book.open(tmp_path / "b.kith")
    with book.change("Add") as change:
        change.put(Contact().add(Attribute("last_name", "A")))
    with book._file.engine.connect() as connection:
        db = driver(connection)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 3}")
        connection.rollback()
    with pytest.raises(KithError, match="full"), book.change("Much") as change:
        change.put_many([Contact().add(Attribute("note", "x" * 9000)) for _ in range(50)])
    assert book.count() == 1
    book.close()


def test_a_log_that_was_left_behind_is_never_replayed_into_a_new_book(tmp_path: Path) -> None:
    old = Book.open(tmp_path / "b.kith")
    with old.change("Old") as change:
        change.put_many([Contact() for _ in range(30)])
    left = Path(f"{old.path}-wal").read_bytes()
    assert left
    old.close()
    old.path.unlink()
    Path(f"{old.path}-wal").write_bytes(left)
    new = Book.open(old.path)
    assert new.count() == 0
    assert new.problems()["integrity"] == []
    new.close()
    assert [p.read_bytes() for p in tmp_path.glob("b.kith-wal.*")] == [left]
