"""From a query's text to its tree;
every text is either read or refused with the place where it goes wrong.
"""

from __future__ import annotations

import re
from datetime import date

from app.domain import limits
from app.domain.query.lexer import Kind, QueryError, Token, tokens
from app.domain.query.periods import distance, period
from app.domain.query.tree import EVERYTHING, And, Condition, Not, Op, Or, Term, Word

PAST = frozenset({"created", "updated", "touched", "called"})
DATES = PAST | {"due"}
"""The special names that are compared by day."""


def parse(text: str, today: date | None = None, *, as_typed: bool = False) -> Term:
    """The tree of a query (`cli.md`, QUERY). Raises QueryError.

    `today` is what relative dates count from; with `as_typed` they stay as they are (CONTAINS `30d`), for a query that is
    edited and kept: `format` writes them back. `AND` may stand between terms, `NOT` means `-`.
    """
    stream = tokens(text)
    terms = [t for t in stream if t.kind in _TERMS]
    if len(terms) > limits.QUERY_TERMS:
        raise QueryError(
            f"A query can have {limits.QUERY_TERMS} terms at most.", terms[limits.QUERY_TERMS].position
        )
    parser = _Parser(stream, today or date.today(), as_typed)
    term = parser.any_of(0)
    if parser.token.kind is not Kind.END:
        raise QueryError("This parenthesis closes nothing.", parser.token.position)
    return term


_TERMS = {Kind.WORD, Kind.PHRASE, Kind.CONDITION}


class _Parser:
    """Recursive descent; as deep as the parentheses, which are limited."""

    def __init__(self, stream: list[Token], today: date, as_typed: bool = False) -> None:
        self.stream, self.today, self.as_typed, self.at = stream, today, as_typed, 0

    @property
    def token(self) -> Token:
        return self.stream[self.at]

    def any_of(self, depth: int) -> Term:
        """Terms with OR between them, up to the end or a closing parenthesis."""
        choices = [self.all_of(depth)]
        while self.token.kind is Kind.OR:
            sign = self.token
            self.at += 1
            if self.token.kind is Kind.OR or choices[-1] is None:
                raise QueryError("There is nothing before this OR.", sign.position)
            choices.append(self.all_of(depth))
            if choices[-1] is None:
                raise QueryError("There is nothing after this OR.", sign.position)
        found = [c for c in choices if c is not None]
        if len(found) < 2:
            return found[0] if found else EVERYTHING
        flat = tuple(t for c in found for t in (c.terms if isinstance(c, Or) else (c,)))
        return Or(flat)

    def all_of(self, depth: int) -> Term | None:
        """Terms side by side; None if there is none."""
        terms: list[Term] = []
        joined: Token | None = None
        while True:
            if self.token.kind is Kind.AND:
                if joined or not terms:
                    raise QueryError("There is nothing before this AND.", self.token.position)
                joined = self.token
                self.at += 1
            elif self.token.kind in {Kind.OR, Kind.CLOSE, Kind.END}:
                break
            else:
                term = self.one(depth)
                terms += term.terms if isinstance(term, And) and term.terms else [term]
                joined = None
        if joined:
            raise QueryError("There is nothing after this AND.", joined.position)
        if not terms:
            return None
        return terms[0] if len(terms) == 1 else And(tuple(terms))

    def one(self, depth: int) -> Term:
        """One term with what stands before it."""
        inverted = False
        start = self.token
        while self.token.kind in {Kind.MINUS, Kind.NOT}:
            inverted = not inverted
            self.at += 1
        token = self.token
        self.at += 1
        if token.kind is Kind.WORD:
            term: Term = Word(token.text)
        elif token.kind is Kind.PHRASE:
            term = Word(token.text, phrase=True) if token.text else EVERYTHING
        elif token.kind is Kind.CONDITION:
            term = condition(token, self.today)
            if self.as_typed and token.name in DATES and _is_relative(token.text):
                term = Condition(token.name, Op.CONTAINS, token.text)
        elif token.kind is Kind.OPEN:
            if depth >= limits.QUERY_DEPTH:
                raise QueryError("There are too many parentheses within each other.", token.position)
            term = self.any_of(depth + 1)
            if self.token.kind is not Kind.CLOSE:
                raise QueryError("The parenthesis that opens here is not closed.", token.position)
            self.at += 1
        else:
            raise QueryError("There is nothing to be inverted here.", start.position)
        if not inverted:
            return term
        return term.term if isinstance(term, Not) else Not(term)


