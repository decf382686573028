"""Terms of a query that only a use case can answer: `has:duplicates` becomes the contacts that have any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.query.tree import And, Condition, Not, Op, Or, Term

if TYPE_CHECKING:
    from app.domain.book import SavedList
    from app.services.book_reads import BookReads


def resolved(book: BookReads, term: Term) -> Term:
    """The query with terms that storage does not know replaced by ones that it does."""
    match term:
        case Condition("has", _, "duplicates"):
            from app.services import duplicates
            from app.services.book import Book

            assert isinstance(book, Book)

            ids = {i for cluster in duplicates.clusters(book) for i in cluster.contacts}
            return Condition("id", Op.EQUALS, ",".join(sorted(ids)))
        case Not(inner):
            return Not(resolved(book, inner))
        case And(terms):
            return And(tuple(resolved(book, t) for t in terms))
        case Or(terms):
            return Or(tuple(resolved(book, t) for t in terms))
    return term


def list_called(book: BookReads, name: str) -> SavedList | None:
    """The saved list of a name, without regard to case."""
    return next((s for s in book.lists() if s.name.casefold() == name.casefold()), None)


def check_lists(book: BookReads, term: Term, seen: frozenset[str] = frozenset()) -> None:
    """Raise QueryError for a saved list that a query names, and that asks for what the book does not have (any more)."""
    from app.domain.query import QueryError
    from app.domain.query.names import check

    for name in _lists_of(term):
        saved = list_called(book, name)
        if saved is None or saved.id in seen:
            continue
        try:
            inner = book.parse(saved.query)
            check(saved.query, book.fields)
        except QueryError as error:
            raise QueryError(f"The list “{saved.name}” cannot be read: {error.message}", 0) from error
        check_lists(book, inner, seen | {saved.id})


def _lists_of(term: Term) -> Iterator[str]:
    match term:
        case Condition("list", _, name):
            yield name
        case Not(inner):
            yield from _lists_of(inner)
        case And(terms) | Or(terms):
            for one in terms:
                yield from _lists_of(one)
