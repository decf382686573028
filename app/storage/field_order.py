"""Contacts in the order of a field's values: the index of values is walked, so that the first page needs no look at the others."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from app.domain.fields import DataType, Field
from app.domain.folding import fold
from app.storage.contacts import chunks, marks

_STEP = 400
"""Values that are looked at in one go."""
_MANY = 20_000


def ordered(
    db: sqlite3.Connection, hits: array[int], field: Field, descending: bool, limit: int | None = None
) -> array[int]:
    """These contacts, given in name order, by their main value of a field. Values that cannot be read come behind those that
    can, and contacts without a value last, whichever way; equal ones stay in name order. With a limit, the first so many.
    """
    place = {number: at for at, number in enumerate(hits)}
    walk = _all(db, field, descending) if limit is None else _walk(db, field, place, descending)
    result: dict[int, None] = {}
    for _key, group in groupby(walk, key=lambda found: found[1]):
        result |= dict.fromkeys(sorted((n for n, _ in group if n in place), key=place.__getitem__))
        if limit is not None and len(result) >= limit:
            return array("q", list(result)[:limit])
    rest = (number for number in hits if number not in result)
    return array("q", [*result, *rest][:limit])


Found = tuple[int, tuple[bool, float | str]]
"""A contact, and what it is sorted by: whether its value cannot be read, and the value."""


def _all(db: sqlite3.Connection, field: Field, descending: bool) -> list[Found]:
    """All contacts with a value, in order, read in one go."""
    best: dict[int, tuple[int, int, str, str]] = {}
    select = (
        "SELECT contact, is_primary, -position, normalized, CASE WHEN normalized = '' OR ? THEN value ELSE '' END"
        f" FROM attribute WHERE {'+' if _is_common(db, field) else ''}field = ? AND is_partner = 0"
    )
    for number, *said in db.execute(select, (field.data_type is DataType.NUMBER, field.name)):
        if number not in best or tuple(said) > best[number]:
            best[number] = tuple(said)
    found = [
        (number, _sorted_by(field, normalized, value)) for number, (_, _, normalized, value) in best.items()
    ]
    _sort(found, descending)
    return found


def _is_common(db: sqlite3.Connection, field: Field) -> bool:
    """Whether a field has so many values that one run through all values is quicker than to look each up by the index."""
    some = "SELECT COUNT(*) FROM (SELECT 1 FROM attribute WHERE field = ? LIMIT ?)"
    return bool(db.execute(some, (field.name, _MANY)).fetchone()[0] == _MANY)


def _sort(found: list[Found], descending: bool) -> None:
    readable = [one for one in found if not one[1][0]]
    others = [one for one in found if one[1][0]]
    for part in (readable, others):
        part.sort(key=lambda one: one[1][1], reverse=descending)
    found[:] = [*readable, *others]


def _sorted_by(field: Field, normalized: str, value: object) -> tuple[bool, float | str]:
    if field.data_type is DataType.NUMBER:
        return (False, float(value)) if isinstance(value, int | float) else _as_number(str(value))
    return (False, normalized) if normalized else (True, fold(str(value)))


def _as_number(text: str) -> tuple[bool, float | str]:
    try:
        return False, float(text)
    except ValueError:
        return True, fold(text)


def _walk(db: sqlite3.Connection, field: Field, among: dict[int, int], descending: bool) -> Iterator[Found]:
    """The contacts with a value in order, as far as they are asked for."""
    if field.data_type is DataType.NUMBER:
        yield from _all(db, field, descending)
        return
    select = "SELECT contact, position, normalized FROM attribute WHERE field = ? AND normalized > '' ORDER BY normalized"
    for number, value in _mains(db, field, f"{select} DESC" if descending else select, among):
        yield number, (False, value)
    unread = "SELECT contact, position, value FROM attribute WHERE field = ? AND normalized = ''"
    others: list[Found] = [(n, (True, fold(value))) for n, value in _mains(db, field, unread, among)]
    _sort(others, descending)
    yield from others


def _mains(
    db: sqlite3.Connection, field: Field, select: str, among: dict[int, int]
) -> Iterator[tuple[int, str]]:
    """(contact, value) in the order of the statement: main values alone."""
    cursor = db.execute(select, (field.name,))
    while found := cursor.fetchmany(_STEP):
        mine = [row for row in found if row[0] in among]
        mains = _main_positions(db, field.name, {row[0] for row in mine})
        yield from ((number, str(value)) for number, position, value in mine if mains.get(number) == position)


def _main_positions(db: sqlite3.Connection, field: str, numbers: Iterable[int]) -> dict[int, int]:
    """By contact, where its own main value of a field stands: the marked one, else the first."""
    found: dict[int, int] = {}
    for part in chunks(sorted(numbers)):
        rows: Sequence[tuple[int, int]] = db.execute(
            f"SELECT contact, position FROM attribute WHERE contact IN ({marks(len(part))}) AND +field = ? AND is_partner = 0"
            " ORDER BY contact, is_primary, position DESC",
            (*part, field),
        ).fetchall()
        found.update(rows)  # the last row of a contact is its main value
    return found
