"""One contact, or many at once, against those that share a value with them."""

from __future__ import annotations

from dataclasses import replace

from app.matching import Statistics, StoredProfiles, best, lookalikes
from tests.matching.test_properties import people


def test_many_at_once_get_what_each_alone_would_get() -> None:
    book = people(4)
    statistics = Statistics.of(book)
    wanted = [(replace(p, id=f"new {p.id}"), book[i : i + 5]) for i, p in enumerate(book)]
    alone = [next(iter(lookalikes(p, others, statistics)), None) for p, others in wanted]
    others = StoredProfiles({p.id: p.to_bytes() for p in book})
    assert best([(p, [o.id for o in near]) for p, near in wanted], others, statistics) == alone
    assert sum(pair is not None for pair in alone) == len(book)


def test_nobody_to_compare_with() -> None:
    (one, *_) = people(4)
    nobody = StoredProfiles({})
    assert best([], nobody, Statistics()) == []
    assert best([(one, ["gone"])], nobody, Statistics()) == [None]
