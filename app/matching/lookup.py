"""One contact against others: while it is typed, imported, or changed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.matching.columns import Columns
from app.matching.comparing import Comparer
from app.matching.evidence import Pair
from app.matching.explaining import explain
from app.matching.finding import probability
from app.matching.model import Model
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


def _pairs(profile: Profile, others: Sequence[Profile], statistics: Statistics, least: float) -> list[Pair]:
    columns = Columns([profile, *others])
    a = np.zeros(len(others), np.int32)
    levels = Comparer(columns, statistics)(a, np.arange(1, len(others) + 1, dtype=np.int32))
    model = Model.fitted(statistics)
    scores = model.score(levels)
    odds = judge(levels, scores.odds, columns, model.trusts_birthdays(), model.has_homes()).odds
    return [
        Pair(
            profile.id,
            others[k].id,
            probability(float(odds[k])),
            explain(levels, scores.weights, k, profile, others[k], statistics),
        )
        for k in np.flatnonzero(odds >= least).tolist()
    ]
