"""What can be read of a damaged book, row by row, laid into the tables of a new one.

Trees are followed as far as they lead; rows on pages that nothing leads to any more are told by their shape. The indexes
are second witnesses: of ids, tags and values whose own page is gone. The history (undo) is not brought over.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.catalogue import BUILTIN
from app.domain.fields import DataType
from app.domain.ids import new_id
from app.domain.progress import NO_PROGRESS, Progress
from app.storage import file
from app.storage.pages import Cell, Pages, Row

TABLES = (
    "setting", "tag", "folder", "saved_list", "field_definition", "photo", "contact", "attribute", "interaction", "contact_tag",
    "dismissed", "import_record", "tombstone",
)  # fmt: skip
"""What is brought over, in this order."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A table's columns as its records hold them: name, declared type, whether it may be empty; and its row id's name."""

    columns: tuple[tuple[str, str, bool], ...]
    row_id: str | None
    has_row_ids: bool

    def row(self, cells: Row) -> dict[str, Cell]:
        """The values of a row by column; columns added since it was written are left out."""
        values = cells[1:] if self.has_row_ids else cells
        named: dict[str, Cell] = {
            name: value for (name, _, _), value in zip(self.columns, values, strict=False)
        }
        if self.row_id is not None:
            named[self.row_id] = cells[0]
        return named

    def fits(self, cells: Row) -> bool:
        """Whether a stray row can be of this table."""
        values = cells[1:] if self.has_row_ids else cells
        return len(values) == len(self.columns) and all(
            (value is None and (empty or name == self.row_id)) or isinstance(value, _KINDS.get(kind, object))
            for (name, kind, empty), value in zip(self.columns, values, strict=True)
        )


_KINDS: dict[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}


@dataclass(slots=True)
class Found:
    """What a salvage brought over: damaged pages; contacts whose own row was lost, by number; (contact, place) of values
    that were lost, with (field, normalized value) as far as an index knows it; ids of which nothing else is left."""

    damaged_pages: int = 0
    without_row: set[int] = field(default_factory=set)
    lost_values: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)
    without_log: set[int] = field(default_factory=set)
    """Contacts whose interactions are gone."""
    lost: list[str] = field(default_factory=list)


def bring_over(damaged: Path, to: Path, progress: Progress = NO_PROGRESS) -> Found:
    """Make a new book at `to`, where no file may be, of what can be read of the book at `damaged`, which is only read.

    Search texts and cells are empty still: `salvaged.settle` works them out. Raises KithError if nothing can be written.
    """
    file.create(to)
    pages = Pages(damaged)
    found = Found()
    with closing(pages), closing(sqlite3.connect(to, isolation_level=None)) as db:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF"):
            db.execute(f"PRAGMA {pragma}")
        shapes, roots = _schema(pages, db)
        db.execute("BEGIN")
        progress.start(len(TABLES), "Reading the damaged book")
        hurt = set(TABLES) - roots.keys()
        for table in TABLES:
            before, shape = len(pages.damaged), shapes[table]
            if table in roots:
                _store(db, table, shape, pages.tree(roots[table], shape.has_row_ids))
            if len(pages.damaged) > before:
                hurt.add(table)
            progress.advance()
        reached = {n for (n,) in db.execute("SELECT num FROM contact")}
        witnesses = {
            name: _rows(pages, roots, name) for name in ("sqlite_autoindex_contact_1", "contact_tag_tag")
        }
        _keep_values(db, pages.tree(roots["attribute_value"], False) if "attribute_value" in roots else ())
        for root in roots.values():  # so that no page of a tree that is whole counts as stray
            if root not in pages.visited:
                for _ in pages.tree(root, None):
                    pass
        if hurt:
            _strays(db, pages, shapes, hurt)
            _bury(db, reached)
        _tags_from_index(db, witnesses.get("contact_tag_tag", []))
        _settle(db, found, witnesses)
        db.execute("COMMIT")
    found.damaged_pages = len(pages.damaged)
    return found


_PLAIN = frozenset(
    f.name for f in BUILTIN if f.data_type in (DataType.TEXT, DataType.EMAIL, DataType.PHONE, DataType.URL)
)
"""Fields whose normalized value is one that a person could have typed."""


def _rows(pages: Pages, roots: dict[str, int], name: str) -> list[Row]:
    return list(pages.tree(roots[name], False)) if name in roots else []


def _keep_values(db: sqlite3.Connection, rows: Iterable[Row]) -> None:
    """Lay the index of values, which may be long, into a table of its own for as long as the salvage takes."""
    db.execute("CREATE TEMP TABLE known (field TEXT, value TEXT, contact INTEGER, position INTEGER)")
    db.executemany(
        "INSERT INTO known VALUES (?, ?, ?, ?)",
        (r for r in rows if len(r) == 4 and isinstance(r[0], str) and isinstance(r[1], str)),
    )


def _schema(pages: Pages, db: sqlite3.Connection) -> tuple[dict[str, Shape], dict[str, int]]:
    """(shapes of the tables, roots of trees by name), of the damaged book if it still knows, else of a new one."""
    rows = [r for r in pages.tree(1, True) if len(r) == 6 and isinstance(r[4], int)]
    roots = {str(name): int(root) for _, _, name, _, root, _ in rows if isinstance(root, int) and root > 0}
    statements = {str(name): str(sql) for _, kind, name, _, _, sql in rows if kind == "table" and sql}
    ours = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql > ''"))
    shapes: dict[str, Shape] = {}
    for name, statement in {**ours, **statements}.items():
        if not statement.upper().startswith("CREATE VIRTUAL"):
            shapes[name] = (
                _shape(name, statement) or _shape(name, ours.get(name, "")) or Shape((), None, False)
            )
    return shapes, roots