THINGS = frozenset({"duplicates", "photo"})
"""What `has:` asks for besides the fields."""
_FIELD = re.compile(r"[A-Za-z_][\w.-]*")
_BY_MONTH = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")


def condition(token: Token, today: date) -> Condition:
    """The condition that a token says. Raises QueryError for a date that is none."""
    name, text = token.name, token.text
    if name == "no":
        if not _FIELD.fullmatch(text) or token.equals:
            raise QueryError("After no: the name of a field is needed, as in no:email.", token.position)
        return Condition(_field(text), Op.ABSENT)
    if name == "has" and text not in THINGS and _FIELD.fullmatch(text) and not token.equals:
        return Condition(_field(text), Op.PRESENT)
    if name in DATES:
        return _on_days(token, today)
    if token.equals:
        return Condition(name, Op.EQUALS, text)
    if not text:
        return Condition(name, Op.PRESENT)
    if token.quoted:
        return Condition(name, Op.CONTAINS, text)
    if text[0] in "<>":
        return _compared(name, text)
    low, dots, high = text.partition("..")
    if dots and (low or high):
        return Condition(name, Op.RANGE, _first_day(low), _last_day(high))
    return Condition(name, Op.CONTAINS, text)


def _field(text: str) -> str:
    return text.lower() if "custom." not in text.lower() else text


def _compared(name: str, text: str) -> Condition:
    sign, value = text[0], text[1:]
    if value.startswith("=") and len(value) > 1:
        value = value[1:]
        low, high = (_first_day(value), "") if sign == ">" else ("", _last_day(value))
        return Condition(name, Op.RANGE, low, high)
    if not value or value == "=":
        return Condition(name, Op.CONTAINS, text)
    return (
        Condition(name, Op.GREATER, _last_day(value))
        if sign == ">"
        else Condition(name, Op.LESS, _first_day(value))
    )


def _first_day(text: str) -> str:
    """The first day of `2026-01`; anything else as it is, for it may be a number."""
    days = period(text, date.min) if _BY_MONTH.fullmatch(text) else None
    return days[0] if days else text


def _last_day(text: str) -> str:
    days = period(text, date.min) if _BY_MONTH.fullmatch(text) else None
    return days[1] if days else text


def _on_days(token: Token, today: date) -> Condition:
    """A condition on when something happened, or (due) will: everything as days."""
    name, text = token.name, token.text
    if not text:
        return Condition(name, Op.PRESENT)
    sign = text[0] if text[0] in "<>" else ""
    rest = text[len(sign) :]
    closed = sign and rest.startswith("=")
    rest = rest[1:] if closed else rest
    if far := distance(rest, today):
        # Of the past, > means longer ago; of what is due, later. Without a sign: within that time.
        past, future = far
        if name in PAST:
            if sign == ">":
                return Condition(name, Op.RANGE, "", past) if closed else Condition(name, Op.LESS, past)
            return Condition(name, Op.RANGE, past, today.isoformat())
        if sign == ">":
            return Condition(name, Op.RANGE, future, "") if closed else Condition(name, Op.GREATER, future)
        return Condition(name, Op.RANGE, "", future)
    low, dots, high = rest.partition("..")
    if dots and not sign and (low or high):
        first = _days(low, token, today)[0] if low else ""
        last = _days(high, token, today)[1] if high else ""
        return Condition(name, Op.RANGE, first, last)
    first, last = _days(rest, token, today)
    if sign == ">":
        return Condition(name, Op.RANGE, first, "") if closed else Condition(name, Op.GREATER, last)
    if sign == "<":
        return Condition(name, Op.RANGE, "", last) if closed else Condition(name, Op.LESS, first)
    return Condition(name, Op.RANGE, first, last)


def _is_relative(text: str) -> bool:
    """Whether what a date condition says depends on the day on which it is asked."""
    parts = text.lstrip("<>").removeprefix("=").split("..")
    return any(distance(part, date(2000, 1, 1)) or not part[:1].isdecimal() for part in parts if part)


def _days(text: str, token: Token, today: date) -> tuple[str, str]:
    found = period(text, today)
    if found is None and (far := distance(text, today)):
        day = far[0] if token.name in PAST else far[1]
        return day, day
    if found is None:
        raise QueryError(
            f"“{text[:30]}” is no date; {token.name}: takes 2026-01-31, 2026-01, 2026-01..2026-03 or 30d.",
            token.position,
        )
    return found
