"""Where the surname ends in names that are written without a gap."""

from __future__ import annotations

import pytest

from app.domain.eastern_surnames import surname_length


@pytest.mark.parametrize(
    ("name", "length"),
    [
        ("山田太郎", 2),
        ("佐々木健", 3),
        ("佐藤健", 2),
        ("李娜", 1),
        ("欧阳娜娜", 2),
        ("欧阳修", 2),
        ("김민준", 1),
        ("남궁민수", 2),
        ("山田太一郎", 2),
        ("東京都庁前", 0),
        ("ハナコ", 0),
        ("Anna", 0),
    ],
)
def test_where_the_surname_ends(name: str, length: int) -> None:
    assert surname_length(name) == length
