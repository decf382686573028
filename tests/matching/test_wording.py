"""Every evidence that the engine can give has its words, in every language."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.contact import Attribute, Contact
from app.matching import compare, profile, words
from app.matching.evidence import Evidence
from app.matching.explaining import _MEANINGS, FIELDS, explain
from app.matching.statistics import Statistics
from app.matching.wording import _WORDS, LANGUAGES

TABLE = (
    ("phone.mobile", (), "same mobile number", "gleiche Mobilnummer"),
    ("given.short", ("bob", "robert"), "Bob is a short form of Robert", "Bob ist eine Kurzform von Robert"),
    (
        "phone.shared",
        ("+4930123", "14"),
        "the number is shared by 14 contacts, so it says little",
        "die Nummer haben 14 Kontakte, sie sagt also wenig",
    ),
    ("born.different", (), "but different birthdays", "aber verschiedene Geburtstage"),
    ("order.swapped", (), "first and last name in each other's place", "Vor- und Nachname vertauscht"),
    ("given.two_names", ("Maria", "Marta"), "but Maria and Marta are two names", "aber Maria und Marta sind zwei Namen"),
    ("generation.different", (), "but one is Jr., the other Sr.", "aber einer ist Jr., der andere Sr."),
    ("email.domain", ("lumen.example",), "e-mail at the same company: lumen.example", "E-Mail bei derselben Firma: lumen.example"),
)  # fmt: skip


@pytest.mark.parametrize(("detail", "values", "english", "german"), TABLE, ids=[row[0] for row in TABLE])
def test_an_evidence_in_english_and_german(
    detail: str, values: tuple[str, ...], english: str, german: str
) -> None:
    evidence = Evidence("name", "equal", detail, 1.0, values)
    assert words(evidence) == english
    assert words(evidence, "de") == german
    assert words(evidence, "fr") == english


@pytest.mark.parametrize(
    ("values", "relation", "detail"),
    [
        (("600111222", "+34600111222"), "similar", "phone.national"),
        (("07700900111", "+447700900111"), "similar", "phone.national"),
        (("+445125554075", "+15125554075"), "similar", "phone.national"),
        (("+49301234567", "+49401234567"), "similar", "phone.typo"),
        (("+447700900111", "+447700910111"), "similar", "phone.typo"),
        (("+447700900111", "+447700900112"), "similar", "phone.typo"),
        (("+447700900111", "+447700900111"), "equal", "phone.same"),
    ],
)
def test_numbers_near_each_other_are_said_to_be_what_they_are(
    values: tuple[str, str], relation: str, detail: str
) -> None:
    near = next(level for (i, level), known in _MEANINGS.items() if known[1:] == ("phone", "similar", "typo"))
    (said,) = _evidence(near, values)
    assert (said.relation, said.detail) == (relation, detail)
    assert not words(said).endswith((": ", ", "))


def test_of_several_numbers_those_are_told_that_are_near_each_other() -> None:
    near = next(level for (i, level), known in _MEANINGS.items() if known[1:] == ("phone", "similar", "typo"))
    one, other = (
        profile(Contact(attributes=tuple(Attribute("phone_number", p) for p in numbers)))
        for numbers in (("+497183747406", "+15926110190"), ("+16796916092", "+495926110190"))
    )
    levels, weights = np.zeros(len(FIELDS), np.int8), np.ones(len(FIELDS), np.float32)
    levels[FIELDS.index("phone")] = near
    (said,) = explain(levels, weights, one, other, Statistics())
    assert (said.detail, said.values) == ("phone.national", ("+15926110190", "+495926110190"))


def test_an_initial_in_the_other_names_place_is_told_with_the_name_it_fits() -> None:
    pair = compare(
        *(
            profile(
                Contact(
                    attributes=tuple(
                        Attribute(f, v)
                        for f, v in zip(("first_name", "last_name", "phone_number"), said, strict=True)
                    )
                )
            )
            for said in (("A.", "Kowalczyk", "+48601234567"), ("Kowalczyk", "Aleksandra", "+48601234567"))
        ),
        Statistics(),
    )
    assert "the initial fits: A, Aleksandra" in [words(e) for e in pair.evidence]


@pytest.mark.parametrize(
    ("holders", "said"),
    [
        ("abcdef" * 2, "the number is shared by 14 contacts, so it says little"),
        ("ab" * 14, "several contacts share the number, so it says little"),
        ("", "several contacts share the number, so it says little"),
    ],
)
def test_a_shared_number_names_how_many_have_it_if_they_are_several_people(holders: str, said: str) -> None:
    shared = next(
        level for (i, level), known in _MEANINGS.items() if known[1:] == ("phone", "shared", "shared")
    )
    (evidence,) = _evidence(shared, ("+4930123", "+4930123"), holders)
    assert words(evidence) == said


def _evidence(level: int, phones: tuple[str, str], holders: str = "") -> tuple[Evidence, ...]:
    """What is said of two cards whose numbers are at a level, the number being on 14 cards of people with these initials."""
    one, other = (profile(Contact(attributes=(Attribute("phone_number", p),))) for p in phones)
    statistics = Statistics()
    statistics.counts["phone"] = {phones[0]: 14}
    statistics.holders = {phones[0]: holders}
    levels, weights = np.zeros(len(FIELDS), np.int8), np.ones(len(FIELDS), np.float32)
    levels[FIELDS.index("phone")] = level
    return explain(levels, weights, one, other, statistics)


def test_every_level_that_is_explained_has_words_in_every_language() -> None:
    details = {f"{field}.{detail}" for _, field, _, detail in _MEANINGS.values()} | {
        "given.short",
        "phone.shared",
    }
    assert {d for d in details if d not in _WORDS} == set()
    assert all(len(texts) == len(LANGUAGES) and all(texts) for texts in _WORDS.values())


@pytest.mark.parametrize("detail", sorted(_WORDS))
def test_every_sentence_can_be_filled_and_the_languages_ask_for_the_same(detail: str) -> None:
    one, other = "Ann\N{RIGHT SINGLE QUOTATION MARK}s", "{Bob}"
    said = [words(Evidence("name", "equal", detail, 1.0, (one, other)), language) for language in LANGUAGES]
    assert all("{0}" not in text and "{1}" not in text for text in said)
    english, german = _WORDS[detail]
    assert [("{0}" in english), ("{1}" in english)] == [("{0}" in german), ("{1}" in german)]
