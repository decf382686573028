"""What is done to a book while faults strike: each deed has what comes before (unharmed) and the act itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.domain.contact import Attribute, Contact
from app.formats.sniffing import sniff
from app.services import backups, checking, merging, restoring, salvage
from app.services.book import Book
from app.services.importing import make_plan, run
from app.storage import migrations, schema
from app.storage.faults import explained

PEOPLE = 60
EDITS = 12
NAME = "book.kith"
DONE = "It is done, but"
"""How a deed speaks of which all but the tidying up was done."""
Say = Callable[[str], None]


@dataclass(frozen=True)
class Deed:
    """`before(folder)` makes ready and returns what `act(ready, say)` needs; `act` says what it has acknowledged.

    `steps`: how many steps it has, each of them there wholly or not at all.
    """

    before: Callable[[Path], Any]
    act: Callable[[Any, Say], object]
    steps: int = 1


def base(folder: Path) -> Path:
    """A closed book of people, every third of them twice, with tags and a folder of cards to import beside it."""
    path = folder / NAME
    book = Book.open(path, region="DE", by="tester")
    with book.change("Fill") as change:
        change.put_many([_person(i) for i in range(PEOPLE)] + [_person(i) for i in range(0, PEOPLE, 3)])
    book.close()
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:New{0};Given{0};;;\r\nFN:Given{0} New{0}\r\nTEL:+4940{0:07}\r\nEND:VCARD\r\n"
    (folder / "people.vcf").write_text("".join(card.format(i) for i in range(PEOPLE)), newline="")
    return path


def _person(i: int) -> Contact:
    values = (
        Attribute("first_name", f"Given{i}"),
        Attribute("last_name", f"Family{i}"),
        Attribute("email", f"p{i}@x.example"),
        Attribute("phone_number", f"+4930{i:07}"),
    )
    return Contact(attributes=values, tags=("old",))


def _open(folder: Path) -> Book:
    return Book.open(folder / NAME, region="DE", by="tester")


def _import(ready: tuple[Book, Any], say: Say) -> None:
    run(*ready)
    say("step")


def _planned(folder: Path) -> tuple[Book, Any]:
    book = _open(folder)
    return book, make_plan(book, sniff(folder / "people.vcf"), on_match="new")


def _whole_import(folder: Path, say: Say) -> None:
    book = _open(folder)
    plan = make_plan(book, sniff(folder / "people.vcf"), on_match="new")
    run(book, plan)
    say("step")


def _merge(book: Book, say: Say) -> None:
    by_name: dict[str, list[str]] = {}
    for contact in book.get_many(book.find()):
        by_name.setdefault(contact.attributes[2].value, []).append(contact.id)
    merging.merge_clusters(book, [ids for ids in by_name.values() if len(ids) > 1])
    say("step")


def _bulk(book: Book, say: Say) -> None:
    contacts = book.get_many(book.find())
    with book.change("Tag all") as change:
        change.put_many([replace(c, tags=(*c.tags, "new")) for c in contacts])
    say("step")


def _edits(book: Book, say: Say) -> None:
    for i, contact in enumerate(book.get_many(book.find()[:EDITS])):
        with book.change(f"Edit {i}") as change:
            change.put(replace(contact, tags=(*contact.tags, "edited")))
        say("step")


def _tagged(folder: Path) -> Book:
    book = _open(folder)
    _bulk(book, lambda _word: None)
    return book


def _undo(book: Book, say: Say) -> None:
    book.undo()
    say("step")


def _trash(book: Book, say: Say) -> None:
    with book.change("Delete all") as change:
        change.trash(book.find())
    say("step")


def _purge(book: Book, say: Say) -> None:
    book.purge(book.find()[: PEOPLE // 2])
    say("step")


STEPS: Mapping[int, migrations.Step] = MappingProxyType({
    schema.VERSION + 1: lambda connection: [
        connection.exec_driver_sql(statement)
        for statement in (
            "CREATE TABLE new_thing (id INTEGER PRIMARY KEY, text TEXT)",
            "INSERT INTO new_thing (text) SELECT display_name FROM contact",
            "ALTER TABLE contact ADD COLUMN extra TEXT DEFAULT 'x'",
            "DROP TABLE new_thing",
        )
    ]
})  # fmt: skip
"""A step to a version that does not exist yet: it makes, fills, alters and drops."""


def _saved(book: Path) -> None:
    backups.back_up(book, why="migration")


def _migrate(folder: Path, say: Say) -> None:
    try:
        migrations.migrate(folder / NAME, schema.VERSION, _saved, STEPS, schema.VERSION + 1)
    except Exception as error:
        raise explained(error, folder / NAME) or error from error
    say("step")


def _back_up(folder: Path, say: Say) -> None:
    backups.back_up(folder / NAME)
    say("kept")


def _restorable(folder: Path) -> Path:
    saved = backups.back_up(folder / NAME, folder / "saved.kith")
    book = _open(folder)
    _bulk(book, lambda _word: None)
    book.close()
    return saved


def _restore(saved: Path, say: Say) -> None:
    restoring.restore(saved.parent / NAME, saved)
    say("step")


def _damaged(folder: Path) -> Path:
    path = folder / "damaged.kith"
    (folder / NAME).rename(path)
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"?" * 4096)
    return path


def _recover(damaged: Path, say: Say) -> None:
    salvage.salvage_to(damaged, damaged.with_name(NAME))
    say("step")


DEEDS: Mapping[str, Deed] = MappingProxyType({
    "import": Deed(_planned, _import),
    "plan and import": Deed(lambda folder: folder, _whole_import),
    "merge": Deed(_open, _merge),
    "bulk edit": Deed(_open, _bulk),
    "single edits": Deed(_open, _edits, steps=EDITS),
    "undo": Deed(_tagged, _undo),
    "delete": Deed(_open, _trash),
    "purge": Deed(_open, _purge),
    "migration": Deed(lambda folder: folder, _migrate),
    "backup": Deed(lambda folder: folder, _back_up),
    "restore": Deed(_restorable, _restore),
    "recovery": Deed(_damaged, _recover),
})  # fmt: skip


def state(folder: Path) -> str:
    """What a book holds, without ids and times; "none" if there is none. Raises AssertionError if it is not whole."""
    path = folder / NAME
    if not path.exists():
        return "none"
    version = _version(path)
    if version > schema.VERSION:
        _step_back(path)
    book = Book.open(path, create=False, region="DE", by="tester")
    try:
        report = checking.check(book)
        assert report.ok, report.problems
        contacts = book.get_many(book.find()) + book.get_many(book.find("is:deleted"))
        labels = [(o.label, o.undone) for o in book.operations()]
        return repr((version, sorted(map(_plain, contacts)), labels, [t.name for t in book.tags()]))
    finally:
        book.close()


def _version(path: Path) -> int:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
    finally:
        db.close()


def _step_back(path: Path) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute("ALTER TABLE contact DROP COLUMN extra")
        db.execute(f"PRAGMA user_version = {schema.VERSION}")
    finally:
        db.close()


def _plain(contact: Contact) -> tuple[Any, ...]:
    values = sorted((a.field, str(a.value), a.label or "", a.is_primary) for a in contact.attributes)
    return values, contact.tags, contact.folder, bool(contact.deleted_at), contact.parked
