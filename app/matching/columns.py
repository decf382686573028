"""Profiles as arrays of numbers: every distinct text has a number, so that a million pairs compare at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching.profile import Profile

Ints = NDArray[np.int32]
NONE = -1
GIVEN, FAMILY, PHONES, EMAILS, PLACES, LINKS, FORMER = 3, 3, 5, 5, 3, 3, 2
KIND_NUMBERS = {"person": 0, "household": 1, "role": 2, "firm": 3}
GENERATION_NUMBERS = {"": 0, "sr": 1, "jr": 2, "iii": 3, "iv": 4, "v": 5}
GENDER_NUMBERS = {"": 0, "m": 1, "f": 2}
PHONE_KINDS = {"": 0, "mobile": 1, "fixed": 2}


class Vocabulary:
    """Distinct texts and their numbers, in order of appearance."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

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
        return np.array([*(function(t) for t in self.numbers), 0], dtype)

    def derived(self, function: Callable[[str], str]) -> tuple[Ints, Vocabulary]:
        """Another vocabulary made of these texts, and which number in it each of these has (the last: NONE)."""
        other = Vocabulary()
        return np.array([*(other(function(t)) for t in self.numbers), NONE], np.int32), other


@dataclass
class Columns:
    """One row per profile. Two-dimensional columns hold several values, NONE where there are fewer."""

    profiles: Sequence[Profile]
    names: Vocabulary = field(default_factory=Vocabulary)
    companies: Vocabulary = field(default_factory=Vocabulary)
    jobs: Vocabulary = field(default_factory=Vocabulary)
    numbers: Vocabulary = field(default_factory=Vocabulary)
    addresses: Vocabulary = field(default_factory=Vocabulary)
    """E-mail addresses."""
    parts: Vocabulary = field(default_factory=Vocabulary)
    """Parts of postal addresses."""
    urls: Vocabulary = field(default_factory=Vocabulary)

    def __post_init__(self) -> None:
        n = len(self.profiles)

        def empty(*shape: int) -> Ints:
            return np.full((n, *shape), NONE, np.int32)

        self.given, self.family, self.surname = empty(GIVEN), empty(FAMILY), empty()
        self.former, self.nick = empty(FORMER), empty(FORMER)
        self.company, self.job = empty(), empty()
        self.phones, self.phone_kinds, self.emails = (
            empty(PHONES),
            np.zeros((n, PHONES), np.int8),
            empty(EMAILS),
        )
        self.places, self.links = empty(PLACES, 6), empty(LINKS)
        self.born = np.zeros((n, 3), np.int16)
        self.kind, self.generation, self.gender = (np.zeros(n, np.int8) for _ in range(3))
        self._fill()

    def _fill(self) -> None:
        names, numbers, addresses, parts, urls = (
            self.names,
            self.numbers,
            self.addresses,
            self.parts,
            self.urls,
        )
        for i, p in enumerate(self.profiles):
            for j, text in enumerate(p.given[:GIVEN]):
                self.given[i, j] = names(text)
            for j, text in enumerate(p.family[:FAMILY]):
                self.family[i, j] = names(text)
            if p.family:
                self.surname[i] = names(" ".join(p.family)) if len(p.family) > 1 else self.family[i, 0]
            for j, text in enumerate(p.former[:FORMER]):
                self.former[i, j] = names(text)
            for j, text in enumerate(p.nicknames[:FORMER]):
                self.nick[i, j] = names(text)
            if p.company:
                self.company[i] = self.companies(p.company)
            if p.job:
                self.job[i] = self.jobs(p.job)
            for j, (text, kind) in enumerate(p.phones[:PHONES]):
                self.phones[i, j] = numbers(text)
                self.phone_kinds[i, j] = PHONE_KINDS[kind]
            for j, text in enumerate(p.emails[:EMAILS]):
                self.emails[i, j] = addresses(text)
            if p.born != (0, 0, 0):
                self.born[i] = p.born
            for j, place in enumerate(p.places[:PLACES]):
                self.places[i, j] = [parts(text) for text in place]
            for j, text in enumerate(p.links[:LINKS]):
                self.links[i, j] = urls(text)
            self.kind[i] = KIND_NUMBERS[p.kind]
            self.generation[i] = GENERATION_NUMBERS.get(p.generation, 0)
            self.gender[i] = GENDER_NUMBERS[p.gender]

    def __len__(self) -> int:
        return len(self.profiles)
