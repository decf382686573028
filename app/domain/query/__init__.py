"""What the user asked to see: one grammar for search box, saved lists, exports, bulk edits and the shell."""

from __future__ import annotations

from app.domain.query.lexer import QueryError
from app.domain.query.parser import parse
from app.domain.query.tree import EVERYTHING, And, Condition, Not, Op, Or, Term, Word
from app.domain.query.writing import format

__all__ = [
    "EVERYTHING", "And", "Condition", "Not", "Op", "Or", "QueryError", "Term", "Word", "format", "parse",
]  # fmt: skip
