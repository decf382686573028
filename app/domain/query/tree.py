"""The parsed query: a tree of terms. Storage turns it into SQL, the filter builder into rows, `format` into text again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Op(StrEnum):
    """How a condition compares a field with its value."""

    CONTAINS = "contains"
    EQUALS = "equals"
    PRESENT = "present"
    ABSENT = "absent"
    LESS = "<"
    GREATER = ">"
    RANGE = ".."


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed: the prefix of a word in any searchable field; if `phrase`, the quoted text as it stands."""

    text: str
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """`name:value`. `name` is a field (`email`, `address.city`, `custom.NAME`, `partner.first_name`) or one of the
    special names tag, folder, list, company, source, outcome, letter, created, updated, touched, due, called, has, is, id,
    created_by, updated_by. For RANGE, `value` is the lower and `upper` the upper bound (either may be empty). Relative dates
    (`30d`) are resolved by the parser into RANGE with ISO bounds; partial dates (`2026-01`) are resolved so that RANGE is
    inclusive on whole days.
    """

    name: str
    op: Op
    value: str = ""
    upper: str = ""


@dataclass(frozen=True, slots=True)
class Not:
    """Everything for which the term does not hold."""

    term: Term


@dataclass(frozen=True, slots=True)
class And:
    """All of the terms; of none: everything."""

    terms: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """Any of the terms."""

    terms: tuple[Term, ...]


Term = Word | Condition | Not | And | Or

EVERYTHING = And()
"""The query that asks for all contacts."""
