"""Grades of likeness of two names, firms, streets …: small codes that the model weighs."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

from app.domain import shortforms
from app.matching.columns import Ints, Vocabulary
from app.matching.eastern import two_syllables
from app.matching.genders import man_in
from app.matching.latin import skeleton, spoken
from app.matching.texts import Codes, picked

# Names. "Two names": alike, but both are names in their own right.
MISSING, EXACT, FORM, INITIAL, SOUND, NEAR, FAR, PREFIX, TWO_NAMES, PART, DIFFERENT = range(11)
LEVELS = 11
WORKERS = 1
"""Threads of one comparison: starting more takes longer than a small one, and large ones run side by side anyway."""
VOWELS = frozenset("aeiouy")
GLUED = (
    "vander", "vanden", "vande", "vant", "van", "vonder", "von", "dela", "delos", "della", "del", "der", "den", "de", "di",
    "da", "dos", "do", "du", "la", "le", "el", "al", "ben", "bin", "zu", "ter",
)  # fmt: skip
"""Particles that some write together with the name after them."""
MANY = 1000
"""Pairs of names from which on it is quicker to look first which of them may be alike."""
SIGNS = 16
"""As much of a name, postcode or house number as is compared sign by sign."""


_SCANNED = (
    ("rn", "m"),
    ("ri", "n"),
    ("nn", "m"),
    ("cl", "d"),
    ("li", "h"),
    ("vv", "w"),
    ("0", "o"),
    ("1", "l"),
    ("i", "l"),
    ("j", "l"),
)


def scan(name: str) -> str:
    """A name as one that is read by a machine may be misread: `christopher`, `chnstopher` → one."""
    for letters, seen in _SCANNED:
        name = name.replace(letters, seen)
    return name


@lru_cache(100_000)
def far_or_not(one: str, two: str) -> int:
    """The grade of two names that are alike from afar: misread by a machine, two Chinese names, or no more than that."""
    if scan(one) == scan(two):
        return NEAR
    left, right = two_syllables(one), two_syllables(two)
    return TWO_NAMES if left and right and (left[0] == right[0]) != (left[1] == right[1]) else FAR


class NameGrades:
    """Compares the names of a vocabulary; `known_given` and `known_family` say which are names in their own right."""

    def __init__(
        self, names: Vocabulary, known_given: NDArray[np.bool_], known_family: NDArray[np.bool_]
    ) -> None:
        self.texts = names.texts
        self.known_given, self.known_family = known_given, known_family

    @cached_property
    def _first(self) -> Ints:
        return np.array([*(ord(t[0]) for t in self.texts), 0], np.int32)

    @cached_property
    def _length(self) -> Ints:
        return np.array([*map(len, self.texts), 0], np.int32)

    @cached_property
    def _signs(self) -> NDArray[np.uint32]:
        """The first letters of every name, 0 after its end."""
        return np.array([*self.texts, ""], f"U{SIGNS}").view(np.uint32).reshape(-1, SIGNS)

    @cached_property
    def _letters(self) -> NDArray[np.uint64]:
        """The letters of every name as bits of a number; two letters may have one bit."""
        bits = (sum({1 << (ord(letter) & 63) for letter in text}) for text in self.texts)
        return np.array([*bits, 0], np.uint64)

    def _may_be_alike(self, a: Ints, b: Ints) -> NDArray[np.bool_]:
        """Where two names may be at most three edits apart, or reach a Jaro-Winkler similarity of .9: the letters that only
        one of them has tell most others apart, many times as quick as a comparison."""
        one, two = self._letters[a], self._letters[b]
        only_one, only_two = (
            np.bitwise_count(one & ~two).astype(np.int32),
            np.bitwise_count(two & ~one).astype(np.int32),
        )
        la, lb = self._length[a], self._length[b]
        shared = np.minimum(la - only_one, lb - only_two)
        result: NDArray[np.bool_] = (np.maximum(only_one, only_two) <= 3) | (
            2 * shared * (la + lb) >= 3 * la * lb
        )
        return result

    @cached_property
    def _spoken(self) -> Ints:
        seen: dict[str, int] = {}
        return np.array([*(seen.setdefault(spoken(t), len(seen)) for t in self.texts), -1], np.int32)

    @cached_property
    def _skeleton(self) -> Ints:
        seen: dict[str, int] = {}
        return np.array([*(seen.setdefault(skeleton(t), len(seen)) for t in self.texts), -1], np.int32)

    @cached_property
    def _bare(self) -> NDArray[np.bool_]:
        """Names without vowels, as scripts write them that leave these to the reader."""
        return np.array([*(len(t) > 2 and VOWELS.isdisjoint(t) for t in self.texts), False])

    @cached_property
    def _without_particle(self) -> Ints:
        """The names that are left of one written together with its particle (`deluca`: `luca`); -2 for none."""
        numbers = {t: i for i, t in enumerate(self.texts)}
        result = np.full((len(self.texts) + 1, 2), -2, np.int32)
        for i, text in enumerate(self.texts):
            if text.startswith(GLUED):
                rests = (numbers.get(text.removeprefix(p), -2) for p in GLUED if text.startswith(p))
                for cell, rest in enumerate([r for r in rests if r >= 0 and len(self.texts[r]) > 2][:2]):
                    result[i, cell] = rest
        return result

    @cached_property
    def _men_in(self) -> Ints:
        """The names of men of which a woman's is made (`daniela`: `daniel`); -2 for none."""
        numbers = {t: i for i, t in enumerate(self.texts)}
        result = np.full((len(self.texts) + 1, 2), -2, np.int32)
        for i, text in enumerate(self.texts):
            if text[-1] in "ae":
                for cell, man in enumerate([m for m in man_in(text) if m in numbers][:2]):
                    result[i, cell] = numbers[man]
        return result

    @cached_property
    def _has_forms(self) -> NDArray[np.bool_]:
        return np.array([*(t in shortforms.KNOWN_FORMS for t in self.texts), False])

    def given(self, a: Ints, b: Ints) -> Codes:
        """Grades of given names (single words)."""
        codes = self._spelling(a, b, self.known_given)
        forms = np.flatnonzero(self._has_forms[a] & self._has_forms[b])
        related = list(map(shortforms.related, picked(self.texts, a[forms]), picked(self.texts, b[forms])))
        codes[forms[np.array(related, bool)]] = FORM
        short, long = np.where(self._length[a] < self._length[b], (a, b), (b, a))
        stems = np.flatnonzero((codes >= FAR) & (self._length[short] >= 3))
        signs, short, long = self._signs, short[stems], long[stems]
        begins = ((signs[short] == signs[long]) | (signs[short] == 0)).all(1)
        codes[stems[begins]] = PREFIX
        far = np.flatnonzero(codes == FAR)
        codes[far] = list(map(far_or_not, picked(self.texts, a[far]), picked(self.texts, b[far])))
        men = (self._men_in[a] == b[:, None]).any(1) | (self._men_in[b] == a[:, None]).any(1)
        codes[men & (codes != FORM)] = TWO_NAMES
        return codes

    def family(self, a: Ints, b: Ints) -> Codes:
        """Grades of whole surnames."""
        codes = self._spelling(a, b, self.known_family)
        unlike = np.flatnonzero(codes >= FAR)
        one, two = a[unlike][:, None], b[unlike][:, None]
        glued = (self._without_particle[a[unlike]] == two) | (self._without_particle[b[unlike]] == one)
        codes[unlike[glued.any(1)]] = SOUND
        return codes

    def _spelling(self, a: Ints, b: Ints, known: NDArray[np.bool_]) -> Codes:
        codes = np.full(len(a), DIFFERENT, np.int8)
        la, lb = self._length[a], self._length[b]
        one = np.minimum(la, lb) == 1
        codes[one & (self._first[a] == self._first[b])] = INITIAL
        near = ~one & (np.abs(la - lb) <= 4)
        close = np.flatnonzero(near & self._may_be_alike(a, b) if len(a) > MANY else near)
        if len(close):
            left, right = picked(self.texts, a[close]), picked(self.texts, b[close])
            edits = cpdist(left, right, scorer=OSA.distance, score_cutoff=3, dtype=np.int32, workers=WORKERS)
            alike = cpdist(
                left,
                right,
                scorer=JaroWinkler.similarity,
                score_cutoff=0.8,
                dtype=np.float32,
                workers=WORKERS,
            )
            least = np.minimum(la, lb)[close]
            grade = np.full(len(close), DIFFERENT, np.int8)
            grade[
                (alike >= 0.9) & (least >= 4) | (edits == 2) & (least >= 5) | (edits == 3) & (least >= 8)
            ] = FAR
            grade[(edits == 1) & (least >= 3)] = NEAR
            two = (grade != DIFFERENT) & known[a[close]] & known[b[close]]
            grade[two] = TWO_NAMES
            codes[close] = grade
        codes[near & (self._spoken[a] == self._spoken[b]) & (np.minimum(la, lb) >= 3)] = SOUND
        bare = np.flatnonzero((self._bare[a] | self._bare[b]) & (codes >= FAR))
        if len(bare):
            codes[bare[self._skeleton[a[bare]] == self._skeleton[b[bare]]]] = SOUND
        return codes


