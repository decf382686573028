"""A contact's past, read from the journal."""

from __future__ import annotations

import sqlite3

from app.domain.book import Version
from app.storage import codec, contacts, entities, journal


def versions(db: sqlite3.Connection, contact_id: str) -> list[Version]:
    """The operations that touched a contact and are not undone, newest first, with what it was before and after.

    A merge that took others in and left the contact as it was is among them, with the same before and after.
    """
    tags = {t.id: t.name for t in entities.all_of(db, "tag")}
    folders = {f.id: f.name for f in entities.all_of(db, "folder")}
    kept = [(op, image) for op, image in journal.images_of(db, contact_id) if not op.undone]
    present = contacts.load(db, [contact_id])
    after = present[0] if present else None
    back = journal.taken_back(db, contact_id)
    found = []
    for op, image in reversed(kept):
        before = None if image is None else codec.from_image(image, tags, folders)
        found.append(Version(op, before, after, op.id in back))
        after = before
    states = [present[0] if present else None, *(v.before for v in found)]
    for op, newer in journal.merges_into(db, contact_id):
        found.insert(newer, Version(op, states[newer], states[newer], op.id in back))
    return found
