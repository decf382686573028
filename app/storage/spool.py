"""Rows that wait in a temporary database of this process, so that a plan of a million rows needs no memory.

SQLite's own nameless temporary file: it grows on disk only when it must and is gone when it is closed.
"""

from __future__ import annotations

import pickle
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from typing import Any

from app.storage.contacts import chunks


def packed(thing: Any) -> bytes:
    """An object as a spool keeps it."""
    return pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes) -> Any:
    """The object that was packed, by this program a moment ago."""
    return pickle.loads(data)


class Spool:
    """Objects by row number, with an action to count and filter by, a text to search, and the row that each goes with.

    Beside them stand marks: whole numbers of 64 bits, each with the first row that it was given for.
    """

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._lock = threading.Lock()
        self._db.execute("PRAGMA journal_mode=OFF")
        self._db.execute(
            "CREATE TABLE row (n INTEGER PRIMARY KEY, action TEXT, text TEXT, twin INTEGER)"
        )  # apart from the objects, so that going through all rows reads little
        self._db.execute("CREATE TABLE object (n INTEGER PRIMARY KEY, object BLOB)")
        self._db.execute("CREATE INDEX row_action ON row (action, n)")
        self._db.execute("CREATE INDEX row_twin ON row (twin) WHERE twin > 0")
        self._db.execute("CREATE TABLE mark (mark INTEGER PRIMARY KEY, n INTEGER)")

    def put(self, rows: Iterable[tuple[int, str, str, int, bytes]]) -> None:
        """Insert or replace (row number, action, text to search, row that it goes with or 0, packed object)."""
        with self._lock:
            self._db.execute("BEGIN")
            for *row, thing in rows:
                self._db.execute("INSERT OR REPLACE INTO row VALUES (?, ?, ?, ?)", row)
                self._db.execute("INSERT OR REPLACE INTO object VALUES (?, ?)", (row[0], thing))
            self._db.execute("COMMIT")

    def mark(self, marks: Iterable[tuple[int, int]]) -> None:
        """Remember (mark, row number), unless an earlier row has the mark."""
        with self._lock:
            self._db.execute("BEGIN")
            self._db.executemany("INSERT OR IGNORE INTO mark VALUES (?, ?)", marks)
            self._db.execute("COMMIT")

    def marked(self, marks: Iterable[int]) -> dict[int, int]:
        """The first row of each mark that is known."""
        found: dict[int, int] = {}
        with self._lock:
            for part in chunks(marks, 500):
                wanted = ", ".join("?" * len(part))
                found.update(self._db.execute(f"SELECT mark, n FROM mark WHERE mark IN ({wanted})", part))
        return found

    def twins(self, of: int = 0) -> list[int]:
        """The numbers of the rows that go with row *of*; without it those of the rows that others go with."""
        what = "n FROM row WHERE twin = ?" if of else "DISTINCT twin FROM row WHERE twin > ?"
        with self._lock:
            return sorted(n for (n,) in self._db.execute(f"SELECT {what}", (of,)))

    def get(self, n: int) -> Any | None:
        """The object of a row, or None."""
        with self._lock:
            row = self._db.execute("SELECT object FROM object WHERE n = ?", (n,)).fetchone()
        return unpacked(row[0]) if row else None

    def counts(self) -> dict[str, int]:
        """How many rows each action has."""
        with self._lock:
            return dict(self._db.execute("SELECT action, COUNT(*) FROM row GROUP BY action"))

    def numbers(self, action: str | None = None, text: str = "") -> list[int]:
        """The numbers of the rows with an action and a text in them (as it was put), in order."""
        where, params = ["1"], []
        if action is not None:
            where.append("action = ?")
            params.append(action)
        if text:
            where.append("INSTR(text, ?) > 0")
            params.append(text)
        with self._lock:
            return [
                n
                for (n,) in self._db.execute(
                    f"SELECT n FROM row WHERE {' AND '.join(where)} ORDER BY n", params
                )
            ]

    def page(self, action: str | None, text: str, offset: int, limit: int) -> list[Any]:
        """A page of the objects that `numbers` names."""
        return [self.get(n) for n in self.numbers(action, text)[offset : offset + limit]]

    def walk(self, step: int = 500) -> Iterator[Any]:
        """All objects in order, read a few at a time."""
        last = -1
        while True:
            with self._lock:
                rows = self._db.execute(
                    "SELECT n, object FROM object WHERE n > ? ORDER BY n LIMIT ?", (last, step)
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            for _, data in rows:
                yield unpacked(data)

    def close(self) -> None:
        """Let the temporary file go."""
        self._db.close()
