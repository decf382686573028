"""Day or month first: decided from a column as a whole, because a single `03/04/1985` does not say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from app.domain import dates

_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?:[ T]\d.*)?")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*|Z|\+\d.*)?")
MONTH_FIRST_REGIONS = frozenset({"US", "PH", "PR", "GU"})


def decide(texts: Iterable[str]) -> tuple[bool | None, bool]:
    """(whether the day comes first, None where nothing says so; whether any of the texts is ambiguous)."""
    day = month = 0
    ambiguous = False
    for text in texts:
        found = _NUMERIC.fullmatch(text.strip())
        if not found:
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second or (found[2] == "." and first <= 31 and 0 < second <= 12):
            day += 1
        elif second > 12 >= first:
            month += 1
        elif 0 < first <= 12 and first != second:
            ambiguous = True
    if day == month:
        return None, ambiguous or day > 0
    return day > month, ambiguous


@lru_cache(maxsize=8192)
def iso(text: str, day_first: bool | None) -> str:
    """The date in ISO form (`--04-12` without a year), or empty if the text is none that can be read."""
    found = _ISO.fullmatch(text)
    if found:
        text = found[1]
    numeric = _NUMERIC.fullmatch(text)
    if numeric and numeric[4] is None and day_first is not None:
        first, second = int(numeric[1]), int(numeric[3])
        day, month = (first, second) if (day_first and second <= 12) or first > 12 else (second, first)
        text = f"--{month:02}-{day:02}"
    parsed = dates.parse(text, day_first)
    return "" if parsed is None else dates.iso(parsed)


def default(region: str, language: str = "", preset: str = "") -> bool | None:
    """The order that a country, else the language or program of the headers, uses; None if neither is known."""
    if region:
        return region.upper() not in MONTH_FIRST_REGIONS
    if preset in ("yahoo-uk",):
        return True
    if preset.startswith(("yahoo", "mailchimp", "salesforce")):
        return False
    if language:
        return language != "en"
    return None
