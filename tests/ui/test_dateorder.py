"""The order of dates: by the locale, or as it was chosen; for what is shown and for what is typed."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app.matching import Evidence
from app.ui import dateorder
from app.ui.detail.days import day_words, short_day
from app.ui.words import evidence_words


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    before = QLocale()
    yield
    dateorder.follow("system")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "choice", "long", "short", "numbers", "day_first"),
    [
        ("en_GB", "system", "12 April 1985", "12 Apr 1985", "12/04/1985", True),
        ("en_US", "system", "April 12, 1985", "Apr 12, 1985", "4/12/85", False),
        ("en_US", "day", "12 April 1985", "12 Apr 1985", "12/04/1985", True),
        ("en_GB", "month", "April 12, 1985", "Apr 12, 1985", "04/12/1985", False),
        ("en_GB", "iso", "1985-04-12", "1985-04-12", "1985-04-12", True),
        ("en_US", "iso", "1985-04-12", "1985-04-12", "1985-04-12", False),
        ("de_DE", "month", "April 12, 1985", "Apr. 12, 1985", "04/12/1985", False),
    ],
)
def test_orders(locale: str, choice: str, long: str, short: str, numbers: str, day_first: bool) -> None:
    QLocale.setDefault(QLocale(locale))
    dateorder.follow(choice)
    assert day_words("1985-04-12") == long
    assert short_day("1985-04-12", date(2026, 1, 1)) == short
    assert dateorder.short_day(date(1985, 4, 12)) == numbers
    assert dateorder.day_first() is day_first


def test_without_a_year_and_with_the_weekday() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    dateorder.follow("iso")
    assert day_words("--04-12") == "04-12"
    assert dateorder.long_day(date(2026, 11, 21)) == "Saturday, 2026-11-21"
    dateorder.follow("month")
    assert day_words("--04-12") == "April 12"
    assert dateorder.long_day(date(2026, 11, 21)) == "Saturday, November 21, 2026"


def test_evidence_writes_birthdays_likewise() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    typo = Evidence("birthday", "similar", "born.typo", 3.0, ("1985-04-12", "1985-04-17"))
    assert evidence_words(typo) == "birthdays differ by one digit: 12 Apr 1985, 17 Apr 1985"
    part = Evidence("birthday", "similar", "born.alike", 3.0, ("-04-12", "1985-04-17"))
    assert evidence_words(part) == "similar birthdays: -04-12, 17 Apr 1985"
