"""The quick reads behind the window: list lines, counts, tags, folders. sqlite3 alone, for the first paint waits for them."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from app.domain.book import Counts, Folder, Row, SavedList, Tag

LISTED, PARKED, DELETED = 0, 1, 2

_ROW = (
    "num, id, display_name, sorted_part, initials, company, phone, email, photo, favourite, state, sort_key"
)


def rows(db: sqlite3.Connection, numbers: Sequence[int]) -> list[Row]:
    """The lines of these contacts, in this order; those that are gone are left out. For a page of some hundred."""
    marks = ", ".join("?" * len(numbers))
    tags: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for number, name, color in db.execute(
        f"SELECT contact, name, color FROM contact_tag JOIN tag ON num = tag WHERE contact IN ({marks}) ORDER BY key",
        numbers,
    ):
        tags[number].append((name, color))
    found = {row[0]: row for row in db.execute(f"SELECT {_ROW} FROM contact WHERE num IN ({marks})", numbers)}
    return [
        Row(*(*row[:9], bool(row[9]), *row[10:], tuple(tags.get(n, ()))))
        for n in numbers
        if (row := found.get(n))
    ]


def listed(db: sqlite3.Connection, limit: int | None = None, descending: bool = False) -> array[int]:
    """The row numbers of the main list in name order."""
    way = "DESC" if descending else "ASC"
    return _numbers(
        db,
        f"SELECT num FROM contact WHERE state = 0 ORDER BY rank {way} LIMIT ?",
        (-1 if limit is None else limit,),
    )


def _numbers(db: sqlite3.Connection, sql: str, params: Sequence[object]) -> array[int]:
    return array("q", (row[0] for row in db.execute(sql, params)))


def count(db: sqlite3.Connection, state: int = LISTED) -> int:
    """How many contacts are in a state."""
    return int(db.execute("SELECT COUNT(*) FROM contact WHERE state = ?", (state,)).fetchone()[0])


def counts(db: sqlite3.Connection, today: str) -> Counts:
    """How many contacts stand where; `today` is an ISO day."""
    by_state = dict(db.execute("SELECT state, COUNT(*) FROM contact GROUP BY state"))
    due = db.execute(
        "SELECT COUNT(*) FROM contact WHERE state = 0 AND next_touch > '' AND next_touch <= ?", (today,)
    ).fetchone()[0]
    companies = db.execute(
        "SELECT COUNT(*) FROM (SELECT DISTINCT company_key FROM contact WHERE state = 0 AND company_key <> '\uffff')"
    ).fetchone()[0]
    return Counts(by_state.get(LISTED, 0), by_state.get(PARKED, 0), by_state.get(DELETED, 0), due, companies)


def tags(db: sqlite3.Connection) -> list[Tag]:
    """All tags by name with their counts; the trash does not count."""
    members = dict(db.execute("SELECT tag, COUNT(*) FROM contact_tag GROUP BY tag"))
    trash = dict(
        db.execute(
            "SELECT t.tag, COUNT(*) FROM contact c JOIN contact_tag t ON t.contact = c.num WHERE c.state = 2 GROUP BY t.tag"
        )
    )
    return [
        Tag(name, color, touch_freq, id_, members.get(number, 0) - trash.get(number, 0))
        for number, id_, name, color, touch_freq in db.execute(
            "SELECT num, id, name, color, touch_freq FROM tag ORDER BY key"
        )
    ]


def folders(db: sqlite3.Connection) -> list[Folder]:
    """All folders by name with their counts; the trash does not count."""
    members = dict(
        db.execute(
            "SELECT folder, COUNT(*) FROM contact WHERE folder IS NOT NULL AND state < 2 GROUP BY folder"
        )
    )
    return [
        Folder(name, description, id_, members.get(number, 0), created_at, updated_at)
        for number, id_, name, description, created_at, updated_at in db.execute(
            "SELECT num, id, name, description, created_at, updated_at FROM folder ORDER BY key"
        )
    ]


def lists(db: sqlite3.Connection) -> list[SavedList]:
    """All saved lists by name."""
    return [
        SavedList(name, query, id_)
        for id_, name, query in db.execute("SELECT id, name, query FROM saved_list ORDER BY key")
    ]


def letters(db: sqlite3.Connection) -> list[tuple[str, int]]:
    """(first letter of the sort key, how many) of the main list, in order."""
    return [
        (letter, n)
        for letter, n in db.execute(
            "SELECT SUBSTR(sort_key, 1, 1) AS l, COUNT(*) FROM contact WHERE state = 0 GROUP BY l ORDER BY l"
        )
    ]


def photo(db: sqlite3.Connection, sha256: str) -> bytes | None:
    """The bytes of a photo, or None."""
    row = db.execute("SELECT data FROM photo WHERE sha256 = ?", (sha256,)).fetchone()
    return row[0] if row else None


def setting(db: sqlite3.Connection, name: str, default: str = "") -> str:
    """A setting that belongs to the book."""
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return row[0] if row else default


def numbers_of(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, int]:
    """Row numbers by contact id; ids that are not there are left out."""
    return dict(_by_id(db, "num", ids))


def names_of(db: sqlite3.Connection, ids: Sequence[str]) -> dict[str, str]:
    """What contacts are shown as, by id; ids that are not there are left out."""
    return dict(_by_id(db, "display_name", ids))


def _by_id(db: sqlite3.Connection, column: str, ids: Sequence[str]) -> Iterator[tuple[str, Any]]:
    for start in range(0, len(ids), 400):
        part = ids[start : start + 400]
        yield from db.execute(
            f"SELECT id, {column} FROM contact WHERE id IN ({', '.join('?' * len(part))})", part
        )


def ids_of(db: sqlite3.Connection, numbers: Sequence[int]) -> list[str]:
    """Contact ids of row numbers, in this order."""
    found: dict[int, str] = {}
    for start in range(0, len(numbers), 400):
        part = list(numbers[start : start + 400])
        found |= dict(
            db.execute(f"SELECT num, id FROM contact WHERE num IN ({', '.join('?' * len(part))})", part)
        )
    return [found[n] for n in numbers if n in found]


def states(db: sqlite3.Connection) -> dict[str, tuple[int, str]]:
    """Version and time of the last update of every contact, by id."""
    return {
        id_: (version, at) for id_, version, at in db.execute("SELECT id, version, updated_at FROM contact")
    }


def any_contact(db: sqlite3.Connection) -> bool:
    """Whether the book has a contact, in the trash or out of it."""
    return db.execute("SELECT 1 FROM contact LIMIT 1").fetchone() is not None
