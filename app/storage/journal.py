"""The swap journal: before-images in the same transaction as the change, undone and redone by the same swap.

The first time that a change touches a thing, its image is kept with the operation: nothing (NULL) for what did not
exist. Undo writes each image back and keeps the present one in its place; redo is the same call again. Only the
newest operation swaps; an older one is reverted by a new operation (`services`).
"""

from __future__ import annotations

import sqlite3

from app.domain.book import Operation
from app.domain.ids import new_id

Image = bytes | None

COLUMNS = "id, label, kind, at, by, contacts, undone"

COLLECTIONS = ("tag", "folder", "list", "field")
"""Kinds of journaled things that contacts or the window refer to; `contact`, `dismissed`, `setting` and `import` are the others."""


TAKEN_BACK = "taken_back"
"""The kind of a link to the operation (key) that an operation takes back. It has nothing to swap."""


def operation(row: tuple[str, str, str, str, str, int, int]) -> Operation:
    """The operation of a row of `COLUMNS`."""
    id_, label, kind, at, by, contacts, undone = row
    return Operation(id_, label, kind, at, by, contacts, bool(undone))


def begin(db: sqlite3.Connection, label: str, kind: str, at: str, by: str) -> tuple[int, str]:
    """Start a new operation: what was undone before can no longer be redone. Returns its number and id."""
    db.execute("DELETE FROM operation WHERE undone = 1")
    id_ = new_id()
    cursor = db.execute(
        "INSERT INTO operation (id, label, kind, at, by) VALUES (?, ?, ?, ?, ?)", (id_, label, kind, at, by)
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid, id_


def keep(db: sqlite3.Connection, number: int, kind: str, images: list[tuple[str, Image]]) -> None:
    """Keep before-images (key, image) of things of one kind; those that the operation has already are left alone."""
    db.executemany(
        "INSERT OR IGNORE INTO journal (operation, kind, key, image) VALUES (?, ?, ?, ?)",
        ((number, kind, key, image) for key, image in images),
    )


def kept(db: sqlite3.Connection, number: int, kind: str, limit: int = -1) -> dict[str, Image]:
    """The images of one kind that an operation holds, by key; at most `limit` of them, all if it is negative."""
    return dict(
        db.execute(
            "SELECT key, image FROM journal WHERE operation = ? AND kind = ? ORDER BY key LIMIT ?",
            (number, kind, limit),
        )
    )


def exchange(db: sqlite3.Connection, number: int, kind: str, images: list[tuple[str, Image]]) -> None:
    """Put present images in the place of the stored ones."""
    db.executemany(
        "UPDATE journal SET image = ? WHERE operation = ? AND kind = ? AND key = ?",
        ((image, number, kind, key) for key, image in images),
    )


def finish(db: sqlite3.Connection, number: int) -> None:
    """Write down how many contacts the operation touched."""
    db.execute(
        "UPDATE operation SET contacts = (SELECT COUNT(*) FROM journal WHERE operation = num AND kind = 'contact') WHERE num = ?",
        (number,),
    )


def next_undo(db: sqlite3.Connection) -> tuple[int, Operation] | None:
    """The newest operation that is not undone."""
    return _one(db, "WHERE undone = 0 ORDER BY num DESC")


def next_redo(db: sqlite3.Connection) -> tuple[int, Operation] | None:
    """The oldest operation that is undone."""
    return _one(db, "WHERE undone = 1 ORDER BY num")


def find(db: sqlite3.Connection, operation_id: str) -> tuple[int, Operation] | None:
    """An operation by its id."""
    return _one(db, "WHERE id = ?", operation_id)


def _one(db: sqlite3.Connection, where: str, *params: str) -> tuple[int, Operation] | None:
    row = db.execute(f"SELECT num, {COLUMNS} FROM operation {where} LIMIT 1", params).fetchone()
    return (row[0], operation(row[1:])) if row else None


def operations(db: sqlite3.Connection, limit: int = 200) -> list[Operation]:
    """The operations, newest first."""
    return [
        operation(row)
        for row in db.execute(f"SELECT {COLUMNS} FROM operation ORDER BY num DESC LIMIT ?", (limit,))
    ]


def images_of(db: sqlite3.Connection, contact_id: str) -> list[tuple[Operation, Image]]:
    """The operations that touched a contact, oldest first, with the contact's image before (after, if undone)."""
    rows = db.execute(
        "SELECT o.id, o.label, o.kind, o.at, o.by, o.contacts, o.undone, j.image FROM journal j"
        " JOIN operation o ON o.num = j.operation WHERE j.key = ? AND j.kind = 'contact' ORDER BY o.num",
        (contact_id,),
    )
    return [(operation(row[:7]), row[7]) for row in rows]


def merges_into(db: sqlite3.Connection, contact_id: str) -> list[tuple[Operation, int]]:
    """The merges, oldest first, that took others into a contact without changing it, with how many own images are newer."""
    rows = db.execute(
        "SELECT DISTINCT o.id, o.label, o.kind, o.at, o.by, o.contacts, o.undone, (SELECT COUNT(*) FROM journal n"
        " JOIN operation later ON later.num = n.operation AND later.undone = 0"
        " WHERE n.key = ? AND n.kind = 'contact' AND n.operation > o.num), o.num FROM tombstone t"
        " JOIN journal j ON j.key = t.contact_id AND j.kind = 'contact'"
        " JOIN operation o ON o.num = j.operation AND o.kind = 'merge' AND o.undone = 0"
        " WHERE t.merged_into = ? AND NOT EXISTS (SELECT 1 FROM journal own WHERE own.operation = o.num"
        " AND own.kind = 'contact' AND own.key = ?) ORDER BY o.num",
        (contact_id, contact_id, contact_id),
    )
    return [(operation(row[:7]), row[7]) for row in rows]


def take_back(db: sqlite3.Connection, number: int, operation_id: str, only: str) -> None:
    """Note that operation `number` takes an older one back; `only` is the one contact of it that is meant, else empty."""
    keep(db, number, TAKEN_BACK, [(operation_id, only.encode() or None)])


def taken_back(db: sqlite3.Connection, contact_id: str) -> set[str]:
    """The ids of the operations that later ones, not undone, have taken back for a contact."""
    rows = db.execute(
        "SELECT j.key FROM journal j JOIN operation o ON o.num = j.operation AND o.undone = 0"
        " WHERE j.kind = ? AND (j.image IS NULL OR j.image = ?)",
        (TAKEN_BACK, contact_id.encode()),
    )
    return {key for (key,) in rows}


def thin(db: sqlite3.Connection, before: str, most: int) -> int:
    """Forget operations older than `before` (UTC) and all but the newest `most`; returns how many went."""
    gone = db.execute(
        "DELETE FROM operation WHERE at < ? OR num <= (SELECT num FROM operation ORDER BY num DESC LIMIT 1 OFFSET ?)",
        (before, most),
    )
    return gone.rowcount
