"""Contacts added over time as the bars of a chart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from app.domain.query.periods import period
from app.ui import dateorder


@dataclass(frozen=True, slots=True)
class Bar:
    """How many were added between two days (ISO, both included); `label` stands below, `name` says the time in full."""

    label: str
    name: str
    count: int
    first: str
    last: str


def bars(by_day: Mapping[str, int], span: str, today: date) -> list[Bar]:
    """The bars of a span: "30" days, "12" months, or "all": months if these are few, else years."""
    if span == "30":
        days = [today - timedelta(days=back) for back in range(29, -1, -1)]
        return [_bar(by_day, day.isoformat(), str(day.day), _day_words(day)) for day in days]
    if span == "12":
        return [_month(by_day, year, month) for year, month in _months_back(today, 12)]
    first = min(by_day, default=today.isoformat())
    months = (today.year - int(first[:4])) * 12 + today.month - int(first[5:7]) + 1
    if months <= 18:
        return [_month(by_day, year, month) for year, month in _months_back(today, max(6, months))]
    return [_bar(by_day, str(year), str(year), str(year)) for year in range(int(first[:4]), today.year + 1)]


def _months_back(today: date, count: int) -> list[tuple[int, int]]:
    last = today.year * 12 + today.month - 1
    return [(at // 12, at % 12 + 1) for at in range(last - count + 1, last + 1)]


def _month(by_day: Mapping[str, int], year: int, month: int) -> Bar:
    short = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat).removesuffix(".")
    return _bar(by_day, f"{year}-{month:02}", short, f"{QLocale().standaloneMonthName(month)} {year}")


def _bar(by_day: Mapping[str, int], start: str, label: str, name: str) -> Bar:
    days = period(start, date.min)
    first, last = days or (start, start)
    return Bar(label, name, sum(n for day, n in by_day.items() if day.startswith(start)), first, last)


def _day_words(day: date) -> str:
    return dateorder.short_day(day)


def ticks(most: int) -> list[int]:
    """Round numbers from 0 to at least `most`, four steps at most."""
    step, size = 1, 1
    while step * 4 < most:
        step = next(s for s in (size, 2 * size, 5 * size, 10 * size) if s > step)
        if step == 10 * size:
            size *= 10
    return list(range(0, max(step * -(-most // step), step) + 1, step))
