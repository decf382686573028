"""Schema versions: an older book is backed up, brought up to date in one transaction, or left exactly as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.contact import Attribute, Contact
from app.domain.errors import KithError
from app.services import backups, restoring
from app.services.book import Book
from app.services.duplicates import clusters
from app.storage import file, migrations, schema
from app.storage.connection import connect

NEW_IN_2 = ("match_run", "match_examined", "match_cluster", "match_state")


@pytest.fixture
def old_book(tmp_path: Path) -> Path:
    """A book as version 1 of the program left it."""
    book = Book.open(tmp_path / "b.kith")
    with book.change("Add") as change:
        change.put(Contact().add(Attribute("last_name", "Old")))
    book.close()
    db = connect(book.path, write=True)
    for table in NEW_IN_2:
        db.execute(f"DROP TABLE {table}")
    db.execute("PRAGMA user_version = 1")
    db.close()
    return book.path


def tables(path: Path) -> dict[str, str]:
    """What a book is made of: statements by name."""
    db = connect(path)
    try:
        return dict(db.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
    finally:
        db.close()


def back_up(book: Path) -> None:
    backups.back_up(book, why="migration")


def add_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE contact ADD COLUMN shoe_size TEXT")


def break_reference(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE contact ADD COLUMN shoe_size TEXT")
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("INSERT INTO contact_tag VALUES (1, 4711)")


def columns(path: Path) -> list[str]:
    db = connect(path)
    try:
        return [r[1] for r in db.execute("PRAGMA table_info(contact)")]
    finally:
        db.close()


def version(path: Path) -> int:
    db = connect(path)
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
    finally:
        db.close()


def test_the_program_names_one_version_everywhere() -> None:
    assert file.current_version() == schema.VERSION
    assert file.APPLICATION_ID == schema.APPLICATION_ID
    assert set(migrations.STEPS) == set(range(2, schema.VERSION + 1))


def test_a_book_of_version_1_becomes_what_a_new_one_is(old_book: Path, tmp_path: Path) -> None:
    Book.open(tmp_path / "new.kith").close()
    with closing(Book.open(old_book)) as book:
        assert [r.display_name for r in book.rows(book.numbers())] == ["Old"]
        clusters(book)
    assert version(old_book) == schema.VERSION
    assert tables(old_book) == tables(tmp_path / "new.kith")
    (saved,) = backups.backups(old_book)
    assert (saved.why, saved.contacts) == ("migration", 1)


def test_steps_run_in_order_after_a_backup(old_book: Path) -> None:
    steps = {2: add_column, 3: lambda c: c.exec_driver_sql("UPDATE contact SET shoe_size = '42'")}
    assert migrations.migrate(old_book, 1, back_up, steps, target=3)
    assert version(old_book) == 3
    assert "shoe_size" in columns(old_book)
    (saved,) = backups.backups(old_book)
    assert (saved.why, saved.contacts, saved.number) == ("migration", 1, 1)
    with restoring.looked_into(saved.path) as past:
        assert version(past.path) == schema.VERSION
        assert "shoe_size" not in columns(past.path)
        assert [r.display_name for r in past.rows(past.numbers())] == ["Old"]
    assert [p.name for p in old_book.parent.iterdir() if ".before" in p.name] == []


def test_a_book_that_cannot_be_backed_up_is_not_migrated(old_book: Path) -> None:
    backups.folder_of(old_book).write_text("in the way")
    with pytest.raises(KithError, match="No backup can be made"):
        migrations.migrate(old_book, 1, back_up, {2: add_column}, target=2)
    assert version(old_book) == 1
    assert "shoe_size" not in columns(old_book)


def test_backups_before_migrations_are_thinned_like_the_others(old_book: Path) -> None:
    for target in range(2, 8):
        assert migrations.migrate(old_book, target - 1, back_up, {target: lambda _c: None}, target=target)
    assert len(backups.backups(old_book)) == 6
    backups.set_space(old_book, 1)
    backups.thin(old_book, datetime.now(UTC))
    assert [b.number for b in backups.backups(old_book)] == [6, 5]


def test_nothing_happens_to_a_book_of_today(old_book: Path) -> None:
    assert not migrations.migrate(old_book, schema.VERSION, back_up)
    assert backups.backups(old_book) == []


@pytest.mark.parametrize("second", [lambda c: 1 / 0, break_reference], ids=["fails", "breaks a reference"])
def test_a_migration_that_fails_leaves_the_book_as_it_was(old_book: Path, second) -> None:
    steps = {2: lambda c: c.exec_driver_sql("CREATE TABLE half_made (x)"), 3: second}
    with pytest.raises((ZeroDivisionError, RuntimeError)):
        migrations.migrate(old_book, 1, back_up, steps, target=3)
    assert version(old_book) == 1
    db = sqlite3.connect(old_book)
    assert db.execute("SELECT name FROM sqlite_master WHERE name = 'half_made'").fetchall() == []
    db.close()
    book = Book.open(old_book)
    assert book.count() == 1
    book.close()
