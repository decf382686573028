"""Whole contacts out of a book: given ids, values in the same order."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from app.domain.contact import Attribute, Contact, Interaction
from app.storage import codec

T = TypeVar("T")

CHUNK = 400
"""Ids a statement: well under SQLite's limit on parameters."""

_STATE = ", ".join(f"c.{name}" for name in codec.STATE_COLUMNS)
_ATTRIBUTES = ", ".join(codec.ATTRIBUTE_COLUMNS)


def marks(n: int) -> str:
    """`?, ?, …` for n parameters."""
    return ", ".join("?" * n)


def chunks(items: Iterable[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    iterator = iter(items)
    while part := list(islice(iterator, size)):
        yield part


def load(db: sqlite3.Connection, ids: Sequence[str]) -> list[Contact]:
    """The contacts with these ids, in this order; those that do not exist are left out. The trash counts as existing."""
    return [contact for part in chunks(ids) for contact in _by(db, "c.id", part).values()]


def load_numbers(db: sqlite3.Connection, numbers: Sequence[int]) -> list[Contact]:
    """The contacts with these row numbers, in this order; those that do not exist are left out."""
    return [contact for part in chunks(numbers) for contact in _by(db, "c.num", part).values()]


def by_number(db: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, Contact]:
    """The contacts with these row numbers, by number."""
    return {number: contact for part in chunks(numbers) for number, contact in _by(db, "c.num", part).items()}


def _by(db: sqlite3.Connection, column: str, keys: Sequence[str] | Sequence[int]) -> dict[Any, Contact]:
    key_at = codec.STATE_COLUMNS.index("id") if column == "c.id" else -1
    rows = db.execute(
        f"SELECT {_STATE}, c.favourite, c.parked, c.opted_in, c.is_opted_out, c.consent, c.metadata, f.name, c.num"
        f" FROM contact c LEFT JOIN folder f ON f.num = c.folder WHERE {column} IN ({marks(len(keys))})",
        keys,
    ).fetchall()
    by_key = {row[key_at]: row for row in rows}
    numbers = [row[-1] for row in rows]
    attributes, tags, interactions = _parts(db, numbers)
    return {k: _contact(by_key[k], attributes, tags, interactions) for k in keys if k in by_key}


def _parts(
    db: sqlite3.Connection, numbers: list[int]
) -> tuple[dict[int, list[Any]], dict[int, list[str]], dict[int, list[Interaction]]]:
    attributes: dict[int, list[Any]] = defaultdict(list)
    tags: dict[int, list[str]] = defaultdict(list)
    interactions: dict[int, list[Interaction]] = defaultdict(list)
    where = f"WHERE contact IN ({marks(len(numbers))})"
    for number, *row in db.execute(
        f"SELECT contact, {_ATTRIBUTES} FROM attribute {where} ORDER BY contact, position", numbers
    ):
        attributes[number].append(tuple(row))
    for number, name in db.execute(
        f"SELECT contact, name FROM contact_tag JOIN tag ON tag.num = tag {where}", numbers
    ):
        tags[number].append(name)
    for number, *row in db.execute(
        f"SELECT contact, id, how, at, outcome, note, created_by FROM interaction {where} ORDER BY contact, position",
        numbers,
    ):
        interactions[number].append(codec.interaction(tuple(row)))
    return attributes, tags, interactions


def _contact(
    row: tuple[Any, ...],
    attributes: dict[int, list[Any]],
    tags: dict[int, list[str]],
    interactions: dict[int, list[Interaction]],
) -> Contact:
    state = dict(zip(codec.STATE_COLUMNS, row, strict=False))
    favourite, parked, opted_in, opted_out, consent, metadata, folder, number = row[
        len(codec.STATE_COLUMNS) :
    ]
    at, by = state["created_at"], state["created_by"]
    values: tuple[Attribute, ...] = tuple(codec.attribute(a, at, by) for a in attributes.get(number, ()))
    return Contact(
        **state,
        attributes=values,
        folder=folder,
        tags=frozenset(tags.get(number, ())),
        favourite=bool(favourite),
        parked=bool(parked),
        opted_in=None if opted_in is None else bool(opted_in),
        is_opted_out=bool(opted_out),
        consent=json.loads(consent),
        metadata=json.loads(metadata),
        interactions=tuple(interactions.get(number, ())),
    )
