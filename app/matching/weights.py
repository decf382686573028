"""How often each level of agreement is seen in four kinds of pairs: the prior knowledge that every book starts from.

The kinds: cards of the same person, of one household, of one office, and of people who have nothing to do with each
other (Fellegi and Sunter 1969, with two classes more). A book with enough pairs corrects the first column by
expectation maximisation; a level marked RARE takes the share of the agreed value itself in place of a number.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.matching import grading as g
from app.matching import reach as r
from app.matching.comparing import FIELDS, F

RARE = -1.0
SAME, NONE_, HOME, WORK = range(4)
Row = tuple[float, float, float, float]

PRIOR: dict[str, dict[int, Row]] = {
    "given": {
        g.EXACT: (0.80, RARE, 0.012, RARE),
        g.FORM: (0.06, 0.006, 0.006, 0.006),
        g.INITIAL: (0.03, 0.003, 0.004, 0.003),
        g.SOUND: (0.012, 0.0015, 0.003, 0.0015),
        g.NEAR: (0.045, 0.0015, 0.003, 0.0015),
        g.FAR: (0.018, 0.004, 0.008, 0.004),
        g.PREFIX: (0.012, 0.003, 0.006, 0.003),
        g.TWO_NAMES: (0.003, 0.012, 0.03, 0.012),
        g.PART: (0.02, 0.006, 0.008, 0.006),
        g.DIFFERENT: (0.012, 0.93, 0.87, 0.93),
    },
    "family": {
        g.EXACT: (0.90, RARE, 0.78, RARE),
        g.FORM: (0.005, 0.005, 0.005, 0.005),
        g.INITIAL: (0.008, 0.002, 0.003, 0.002),
        g.SOUND: (0.012, 0.001, 0.008, 0.001),
        g.NEAR: (0.04, 0.001, 0.03, 0.001),
        g.FAR: (0.015, 0.003, 0.012, 0.003),
        g.PREFIX: (0.004, 0.003, 0.003, 0.003),
        g.TWO_NAMES: (0.004, 0.004, 0.004, 0.004),
        g.PART: (0.012, 0.003, 0.03, 0.003),
        g.DIFFERENT: (0.02, 0.93, 0.19, 0.93),
    },
    "middle": {1: (0.55, RARE, 0.03, RARE), 2: (0.38, 0.08, 0.08, 0.08), 3: (0.07, 0.9, 0.9, 0.9)},
    "generation": {1: (0.8, 0.3, 0.2, 0.3), 2: (0.2, 0.8, 0.9, 0.8), 3: (0.002, 0.4, 0.6, 0.4)},
    "born": {
        1: (0.86, RARE, 0.02, RARE),
        2: (0.07, 0.0012, 0.002, 0.0012),
        3: (0.01, 0.0004, 0.0004, 0.0004),
        4: (0.80, RARE, 0.01, RARE),
        5: (0.03, 0.004, 0.006, 0.004),
        6: (0.012, 0.99, 0.97, 0.99),
    },
    "phone": {
        r.PHONE_MOBILE: (0.60, RARE, 0.03, 0.002),
        r.PHONE_OPEN: (0.60, RARE, 0.25, 0.10),
        r.PHONE_FIXED: (0.55, RARE, 0.70, 0.30),
        r.PHONE_SHARED: (0.50, RARE, 0.50, 0.50),
        r.PHONE_NEAR: (0.02, 0.0005, 0.0006, 0.0005),
        r.PHONE_OTHER: (0.38, 1.0, 0.5, 0.8),
    },
    "email": {
        r.EMAIL_OWN: (0.60, RARE, 0.06, 0.004),
        r.EMAIL_SHARED: (0.55, RARE, 0.50, 0.30),
        r.EMAIL_ROLE: (0.55, RARE, 0.30, 0.40),
        r.EMAIL_NEAR: (0.03, 0.0004, 0.0005, 0.0004),
        r.EMAIL_LOCAL: (0.06, 0.006, 0.006, 0.006),
        r.EMAIL_DOMAIN: (0.08, RARE, 0.06, 0.75),
        r.EMAIL_OTHER: (0.28, 0.98, 0.55, 0.24),
    },
    "company": {1: (0.78, RARE, 0.05, 0.92), 2: (0.07, 0.002, 0.002, 0.05), 3: (0.06, 0.004, 0.004, 0.04), 4: (0.10, 0.99, 0.95, 0.02)},
    "firm": {1: (0.60, RARE, 0.01, RARE), 2: (0.18, 0.001, 0.003, 0.001), 3: (0.14, 0.002, 0.004, 0.002), 4: (0.08, 0.99, 0.96, 0.99)},
    "job": {1: (0.60, RARE, 0.06, RARE), 2: (0.08, 0.02, 0.02, 0.02), 3: (0.08, 0.02, 0.02, 0.02), 4: (0.25, 0.95, 0.95, 0.95)},
    "street": {1: (0.70, RARE, 0.82, RARE), 2: (0.12, 0.01, 0.12, 0.01), 3: (0.02, 0.01, 0.02, 0.01), 4: (0.18, 0.97, 0.10, 0.97)},
    "number": {1: (0.88, 0.02, 0.95, 0.02), 2: (0.03, 0.05, 0.01, 0.05), 3: (0.03, 0.1, 0.01, 0.1), 4: (0.08, 0.9, 0.04, 0.9)},
    "extra": {1: (0.70, RARE, 0.9, RARE), 2: (0.15, 0.005, 0.1, 0.005), 3: (0.05, 0.005, 0.02, 0.005), 4: (0.15, 0.97, 0.1, 0.97)},
    "city": {1: (0.80, RARE, 0.92, RARE), 2: (0.10, 0.005, 0.05, 0.005), 3: (0.02, 0.005, 0.02, 0.005), 4: (0.10, 0.95, 0.08, 0.95)},
    "post": {1: (0.78, RARE, 0.92, RARE), 2: (0.08, 0.004, 0.02, 0.004), 3: (0.03, 0.02, 0.03, 0.02), 4: (0.12, 0.97, 0.08, 0.97)},
    "state": {1: (0.92, 0.25, 0.98, 0.25), 4: (0.08, 0.75, 0.03, 0.75)},
    "link": {1: (0.7, 0.0001, 0.002, 0.0001), 2: (0.5, 0.002, 0.2, 0.4), 3: (0.3, 1.0, 0.9, 0.9)},
    "gender": {1: (0.97, 0.5, 0.3, 0.5), 2: (0.03, 0.5, 0.7, 0.5)},
    "away": {1: (0.80, 0.80, 0.80, 0.80), 2: (0.20, 0.97, 0.12, 0.97)},
    "order": {0: (0.96, 0.96, 0.96, 0.96), 1: (0.03, 0.25, 0.25, 0.25)},
}  # fmt: skip

LEVEL_COUNT = 12
PLACE_FIELDS = ("street", "number", "extra", "city", "post", "state")


def tables() -> NDArray[np.float32]:
    """PRIOR as an array (fields, levels, kinds of pair); RARE stays, levels that do not exist are 1 for all."""
    result = np.ones((len(FIELDS), LEVEL_COUNT, 4), np.float32)
    for name, levels in PRIOR.items():
        for level, row in levels.items():
            result[F[name], level] = row
    return result
