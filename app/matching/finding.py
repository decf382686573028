"""Finds the duplicates of a whole book: candidates, comparison, probability, clusters."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from app.domain.progress import NO_PROGRESS, Progress
from app.matching.blocking import candidates
from app.matching.clustering import bottleneck, groups, linked
from app.matching.columns import Columns, Ints
from app.matching.comparing import Bools, Comparer, Floats, Levels
from app.matching.counting import count
from app.matching.evidence import Cluster, Level, Pair
from app.matching.explaining import Reasons
from app.matching.model import FIT_FROM, Model
from app.matching.profile import Profile
from app.matching.rules import ASK, Judged, asked, judge
from app.matching.statistics import Statistics
from app.matching.stored import StoredProfiles
from app.matching.unsettled import different_names, unsettle

STEP = 40_000
"""Pairs compared at a time: what bounds the memory."""
HOPELESS = -8.0
LIKELY = 0.0
NEVER = -1000.0


def find(
    profiles: Sequence[Profile],
    dismissed: Collection[frozenset[str]] = (),
    progress: Progress = NO_PROGRESS,
    statistics: Statistics | None = None,
    learn: bool = True,
) -> list[Cluster]:
    """The clusters of a book, the surest first. `dismissed` are pairs of ids that the user has told apart.

    Safe and likely clusters partition the contacts; ask clusters are pairs and may overlap with them. The result does
    not depend on the order of the profiles. Raises Cancelled out of the progress.

    What the book teaches is kept in `statistics`; if they are empty, the profiles are counted first. With `learn` off
    the profiles may be a part of the book that the statistics describe, and nothing is learnt from them.
    """
    if not isinstance(profiles, StoredProfiles):
        profiles = sorted(profiles, key=lambda p: p.id)
    return _Search(profiles, dismissed, progress, statistics, learn).run()


def order(cluster: Cluster) -> tuple[int, float, tuple[str, ...]]:
    """The key by which clusters are sorted: the surest first."""
    return -("ask", "likely", "safe").index(cluster.level), -cluster.probability, cluster.contacts


class _Search:
    def __init__(
        self,
        profiles: Sequence[Profile],
        dismissed: Collection[frozenset[str]],
        progress: Progress,
        statistics: Statistics | None,
        learn: bool,
    ) -> None:
        self.progress, self.learn = progress, learn
        self.statistics = statistics or Statistics()
        self.columns = Columns(profiles)
        progress.advance(0)
        row = {contact: i for i, contact in enumerate(self.columns.ids)} if dismissed else {}
        self.dismissed = {
            tuple(sorted(row[i] for i in pair))
            for pair in dismissed
            if len(pair) == 2 and all(i in row for i in pair)
        }
        with ThreadPoolExecutor(1) as thread:  # sorting large arrays lets others run
            pairs = thread.submit(candidates, self.columns) if len(self.columns) > 1 else None
            if not self.statistics.size:
                count(self.columns, self.statistics)
                for cut in self.columns.cut:
                    self.statistics.add(profiles[cut])
            self.reasons = Reasons(profiles, self.statistics)
            self.comparer = Comparer(self.columns, self.statistics)
            self.candidates = pairs.result() if pairs else None
        progress.advance(0)
        self.model = Model(max(2, len(self.columns))) if learn else Model.fitted(self.statistics)

    def run(self) -> list[Cluster]:
        if self.candidates is None:
            return []
        if self.learn and len(self.columns) >= FIT_FROM:
            self.model.learn_strangers(self.comparer.by_chance())
        levels = self._compared(*self.candidates)
        self.candidates = None
        if self.learn:
            self.model.fit(levels)
            self.statistics.model, self.statistics.cultures = self.model, self.comparer.cultures
        judged = self._judged(levels)
        unsettle(levels, judged, self.columns, self._conflict)
        parts = groups(len(self.columns), levels.a, levels.b, judged.odds)
        kept = self._telling(levels, judged, parts)
        levels, judged = levels.take(kept), judged.take(kept)
        return self._clusters(parts, levels, judged)

    def _conflict(self, a: Ints, b: Ints) -> Bools:
        levels = self.comparer(a, b)
        return different_names(levels, self._judged(levels))

    def _judged(self, levels: Levels) -> Judged:
        """The pairs judged; those that the user has told apart are never one."""
        odds = self.model.odds(levels)
        judged = judge(levels, odds, self.columns, self.model.trusts_birthdays(), self.model.has_homes())
        if self.dismissed:
            told = np.array(sorted(i * len(self.columns) + j for i, j in self.dismissed), np.int64)
            judged.odds[np.isin(levels.a.astype(np.int64) * len(self.columns) + levels.b, told)] = NEVER
        return judged

    def _telling(self, levels: Levels, judged: Judged, parts: Sequence[Ints]) -> Ints:
        """The pairs inside components and those worth asking about: all others are let go, which most of the memory was."""
        component = np.full(len(self.columns), -1, np.int32)
        for number, rows in enumerate(parts):
            component[rows] = number
        one, other = component[levels.a], component[levels.b]
        return np.flatnonzero((one >= 0) & (one == other) | (judged.odds >= ASK)).astype(np.int32)

    def _compared(self, a: Ints, b: Ints) -> Levels:
        """The levels of the candidate pairs that are not hopeless."""
        kept = []
        self.progress.start(len(a), "comparing")
        with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as threads:  # numpy and rapidfuzz let others run
            parts = [(a[i : i + STEP], b[i : i + STEP]) for i in range(0, len(a), STEP)]
            for part, levels in zip(parts, threads.map(self._hopeful, parts), strict=True):
                kept.append(levels)
                self.progress.advance(len(part[0]))
        return Levels.join(kept) if kept else self.comparer(a, b)

    def _hopeful(self, pairs: tuple[Ints, Ints]) -> Levels:
        levels = self.comparer(*pairs)
        hopeful = self.model.against_strangers(levels) > HOPELESS
        return levels.take(np.flatnonzero(hopeful | asked(levels, self.columns)))

    def _clusters(self, parts: Sequence[Ints], levels: Levels, judged: Judged) -> list[Cluster]:
        n = len(self.columns)
        known = _Ties(n, levels, judged)
        extra = known.missing(parts)
        if len(extra[0]):
            more = self.comparer(*extra)
            levels = Levels.join([levels, more])
            judged = Judged.join([judged, self._judged(more)])
            known = _Ties(n, levels, judged)
        scores = self.model.score(levels)
        result: list[Cluster] = []
        group = np.full(n, -1, np.int64)
        for rows in parts:
            if len(rows) == 2:
                group[rows] = rows[0]
                result.append(self._couple(known.at(int(rows[0]), int(rows[1])), levels, judged))
                continue
            ties = known.matrix(rows)
            plain = known.fields(rows, scores.plain) if len(rows) > 2 else None
            for members in linked(ties, plain, self.model.prior()[0]):
                chosen = rows[members]
                group[chosen] = chosen[0]
                own = ties if len(members) == len(rows) else ties[np.ix_(members, members)]
                result.append(self._cluster(chosen, own, known, levels, judged))
        result += self._asks(group.astype(np.int32), levels, judged)
        self.reasons.keep(levels, scores.weights)
        return sorted(result, key=order)

    def _cluster(self, rows: Ints, ties: Floats, known: _Ties, levels: Levels, judged: Judged) -> Cluster:
        wide = bottleneck(ties) if len(rows) > 2 else ties
        found = [
            known.index[int(i) * len(self.columns) + int(j)]
            for x, i in enumerate(rows)
            for j in rows[x + 1 :]
        ]
        strengths = [wide[x, y] for x in range(len(rows)) for y in range(x + 1, len(rows))]
        level: Level = "safe" if all(judged.safe[found]) else "likely"
        pairs = tuple(self._pair(k, s, levels) for k, s in zip(found, strengths, strict=True))
        ids = self.columns.ids
        return Cluster(level, min(p.probability for p in pairs), tuple(ids[i] for i in rows), pairs)

    def _couple(self, k: int, levels: Levels, judged: Judged) -> Cluster:
        """The cluster of a pair that nothing else ties to anybody, as most are."""
        pair = self._pair(k, judged.odds[k], levels)
        return Cluster("safe" if judged.safe[k] else "likely", pair.probability, (pair.a, pair.b), (pair,))

    def _pair(self, k: int, odds: float, levels: Levels) -> Pair:
        ids = self.columns.ids
        return Pair(ids[levels.a[k]], ids[levels.b[k]], probability(odds), self.reasons.of(k))

    def _asks(self, group: Ints, levels: Levels, judged: Judged) -> list[Cluster]:
        """The pairs worth asking about; between two clusters only the strongest."""
        a, b = levels.a, levels.b
        apart = (group[a] < 0) | (group[b] < 0) | (group[a] != group[b])
        found = np.flatnonzero(apart & (judged.odds >= ASK))
        own = np.where(group < 0, np.arange(len(group)), group)
        best: dict[tuple[int, int], int] = {}
        for k in found[np.lexsort((b[found], a[found], -judged.odds[found]))]:
            x, y = sorted((int(own[a[k]]), int(own[b[k]])))
            best.setdefault((x, y), int(k))
        result = []
        for k in best.values():
            pair = self._pair(k, float(judged.odds[k]), levels)
            result.append(Cluster("ask", pair.probability, (pair.a, pair.b), (pair,)))
        return result


class _Ties:
    """The log-odds of the pairs by their rows."""

    def __init__(self, n: int, levels: Levels, judged: Judged) -> None:
        self.n, self.odds = n, judged.odds
        packed = levels.a.astype(np.int64) * n + levels.b
        self.index: dict[int, int] = dict(zip(packed.tolist(), range(len(packed)), strict=True))

    def at(self, i: int, j: int) -> int:
        """The place of the pair of two rows, i < j."""
        return self.index[i * self.n + j]

    def missing(self, parts: Sequence[Ints]) -> tuple[Ints, Ints]:
        """The pairs inside components that have not been compared yet."""
        found = [
            (i, j)
            for rows in parts
            if len(rows) > 2
            for x, i in enumerate(rows.tolist())
            for j in rows[x + 1 :].tolist()
            if i * self.n + j not in self.index
        ]
        array = np.array(found, np.int32).reshape(-1, 2)
        return array[:, 0], array[:, 1]

    def fields(self, rows: Ints, plain: Floats) -> Floats:
        """What each field says of each two members of one component (k, k, fields)."""
        k = len(rows)
        result = np.full((k, k, plain.shape[1]), np.nan, np.float32)
        for x in range(k):
            for y in range(x + 1, k):
                result[x, y] = result[y, x] = plain[self.index[int(rows[x]) * self.n + int(rows[y])]]
        return result

    def matrix(self, rows: Ints) -> Floats:
        """The square matrix of the ties of one component."""
        k = len(rows)
        result = np.full((k, k), -np.inf, np.float32)
        for x in range(k):
            for y in range(x + 1, k):
                result[x, y] = result[y, x] = self.odds[self.index[int(rows[x]) * self.n + int(rows[y])]]
        return result


def probability(odds: float) -> float:
    """Log₂ odds as a probability, rounded to six digits and never quite 1."""
    return min(0.999999, round(float(1 / (1 + 2.0 ** -max(-60.0, min(60.0, odds)))), 6))
