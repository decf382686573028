"""Dates of which a part may not be known: a birthday without its year, a year alone."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from app.domain.folding import ascii_digits, fold


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date in the Gregorian calendar; parts that are not known are None."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


_ZONE = r"(?:Z|UTC|GMT|[+-]\d\d:?\d\d)"
_CLOCK = r"\d{1,2}(?::?\d\d){0,2}(?:[.,]\d+)?\s*(?:[AaPp]\.?[Mm]\.?)?"
_TIME = rf"(?:[T\s]\s*({_CLOCK}\s*{_ZONE}?))?"
_ISO = [
    re.compile(pattern + _TIME)
    for pattern in (
        r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})",
        r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)",
        r"(?P<y>\d{4})[/.](?P<m>\d{1,2})[/.](?P<d>\d{1,2})\.?",
        r"(?P<y>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]",
        r"--(?P<m>\d\d)-?(?P<d>\d\d)",
    )
] + [
    re.compile(pattern)
    for pattern in (
        r"(?P<y>\d{4})-(?P<m>\d\d)(?:-{1,2})?",
        r"(?P<y>\d{4})-?",
        r"--(?P<m>\d\d)-?",
        r"---(?P<d>\d\d)",
        r"(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]",
    )
]
_NUMBERS = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)?\.?" + _TIME)
_TWO = re.compile(r"(\d{1,2})([./])(\d{1,2})\.?|(\d{1,2})[/.](\d{4})")

_MONTH_NAMES = """
    jan january januar jaenner janner janvier janv enero ene gennaio gen janeiro januari января янв
    feb february februar feber fevrier fevr fev febrero febbraio fevereiro februari unora lutego февраля фев
    mar march marz maerz mrz mars marzo marco maart mrt brezna marca марта мар
    apr april avril avr abril abr aprile dubna kwietnia апреля апр
    may mai mayo maggio mag maio mei maj kvetna maja мая май
    jun june juni juin junio giugno giu junho cervna czerwca июня июн
    jul july juli juillet juil julio luglio lug julho cervence lipca июля июл
    aug august aout agosto ago augustus augusti srpna sierpnia августа авг
    sep sept september septembre septiembre settembre set setembro zari wrzesnia сентября сен
    oct october okt oktober octobre octubre ottobre ott outubro out rijna pazdziernika октября окт
    nov november novembre noviembre novembro listopadu listopada ноября ноя
    dec december dez dezember decembre diciembre dic dicembre dezembro prosince grudnia декабря дек
"""
_MONTHS = {
    fold(word): number
    for number, names in enumerate(_MONTH_NAMES.strip().splitlines(), 1)
    for word in names.split()
}
"""Names of months and their short forms, folded:
English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish …
"""

_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_WEEKDAYS = str.split(
    """
    monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles
    jueves viernes sabado domingo
    """
)
_IGNORED = {w for day in _WEEKDAYS for w in (day, day[:3]) if w not in _MONTHS} | set(
    str.split("de del di of the den d le la a o г года st nd rd th er re eme um do mo tu we fr sa su")
)


def parse(text: str, day_first: bool | None = None) -> PartialDate | None:
    """Read a date as people and programs write it; None if it is none.

    ISO 8601 and vCard forms (`1985-04-12`, `19850412T…`, `--04-12`, `---12`, `1985-04`), numbers (dots are
    day first; for slashes and hyphens `day_first` decides where both are possible, and month first is meant
    if it is not given), names of months in several languages. Years of two digits are the latest that is not
    in the future.
    """
    text = ascii_digits(text).strip()
    if not text or len(text) > 80:
        return None
    for pattern in _ISO:
        if found := pattern.fullmatch(text):
            parts = {name: int(number) for name, number in found.groupdict().items()}
            return _valid(parts.get("y"), parts.get("m"), parts.get("d"))
    if found := _NUMBERS.fullmatch(text):
        return _ordered(int(found[1]), int(found[3]), _full_year(found[4]), found[2], day_first)
    if found := _TWO.fullmatch(text):
        if found[5]:
            return _valid(int(found[5]), int(found[4]), None)
        return _ordered(int(found[1]), int(found[3]), None, found[2], day_first)
    return _in_words(text)


def _ordered(
    first: int, second: int, year: int | None, sign: str, day_first: bool | None
) -> PartialDate | None:
    as_day_first = _valid(year, second, first)
    as_month_first = _valid(year, first, second)
    return (as_day_first or as_month_first) if day_first or sign == "." else (as_month_first or as_day_first)


def _full_year(digits: str | None) -> int | None:
    if not digits:
        return None
    if len(digits) == 4:
        return int(digits)
    this = date.today().year
    year = this - this % 100 + int(digits)
    return year if year <= this else year - 100


def _in_words(text: str) -> PartialDate | None:
    """A date with the name of its month:
    `12 Apr 1985`, `April 12, 1985`, `12. April`, `1er avril 1985`, `Apr 1985`.
    """
    month: int | None = None
    numbers: list[str] = []
    for token in _TOKEN.findall(fold(text.split("T00:00", maxsplit=1)[0])):
        if token.isdecimal():
            numbers.append(token)
        elif token in _MONTHS and month is None:
            month = _MONTHS[token]
        elif token not in _IGNORED:
            return None
    if month is None or not 1 <= len(numbers) <= 2 or any(len(n) not in (1, 2, 4) for n in numbers):
        return None
    long = [n for n in numbers if len(n) == 4]
    if len(numbers) == 1:
        return _valid(int(long[0]), month, None) if long else _valid(None, month, int(numbers[0]))
    if len(long) == 2:
        return None
    year = long[0] if long else numbers[1]
    day = next(n for n in numbers if n is not year)
    return _valid(_full_year(year), month, int(day))


def _valid(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """The date if the calendar has it; a year of 0 stands for none."""
    year = year or None
    if year is not None and not 1 <= year <= 9999:
        return None
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None:
        last = 31 if month is None else calendar.monthrange(year or 2000, month)[1]
        if not 1 <= day <= last:
            return None
    if year is None and month is None and day is None:
        return None
    return PartialDate(year, month, day)


def iso(partial: PartialDate) -> str:
    """ISO 8601, without a year as RFC 6350 §4.3.1 writes it:
    `1985-04-12`, `1985-04`, `1985`, `--04-12`, `--04`, `---12`.
    """
    year, month, day = partial.year, partial.month, partial.day
    if year is not None:
        return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if month and day else "")
    if month is not None:
        return f"--{month:02}" + (f"-{day:02}" if day else "")
    return f"---{day:02}" if day else ""


def time_of(text: str) -> str:
    """The time of day that a date-time carries, as written; empty if there is none or it is midnight."""
    text = ascii_digits(text).strip()
    for pattern in (*_ISO[:5], _NUMBERS):
        if found := pattern.fullmatch(text):
            time = found[found.re.groups] or ""
            return time if any("1" <= c <= "9" for c in re.split(r"[Z+-]", time, maxsplit=1)[0]) else ""
    return ""


def next_occurrence(partial: PartialDate, today: date) -> date | None:
    """When the day comes round next, today included;
    29 February comes on the 28th in other years. None without a day.
    """
    if partial.month is None or partial.day is None:
        return None
    for year in range(today.year, min(today.year + 2, 9999) + 1):
        last = calendar.monthrange(year, partial.month)[1]
        day = date(year, partial.month, min(partial.day, last))
        if day >= today:
            return day
    return None
