"""What matching keeps of a book's contacts: profiles and keys, cached beside the operations (see `services.duplicates`)."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.progress import NO_PROGRESS, Progress
from app.storage.book_file import BookFile


class MatchCache:
    """Can be made anew at any time; writing it is no operation and changes nothing that a person sees."""

    def __init__(self, file: BookFile) -> None:
        self._file = file

    def refresh(self, region: str, progress: Progress = NO_PROGRESS) -> None:
        """Bring profiles and keys up to date with the contacts; `region` is the country of numbers without one."""
        from app.matching.profile import MARK
        from app.services import profiling
        from app.storage import profiles

        numbers = profiles.stale(self._file.db, MARK)
        if not numbers:
            return
        progress.start(len(numbers), "Reading contacts")
        for rows in profiling.profiled(self._file.path, numbers, region):
            with self._file.cache_transaction() as db:
                profiles.store(db, rows)
            progress.advance(len(rows))

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
