"""What an operation did to contacts, and what became of them since: for reverting it by a new operation."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.domain.contact import Contact
from app.storage import codec, contacts, entities, journal


def befores(db: sqlite3.Connection, operation_id: str, limit: int = -1) -> dict[str, Contact | None] | None:
    """By contact id, what each contact (at most `limit`, all if negative) was before the operation (None: not there);
    None if there is no such operation."""
    found = journal.find(db, operation_id)
    if found is None or found[1].undone:
        return None
    tags, folders = names(db)
    images = journal.kept(db, found[0], "contact", limit)
    return {key: image and codec.from_image(image, tags, folders) for key, image in images.items()}  # type: ignore[misc]


def names(db: sqlite3.Connection) -> tuple[dict[str, str], dict[str, str]]:
    """The present names of tags and folders by id."""
    return (
        {t.id: t.name for t in entities.all_of(db, "tag")},
        {f.id: f.name for f in entities.all_of(db, "folder")},
    )


def touched_since(db: sqlite3.Connection, operation_id: str, limit: int = -1) -> dict[str, bytes | None]:
    """Of the (first `limit`) contacts of the operation those that a later one touched, with the image of what it had left."""
    rows = db.execute(
        "SELECT j.key, n.image, MIN(n.operation) FROM operation o"
        " JOIN (SELECT operation, key FROM journal WHERE kind = 'contact' AND operation ="
        " (SELECT num FROM operation WHERE id = ?) ORDER BY key LIMIT ?) j ON j.operation = o.num"
        " JOIN journal n ON n.key = j.key AND n.kind = 'contact' AND n.operation > o.num"
        " JOIN operation later ON later.num = n.operation AND later.undone = 0"
        " WHERE o.id = ? GROUP BY j.key",
        (operation_id, limit, operation_id),
    )
    return {key: image for key, image, _ in rows}


def merged_into(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """By id of a contact that a merge took away: the contact that took it in."""
    found: dict[str, str] = {}
    for part in contacts.chunks(ids):
        marks = contacts.marks(len(part))
        found.update(
            db.execute(
                f"SELECT contact_id, merged_into FROM tombstone WHERE merged_into <> '' AND contact_id IN ({marks})",
                list(part),
            )
        )
    return found
