"""Companies as the contacts name them: equal but for case and accents is the same company. The trash and the parked do not count."""

from __future__ import annotations

import sqlite3

from app.domain.book import Company


def everyone(db: sqlite3.Connection) -> list[Company]:
    """All companies by name with how many people each has, and whether two of them share an e-mail address.

    Counted by the index alone, where a partner's company counts as well; one that only partners have is left out.
    """
    shared = _sharing(db)
    found = db.execute(
        "SELECT normalized, COUNT(DISTINCT contact) FROM attribute WHERE field = 'company' AND normalized > ''"
        " AND contact NOT IN (SELECT num FROM contact WHERE state > 0) GROUP BY normalized ORDER BY normalized"
    ).fetchall()
    return [Company(key, name, count, key in shared) for key, count in found if (name := _name(db, key))]


def _name(db: sqlite3.Connection, key: str) -> str:
    """A company as somebody writes it."""
    row = db.execute(
        "SELECT value FROM attribute WHERE field = 'company' AND normalized = ? AND is_partner = 0 LIMIT 1",
        (key,),
    ).fetchone()
    return row[0] if row else ""


def _sharing(db: sqlite3.Connection) -> set[str]:
    """Keys of companies of which two people have the same e-mail address."""
    return {
        row[0]
        for row in db.execute(
            "WITH twice AS MATERIALIZED (SELECT normalized FROM attribute WHERE field = 'email' AND normalized > ''"
            " GROUP BY normalized HAVING COUNT(DISTINCT contact) > 1)"
            " SELECT k.normalized FROM twice t CROSS JOIN attribute e ON e.field = 'email' AND e.normalized = t.normalized"
            " CROSS JOIN contact c ON c.num = e.contact CROSS JOIN attribute k ON k.contact = c.num AND k.field = 'company'"
            " WHERE e.is_partner = 0 AND k.is_partner = 0 AND k.normalized > '' AND c.state = 0"
            " GROUP BY k.normalized, e.normalized HAVING COUNT(DISTINCT c.num) > 1"
        )
    }


def members(db: sqlite3.Connection, key: str) -> list[str]:
    """Ids of the people of a company in name order."""
    return [
        row[0]
        for row in db.execute(
            "SELECT DISTINCT c.id, c.rank FROM attribute a JOIN contact c ON c.num = a.contact WHERE a.field = 'company'"
            " AND a.normalized = ? AND a.is_partner = 0 AND c.state = 0 ORDER BY c.rank",
            (key,),
        )
    ]
