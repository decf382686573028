"""What no count of agreements overrides: vetoes, the limit of what a name alone can say, and when a merge is safe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching import grading as g
from app.matching import reach as r
from app.matching.columns import Columns
from app.matching.comparing import (
    BORN_CONFLICT,
    BORN_DIGIT,
    BORN_PARTLY,
    BORN_SAME,
    FIELDS,
    GENERATION_CONFLICT,
    GENERATION_ONE_SIDED,
    MIDDLE_CONFLICT,
    Bools,
    F,
    Floats,
    Levels,
)
from app.matching.namewords import HOUSEHOLD
from app.matching.texts import among
from app.matching.weights import LEVEL_COUNT

VETO = -8.0
NAME_ONLY = 2.5
"""The most that names without any identifier can reach, in bits (p = 0.85)."""
ASK = -2.0
"""From here on a pair is offered (p = 0.2)."""
ONE_OFF = 3.0
"""The most that names and a birthday one digit off can reach, in bits (p = 0.89)."""
SPELT = 2.5
"""What it adds that both names sound alike: they are one choice of letters, not two slips."""
SAFE = 11.0
"""From here on a pair may be safe (p = 0.9995)."""
DOUBT = -0.5
"""The most that is only asked about, in bits (p = 0.41)."""
COPY = 4.0
"""From here on a pair of which one card is a copy or a part of the other is safe (p = 0.94)."""
COPIED = {
    "middle": (1, 2), "generation": (1,), "born": (BORN_SAME, BORN_PARTLY), "order": (), "gender": (1,), "link": (1, 2), "job": (1, 3),
    "company": (1, 3), "street": (1,), "number": (1,), "extra": (1,), "city": (1,), "post": (1,), "away": (1,),
    "phone": (r.PHONE_MOBILE, r.PHONE_OPEN, r.PHONE_FIXED), "email": (r.EMAIL_OWN,),
}  # fmt: skip
"""The levels of a card that is a copy or a part of the other; 0 is always one of them."""

AGAINST = {
    "given": (g.TWO_NAMES, g.DIFFERENT), "family": (g.TWO_NAMES, g.DIFFERENT), "middle": (3,), "generation": (GENERATION_CONFLICT,),
    "born": (BORN_CONFLICT,), "gender": (2,), "link": (3,), "job": (g.OTHER,), "company": (g.OTHER,), "firm": (g.OTHER,),
    "street": (g.OTHER,), "number": (g.OTHER,), "city": (g.OTHER,), "post": (g.OTHER,), "away": (2,),
    "phone": (r.PHONE_OTHER,), "email": (r.EMAIL_OTHER,),
}  # fmt: skip
"""The levels at which two cards contradict each other: no such pair is safe, whatever else speaks for it."""


_FIELDS = np.arange(len(FIELDS))
_COPIES = np.array(
    [[level in (0, *COPIED.get(f, range(LEVEL_COUNT))) for level in range(LEVEL_COUNT)] for f in FIELDS]
)
_CONTRARY = np.array([[level in AGAINST.get(f, ()) for level in range(LEVEL_COUNT)] for f in FIELDS])
"""(fields, levels): which are of a copy, and which contradict."""


@dataclass
class Judged:
    """Of N pairs: the log-odds after the rules, which were vetoed, and which are safe to merge unseen."""

    odds: Floats
    vetoed: Bools
    safe: Bools

    def take(self, rows: NDArray[Any]) -> Judged:
        """Some of the pairs."""
        return Judged(self.odds[rows], self.vetoed[rows], self.safe[rows])

    @classmethod
    def join(cls, parts: Sequence[Judged]) -> Judged:
        """All the pairs of several."""
        return cls(*(np.concatenate([getattr(p, n) for p in parts]) for n in ("odds", "vetoed", "safe")))


def asked(levels: Levels, c: Columns) -> Bools:
    """Where there is one mobile number, two names, and nothing that speaks against one person."""
    given, born = levels["given"], levels["born"]
    asks = (levels["phone"] == r.PHONE_MOBILE) & among(given, (g.DIFFERENT, g.TWO_NAMES)) & (born == 0)
    asks &= (c.kind[levels.a] == 0) & (c.kind[levels.b] == 0)
    result: Bools = asks & (levels["generation"] == 0) & (levels["gender"] != 2)
    return result


def judge(levels: Levels, odds: Floats, c: Columns, trust_born: bool = True, homes: bool = True) -> Judged:
    """Applies the rules to the model's log-odds."""
    a, b = levels.a, levels.b
    given, family, born, phone, email = (levels[n] for n in ("given", "family", "born", "phone", "email"))
    generation, street, number, firm = (
        levels["generation"],
        levels["street"],
        levels["number"],
        levels["firm"],
    )
    kind_a, kind_b = c.kind[a], c.kind[b]
    persons = (kind_a == 0) & (kind_b == 0)
    firms = (kind_a == 3) & (kind_b == 3)

    number_same = among(phone, (r.PHONE_MOBILE, r.PHONE_OPEN, r.PHONE_FIXED))
    personal = (phone == r.PHONE_MOBILE) | (email == r.EMAIL_OWN) | (levels["link"] == 1)
    home = among(street, (1, 2)) & among(number, (0, 1, 3))
    parts = among(levels.codes[:, [F[n] for n in ("street", "number", "extra", "city", "post")]], (1, 2)).sum(
        1
    )
    home |= (parts >= 3) & (among(street, (1, 2)) | among(levels["extra"], (1, 2)))
    dated = among(born, (BORN_SAME, BORN_DIGIT, BORN_PARTLY, 3, 5))
    identified = (
        personal
        | number_same
        | dated
        | home
        | (email == r.EMAIL_NEAR)
        | (phone == r.PHONE_SHARED)
        | (email == r.EMAIL_SHARED)
        | (email == r.EMAIL_ROLE)
    )
    vetoed = (kind_a != kind_b) & ~((kind_a == 3) & (kind_b == 2) | (kind_a == 2) & (kind_b == 3))
    vetoed |= generation == GENERATION_CONFLICT
    vetoed |= (generation == GENERATION_ONE_SIDED) & (born == BORN_CONFLICT)
    vetoed |= (given == g.TWO_NAMES) & ~personal & (~home | homes)
    vetoed |= (given == g.DIFFERENT) & (family == g.EXACT) & (born == BORN_SAME) & ~personal & homes
    # Anne-Marie and Anne-Sophie, Ivan Sergeevich and Ivan Aleksandrovich at one home.
    vetoed |= (
        (given == g.EXACT) & (levels["middle"] == MIDDLE_CONFLICT) & ~personal & ~dated & (home | number_same)
    )
    vetoed |= (born == BORN_CONFLICT) & trust_born
    office = (
        (levels["company"] == 1) | among(email, (r.EMAIL_DOMAIN, r.EMAIL_ROLE)) | (phone == r.PHONE_SHARED)
    )
    vetoed |= (family == g.DIFFERENT) & ~(personal | dated | home) & (office | ~number_same) & (parts < 2)
    roles = (kind_a == 2) | (kind_b == 2)
    vetoed |= roles & (levels["company"] != 1) & ~number_same & ~personal
    vetoed |= roles & (levels["company"] == 4)
    vetoed |= firms & (firm == g.OTHER) & ~number_same & ~personal
    vetoed |= firms & (levels["city"] == 4) & ~number_same & (street != 1)
    vetoed |= persons & (levels["gender"] == 2) & ~among(given, (g.EXACT, g.NEAR))

    odds = odds.copy()
    unnamed = (
        persons
        & (family == 0)
        & (c.surname[a] < 0)
        & (c.surname[b] < 0)
        & ~personal
        & ~number_same
        & ~home
        & ~dated
    )
    odds[unnamed] = np.minimum(odds[unnamed], VETO / 2)
    spelt = (given == g.SOUND) & (
        family == g.SOUND
    )  # one way of writing another script or its letters makes both
    odds[spelt] += SPELT
    namesakes = persons & (given == g.TWO_NAMES) & (family == g.EXACT)
    odds[namesakes] = np.minimum(odds[namesakes], NAME_ONLY)
    # A birthday one digit off may be another one.
    doubted = (born == BORN_DIGIT) & ~(personal | number_same | home)
    odds[doubted] = np.minimum(odds[doubted], ONE_OFF)
    weak = ~firms & ~identified
    odds[weak] = np.minimum(odds[weak], NAME_ONLY)
    # `Familie Müller` here and there.
    families = weak & (kind_a == 1) & (kind_b == 1) & (c.given[a, 0] == c.names.numbers.get(HOUSEHOLD, -2))
    odds[families] = np.minimum(odds[families], VETO / 2)
    nameless = ~firms & ((given == 0) & (family == 0))
    odds[nameless] = np.minimum(odds[nameless], NAME_ONLY)
    # Both have names, in letters that cannot be held against each other: a question, unless all else is theirs alone.
    scripts = (c.given[a, 0] >= 0) & (c.given[b, 0] >= 0) | (c.surname[a] >= 0) & (c.surname[b] >= 0)
    scripts &= persons & nameless & ~((phone == r.PHONE_MOBILE) & (email == r.EMAIL_OWN))
    odds[scripts] = np.minimum(odds[scripts], DOUBT)
    renamed = firms & (firm == g.OTHER) & ~personal  # or two in one building, behind one switchboard
    odds[renamed] = np.minimum(odds[renamed], DOUBT)
    asks = asked(levels, c)
    odds[asks] = np.maximum(odds[asks], ASK + 0.5)
    # Junior, or his father, or he himself without the suffix.
    heirs = (
        persons
        & (generation == GENERATION_ONE_SIDED)
        & (given == g.EXACT)
        & (family == g.EXACT)
        & (levels["middle"] != MIDDLE_CONFLICT)
    )
    heirs &= home | number_same | (levels["city"] == 1)
    odds[heirs & ~vetoed] = np.maximum(odds[heirs & ~vetoed], ASK + 0.5)
    vetoed &= ~asks
    odds[vetoed] = np.minimum(odds[vetoed], VETO)

    clean = among(given, (g.EXACT, g.FORM)) & among(family, (g.EXACT, g.SOUND)) & (levels["middle"] != 3)
    clean &= among(born, (0, BORN_SAME, BORN_PARTLY)) & among(generation, (0, 1)) & (levels["gender"] != 2)
    strong = personal | (phone == r.PHONE_OPEN) | ((born == BORN_SAME) & home)
    safe = persons & clean & strong & (odds >= SAFE) & ~vetoed
    # One card is the other, or has more: nothing is lost, however few contacts the book has to learn from.
    lone = levels["lone"]
    copied = (given == g.EXACT) & (family == g.EXACT) & (lone > 0) & _COPIES[_FIELDS, levels.codes].all(1)
    # In a large book two people may have one name, and with it what looks like one address.
    named = COPY + (SAFE - COPY) * float(np.clip(np.log2(len(c) / 64) / 4, 0, 1))
    safe |= persons & copied & (odds >= np.where(lone == r.LONE_NAMED, named, COPY)) & ~vetoed
    safe |= firms & (firm == 1) & number_same & (odds >= SAFE)
    safe &= ~_CONTRARY[_FIELDS, levels.codes].any(1)
    return Judged(odds.astype(np.float32), vetoed, safe)
