"""Which contact an imported record became: known by the record's fingerprint, following merges."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.storage.contacts import chunks, marks

_FOLLOW = """
WITH RECURSIVE went(fingerprint, id, steps) AS (
    SELECT fingerprint, contact_id, 0 FROM import_record WHERE fingerprint IN ({marks})
    UNION ALL
    SELECT w.fingerprint, t.merged_into, w.steps + 1 FROM went w JOIN tombstone t ON t.contact_id = w.id
    WHERE t.merged_into <> '' AND w.steps < 1000
)
SELECT w.fingerprint, w.id FROM went w JOIN contact c ON c.id = w.id
"""


def contacts_of(db: sqlite3.Connection, fingerprints: Sequence[str]) -> dict[str, str]:
    """Contact ids by fingerprint; those whose contact is gone for good are left out."""
    found: dict[str, str] = {}
    for part in chunks(fingerprints):
        found |= dict(db.execute(_FOLLOW.format(marks=marks(len(part))), part))
    return found
