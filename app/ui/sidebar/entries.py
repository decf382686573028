"""The sidebar's entries as data: three groups, of which the middle one scrolls."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.book import Counts, Folder, SavedList, Tag
from app.domain.progress import Progress
from app.domain.query.tree import EVERYTHING, Not, Term
from app.ui.hues import tag_hue
from app.ui.scope import Scope
from app.ui.text import tr

if TYPE_CHECKING:
    from app.services.book import Book


NEAR = 60
"""Days within which dates are counted, here as on the overview."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. *kind* is place, page, folder, tag, list, heading, hint or new (a name is being typed for *key*).

    *key* is the place or the id; *look* says how the count is drawn: plain, quiet (badge) or accent (it calls).
    """

    kind: str
    key: str
    label: str = ""
    icon: str = ""
    hue: str = ""
    count: int | None = None
    look: str = "plain"
    hint: str = ""
    """What the tooltip says besides the label."""

    @property
    def can_rename(self) -> bool:
        """Whether its name is the user's own."""
        return self.kind in ("folder", "tag", "list", "new")

    @property
    def can_choose(self) -> bool:
        """Whether it leads somewhere."""
        return self.kind not in ("heading", "hint", "new")


@dataclass(frozen=True)
class Contents:
    """What the book says about itself, as the sidebar shows it; counts are None until they are known."""

    counts: Counts | None = None
    folders: tuple[Folder, ...] = ()
    tags: tuple[Tag, ...] = ()
    lists: tuple[SavedList, ...] = ()
    folder_order: str = "name"
    """name, created_at or contact_count, as the command line has them."""
    list_counts: dict[str, int] = field(default_factory=dict)
    duplicates: int | None = None
    waiting: dict[str, int] = field(default_factory=dict)
    """Page -> how many things wait there, once they were counted."""
    read: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether the book is known to hold nobody, not even in the trash."""
        counts = self.counts
        return counts is not None and not (counts.listed or counts.parked or counts.trash)

    def scope(self, entry: Entry, book: Book) -> Scope:
        """What a place, folder, tag or list shows."""
        if entry.kind == "tag":
            return Scope(with_tags=(entry.label,))
        if entry.kind == "list":
            return list_scope(next(found for found in self.lists if found.id == entry.key), book)
        if entry.kind == "folder":
            return Scope("folder", entry.key, entry.label)
        return Scope(entry.key)


def list_scope(saved: SavedList, book: Book) -> Scope:
    """What a saved list shows, with what of its query cannot be asked of the book any more."""
    from app.domain.query import QueryError

    query: Term = Not(EVERYTHING)
    problem = ""
    try:
        query = book.parse(saved.query)
        book.asked(saved.query)
    except QueryError as error:
        problem = error.message
    return Scope("list", saved.id, saved.name, query, problem)


def read_contents(book: Book, _progress: Progress) -> Contents:
    """What can be read at once."""
    return Contents(book.counts(), tuple(book.folders()), tuple(book.tags()), tuple(book.lists()), read=True)


def read_counts(book: Book, contents: Contents, progress: Progress) -> dict[str, int]:
    """Saved list's id -> how many it finds: a query each."""
    from app.domain.query import QueryError

    found: dict[str, int] = {}
    for saved in contents.lists:
        progress.advance()
        try:
            found[saved.id] = book.count(saved.query)
        except QueryError:  # written by a newer program; the list says so when it is opened
            continue
    return found


def read_waiting(book: Book, progress: Progress) -> dict[str, int]:
    """Page -> how many things wait there: quick while little has changed since it was asked last."""
    from app.services import cleanup
    from app.services.upcoming import upcoming

    today = date.today()
    near = upcoming(book, today, today + timedelta(days=NEAR))
    return {"dates": len(near), "cleanup": sum(cleanup.counts(book, progress).values())}


def read_duplicates(book: Book, progress: Progress) -> int | None:
    """How many groups of duplicates there are; None where looking for them would take long."""
    from app.services import duplicates

    return duplicates.count(book, progress)


def prepare_lookups(book: Book, progress: Progress) -> None:
    """After that: what looking for one contact needs."""
    from app.services import duplicates

    duplicates.prepare(book, progress)


def top(contents: Contents) -> list[Entry]:
    """The fixed group at the top."""
    counts = contents.counts
    empty = counts is not None and counts.listed == 0
    return [
        Entry("page", "overview", tr("Overview", "Sidebar"), "layout-dashboard"),
        Entry(
            "place", "all", tr("All contacts", "Sidebar"), "users", count=counts.listed if counts else None
        ),
        Entry(
            "page",
            "companies",
            tr("Companies", "Sidebar"),
            "building-2",
            count=counts.companies if counts else None,
        ),
        Entry(
            "page",
            "touch",
            tr("Keep in touch", "Sidebar"),
            "heart-handshake",
            count=(counts.due or None) if counts and not empty else None,
            look="accent",
        ),
        Entry(
            "page",
            "dates",
            tr("Upcoming dates", "Sidebar"),
            "calendar-heart",
            count=contents.waiting.get("dates") or None,
        ),
    ]


def ordered(contents: Contents) -> list[Folder]:
    """The folders in their order: by name, the newest first, or the largest first."""
    if contents.folder_order == "created_at":
        return sorted(contents.folders, key=lambda f: f.created_at, reverse=True)
    if contents.folder_order == "contact_count":
        return sorted(contents.folders, key=lambda f: f.count, reverse=True)
    return list(contents.folders)


def middle(contents: Contents) -> list[Entry]:
    """Folders, tags and saved lists, each under its heading."""
    entries = [Entry("heading", "folder", tr("Folders", "Sidebar"))]
    entries += [
        Entry("folder", f.id, f.name, "folder", count=f.count, hint=f.description) for f in ordered(contents)
    ]
    if not contents.folders and contents.read:
        entries.append(Entry("hint", "folder", tr("Folders you make appear here.", "Sidebar")))
    entries.append(Entry("heading", "tag", tr("Tags", "Sidebar")))
    entries += [
        Entry("tag", t.id, t.name, hue=tag_hue(t.name, t.color), count=t.count) for t in contents.tags
    ]
    if not contents.tags and contents.read:
        entries.append(Entry("hint", "tag", tr("Tags you give appear here.", "Sidebar")))
    entries.append(Entry("heading", "list", tr("Saved lists", "Sidebar")))
    entries += [
        Entry("list", saved.id, saved.name, "list-filter", count=contents.list_counts.get(saved.id))
        for saved in contents.lists
    ]
    if not contents.lists and contents.read:
        entries.append(Entry("hint", "list", tr("Save a search to see it here.", "Sidebar")))
    return entries


def bottom(contents: Contents) -> list[Entry]:
    """The fixed group at the bottom: what waits, and what is put away."""
    counts = contents.counts
    return [
        Entry(
            "page",
            "duplicates",
            tr("Duplicates", "Sidebar"),
            "merge",
            count=contents.duplicates or None,
            look="accent",
        ),
        Entry(
            "page",
            "cleanup",
            tr("Clean up", "Sidebar"),
            "wand-sparkles",
            count=contents.waiting.get("cleanup") or None,
            look="quiet",
        ),
        Entry(
            "place", "parked", tr("Parked", "Sidebar"), "archive", count=(counts and counts.parked) or None
        ),
        Entry("place", "trash", tr("Trash", "Sidebar"), "trash-2", count=(counts and counts.trash) or None),
    ]
