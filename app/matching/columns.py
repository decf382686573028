"""Profiles as arrays of numbers: every distinct text has a number, so that a million pairs compare at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching.profile import Profile, in_order
from app.matching.stored import StoredProfiles

Ints = NDArray[np.int32]
NONE = -1
GIVEN, FAMILY, PHONES, EMAILS, PLACES, LINKS, FORMER = 3, 3, 5, 5, 3, 3, 2
KIND_NUMBERS = {"person": 0, "household": 1, "role": 2, "firm": 3}
GENERATION_NUMBERS = {"": 0, "sr": 1, "jr": 2, "iii": 3, "iv": 4, "v": 5}
GENDER_NUMBERS = {"": 0, "m": 1, "f": 2}
PHONE_KINDS = {"": 0, "mobile": 1, "fixed": 2, "kin": 3}
FLUSH = 50_000
"""Names that wait as texts, which takes more room than as numbers."""


class Vocabulary:
    """Distinct texts and their numbers, in order of appearance."""

    def __init__(self, numbers: dict[str, int] | None = None) -> None:
        self.numbers: dict[str, int] = {} if numbers is None else numbers

    def __call__(self, text: str) -> int:
        return self.numbers.setdefault(text, len(self.numbers)) if text else NONE

    def __len__(self) -> int:
        return len(self.numbers)

    @property
    def texts(self) -> list[str]:
        """The texts by their numbers."""
        return list(self.numbers)

    def map(self, function: Callable[[str], float], dtype: type = np.float32) -> NDArray[Any]:
        """A function of every text, as an array by number; one more entry (for NONE, the last) is 0."""
        return np.array([*map(function, self.numbers), 0], dtype)

    def derived(self, function: Callable[[str], str]) -> tuple[Ints, Vocabulary]:
        """Another vocabulary made of these texts, and which number in it each of these has (the last: NONE)."""
        other = Vocabulary()
        return np.array([*map(other, map(function, self.numbers)), NONE], np.int32), other


class _Texts:
    """Lists of texts while they grow: of each row several lists, with the numbers of their texts in order of appearance."""

    def __init__(self, *widths: int) -> None:
        self.numbers: dict[str, int] = {}
        self.texts: list[str] = []
        self.lengths = array("i")
        self._widths, self._values = widths, array("i")

    def flush(self) -> None:
        """Turn the texts that were added into numbers."""
        numbers = self.numbers
        for text in dict.fromkeys(self.texts):
            if text and text not in numbers:
                numbers[text] = len(numbers)
        numbers[""] = NONE
        self._values.extend(map(numbers.__getitem__, self.texts))
        del numbers[""]
        self.texts.clear()

    def columns(self, least: int = 1) -> list[Ints]:
        """(rows, as many cells as the longest list needs, at least so many) of each list, NONE where nothing was put."""
        lengths = np.array(self.lengths, np.int32).reshape(-1, len(self._widths))
        values = np.array(self._values, np.int32)
        ends = np.cumsum(lengths.ravel(), dtype=np.int64).reshape(lengths.shape)
        starts = ends - lengths
        result = []
        for k, most in enumerate(self._widths):
            longest = int(lengths[:, k].max(initial=0))
            column = np.full((len(lengths), max(min(most, least), longest)), NONE, np.int32)
            if longest:
                cells = np.arange(longest)
                there = cells < lengths[:, k, None]
                column[:, :longest][there] = values[(starts[:, k, None] + cells)[there]]
            result.append(column)
        return result

    @property
    def vocabulary(self) -> Vocabulary:
        """All texts."""
        return Vocabulary(self.numbers)


def _together(given: Ints, names: Vocabulary) -> Ints:
    """The number of each row's given names written as one word; NONE where no row has two of which that can be."""
    result = np.where(given[:, 1] < 0, given[:, 0], NONE)
    texts, numbers = names.texts, names.numbers
    several = np.flatnonzero(given[:, 1] >= 0)
    for row, cells in zip(several.tolist(), given[several].tolist(), strict=True):
        word = "".join(texts[k] for k in cells if k >= 0)
        result[row] = numbers.get(word, NONE)
    return result


