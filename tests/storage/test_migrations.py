"""Schema versions: an older book is backed up, brought up to date in one transaction, or left exactly as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.contact import Attribute, Contact
from app.services.book import Book
from app.storage import file, migrations, schema
from app.storage.connection import connect


@pytest.fixture
def old_book(tmp_path: Path) -> Path:
    book = Book.open(tmp_path / "b.kith")
    with book.change("Add") as change:
        change.put(Contact().add(Attribute("last_name", "Old")))
    book.close()
    return book.path


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


def test_steps_run_in_order_after_a_backup(old_book: Path) -> None:
    steps = {2: add_column, 3: lambda c: c.exec_driver_sql("UPDATE contact SET shoe_size = '42'")}
    saved = migrations.migrate(old_book, 1, steps, target=3)
    assert version(old_book) == 3
    assert "shoe_size" in columns(old_book)
    assert saved is not None
    assert version(saved) == 1
    assert "shoe_size" not in columns(saved)
    restored = Book.open(saved)
    assert [r.display_name for r in restored.rows(restored.numbers())] == ["Old"]
    restored.close()


def test_nothing_happens_to_a_book_of_today(old_book: Path) -> None:
    assert migrations.migrate(old_book, schema.VERSION) is None


@pytest.mark.parametrize("second", [lambda c: 1 / 0, break_reference], ids=["fails", "breaks a reference"])
def test_a_migration_that_fails_leaves_the_book_as_it_was(old_book: Path, second) -> None:
    steps = {2: lambda c: c.exec_driver_sql("CREATE TABLE half_made (x)"), 3: second}
    with pytest.raises((ZeroDivisionError, RuntimeError)):
        migrations.migrate(old_book, 1, steps, target=3)
    assert version(old_book) == 1
    db = sqlite3.connect(old_book)
    assert db.execute("SELECT name FROM sqlite_master WHERE name = 'half_made'").fetchall() == []
    db.close()
    book = Book.open(old_book)
    assert book.count() == 1
    book.close()
