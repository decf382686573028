"""What tells most names apart before they are compared changes no grade."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from app.matching import grading
from app.matching.columns import Vocabulary
from app.matching.grading import ALIKE, NameGrades
from app.matching.meeting import OneOff

NAMES = st.lists(
    st.one_of(
        st.text("abcdeио", min_size=1, max_size=9),
        st.sampled_from(("katharina", "katarina", "caterina", "jon", "john", "smith", "smyth", "mueller", "müller")),
    ),
    min_size=2, max_size=12, unique=True,
)  # fmt: skip
CODES = st.lists(st.text("012a", min_size=1, max_size=20), min_size=2, max_size=12, unique=True)


def all_pairs(size: int) -> tuple[np.ndarray, np.ndarray]:
    first, second = np.triu_indices(size, 1)
    return first.astype(np.int32), second.astype(np.int32)


@given(NAMES)
def test_names_that_share_too_few_letters_are_not_alike_when_compared_either(names: list[str]) -> None:
    numbers = {name: k for k, name in enumerate(names)}
    known = np.zeros(len(names) + 1, bool)
    pairs = all_pairs(len(names))
    whole = NameGrades(Vocabulary(numbers), known, known).given(*pairs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grading, "MANY", 0)
        assert (NameGrades(Vocabulary(numbers), known, known).given(*pairs) == whole).all()


@given(CODES)
@example(["01201201201201201", "1201201201201201a", "a2012012012012012"])
def test_codes_one_sign_apart_are_alike_whatever_their_length(codes: list[str]) -> None:
    first, second = all_pairs(len(codes))
    found = OneOff(codes)(first, second)
    for a, b, code in zip(first.tolist(), second.tolist(), found.tolist(), strict=True):
        one, two = codes[a], codes[b]
        near = min(len(one), len(two)) >= 3 and OSA.distance(one, two) <= 1
        assert (code == ALIKE) == near
