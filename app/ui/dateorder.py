"""In which order days, months and years are written, and read where numbers alone leave it open: as the language has it,
or as the settings say."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from app.ui.text import tr

SYSTEM, ISO, DAY, MONTH = "system", "iso", "day", "month"

_chosen = SYSTEM


def follow(choice: str) -> None:
    """Write dates so from now on: system, iso, day (first) or month (first)."""
    global _chosen  # noqa: PLW0603 - like the language, one for the whole process
    _chosen = choice if choice in (ISO, DAY, MONTH) else SYSTEM


def shown() -> str:
    """iso, day or month: what comes first in a date that is shown."""
    return _chosen if _chosen != SYSTEM else MONTH if _of_locale().startswith("M") else DAY


def day_first() -> bool:
    """Whether 3/4/1985 is a day in April."""
    order = _of_locale()
    return _chosen == DAY or (_chosen != MONTH and order.index("d") < order.index("M"))


def long_day(day: date) -> str:
    """A day with its weekday, as the head of a page has it."""
    locale = QLocale()
    if _chosen == SYSTEM:
        return locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    words = in_words(QDate(day.year, day.month, day.day))
    return f"{locale.standaloneDayName(day.isoweekday())}, {words}"


def short_day(day: date) -> str:
    """A day in numbers."""
    shown_day = QDate(day.year, day.month, day.day)
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if _chosen == ISO:
        form = "yyyy-MM-dd"
    elif _chosen in (DAY, MONTH) and shown() != _first_of(form):
        form = "dd/MM/yyyy" if _chosen == DAY else "MM/dd/yyyy"
    return QLocale().toString(shown_day, form)


def in_words(day: QDate, *, year: bool = True, short: bool = False) -> str:
    """A day with the name of its month, "2 June 2015" or "2 Jun", or as ISO 8601 has it."""
    order = shown()
    if order == ISO:
        return day.toString("yyyy-MM-dd" if year else "MM-dd")
    if order == MONTH:
        pattern = _MONTH_FIRST[year, short]()
    else:
        pattern = _DAY_FIRST[year, short]()
    return QLocale().toString(day, pattern)


_DAY_FIRST = {
    (True, False): lambda: tr("d MMMM yyyy", "Dates"),
    (True, True): lambda: tr("d MMM yyyy", "Dates"),
    (False, False): lambda: tr("d MMMM", "Dates"),
    (False, True): lambda: tr("d MMM", "Dates"),
}
_MONTH_FIRST = {
    (True, False): lambda: tr("MMMM d, yyyy", "Dates"),
    (True, True): lambda: tr("MMM d, yyyy", "Dates"),
    (False, False): lambda: tr("MMMM d", "Dates"),
    (False, True): lambda: tr("MMM d", "Dates"),
}


def _of_locale() -> str:
    """The letters y, M and d in the order of the locale's own short dates."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(dict.fromkeys(letter for letter in form if letter in "yMd"))


def _first_of(form: str) -> str:
    order = "".join(letter for letter in form if letter in "yMd")
    return {"d": DAY, "M": MONTH}.get(order[:1], ISO)
