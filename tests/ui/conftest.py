"""What every test of windows leaves as it found it: a process has one language, one locale and one order of dates."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.ui import dateorder, language


def _spoken() -> tuple[str, QLocale, str]:
    return language.current(), QLocale(), dateorder._chosen


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """No language and no order of dates leaks into the tests that come after."""
    before = _spoken()
    yield
    assert _spoken() == before


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Windows that speak German."""
    before = QLocale()
    language.speak(qapp, "de")
    yield
    language.speak(qapp, "en")
    QLocale.setDefault(before)  # English, too, takes the country of the system and its forms of dates
