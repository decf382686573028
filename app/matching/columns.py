"""Profiles as arrays of numbers: every distinct text has a number, so that a million pairs compare at once."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable
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


class _Cells:
    """A column while it grows: the cells that are filled, one after another."""

    def __init__(self, *width: int) -> None:
        self._width, self._size = width, math.prod(width)
        self._at, self._values = array("q"), array("i")

    def put(self, row: int, values: Iterable[int]) -> None:
        """Fill the first cells of a row."""
        first = row * self._size
        for value in values:
            if value >= 0:
                self._at.append(first)
                self._values.append(value)
            first += 1

    def column(self, rows: int) -> Ints:
        """All cells, NONE where nothing was put."""
        result = np.full(rows * self._size, NONE, np.int32)
        result[np.frombuffer(self._at, np.int64)] = np.frombuffer(self._values, np.int32)
        return result.reshape(rows, *self._width)


class Columns:
    """One row per profile, in their order. Two-dimensional columns hold several values, NONE where there are fewer.

    The profiles are read once and not kept. `ids` are their contacts', `addresses` numbers e-mail addresses and
    `parts` the parts of postal ones.
    """

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.ids: list[str] = []
        names, companies, jobs, numbers = (Vocabulary() for _ in range(4))
        addresses, parts, urls = (Vocabulary() for _ in range(3))
        self.names, self.companies, self.jobs, self.numbers = names, companies, jobs, numbers
        self.addresses, self.parts, self.urls = addresses, parts, urls
        given, family, former, nick = _Cells(GIVEN), _Cells(FAMILY), _Cells(FORMER), _Cells(FORMER)
        phones, emails, places, links = _Cells(PHONES), _Cells(EMAILS), _Cells(PLACES, 6), _Cells(LINKS)
        kinds = _Cells(PHONES)
        surname, company, job, generation, gender, kind = (array("i") for _ in range(6))
        born = array("h")
        for i, p in enumerate(profiles):
            self.ids.append(p.id)
            given.put(i, map(names, p.given[:GIVEN]))
            own = [*map(names, p.family[:FAMILY])]
            family.put(i, own)
            surname.append(names(" ".join(p.family)) if len(own) > 1 else own[0] if own else NONE)
            if p.former:
                former.put(i, map(names, p.former[:FORMER]))
            if p.nicknames:
                nick.put(i, map(names, p.nicknames[:FORMER]))
            company.append(companies(p.company))
            job.append(jobs(p.job))
            phones.put(i, [numbers(text) for text, _ in p.phones[:PHONES]])
            kinds.put(i, [PHONE_KINDS[name] for _, name in p.phones[:PHONES]])
            emails.put(i, map(addresses, p.emails[:EMAILS]))
            born.extend(p.born)
            places.put(i, [parts(text) for place in p.places[:PLACES] for text in place])
            links.put(i, map(urls, p.links[:LINKS]))
            kind.append(KIND_NUMBERS[p.kind])
            generation.append(GENERATION_NUMBERS.get(p.generation, 0))
            gender.append(GENDER_NUMBERS[p.gender])
        n = len(self.ids)
        self.given, self.family, self.former = given.column(n), family.column(n), former.column(n)
        self.nick, self.phones, self.emails = nick.column(n), phones.column(n), emails.column(n)
        self.places, self.links = places.column(n), links.column(n)
        self.phone_kinds = np.maximum(kinds.column(n), 0).astype(np.int8)
        self.surname, self.company, self.job = (np.array(c, np.int32) for c in (surname, company, job))
        self.born = np.array(born, np.int16).reshape(n, 3)
        self.kind, self.generation, self.gender = (np.array(c, np.int8) for c in (kind, generation, gender))

    def __len__(self) -> int:
        return len(self.ids)
