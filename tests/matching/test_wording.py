"""Every evidence that the engine can give has its words, in every language."""

from __future__ import annotations

import pytest

from app.matching import words
from app.matching.evidence import Evidence
from app.matching.explaining import _MEANINGS
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
