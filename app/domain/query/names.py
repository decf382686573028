"""The names that a condition can begin with, and what was meant by one that is none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from app.domain.aliases import ALIASES
from app.domain.fields import DataType, Fields, Place
from app.domain.folding import words
from app.domain.query.lexer import Kind, QueryError, tokens
from app.domain.query.parser import DATES, condition
from app.domain.query.tree import Condition, Op
from app.domain.values import ADDRESS_PARTS

SPECIAL = DATES | {"tag", "list", "letter", "outcome", "has", "is", "id", "no"}
"""Names of the query language that are no fields."""
STATES = ("parked", "deleted", "opted-in", "opted-out", "favourite", "primary")
"""What may stand behind `is:`."""
_KEYED = ("metadata", "consent")
_DAY = re.compile(r"(\d{4}|-)(-\d\d(-\d\d([T ].*)?)?)?$")


def check(text: str, fields: Fields) -> None:
    """Raise QueryError, with what was probably meant, for a condition on a field that the book does not have."""
    for token in tokens(text):
        if token.kind is not Kind.CONDITION:
            continue
        asked = condition(token, date.today())
        if token.name == "is" and asked.value not in STATES:
            raise QueryError(f"After is: stands one of: {', '.join(STATES)}.", token.position)
        if is_known(asked.name, fields):
            _check_bounds(asked, fields, token.position)
            continue
        name, typed = asked.name[:40], _typed(text, token.position)
        if meant := suggestions(asked.name, fields):
            names = ", ".join(f"{m}:" for m in meant)
            raise QueryError(
                f"No field is called “{name}”. Did you mean {names}? In quotes, it is looked for as text: {typed}.",
                token.position,
            )
        raise QueryError(
            f"No field is called “{name}”. In quotes, it is looked for as text: {typed}.", token.position
        )


def _check_bounds(asked: Condition, fields: Fields, position: int) -> None:
    """Dates are compared with dates and numbers with numbers; with anything else nobody would be found."""
    name = asked.name.removeprefix("partner.").removeprefix("custom.")
    if asked.op not in (Op.LESS, Op.GREATER, Op.RANGE) or name not in fields:
        return
    for bound in filter(None, (asked.value, asked.upper)):
        if fields[name].data_type is DataType.DATE and not _DAY.match(bound):
            raise QueryError(
                f"“{bound[:30]}” is no date; {name}: is compared with 1980, 1980-05 or 1980-05-31.", position
            )
        if fields[name].data_type is DataType.NUMBER and not _is_number(bound):
            raise QueryError(f"“{bound[:30]}” is no number; {name}: is compared with numbers.", position)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _typed(text: str, position: int) -> str:
    """The condition as a phrase."""
    rest = text[position:].split()
    return '"' + (rest[0] if rest else "")[:60].replace('"', "").rstrip(")") + '"'


def is_known(name: str, fields: Fields) -> bool:
    """Whether a condition of this name asks for something that contacts of the book can have."""
    name = name.removeprefix("partner.")
    if name in SPECIAL or name in fields or name.startswith("vcard."):
        return True
    if name.startswith("custom."):
        own = name.removeprefix("custom.")
        return own in fields or _is_part(own, fields)
    key, dot, _ = name.partition(".")
    return (bool(dot) and key in _KEYED) or _is_part(name, fields)


def _is_part(name: str, fields: Fields) -> bool:
    field, _, part = name.rpartition(".")
    return field in fields and fields[field].data_type is DataType.ADDRESS and part in ADDRESS_PARTS


def suggestions(name: str, fields: Fields) -> tuple[str, ...]:
    """The names, two at most, that somebody may have meant who wrote this one: what other programs call so, or nearly so."""
    if (own := name.removeprefix("partner.")) != name:
        return tuple(f"partner.{meant}" for meant in suggestions(own, fields))
    sought = "".join(words(name.removeprefix("custom.")))
    known = dict(_spoken(fields))
    if sought in known:
        return (known[sought],)
    same_letters = [n for n in known if sorted(n) == sorted(sought)]
    near = same_letters or get_close_matches(sought, known, n=6, cutoff=0.75)
    return tuple(dict.fromkeys(known[n] for n in near))[:2]


def _spoken(fields: Fields) -> Iterator[tuple[str, str]]:
    """(letters, name) of every name and of what other programs call it; the surest last, as it goes before."""
    for key, aliases in ALIASES.items():
        name, _, label = key.partition(":")
        if not label and is_known(name, fields):
            yield from _both(aliases, name)
    for field in fields:
        if field.place is Place.ATTRIBUTE or field.filterable:
            yield from _both(
                (field.label, field.name), f"custom.{field.name}" if field.is_custom else field.name
            )
    yield from ((name, name) for name in SPECIAL)


def _both(spoken: Iterable[str], name: str) -> Iterator[tuple[str, str]]:
    return (("".join(words(s)), name) for s in spoken)