def _shape(name: str, statement: str) -> Shape | None:
    with closing(sqlite3.connect(":memory:")) as memory:
        try:
            memory.execute(statement)
            columns = memory.execute(f'PRAGMA table_info("{name}")').fetchall()
        except (sqlite3.Error, sqlite3.Warning):
            return None
    has_row_ids = "WITHOUT ROWID" not in statement.upper()
    keys = sorted((c for c in columns if c[5]), key=lambda c: c[5])
    row_id = keys[0][1] if has_row_ids and len(keys) == 1 and keys[0][2].upper() == "INTEGER" else None
    if not has_row_ids:
        columns = keys + [c for c in columns if not c[5]]
    return Shape(tuple((c[1], c[2].upper(), not c[3] and not c[5]) for c in columns), row_id, has_row_ids)


def _store(db: sqlite3.Connection, table: str, shape: Shape, rows: Iterable[Row]) -> None:
    """Insert rows; those that are there already, or break a rule of the table, are passed over."""
    known = {c[1] for c in db.execute(f"PRAGMA table_info({table})")}
    for cells in rows:
        row = {name: value for name, value in shape.row(cells).items() if name in known}
        if not row or (table == "photo" and not _is_photo(row)):
            continue
        columns, marks = ", ".join(row), ", ".join("?" * len(row))
        try:
            db.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
        except sqlite3.Error:
            continue


def _is_photo(row: dict[str, Cell]) -> bool:
    data = row.get("data")
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == row.get("sha256")


def _strays(db: sqlite3.Connection, pages: Pages, shapes: dict[str, Shape], hurt: set[str]) -> None:
    """Take rows of pages that nothing leads to, where their shape is that of one table alone, and of one that lacks some."""
    told = {t: shapes[t] for t in TABLES if any(kind == "TEXT" for _, kind, _ in shapes[t].columns)}
    for has_row_ids, cells in pages.strays():
        fitting = [t for t, s in told.items() if s.has_row_ids == has_row_ids and s.fits(cells)]
        if len(fitting) == 1 and fitting[0] in hurt:
            _store(db, fitting[0], told[fitting[0]], [cells])


def _bury(db: sqlite3.Connection, reached: set[int]) -> None:
    """Remove stray contacts that the book had let go before: their old rows lay in pages that are free."""
    gone = [
        (number,)
        for (number,) in db.execute("SELECT num FROM contact WHERE id IN (SELECT contact_id FROM tombstone)")
        if number not in reached
    ]
    db.executemany("DELETE FROM contact WHERE num = ?", gone)


def _tags_from_index(db: sqlite3.Connection, rows: Iterable[Row]) -> None:
    pairs = [(c, t) for t, c in (r for r in rows if len(r) == 2)]
    db.executemany("INSERT OR IGNORE INTO contact_tag (contact, tag) VALUES (?, ?)", pairs)


def _settle(db: sqlite3.Connection, found: Found, witnesses: dict[str, list[Row]]) -> None:
    """Make rows for contacts that lost theirs, note which values are gone, and let no reference lead nowhere."""
    ids = {n: i for i, n in _pairs(witnesses.get("sqlite_autoindex_contact_1", []))}
    there = {n for (n,) in db.execute("SELECT num FROM contact")}
    with_values = {n for (n,) in db.execute("SELECT DISTINCT contact FROM attribute")}
    found.lost_values = {
        (contact, position): (name, value)
        for name, value, contact, position in db.execute(
            "SELECT k.field, k.value, k.contact, k.position FROM known k"
            " LEFT JOIN attribute a ON a.contact = k.contact AND a.position = k.position WHERE a.contact IS NULL"
        )
    }
    made_anew = {at: v for at, v in found.lost_values.items() if v[1] and v[0] in _PLAIN}
    with_values |= {n for n, _ in made_anew}
    for number in sorted((with_values | {n for n, _ in found.lost_values} | ids.keys()) - there):
        if number in with_values:
            id_ = ids.get(number) or new_id()
            db.execute("INSERT OR IGNORE INTO contact (num, id) VALUES (?, ?)", (number, id_))
            found.without_row.add(number)
        else:
            found.lost.append(ids.get(number, ""))
    for table in ("attribute", "interaction", "contact_tag"):
        db.execute(f"DELETE FROM {table} WHERE contact NOT IN (SELECT num FROM contact)")
    db.execute("DELETE FROM contact_tag WHERE tag NOT IN (SELECT num FROM tag)")
    db.execute("UPDATE contact SET rank = NULL, folder = (SELECT num FROM folder WHERE num = contact.folder)")
    db.executemany(
        "INSERT OR IGNORE INTO attribute (contact, position, id, field, value, normalized) VALUES (?, ?, ?, ?, ?, ?)",
        ((n, at, new_id(), name, value, value) for (n, at), (name, value) in made_anew.items()),
    )
    found.without_log = {
        n
        for (n,) in db.execute(
            "SELECT num FROM contact WHERE last_interaction_at <> '' AND NOT EXISTS (SELECT 1 FROM interaction WHERE contact = num)"
            " UNION SELECT contact FROM interaction GROUP BY contact HAVING COUNT(*) <= MAX(position)"
        )
    }
    db.execute("INSERT OR IGNORE INTO search_text (contact) SELECT num FROM contact")


def _pairs(rows: Iterable[Row]) -> Iterator[tuple[str, int]]:
    return ((r[0], r[1]) for r in rows if len(r) == 2 and isinstance(r[0], str) and isinstance(r[1], int))
