"""Turns the levels of one pair into evidence for and against, with the values that a sentence about it needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import Protocol

import numpy as np
from rapidfuzz.distance import Levenshtein

from app.domain.phone import within
from app.domain.shortforms import is_short_form, related
from app.matching import grading as g
from app.matching import reach as r
from app.matching.comparing import FIELDS, F, Floats, Levels
from app.matching.evidence import Evidence, Relation
from app.matching.namewords import HOUSEHOLD
from app.matching.profile import Profile
from app.matching.statistics import Statistics
from app.matching.texts import Codes

_NAME: dict[int, tuple[Relation, str]] = {
    g.EXACT: ("equal", "same"), g.FORM: ("similar", "form"), g.INITIAL: ("subset", "initial"), g.SOUND: ("similar", "sounds"),
    g.NEAR: ("similar", "typo"), g.FAR: ("similar", "alike"), g.PREFIX: ("subset", "begins"), g.TWO_NAMES: ("conflict", "two_names"),
    g.PART: ("subset", "part"), g.DIFFERENT: ("conflict", "different"),
}  # fmt: skip
_TEXT: dict[int, tuple[Relation, str]] = {
    1: ("equal", "same"),
    2: ("similar", "alike"),
    3: ("subset", "part"),
    4: ("conflict", "different"),
}
_OWN: dict[str, dict[int, tuple[Relation, str]]] = {
    "given": _NAME,
    "family": _NAME,
    "middle": {1: ("equal", "same"), 2: ("subset", "initial"), 3: ("conflict", "different")},
    "generation": {1: ("equal", "same"), 2: ("subset", "one_sided"), 3: ("conflict", "different")},
    "born": {
        1: ("equal", "same"), 2: ("similar", "typo"), 3: ("similar", "day_month"), 4: ("subset", "part"), 5: ("similar", "alike"),
        6: ("conflict", "different"),
    },
    "phone": {
        r.PHONE_MOBILE: ("equal", "mobile"), r.PHONE_OPEN: ("equal", "same"), r.PHONE_FIXED: ("equal", "landline"),
        r.PHONE_SHARED: ("shared", "shared"), r.PHONE_NEAR: ("similar", "typo"), r.PHONE_OTHER: ("conflict", "different"),
    },
    "email": {
        r.EMAIL_OWN: ("equal", "same"), r.EMAIL_SHARED: ("shared", "shared"), r.EMAIL_ROLE: ("shared", "role"),
        r.EMAIL_NEAR: ("similar", "typo"), r.EMAIL_LOCAL: ("similar", "local"), r.EMAIL_DOMAIN: ("shared", "domain"),
        r.EMAIL_OTHER: ("conflict", "different"),
    },
    "link": {1: ("equal", "same"), 2: ("shared", "website"), 3: ("conflict", "different")},
    "gender": {2: ("conflict", "different")},
    "order": {1: ("similar", "swapped")},
    "away": {2: ("conflict", "different")},
    "lone": {},
}  # fmt: skip
FIELD_NAMES = {
    "given": "first_name", "family": "last_name", "middle": "middle_name", "generation": "suffix", "born": "birthday",
    "phone": "phone_number", "email": "email", "company": "company", "firm": "company", "job": "job_title",
    "street": "address", "number": "address", "extra": "address", "city": "address", "post": "address", "state": "address",
    "link": "website", "gender": "gender", "order": "name", "away": "address",
}  # fmt: skip
_SILENT = frozenset(
    {("number", "same"), ("extra", "different"), *(("state", said) for _, said in _TEXT.values())}
)
_MEANINGS: dict[tuple[int, int], tuple[int, str, Relation, str]] = {
    (i, code): (i, field, *meaning)
    for i, field in enumerate(FIELDS)
    for code, meaning in _OWN.get(field, _TEXT).items()
    if code and (field, meaning[1]) not in _SILENT
}
"""(number of the field, level) → what an evidence says of it; levels that say nothing are left out."""


class Sharing(Protocol):
    """Who has a number or address, as far as words need it: `Statistics` is one."""

    def people(self, value: str) -> int: ...
    def count(self, kind: str, value: str) -> int: ...


class Reasons:
    """Why pairs are taken for one: of each the levels and weights of its fields, which `explain` makes words of."""

    def __init__(self, profiles: Sequence[Profile], statistics: Statistics) -> None:
        self._profile, self._statistics = lru_cache(32)(profiles.__getitem__), statistics
        self._rows: list[int] = []
        self._codes, self._weights = (
            np.zeros((0, len(FIELDS)), np.int8),
            np.zeros((0, len(FIELDS)), np.float32),
        )
        self._a = self._b = np.zeros(0, np.int32)

    def of(self, k: int) -> Reason:
        """What gives the evidence of the k-th of the pairs that `keep` is told afterwards."""
        self._rows.append(k)
        return Reason(self, len(self._rows) - 1)

    def keep(self, levels: Levels, weights: Floats) -> Reasons:
        """Keep of all compared pairs those that were asked for."""
        rows = np.array(self._rows, np.int64)
        self._a, self._b = levels.a[rows], levels.b[rows]
        self._codes, self._weights = levels.codes[rows], weights[rows]
        self._rows = []
        return self

    def levels(self, at: int) -> tuple[Codes, Floats]:
        """The levels and weights of the fields of one pair."""
        return self._codes[at], self._weights[at]

    def explain(self, at: int) -> tuple[Evidence, ...]:
        """The evidence of one pair."""
        a, b = self._profile(int(self._a[at])), self._profile(int(self._b[at]))
        return explain(*self.levels(at), a, b, self._statistics)


class Reason:
    """Why one pair is taken for one: called, it gives the evidence."""

    __slots__ = ("_at", "_of")

    def __init__(self, of: Reasons, at: int) -> None:
        self._of, self._at = of, at

    def __call__(self) -> tuple[Evidence, ...]:
        return self._of.explain(self._at)

    @property
    def levels(self) -> tuple[Codes, Floats]:
        """The levels and weights of the fields."""
        return self._of.levels(self._at)


NATIONAL = 7
"""The least digits of a number within a country that say that two are the same."""


def explain(
    levels: Codes, weights: Floats, a: Profile, b: Profile, statistics: Sharing
) -> tuple[Evidence, ...]:
    """The evidence of one pair with these levels and weights of the fields, the weightiest first."""
    found = []
    codes, bits = levels.tolist(), weights.tolist()
    for known in map(_MEANINGS.get, enumerate(codes)):
        if known is None:
            continue
        i, field, relation, detail = known
        if field == "given" and a.given == b.given == (HOUSEHOLD,):
            continue
        values = tuple(_values(field, detail, a, b, statistics))
        if field == "given" and detail in ("form", "initial") and codes[F["order"]]:
            values = _crosswise(a, b) or values
        if field == "given" and detail == "form" and len(values) == 2:
            detail, values = _form(*values)
        if field == "phone" and detail == "typo":
            relation, detail = _how_near(values)
        if field in ("phone", "email") and detail in ("landline", "same", "shared"):
            kin = field == "phone" and any((values[0], "kin") in p.phones for p in (a, b))
            detail, values = ("kin", values[:1]) if kin else _how_shared(field, detail, values[0], statistics)
            relation = "shared" if detail in ("shared", "common", "kin") else relation
        found.append(Evidence(FIELD_NAMES[field], relation, f"{field}.{detail}", round(bits[i], 2), values))
    return tuple(sorted(found, key=lambda e: -abs(e.weight)))


def _how_shared(field: str, detail: str, value: str, statistics: Sharing) -> tuple[str, tuple[str, ...]]:
    """(detail, values) of a number or address that both have: how many have it, where several people do."""
    if statistics.people(value) > 2:
        return "shared", (value, str(statistics.count(field, value)))
    return "common" if detail == "shared" else detail, (value,)


def _how_near(values: tuple[str, ...]) -> tuple[Relation, str]:
    """(relation, detail) of numbers that were near each other: the same by now, the same but for the country that was
    named, left out or guessed, or one digit off."""
    if len(values) < 2:
        return "equal", "same"
    one, other = map(within, values[:2])
    return "similar", "national" if one == other and len(one) >= NATIONAL else "typo"


def _crosswise(a: Profile, b: Profile) -> tuple[str, str] | None:
    """The two forms of a name of which one stands in the other name's place."""
    pairs = ((a.given[:1], b.family[:1]), (b.given[:1], a.family[:1]))
    return next(
        (
            (x, y)
            for one, other in pairs
            for x in one
            for y in other
            if x != y and (related(x, y) or (1 in (len(x), len(y)) and x[:1] == y[:1]))
        ),
        None,
    )


