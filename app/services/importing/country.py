"""The country of phone numbers that do not name it: what was said, else told from what the file and the book hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from app.domain import countries, phone
from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.folding import digits
from app.domain.values import Address
from app.formats import reading
from app.formats.mapping.apply import to_contact
from app.formats.mapping.targets import Mapping
from app.formats.records import Record
from app.formats.sniffing import Source
from app.services.cleanup import likely_region

if TYPE_CHECKING:
    from app.services.book import Book

SAMPLE = 500
"""Records that are asked."""
MOST = 0.6
"""The share of what names a country that must name the same one."""
FITS = 0.8
"""The share of numbers without a country that must be numbers of it."""
SHORT = 5
"""Digits below which a number is one of a switchboard or a service, of no country."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country (ISO 3166; empty = not known) and how it is known: `said` by the user, `set` for the book or the computer,
    guessed from the `file`, guessed from the `book`."""

    code: str = ""
    how: str = ""

    @property
    def guessed(self) -> bool:
        """Whether nobody said so."""
        return self.how in ("file", "book")


def known(book: Book, source: Source) -> Country:
    """What needs no guess."""
    if source.options.region:
        return Country(source.options.region.upper(), "said")
    return Country(book.region, "set") if book.region else Country()


def table(
    book: Book, source: Source, mapping: Mapping | None, fields: Fields
) -> tuple[reading.Plan, Country]:
    """How a table is read, with the country that its numbers are read by."""
    country = known(book, source)
    plan = reading.plan(source, mapping, fields, country.code)
    if country.code:
        return plan, country
    rows = plan.table.sample(SAMPLE)
    records = (to_contact(row, plan.columns, plan.slots, plan.rules) for row in rows)
    country = guessed(book, (r.contact for r in records if r.contact))
    return (reading.plan(source, mapping, fields, country.code) if country.code else plan), country


def of_records(book: Book, source: Source, fields: Fields) -> Country:
    """The country for a file that is no table."""
    country = known(book, source)
    if country.code:
        return country
    records = islice(reading.read(source, None, fields), SAMPLE)
    return guessed(book, [r.contact for r in records if r.contact])


def guessed(book: Book, contacts: Iterable[Contact]) -> Country:
    """The country that most numbers and addresses of these contacts name, if their other numbers are such of that country;
    else that of most numbers in the book, on the same condition."""
    without: list[str] = []
    votes: Counter[str] = Counter()
    for contact in contacts:
        for a in contact.attributes:
            if a.field == "phone_number" and isinstance(a.value, str):
                if is_national(a.value):
                    without.append(a.value)
                else:
                    votes[phone.parse(a.value).region] += 1
            elif a.field == "address" and isinstance(a.value, Address):
                votes[countries.code_of(a.value.country)] += 1
    del votes[""]
    if not without:
        return Country()
    for code, count in votes.most_common(1):
        if count >= MOST * votes.total() and _fits(without, code):
            return Country(code, "file")
    mine = "" if book.is_empty else likely_region(book)
    return Country(mine, "book") if mine and _fits(without, mine) else Country()


def _fits(numbers: Sequence[str], code: str) -> bool:
    read = (phone.parse(n, code) for n in numbers)
    return sum(1 for p in read if p.kind and not p.problem) >= FITS * len(numbers)


def is_national(number: str) -> bool:
    """Whether a number is one that its country has to be known for."""
    bare = number.strip().lstrip("('")
    return not bare.startswith(("+", "00", "tel:+", "\uff0b")) and len(digits(bare)) >= SHORT


def national(records: Iterable[Record]) -> int:
    """How many numbers there are in records whose country has to be known."""
    return sum(
        1
        for r in records
        if r.contact
        for a in r.contact.attributes
        if a.field == "phone_number"
        and not a.normalized
        and isinstance(a.value, str)
        and is_national(a.value)
    )
