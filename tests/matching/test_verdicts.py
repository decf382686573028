"""What the engine says of two people inside an ordinary book: the same, different, or a question."""

from __future__ import annotations

from functools import cache

import pytest

from app.domain.catalogue import BUILTIN
from app.domain.contact import Attribute, Contact
from app.domain.normalize import normalize
from app.domain.values import Address
from app.matching import Profile, find, profile
from tests.benchmarks.books import contacts


@cache
def background() -> tuple[Profile, ...]:
    """Ordinary people around, so that names have frequencies."""
    return tuple(profile(normalize(c, BUILTIN, "US"), "US") for c in contacts(300, seed=7))


def card(id_: str, first: str = "", last: str = "", **values: str | Address) -> Profile:
    fields = {"first_name": first, "last_name": last, **values}
    attributes = [Attribute(name, value) for name, value in fields.items() if value]
    return profile(normalize(Contact(id=id_, attributes=tuple(attributes)), BUILTIN, "US"), "US")


def verdict(*people: Profile, dismissed: tuple[frozenset[str], ...] = ()) -> str:
    """same, ask or different, for the first two."""
    a, b = people[0].id, people[1].id
    for cluster in find([*background(), *people], dismissed):
        if {a, b} <= set(cluster.contacts):
            own = next((p.probability for p in cluster.pairs if {p.a, p.b} == {a, b}), cluster.probability)
            return "same" if cluster.level == "safe" or (cluster.level == "likely" and own >= 0.9) else "ask"
    return "different"


HOME = Address(street="12 Quay Street", city="Springfield", postcode="62704")

SAME = {
    "a number written in three ways": (
        card("a", "Ifeoma", "Nwosu", phone_number="(217) 555-0142"),
        card("b", "Ifeoma", "Nwosu", phone_number="+1 217 555 0142"),
    ),
    "a short form and the own mailbox": (
        card("a", "Robert", "Haldane", email="bob.haldane@gmail.com"),
        card("b", "Bob", "Haldane", email="bobhaldane@gmail.com"),
    ),
    "given and family name swapped": (
        card("a", "Szendrey", "Béla", phone_number="217-555-0188", email="b.szendrey81@gmail.com"),
        card("b", "Béla", "Szendrey", phone_number="217-555-0188", email="b.szendrey81@gmail.com"),
    ),
    "several given names and the surname swapped": (
        card("a", "Maria Jose", "Garcia", email="mjg@club.example"),
        card("b", "Garcia", "Maria Jose", email="mjg@club.example"),
    ),
    "two surnames and two given names swapped": (
        card("a", "Maria Jose", "Lopez Vega", email="mjl@club.example"),
        card("b", "Lopez Vega", "Maria Jose", email="mjl@club.example"),
    ),
    "a birthday without its year": (
        card("a", "Lars", "Brandvold", phone_number="217-555-0177", birthday="1984-01-17"),
        card("b", "Lars", "Brandvold", phone_number="217-555-0177", birthday="--01-17"),
    ),
}

DIFFERENT = {
    "a couple at home with one landline": (
        card("a", "Jane", "Achterberg", phone_number="217-555-0100", address=HOME),
        card("b", "Hendrik", "Achterberg", phone_number="217-555-0100", address=HOME),
    ),
    "two colleagues, one of them in Chinese characters": (
        card("a", "花子", "山田", company="Lumen", email="hanako@lumen.example"),
        card("b", "Taro", "Suzuki", company="Lumen", email="taro@lumen.example"),
    ),
    "two at home with one landline, one of them in Chinese characters": (
        card("a", "花子", "山田", phone_number="217-555-0100"),
        card("b", "Taro", "Yamada", phone_number="217-555-0100"),
    ),
    "twins": (
        card("a", "Maria", "Quiroga", address=HOME, birthday="2001-05-06"),
        card("b", "Marta", "Quiroga", address=HOME, birthday="2001-05-06"),
    ),
    "birthdays in conflict": (
        card("a", "John", "Carter", birthday="1950-02-03"),
        card("b", "John", "Carter", birthday="1981-09-30"),
    ),
    "a local part at two hosts": (
        card("a", "John", "Ferrari", email="john@tidewater.example"),
        card("b", "John", "Okonjo", email="john@northlight.example"),
    ),
    "nothing but a first name": (
        card("a", "Peter", "", phone_number="217-555-0111"),
        card("b", "Peter", "", phone_number="312-555-0199"),
    ),
}


@pytest.mark.parametrize(("a", "b"), SAME.values(), ids=SAME)
def test_one_person(a: Profile, b: Profile) -> None:
    assert verdict(a, b) == "same"


@pytest.mark.parametrize(("a", "b"), DIFFERENT.values(), ids=DIFFERENT)
def test_two_people(a: Profile, b: Profile) -> None:
    assert verdict(a, b) == "different"


