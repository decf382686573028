"""A query's tree as text that reads as the same tree."""

from __future__ import annotations

import re

from app.domain.query.lexer import Kind, QueryError, is_link, tokens
from app.domain.query.tree import And, Condition, Not, Op, Or, Term, Word

_BARE = re.compile(r'[^\s()"][^\s()]*')
_SIGNS = ("<", ">", "=", '"', "//")
"""What a value cannot begin with without being read as something else."""


def format(term: Term) -> str:
    """The text of a query: `parse(format(term)) == term` for every term that `parse` gives.

    For other terms it means the same; a word that could not stand bare becomes a phrase. No terms give no
    text.
    """
    return _write(term, outermost=True)


def _write(term: Term, outermost: bool = False) -> str:
    match term:
        case Word(text, phrase):
            return _quote(text) if phrase or not _is_plain(text) else text
        case Condition():
            return _condition(term)
        case Not(inner):
            return "-" + _write(inner)
        case And(terms):
            joined = " ".join(_write(t) for t in terms)
            return joined if outermost else f"({joined})"
        case Or(terms):
            # AND binds closer, so that only its own parentheses are needed.
            joined = " OR ".join(_write(t, outermost=isinstance(t, And) and len(t.terms) > 1) for t in terms)
            return joined if outermost else f"({joined})"


def _condition(c: Condition) -> str:
    match c.op:
        case Op.PRESENT:
            return f"{c.name}:" if c.name != "no" else "has:no"
        case Op.ABSENT:
            return f"no:{c.name}"
        case Op.EQUALS:
            return f"{c.name}:={c.value if _BARE.fullmatch(c.value) else _quote(c.value)}"
        case Op.LESS | Op.GREATER:
            return f"{c.name}:{c.op.value}{c.value}"
        case Op.RANGE:
            if not c.upper and (c.value.startswith(_SIGNS) or ".." in f"{c.value}." or c.name == "has"):
                return f"{c.name}:>={c.value}"
            return f"{c.name}:{c.value}..{c.upper}"
    bare = f"{c.name}:{c.value}"
    special = c.value.startswith(_SIGNS) or ".." in c.value or not _BARE.fullmatch(c.value) or is_link(bare)
    return f"{c.name}:{_quote(c.value)}" if special else bare


def _is_plain(text: str) -> bool:
    """Whether the text alone reads as one word."""
    if not _BARE.fullmatch(text) or (text.startswith("-") and text != "-"):
        return False
    try:
        first, *rest = tokens(text)
    except QueryError:
        return False
    return first.kind is Kind.WORD and first.text == text and len(rest) == 1


def _quote(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
