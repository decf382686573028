"""One write: a named transaction that keeps before-images, writes rows, settles the index and tells what it did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from app.domain.book import Changes, Folder, Tag
from app.domain.contact import Contact
from app.domain.errors import StaleVersion
from app.domain.ids import new_id
from app.domain.names import renamed
from app.domain.normalize import normalize
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import codec, contacts, entities, following, index, journal, stamps
from app.storage.derived import Rules
from app.storage.rows import Writer
from app.storage.stamps import Stamp
from app.storage.texts import clean

EDITS = frozenset({"edit", "bulk", "cleanup", "api"})
"""Kinds of operation in which a person changes names: a display name that only repeated them follows."""


class Transaction:
    """The open transaction of one change. Nothing is journaled until something is written."""

    def __init__(self, db: sqlite3.Connection, label: str, stamp: Stamp, rules: Rules) -> None:
        self.db, self.label, self.stamp, self.rules = db, clean(label), stamp, rules
        self._operation: tuple[int, str] | None = None
        self._added: set[str] = set()
        self._updated: set[str] = set()
        self._removed: set[str] = set()
        self._moved: set[str] = set()
        self._pending = index.Pending()
        self._writer: Writer | None = None
        self._untagged: set[str] = set()
        self._purged = False

    # What the other modules of a write share.

    @property
    def number(self) -> int:
        """The number of the operation, which begins with the first write."""
        if self._operation is None:
            self._operation = journal.begin(
                self.db, self.label, self.stamp.kind, self.stamp.at, self.stamp.by
            )
        return self._operation[0]

    def load(self, ids: Sequence[str]) -> list[Contact]:
        """Contacts as they stand within this transaction."""
        return contacts.load(self.db, ids)

    # Contacts.

    def put(
        self, new: Sequence[Contact], expected: Sequence[int | None] = (), progress: Progress = NO_PROGRESS
    ) -> list[Contact]:
        """Write contacts (all different), each with its version raised; `expected` are the versions they were read at.

        Raises StaleVersion if the book holds another version than expected.
        """
        written: list[Contact] = []
        for at, part in enumerate(contacts.chunks(new)):
            old = {c.id: c for c in self.load([c.id for c in part])}
            for contact, version in zip(
                part, expected[at * contacts.CHUNK :] or [None] * len(part), strict=False
            ):
                present = old.get(contact.id)
                if version is not None and (present is None or present.version != version):
                    raise StaleVersion(contact, present)
            settled = [self._stamped(c, old.get(c.id)) for c in part]
            changed = [c for c in settled if c is not old.get(c.id)]
            self._keep(changed, old)
            self._ensure_names(changed)
            self.writer.write(changed)
            self._touched(changed, old)
            written += settled
            progress.advance(len(part))
        return written

    def _stamped(self, new: Contact, old: Contact | None) -> Contact:
        """The contact as it will stand: normalised and stamped; the old one itself if nothing is different."""
        new = normalize(new, self.rules.fields, self.rules.region)
        if old is not None:
            if self.stamp.kind in EDITS:
                new = renamed(old, new)
            return stamps.changed(new, old, self.stamp)
        row = self.db.execute("SELECT version FROM tombstone WHERE contact_id = ?", (new.id,)).fetchone()
        return stamps.made(new, row[0] if row else 0, self.stamp)

    def restore(self, images: Sequence[Contact]) -> None:
        """Write contacts as they were; only their versions and update stamps go on from what stands now."""
        for part in contacts.chunks(images):
            old = {c.id: c for c in self.load([c.id for c in part])}
            marks = contacts.marks(len(part))
            dead = dict(
                self.db.execute(
                    f"SELECT contact_id, version FROM tombstone WHERE contact_id IN ({marks})",
                    [c.id for c in part],
                )
            )
            now = [
                replace(
                    c, version=max(c.version, old[c.id].version if c.id in old else dead.get(c.id, 0)) + 1,
                    updated_at=self.stamp.at, updated_by=self.stamp.by, updated_for=self.stamp.kind,
                )
                for c in part
            ]  # fmt: skip
            self._ensure_names(now)
            self.writer.write(now)
            self._touched(now, old)

    def remove(self, ids: Sequence[str], merged_into: str = "") -> None:
        """Take contacts out of the book; their images stay in the journal, so that undo brings them back."""
        for part in contacts.chunks(ids):
            old = self.load(part)
            self._keep(old, {c.id: c for c in old})
            self.erase(old, merged_into)

    def erase(self, old: Sequence[Contact], merged_into: str = "") -> None:
        """Take contacts out without a journal entry of their own (an undo keeps their images itself)."""
        self.writer.remove(old, merged_into, self.stamp.at)
        for contact in old:
            if contact.id in self._added:
                self._added.discard(contact.id)
            else:
                self._removed.add(contact.id)
            self._updated.discard(contact.id)

    def purge(self, ids: Sequence[str]) -> None:
        """Take contacts out of the book and every image of them out of the journal: nothing of them stays in the file."""
        from app.storage import purging

        self._purged = True
        purging.purge(self, ids)

    def renew(self, ids: Sequence[str]) -> None:
        """Write the rows of contacts again with what their cells depend on now; no change of theirs."""
        for part in contacts.chunks(ids):
            self.writer.write(self.load(part))

    def follow(self, rules: Rules) -> None:
        """Write what follows by other rules."""
        self.rules, self._writer = rules, None

    @property
    def writer(self) -> Writer:
        """Writes rows; knows the tags and folders as they stand."""
        if self._writer is None:
            self._writer = Writer(
                self.db, self.rules, self._pending,
                tags=dict(self.db.execute("SELECT key, num FROM tag")),
                folders=dict(self.db.execute("SELECT key, num FROM folder")),
                revision=self.db.execute("SELECT COALESCE(MAX(num), 0) FROM operation").fetchone()[0],
                next_number=self.db.execute("SELECT COALESCE(MAX(num), 0) + 1 FROM contact").fetchone()[0],
            )  # fmt: skip
        return self._writer

    def _keep(self, changed: Sequence[Contact], old: dict[str, Contact]) -> None:
        if changed:
            journal.keep(
                self.db, self.number, "contact", [(c.id, self.image(old.get(c.id))) for c in changed]
            )

    def image(self, contact: Contact | None) -> bytes | None:
        """The before-image of a contact."""
        if contact is None:
            return None
        tags = [(self._id("tag", t), t) for t in sorted(contact.tags)]
        folder = (self._id("folder", contact.folder), contact.folder) if contact.folder else None
        return codec.image(contact, tags, folder)

    def _id(self, table: str, name: str) -> str:
        row = self.db.execute(f"SELECT id FROM {table} WHERE key = ?", (entities.key(name),)).fetchone()
        return row[0] if row else ""

    def _ensure_names(self, changed: Iterable[Contact]) -> None:
        """Make the tags and folders that these contacts name and the book does not have yet."""
        for contact in changed:
            for name in contact.tags:
                if entities.key(name) not in self.writer.tags:
                    self.put_entity("tag", Tag(name))
            if contact.folder and entities.key(contact.folder) not in self.writer.folders:
                at = self.stamp.at
                self.put_entity("folder", Folder(contact.folder, created_at=at, updated_at=at))

    def _touched(self, changed: Iterable[Contact], old: dict[str, Contact]) -> None:
        revived = []
        for contact in changed:
            if contact.id in old:
                if contact.id not in self._added:
                    self._updated.add(contact.id)
                continue
            revived.append((contact.id,))
            if contact.id in self._removed:
                self._removed.discard(contact.id)
                self._updated.add(contact.id)
            else:
                self._added.add(contact.id)
        self.db.executemany("DELETE FROM tombstone WHERE contact_id = ?", revived)

    # Tags, folders, lists, field definitions, dismissed pairs.

    def put_entity(self, kind: str, entity: Any) -> None:
        """Insert or change a tag, folder, list or field definition."""
        row = entities.KINDS[kind].row(entities.sound(entity))
        if kind == "field":
            row["position"] = entities.place_of(self.db, row["id"])
        journal.keep(
            self.db,
            self.number,
            kind,
            [(row["id"], entities.image(self.db, kind, row["id"], with_members=False))],
        )
        entities.store(self.db, kind, row)
        self.moved(kind)

    def order_fields(self, fields: Sequence[Any]) -> None:
        """Give custom fields the order of the list."""
        for place, field in enumerate(fields, 1):
            key = str(field.id)
            journal.keep(
                self.db,
                self.number,
                "field",
                [(key, entities.image(self.db, "field", key, with_members=False))],
            )
            self.db.execute("UPDATE field_definition SET position = ? WHERE id = ?", (place, key))
        self.moved("field")

    def remove_entity(self, kind: str, entity_id: str) -> None:
        """Remove a tag, folder, list or field definition; what contacts say of it is the caller's affair."""
        journal.keep(
            self.db,
            self.number,
            kind,
            [(entity_id, entities.image(self.db, kind, entity_id, with_members=True))],
        )
        self.erase_entity(kind, entity_id)

    def erase_entity(self, kind: str, entity_id: str) -> None:
        """Take an entity out without a journal entry of its own (an undo keeps its image itself)."""
        if kind == "tag":
            self._untagged |= entities.members(self.db, "t.id = ?", [entity_id])
        entities.delete(self.db, kind, entity_id)
        self.moved(kind)

    def moved(self, kind: str) -> None:
        """Note that a collection is not what it was."""
        self._moved.add(kind if kind == "dismissed" else f"{kind}s")
        if self._writer and kind in ("tag", "folder"):
            known = dict(self.db.execute(f"SELECT key, num FROM {kind}"))
            if kind == "tag":
                self._writer.tags = known
            else:
                self._writer.folders = known

    # The end.

    def finish(self, progress: Progress = NO_PROGRESS) -> Changes:
        """Settle the index and say what was done."""
        if "tags" in self._moved:
            following.renew_reminders(self, self._untagged)
        index.settle(self.db, self._pending, progress)
        if self._purged:
            from app.storage import purging

            purging.forget_words(self.db)
        if self._operation:
            journal.finish(self.db, self._operation[0])
        return self.changes

    def sign(self, setting: str) -> tuple[str, str]:
        """Leave a fresh mark under the name of a setting if anything was written; the mark before, and the one that stands."""
        row = self.db.execute("SELECT value FROM setting WHERE name = ?", (setting,)).fetchone()
        before = row[0] if row else ""
        after = new_id() if self.changes else before
        if after != before:
            self.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (setting, after))
        return before, after

    @property
    def changes(self) -> Changes:
        """What was done so far."""
        id_ = self._operation[1] if self._operation else ""
        return Changes(
            id_, self.label, self.stamp.kind,
            frozenset(self._added), frozenset(self._updated), frozenset(self._removed), frozenset(self._moved),
        )  # fmt: skip
