"""What the pages beside the list ask of a book: who is due, dates, companies, additions, what may be to tidy."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.domain.book import Company, DatedValue, Due
from app.storage.book_file import BookFile


class PageReads:
    """A part of `BookReads`."""

    _file: BookFile

    def due(self, first: str, last: str, limit: int) -> list[Due]:
        """Contacts of the main list that are due between two ISO days (either may be empty), the longest waiting first."""
        from app.storage import agenda

        return agenda.due(self._file.db, first, last, limit)

    def count_due(self, first: str, last: str) -> int:
        """How many contacts are due between two ISO days (either may be empty)."""
        from app.storage import agenda

        return agenda.count_due(self._file.db, first, last)

    def dated(self, fields: Sequence[str], first: date, last: date) -> list[DatedValue]:
        """Values of date fields whose day and month may fall between two days."""
        from app.storage import agenda

        return agenda.dated(self._file.db, fields, first, last)

    def added_by_day(self, first: str) -> dict[str, int]:
        """ISO day (UTC) -> contacts that were added on it, from a day on."""
        from app.storage import agenda

        return agenda.added_by_day(self._file.db, first)

    def companies(self) -> list[Company]:
        """All companies by name with how many people each has."""
        from app.storage import companies

        return companies.everyone(self._file.db)

    def company_members(self, key: str) -> list[str]:
        """Ids of the people of a company, in name order."""
        from app.storage import companies

        return companies.members(self._file.db, key)

    def left(self) -> dict[tuple[str, str], str]:
        """(contact id, what was found) -> mark of what the clean-up shall leave as it is."""
        from app.storage import dismissals

        return dismissals.left(self._file.db)

    def suspects(
        self, naming: Sequence[str], repeated: Sequence[str], odd: Mapping[str, Callable[[str], bool]]
    ) -> list[str]:
        """Ids of contacts in which something may look wrong (`storage.tidying`), in name order."""
        from app.storage import tidying

        return tidying.suspects(self._file.db, naming, repeated, odd)
