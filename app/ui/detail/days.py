"""Days in words: dates of which parts may be missing, how far away they are, and short stamps."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale

from app.domain import dates
from app.domain.dates import PartialDate
from app.ui import dateorder
from app.ui.text import tr


def day_words(text: str) -> str:
    """An ISO date as people say it ("14 March", "2 June 2015", "March 1985"); else the text itself."""
    partial = dates.parse(text)
    return text if partial is None else partial_words(partial)


def partial_words(partial: PartialDate) -> str:
    """A date of which parts may be missing, in the user's language."""
    year, month, day = partial.year, partial.month, partial.day
    if month is None:
        return str(year or "") if day is None else f"{day}."
    if day is None:
        name = QLocale().standaloneMonthName(month)
        return name if year is None else f"{name} {year}"
    return dateorder.in_words(QDate(year or 2000, month, day), year=year is not None)


def short_day(moment: str, today: date) -> str:
    """A time stamp as the timeline shows it: Today, Yesterday, "9 Feb", with another year "9 Feb 2024"."""
    day = local_day(moment)
    if day is None:
        return moment[:10]
    if day == today:
        return tr("Today", "Dates")
    if (today - day).days == 1:
        return tr("Yesterday", "Dates")
    return dateorder.in_words(QDate(day.year, day.month, day.day), year=day.year != today.year, short=True)


def day_within(moment: str, today: date) -> str:
    """The same within a sentence or after a word: "today", "yesterday"."""
    day = local_day(moment)
    if day is not None and 0 <= (today - day).days <= 1:
        return tr("today", "Dates") if day == today else tr("yesterday", "Dates")
    return short_day(moment, today)


def clock(time: datetime) -> str:
    """The time of a day as the user's country writes it: "18:05", "6:05 PM"."""
    return QLocale().toString(time.time(), QLocale.FormatType.ShortFormat)  # type: ignore[arg-type]


def moment_words(moment: str, today: date) -> str:
    """Day and time of an ISO time: "Today, 14:05", "3 Nov 2025, 18:12"; what cannot be read stays as it is."""
    time = local_time(moment)
    return f"{short_day(moment, today)}, {clock(time)}" if time else moment


def local_time(moment: str) -> datetime | None:
    """A stored time (UTC, ISO 8601) as the user's clock shows it; None if it cannot be read."""
    try:
        time = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone()


def local_day(moment: str) -> date | None:
    """The local day of an ISO time in UTC, or of an ISO date; None if it cannot be read."""
    try:
        if len(moment) <= 10:
            return date.fromisoformat(moment)
        time = datetime.fromisoformat(moment)
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone().date()


def in_days(days: int) -> str:
    """How far away a day is: "today", "tomorrow", "in 9 days", "6 days ago"."""
    if days == 0:
        return tr("today", "Dates")
    if days == 1:
        return tr("tomorrow", "Dates")
    if days < 0:
        return tr("%n day(s) ago", "Dates", n=-days)
    return tr("in %n day(s)", "Dates", n=days)


def soon(text: str, today: date, within: int = 30) -> str:
    """The badge of a birthday or anniversary that comes round within some days; else empty."""
    partial = dates.parse(text)
    coming = dates.next_occurrence(partial, today) if partial else None
    return in_days((coming - today).days) if coming and (coming - today).days <= within else ""
