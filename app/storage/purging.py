"""Contacts taken out for good: of the tables, the journal, the search index, and the photos that nobody else has."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from app.domain.names import display_name
from app.storage import codec, findings, runs
from app.storage.contacts import chunks, marks

if TYPE_CHECKING:
    from app.storage.transaction import Transaction

_PHOTOS = "SELECT json_extract(value, '$.sha256') FROM attribute WHERE type = 'photo'"


def purge(tx: Transaction, ids: Sequence[str]) -> None:
    """Leave nothing of these contacts, and of those that were merged into them, but that their ids are gone."""
    db = tx.db
    every = _with_merged(db, ids)
    images = _images(db, every)
    photos, names = _photos_of(db, every, images), _names(db, every, images)
    for part in chunks(every):
        tx.erase(tx.load(part))
        _forget(db, part, names)
    _forget_photos(db, photos)
    findings.clear(db)
    runs.clear(db)


def forget_words(db: sqlite3.Connection) -> None:
    """Write the search index anew, which until then only notes what was taken out."""
    for table in ("words", "digits"):
        db.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")


def _with_merged(db: sqlite3.Connection, ids: Iterable[str]) -> list[str]:
    """These contacts and all that ever became part of them."""
    found = dict.fromkeys(ids)
    new = list(found)
    while new:
        into = [
            id_
            for part in chunks(new)
            for (id_,) in db.execute(
                f"SELECT contact_id FROM tombstone WHERE merged_into IN ({marks(len(part))})", part
            )
        ]
        new = [id_ for id_ in into if id_ not in found]
        found |= dict.fromkeys(new)
    return list(found)


def _images(db: sqlite3.Connection, ids: Iterable[str]) -> list[dict[str, Any]]:
    rows = [
        image
        for part in chunks(ids)
        for (image,) in db.execute(
            "SELECT image FROM journal WHERE kind = 'contact' AND image IS NOT NULL"
            f" AND key IN ({marks(len(part))})",
            part,
        )
    ]
    return [codec.whole(image) for image in rows]


def _photos_of(db: sqlite3.Connection, ids: Sequence[str], images: Iterable[dict[str, Any]]) -> set[str]:
    """Hashes of the photos that these contacts have or had."""
    found: set[str] = set()
    for part in chunks(ids):
        found |= {
            sha
            for (sha,) in db.execute(
                f"{_PHOTOS} AND contact IN (SELECT num FROM contact WHERE id IN ({marks(len(part))}))", part
            )
            if sha
        }
    for image in images:
        found |= _photos_in(image)
    return found


def _photos_in(image: dict[str, Any]) -> set[str]:
    values = (json.loads(row[4]) for row in image["attributes"] if row[3] == "photo")
    return {value["sha256"] for value in values if value.get("sha256")}


def _names(db: sqlite3.Connection, ids: Sequence[str], images: Iterable[dict[str, Any]]) -> set[str]:
    """What these contacts are and were called."""
    found = {
        name
        for part in chunks(ids)
        for (name,) in db.execute(f"SELECT display_name FROM contact WHERE id IN ({marks(len(part))})", part)
    }
    found |= {display_name(codec.contact_of(image, {}, {})) for image in images}
    return found - {""}


def _forget(db: sqlite3.Connection, ids: list[str], names: set[str]) -> None:
    those = marks(len(ids))
    operations = db.execute(
        "SELECT DISTINCT o.num, o.label, o.kind FROM journal j JOIN operation o ON o.num = j.operation"
        f" WHERE j.key IN ({those})",
        ids,
    ).fetchall()
    db.execute(f"DELETE FROM journal WHERE kind IN ('contact', 'survivor') AND key IN ({those})", ids)
    pairs = [k for (k,) in db.execute("SELECT DISTINCT key FROM journal WHERE kind = 'dismissed'")]
    gone = set(ids)
    db.executemany(
        "DELETE FROM journal WHERE kind = 'dismissed' AND key = ?",
        ((key,) for key in pairs if gone & set(key.split(" "))),
    )
    db.execute(f"DELETE FROM dismissed WHERE a IN ({those}) OR b IN ({those})", [*ids, *ids])
    db.execute(f"DELETE FROM setting WHERE name = 'me' AND value IN ({those})", ids)
    db.executemany("DELETE FROM journal WHERE kind = 'setting' AND image = ?", ((i.encode(),) for i in ids))
    db.execute(
        "DELETE FROM journal WHERE kind = 'import' AND key IN"
        f" (SELECT fingerprint FROM import_record WHERE contact_id IN ({those}))",
        ids,
    )
    db.execute(f"DELETE FROM import_record WHERE contact_id IN ({those})", ids)
    db.execute(f"UPDATE tombstone SET uid = '' WHERE contact_id IN ({those})", ids)
    for number, label, kind in operations:
        if any(name in label for name in names):
            db.execute("UPDATE operation SET label = ? WHERE num = ?", (kind.capitalize(), number))
        db.execute(
            "DELETE FROM operation WHERE num = ? AND NOT EXISTS (SELECT 1 FROM journal WHERE operation = num)",
            (number,),
        )


def _forget_photos(db: sqlite3.Connection, candidates: set[str]) -> None:
    """Remove those photos that no contact has any more, neither now nor in the history."""
    if not candidates:
        return
    candidates = candidates - {sha for (sha,) in db.execute(_PHOTOS)}
    for (image,) in db.execute("SELECT image FROM journal WHERE kind = 'contact' AND image IS NOT NULL"):
        if not candidates:
            return
        candidates -= _photos_in(codec.whole(image))
    db.executemany("DELETE FROM photo WHERE sha256 = ?", ((sha,) for sha in candidates))