# Firms, jobs, streets, cities: missing, equal, alike, part of the other, different.
ALIKE, WITHIN, OTHER = 2, 3, 4


class TextGrades:
    """Compares texts of several words: `alike` from what ratio (0–100) on they count as written differently."""

    def __init__(self, texts: Vocabulary, alike: float = 82.0, within: bool = True) -> None:
        self.texts, self.alike, self.within = texts.texts, alike, within

    def __call__(self, a: Ints, b: Ints) -> Codes:
        left, right = picked(self.texts, a), picked(self.texts, b)
        codes = np.full(len(a), OTHER, np.int8)
        if self.within:
            part = cpdist(
                left, right, scorer=fuzz.token_set_ratio, score_cutoff=90, dtype=np.float32, workers=WORKERS
            )
            codes[part >= 99] = WITHIN
            sort = cpdist(
                left, right, scorer=fuzz.token_sort_ratio, score_cutoff=70, dtype=np.float32, workers=WORKERS
            )
            codes[sort >= self.alike] = ALIKE
        joined = cpdist(
            [t.replace(" ", "") for t in left],
            [t.replace(" ", "") for t in right],
            scorer=fuzz.ratio,
            score_cutoff=70,
            dtype=np.float32,
            workers=WORKERS,
        )
        codes[joined >= self.alike] = ALIKE
        return codes
