"""The end of a salvage: values that cannot be decoded go, then cells, search texts and index are worked out anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.domain.catalogue import BUILTIN
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import codec, contacts, entities, index, reads
from app.storage.connection import connect
from app.storage.derived import Rules
from app.storage.rows import Writer


def settle(path: Path, progress: Progress = NO_PROGRESS) -> dict[str, int]:
    """Make the brought-over rows at `path` a whole book; how many values were taken out as unreadable, by contact id."""
    with closing(connect(path, write=True)) as db:
        db.execute("BEGIN IMMEDIATE")
        _drop_unreadable_fields(db)
        dropped = drop_unreadable(db)
        fields = BUILTIN.with_custom(entities.all_of(db, "field", "position"))
        order, region = reads.setting(db, "name_order", "last_first"), reads.setting(db, "region")
        writer = Writer(
            db, Rules(fields, order, region, entities.intervals(db)), index.Pending(),
            tags=dict(db.execute("SELECT key, num FROM tag")), folders=dict(db.execute("SELECT key, num FROM folder")),
            revision=0, next_number=0,
        )  # fmt: skip
        numbers = [n for (n,) in db.execute("SELECT num FROM contact")]
        progress.start(len(numbers), "Bringing contacts over")
        for part in contacts.chunks(numbers):
            writer.write(contacts.load_numbers(db, part))
            progress.advance(len(part))
        index.rebuild(db, progress)
        db.execute("INSERT OR REPLACE INTO setting VALUES ('revision', ?)", (new_id(),))
        db.execute("COMMIT")
    return dropped


def drop_unreadable(db: sqlite3.Connection) -> dict[str, int]:
    """Take values that cannot be decoded out of contacts until they can be read; how many, by contact id."""
    dropped: dict[str, int] = {}
    for part in contacts.chunks([n for (n,) in db.execute("SELECT num FROM contact")]):
        if _readable(db, part):
            continue
        for number in part:
            if not _readable(db, [number]):
                (id_,) = db.execute("SELECT id FROM contact WHERE num = ?", (number,)).fetchone()
                dropped[id_] = _mend(db, number)
    return dropped


def _readable(db: sqlite3.Connection, numbers: list[int]) -> bool:
    try:
        contacts.load_numbers(db, numbers)
    except (ValueError, TypeError, KeyError, AttributeError):
        return False
    return True


def _mend(db: sqlite3.Connection, number: int) -> int:
    for column in ("consent", "metadata"):
        wrong = f"num = ? AND NOT COALESCE(json_valid({column}), 0)"
        db.execute(f"UPDATE contact SET {column} = '{{}}' WHERE {wrong}", (number,))
    columns = ", ".join(codec.ATTRIBUTE_COLUMNS)
    rows = db.execute(f"SELECT position, {columns} FROM attribute WHERE contact = ?", (number,)).fetchall()
    count = 0
    for position, *row in rows:
        try:
            codec.attribute(tuple(row), "", "")
        except (ValueError, TypeError, KeyError, AttributeError):
            db.execute("DELETE FROM attribute WHERE contact = ? AND position = ?", (number, position))
            count += 1
    if not _readable(db, [number]):
        count += db.execute("DELETE FROM interaction WHERE contact = ?", (number,)).rowcount
    return count


def _drop_unreadable_fields(db: sqlite3.Connection) -> None:
    for (id_,) in db.execute("SELECT id FROM field_definition").fetchall():
        row = entities.row_of(db, "field", id_)
        try:
            entities.KINDS["field"].of(row or {})
        except (ValueError, TypeError, KeyError):
            db.execute("DELETE FROM field_definition WHERE id = ?", (id_,))
