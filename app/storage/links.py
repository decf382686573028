"""Which contacts point at which: relations and reporting lines whose value is another contact."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.storage.contacts import chunks, marks


def referring(db: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """The contacts that have a reference to one of these."""
    found: dict[str, None] = {}
    for part in chunks(ids):
        rows = db.execute(
            "SELECT DISTINCT c.id FROM attribute a JOIN contact c ON c.num = a.contact"
            " WHERE a.field IN ('related', 'reports_to') AND a.type = 'reference'"
            f" AND json_extract(a.value, '$.id') IN ({marks(len(part))})",
            part,
        )
        found.update((id_, None) for (id_,) in rows)
    return list(found)
