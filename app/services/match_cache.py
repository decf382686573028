"""What matching keeps of a book's contacts: profiles and keys, cached beside the operations (see `services.duplicates`)."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from app.domain.progress import NO_PROGRESS, Progress
from app.storage.book_file import BookFile
from app.storage.contacts import chunks

FEW = 6000
"""Contacts up to which keys are laid down with the profiles."""
MANY = 200_000
"""Contacts whose keys are sorted at a time: what bounds the memory."""
LAID_DOWN = 50_000
"""Keys in one transaction."""


class MatchCache:
    """Can be made anew at any time; writing it is no operation and changes nothing that a person sees."""

    def __init__(self, file: BookFile) -> None:
        self._file = file
        self._lock = Lock()

    def refresh(self, region: str, progress: Progress = NO_PROGRESS, keys: bool = True) -> None:
        """Bring profiles and keys up to date with the contacts; `region` is the country of numbers without one.

        Without `keys` those of many new contacts wait until somebody needs them. Transactions are short: others write between.
        """
        from app.matching.profile import MARK
        from app.services import profiling
        from app.storage import profiles

        with self._lock:  # whoever comes second finds it done
            numbers = profiles.stale(self._file.db, MARK)
            if numbers:
                progress.start(len(numbers), "Reading contacts")
                for rows in profiling.profiled(self._file.path, numbers, region, len(numbers) <= FEW):
                    with self._file.cache_transaction() as db:
                        profiles.store(db, rows)
                    progress.advance(len(rows))
            if keys:
                for part in chunks(profiles.without_keys(self._file.db), MANY):
                    self._lay_down_keys(part, progress)

    def _lay_down_keys(self, numbers: Sequence[int], progress: Progress) -> None:
        """Keep the keys of contacts, all together in the order of the table: many times as quick as one by one."""
        import numpy as np

        from app.services import profiling
        from app.storage import profiles

        progress.start(len(numbers), "Reading contacts")
        pieces = []
        for piece in profiling.keyed(self._file.path, numbers):
            pieces.append(np.array(piece))
            progress.advance(profiling.PIECE)
        found = np.concatenate(pieces, axis=1)
        found = found[:, np.lexsort((found[1], found[0]))]
        for start in range(0, found.shape[1], LAID_DOWN):
            with self._file.cache_transaction() as db:
                profiles.store_keys(db, zip(*found[:, start : start + LAID_DOWN].tolist(), strict=True))
            progress.advance(0)
        with self._file.cache_transaction() as db:
            profiles.store_keys(db, ((profiles.KEYED, number) for number in numbers))

    def profiles(self) -> dict[str, bytes]:
        """The cached profiles of all contacts outside the trash, by contact id."""
        from app.storage import profiles

        return profiles.every(self._file.db)

    def profiles_of(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The cached profiles of some contacts."""
        from app.storage import profiles

        return profiles.of(self._file.db, ids)

    def profiles_sharing(self, keys: Sequence[int]) -> list[bytes]:
        """The cached profiles of contacts that share a key."""
        from app.storage import profiles

        return profiles.sharing(self._file.db, keys)

    def note(self, name: str, text: str) -> None:
        """Keep a text about the present contents among the book's settings; no operation of its own."""
        from app.storage import profiles

        with self._file.cache_transaction() as db:
            profiles.note(db, name, text)
