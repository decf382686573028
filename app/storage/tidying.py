"""The sieve of the clean-up: contacts in which something may look wrong, found by the indexes instead of by reading all.

Each sieve lets through at least every contact in which `services.tidy_looks` would find something of its kind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping

from app.storage.contacts import chunks, marks

_OF_FIELD = "SELECT DISTINCT contact FROM attribute WHERE field"


def suspects(
    db: sqlite3.Connection,
    naming: Iterable[str],
    repeated: Iterable[str],
    odd: Mapping[str, Callable[[str], bool]],
) -> list[str]:
    """Ids of contacts (outside the trash) that are worth a look, in name order.

    `naming` are the fields of which one is needed for a name, `repeated` those that hold each value once; `odd` tells of
    each normalized value of a field whether it is worth a look.
    """
    names = tuple(naming)
    again = tuple(repeated)
    numbers: set[int] = set()
    for statement, parameters in (
        (f"{_OF_FIELD} IN ('email', 'phone_number') AND normalized = ''", ()),
        (
            f"{_OF_FIELD} IN ('first_name', 'last_name') AND LENGTH(value) > 2"
            " AND (value = UPPER(value) OR value = LOWER(value))",
            (),
        ),
        (
            f"SELECT contact FROM attribute WHERE field IN ({marks(len(again))})"
            " GROUP BY field, normalized, contact HAVING COUNT(*) > 1",
            again,
        ),
        (
            "SELECT num FROM contact c WHERE NOT EXISTS (SELECT 1 FROM attribute a WHERE a.contact = c.num"
            f" AND a.is_partner = 0 AND a.field IN ({marks(len(names))}))",
            names,
        ),
        (
            "SELECT a.contact FROM attribute a JOIN attribute n ON n.contact = a.contact"
            " AND n.field IN ('first_name', 'last_name') WHERE a.field = 'company'"
            " AND INSTR(a.normalized, n.normalized) > 0",
            (),
        ),
    ):
        numbers.update(row[0] for row in db.execute(statement, parameters))
    for field, is_odd in odd.items():
        numbers.update(_with_value(db, field, is_odd))
    return _ids(db, numbers)


def _with_value(db: sqlite3.Connection, field: str, odd: Callable[[str], bool]) -> Iterator[int]:
    """The contacts whose normalized value of a field is odd; the index alone is read."""
    values = (
        row[0]
        for row in db.execute(
            "SELECT DISTINCT normalized FROM attribute WHERE field = ?", (field,)
        ).fetchall()
    )
    for part in chunks(v for v in values if v and odd(v)):
        yield from (
            row[0]
            for row in db.execute(
                f"SELECT contact FROM attribute WHERE field = ? AND normalized IN ({marks(len(part))})",
                (field, *part),
            )
        )


def _ids(db: sqlite3.Connection, numbers: Iterable[int]) -> list[str]:
    found = []
    for part in chunks(sorted(numbers)):
        found += db.execute(
            f"SELECT rank, id FROM contact WHERE state < 2 AND num IN ({marks(len(part))})", part
        ).fetchall()
    return [id_ for _rank, id_ in sorted(found, key=lambda row: (row[0] or 0, row[1]))]
