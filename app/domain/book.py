"""What a book tells about itself besides its contacts: tags, folders, lists, list rows, operations, changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from app.domain.ids import new_id

if TYPE_CHECKING:
    from app.domain.contact import Contact


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: unique by name without regard to case. `touch_freq` is its reminder interval in days."""

    name: str
    color: str = ""
    touch_freq: int | None = None
    id: str = field(default_factory=new_id)
    count: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: a contact is in one or in none."""

    name: str
    description: str = ""
    id: str = field(default_factory=new_id)
    count: int = 0
    created_at: str = ""
    updated_at: str = ""


@dataclass(frozen=True, slots=True)
class SavedList:
    """A query kept by name; always live."""

    name: str
    query: str
    id: str = field(default_factory=new_id)


class Row(NamedTuple):
    """What one line of the contact list shows. `number` is the contact's row number in this file; tags are (name, colour)."""

    number: int
    id: str
    display_name: str
    sorted_part: str
    initials: str
    company: str
    phone: str
    email: str
    photo: str
    favourite: bool
    state: int
    sort_key: str
    tags: tuple[tuple[str, str], ...] = ()


class Due(NamedTuple):
    """A contact that is to be touched on `day` (ISO); `touched` is when it was last (ISO time, empty: never), `days` its interval."""

    id: str
    name: str
    initials: str
    day: str
    touched: str
    how: str
    called: str
    outcome: str
    days: int
    phone: str
    email: str


class DatedValue(NamedTuple):
    """A value of a date field and whose it is; `partner` if it is the partner's."""

    contact_id: str
    name: str
    initials: str
    field: str
    label: str
    value: str
    normalized: str
    partner: bool


@dataclass(frozen=True, slots=True)
class Company:
    """A company that contacts name: `key` is what its spellings have in common; `shared` if two people have one e-mail."""

    key: str
    name: str
    count: int
    shared: bool = False


class Counts(NamedTuple):
    """How many contacts stand where: `listed` in the main list, `parked`, `trash`, `due` for a touch by today."""

    listed: int = 0
    parked: int = 0
    trash: int = 0
    due: int = 0
    companies: int = 0


class Operation(NamedTuple):
    """One user action as the journal keeps it. `contacts` is how many it touched."""

    id: str
    label: str
    kind: str
    at: str
    by: str
    contacts: int
    undone: bool


class Version(NamedTuple):
    """One change of one contact: what it was before (None: it did not exist) and after (None: it was removed).

    `taken_back` says that a later operation has taken this one back.
    """

    operation: Operation
    before: Contact | None
    after: Contact | None
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write did: contact ids added, updated, removed, and which collections moved ("tags", "folders", "lists",
    "fields", "settings", "dismissed"). The windows learn of a change from this alone.

    `revisions` are those of the book before and after the write.
    """

    operation: str = ""
    label: str = ""
    kind: str = ""
    added: frozenset[str] = frozenset()
    updated: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    moved: frozenset[str] = frozenset()
    revisions: tuple[str, str] = field(default=("", ""), compare=False)

    def __bool__(self) -> bool:
        return bool(self.added or self.updated or self.removed or self.moved)

    @property
    def contacts(self) -> frozenset[str]:
        """All contacts that were touched."""
        return self.added | self.updated | self.removed

    def with_operation(self, operation: str, label: str, kind: str) -> Changes:
        """The same changes under an operation's name."""
        return replace(self, operation=operation, label=label, kind=kind)


EVERYTHING_MOVED = Changes(moved=frozenset({"contacts", "tags", "folders", "lists", "fields", "dismissed"}))
"""Another process wrote: read all again."""
