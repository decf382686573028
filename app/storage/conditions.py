"""The terms of a query as conditions on the contact table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import (
    ColumnElement,
    Float,
    Select,
    and_,
    cast,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    text,
    true,
)

from app.domain import folding
from app.domain.fields import DataType, Field, Fields, Place
from app.domain.normalize import normalized
from app.domain.query.tree import And, Condition, Not, Op, Or, Term, Word
from app.storage import words as wordsearch
from app.storage.entities import key
from app.storage.schema import DELETED, attribute, contact, contact_tag, folder, search_text, tag

_DEEPEST = 20
"""Saved lists within saved lists."""

_FLAGS: dict[str, ColumnElement[bool]] = {
    "parked": contact.c.parked == 1,
    "deleted": contact.c.state == DELETED,
    "favourite": contact.c.favourite == 1,
    "opted-in": contact.c.opted_in == 1,
    "opted-out": contact.c.is_opted_out == 1,
}
_STAMPS = {
    "created": contact.c.created_at, "updated": contact.c.updated_at, "touched": contact.c.last_touch,
    "due": contact.c.next_touch, "called": contact.c.last_called_at,
}  # fmt: skip
_COLUMNS = {
    "source": contact.c.source, "outcome": contact.c.last_call_outcome, "last_call_outcome": contact.c.last_call_outcome,
    "created_by": contact.c.created_by, "updated_by": contact.c.updated_by, "display_name": contact.c.display_name,
    "sort_name": contact.c.sort_name, "created_at": contact.c.created_at, "updated_at": contact.c.updated_at,
    **{n: contact.c[n] for n in (
        "source_type", "source_id", "uid", "consent", "metadata", "touch_freq", "opted_in_at", "ios_address_book_id",
        "android_address_book_id", "last_modified_on_source", "next_touch", "last_touch", "last_called_at",
    )},
}  # fmt: skip


_KEYED = ("metadata.", "consent.")
"""Names with a key behind the dot."""


def install(db: sqlite3.Connection) -> None:
    """Give the connection the function `fold` that conditions use."""
    db.create_function("fold", 1, lambda t: folding.fold(str(t)), deterministic=True)


class Conditions:
    """Turns terms into conditions, given the book's fields and the way to look up a saved list."""

    def __init__(self, fields: Fields, resolve: Callable[[str], Term | None], depth: int = 0) -> None:
        self.fields, self.resolve, self.depth = fields, resolve, depth

    def of(self, term: Term) -> ColumnElement[bool]:
        """The condition for one term."""
        match term:
            case And(terms):
                return and_(true(), *(self.of(t) for t in terms))
            case Or(terms):
                return or_(false(), *(self.of(t) for t in terms))
            case Not(inner):
                return not_(func.coalesce(self.of(inner), False))
            case Word():
                return _word(term)
            case Condition():
                return self._condition(term)

    def _condition(self, c: Condition) -> ColumnElement[bool]:
        match c.name:
            case "is" if c.value == "primary":
                main = Condition("is_company_primary", Op.EQUALS, "true")
                return self._attribute(self.fields["is_company_primary"], "", main, False)
            case "is":
                return _FLAGS.get(c.value, false())
            case "has" if c.value == "photo":
                return contact.c.photo != ""
            case "id":
                return (
                    contact.c.id.in_([i.strip() for i in c.value.split(",")])
                    if c.value.count(",") < 100
                    else _many_ids(c.value)
                )
            case "tag" | "tags" if c.op is Op.ABSENT:
                return not_(contact.c.num.in_(_tagged(replace(c, op=Op.PRESENT))))
            case "tag" | "tags":
                return contact.c.num.in_(_tagged(c))
            case "folder":
                return _folder(c)
            case "list":
                return self._list(c)
            case "letter":
                return _letter(c.value)
            case name if name in _STAMPS:
                return _compared(_STAMPS[name], c)
            case "favourite" | "parked" | "is_opted_out" | "opted_in":
                column = contact.c[c.name]
                return (
                    column.is_(None)
                    if c.op is Op.ABSENT
                    else column == (0 if c.value.lower() in ("0", "no", "false") else 1)
                )
            case name if name in _COLUMNS:
                return _compared(_COLUMNS[name], c)
            case name if name.startswith(_KEYED):
                slot, _, key_ = name.partition(".")
                return _compared(func.json_extract(contact.c[slot], _path(key_)), c)
        name, partner = (
            (c.name.removeprefix("partner."), True) if c.name.startswith("partner.") else (c.name, False)
        )
        name, _, part = (
            name.removeprefix("custom.").partition(".") if name not in self.fields else (name, "", "")
        )
        return self._attribute(self.fields[name], part, c, partner)

    def _list(self, c: Condition) -> ColumnElement[bool]:
        inner = self.resolve(c.value) if self.depth < _DEEPEST else None
        return false() if inner is None else Conditions(self.fields, self.resolve, self.depth + 1).of(inner)

    def _attribute(self, field: Field, part: str, c: Condition, partner: bool) -> ColumnElement[bool]:
        if field.place is Place.CONTACT:
            return false()
        of_field = select(attribute.c.contact).where(
            attribute.c.field == field.name, attribute.c.is_partner == partner
        )
        if c.op is Op.ABSENT:
            return not_(contact.c.num.in_(of_field))
        if c.op is Op.PRESENT and not part:
            return contact.c.num.in_(of_field)
        if part:
            value = func.coalesce(func.json_extract(attribute.c.value, f"$.{part}"), "")
            safe = attribute.c.type == "address"
            return contact.c.num.in_(of_field.where(safe, _compared(value, c)))
        return contact.c.num.in_(of_field.where(_value(field, c)))


