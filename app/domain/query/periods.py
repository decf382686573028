"""The dates of a query: `2026-01`, `30d`, `today` as first and last day."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_RELATIVE = re.compile(r"(\d{1,6})([dwmy])", re.IGNORECASE)
_NAMED = {"today": 0, "yesterday": -1, "tomorrow": 1}

Period = tuple[str, str]
"""First and last day, ISO 8601, both included."""


def period(text: str, today: date) -> Period | None:
    """The days of a year, month or day (`2026`, `2026-01`, `2026-01-05`, `today` …);
    None if the text is none of these.
    """
    if (days := _NAMED.get(text.lower())) is not None:
        day = (today + timedelta(days)).isoformat()
        return day, day
    found = _PARTIAL.fullmatch(text)
    if found is None:
        return None
    year, month, day_of_month = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day_of_month or 1)
    except ValueError:
        return None
    if day_of_month:
        return first.isoformat(), first.isoformat()
    last_month = month or 12
    last = date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])
    return first.isoformat(), last.isoformat()


def distance(text: str, today: date) -> tuple[str, str] | None:
    """The days that lie so far (`30d`, `2w`, `6m`, `1y`) before and after today;
    None if the text says no distance.
    """
    found = _RELATIVE.fullmatch(text)
    if found is None:
        return None
    number, unit = int(found[1]), found[2].lower()
    return _moved(today, -number, unit).isoformat(), _moved(today, number, unit).isoformat()


def _moved(day: date, number: int, unit: str) -> date:
    """The day moved by days, weeks, months or years; it stays within the calendar."""
    try:
        if unit in "dw":
            return day + timedelta(number * (7 if unit == "w" else 1))
        months = day.year * 12 + day.month - 1 + number * (12 if unit == "y" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, calendar.IllegalMonthError):
        return date.min if number < 0 else date.max
