"""A book's values counted column by column are those counted one by one."""

from __future__ import annotations

from dataclasses import replace

from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.matching import Profile, Statistics, find, profile
from app.matching.columns import Columns
from app.matching.counting import count
from tests.benchmarks.books import with_duplicates


def people(size: int) -> list[Profile]:
    cards, _ = with_duplicates(size, 8)
    return [profile(normalize(c, BUILTIN, "US"), "US") for c in cards]


def same(one: Statistics, other: Statistics) -> bool:
    return (one.size, one.counts, one.holders) == (other.size, other.counts, other.holders)


def test_columns_are_counted_as_profiles_are() -> None:
    profiles = [*people(300), Profile("nobody"), Profile("two", phones=(("+491701234567", "mobile"),) * 2)]
    counted = Statistics()
    count(Columns(profiles), counted)
    assert same(counted, Statistics.of(profiles))


def test_who_has_more_numbers_than_there_are_cells_is_counted_too() -> None:
    profiles = people(40)
    many = tuple((f"+49170123456{k}", "mobile") for k in range(6))
    profiles[3] = replace(profiles[3], phones=many)
    statistics = Statistics()
    find(profiles, statistics=statistics)
    counted = Statistics.of(profiles)
    assert (statistics.size, statistics.counts) == (counted.size, counted.counts)
    assert statistics.people(many[5][0]) == 1
