"""A card whose given name is an initial, a short form or missing, and that fits several people: which of them it is, nobody
can tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import combinations

import numpy as np

from app.matching import grading as g
from app.matching.columns import Columns, Ints
from app.matching.comparing import Bools, Levels
from app.matching.rules import ASK, Judged
from app.matching.texts import among

MOST = 12
"""People whom one card fits that are looked at."""
CLEAR = 8.0
"""By how many bits it must be likelier to be one of them than another, to be that one."""
UNSETTLED = -0.5
"""The most that it may be one of them, in bits: it is asked, and ties nobody together."""


def unsettle(
    levels: Levels, judged: Judged, columns: Columns, conflict: Callable[[Ints, Ints], Bools]
) -> None:
    """Let such a card be a question with each of the people whom it fits, if these are different people: `conflict`
    tells of pairs of rows whether they are."""
    a, b, odds = levels.a, levels.b, judged.odds
    vague = among(levels["given"], (g.MISSING, g.INITIAL, g.FORM, g.PREFIX)) & (odds >= 0)
    vague &= (columns.kind[a] == 0) & (columns.kind[b] == 0)
    length = np.array([*map(len, columns.names.numbers), 0])
    short = length[columns.given[:, 0]] <= 1
    form = among(levels["given"], (g.FORM, g.PREFIX))
    rows = np.flatnonzero(vague & (form | (short[a] != short[b])))
    fits: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for k, i, j in zip(rows.tolist(), a[rows].tolist(), b[rows].tolist(), strict=True):
        if form[k] or short[i]:
            fits[i].append((j, k))
        if form[k] or short[j]:
            fits[j].append((i, k))
    pairs = [
        (*sorted((one, other)), k, m)
        for found in fits.values()
        for (one, k), (other, m) in combinations(found[:MOST], 2)
    ]
    if not pairs:
        return
    one, other, k, m = np.array(pairs, np.int32).T
    different = conflict(one, other)
    k, m = k[different], m[different]
    clear = odds[k] - odds[m]
    doubtful = np.concatenate([k[clear <= CLEAR], m[clear >= -CLEAR]])
    odds[doubtful] = np.minimum(odds[doubtful], UNSETTLED)
    judged.safe[doubtful] = False


def different_names(levels: Levels, judged: Judged) -> Bools:
    """Where two people have two given names and nothing makes them one."""
    result: Bools = among(levels["given"], (g.DIFFERENT, g.TWO_NAMES)) & (judged.odds < ASK)
    return result