def _value(field: Field, c: Condition) -> ColumnElement[bool]:
    folded, column = folding.fold(c.value), attribute.c.normalized
    if c.op is Op.CONTAINS:
        found = [func.instr(column, folded) > 0, func.instr(column, c.value.lower()) > 0]
        if field.data_type is DataType.PHONE:
            run = wordsearch.number_run(c.value)
            found = [func.instr(column, run) > 0] if run else []
        return or_(*found, func.instr(func.fold(attribute.c.value), folded) > 0)
    if c.op is Op.EQUALS:
        same = normalized(field, c.value)
        return or_(and_(column == same, column != ""), func.fold(attribute.c.value) == folded)
    if field.data_type is DataType.NUMBER:
        return _ordered(cast(attribute.c.value, Float), c, float)
    return and_(column != "", _ordered(column, c, str))


def _ordered(
    column: ColumnElement[object], c: Condition, kind: Callable[[str], object]
) -> ColumnElement[bool]:
    try:
        low, high = (kind(t) if t else None for t in (c.value, c.upper))
    except ValueError:
        return false()
    if c.op is Op.GREATER:
        return column > literal(low)
    if c.op is Op.LESS:
        return column < literal(low)
    bounds = ([column >= literal(low)] if low is not None else []) + (
        [column <= literal(high)] if high is not None else []
    )
    if kind is str and high is not None:  # a bound of a whole day takes in its hours
        bounds[-1] = func.substr(column, 1, len(str(high))) <= literal(high)
    return and_(true(), *bounds)


def _path(key: str) -> str:
    """Where a key's value lies in a JSON object."""
    return '$."' + key.replace('"', "") + '"'


def _compared(column: ColumnElement[object], c: Condition) -> ColumnElement[bool]:
    """A condition on a text cell."""
    match c.op:
        case Op.PRESENT:
            return and_(column.is_not(None), column != "")
        case Op.ABSENT:
            return or_(column.is_(None), column == "")
        case Op.CONTAINS:
            return func.instr(func.fold(column), folding.fold(c.value)) > 0
        case Op.EQUALS:
            return func.fold(column) == folding.fold(c.value)
        case Op.GREATER:
            return and_(column != "", func.substr(column, 1, len(c.value)) > c.value)
        case Op.LESS:
            return and_(column != "", func.substr(column, 1, len(c.value)) < c.value)
        case Op.RANGE:
            return and_(column != "", _ordered(column, c, str))


def _word(word: Word) -> ColumnElement[bool]:
    tokens = folding.words(word.text)
    if not tokens:
        return true()
    hits = _ranks("words", wordsearch.match(tokens))
    if word.phrase:
        whole = func.instr(func.fold(attribute.c.value), folding.fold(word.text)) > 0
        return and_(hits, exists().where(attribute.c.contact == contact.c.num, whole))
    run = wordsearch.number_run(word.text)
    if not run:
        return hits
    verified = exists().where(
        search_text.c.contact == contact.c.num, func.instr(search_text.c.digits, run) > 0
    )
    return or_(hits, and_(_ranks("digits", wordsearch.trigrams(run)), verified))


def _ranks(table: str, expression: str) -> ColumnElement[bool]:
    found = text(
        f"SELECT rowid FROM {table} WHERE {table} MATCH '{expression.replace(chr(39), chr(39) * 2)}'"
    )
    return contact.c.rank.in_(found)


def _many_ids(ids: str) -> ColumnElement[bool]:
    items = func.json_each(
        func.json(literal("[" + ",".join(f'"{i.strip()}"' for i in ids.split(",")) + "]"))
    ).table_valued("value")
    return contact.c.id.in_(select(items.c.value))


def _tagged(c: Condition) -> Select[tuple[int]]:
    tagged = select(contact_tag.c.contact)
    if c.op is Op.PRESENT:
        return tagged
    return tagged.join(tag, tag.c.num == contact_tag.c.tag).where(tag.c.key == key(c.value))


def _folder(c: Condition) -> ColumnElement[bool]:
    if c.op is Op.PRESENT:
        return contact.c.folder.is_not(None)
    if c.op is Op.ABSENT:
        return contact.c.folder.is_(None)
    return contact.c.folder == select(folder.c.num).where(folder.c.key == key(c.value)).scalar_subquery()


def _letter(letter: str) -> ColumnElement[bool]:
    start = folding.fold(letter)[:1]
    return (
        and_(contact.c.sort_key >= start, contact.c.sort_key < chr(ord(start) + 1))
        if start
        else contact.c.sort_key >= "\uffff"
    )
