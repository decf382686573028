"""Birthdays and anniversaries to come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain import dates
from app.domain.fields import DataType
from app.domain.names import display_name
from app.domain.query.tree import Condition, Op, Or

if TYPE_CHECKING:
    from app.services.book import Book


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One date of one contact: `on` is the day it falls on next, `years` how many it makes (None without a year)."""

    contact_id: str
    name: str
    field: str
    label: str
    said: str
    on: date
    years: int | None


def upcoming(book: Book, first: date, last: date) -> list[Upcoming]:
    """The dates that fall between two days, soonest first. A 29 February falls on the last day of February."""
    kinds = [f for f in book.fields.attributes() if f.data_type is DataType.DATE]
    found = []
    for contact in book.all_contacts(Or(tuple(Condition(f.name, Op.PRESENT) for f in kinds))):
        for a in contact.attributes:
            if book.fields[a.field].data_type is not DataType.DATE or not a.normalized:
                continue
            day = dates.parse(a.normalized)
            on = dates.next_occurrence(day, first) if day else None
            if day and on and on <= last:
                years = on.year - day.year if day.year else None
                found.append(
                    Upcoming(
                        contact.id, display_name(contact), a.field, a.label or "", str(a.value), on, years
                    )
                )
    return sorted(found, key=lambda u: (u.on, u.name))
