"""The search index, in the same transaction as the data: ranks in name order, words, and digits of phone numbers.

Contacts whose name is new get a rank between their neighbours; where no number is left, a window around them is
spread anew. When much is new at once, all ranks are laid again, which is quicker and leaves even gaps.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field

from app.domain.progress import NO_PROGRESS, Progress
from app.storage.contacts import chunks, marks

STEP = 1 << 24
"""Distance of ranks that are laid anew."""

_WINDOW = 64
_MUCH = 2000

Old = tuple[int, str, str]
"""What is indexed now: rank, words, digits."""


@dataclass(slots=True)
class Pending:
    """What a transaction has to bring into the index before it ends, by row number."""

    unranked: dict[int, str] = field(default_factory=dict)
    """Sort keys of contacts that have no rank yet."""
    stale: dict[int, Old] = field(default_factory=dict)
    """Index rows to take out."""
    text: set[int] = field(default_factory=set)
    """Contacts whose words or digits are to be put in."""


def settle(db: sqlite3.Connection, pending: Pending, progress: Progress = NO_PROGRESS) -> None:
    """Bring the index up to date with what the transaction wrote."""
    if len(pending.unranked) > max(_MUCH, _count(db) // 4):
        rebuild(db, progress)
        return
    ordered = sorted(pending.unranked.items(), key=lambda item: (item[1], item[0]))
    while ordered:
        ordered = _place(db, ordered, pending)
    _take_out(db, list(pending.stale.values()))
    _put_in(db, sorted(pending.text | set(pending.unranked)))


def _count(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT COUNT(*) FROM contact").fetchone()[0])


def _place(db: sqlite3.Connection, ordered: list[tuple[int, str]], pending: Pending) -> list[tuple[int, str]]:
    """Rank those of the (number, sort key) that go between the same two neighbours as the first; returns the others."""
    key = ordered[0][1]
    below = db.execute(
        "SELECT rank FROM contact WHERE sort_key <= ? AND rank IS NOT NULL ORDER BY sort_key DESC, rank DESC LIMIT 1",
        (key,),
    ).fetchone()
    above = db.execute(
        "SELECT rank, sort_key FROM contact WHERE sort_key > ? AND rank IS NOT NULL ORDER BY sort_key, rank LIMIT 1",
        (key,),
    ).fetchone()
    here = [number for number, k in ordered if above is None or k < above[1]]
    room = STEP * (len(here) + 1)
    low = below[0] if below else (above[0] - room if above else 0)
    high = above[0] if above else low + room
    if high - low <= len(here):
        low, high, numbers = _make_room(db, low, high, here, pending)
    else:
        numbers = here
    step = (high - low) / (len(numbers) + 1)
    ranks = ((low + int(step * (i + 1)), number) for i, number in enumerate(numbers))
    db.executemany("UPDATE contact SET rank = ? WHERE num = ?", ranks)
    return ordered[len(here) :]


def _make_room(
    db: sqlite3.Connection, below: int, above: int, here: list[int], pending: Pending
) -> tuple[int, int, list[int]]:
    """Take neighbours on both sides out of their ranks until all fit with gaps: (low, high, numbers in order)."""
    window, low, high, numbers = _WINDOW, below, above, here
    while high - low < STEP // 256 * len(numbers):
        window *= 2
        before = db.execute(
            "SELECT rank, num FROM contact WHERE rank <= ? ORDER BY rank DESC LIMIT ?", (below, window)
        ).fetchall()
        after = db.execute(
            "SELECT rank, num FROM contact WHERE rank >= ? ORDER BY rank LIMIT ?", (above, window)
        ).fetchall()
        low = before[-1][0] - 1 if len(before) == window else below - STEP * (window + len(here))
        high = after[-1][0] + 1 if len(after) == window else above + STEP * (window + len(here))
        numbers = [n for _, n in reversed(before)] + here + [n for _, n in after]
    for part in chunks(numbers):
        rows = db.execute(
            "SELECT c.num, c.rank, s.words, s.digits FROM contact c JOIN search_text s ON s.contact = c.num"
            f" WHERE c.num IN ({marks(len(part))}) AND c.rank IS NOT NULL",
            part,
        ).fetchall()
        for number, *old in rows:
            if number not in pending.unranked:  # one that was placed a moment ago is not in the index yet
                pending.stale.setdefault(number, (old[0], old[1], old[2]))
                pending.text.add(number)
        db.execute(f"UPDATE contact SET rank = NULL WHERE num IN ({marks(len(part))})", part)
    return low, high, numbers


def _take_out(db: sqlite3.Connection, old: list[Old]) -> None:
    old.sort()
    db.executemany(
        "INSERT INTO words(words, rowid, text) VALUES ('delete', ?, ?)", ((r, w) for r, w, _ in old)
    )
    db.executemany(
        "INSERT INTO digits(digits, rowid, text) VALUES ('delete', ?, ?)", ((r, d) for r, _, d in old if d)
    )


def _put_in(db: sqlite3.Connection, numbers: list[int]) -> None:
    rows: list[tuple[int, str, str]] = []
    for part in chunks(numbers):
        rows += db.execute(
            "SELECT c.rank, s.words, s.digits FROM contact c JOIN search_text s ON s.contact = c.num"
            f" WHERE c.num IN ({marks(len(part))})",
            part,
        ).fetchall()
    rows.sort()
    db.executemany("INSERT INTO words(rowid, text) VALUES (?, ?)", ((r, w) for r, w, _ in rows))
    db.executemany("INSERT INTO digits(rowid, text) VALUES (?, ?)", ((r, d) for r, _, d in rows if d))


def rebuild(db: sqlite3.Connection, progress: Progress = NO_PROGRESS) -> None:
    """Lay all ranks anew in name order and fill both indexes from `search_text`."""
    progress.advance(0, "Making the search index")
    db.execute("UPDATE contact SET rank = NULL")
    db.execute(
        "WITH ordered AS (SELECT num, ROW_NUMBER() OVER (ORDER BY sort_key, num) AS place FROM contact)"
        " UPDATE contact SET rank = ordered.place * ? FROM ordered WHERE ordered.num = contact.num",
        (STEP,),
    )
    for table, column, where in (("words", "words", ""), ("digits", "digits", " WHERE s.digits <> ''")):
        progress.advance(0)
        db.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
        db.execute(
            f"INSERT INTO {table}(rowid, text) SELECT c.rank, s.{column} FROM contact c"
            f" JOIN search_text s ON s.contact = c.num{where} ORDER BY c.rank"
        )
