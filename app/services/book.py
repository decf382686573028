"""The Book: one open address-book file and the only door to its data."""

from __future__ import annotations

import getpass
from array import array
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from app.domain.book import Changes, Counts, Folder, Operation, Row, SavedList, Tag, Version
from app.domain.catalogue import BUILTIN
from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.fields import Fields
from app.domain.progress import NO_PROGRESS, Progress
from app.domain.query.tree import EVERYTHING, Term
from app.services.change import Change
from app.storage import file, reads
from app.storage.book_file import BookFile

Listener = Callable[[Changes], None]

REVISION = "revision"
"""The setting that names the last write, so that a window notices those of other processes."""


def now() -> str:
    """The present time as it is stored: UTC, ISO 8601, seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Book:
    """Reads return values; there is one way to write: `with book.change("Merge 3 contacts") as change: change.put(contact)`.

    Reads may come from any thread; writes must come from one thread at a time.
    """

    def __init__(self, path: Path, region: str = "", by: str = "") -> None:
        self._file = BookFile(path)
        self._by = by or _account()
        self._region = region
        self._listeners: list[Listener] = []
        self._revision = self.setting(REVISION)
        self._fields: Fields | None = None

    @classmethod
    def open(cls, path: Path, *, create: bool = True, region: str = "", by: str = "") -> Book:
        """Open the book at `path`; if there is no file, make one (or, without `create`, raise KithError).

        Raises KithError for a file that is no readable book; the file stays as it is.
        """
        if not path.exists():
            if not create:
                raise KithError(f"There is no address book at {path}.")
            file.create(path)
        return cls(path, region, by)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether the file or its folder is write-protected."""
        return self._file.read_only

    @property
    def fields(self) -> Fields:
        """The fields that contacts of this book have."""
        if self._fields is None:
            from app.storage import entities

            self._fields = BUILTIN.with_custom(entities.all_of(self._file.db, "field", "position"))
        return self._fields

    def setting(self, name: str, default: str = "") -> str:
        """A setting that belongs to this book, such as `region` or `name_order`."""
        return reads.setting(self._file.db, name, default)

    @property
    def region(self) -> str:
        """The country (ISO 3166) whose national phone numbers are understood."""
        return self._region or self.setting("region")

    # Reads.

    def get(self, contact_id: str) -> Contact | None:
        """One contact, also from the trash; None if there is none."""
        found = self.get_many([contact_id])
        return found[0] if found else None

    def get_many(self, ids: Sequence[str]) -> list[Contact]:
        """Contacts in the order of the ids; those that do not exist are left out."""
        from app.storage import contacts

        return contacts.load(self._file.db, ids)

    def all_contacts(self, query: Term | str = EVERYTHING, order: str = "sort_name") -> Iterator[Contact]:
        """The contacts that a query asks for, loaded as they are consumed."""
        from app.storage import contacts

        numbers = self.numbers(query, order)
        for part in contacts.chunks(numbers):
            yield from contacts.load_numbers(self._file.db, part)

    def numbers(
        self,
        query: Term | str = EVERYTHING,
        order: str = "sort_name",
        limit: int | None = None,
        offset: int = 0,
    ) -> array[int]:
        """Row numbers of what the query asks for, in order: quick enough for each keystroke with a limit."""
        term = self.parse(query)
        if term == EVERYTHING and order.lstrip("-") == "sort_name" and not offset:
            return reads.listed(self._file.db, limit, order.startswith("-"))
        from app.storage import search

        return search.find(
            self._file.db, self._resolved(term), self.fields, self._saved_query, order, limit, offset
        )

    def find(
        self,
        query: Term | str = EVERYTHING,
        order: str = "sort_name",
        limit: int | None = None,
        offset: int = 0,
    ) -> list[str]:
        """Contact ids of what the query asks for, in order."""
        return self.ids_of(self.numbers(query, order, limit, offset))

    def count(self, query: Term | str = EVERYTHING) -> int:
        """How many contacts the query asks for."""
        term = self.parse(query)
        if term == EVERYTHING:
            return reads.count(self._file.db)
        from app.storage import search

        return search.count(self._file.db, self._resolved(term), self.fields, self._saved_query)

    def letters(self, query: Term | str = EVERYTHING) -> list[tuple[str, int]]:
        """(first letter of the sort name, how many), in order, for headings and the jump strip."""
        term = self.parse(query)
        if term == EVERYTHING:
            return reads.letters(self._file.db)
        from app.storage import search

        return search.letters(self._file.db, self._resolved(term), self.fields, self._saved_query)

    def parse(self, query: Term | str) -> Term:
        """The query as a tree. Raises QueryError with the place if it cannot be read."""
        if not isinstance(query, str):
            return query
        from app.domain.query.parser import parse

        return parse(query) if query.strip() else EVERYTHING

    def _saved_query(self, name: str) -> Term | None:
        for saved in self.lists():
            if saved.name.casefold() == name.casefold():
                return self.parse(saved.query)
        return None

    def _resolved(self, term: Term) -> Term:
        """The query with `has:duplicates` replaced by the contacts that have any."""
        from app.services import queries

        return queries.resolved(self, term)

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """The list lines of row numbers, in order; for a page of some hundred."""
        return reads.rows(self._file.db, numbers)

    def ids_of(self, numbers: Sequence[int]) -> list[str]:
        """Contact ids of row numbers, in order."""
        return reads.ids_of(self._file.db, numbers)

    def numbers_of(self, ids: Sequence[str]) -> dict[str, int]:
        """Row numbers by contact id."""
        return reads.numbers_of(self._file.db, ids)

    def counts(self) -> Counts:
        """How many contacts stand where."""
        return reads.counts(self._file.db, date.today().isoformat())

    def tags(self) -> list[Tag]:
        """All tags by name with counts."""
        return reads.tags(self._file.db)

    def folders(self) -> list[Folder]:
        """All folders by name with counts."""
        return reads.folders(self._file.db)

    def lists(self) -> list[SavedList]:
        """All saved lists by name."""
        return reads.lists(self._file.db)

    def photo(self, sha256: str) -> bytes | None:
        """The bytes of a photo."""
        return reads.photo(self._file.db, sha256)

    def dismissed(self) -> list[tuple[str, str, str, str]]:
        """(a, b, mark, at) of the pairs that are not duplicates, newest first."""
        from app.storage import dismissals

        return dismissals.pairs(self._file.db)

    def imported(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """The contacts (following merges) that came from records with these fingerprints, where they still exist."""
        from app.storage import imports

        return imports.contacts_of(self._file.db, fingerprints)

    # The one way to write.

    @contextmanager
    def change(self, label: str, kind: str = "edit", progress: Progress = NO_PROGRESS) -> Iterator[Change]:
        """One transaction with a name that Undo will show. If anything is raised inside, nothing has happened."""
        from app.storage.derived import Rules
        from app.storage.transaction import Stamp

        intervals = {t.name: t.touch_freq for t in self.tags() if t.touch_freq}
        rules = Rules(self.fields, self.setting("name_order", "last_first"), self.region, intervals)
        with self._file.transaction(label, Stamp(now(), self._by, kind), rules) as transaction:
            change = Change(transaction)
            yield change
            change.changes = transaction.finish(progress)
            self._revision = transaction.sign(REVISION)
        self._tell(change.changes)

    def undo(self, progress: Progress = NO_PROGRESS) -> Changes:
        """Take the newest operation back. Raises KithError if there is none."""
        return self._swap(undo=True, progress=progress)

    def redo(self, progress: Progress = NO_PROGRESS) -> Changes:
        """Do again what was undone last. Raises KithError if there is nothing."""
        return self._swap(undo=False, progress=progress)

    def _swap(self, undo: bool, progress: Progress) -> Changes:
        from app.storage import journal, swap

        with self.change("", "undo" if undo else "redo", progress) as change:
            tx = change._tx
            found = journal.next_undo(tx.db) if undo else journal.next_redo(tx.db)
            if found is None:
                raise KithError("There is nothing to undo." if undo else "There is nothing to redo.")
            number, operation = found
            swap.swap(tx, number, undo, progress)
        change.changes = change.changes.with_operation(
            operation.id, operation.label, "undo" if undo else "redo"
        )
        return change.changes

    # History.

    @property
    def undo_label(self) -> str | None:
        """The name of the operation that undo would take back."""
        from app.storage import journal

        found = journal.next_undo(self._file.db)
        return found[1].label if found else None

    @property
    def redo_label(self) -> str | None:
        """The name of the operation that redo would do again."""
        from app.storage import journal

        found = journal.next_redo(self._file.db)
        return found[1].label if found else None

    def operations(self, limit: int = 200) -> list[Operation]:
        """What was done to the book, newest first."""
        from app.storage import journal

        return journal.operations(self._file.db, limit)

    def versions(self, contact_id: str) -> list[Version]:
        """What was done to one contact, newest first."""
        from app.storage import history

        return history.versions(self._file.db, contact_id)

    # Being told.

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each write, in the thread that wrote; returns the way to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, changes: Changes) -> None:
        self._fields = None
        for listener in tuple(self._listeners):
            listener(changes)

    def changed_elsewhere(self) -> bool:
        """Whether another process has written since this was asked last, or since our own last write."""
        revision = self.setting(REVISION)
        if revision == self._revision:
            return False
        self._revision, self._fields = revision, None
        return True


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