def _form(one: str, other: str) -> tuple[str, tuple[str, str]]:
    if is_short_form(one, other):
        return "short", (one, other)
    if is_short_form(other, one):
        return "short", (other, one)
    return "form" if related(one, other) else "called", (one, other)


def _values(field: str, detail: str, a: Profile, b: Profile, statistics: Sharing) -> Iterator[str]:
    match field:
        case "given":
            yield from (
                (" ".join(p.given).title() for p in (a, b))
                if detail != "form"
                else (p.given[0] for p in (a, b))
            )
        case "family":
            yield from (" ".join(p.family).title() for p in (a, b))
        case "middle":
            yield from (" ".join(p.given[1:]).title() for p in (a, b))
        case "generation":
            yield from (p.generation for p in (a, b))
        case "born":
            yield from ("-".join(f"{part:02d}" if part else "" for part in p.born) for p in (a, b))
        case "phone":
            yield from _shared([n for n, _ in a.phones], [n for n, _ in b.phones], within)
        case "email" if detail == "domain":
            yield from _shared(
                [e.rpartition("@")[2] for e in a.emails], [e.rpartition("@")[2] for e in b.emails]
            )
        case "email":
            yield from _shared(a.emails, b.emails)
        case "company" | "firm":
            yield from (a.company, b.company)
        case "job":
            yield from (a.job, b.job)
        case "link":
            yield from _shared(a.links, b.links)
        case "street" | "number" | "extra" | "city" | "post" | "state":
            at = ("street", "number", "extra", "city", "post", "state").index(field)
            yield from (next((q[at] for q in p.places if q[at]), "") for p in (a, b))
        case _:
            return


def _shared(one: Iterable[str], other: Iterable[str], look: Callable[[str], str] = str) -> Iterator[str]:
    """The value that both have, else the two that are nearest to each other as they `look`."""
    left, right = list(one), list(other)
    both = [v for v in left if v in right]
    if both:
        yield both[0]
    else:
        pairs = product(left or [""], right or [""])
        yield from min(pairs, key=lambda pair: Levenshtein.distance(look(pair[0]), look(pair[1])))
