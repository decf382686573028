"""Pairs told apart: by a split, listed, revoked, and led on by merges so that nobody is asked twice."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.domain.contact import Attribute, Contact
from app.domain.ids import new_id
from app.domain.merge import Choices, merge
from app.domain.values import Address
from app.services import dismissing, duplicates
from app.services.book import Book
from app.services.merging import losses, merge_clusters, merge_contacts, proposal
from tests.domain.strategies import contacts


def person(first: str, *more: Attribute, **state: object) -> Contact:
    values = (("first_name", first), ("last_name", "Lindqvist"), ("birthday", "1980-05-17"))
    return Contact(attributes=(*(Attribute(f, v) for f, v in values), *more), **state)  # type: ignore[arg-type]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = Book.open(tmp_path / "book.kith", region="GB", by="tester")
    with book.change("Put") as change:
        mails = [Attribute("email", f"lind{n // 2}@harbour.example") for n in range(4)]
        change.put_many([person("Ann", mail) for mail in mails])
    return book


def four(book: Book) -> list[str]:
    """The ids of the four: the first two share an address, and so do the others."""
    return sorted(book.find(), key=lambda i: book.get_many([i])[0].text("email"))


def test_a_split_remembers_only_the_pairs_between_the_groups(book: Book) -> None:
    a, b, c, d = four(book)
    dismissing.tell_groups_apart(book, [a, b], [c, d])
    told = {frozenset(pair[:2]) for pair in book.dismissed()}
    assert told == {frozenset(p) for p in ((a, c), (a, d), (b, c), (b, d))}
    found = [set(cluster.contacts) for cluster in duplicates.clusters(book)]
    assert sorted(map(sorted, found)) == sorted([sorted([a, b]), sorted([c, d])])
    book.undo()
    assert book.dismissed() == []


def test_what_was_told_apart_from_all_members_stays_apart_from_the_merged_one(book: Book) -> None:
    a, b, c, d = four(book)
    dismissing.tell_groups_apart(book, [a, b], [c, d])
    for group in ((a, b), (c, d)):
        merge_contacts(book, group)
    assert book.count() == 2
    assert duplicates.clusters(book) == []
    (pair,) = dismissing.dismissed(book)
    assert pair.holds


MORE = {
    "phone_number": ("+44 7700 900100", "+44 7911 123456"),
    "email": ("ann@other.example", "weaving@third.example"),
    "birthday": ("1980-05-17", "1963-11-02"),
    "address": (
        Address(street="14 Quay Street", city="Bristol", postcode="BS1 0AA"),
        Address(street="2 Mill Lane", city="Bath", postcode="BA1 1AA"),
    ),
}


@pytest.mark.parametrize("field", MORE)
@pytest.mark.parametrize("stays", [0, 1])
@pytest.mark.parametrize("brings", ["nothing", "what the other has not", "what the other has"])
def test_a_third_one_brings_a_pair_back_only_with_something_of_the_other(
    tmp_path: Path, field: str, stays: int, brings: str
) -> None:
    book = Book.open(tmp_path / "three.kith", region="GB")
    theirs, else_ = (Attribute(field, value) for value in MORE[field])
    names = (
        Attribute("first_name", "Ann"),
        Attribute("last_name", "Lindqvist"),
        Attribute("email", "ann@lind.example"),
    )
    extra = {
        "nothing": (),
        "what the other has not": (else_,),
        "what the other has": (replace(theirs, id=new_id()),),
    }
    plain, third, other = (
        Contact().add(*(replace(n, id=new_id()) for n in names), *more)
        for more in ((), extra[brings], (theirs,))
    )
    with book.change("Put") as change:
        change.put_many([plain, third, other])
    duplicates.not_duplicates(book, [plain.id, other.id])
    survivor = (plain, third)[stays].id
    merge_contacts(book, [plain.id, third.id], Choices(survivor))
    asked = brings == "what the other has"
    assert {frozenset(c.contacts) for c in duplicates.clusters(book)} == (
        {frozenset((survivor, other.id))} if asked else set()
    )
    assert [pair.holds for pair in dismissing.dismissed(book)] == ([] if asked and stays else [not asked])
    book.undo()
    (pair,) = dismissing.dismissed(book)
    assert pair.holds, "undo brings the pair back as it was"
    assert {pair.a.id, pair.b.id} == {plain.id, other.id}
    book.close()


def test_a_pair_that_is_asked_about_again_is_not_told_apart_by_a_merge(book: Book) -> None:
    a, b, c, _d = four(book)
    dismissing.tell_groups_apart(book, [a], [c])
    changed = book.get(a)
    assert changed is not None
    with book.change("Edit") as change:
        change.put(changed.add(Attribute("phone_number", "+44 7700 900100")))
    merge_contacts(book, [a, b], Choices(a))
    (pair,) = dismissing.dismissed(book)
    assert not pair.holds


def test_groups_told_apart_stay_apart_when_both_are_merged_in_one_step(book: Book) -> None:
    with book.change("Edit") as change:  # so that each merged contact looks like none of its members
        change.put_many([c.add(Attribute("nickname", f"N{at}")) for at, c in enumerate(book.all_contacts())])
    a, b, c, d = four(book)
    dismissing.tell_groups_apart(book, [a, b], [c, d])
    merge_clusters(book, [[a, b], [c, d]])
    assert duplicates.clusters(book) == []
    assert [pair.holds for pair in dismissing.dismissed(book)] == [True]


def test_pairs_are_listed_with_whether_they_still_hold_and_revoked_together(book: Book) -> None:
    a, b, c, _d = four(book)
    duplicates.not_duplicates(book, [a, b, c])
    assert [p.holds for p in dismissing.dismissed(book)] == [True, True, True]
    changed = book.get(a)
    assert changed is not None
    with book.change("Edit") as change:
        change.put(changed.add(Attribute("phone_number", "+44 7700 900100")))
    assert sorted(p.holds for p in dismissing.dismissed(book)) == [False, False, True]
    dismissing.revoke_pairs(book, [(p.a.id, p.b.id) for p in dismissing.dismissed(book)])
    assert dismissing.dismissed(book) == []
    book.undo()
    assert len(dismissing.dismissed(book)) == 3


def test_what_was_told_apart_stays_so_where_numbers_are_read_as_another_country_s(tmp_path: Path) -> None:
    numbers = ("212 555 0142", "+1 212 555 0142", "030 1234567", "x")
    book = Book.open(tmp_path / "b.kith", region="US")
    with book.change("Put") as change:
        change.put_many([person("Ann", Attribute("phone_number", n)) for n in numbers])
    duplicates.not_duplicates(book, book.find())
    assert all(pair.holds for pair in dismissing.dismissed(book))
    book.close()
    book = Book.open(tmp_path / "b.kith", region="DE")
    assert all(pair.holds for pair in dismissing.dismissed(book))
    assert duplicates.clusters(book) == []
    one = book.get(book.find()[0])
    assert one is not None
    with book.change("Edit") as change:
        change.put(one.add(Attribute("phone_number", "+49 171 5550199")))
    assert sorted(pair.holds for pair in dismissing.dismissed(book)) == [False] * 3 + [True] * 3
    book.close()


def test_a_mark_of_an_earlier_version_holds_while_nothing_changes(book: Book) -> None:
    from app.matching import profile
    from app.services.pair_marks import _mark_of_region

    a, b = (c for c in book.get_many(four(book)[:2]))
    mark = _mark_of_region(profile(a, "GB").to_bytes(), profile(b, "GB").to_bytes())
    with book.change("Tell apart", "dismiss") as change:
        change.dismiss([(a.id, b.id, mark)])
    assert {frozenset(c.contacts) for c in duplicates.clusters(book)}.isdisjoint({frozenset((a.id, b.id))})
    assert [pair.holds for pair in dismissing.dismissed(book)] == [True]
    with book.change("Edit") as change:
        change.put(a.add(Attribute("phone_number", "+44 7700 900100")))
    assert [pair.holds for pair in dismissing.dismissed(book)] == [False]


def test_evidence_is_given_for_every_pair(book: Book) -> None:
    ids = book.find()
    pairs = dismissing.evidence(book, ids)
    assert len(pairs) == 6
    assert all("birthday" in {e.field for e in pair.evidence} for pair in pairs)


def test_the_folder_and_the_partner_of_a_merge_can_be_chosen(book: Book) -> None:
    def partner(name: str) -> Attribute:
        return Attribute("first_name", name, is_partner=True)

    one = person("Ann", partner("Lars"), folder="Work")
    other = person("Anna", partner("Mona"), folder="Home")
    for wanted, folder, name in ((one, "Work", "Lars"), (other, "Home", "Mona")):
        choices = Choices(one.id, folder=folder, partner=wanted.id)
        for order in ([one, other], [other, one]):
            merged = merge(order, choices, book.fields).contact
            assert merged.folder == folder
            assert merged.text("first_name", partner=True) == name
            assert {"Lars", "Mona"} - {name} == {a.value for a in merged.all("related")}
    nowhere = merge([one, replace(other, folder=None)], Choices(one.id, folder="Elsewhere"), book.fields)
    assert nowhere.contact.folder == "Work"


@settings(max_examples=60, phases=[Phase.explicit, Phase.generate])
@given(st.lists(contacts(), min_size=2, max_size=3))
def test_what_a_merge_would_lose_is_told_without_merging(members: list[Contact]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = Book.open(Path(folder) / "b.kith", region="DE")
        members = [replace(c, id=f"c{i}", deleted_at="") for i, c in enumerate(members)]
        with book.change("Put") as change:
            change.put_many(members)
        ids = [c.id for c in members]
        (lost,) = losses(book, [ids])
        assert set(map(repr, lost)) == set(map(repr, proposal(book, ids).merged.discarded))
        book.close()
