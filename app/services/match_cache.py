"""What matching keeps of a book's contacts: profiles and keys, cached beside the operations (see `services.duplicates`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.contact import Contact
from app.storage.book_file import BookFile


class MatchCache:
    """Can be made anew at any time; writing it is no operation and changes nothing that a person sees."""

    def __init__(self, file: BookFile) -> None:
        self._file = file

    def unprofiled(self, limit: int) -> list[Contact]:
        """Contacts, at most `limit`, whose profile is missing or older than they are."""
        from app.storage import contacts, profiles

        return contacts.load_numbers(self._file.db, profiles.stale(self._file.db)[:limit])

    def profiles(self) -> Iterator[bytes]:
        """The cached profiles of all contacts outside the trash."""
        from app.storage import profiles

        return profiles.every(self._file.db)

    def profiles_of(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The cached profiles of some contacts."""
        from app.storage import profiles

        return profiles.of(self._file.db, ids)

    def profiles_sharing(self, keys: Sequence[str]) -> list[bytes]:
        """The cached profiles of contacts that share a key."""
        from app.storage import profiles

        return profiles.sharing(self._file.db, keys)

    def keep_profiles(
        self, new: Sequence[tuple[str, bytes, Sequence[str]]], gone: Sequence[tuple[str, Sequence[str]]]
    ) -> None:
        """Cache (contact id, profile, keys), and forget keys that contacts no longer have. No operation of its own."""
        from app.storage import profiles

        with self._file.cache_transaction() as db:
            profiles.forget_keys(db, gone)
            profiles.store(db, new)
