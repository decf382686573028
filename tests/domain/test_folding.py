"""The search form of text."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.folding import digits, fold, sort_key, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("MÜLLER", "muller"),
        ("Straße", "strasse"),
        ("Łukasz Đoković", "lukasz dokovic"),
        ("Ærøskøbing", "aeroskobing"),
        ("ﬁnance", "finance"),
        ("ＡＢＣ１２", "abc12"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Ξένος", "ξενοσ"),
        ("Ёлкин Андрей", "елкин андрей"),
        ("田中", "田中"),
        ("が", "が"),
        ("김철수", "김철수"),
        ("O’Brien", "o'brien"),
        ("١٢٣", "123"),
        ("a\u200bb\u202e", "ab"),
        ("أحمد", "احمد"),
        ("a\0b", "ab"),
        ("", ""),
    ],
)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_folds_once_and_for_all() -> None:
    everything = (chr(i) for i in range(sys.maxunicode + 1) if not 0xD800 <= i < 0xE000)
    assert not [c for c in everything if fold(fold(c)) != fold(c)]


@given(st.text(), st.sampled_from(["NFC", "NFD"]))
def test_fold_is_idempotent_and_knows_no_composition(text: str, form: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize(form, text)) == fold(text)  # type: ignore[arg-type]


@given(st.text())
def test_words_are_folded_and_hold_no_space(text: str) -> None:
    assert all(word and fold(word) == word and not word.isspace() for word in words(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("O'Brien, Zoë", ["o", "brien", "zoe"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("a_b-c", ["a", "b", "c"]),
        ("田中 太郎", ["田中", "太郎"]),
        ("…", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_digits_of_all_scripts() -> None:
    assert digits("+٤٩ (30) １２") == "493012"


def test_sort_key_ignores_signs_but_never_all_of_a_text() -> None:
    assert sort_key("  Élan-Vital,  X ") == "elan vital x"
    assert sort_key("★") == "★"
