"""What an operation did to things beside contacts – tags, folders, saved lists, fields, pairs, settings – and putting it back."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from app.storage import dismissals, entities, following, journal, settings
from app.storage.journal import Image
from app.storage.transaction import Transaction

KINDS = (*journal.COLLECTIONS, "dismissed", "setting")
_HELD = {
    "tag": "SELECT 1 FROM contact_tag JOIN tag t ON t.num = tag WHERE t.id = ? LIMIT 1",
    "folder": "SELECT 1 FROM contact JOIN folder f ON f.num = contact.folder WHERE f.id = ? LIMIT 1",
    "field": "SELECT 1 FROM attribute a JOIN field_definition d ON d.name = a.field WHERE d.id = ? LIMIT 1",
}


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that an operation changed and nobody since: what it was before (None: not there) and is now."""

    kind: str
    key: str
    before: Image
    now: Image

    @property
    def name(self) -> str:
        """What it is called; of a pair of contacts their ids, of a setting its name."""
        if self.kind not in journal.COLLECTIONS:
            return self.key
        row: dict[str, Any] = json.loads(self.before or self.now or b"{}")
        return str(json.loads(row["definition"])["label"] if self.kind == "field" else row["name"])


def changed_by(db: sqlite3.Connection, operation_id: str) -> list[Thing]:
    """What an operation changed beside contacts, as far as it is still as the operation left it; nothing of one that is undone."""
    found = journal.find(db, operation_id)
    if found is None or found[1].undone:
        return []
    result = []
    for kind in KINDS:
        for key, before in journal.kept(db, found[0], kind).items():
            now = _image(db, kind, key)
            left = _left(db, found[0], kind, key, now)
            if _says(left) == _says(now) and _says(before) != _says(now):
                result.append(Thing(kind, key, before, now))
    return result


def may_come(db: sqlite3.Connection, thing: Thing) -> bool:
    """Whether nothing else has taken its name since."""
    if thing.before is None or thing.kind not in journal.COLLECTIONS:
        return True
    row = json.loads(thing.before)
    unique = "name" if thing.kind == "field" else "key"
    table = entities.KINDS[thing.kind].table
    taken = db.execute(f"SELECT 1 FROM {table} WHERE {unique} = ? AND id <> ?", (row[unique], row["id"]))
    return taken.fetchone() is None


def is_held(db: sqlite3.Connection, thing: Thing) -> bool:
    """Whether a contact has it, so that it cannot go without changing that one."""
    return thing.kind in _HELD and db.execute(_HELD[thing.kind], (thing.key,)).fetchone() is not None


def put_back(tx: Transaction, thing: Thing) -> None:
    """Make it what it was, as part of this operation."""
    if thing.kind == "setting":
        settings.put_back(tx, thing.key, thing.before)
        return
    if thing.kind == "dismissed":
        dismissals.put_back(tx, thing.key, thing.before)
        return
    if thing.before is None:
        tx.remove_entity(thing.kind, thing.key)
        return
    journal.keep(tx.db, tx.number, thing.kind, [(thing.key, _image(tx.db, thing.kind, thing.key))])
    row = json.loads(thing.before)
    members = row.pop("members", [])
    entities.store(tx.db, thing.kind, row)
    tx.moved(thing.kind)
    # As versions of their own, so that what is taken back later knows that they have the tag again.
    tx.put([replace(c, tags=c.tags | {row["name"]}) for c in tx.load(members)])
    if thing.kind == "field":
        following.know_fields(tx)


def _image(db: sqlite3.Connection, kind: str, key: str) -> Image:
    if kind == "setting":
        return settings.image(db, key)
    return (
        dismissals.image(db, key)
        if kind == "dismissed"
        else entities.image(db, kind, key, with_members=False)
    )


def _left(db: sqlite3.Connection, number: int, kind: str, key: str, now: Image) -> Image:
    """What the operation left: what the next one that touched it found, else what stands now."""
    row = db.execute(
        "SELECT j.image FROM journal j JOIN operation o ON o.num = j.operation AND o.undone = 0"
        " WHERE j.key = ? AND j.kind = ? AND j.operation > ? ORDER BY j.operation LIMIT 1",
        (key, kind, number),
    ).fetchone()
    return row[0] if row else now


def _says(image: Image) -> object:
    """An image to compare with others: the members of a tag come and go without it."""
    if image is None or image[:1] != b"{":
        return image
    row = json.loads(image)
    row.pop("members", None)
    row.pop("updated_at", None)
    return row
