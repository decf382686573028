"""Tags, folders, saved lists and field definitions: small named things that contacts and the window refer to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any, NamedTuple

from app.domain import folding
from app.domain.book import Folder, SavedList, Tag
from app.domain.fields import DataType, Field, Place
from app.storage.texts import clean

Entity = Tag | Folder | SavedList | Field


class Kind(NamedTuple):
    """How one kind of entity lies in its table."""

    table: str
    columns: tuple[str, ...]
    of: Callable[[dict[str, Any]], Entity]
    row: Callable[[Any], dict[str, Any]]


def sound(entity: Any) -> Any:
    """The entity with names and other texts that SQLite can hold."""
    texts = {f.name: getattr(entity, f.name) for f in fields(entity)}
    return replace(entity, **{name: clean(text) for name, text in texts.items() if isinstance(text, str)})


def key(name: str) -> str:
    """By which names are unique: without regard to case and width."""
    return folding.fold(clean(name)).strip()


def _field_row(f: Field) -> dict[str, Any]:
    known = {d.name: getattr(f, d.name) for d in fields(Field)}
    return {"id": str(f.id), "name": f.name, "position": f.id or 0, "definition": json.dumps(known)}


def _field(row: dict[str, Any]) -> Field:
    known = json.loads(row["definition"])
    known |= {name: tuple(known[name]) for name in ("labels", "enum_values")}
    return replace(
        Field(**known), data_type=DataType(known["data_type"]), place=Place(known.get("place", "attribute"))
    )


KINDS: dict[str, Kind] = {
    "tag": Kind(
        "tag",
        ("id", "name", "key", "color", "touch_freq"),
        lambda r: Tag(r["name"], r["color"], r["touch_freq"], r["id"]),
        lambda t: {"id": t.id, "name": t.name, "key": key(t.name), "color": t.color, "touch_freq": t.touch_freq},
    ),
    "folder": Kind(
        "folder",
        ("id", "name", "key", "description", "created_at", "updated_at"),
        lambda r: Folder(r["name"], r["description"], r["id"], 0, r["created_at"], r["updated_at"]),
        lambda f: {
            "id": f.id, "name": f.name, "key": key(f.name), "description": f.description,
            "created_at": f.created_at, "updated_at": f.updated_at,
        },
    ),
    "list": Kind(
        "saved_list",
        ("id", "name", "key", "query"),
        lambda r: SavedList(r["name"], r["query"], r["id"]),
        lambda s: {"id": s.id, "name": s.name, "key": key(s.name), "query": s.query},
    ),
    "field": Kind("field_definition", ("id", "name", "position", "definition"), _field, _field_row),
}  # fmt: skip


def all_of(db: sqlite3.Connection, kind: str, order: str = "name") -> list[Any]:
    """All entities of a kind."""
    k = KINDS[kind]
    rows = db.execute(f"SELECT {', '.join(k.columns)} FROM {k.table} ORDER BY {order}")
    return [k.of(dict(zip(k.columns, row, strict=True))) for row in rows]


def place_of(db: sqlite3.Connection, field_id: str) -> int:
    """Where a field definition stands in the users' order: where it stood, or behind all others."""
    row = db.execute("SELECT position FROM field_definition WHERE id = ?", (field_id,)).fetchone()
    last = db.execute("SELECT COALESCE(MAX(position), 0) FROM field_definition").fetchone()
    return int(row[0] if row else last[0] + 1)


def row_of(db: sqlite3.Connection, kind: str, entity_id: str) -> dict[str, Any] | None:
    """The row of one entity, or None."""
    k = KINDS[kind]
    row = db.execute(f"SELECT {', '.join(k.columns)} FROM {k.table} WHERE id = ?", (entity_id,)).fetchone()
    return dict(zip(k.columns, row, strict=True)) if row else None


def image(db: sqlite3.Connection, kind: str, entity_id: str, with_members: bool) -> bytes | None:
    """The before-image of an entity; with `with_members` it holds the contacts of a tag, for when the tag goes."""
    row = row_of(db, kind, entity_id)
    if row is None:
        return None
    if with_members and kind == "tag":
        row["members"] = sorted(members(db, "t.id = ?", [entity_id]))
    return json.dumps(row).encode()


def store(db: sqlite3.Connection, kind: str, row: dict[str, Any]) -> None:
    """Insert or replace the row of an entity; a tag takes back the members that its image names."""
    k = KINDS[kind]
    marks = ", ".join(f":{c}" for c in k.columns)
    update = ", ".join(f"{c} = excluded.{c}" for c in k.columns if c != "id")
    db.execute(
        f"INSERT INTO {k.table} ({', '.join(k.columns)}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {update}",
        {c: row[c] for c in k.columns},
    )
    db.executemany(
        "INSERT OR IGNORE INTO contact_tag (contact, tag) SELECT c.num, t.num FROM contact c, tag t WHERE c.id = ? AND t.id = ?",
        ((member, row["id"]) for member in row.get("members", ())),
    )


def intervals(db: sqlite3.Connection) -> dict[str, int]:
    """Tag -> reminder interval in days; when a contact is due follows from it."""
    return dict(db.execute("SELECT name, touch_freq FROM tag WHERE touch_freq > 0"))


def members(db: sqlite3.Connection, where: str, values: Sequence[str]) -> set[str]:
    """The contacts of the tags `t` that meet a condition of SQL."""
    rows = db.execute(
        "SELECT c.id FROM contact_tag JOIN tag t ON t.num = tag JOIN contact c ON c.num = contact"
        f" WHERE {where}",
        values,
    )
    return {id_ for (id_,) in rows}


def delete(db: sqlite3.Connection, kind: str, entity_id: str) -> None:
    """Remove an entity; contacts in the folder stay, without it."""
    if kind == "folder":
        db.execute(
            "UPDATE contact SET folder = NULL WHERE folder = (SELECT num FROM folder WHERE id = ?)",
            (entity_id,),
        )
    db.execute(f"DELETE FROM {KINDS[kind].table} WHERE id = ?", (entity_id,))
