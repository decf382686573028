"""Slips of the keyboard between two spellings."""

from __future__ import annotations

import pytest

from app.domain.slips import one_slip


@pytest.mark.parametrize(
    ("right", "typed", "slip"),
    [
        ("miller", "miler", True),
        ("miler", "miller", True),
        ("miller", "millre", True),
        ("miller", "mitler", True),
        ("miller", "miller", False),
        ("miller", "muster", False),
        ("miller", "mill", False),
        ("a", "", True),
    ],
)
def test_one_letter_is_missing_too_many_wrong_or_swapped(right: str, typed: str, slip: bool) -> None:
    assert one_slip(right, typed) is slip
