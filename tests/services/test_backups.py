"""Backups of a real book: checked, compared, looked into, restored whole and in part, thinned, never lost."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.contact import Attribute, Contact
from app.domain.errors import DamagedBook, KithError, NotABook
from app.domain.values import Photo
from app.services import backups, checking, restoring
from app.services.book import Book
from tests.ui.people import book_of, names, person


@pytest.fixture
def book(tmp_path: Path):
    book = book_of(tmp_path)
    yield book
    book.close()


def rename(book: Book, name: str) -> None:
    (contact,) = book.get_many(book.find("adler"))
    first = next(contact.all("first_name"))
    with book.change("Rename") as change:
        change.put(contact.replace_attribute(replace(first, value=name)))


def damage(path: Path, table: str) -> None:
    """Overwrite the first page of a table, so that integrity_check or reading fails."""
    with closing(sqlite3.connect(path)) as db:
        page = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\xa5" * 4096)


def test_a_backup_tells_what_it_is_and_leaves_out_what_can_be_made_anew(book: Book) -> None:
    made = backups.back_up(book.path, why="manual")
    (found,) = backups.backups(book.path)
    assert (found.path, found.contacts, found.why, found.number) == (made, 5, "manual", 1)
    assert found.revision == book.revision
    with zipfile.ZipFile(made) as archive, archive.open("book.kith") as inside:
        (bare := made.with_suffix(".bare")).write_bytes(inside.read())
    with closing(sqlite3.connect(bare)) as db:
        assert db.execute("SELECT COUNT(*) FROM contact").fetchone() == (5,)
        assert db.execute(
            "SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND sql > ''"
        ).fetchone() == (0,)
        assert db.execute("SELECT COUNT(*) FROM match_key").fetchone() == (0,)
    assert [p.name for p in made.parent.iterdir() if ".part" in p.name] == []


def test_a_backup_taken_out_is_the_book_with_its_index(book: Book) -> None:
    made = backups.back_up(book.path)
    with restoring.looked_into(made) as past:
        assert past.read_only
        assert list(past.all_contacts()) == list(book.all_contacts())
        assert names(past, "ann") == ["Anna Adler"]
        assert checking.check(past).ok
        with closing(sqlite3.connect(past.path)) as then, closing(sqlite3.connect(book.path)) as now:
            question = "SELECT name, sql FROM sqlite_master ORDER BY name"
            assert then.execute(question).fetchall() == now.execute(question).fetchall()
        with pytest.raises(KithError, match="opened to look at"), past.change("No"):
            pass
        with pytest.raises(KithError, match="opened to look at"):
            past.purge(past.find())


def test_what_has_changed_since(book: Book) -> None:
    backups.back_up(book.path)
    rename(book, "Anne")
    with book.change("More") as change:
        change.put(person("Zoë", "Zwart"))
        change.remove(book.find("emil"))
    (copy,) = backups.backups(book.path)
    assert backups.difference(copy, book) == backups.Difference(added=1, changed=1, gone=1)
    assert backups.due(book.path, book.revision)


def test_nothing_is_due_right_after_a_backup_nor_for_a_new_book(book: Book, tmp_path: Path) -> None:
    backups.back_up(book.path)
    assert not backups.due(book.path, book.revision)
    backups.safeguard(book, "import")
    assert len(backups.backups(book.path)) == 1
    rename(book, "Anne")
    backups.safeguard(book, "import")
    assert [b.why for b in backups.backups(book.path)] == ["import", "manual"]
    fresh = Book.open(tmp_path / "fresh.kith")
    backups.safeguard(fresh, "import")
    assert not backups.due(fresh.path, fresh.revision)
    assert backups.backups(fresh.path) == []
    fresh.close()


def test_restoring_under_an_open_book_and_back_again(book: Book) -> None:
    first = backups.back_up(book.path)
    before = list(book.all_contacts())
    rename(book, "Anne")
    renamed = list(book.all_contacts())
    saved = restoring.restore(book.path, first)
    assert book.changed_elsewhere()
    assert list(book.all_contacts()) == before
    assert checking.check(book).ok
    restoring.restore(book.path, saved)
    assert list(book.all_contacts()) == renamed
    assert book.undo_label == "Rename"
    book.undo()
    assert names(book, "adler") == ["Anna Adler"]


def test_one_contact_comes_back_with_its_photo_and_own_fields(book: Book) -> None:
    from app.services.collections import add_field, custom_field

    add_field(book, custom_field("shoe", "Shoe size", "number", "", (), True, ()))
    picture = Photo.of(b"\x89PNG the picture", "image/png")
    with book.change("Add") as change:
        someone = change.put(
            person("Ida", "Ivers").add(Attribute("photo", picture)).add(Attribute("shoe", 39))
        )
        change.trash([someone.id])
    before = book.get(someone.id)
    made = backups.back_up(book.path)
    book.purge([someone.id])
    assert book.photo(picture.sha256) is None
    with restoring.looked_into(made) as past:
        restoring.restore_contacts(book, past, [someone.id])
        with pytest.raises(KithError, match="does not hold"):
            restoring.restore_contacts(book, past, ["nobody"])
    after = book.get(someone.id)
    assert before is not None
    assert after is not None
    assert after.attributes == before.attributes
    assert book.photo(picture.sha256) == picture.data
    assert book.undo_label == "Restore a contact from a backup"


@pytest.mark.parametrize("table", ["contact", "attribute", "journal"])
def test_a_book_that_fails_its_check_gives_no_backup_and_costs_none(book: Book, table: str) -> None:
    for _ in range(3):
        backups.back_up(book.path)
    there = backups.backups(book.path)
    book.close()
    damage(book.path, table)
    with pytest.raises(DamagedBook, match="recover"):
        backups.back_up(book.path)
    assert backups.backups(book.path) == there
    assert sorted(p.name for p in there[0].path.parent.iterdir()) == sorted(b.path.name for b in there)


def test_a_damaged_photo_is_noticed(book: Book) -> None:
    with book.change("Add") as change:
        change.put(person("Ida").add(Attribute("photo", Photo.of(b"picture", "image/png"))))
    with closing(sqlite3.connect(book.path)) as db:
        db.execute("UPDATE photo SET data = x'00'")
        db.commit()
    with pytest.raises(DamagedBook, match="photo"):
        backups.back_up(book.path)


def test_a_damaged_book_is_set_aside_with_its_log_and_the_backup_takes_its_place(book: Book) -> None:
    made = backups.back_up(book.path)
    path = book.path
    before = list(book.all_contacts())
    book.close()
    damage(path, "contact")
    Path(f"{path}-wal").write_bytes(b"a stale log")
    broken = path.read_bytes()
    aside = restoring.restore(path, made)
    assert aside.read_bytes() == broken
    assert Path(f"{aside}-wal").read_bytes() == b"a stale log"
    again = Book.open(path)
    assert list(again.all_contacts()) == before
    again.close()


@pytest.mark.parametrize(
    "content", [b"", b"text", b"PK\x03\x04 no archive", b"SQLite format 3\0" + bytes(200)]
)
def test_what_is_no_backup_is_refused_and_nothing_changes(book: Book, content: bytes, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(content)
    before = list(book.all_contacts())
    with pytest.raises(NotABook):
        restoring.restore(book.path, wrong)
    assert list(book.all_contacts()) == before
    assert backups.backups(book.path) == []


def test_a_damaged_backup_is_refused(book: Book) -> None:
    made = backups.back_up(book.path)
    data = bytearray(made.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 200] = bytes(200)
    made.write_bytes(data)
    before = list(book.all_contacts())
    with pytest.raises(KithError):
        restoring.restore(book.path, made)
    assert list(book.all_contacts()) == before


def test_a_backup_of_a_book_that_is_written_to_is_of_one_moment(book: Book) -> None:
    other = Book.open(book.path)
    with other.change("Half") as change:
        change.put(person("Half", "Done"))
        made = backups.back_up(book.path)
    other.close()
    with restoring.looked_into(made) as past:
        assert past.count() == 5


def test_old_backups_go_and_the_limit_of_room_is_kept(book: Book) -> None:
    made = [backups.back_up(book.path) for _ in range(4)]
    size = made[0].stat().st_size
    backups.set_space(book.path, 2 * size + size // 2)
    assert backups.space(book.path) == 2 * size + size // 2
    later = datetime.now(UTC) + timedelta(days=900)
    assert backups.thin(book.path, later) == made[:2]
    assert [b.path for b in backups.backups(book.path)] == [made[3], made[2]]


def test_a_wrong_clock_does_not_change_the_order(book: Book) -> None:
    first = backups.back_up(book.path)
    with zipfile.ZipFile(first) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    about = json.loads(parts["about.json"]) | {"at": "2099-01-01T00:00:00Z"}
    with zipfile.ZipFile(first, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, json.dumps(about) if name == "about.json" else data)
    second = backups.back_up(book.path)
    assert [b.path for b in backups.backups(book.path)] == [second, first]


def test_backups_that_still_hold_someone_are_named(book: Book) -> None:
    gone = book.find("emil")
    with book.change("Trash") as change:
        change.trash(gone)
    first = backups.back_up(book.path)
    book.purge(gone)
    second = backups.back_up(book.path)
    assert [b.path for b in backups.holding(book.path, gone)] == [first]
    assert {b.path for b in backups.holding(book.path, book.find("adler"))} == {first, second}


def test_a_backup_that_someone_only_has_in_its_history_holds_them_too(book: Book) -> None:
    gone = book.find("emil")
    with book.change("Remove") as change:
        change.remove(gone)
    made = backups.back_up(book.path)
    assert [b.path for b in backups.holding(book.path, gone)] == [made]


def test_a_full_disk_leaves_no_half_backup(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno

    from app.storage import backup

    kept = backups.back_up(book.path)

    def no_room(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "sync", no_room)
    with pytest.raises(KithError, match="No space left"):
        backups.back_up(book.path)
    assert [p.name for p in kept.parent.iterdir()] == [kept.name]


def test_empty_contacts_and_empty_books_can_be_backed_up(tmp_path: Path) -> None:
    book = Book.open(tmp_path / "b.kith")
    with book.change("Add") as change:
        change.put(Contact())
    made = backups.back_up(book.path)
    book.close()
    with restoring.looked_into(made) as past:
        assert past.count() == 1