def test_names_in_letters_that_cannot_be_read_speak_neither_for_nor_against() -> None:
    thai = card("a", "สมชาย", "ใจดี", email="chai81@mailbox.example", phone_number="217-555-0142")
    assert verdict(thai, card("b", "Somchai", "Jaidee", email="chai81@mailbox.example")) == "ask"
    assert verdict(thai, card("b", "สมชาย", "ใจดี", email="chai81@mailbox.example")) == "same"
    kanji = card("a", "太郎", "山田", email="taro81@mailbox.example", phone_number="217-555-0142")
    assert verdict(kanji, card("b", "太郎", "山田", email="taro81@mailbox.example")) == "same"
    assert verdict(kanji, card("b", "Taro", "Yamada", email="taro81@mailbox.example")) == "same", (
        "as it is read"
    )
    other = card("b", "花子", "山田", email="taro81@mailbox.example")
    assert verdict(kanji, other) != "same", "Chinese characters can be held against each other"


def test_a_dismissed_pair_stays_dismissed_also_when_a_third_arrives() -> None:
    a, b = SAME["a short form and the own mailbox"]
    third = card("c", "Robert", "Haldane", email="bob.haldane@gmail.com", phone_number="217-555-0123")
    told = (frozenset({"a", "b"}),)
    assert verdict(a, b, dismissed=told) == "different"
    assert verdict(a, b, third, dismissed=told) == "different"
    assert verdict(third, a, b, dismissed=told) == "same" or verdict(third, b, a, dismissed=told) == "same"


def test_copies_of_one_person_do_not_make_a_number_or_address_a_shared_one() -> None:
    from app.matching import words

    names = (
        ("Robert", "Haldane"),
        ("Bob", "Haldane"),
        ("R.", "Haldane"),
        ("Haldane", "Bob"),
        ("Robert", ""),
        ("Rob", "Haldane"),
    )
    copies = [
        card(f"c{i}", *name, phone_number="217-555-0142", email="rh1961@gmail.com", birthday="1961-04-03")
        for i, name in enumerate(names)
    ]
    (cluster,) = [c for c in find([*background(), *copies]) if "c0" in c.contacts]
    assert len(cluster.contacts) == 6
    said = {words(e) for pair in cluster.pairs for e in pair.evidence}
    assert "same e-mail address" in said
    assert "Bob is a short form of Robert" in said
    assert not any("shared" in s or "share" in s for s in said)
    assert not any("Haldane" in s and "form" in s for s in said)


def labelled(id_: str, first: str, label: str, number: str = "217-555-0150") -> Profile:
    own = [
        Attribute("first_name", first),
        Attribute("last_name", "Calloway"),
        Attribute("phone_number", number, label),
    ]
    return profile(normalize(Contact(id=id_, attributes=tuple(own)), BUILTIN, "US"), "US")


@pytest.mark.parametrize(
    "label", ["Mother", "Mutter mobil", "Mom's cell", "Emergency contact", "Großmutter", "MÈRE"]
)
def test_a_parent_s_number_on_the_card_of_a_child_is_not_the_child_s_own(label: str) -> None:
    from app.matching import words

    mother, child = labelled("m", "Denise", "Mobile"), labelled("k", "Tyler", label)
    assert verdict(mother, labelled("k", "Tyler", "Mobile")) == "ask"
    assert verdict(mother, child) == "different"
    # on two cards of the child it says as little, but nothing against it
    (pair,) = [
        p
        for c in find([*background(), child, labelled("k2", "Tyler", label)])
        for p in c.pairs
        if {p.a, p.b} == {"k", "k2"}
    ]
    assert any("somebody else's" in words(e) for e in pair.evidence)
    assert any("jemand anderem" in words(e, "de") for e in pair.evidence)


def test_the_address_of_a_parent_is_not_the_child_s_own() -> None:
    own = [Attribute("first_name", "Tyler"), Attribute("email", "d.calloway@gmail.com", "Mother")]
    assert profile(Contact(id="k", attributes=tuple(own)), "US").emails == ()


def test_the_order_of_the_book_does_not_matter() -> None:
    people = [p for pair in (*SAME.values(), *DIFFERENT.values()) for p in pair]
    renamed = [profile_with(p, f"{p.id}{i // 2}") for i, p in enumerate(people)]
    book = [*background(), *renamed]
    assert find(book) == find(book[::-1])


def profile_with(p: Profile, id_: str) -> Profile:
    from dataclasses import replace

    return replace(p, id=id_)


def test_the_cached_form_is_the_profile_again() -> None:
    for p in (*background()[:50], *SAME["a number written in three ways"]):
        assert Profile.from_bytes(p.to_bytes()) == p


def test_evidence_speaks_in_words_for_and_against() -> None:
    from app.matching import words

    a = card("a", "Bob", "Haldane", email="bob@haldane.example", job_title="Baker")
    b = card("b", "Robert", "Haldane", email="bob@haldane.example", job_title="Lawyer")
    (cluster,) = [c for c in find([*background(), a, b]) if {"a", "b"} <= set(c.contacts)]
    said = [words(e) for e in cluster.pairs[0].evidence]
    assert any("Bob" in s and "Robert" in s for s in said)
    assert any("e-mail" in s for s in said)
    assert all(words(e, "de") and words(e, "de") != words(e) for e in cluster.pairs[0].evidence)
