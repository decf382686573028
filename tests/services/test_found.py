"""Following a book's changes finds what a search of the whole book finds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import services
from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.matching import Cluster, Profile, Statistics, find, keys, profile
from app.services.found import Found, Told, follow, search
from tests.benchmarks.books import with_duplicates

BOOK = 90


@pytest.fixture(autouse=True, scope="module")
def _small_books_are_followed_too() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(services.found, "SMALL", 0)
        yield


@cache
def people(seed: int) -> tuple[Profile, ...]:
    cards, _ = with_duplicates(BOOK, seed)
    return tuple(profile(normalize(c, BUILTIN, "US"), "US") for c in cards)


def sharing(book: dict[str, Profile]):  # type: ignore[no-untyped-def]
    """What `storage.profiles.sharing` does, for a book in memory."""

    def of(wanted: Sequence[int]) -> Iterable[bytes]:
        return [p.to_bytes() for p in book.values() if not set(keys(p)).isdisjoint(wanted)]

    return of


def as_bytes(book: dict[str, Profile]) -> dict[str, bytes]:
    return {i: p.to_bytes() for i, p in book.items()}


def followed(found: Found, book: dict[str, Profile], told: Collection[frozenset[str]] = ()) -> Found:
    """What is found in the book as it is now."""
    everything = as_bytes(book)
    fresh = found.changed(everything)
    return follow(found, fresh, frozenset(told), sharing(book), everything)


def changed(book: dict[str, Profile], told: set[frozenset[str]], rng: Random) -> None:
    """One thing that happens to a book: somebody new, gone, renamed, reached otherwise, made alike, told apart."""
    one, other = rng.sample(sorted(book), 2)
    match rng.randrange(7):
        case 0:
            book[f"new{rng.randrange(10**9)}"] = replace(book[one], id="")
        case 1:
            del book[one]
        case 2:
            book[one] = replace(book[one], given=book[other].given)
        case 3:
            book[one] = replace(book[one], phones=book[other].phones)
        case 4:
            book[one] = replace(book[other], born=(0, 0, 0))
        case 5:
            told.add(frozenset((one, other)))
        case 6:
            told.clear()
    for i, p in book.items():
        if p.id != i:
            book[i] = replace(p, id=i)


def essence(clusters: Iterable[Cluster]) -> set[tuple[str, tuple[str, ...]]]:
    """Questions that are barely asked are left out: how rare a value is moves a little with each change, and with it
    pairs that have nothing to do with the change."""
    return {(c.level, c.contacts) for c in clusters if c.level != "ask" or c.probability > 0.25}


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 3), dice=st.integers(0, 2**32), steps=st.integers(1, 4))
def test_following_changes_finds_what_a_whole_search_finds(seed: int, dice: int, steps: int) -> None:
    rng = Random(dice)
    book = {p.id: p for p in people(seed)}
    told: set[frozenset[str]] = set()
    found = search(as_bytes(book), frozenset())
    for _ in range(steps):
        changed(book, told, rng)
        if rng.random() < 0.5:  # several changes may come at once
            changed(book, told, rng)
        found.drift = -BOOK
        found = followed(found, book, told)
        counted = Statistics.of(book.values())
        assert found.statistics is not None
        assert (found.statistics.size, found.statistics.counts) == (counted.size, counted.counts)
        whole = find(list(book.values()), told, statistics=found.statistics, learn=False)
        assert essence(found.clusters) == essence(whole)


def test_many_changes_make_it_search_and_learn_anew() -> None:
    book = {p.id: p for p in people(1)}
    found = search(as_bytes(book), frozenset())
    for i in sorted(book)[: BOOK // 2]:
        book[i] = replace(book[i], phones=())
    after = followed(found, book)
    assert after.drift == 0
    assert after.clusters == search(as_bytes(book), frozenset()).clusters


def test_nothing_known_is_a_whole_search() -> None:
    book = {p.id: p for p in people(2)}
    told: Told = frozenset()
    assert followed(Found(), book).clusters == search(as_bytes(book), told).clusters
