"""What can be asked of an open book. Everything is returned as values; nothing here writes."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.book import Counts, Folder, Row, SavedList, Tag
from app.domain.catalogue import BUILTIN
from app.domain.fields import Fields
from app.domain.query.tree import EVERYTHING, Term
from app.services.page_reads import PageReads
from app.storage import entities, reads
from app.storage.book_file import BookFile

if TYPE_CHECKING:
    from app.domain.contact import Contact

REVISION = "revision"
"""The setting that names the last write, so that a window notices those of other processes."""


class BookReads(PageReads):
    """The reading half of a book; may be used from any thread."""

    def __init__(self, file: BookFile, region: str) -> None:
        self._file = file
        self._region = region
        self._fields: Fields | None = None

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

    def assume(self, region: str) -> None:
        """Read national phone numbers as those of this country (ISO 3166) from now on; what was read stays."""
        self._region = region

    @property
    def revision(self) -> str:
        """The mark of the last write; equal marks mean the same content."""
        return self.setting(REVISION)

    def interrupt(self) -> None:
        """End the reads that other threads are at: they raise an error."""
        self._file.reader.interrupt()

    def people(self) -> dict[bytes, bytes]:
        """Marks of the contacts' states by marks of their ids, to compare with those of a backup."""
        from app.storage import packed

        return packed.present(self._file.db)

    def states(self) -> dict[str, tuple[int, str]]:
        """Version and time of the last update of every contact, by id."""
        return reads.states(self._file.db)

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

    def asked(self, query: str) -> Term:
        """What a person typed, as a tree. Raises QueryError also for a field that the book does not have."""
        from app.domain.query.names import check
        from app.services.queries import check_lists

        term = self.parse(query)
        check(query, self.fields)
        check_lists(self, term)
        return term

    def _saved_query(self, name: str) -> Term | None:
        from app.services.queries import list_called

        saved = list_called(self, name)
        return self.parse(saved.query) if saved is not None else None

    def _resolved(self, term: Term) -> Term:
        """The query with `has:duplicates` replaced by the contacts that have any."""
        from app.services import queries

        return queries.resolved(self, term)

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """The list lines of row numbers, in order; for a page of some hundred."""
        return reads.rows(self._file.db, numbers)

    def cells(self, numbers: Sequence[int], names: Sequence[str]) -> dict[int, dict[str, str]]:
        """By row number what further columns of a list say; for a page of some hundred."""
        from app.services.columns import cell
        from app.storage import contacts

        days = self.tag_intervals
        return {
            number: {name: cell(contact, name, self.fields, days) for name in names}
            for number, contact in contacts.by_number(self._file.db, numbers).items()
        }

    def ids_of(self, numbers: Sequence[int]) -> list[str]:
        """Contact ids of row numbers, in order."""
        return reads.ids_of(self._file.db, numbers)

    def names_of(self, ids: Sequence[str]) -> dict[str, str]:
        """What contacts are shown as, by id; those that are not there are left out."""
        return reads.names_of(self._file.db, ids)

    def numbers_of(self, ids: Sequence[str]) -> dict[str, int]:
        """Row numbers by contact id."""
        return reads.numbers_of(self._file.db, ids)

    def counts(self) -> Counts:
        """How many contacts stand where."""
        return reads.counts(self._file.db, date.today().isoformat())

    @property
    def tag_intervals(self) -> dict[str, int]:
        """Tag -> reminder interval in days; when a contact is due follows from it."""
        return entities.intervals(self._file.db)

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

    def merged_into(self, ids: Sequence[str]) -> dict[str, str]:
        """Which contacts took in those of these that are gone by a merge."""
        from app.storage import operations

        return operations.merged_into(self._file.db, ids)

    def imported(self, fingerprints: Sequence[str]) -> dict[str, str]:
        """The contacts (following merges) that came from records with these fingerprints, where they still exist."""
        from app.storage import imports

        return imports.contacts_of(self._file.db, fingerprints)

    # Asked for many records of a file at once.

    @property
    def is_empty(self) -> bool:
        """Whether there is no contact at all, not even in the trash."""
        return not reads.any_contact(self._file.db)

    def with_uids(self, uids: Sequence[str]) -> dict[str, str]:
        """Contact ids by UID (or own id), outside the trash."""
        from app.storage import lookup

        return lookup.by_uid(self._file.db, uids)

    def with_sources(self, sources: Sequence[tuple[str, str]]) -> dict[tuple[str, str], str]:
        """Contact ids by (source type, id in that system), outside the trash."""
        from app.storage import lookup

        return lookup.by_source(self._file.db, sources)

    def sharing_values(self, records: Sequence[Contact]) -> list[list[str]]:
        """For each record the contacts that share an e-mail, a phone number or the name with it."""
        from app.domain.names import sort_name
        from app.storage import lookup
        from app.storage.derived import sort_key

        keys = [sort_key(name) if (name := sort_name(r)) else "" for r in records]
        named = lookup.by_name(self._file.db, keys)
        by_field = {
            field: lookup.by_value(
                self._file.db, field, list({a.normalized for r in records for a in r.all(field)})
            )
            for field in ("email", "phone_number")
        }
        return [
            sorted(
                {*named.get(key, ())}
                | {i for f, found in by_field.items() for a in r.all(f) for i in found.get(a.normalized, ())}
            )
            for r, key in zip(records, keys, strict=True)
        ]
