from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.ui.overview.series import bars, ticks

TODAY = date(2026, 3, 5)


def test_thirty_days_end_today() -> None:
    shown = bars({"2026-03-05": 2, "2026-02-04": 1, "2026-02-03": 9}, "30", TODAY)
    assert len(shown) == 30
    assert (shown[-1].count, shown[-1].first, shown[-1].label) == (2, "2026-03-05", "5")
    assert (shown[0].count, shown[0].first) == (1, "2026-02-04")


def test_twelve_months_count_whole_months() -> None:
    shown = bars({"2025-04-30": 3, "2025-04-01": 1, "2025-03-31": 9}, "12", TODAY)
    assert [bar.label for bar in shown][:2] == ["Apr", "May"]
    assert (shown[0].count, shown[0].first, shown[0].last) == (4, "2025-04-01", "2025-04-30")
    assert sum(bar.count for bar in shown) == 4


def test_all_are_months_at_first_and_years_later() -> None:
    assert len(bars({}, "all", TODAY)) == 6
    assert len(bars({"2025-11-01": 1}, "all", TODAY)) == 6
    assert [bar.label for bar in bars({"2023-11-01": 1}, "all", TODAY)] == ["2023", "2024", "2025", "2026"]


@given(
    st.dictionaries(
        st.integers(0, 4000).map(lambda back: (TODAY - timedelta(days=back)).isoformat()), st.integers(1, 99)
    )
)
def test_all_counts_everybody_once(by_day: dict[str, int]) -> None:
    assert sum(bar.count for bar in bars(by_day, "all", TODAY)) == sum(by_day.values())


@given(st.integers(0, 10**7))
def test_ticks_are_few_and_reach_the_top(most: int) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert found[-1] >= max(1, most)
    assert len(found) <= 5
    assert found[-1] < max(2.6 * most, 5)
