"""What the user asked to see: one grammar for search box, saved lists, exports, bulk edits and the shell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.query.tree import EVERYTHING, And, Condition, Not, Op, Or, Term, Word

if TYPE_CHECKING:
    from app.domain.query.lexer import QueryError
    from app.domain.query.parser import parse
    from app.domain.query.writing import format

__all__ = [
    "EVERYTHING", "And", "Condition", "Not", "Op", "Or", "QueryError", "Term", "Word", "format", "parse",
]  # fmt: skip

_LATE = {"QueryError": "lexer", "parse": "parser", "format": "writing"}
"""Loaded when first asked for: the first paint of the window needs the tree alone."""


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(name)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
