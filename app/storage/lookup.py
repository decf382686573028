"""Which contacts are already there, asked for many records at once: by UID, by id in the other system, by values."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.domain.uid import bare_uid, spellings
from app.storage.contacts import chunks, marks


def by_uid(db: sqlite3.Connection, uids: Sequence[str]) -> dict[str, str]:
    """Contact ids by UID or, for UIDs that are one, by contact id, however these are spelt; the trash does not count."""
    found: dict[str, str] = {}
    alike: dict[str, str] = {}
    for part in chunks({s for uid in uids for s in spellings(uid)} - {""}):
        for column in ("id", "uid"):
            rows = db.execute(
                f"SELECT {column}, id FROM contact WHERE state < 2 AND {column} IN ({marks(len(part))})"
                f" AND {column} <> ''",  # which the index of UIDs asks for
                part,
            )
            for value, id_ in rows:
                found[value] = id_
                alike.setdefault(bare_uid(value), id_)
    bare = {uid: bare_uid(uid) for uid in uids}
    return {uid: found.get(uid) or alike[b] for uid, b in bare.items() if b in alike}


def by_source(db: sqlite3.Connection, sources: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Contact ids by (source type, id in that system); the trash does not count."""
    found: dict[tuple[str, str], str] = {}
    for kind, id_ in set(sources):
        row = db.execute(
            "SELECT id FROM contact WHERE source_type = ? AND source_id = ? AND source_id <> '' AND state < 2",
            (kind, id_),
        ).fetchone()
        if row:
            found[kind, id_] = row[0]
    return found


def by_value(
    db: sqlite3.Connection, field: str, values: Sequence[str], most: int = 20
) -> dict[str, list[str]]:
    """Contact ids by the normalized value of a field; values that more than `most` share are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for part in chunks([v for v in values if v]):
        for value, id_ in db.execute(
            "SELECT a.normalized, c.id FROM attribute a JOIN contact c ON c.num = a.contact"
            f" WHERE a.field = ? AND a.normalized IN ({marks(len(part))}) AND a.is_partner = 0 AND c.state < 2",
            (field, *part),
        ):
            found[value].append(id_)
    return {value: ids for value, ids in found.items() if len(ids) <= most}


def by_name(db: sqlite3.Connection, keys: Sequence[str], most: int = 20) -> dict[str, list[str]]:
    """Contact ids by sort key; names that more than `most` share are left out."""
    found: dict[str, list[str]] = defaultdict(list)
    for part in chunks([k for k in keys if k]):
        for key, id_ in db.execute(
            f"SELECT sort_key, id FROM contact WHERE state < 2 AND sort_key IN ({marks(len(part))})", part
        ):
            found[key].append(id_)
    return {key: ids for key, ids in found.items() if len(ids) <= most}
