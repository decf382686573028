"""What an operation did to contacts, and what became of them since: for reverting it by a new operation."""

from __future__ import annotations

import sqlite3

from app.domain.contact import Contact
from app.storage import codec, entities, journal


def befores(db: sqlite3.Connection, operation_id: str) -> dict[str, Contact | None] | None:
    """By contact id, what each contact was before the operation (None: not there); None if there is no such operation."""
    found = journal.find(db, operation_id)
    if found is None or found[1].undone:
        return None
    tags, folders = names(db)
    images = journal.kept(db, found[0], "contact")
    return {key: image and codec.from_image(image, tags, folders) for key, image in images.items()}  # type: ignore[misc]


def names(db: sqlite3.Connection) -> tuple[dict[str, str], dict[str, str]]:
    """The present names of tags and folders by id."""
    return (
        {t.id: t.name for t in entities.all_of(db, "tag")},
        {f.id: f.name for f in entities.all_of(db, "folder")},
    )


def touched_since(db: sqlite3.Connection, operation_id: str) -> dict[str, bytes | None]:
    """The contacts of the operation that a later one touched, with the image of what the operation had left."""
    rows = db.execute(
        "SELECT j.key, n.image, MIN(n.operation) FROM operation o"
        " JOIN journal j ON j.operation = o.num AND j.kind = 'contact'"
        " JOIN journal n ON n.key = j.key AND n.kind = 'contact' AND n.operation > o.num"
        " JOIN operation later ON later.num = n.operation AND later.undone = 0"
        " WHERE o.id = ? GROUP BY j.key",
        (operation_id,),
    )
    return {key: image for key, image, _ in rows}
