"""From levels of agreement to log-odds: four kinds of pairs, value frequencies, and what the book itself teaches."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from app.matching import grading as g
from app.matching.comparing import BORN_CONFLICT, FIELDS, F, Floats, Levels
from app.matching.statistics import Statistics
from app.matching.texts import among
from app.matching.weights import HOME, LEVEL_COUNT, NONE_, PLACE_FIELDS, RARE, SAME, WORK, tables

NEAR_LEVELS = {"given": (g.SOUND, g.NEAR, g.FAR), "family": (g.SOUND, g.NEAR, g.FAR)}
STRANGERS = {
    "given": (g.FORM, g.SOUND, g.NEAR, g.FAR, g.PREFIX, g.TWO_NAMES),
    "family": (g.SOUND, g.NEAR, g.FAR, g.PREFIX, g.TWO_NAMES),
}
CHUNK = 50_000
FIT_FROM = 400
"""Contacts from which on a book's own pairs teach the model."""
_GIVEN = F["given"]
_PLACES = [F[n] for n in PLACE_FIELDS]
_PLAIN = [i for i in range(len(FIELDS)) if i not in _PLACES]


@dataclass
class Scores:
    """Of N pairs, in bits: `odds` of same person against all else; `weights` (N, fields) for the explanation."""

    odds: Floats
    weights: Floats
    rivals: Floats
    """(N, 2): the part of a household and of an office in what speaks against."""
    plain: Floats
    """(N, fields): what each field says against mere strangers; NaN where it says nothing."""

    @classmethod
    def join(cls, parts: list[Scores]) -> Scores:
        """Those of all the pairs of several."""
        return cls(
            *(np.concatenate([getattr(p, n) for p in parts]) for n in ("odds", "weights", "rivals", "plain"))
        )


def _chunks(levels: Levels) -> Iterator[Levels]:
    return (levels.take(slice(i, i + CHUNK)) for i in range(0, len(levels.a), CHUNK))  # type: ignore[arg-type]


def _places(levels: Levels) -> NDArray[np.intp]:
    """Where the level of each field stands in a table of shares (fields, levels)."""
    places = levels.codes.astype(np.intp)
    places += np.arange(len(FIELDS)) * LEVEL_COUNT
    return places


