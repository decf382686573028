"""Which backups stay: by table, and on years of them with clocks that lie."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.retention import ALL_OF, DAYS, LAST, MONTHS, NEWEST, WEEKS, Copy, surplus

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)
MOST = DAYS + WEEKS + MONTHS + NEWEST


def made(*ages: timedelta, size: int = 1) -> list[Copy]:
    """Copies of these ages, the oldest first in number."""
    ordered = sorted(ages, reverse=True)
    return [Copy(n, NOW - age, size) for n, age in enumerate(ordered, 1)]


def ages_kept(copies: list[Copy], **options: int) -> list[timedelta]:
    gone = surplus(copies, NOW, **options)
    return sorted(NOW - c.at for c in copies if c.number not in gone)


def hours(*numbers: float) -> list[timedelta]:
    return [timedelta(hours=n) for n in numbers]


def days(*numbers: float) -> list[timedelta]:
    return [timedelta(days=n) for n in numbers]


@pytest.mark.parametrize(
    ("there", "stay"),
    [
        ([], []),
        (hours(0), hours(0)),
        (hours(*range(48)), hours(*range(48))),  # all of two days
        # Beyond two days the last of each day; 60 hours ago it was midnight.
        (hours(*range(13), 60, 61, 62, 84, 85), hours(*range(13), 60, 61, 85)),
        (days(*range(40)), days(*range(12), 15, 22, 29, 36)),
        (days(*range(0, 400, 30)), days(*range(0, 360, 30))),
    ],
    ids=["none", "one", "two days", "a copy a day", "40 days", "a year of months"],
)
def test_what_stays(there: list[timedelta], stay: list[timedelta]) -> None:
    assert ages_kept(made(*there)) == stay


def test_room_is_made_between_the_days_first_and_never_of_the_newest_two() -> None:
    copies = made(*hours(*range(40)), *days(5, 30, 90), size=10)
    assert ages_kept(copies, space=100) == [*hours(0, 1, 2, 3, 4), *hours(13), *hours(37), *days(5, 30, 90)]
    assert ages_kept(copies, space=50) == [*hours(0, 1), *hours(13), *hours(37), *days(5)]
    assert ages_kept(copies, space=0) == hours(0, 1)


copies = st.lists(st.tuples(st.integers(-4000, 4000), st.integers(1, 1000)), max_size=150).map(
    lambda made: [Copy(n, NOW + timedelta(hours=h), size) for n, (h, size) in enumerate(made)]
)


@given(copies, st.integers(0, 50_000))
def test_thinning_is_done_at_once_and_leaves_the_newest(there: list[Copy], space: int) -> None:
    gone = surplus(there, NOW, space)
    left = [c for c in there if c.number not in gone]
    assert surplus(left, NOW, space) == set()
    assert {c.number for c in there[-LAST:]} <= {c.number for c in left}
    assert len(left) <= LAST or sum(c.size for c in left) <= space


@given(copies, st.integers(-40_000, 40_000))
def test_a_clock_that_lies_costs_none_of_the_newest(there: list[Copy], wrong: int) -> None:
    gone = surplus(there, NOW + timedelta(hours=wrong), space=10**9)
    assert not gone & {c.number for c in there[-NEWEST:]}


@given(st.integers(0, 2**32), st.lists(st.integers(0, 700), max_size=4))
@example(0, [572, 575, 604])
def test_two_years_of_backups_with_jumps_of_the_clock(seed: int, jumps: list[int]) -> None:
    """A copy each five hours; on some days the clock stands years off. Always there: the newest, and some of long ago."""
    there: list[Copy] = []
    for step in range(700):
        now = NOW + timedelta(hours=25 * step)
        if step in jumps:
            now += timedelta(days=(seed % 5000) - 2500)
        there.append(Copy(step, now, 1))
        gone = surplus(there, now)
        there = [c for c in there if c.number not in gone]
        assert there[-1].number == step
    assert len(there) <= MOST + ALL_OF.days
    oldest = min(c.number for c in there)
    months = MONTHS - 2 - len(set(jumps))  # each day in another year takes the place of one month
    assert oldest <= 700 - months * 28 * 24 // 25, f"nothing is left of {months} whole months ago"
