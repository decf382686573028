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
from app.matching.stored import StoredProfiles


def compare(a: Profile, b: Profile, statistics: Statistics) -> Pair:
    """How probable it is that two contacts of a book are one, and why."""
    return _pairs(a, [b], statistics, -np.inf)[0]


def lookalikes(profile: Profile, candidates: Sequence[Profile], statistics: Statistics) -> list[Pair]:
    """The candidates that may be the contact itself, the likeliest first. Candidates are those that share a key."""
    if not candidates:
        return []
    found = (p for p in _pairs(profile, candidates, statistics, ASK) if p.b != profile.id)
    return sorted(found, key=lambda p: (-p.probability, p.b))


def best(
    wanted: Sequence[tuple[Profile, Sequence[str]]],
    others: StoredProfiles,
    statistics: Statistics,
    least: float = ASK,
) -> list[Pair | None]:
    """For each contact the likeliest of its candidates, None if there is none of at least so many bits; all at once.

    Candidates are ids of `others`; those that are not there are passed over.
    """
    mine = [profile for profile, _ in wanted]
    result: list[Pair | None] = [None] * len(mine)
    columns = Columns(mine, others)
    rows = {id_: row for row, id_ in enumerate(columns.ids[len(mine) :], len(mine))}
    pairs = [
        (owner, row) for owner, (_, ids) in enumerate(wanted) for row in map(rows.get, ids) if row is not None
    ]
    if not pairs:
        return result
    a, b = np.array(pairs, np.int32).T
    levels, scores, odds = _judged(columns, a, b, statistics)
    order = np.lexsort((np.array(columns.ids)[b], -odds, a))
    for k in order[odds[order] >= least].tolist():
        owner, row = pairs[k]
        if result[owner] is None:
            other = others[row - len(mine)]
            result[owner] = _pair(mine[owner], other, levels, scores, odds, k, statistics)
    return result


def _pairs(profile: Profile, others: Sequence[Profile], statistics: Statistics, least: float) -> list[Pair]:
    columns = (
        Columns([profile], others) if isinstance(others, StoredProfiles) else Columns([profile, *others])
    )
    a = np.zeros(len(others), np.int32)
    levels, scores, odds = _judged(columns, a, np.arange(1, len(others) + 1, dtype=np.int32), statistics)
    return [
        _pair(profile, others[k], levels, scores, odds, k, statistics)
        for k in np.flatnonzero(odds >= least).tolist()
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
    one: Profile,
    other: Profile,
    levels: Levels,
    scores: Scores,
    odds: Floats,
    k: int,
    statistics: Statistics,
) -> Pair:
    said = partial(explain, levels.codes[k].copy(), scores.weights[k].copy(), one, other, statistics)
    return Pair(one.id, other.id, probability(float(odds[k])), said)
