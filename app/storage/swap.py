"""Undo and redo: one swap of an operation's images with what stands now."""

from __future__ import annotations

import json
from collections.abc import Sequence

from app.domain.progress import NO_PROGRESS, Progress
from app.storage import codec, dismissals, entities, following, imports, journal, settings
from app.storage.contacts import chunks
from app.storage.transaction import Transaction


def swap(tx: Transaction, number: int, undone: bool, progress: Progress = NO_PROGRESS) -> None:
    """Exchange the stored images of operation `number` with the present ones and mark it undone, or done again.

    Things that contacts refer to are brought back before them and taken away after them.
    """
    db = tx.db
    stored = {kind: journal.kept(db, number, kind) for kind in journal.COLLECTIONS}
    gone: list[tuple[str, str]] = []
    own = {
        key
        for (key,) in db.execute(
            "SELECT key FROM journal WHERE operation = ? AND kind = 'contact'", (number,)
        )
    }
    for kind, images in stored.items():
        present = [(key, entities.image(db, kind, key, with_members=images[key] is None)) for key in images]
        for key, image in images.items():
            if image is None:
                gone.append((kind, key))
            else:
                row = json.loads(image)
                # Contacts of the operation bring their tags themselves, in their own images.
                row["members"] = [m for m in row.get("members", ()) if m not in own]
                entities.store(db, kind, row)
            tx.moved(kind)
        journal.exchange(db, number, kind, present)
    before = tx.rules.fields
    if stored.get("field"):
        following.know_fields(tx)
    _swap_contacts(tx, number, progress)
    if stored.get("field"):
        following.renew_fields(tx, before)
    dismissals.swap(tx, number)
    settings.swap(tx, number)
    imports.swap(tx, number)
    for kind, key in gone:
        tx.erase_entity(kind, key)
    db.execute("UPDATE operation SET undone = ? WHERE num = ?", (undone, number))


def _swap_contacts(tx: Transaction, number: int, progress: Progress) -> None:
    images = journal.kept(tx.db, number, "contact")
    progress.start(len(images))
    tags = {t.id: t.name for t in entities.all_of(tx.db, "tag")}
    folders = {f.id: f.name for f in entities.all_of(tx.db, "folder")}
    survivors = _survivors(tx, list(images))
    for part in chunks(images):
        present = {c.id: c for c in tx.load(part)}
        journal.exchange(tx.db, number, "contact", [(key, tx.image(present.get(key))) for key in part])
        tx.restore(
            [codec.from_image(image, tags, folders) for key in part if (image := images[key]) is not None]
        )
        tx.erase([c for key, c in present.items() if images[key] is None])
        progress.advance(len(part))
    _remember_survivors(tx, number, survivors)


def _survivors(tx: Transaction, ids: Sequence[str]) -> dict[str, str]:
    """Into which contacts those that are gone were merged."""
    found: dict[str, str] = {}
    for part in chunks(ids):
        marks = ", ".join("?" * len(part))
        found |= dict(
            tx.db.execute(
                f"SELECT contact_id, merged_into FROM tombstone WHERE merged_into <> '' AND contact_id IN ({marks})",
                part,
            )
        )
    return found


def _remember_survivors(tx: Transaction, number: int, survivors: dict[str, str]) -> None:
    """Keep with the operation where merged contacts went, so that a redo says so again in their tombstones."""
    known = journal.kept(tx.db, number, "survivor")
    journal.keep(tx.db, number, "survivor", [(gone, into.encode()) for gone, into in survivors.items()])
    tx.db.executemany(
        "UPDATE tombstone SET merged_into = ? WHERE contact_id = ? AND merged_into = ''",
        ((into.decode(), gone) for gone, into in known.items() if into is not None),
    )
