"""Who may be somebody, asked of the search index: until matching has laid down keys of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.contact import Contact
from app.domain.query.tree import And, Word

if TYPE_CHECKING:
    from app.matching import Model, Profile, Statistics
    from app.services.book import Book

BEGINNING = 3
"""Letters of a name by which others are found, however they go on."""
MOST = 200
"""Contacts that are looked at for each way of asking."""


def nearby(book: Book, contact: Contact) -> list[Profile]:
    """The contacts that share a number, an address or a name with one, or whose names begin alike."""
    from app.domain.normalize import normalize
    from app.matching import profile

    contact = normalize(contact, book.fields, book.region)
    ids = dict.fromkeys(i for found in book.sharing_values([contact]) for i in found)
    names = [
        contact.text(name).split()[0] for name in ("first_name", "last_name") if contact.text(name).strip()
    ]
    names = names or contact.text("display_name").split()[:2] or contact.text("company").split()[:2]
    ways = [names, [name[:BEGINNING] for name in names]] if len(names) > 1 else [names]
    for words in ways:
        if words:
            ids |= dict.fromkeys(book.ids_of(book.numbers(And(tuple(Word(w) for w in words)), limit=MOST)))
    return [profile(c, book.region) for c in book.get_many(list(ids)) if not c.deleted_at]


def rough(book: Book, profiles: Sequence[Profile], model: Model | None) -> Statistics:
    """How common values are, judged by some contacts of a book of which no more is known yet than its model, if that."""
    from app.matching import taught

    statistics = taught(profiles, model)
    statistics.size = max(statistics.size, book.count())
    return statistics
