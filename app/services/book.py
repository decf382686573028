"""The Book: one open address-book file and the only door to its data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.book import Changes, Operation, Version
from app.domain.errors import KithError
from app.domain.progress import NO_PROGRESS, Progress
from app.services.book_reads import REVISION, BookReads
from app.services.faults import explained
from app.storage import file
from app.storage.book_file import BookFile

if TYPE_CHECKING:
    from app.domain.contact import Contact
    from app.services.change import Change
    from app.services.findings import Findings
    from app.services.match_cache import MatchCache
    from app.storage.things import Thing

Listener = Callable[[Changes], None]


def now() -> str:
    """The present time as it is stored: UTC, ISO 8601, seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Book(BookReads):
    """Reads return values; there is one way to write: `with book.change("Merge 3 contacts") as change: change.put(contact)`.

    Reads may come from any thread; writes must come from one thread at a time.
    """

    def __init__(self, path: Path, region: str = "", by: str = "", read_only: bool = False) -> None:
        super().__init__(BookFile(path, read_only, _before_migration), region)
        self._by = by
        self._listeners: list[Listener] = []
        self._revision = self.revision

    @cached_property
    def matching(self) -> MatchCache:
        """Profiles and keys of the contacts."""
        from app.services.match_cache import MatchCache

        return MatchCache(self._file)

    @cached_property
    def findings(self) -> Findings:
        """The duplicates that were found last."""
        from app.services.findings import Findings

        return Findings(self._file)

    @classmethod
    def open(
        cls, path: Path, *, create: bool = True, region: str = "", by: str = "", read_only: bool = False
    ) -> Book:
        """Open the book at `path`; if there is no file, make one (or, without `create`, raise KithError).

        Raises KithError for a file that is no readable book; the file stays as it is.
        """
        if not path.exists():
            if not create:
                raise KithError(f"There is no address book at {path}.")
            file.create(path)
        try:
            return cls(path, region, by, read_only)
        except Exception as error:
            raise explained(error, path) or error from error

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    # The one way to write.

    @contextmanager
    def change(self, label: str, kind: str = "edit", progress: Progress = NO_PROGRESS) -> Iterator[Change]:
        """One transaction with a name that Undo will show. If anything is raised inside, nothing has happened."""
        from app.services.change import Change
        from app.storage.derived import Rules
        from app.storage.stamps import Stamp

        order = self.setting("name_order", "last_first")
        rules = Rules(self.fields, order, self.region, self.tag_intervals)
        with self._file.transaction(label, Stamp(now(), self._by or _account(), kind), rules) as transaction:
            change = Change(transaction)
            yield change
            done, revisions = transaction.finish(progress), transaction.sign(REVISION)
            change.changes, self._revision = replace(done, revisions=revisions), revisions[1]
        self._tell(change.changes)

    def purge(self, ids: Sequence[str]) -> Changes:
        """Delete contacts for good: out of the book, the journal, the index and the file's free pages. No undo."""
        with self.change(f"Purge {len(ids)} contact{'' if len(ids) == 1 else 's'}", "purge") as change:
            change.purge(ids)
        self._file.compact()
        return change.changes

    def undo(self, progress: Progress = NO_PROGRESS, only: str = "") -> Changes:
        """Take the newest operation back, with *only* (its id) none but this one. Raises KithError if there is none."""
        return self._swap(undo=True, progress=progress, only=only)

    def redo(self, progress: Progress = NO_PROGRESS) -> Changes:
        """Do again what was undone last. Raises KithError if there is nothing."""
        return self._swap(undo=False, progress=progress)

    def _swap(self, undo: bool, progress: Progress, only: str = "") -> Changes:
        from app.storage import journal, swap

        with self.change("", "undo" if undo else "redo", progress) as change:
            tx = change._tx
            found = journal.next_undo(tx.db) if undo else journal.next_redo(tx.db)
            if found is None:
                raise KithError("There is nothing to undo." if undo else "There is nothing to redo.")
            number, operation = found
            if only not in ("", operation.id):
                return Changes()
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

    def befores(self, operation_id: str, limit: int = -1) -> dict[str, Contact | None] | None:
        """What the contacts of an operation (at most `limit`) were before it (None: not there); None if it is gone or undone."""
        from app.storage import operations

        return operations.befores(self._file.db, operation_id, limit)

    def left_by(self, operation_id: str, limit: int = -1) -> dict[str, Contact | None]:
        """Of the (first `limit`) contacts of an operation those that later ones touched, as the operation had left them."""
        from app.storage import codec, operations

        tags, folders = operations.names(self._file.db)
        images = operations.touched_since(self._file.db, operation_id, limit)
        return {
            key: codec.from_image(image, tags, folders) if image else None for key, image in images.items()
        }

    def things_of(self, operation_id: str) -> list[Thing]:
        """What an operation changed beside contacts – tags, folders, lists, fields, pairs, settings – and nobody since."""
        from app.storage import things

        return things.changed_by(self._file.db, operation_id)

    # Health.

    def problems(self, progress: Progress = NO_PROGRESS) -> dict[str, list[str]]:
        """What is wrong with the file, by kind of check."""
        return self._file.problems(progress)

    def rebuild_index(self, progress: Progress = NO_PROGRESS) -> None:
        """Make the search index anew from the contacts."""
        self._file.rebuild_index(progress)

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, so that the file alone is all of the book."""
        self._file.checkpoint()

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


def _before_migration(path: Path) -> None:
    from app.services import backups

    backups.back_up(path, why="migration")


@cache
def _account() -> str:
    """The user's name on this computer: who writes, if nobody else is named."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return ""
