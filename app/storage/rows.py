"""Writing contacts as rows: in batches, with their cells, tags, photos and the index rows that follow."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.contact import Contact
from app.domain.values import Photo
from app.storage import codec, derived
from app.storage.contacts import chunks, marks
from app.storage.entities import key
from app.storage.index import Pending
from app.storage.schema import DERIVED_TEXT
from app.storage.texts import clean

_COLUMNS = (
    *codec.STATE_COLUMNS, "state", "folder", "favourite", "parked", "opted_in", "is_opted_out", "consent", "metadata",
    "revision", *DERIVED_TEXT,
)  # fmt: skip
_INSERT = f"INSERT INTO contact (num, {', '.join(_COLUMNS)}) VALUES ({marks(len(_COLUMNS) + 1)})"
_UPDATE = f"UPDATE contact SET {', '.join(f'{c} = ?' for c in _COLUMNS)} WHERE num = ?"
_ATTRIBUTES = (
    f"INSERT INTO attribute (contact, position, {', '.join(codec.ATTRIBUTE_COLUMNS)})"
    f" VALUES ({marks(len(codec.ATTRIBUTE_COLUMNS) + 2)})"
)


@dataclass(slots=True)
class Writer:
    """Puts contacts into the tables of one transaction. `tags` and `folders` map keys of names to row numbers."""

    db: sqlite3.Connection
    rules: derived.Rules
    pending: Pending
    tags: Mapping[str, int]
    folders: Mapping[str, int]
    revision: int
    next_number: int

    def write(self, contacts: Sequence[Contact]) -> None:
        """Insert or replace these contacts, all different."""
        for part in chunks(contacts):
            self._write(part)

    def _write(self, contacts: list[Contact]) -> None:
        db = self.db
        present = {
            row[0]: row[1:]
            for row in db.execute(
                "SELECT c.id, c.num, c.rank, c.sort_key, s.words, s.digits FROM contact c"
                f" JOIN search_text s ON s.contact = c.num WHERE c.id IN ({marks(len(contacts))})",
                [c.id for c in contacts],
            )
        }
        inserts: list[tuple[Any, ...]] = []
        updates: list[tuple[Any, ...]] = []
        texts: list[tuple[int, str, str]] = []
        numbered: list[tuple[int, Contact]] = []
        for contact in contacts:
            cells = derived.cells(contact, self.rules)
            words, digits = derived.search_text(contact, self.rules.fields)
            old = present.get(contact.id)
            if old is None:
                number, self.next_number = self.next_number, self.next_number + 1
                inserts.append((number, *self._cells(contact, cells)))
            else:
                number = old[0]
                updates.append((*self._cells(contact, cells), number))
            numbered.append((number, contact))
            texts.append((number, words, digits))
            self._index(number, old, cells["sort_key"], words, digits)
        db.executemany(_INSERT, inserts)
        db.executemany(_UPDATE, updates)
        self._parts(numbered, [old[0] for old in present.values()])
        db.executemany("INSERT OR REPLACE INTO search_text (contact, words, digits) VALUES (?, ?, ?)", texts)

    def _index(
        self, number: int, old: tuple[Any, ...] | None, sort_key: str, words: str, digits: str
    ) -> None:
        pending = self.pending
        if old is None:
            pending.unranked[number] = sort_key
            return
        _, rank, old_key, old_words, old_digits = old
        if (sort_key, words, digits) == (old_key, old_words, old_digits):
            if number in pending.unranked:
                pending.unranked[number] = sort_key
            return
        if rank is not None:
            pending.stale.setdefault(number, (rank, old_words, old_digits))
        pending.text.add(number)
        if sort_key != old_key or rank is None:
            pending.unranked[number] = sort_key
            self.db.execute("UPDATE contact SET rank = NULL WHERE num = ?", (number,))

    def _cells(self, contact: Contact, cells: Mapping[str, str]) -> tuple[Any, ...]:
        return (
            *(clean(v) if isinstance(v := getattr(contact, name), str) else v for name in codec.STATE_COLUMNS),
            derived.state(contact),
            self.folders[key(contact.folder)] if contact.folder else None,
            contact.favourite, contact.parked, contact.opted_in, contact.is_opted_out,
            codec.dumps(contact.consent), codec.dumps(contact.metadata), self.revision,
            *(clean(cells[name]) for name in DERIVED_TEXT),
        )  # fmt: skip

    def _parts(self, numbered: list[tuple[int, Contact]], old: list[int]) -> None:
        db = self.db
        for table in ("attribute", "contact_tag", "interaction"):
            if old:
                db.execute(f"DELETE FROM {table} WHERE contact IN ({marks(len(old))})", old)
        db.executemany(
            _ATTRIBUTES,
            ((n, i, *codec.attribute_row(a, c)) for n, c in numbered for i, a in enumerate(c.attributes)),
        )
        db.executemany(
            "INSERT INTO contact_tag (contact, tag) VALUES (?, ?)",
            ((n, number) for n, c in numbered for number in {self.tags[key(t)] for t in c.tags}),
        )
        db.executemany(
            f"INSERT INTO interaction VALUES ({marks(8)})",
            ((n, i, *codec.interaction_row(x)) for n, c in numbered for i, x in enumerate(c.interactions)),
        )
        photos = (a.value for _, c in numbered for a in c.attributes if isinstance(a.value, Photo))
        db.executemany(
            "INSERT OR IGNORE INTO photo (sha256, data) VALUES (?, ?)",
            ((p.sha256, p.data) for p in photos if p.data is not None),
        )

    def remove(self, contacts: Sequence[Contact], merged_into: str, at: str) -> None:
        """Take contacts out of the tables for good, leaving tombstones; their images are the journal's affair."""
        for contact in contacts:
            number, rank, words, digits = self.db.execute(
                "SELECT c.num, c.rank, s.words, s.digits FROM contact c JOIN search_text s ON s.contact = c.num WHERE c.id = ?",
                (contact.id,),
            ).fetchone()
            if rank is not None:
                self.pending.stale.setdefault(number, (rank, words, digits))
            self.pending.unranked.pop(number, None)
            self.pending.text.discard(number)
            self.db.execute("DELETE FROM contact WHERE num = ?", (number,))
            self.db.execute(
                "INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?, ?, ?, ?)",
                (contact.id, contact.uid, merged_into, at, contact.version, self.revision),
            )
