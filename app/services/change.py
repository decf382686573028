"""The open write: what can be done inside `with book.change(…) as change`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.book import Changes, Folder, SavedList, Tag
from app.domain.contact import Contact
from app.domain.errors import KithError, StaleVersion
from app.domain.fields import Field
from app.domain.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from app.storage.things import Thing
    from app.storage.transaction import Transaction


class Change:
    """One named transaction on a book. All of it happens or nothing; `changes` tells what did."""

    def __init__(self, transaction: Transaction) -> None:
        self._tx = transaction
        self.changes = Changes()

    @property
    def at(self) -> str:
        """The time of this change (UTC, ISO 8601)."""
        return self._tx.stamp.at

    # Contacts.

    def get(self, contact_id: str) -> Contact:
        """A contact as it stands within this change. Raises KithError if there is none."""
        found = self._tx.load([contact_id])
        if not found:
            raise KithError(f"There is no contact {contact_id}.")
        return found[0]

    def get_many(self, ids: Sequence[str]) -> list[Contact]:
        """Contacts as they stand within this change; those that do not exist are left out."""
        return self._tx.load(ids)

    def put(self, contact: Contact, expected_version: int | None = None) -> Contact:
        """Insert or replace a contact; returns it as it stands now. Raises StaleVersion if it is not at `expected_version`."""
        return self._tx.put([contact], [expected_version])[0]

    def put_many(self, contacts: Sequence[Contact], progress: Progress = NO_PROGRESS) -> list[Contact]:
        """Insert or replace many contacts, all different."""
        return self._tx.put(contacts, progress=progress)

    def trash(self, ids: Sequence[str]) -> None:
        """Move contacts to the trash."""
        stamp = self._tx.stamp
        self._tx.put([
            replace(c, deleted_at=stamp.at, deleted_by=stamp.by, deleted_for=stamp.kind)
            for c in self.get_many(ids) if not c.deleted_at
        ])  # fmt: skip

    def restore(self, ids: Sequence[str]) -> None:
        """Take contacts out of the trash."""
        self._tx.put([replace(c, deleted_at="", deleted_by="", deleted_for="") for c in self.get_many(ids)])

    def remove(self, ids: Sequence[str], merged_into: str = "") -> None:
        """Take contacts out of the book for good (until undone); `merged_into` is the contact that took them in."""
        self._tx.remove(ids, merged_into)

    def expect(self, contacts: Sequence[Contact], versions: Mapping[str, int]) -> None:
        """Raise StaleVersion if one of these contacts is not at the version (by id) that the user has seen."""
        for contact in contacts:
            if contact.id in versions and versions[contact.id] != contact.version:
                raise StaleVersion(contact, contact)

    def referring(self, ids: Sequence[str]) -> list[str]:
        """The contacts that have a relation to one of these."""
        from app.storage import links

        return links.referring(self._tx.db, ids)

    def purge(self, ids: Sequence[str]) -> None:
        """Take contacts out of the book and out of its history."""
        self._tx.purge(ids)

    # Tags, folders, saved lists, fields.

    def put_tag(self, tag: Tag) -> None:
        """Add or change a tag (by its id). Raises KithError if another tag has the name: merging is `services.collections`'s."""
        self._unique("tag", tag)
        self._tx.put_entity("tag", tag)

    def remove_tag(self, tag: Tag) -> None:
        """Remove a tag from all contacts and from the book."""
        self._tx.remove_entity("tag", tag.id)

    def put_folder(self, folder: Folder) -> None:
        """Add or change a folder (by its id)."""
        self._unique("folder", folder)
        at = self._tx.stamp.at
        self._tx.put_entity("folder", replace(folder, created_at=folder.created_at or at, updated_at=at))

    def remove_folder(self, folder: Folder) -> None:
        """Remove a folder; what becomes of its contacts must have been said before."""
        self._tx.remove_entity("folder", folder.id)

    def put_list(self, saved: SavedList) -> None:
        """Add or change a saved list (by its id)."""
        self._unique("list", saved)
        self._tx.put_entity("list", saved)

    def remove_list(self, saved: SavedList) -> None:
        """Remove a saved list."""
        self._tx.remove_entity("list", saved.id)

    def put_field(self, field: Field) -> None:
        """Add or change a custom field definition (by its number); what is written from now on follows it."""
        from app.storage import following

        before = self._tx.rules.fields
        self._tx.put_entity("field", field)
        following.know_fields(self._tx)
        following.renew_fields(self._tx, before)

    def remove_field(self, field: Field) -> None:
        """Remove a custom field definition; its values must have been taken out before."""
        self._tx.remove_entity("field", str(field.id))

    def order_fields(self, fields: Sequence[Field]) -> None:
        """Give the custom fields this order."""
        self._tx.order_fields(fields)

    def _unique(self, kind: str, entity: Tag | Folder | SavedList) -> None:
        from app.storage import entities

        if not entity.name.strip():
            raise KithError(f"A {kind} needs a name.")
        for other in entities.all_of(self._tx.db, kind):
            if entities.key(other.name) == entities.key(entity.name) and other.id != entity.id:
                raise KithError(f"There is a {kind} named {other.name!r} already. Choose another name.")

    # What an import brings along, unless the book has it.

    def existing(self, ids: Sequence[str]) -> set[str]:
        """Which of these contact ids the book has."""
        from app.storage import reads

        return set(reads.numbers_of(self._tx.db, ids))

    def with_uids(self, uids: Sequence[str]) -> dict[str, str]:
        """Contact ids by UID."""
        from app.storage import lookup

        return lookup.by_uid(self._tx.db, uids)

    def ensure_tag(self, name: str, tag: Tag | None = None) -> None:
        """Add a tag unless there is one of its name."""
        self._ensure("tag", tag or Tag(name))

    def ensure_folder(self, folder: Folder) -> None:
        """Add a folder unless there is one of its name."""
        self._ensure("folder", replace(folder, created_at=self.at, updated_at=self.at))

    def ensure_list(self, saved: SavedList) -> None:
        """Add a saved list unless there is one of its name."""
        self._ensure("list", saved)

    def ensure_fields(self, definitions: Iterable[Field]) -> None:
        """Add custom fields unless there are ones of their names; a number that is taken becomes a free one."""
        from app.storage import entities

        known = entities.all_of(self._tx.db, "field", "position")
        names, numbers = {f.name for f in known}, {f.id for f in known}
        for field in definitions:
            if field.name not in names:
                free = field.id is not None and field.id not in numbers
                number = field.id if free else max((n for n in numbers if n), default=0) + 1
                names.add(field.name)
                numbers.add(number)
                self._tx.put_entity("field", replace(field, id=number))

    def _ensure(self, kind: str, entity: Tag | Folder | SavedList) -> None:
        from app.storage import entities

        known = {entities.key(other.name) for other in entities.all_of(self._tx.db, kind)}
        if entity.name.strip() and entities.key(entity.name) not in known:
            self._tx.put_entity(kind, entity)

    def remember(self, setting: str, value: str) -> None:
        """Keep a setting that belongs to this book, such as `me`; undo follows."""
        from app.storage import settings

        settings.put(self._tx, setting, value)

    def put_back(self, things: Iterable[Thing]) -> None:
        """Make tags, folders, lists, fields, pairs and settings again what they were."""
        from app.storage import things as stored

        for thing in things:
            if stored.may_come(self._tx.db, thing):
                stored.put_back(self._tx, thing)

    def take_out(self, things: Iterable[Thing]) -> None:
        """Take things out that were not there before, but for those that a contact has."""
        from app.storage import things as stored

        for thing in things:
            if not stored.is_held(self._tx.db, thing):
                stored.put_back(self._tx, thing)

    # Not duplicates; imported records.

    def dismiss(self, pairs: Iterable[tuple[str, str, str]]) -> None:
        """Remember (a, b, mark): these two are not duplicates; `mark` is what they looked like."""
        from app.storage import dismissals

        dismissals.put(self._tx, pairs)

    def dismissed(self, ids: Sequence[str]) -> list[tuple[str, str, str]]:
        """(a, b, mark) of the dismissed pairs that any of these contacts is in, as they stand within this change."""
        from app.storage import dismissals

        return dismissals.of(self._tx.db, ids)

    def revoke(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Forget that these two were dismissed."""
        from app.storage import dismissals

        dismissals.remove(self._tx, pairs)

    def leave(self, found: Iterable[tuple[str, str, str]]) -> None:
        """Remember (contact id, what was found, mark): the clean-up shall leave this as it is."""
        from app.storage import dismissals

        dismissals.leave(self._tx, found)

    def remember_imports(self, fingerprints: Iterable[tuple[str, str]], made: Collection[str]) -> None:
        """Note (fingerprint of a record, contact id), so that the same record is known when it comes again.

        `made` are the contacts that this operation makes.
        """
        from app.storage import imports

        imports.remember(self._tx, fingerprints, self.at, made)

    def know_imports(self, fingerprints: Iterable[tuple[str, str]]) -> None:
        """Note the same of records that bring nothing: by this alone an operation has not changed anything."""
        from app.storage import imports

        imports.know(self._tx.db, fingerprints, self.at)

    def take_back(self, operation_id: str, only: str = "") -> None:
        """Note that this change takes an older operation back, of a merge of several groups that into `only` alone."""
        from app.storage import journal

        journal.take_back(self._tx.db, self._tx.number, operation_id, only)

    def forget_imports(self, operation_id: str) -> None:
        """Let records that changed contacts by an older operation be unknown again."""
        from app.storage import imports

        imports.forget(self._tx, operation_id)
