"""What comes up by the calendar: who is due for a touch, and whose dates fall between two days. Quick reads of the indexes."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date

from app.domain.book import DatedValue, Due
from app.storage.contacts import marks

_INTERVAL = (
    "COALESCE(NULLIF(c.touch_freq, 0), (SELECT MIN(t.touch_freq) FROM contact_tag ct JOIN tag t ON t.num = ct.tag"
    " WHERE ct.contact = c.num AND t.touch_freq > 0))"
)


def due(db: sqlite3.Connection, first: str, last: str, limit: int) -> list[Due]:
    """Contacts of the main list that are due between two ISO days (either may be empty), the longest waiting first."""
    return [
        Due(id_, name, initials, day, touched, how, called, outcome, days or 0, phone, mail)
        for id_, name, initials, day, touched, how, called, outcome, days, phone, mail in db.execute(
            "SELECT c.id, c.display_name, c.initials, c.next_touch, c.last_touch, c.last_touch_how, c.last_called_at,"
            f" c.last_call_outcome, {_INTERVAL}, c.phone, c.email FROM contact c"
            " WHERE c.state = 0 AND c.next_touch > '' AND c.next_touch >= ? AND c.next_touch <= ?"
            " ORDER BY c.next_touch, c.rank LIMIT ?",
            (first, last or "~", limit),
        )
    ]


def count_due(db: sqlite3.Connection, first: str, last: str) -> int:
    """How many that are."""
    row = db.execute(
        "SELECT COUNT(*) FROM contact WHERE state = 0 AND next_touch > '' AND next_touch >= ? AND next_touch <= ?",
        (first, last or "~"),
    ).fetchone()
    return int(row[0])


def dated(db: sqlite3.Connection, fields: Sequence[str], first: date, last: date) -> list[DatedValue]:
    """Values of date fields, of contacts of the main list, whose day and month may fall between two days.

    29 February is among those of 28 February. What has no day is left out.
    """
    if (last - first).days >= 365:
        spans = [("01-01", "12-31")]
    elif first.year == last.year:
        spans = [(f"{first:%m-%d}", f"{last:%m-%d}")]
    else:
        spans = [(f"{first:%m-%d}", "12-31"), ("01-01", f"{last:%m-%d}")]
    spans = [(low, "02-29" if high == "02-28" else high) for low, high in spans]
    within = " OR ".join(["SUBSTR(normalized, -5) BETWEEN ? AND ?"] * len(spans))
    return [
        DatedValue(id_, name, initials, field, label or "", value, normalized, bool(partner))
        for id_, name, initials, field, label, value, normalized, partner in db.execute(
            "WITH hits AS MATERIALIZED (SELECT DISTINCT contact, field, normalized FROM attribute"
            f" WHERE field IN ({marks(len(fields))}) AND LENGTH(normalized) IN (7, 10) AND ({within}))"
            " SELECT c.id, c.display_name, c.initials, a.field, a.label, a.value, a.normalized, a.is_partner FROM hits h"
            " JOIN contact c ON c.num = h.contact JOIN attribute a ON a.contact = h.contact AND a.field = h.field"
            " AND a.normalized = h.normalized WHERE c.state = 0",
            (*fields, *(bound for span in spans for bound in span)),
        )
    ]


def added_by_day(db: sqlite3.Connection, first: str) -> dict[str, int]:
    """ISO day (UTC) -> contacts outside the trash that were added on it, from a day on; days without any are left out."""
    return dict(
        db.execute(
            "SELECT SUBSTR(created_at, 1, 10) AS day, COUNT(*) FROM contact WHERE state IN (0, 1) AND created_at >= ?"
            " GROUP BY day ORDER BY day",
            (first,),
        )
    )