@dataclass
class Model:
    """The shares of the levels in the four kinds of pairs, and the log₂ odds of the kinds before anything is known."""

    size: int
    shares: NDArray[np.float32] = field(default_factory=tables)
    pairs: float = 0.25
    """Expected pairs of cards of one person, per contact."""
    homes: float = 0.5
    works: float = 2.0

    @classmethod
    def fitted(cls, statistics: Statistics) -> Model:
        """The model of a book, with what its own pairs have taught."""
        size = max(2, statistics.size)
        return replace(statistics.model, size=size) if statistics.model else cls(size)

    def prior(self) -> tuple[float, float, float]:
        """log₂ of same : unrelated, same : household, same : office."""
        unrelated = max(1.0, (self.size - 1) / 2)
        return (
            float(np.log2(self.pairs / unrelated)),
            float(np.log2(self.pairs / self.homes)),
            float(np.log2(self.pairs / self.works)),
        )

    def score(self, levels: Levels) -> Scores:
        """The log-odds of the pairs and what each field contributes."""
        parts = [self._score(part) for part in _chunks(levels)]
        if not parts:
            none = np.zeros((0, len(FIELDS)), np.float32)
            return Scores(np.zeros(0, np.float32), none, np.zeros((0, 2), np.float32), none)
        return Scores.join(parts)

    def odds(self, levels: Levels) -> Floats:
        """The log-odds of the pairs."""
        parts = [self._totals(part)[1] for part in _chunks(levels)]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _score(self, levels: Levels) -> Scores:
        against, odds, rivals = self._totals(levels)
        # What a field says: against the strongest other explanation.
        rival = (against.sum(2) + np.array(self.prior(), np.float32)[:, None]).argmin(0)
        weights = against[rival, np.arange(len(rival))]
        plain = np.where(levels.codes == 0, np.nan, against[0]).astype(np.float32)
        return Scores(odds, weights, rivals, plain)

    def _totals(self, levels: Levels, theirs: Floats | None = None) -> tuple[Floats, Floats, Floats]:
        """What the fields say against each rival (rivals, N, fields), the odds (N), and the rivals' parts (N, 2)."""
        against = self._against(levels, theirs)
        for kind in range(3):
            self._place_once(levels, against[kind], kind)
        totals = against.sum(2) + np.array(self.prior(), np.float32)[:, None]
        lowest = totals.min(0)
        parts = np.exp2(lowest - totals)
        odds = lowest - np.log2(parts.sum(0))
        return against, odds.astype(np.float32), (parts / parts.sum(0))[1:].T.astype(np.float32)

    def _rivalled(self, levels: Levels, theirs: Floats) -> tuple[Floats, Floats]:
        return self._totals(levels, theirs)[1:]

    def against_strangers(self, levels: Levels) -> Floats:
        """The log-odds of one person against two strangers: households and offices do not count here."""
        against = self._against(levels, self._theirs(levels, (NONE_,)))[0]
        self._place_once(levels, against, 0)
        odds: Floats = against.sum(1) + np.float32(self.prior()[0])
        return odds

    def _against(self, levels: Levels, theirs: Floats | None = None) -> Floats:
        """(rivals, N, fields): log₂ of share among cards of one person : share among the rival's pairs."""
        own = np.log2(self.shares[..., SAME]).ravel()[_places(levels)]
        result: Floats = own - (self._theirs(levels) if theirs is None else theirs)
        return result

    def _theirs(self, levels: Levels, kinds: tuple[int, ...] = (NONE_, HOME, WORK)) -> Floats:
        """(rivals, N, fields): log₂ of the share among the rival's pairs, which a book's own pairs do not teach."""
        codes, bits = levels.codes, levels.bits
        places = _places(levels)
        near = {F[name]: np.flatnonzero(among(codes[:, F[name]], at)) for name, at in NEAR_LEVELS.items()}
        form = np.flatnonzero(codes[:, _GIVEN] == g.FORM)
        result = np.empty((len(kinds), *codes.shape), np.float32)
        for k, kind in enumerate(kinds):
            shares = self.shares[..., kind]
            rare = shares == RARE
            np.multiply(rare.astype(np.float32).ravel()[places], -bits, out=result[k])
            result[k] += np.log2(np.where(rare, 1, shares)).ravel()[places]
            for i, rows in near.items():
                usual = shares[i, codes[rows, i]]
                result[k, rows, i] = np.log2(usual + np.float32(0.3) * np.exp2(-bits[rows, i]))
            usual = np.float32(0.25) * shares[_GIVEN, g.FORM]
            result[k, form, _GIVEN] = np.log2(usual + np.float32(0.5) * np.exp2(-bits[form, _GIVEN]))
            if kind == HOME:
                # Where one is Jr., somebody else of the same name is about.
                same = np.flatnonzero(codes[:, _GIVEN] == g.EXACT)
                heir = codes[same, F["generation"]] >= 2
                usual = np.where(heir, np.float32(0.5), shares[_GIVEN, g.EXACT])
                result[k, same, _GIVEN] = np.log2(usual + np.exp2(-bits[same, _GIVEN]))
        return result

    @staticmethod
    def _place_once(levels: Levels, weights: Floats, kind: int) -> None:
        """Makes the parts of an address count as one: town and postcode say the same, and whoever moved changes all; and the
        same of firm and job."""
        city, post, state = F["city"], F["post"], F["state"]
        by_city, by_post = weights[:, city].copy(), weights[:, post].copy()
        known = (by_city > 0) | (by_post > 0)
        both = (by_city > 0) & (by_post > 0)
        for part, less in ((city, by_city <= by_post), (post, by_city > by_post)):
            rows = np.flatnonzero(both & less)
            weights[rows, part] *= np.float32(0.3)
        weights[np.flatnonzero(known & (weights[:, state] > 0)), state] *= np.float32(0.2)
        job = F["job"]  # whoever changes the employer changes the title
        rows = np.flatnonzero((levels["company"] == g.OTHER) & (weights[:, job] < 0))
        weights[rows, job] *= np.float32(0.3)
        number = F["number"]
        elsewhere = np.flatnonzero((levels["street"] == 4) & (weights[:, number] > 0))
        weights[elsewhere, number] *= np.float32(0.5)
        moved = np.flatnonzero(levels["away"] == 2)
        weights[moved[:, None], _PLACES] = 0
        weights[levels["away"] == 1, F["away"]] = 0

    def learn_strangers(self, chance: Levels) -> None:
        """Takes from pairs drawn by chance how often names of strangers are alike; PRIOR counts as 20,000 pairs."""
        start, weight = tables(), 20_000.0
        for name in ("given", "family"):
            i = F[name]
            counts = np.bincount(chance.codes[:, i], minlength=LEVEL_COUNT)
            there = counts[1:].sum()
            for level in STRANGERS[name]:
                old = start[i, level, NONE_]
                new = (counts[level] + weight * old) / (there + weight)
                self.shares[i, level, 1:] = start[i, level, 1:] * new / old

    def fit(self, levels: Levels, rounds: int = 12) -> None:
        """Expectation maximisation over a book's candidate pairs; PRIOR counts as 60 pairs of each field."""
        if self.size < FIT_FROM or not len(levels.a):
            return
        start = tables()
        parts = list(_chunks(levels))
        with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as threads:
            theirs = list(threads.map(self._theirs, parts))
            self._maximise(levels, start, rounds, lambda: threads.map(self._rivalled, parts, theirs))

    def _maximise(
        self,
        levels: Levels,
        start: NDArray[np.float32],
        rounds: int,
        totals: Callable[[], Iterable[tuple[Floats, Floats]]],
    ) -> None:
        weight = 60.0
        for _ in range(rounds):
            odds, rivals = (np.concatenate(column) for column in zip(*totals(), strict=True))
            belief = 1 / (1 + np.exp2(-np.clip(odds, -40, 40)))
            homes, works = ((1 - belief)[:, None] * rivals).sum(0)
            self.homes = float((homes + 0.5 * 2) / (self.size + 2))
            self.works = float((works + 2.0 * 10) / (self.size + 10))
            believed = np.flatnonzero(belief >= 0.02)
            belief, codes = belief[believed], levels.codes[believed]
            self.pairs = float((belief.sum() + 0.25 * 50) / (self.size + 50))
            for i in range(len(FIELDS)):
                counts = np.bincount(codes[:, i], belief, LEVEL_COUNT)[: start.shape[1]]
                first = 0 if FIELDS[i] == "order" else 1
                known = start[i, :, NONE_] != 1.0
                known |= start[i, :, SAME] != 1.0
                known[:first] = False
                if not known.any():  # a level that only the rules ask for
                    continue
                base = np.where(known, start[i, :, SAME], 0)
                if FIELDS[i] == "born":
                    base[4] = 0.02
                total = base.sum()
                new = (counts * known + weight * base / total) / ((counts * known).sum() + weight)
                if FIELDS[i] == "born":
                    new[4] = start[i, 4, SAME]
                self.shares[i, :, SAME] = np.where(known, new, self.shares[i, :, SAME])

    def has_homes(self) -> bool:
        """Whether people of one household are common in this book."""
        return self.homes > 0.05 * self.pairs

    def trusts_birthdays(self) -> bool:
        """Whether two birthdays in conflict mean two people: not in a book where they are often wrong."""
        return bool(self.shares[F["born"], BORN_CONFLICT, SAME] < 0.03)
