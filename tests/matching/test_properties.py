"""What holds for every book: order and strangers do not matter, a copy is safe in a book of any size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.catalogue import BUILTIN
from app.domain.normalize import normalize
from app.matching import Cluster, Profile, find, profile
from tests.benchmarks.books import contacts, with_duplicates
from tests.matching.test_verdicts import HOME, card

STRANGER = card(
    "stranger",
    "Xiulan",
    "Quetzalcoatl",
    phone_number="907-555-0133",
    email="xq@nowhere.example",
    birthday="1933-03-03",
)


@cache
def people(seed: int, size: int = 60) -> tuple[Profile, ...]:
    cards, _ = with_duplicates(size, seed)
    return tuple(profile(normalize(c, BUILTIN, "US"), "US") for c in cards)


@cache
def strangers(size: int) -> tuple[Profile, ...]:
    return tuple(profile(normalize(c, BUILTIN, "US"), "US") for c in contacts(size, seed=3))


def essence(clusters: Iterable[Cluster]) -> set[tuple[str, tuple[str, ...]]]:
    """Without questions that are barely asked: everybody who is added makes every value a little rarer."""
    return {(c.level, c.contacts) for c in clusters if c.level != "ask" or c.probability > 0.3}


@settings(max_examples=20, deadline=None, derandomize=True)
@given(seed=st.integers(0, 5), dice=st.integers())
def test_the_order_of_the_contacts_does_not_change_the_clusters(seed: int, dice: int) -> None:
    book = list(people(seed))
    found = find(book)
    Random(dice).shuffle(book)
    assert find(book) == found


@settings(max_examples=12, deadline=None, derandomize=True)
@given(seed=st.integers(0, 11))
def test_somebody_who_has_nothing_to_do_with_anybody_changes_no_cluster(seed: int) -> None:
    book = people(seed)
    assert essence(find([*book, STRANGER])) == essence(find(book))


COPIES = {
    "name and mobile": card("a", "Anna", "Weber", phone_number="+49 170 5551234"),
    "name and number": card("a", "Anna", "Weber", phone_number="217-555-0142"),
    "name and own address": card("a", "Anna", "Weber", email="aw@weber.example"),
    "name and address made of it": card("a", "Anna", "Weber", email="anna.weber@gmx.de"),
    "all": card(
        "a", "Anna", "Weber", email="anna.weber@gmx.de", phone_number="+49 170 5551234", address=HOME
    ),
}


@pytest.mark.parametrize("size", [0, 1, 10, 48])
@pytest.mark.parametrize("one", COPIES.values(), ids=COPIES)
def test_two_equal_cards_are_safe_also_in_a_small_book(one: Profile, size: int) -> None:
    (cluster,) = [c for c in find([*strangers(size), one, replace(one, id="b")]) if "a" in c.contacts]
    assert (cluster.level, set(cluster.contacts)) == ("safe", {"a", "b"})


@pytest.mark.parametrize("one", COPIES.values(), ids=COPIES)
def test_a_card_that_is_part_of_another_is_safe(one: Profile) -> None:
    more = replace(one, id="b", company="nordwind", job="baker", born=(1980, 1, 2))
    (cluster,) = find([one, more])
    assert cluster.level == "safe"


NOT_SAFE = {
    "another birthday": (COPIES["name and mobile"], {"born": (1950, 1, 1)}, {"born": (1980, 2, 2)}),
    "father and son": (COPIES["name and number"], {"generation": "jr"}, {}),
    "another firm": (COPIES["name and mobile"], {"company": "nordwind"}, {"company": "lumen"}),
    "another home": (
        COPIES["name and own address"],
        {"places": (("quay st", "12", "", "springfield", "62704", ""),)},
        {"places": (("mill rd", "3", "", "austin", "73301", ""),)},
    ),
    "another first name": (COPIES["name and mobile"], {}, {"given": ("tom",)}),
}


@pytest.mark.parametrize(("one", "mine", "theirs"), NOT_SAFE.values(), ids=NOT_SAFE)
def test_what_speaks_against_it_is_never_passed_over(one: Profile, mine: dict, theirs: dict) -> None:  # type: ignore[type-arg]
    found = find([replace(one, **mine), replace(one, id="b", **theirs)])
    assert all(c.level != "safe" for c in found)


STRONG = replace(
    COPIES["all"], born=(1980, 1, 2), company="nordwind", job="baker", links=("linkedin:annaweber",)
)


@pytest.mark.parametrize(
    "theirs",
    [
        {"places": (("mill rd", "3", "", "austin", "73301", ""),)},
        {"company": "lumen"},
        {"job": "carpenter"},
        {"emails": ("a77@lumen.example",)},
        {"phones": (("+491715559876", "mobile"),)},
        {"links": ("linkedin:other",)},
        {"gender": "m"},
    ],
    ids=lambda theirs: next(iter(theirs)),
)
def test_however_much_agrees_one_contradiction_is_for_a_person_to_see(theirs: dict) -> None:  # type: ignore[type-arg]
    mine = replace(STRONG, gender="f") if "gender" in theirs else STRONG
    (cluster,) = [
        c for c in find([*strangers(40), mine, replace(mine, id="b", **theirs)]) if "a" in c.contacts
    ]
    assert cluster.level != "safe"
    assert "conflict" in {e.relation for e in cluster.pairs[0].evidence}


def test_nothing_speaks_against_a_safe_cluster() -> None:
    safe = [c for c in find(people(4, 400)) if c.level == "safe"]
    assert len(safe) > 10
    assert not {e.detail for c in safe for p in c.pairs for e in p.evidence if e.relation == "conflict"}


def test_names_in_each_others_place_are_one_person_also_with_the_familys_own_domain() -> None:
    a = card("a", "Anna", "Weber", email="anna@weber.example")
    b = card("b", "Weber", "Anna", email="anna@weber.example")
    (cluster,) = [c for c in find([*strangers(20), a, b]) if "a" in c.contacts]
    assert cluster.level == "likely"
    assert cluster.probability >= 0.9


def test_a_couple_with_one_mailbox_is_two_people() -> None:
    a = card("a", "Anna", "Weber", email="weber@gmx.de")
    b = card("b", "Tom", "Weber", email="weber@gmx.de")
    assert not [c for c in find([*strangers(20), a, b]) if "a" in c.contacts]
