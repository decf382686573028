"""What matching keeps of a book's contacts: profiles and keys, cached beside the operations (see `services.duplicates`)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.progress import NO_PROGRESS, Progress
from app.storage.book_file import BookFile
from app.storage.contacts import chunks
from app.storage.faults import explained

if TYPE_CHECKING:
    from app.storage.profiles import Row

FEW = 6000
"""Contacts up to which keys are laid down with the profiles."""
RUN = 100_000
"""Contacts whose keys are sorted at a time: what bounds the memory, and what is done twice if it is broken off."""
STEP = 500
"""Profiles, and contacts that get their keys one by one, in one transaction."""
PAGES, MARKS = 800, 3000
"""Pages of keys, and marks of contacts that have theirs, in one transaction: others write between."""

REGION = "profiled"
"""The setting that keeps the country (ISO 3166) that numbers without one were read by."""


class MatchCache:
    """Can be made anew at any time; writing it is no operation and changes nothing that a person sees."""

    def __init__(self, file: BookFile) -> None:
        self._file = file
        self._lock, self._filling = Lock(), Lock()
        self._filled = False
        self._waiting: list[Row] = []

    def current(self, region: str, progress: Progress = NO_PROGRESS) -> dict[str, bytes]:
        """The profiles of all contacts outside the trash as they are, by contact id.

        Where many have to be made they wait in memory, without their keys, for the next `refresh` to lay them down: a
        search that somebody waits for goes on at once.
        """
        from app.storage import profiles

        with self._lock:
            self._lay_down_waiting(progress)
            numbers = self._stale(region)
            if len(numbers) <= FEW:
                self._store(numbers, region, True, progress)
                return self.profiles()
            self._filled = False
            for rows in self._made(numbers, region, False, progress):
                self._waiting += rows
            ids = profiles.ids(self._file.db)
            made = ((ids[number], data) for number, _, data, *_ in self._waiting if number in ids)
            return self.profiles() | dict(made)

    def settle(self, progress: Progress = NO_PROGRESS) -> None:
        """Lay down the profiles that wait; on a full disk they are made anew when they are needed."""
        with self._lock:
            try:
                self._lay_down_waiting(progress)
            except Exception as error:
                if explained(error, self._file.path) is None:
                    raise

    def refresh(self, region: str, progress: Progress = NO_PROGRESS) -> None:
        """Bring profiles and keys up to date with the contacts; `region` is the country of numbers without one.

        Transactions are short: others write between.
        """
        with self._lock:  # whoever comes second finds it done
            self._lay_down_waiting(progress)
            numbers = self._stale(region)
            few = len(numbers) <= FEW
            self._filled = self._filled and few
            self._store(numbers, region, few, progress)
        if not self.filled:
            with self._filling:
                self._fill(progress)

    def follow(
        self, ids: Collection[str], region: str, progress: Progress = NO_PROGRESS
    ) -> dict[str, bytes | None]:
        """The profiles of contacts of which alone it is known that they may have changed, brought up to date; None of
        those that are gone."""
        from app.matching.profile import MARK
        from app.storage import profiles

        wanted = sorted(ids)
        few = len(wanted) <= FEW
        if few:
            with self._lock:
                self._lay_down_waiting(progress)
                self._store(profiles.stale(self._file.db, MARK, wanted), region, True, progress)
        if not (few and self.filled):
            self.refresh(region, progress)
        return dict.fromkeys(wanted) | self.profiles_of(wanted)

    def _made(
        self, numbers: Sequence[int], region: str, keys: bool, progress: Progress
    ) -> Iterator[list[Row]]:
        from app.services import profiling

        if numbers:
            progress.start(len(numbers), "Reading contacts")
        for rows in profiling.profiled(self._file.path, numbers, region, keys):
            yield rows
            progress.advance(len(rows))

    def _store(self, numbers: Sequence[int], region: str, keys: bool, progress: Progress) -> None:
        for rows in self._made(numbers, region, keys, progress):
            self._lay_down(rows, NO_PROGRESS)

    def _lay_down_waiting(self, progress: Progress) -> None:
        if self._waiting:
            progress.start(len(self._waiting), "Reading contacts")
            self._lay_down(self._waiting, progress)
            self._waiting = []

    def _lay_down(self, rows: Sequence[Row], progress: Progress) -> None:
        from app.storage import profiles

        for some in chunks(rows, STEP):
            with self._file.cache_transaction() as db:
                profiles.store(db, some)
            progress.advance(len(some))

    def _stale(self, region: str) -> list[int]:
        """The contacts whose profile is not kept, or would be another now.

        So would be those that have numbers without a country where these are read as another country's.
        """
        from app.matching.profile import MARK
        from app.storage import profiles, reads

        if reads.setting(self._file.db, REGION, "?") != region:
            with self._file.cache_transaction() as db:
                profiles.outdate_vague_numbers(db)
                profiles.note(db, REGION, region)
        return profiles.stale(self._file.db, MARK)

    @property
    def filled(self) -> bool:
        """Whether the keys of all contacts are laid down, but for what has changed a moment ago."""
        from app.storage import profiles

        if self._filled:  # unless a contact was purged, and all keys with it
            self._filled = profiles.anybody_with_keys(self._file.db)
        if not self._filled:
            self._filled = not profiles.anybody_without_keys(self._file.db)
        return self._filled

    def _fill(self, progress: Progress) -> None:
        from app.storage import profiles

        for part in chunks(profiles.without_keys(self._file.db), RUN):
            if len(part) <= FEW:
                self._lay_down_few(part, progress)
            else:
                self._lay_down_run(part, progress)
        self._filled = True

    def _lay_down_few(self, numbers: Sequence[int], progress: Progress) -> None:
        """Keep the keys of contacts, a row each."""
        from app.services import profiling
        from app.storage import profiles

        for part in chunks(numbers, STEP):
            ((keys, owners),) = profiling.keyed(self._file.path, part)
            rows = sorted([*zip(keys, owners, strict=True), *((profiles.KEYED, n) for n in part)])
            with self._file.cache_transaction() as db:
                profiles.store_keys(db, rows)
            progress.advance(0)

    def _lay_down_run(self, numbers: Sequence[int], progress: Progress) -> None:
        """Keep the keys of many contacts in pages, all together in their order: many times as quick as row by row."""
        import numpy as np

        from app.services import profiling
        from app.storage import profiles, runs

        progress.start(len(numbers), "Reading contacts")
        pieces = []
        for piece in profiling.keyed(self._file.path, numbers):
            pieces.append(np.array(piece))
            progress.advance(profiling.PIECE)
        keys, owners = np.concatenate(pieces, axis=1)
        pieces.clear()
        order = np.lexsort((owners, keys))
        keys, owners = keys[order], owners[order].astype(np.int32)
        with self._file.cache_transaction() as db:
            run = runs.start(db)
        for pages in chunks(runs.pages(keys, owners), PAGES):
            with self._file.cache_transaction() as db:
                runs.put(db, run, pages)
            progress.advance(0)
        with self._file.cache_transaction() as db:
            runs.finish(db, run)
        for part in chunks(numbers, MARKS):
            with self._file.cache_transaction() as db:
                profiles.store_keys(db, ((profiles.KEYED, number) for number in part))
            progress.advance(0)

    def profiles(self) -> dict[str, bytes]:
        """The kept profiles of all contacts outside the trash, by contact id."""
        from app.storage import profiles

        return profiles.every(self._file.db)

    def profiles_of(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The cached profiles of some contacts."""
        from app.storage import profiles

        return profiles.of(self._file.db, ids)

    def profiles_sharing(self, keys: Sequence[int], most: int | None = None) -> list[bytes]:
        """The cached profiles of contacts that share a key; of more than `most` those who share the most."""
        from app.storage import profiles, runs

        return profiles.sharing(self._file.db, keys, runs.complete(self._file.db), most)
