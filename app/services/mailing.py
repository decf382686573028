"""Writing to many at once: whose addresses, who is left out and why, and what a mail program can take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from app.storage.contacts import chunks

if TYPE_CHECKING:
    from app.services.book import Book

LONGEST = 1900
"""Characters of a `mailto:` address that all common systems hand on (Windows takes 2,048)."""


@dataclass(frozen=True, slots=True)
class Mailing:
    """The main address of each contact once, in order; how many have opted out, and how many have no address."""

    addresses: tuple[str, ...]
    opted_out: int
    without: int


def mailing(book: Book, ids: Sequence[str]) -> Mailing:
    """Whom a message to these contacts would reach."""
    found: dict[str, None] = {}
    opted_out = without = 0
    for part in chunks(ids):
        for contact in book.get_many(part):
            email = contact.main("email")
            if contact.is_opted_out:
                opted_out += 1
            elif email is None or not email.normalized:
                without += 1
            else:
                found[email.normalized] = None
    return Mailing(tuple(found), opted_out, without)


def mailto(addresses: Sequence[str]) -> str:
    """The `mailto:` link (RFC 6068) with all of them in BCC; empty if that would be longer than programs take."""
    link = "mailto:?bcc=" + ",".join(quote(a, safe="@+.!$'*-_~") for a in addresses)
    return link if len(link) <= LONGEST else ""
