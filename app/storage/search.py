"""Any query to row numbers in any order. Plain words in name order take the quick way (`words`)."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.dialects import sqlite

from app.domain import folding
from app.domain.errors import KithError
from app.domain.fields import Fields, Place
from app.domain.query.tree import And, Condition, Not, Or, Term, Word
from app.storage import conditions, field_order, words
from app.storage.orders import ORDERS, of_field
from app.storage.schema import contact

_DIALECT = sqlite.dialect()


def find(
    db: sqlite3.Connection,
    term: Term,
    fields: Fields,
    resolve: Callable[[str], Term | None],
    order: str = "sort_name",
    limit: int | None = None,
    offset: int = 0,
) -> array[int]:
    """The row numbers of the contacts that the query asks for. `resolve` gives the query of a saved list by name.

    The trash is left out unless the query asks for it; parked contacts unless it has words or asks for them.
    Raises KithError for an order that does not exist.
    """
    key, descending = order.removeprefix("-"), order.startswith("-")
    column = ORDERS[key] if key in ORDERS else of_field(key, fields)
    if column is None:
        raise KithError(f"There is no order {key!r}. Choose one of: {', '.join(ORDERS)}, or a field.")
    if key not in ORDERS and key in fields and fields[key].place is Place.ATTRIBUTE:
        hits = find(db, term, fields, resolve)
        return field_order.ordered(
            db, hits, fields[key], descending, None if limit is None else limit + offset
        )[offset:]
    plain = words.plain_words(term)
    if plain and key == "sort_name" and any(folding.words(w) for w in plain):
        return words.find(db, plain, None if limit is None else limit + offset, descending)[offset:]
    if plain and limit is not None and key != "sort_name" and key in ORDERS:
        walked = words.find_in_order(db, plain, str(ORDERS[key].key), descending, limit + offset)
        if walked is not None:
            return walked[offset:]
    statement = select(contact.c.num).where(where(db, term, fields, resolve))
    columns = (column,) if key == "sort_name" else (column, contact.c.rank)
    ordered: list[ColumnElement[Any]] = [c.desc() if descending else c for c in columns]
    if key not in ORDERS:  # contacts without a value come last both ways
        ordered.insert(0, column.is_(None))
    statement = statement.order_by(*ordered)
    if limit is not None or offset:
        statement = statement.limit(-1 if limit is None else limit).offset(offset)
    return array("q", (row[0] for row in _execute(db, statement)))


def count(db: sqlite3.Connection, term: Term, fields: Fields, resolve: Callable[[str], Term | None]) -> int:
    """How many contacts the query asks for."""
    statement = select(func.count()).select_from(contact).where(where(db, term, fields, resolve))
    return int(_execute(db, statement).fetchone()[0])


def letters(
    db: sqlite3.Connection, term: Term, fields: Fields, resolve: Callable[[str], Term | None]
) -> list[tuple[str, int]]:
    """(first letter of the sort key, how many) of what the query asks for, in order."""
    letter = func.substr(contact.c.sort_key, 1, 1)
    statement = (
        select(letter, func.count()).where(where(db, term, fields, resolve)).group_by(letter).order_by(letter)
    )
    return [(row[0], row[1]) for row in _execute(db, statement)]


def _execute(db: sqlite3.Connection, statement: Select[Any]) -> sqlite3.Cursor:
    compiled = statement.compile(dialect=_DIALECT, compile_kwargs={"render_postcompile": True})
    conditions.install(db)
    return db.execute(str(compiled), [compiled.params[name] for name in compiled.positiontup or ()])


def where(
    db: sqlite3.Connection, term: Term, fields: Fields, resolve: Callable[[str], Term | None]
) -> ColumnElement[bool]:
    """The condition on `contact` that a query is, with the rule for trash and parked."""
    return _scope(term) & conditions.Conditions(fields, resolve).of(term)


def _scope(term: Term) -> ColumnElement[bool]:
    asked = {(t.name, t.value) for t in leaves(term) if isinstance(t, Condition)}
    searched = any(isinstance(t, Word) for t in leaves(term))
    named = any(name == "id" for name, _ in asked)
    if ("is", "deleted") in asked:
        return contact.c.state >= 0
    if searched or named or ("is", "parked") in asked:
        return contact.c.state < 2
    return contact.c.state == 0


def leaves(term: Term) -> list[Term]:
    """The words and conditions of a query."""
    found: list[Term] = []
    stack: list[Term] = [term]
    while stack:
        match stack.pop():
            case Not(inner):
                stack.append(inner)
            case And(terms) | Or(terms):
                stack.extend(terms)
            case leaf:
                found.append(leaf)
    return found
