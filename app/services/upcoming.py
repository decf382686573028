"""Birthdays and anniversaries to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain import dates
from app.domain.fields import DataType, Place

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One date of one contact: `on` is the day it falls on next, `years` how many it makes (None without a year).

    `said` is the value as it was typed; `partner` if it is the partner's date.
    """

    contact_id: str
    name: str
    field: str
    label: str
    said: str
    on: date
    years: int | None
    initials: str = ""
    partner: bool = False


def upcoming(book: Book, first: date, last: date) -> list[Upcoming]:
    """The dates of the main list that fall between two days, soonest first. A 29 February falls on the last day of February."""
    fields = [f.name for f in book.fields if f.data_type is DataType.DATE and f.place is Place.ATTRIBUTE]
    found = []
    for value in book.dated(fields, first, last):
        day = dates.parse(value.normalized)
        on = dates.next_occurrence(day, first) if day else None
        if day is None or on is None or on > last:
            continue
        years = on.year - day.year if day.year else None
        if years is not None and years < 0:
            continue  # the first time is still to come
        found.append(
            Upcoming(
                value.contact_id, value.name, value.field, value.label, value.value, on, years, value.initials,
                value.partner,
            )
        )  # fmt: skip
    return sorted(found, key=lambda u: (u.on, u.name.casefold(), u.field))
