"""Terms of a query that only a use case can answer: `has:duplicates` becomes the contacts that have any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.query.tree import And, Condition, Not, Op, Or, Term

if TYPE_CHECKING:
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