class Columns:
    """One row per profile, in their order, those of `more` after the others.

    Two-dimensional columns hold several values, NONE where there are fewer.

    The profiles are read once and not kept. `ids` are their contacts', `addresses` numbers e-mail addresses and
    `parts` the parts of postal ones. `cut` are the rows with more numbers or addresses than there are cells.
    """

    def __init__(
        self, profiles: Iterable[Profile] | StoredProfiles, more: StoredProfiles | None = None
    ) -> None:
        self.ids: list[str] = []
        self.cut: list[int] = []
        names, companies, jobs = _Texts(GIVEN, FAMILY, 1, FORMER, FORMER), _Texts(1), _Texts(1)
        numbers, addresses, parts, urls = _Texts(PHONES), _Texts(EMAILS), _Texts(6 * PLACES), _Texts(LINKS)
        growing = (names, companies, jobs, numbers, addresses, parts, urls)
        kinds, generation, gender, kind = (array("b") for _ in range(4))
        born = array("h")
        rows: Iterable[Sequence[Any]]
        rows = profiles.rows() if isinstance(profiles, StoredProfiles) else map(in_order, profiles)
        if more is not None:
            rows = chain(rows, more.rows())
        for (
            id_, card, given, family, suffix, nicknames, former, company, job, phones, emails, date, places, links, sex
        ) in rows:  # fmt: skip
            self.ids.append(id_)
            given, own, former, nicknames = (
                given[:GIVEN],
                family[:FAMILY],
                former[:FORMER],
                nicknames[:FORMER],
            )
            names.texts += given
            names.texts += own
            names.texts.append(" ".join(family))
            names.texts += former
            names.texts += nicknames
            names.lengths.extend((len(given), len(own), 1, len(former), len(nicknames)))
            companies.texts.append(company)
            jobs.texts.append(job)
            if len(phones) > PHONES or len(emails) > EMAILS:
                self.cut.append(len(self.ids) - 1)
                phones, emails = phones[:PHONES], emails[:EMAILS]
            for number, what in phones:
                numbers.texts.append(number)
                kinds.append(PHONE_KINDS[what])
            numbers.lengths.append(len(phones))
            addresses.texts += emails
            addresses.lengths.append(len(emails))
            born.extend(date)
            for place in places[:PLACES]:
                parts.texts += place
            parts.lengths.append(6 * min(len(places), PLACES))
            urls.texts += links[:LINKS]
            urls.lengths.append(min(len(links), LINKS))
            kind.append(KIND_NUMBERS[card])
            generation.append(GENERATION_NUMBERS.get(suffix, 0))
            gender.append(GENDER_NUMBERS[sex])
            if len(names.texts) > FLUSH:
                for one in growing:
                    one.flush()
        for one in growing:
            one.flush()
        n = len(self.ids)
        companies.lengths = jobs.lengths = array("i", [1]) * n
        self.given, self.family, surname, self.former, self.nick = names.columns(max(GIVEN, FAMILY))
        self.surname = surname[:, 0]
        self.together = _together(self.given, names.vocabulary)
        self.company, self.job = companies.columns()[0][:, 0], jobs.columns()[0][:, 0]
        (self.phones,), (self.emails,), (self.links,) = numbers.columns(), addresses.columns(), urls.columns()
        places = parts.columns(2 * 6)[0]
        self.places = places.reshape(n, places.shape[1] // 6, 6)
        self.phone_kinds = np.zeros(self.phones.shape, np.int8)
        self.phone_kinds[np.arange(self.phones.shape[1]) < np.array(numbers.lengths)[:, None]] = kinds
        self.names, self.companies, self.jobs = names.vocabulary, companies.vocabulary, jobs.vocabulary
        self.numbers, self.addresses = numbers.vocabulary, addresses.vocabulary
        self.parts, self.urls = parts.vocabulary, urls.vocabulary
        self.born = np.array(born, np.int16).reshape(n, 3)
        self.kind, self.generation, self.gender = (np.array(c, np.int8) for c in (kind, generation, gender))

    def __len__(self) -> int:
        return len(self.ids)
