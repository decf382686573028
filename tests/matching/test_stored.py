"""A book's cached profiles, read one by one."""

from __future__ import annotations

from app.matching import Profile, StoredProfiles, find
from tests.matching.test_properties import strangers


def test_they_are_read_in_the_order_of_their_ids() -> None:
    people = [
        *strangers(8),
        Profile("b", given=("anna",), phones=(("+49301234567", "fixed"),), born=(1980, 2, 3)),
    ]
    stored = StoredProfiles({p.id: p.to_bytes() for p in people} | {"old": b'[0,"old"]'})
    wanted = sorted(people, key=lambda p: p.id)
    assert list(stored) == wanted
    assert [stored[i] for i in range(len(stored))] == stored[:] == wanted


def test_a_search_among_them_finds_the_same_for_the_same_reasons() -> None:
    people = [*strangers(20)]
    people.append(Profile("twin", *(getattr(people[0], f) for f in list(Profile.__dataclass_fields__)[1:])))
    found, other = find(people), find(StoredProfiles({p.id: p.to_bytes() for p in people}))
    assert found == other
    assert [p.evidence for c in found for p in c.pairs] == [p.evidence for c in other for p in c.pairs]
    assert any("twin" in c.contacts and c.pairs[0].evidence for c in found)
