"""One contact against others: while it is typed, imported, or changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from app.matching.columns import Columns, Ints
from app.matching.comparing import Comparer, Floats, Levels
from app.matching.evidence import Pair
from app.matching.explaining import explain
from app.matching.finding import probability
from app.matching.model import Model, Scores
from app.matching.profile import Profile
from app.matching.rules import ASK, judge
from app.matching.statistics import Statistics


def compare(a: Profile, b: Profile, statistics: Statistics) -> Pair:
    """How probable it is that two contacts of a book are one, and why."""
    return _pairs(a, [b], statistics, -np.inf)[0]


def lookalikes(profile: Profile, candidates: Sequence[Profile], statistics: Statistics) -> list[Pair]:
    """The candidates that may be the contact itself, the likeliest first. Candidates are those that share a key."""
    others = [c for c in candidates if c.id != profile.id]
    return (
        sorted(_pairs(profile, others, statistics, ASK), key=lambda p: (-p.probability, p.b))
        if others
        else []
    )


def best(
    wanted: Sequence[tuple[Profile, Sequence[Profile]]], statistics: Statistics, least: float = ASK
) -> list[Pair | None]:
    """For each contact the likeliest of its candidates, None if there is none of at least so many bits; all at once."""
    rows: dict[str, int] = {}
    profiles: list[Profile] = []
    owner: list[int] = []
    left: list[int] = []
    right: list[int] = []
    for number, (profile, candidates) in enumerate(wanted):
        mine = len(profiles)
        profiles.append(profile)
        for candidate in candidates:
            if candidate.id not in rows:
                rows[candidate.id] = len(profiles)
                profiles.append(candidate)
            owner.append(number)
            left.append(mine)
            right.append(rows[candidate.id])
    result: list[Pair | None] = [None] * len(wanted)
    if not owner:
        return result
    columns = Columns(profiles)
    a, b = np.array(left, np.int32), np.array(right, np.int32)
    levels, scores, odds = _judged(columns, a, b, statistics)
    ids = np.array([profiles[row].id for row in right])
    order = np.lexsort((ids, -odds, np.array(owner)))
    for k in order[odds[order] >= least].tolist():
        if result[owner[k]] is None:
            result[owner[k]] = _pair(profiles, levels, scores, odds, k, statistics)
    return result


def _pairs(profile: Profile, others: Sequence[Profile], statistics: Statistics, least: float) -> list[Pair]:
    profiles = [profile, *others]
    columns = Columns(profiles)
    a = np.zeros(len(others), np.int32)
    levels, scores, odds = _judged(columns, a, np.arange(1, len(others) + 1, dtype=np.int32), statistics)
    return [
        _pair(profiles, levels, scores, odds, k, statistics) for k in np.flatnonzero(odds >= least).tolist()
    ]


def _judged(columns: Columns, a: Ints, b: Ints, statistics: Statistics) -> tuple[Levels, Scores, Floats]:
    levels = Comparer(columns, statistics)(a, b)
    model = Model.fitted(statistics)
    scores = model.score(levels)
    return (
        levels,
        scores,
        judge(levels, scores.odds, columns, model.trusts_birthdays(), model.has_homes()).odds,
    )


def _pair(
    profiles: Sequence[Profile],
    levels: Levels,
    scores: Scores,
    odds: Floats,
    k: int,
    statistics: Statistics,
) -> Pair:
    one, other = profiles[levels.a[k]], profiles[levels.b[k]]
    said = partial(explain, levels.codes[k].copy(), scores.weights[k].copy(), one, other, statistics)
    return Pair(one.id, other.id, probability(float(odds[k])), said)
