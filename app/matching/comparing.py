"""Compares many pairs of contacts field by field: a level of agreement for each, and how rare the agreed value is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.matching import grading, places, reach
from app.matching.columns import NONE, Columns, Ints, Vocabulary
from app.matching.cultures import Cultures
from app.matching.givennames import GIVEN_NAMES
from app.matching.grading import NameGrades, TextGrades
from app.matching.latin import unread
from app.matching.meeting import contain, meet
from app.matching.statistics import Statistics
from app.matching.texts import Codes, Remembered, among, graded
from app.matching.whole_names import WholeNames

FIELDS = (
    "given", "family", "middle", "generation", "born", "phone", "email", "company", "job", "street", "number",
    "extra", "city", "post", "state", "link", "gender", "order", "firm", "away", "lone",
)  # fmt: skip
F = {name: i for i, name in enumerate(FIELDS)}
Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]
# Levels of born; those of names and texts are in grading, those of phone and e-mail in reach.
BORN_SAME, BORN_DIGIT, BORN_SWAPPED, BORN_PARTLY, BORN_ONE_PART, BORN_CONFLICT = range(1, 7)
MIDDLE_SAME, MIDDLE_FITS, MIDDLE_CONFLICT = 1, 2, 3
GENERATION_SAME, GENERATION_ONE_SIDED, GENERATION_CONFLICT = 1, 2, 3
WORLD = 100
"""How many contacts of the world outside stand beside a book when it is asked how rare a value is."""
GOOD_NAMES = (grading.EXACT, grading.FORM, grading.SOUND, grading.NEAR)


@dataclass
class Levels:
    """Of N pairs: `codes` (N, fields), `bits` (N, fields): how rare the agreed value is, −log2 of its share."""

    a: Ints
    b: Ints
    codes: Codes
    bits: Floats

    def __getitem__(self, name: str) -> Codes:
        column: Codes = self.codes[:, F[name]]
        return column

    def take(self, rows: NDArray[Any]) -> Levels:
        """Some of the pairs."""
        return Levels(self.a[rows], self.b[rows], self.codes[rows], self.bits[rows])

    @classmethod
    def join(cls, parts: list[Levels]) -> Levels:
        """All the pairs of several."""
        return cls(*(np.concatenate([getattr(p, n) for p in parts]) for n in ("a", "b", "codes", "bits")))


def _held(texts: Vocabulary, counts: dict[str, int]) -> Floats:
    """How many contacts have each text, 1 for one that nobody is known to have; the last entry (NONE) is 0."""
    return np.array([*map(counts.get, texts.numbers, repeat(1)), 0], np.float32)


class Comparer:
    """Compares pairs of rows of the columns, with the statistics of the whole book."""

    def __init__(self, columns: Columns, statistics: Statistics) -> None:
        c = self.columns = columns
        self.size = max(2, statistics.size)
        self.given_bits = self._bits(c.names, statistics.counts["given"])
        self.family_bits = self._bits(c.names, statistics.counts["family"])
        given, family = statistics.counts["given"], statistics.counts["family"]
        often = max(4.0, 0.0004 * self.size)
        known_given = c.names.map(GIVEN_NAMES.__contains__, np.bool_) | (_held(c.names, given) >= often)
        self.name_grades = NameGrades(c.names, known_given, _held(c.names, family) >= often)
        self.whole_names = WholeNames(c, self.name_grades)
        self.unread = c.names.map(unread, np.bool_)
        self.given_grades, self.family_grades = (
            Remembered(self.name_grades.given),
            Remembered(self.name_grades.family),
        )
        known = statistics.cultures
        self.cultures = known.within(c.names) if known else Cultures(c.names, c.given[:, 0], c.surname)
        self.company_bits = self._bits(c.companies, statistics.counts["company"])
        self.job_bits = self._bits(c.jobs, statistics.counts["job"])
        self.born_counts = statistics.counts["born"]
        self.reach = reach.Reach(c, statistics, self._bits)
        self.company_grades = Remembered(TextGrades(c.companies, 86))
        self.job_grades = Remembered(TextGrades(c.jobs, 86))
        self.places = places.Places(c, statistics, self._bits)

    def _bits(self, texts: Vocabulary, counts: dict[str, int]) -> Floats:
        """−log2 of the share of the other contacts that have a value; the last entry (NONE) is 0.

        WORLD contacts who have it not are added: that a value is unique among three contacts says little.
        """
        held = np.maximum(_held(texts, counts) - 1, 1)
        held[-1] = self.size + WORLD
        bits: Floats = np.log2((self.size + WORLD) / held).astype(np.float32)
        return bits

    def __call__(self, a: Ints, b: Ints) -> Levels:
        """The levels of the pairs (a[i], b[i])."""
        levels = Levels(
            a, b, np.zeros((len(a), len(FIELDS)), np.int8), np.zeros((len(a), len(FIELDS)), np.float32)
        )

        def put(name: str, codes: Codes, bits: Floats | None = None) -> None:
            levels.codes[:, F[name]] = codes
            if bits is not None:
                levels.bits[:, F[name]] = bits

        self._names(a, b, put)
        self._born(a, b, put)
        similar = among(levels["given"], (*GOOD_NAMES, grading.INITIAL, grading.MISSING)) & among(
            levels["family"], (*GOOD_NAMES, grading.MISSING)
        )
        number = self.reach.phones(a, b, similar, put)
        address = self.reach.emails(a, b, similar, levels["order"] == 1, put)
        put("lone", np.where(number > 0, number, address))
        self.reach.links(a, b, put)
        self._work(a, b, put)
        self.places(a, b, put)
        c = self.columns
        one, other = c.gender[a], c.gender[b]
        put("gender", np.where((one == 0) | (other == 0), 0, np.where(one == other, 1, 2)).astype(np.int8))
        return levels

    def by_chance(self, draws: int = 200_000) -> Levels:
        """The levels of the names of pairs drawn by chance, always the same ones for the same book."""
        n = len(self.columns)
        dice = np.random.default_rng(n)
        a, b = dice.integers(0, n, (2, draws), dtype=np.int32)
        a, b = a[a != b], b[a != b]
        levels = Levels(a, b, np.zeros((len(a), len(FIELDS)), np.int8), np.zeros((len(a), 1), np.float32))
        c = self.columns
        levels.codes[:, F["given"]] = graded(c.given[a, 0], c.given[b, 0], self.given_grades)
        levels.codes[:, F["family"]] = graded(c.surname[a], c.surname[b], self.family_grades)
        return levels

    def _names(self, a: Ints, b: Ints, put: Callable[..., None]) -> None:
        c, grades = self.columns, self.name_grades
        ga, gb, sa, sb = c.given[a, 0], c.given[b, 0], c.surname[a], c.surname[b]
        given, family = graded(ga, gb, self.given_grades), graded(sa, sb, self.family_grades)
        given_bits = np.where(
            given == grading.EXACT, self.given_bits[ga], np.maximum(self.given_bits[ga], self.given_bits[gb])
        )
        family_bits = np.where(
            family == grading.EXACT,
            self.family_bits[sa],
            np.maximum(self.family_bits[sa], self.family_bits[sb]),
        )
        form = given == grading.FORM
        given_bits[form] = -np.log2(np.exp2(-self.given_bits[ga[form]]) + np.exp2(-self.given_bits[gb[form]]))
        known = among(family, GOOD_NAMES)
        given_bits = np.where(known, np.maximum(0, given_bits - self.cultures.company(ga, sa)), given_bits)
        together = (given >= grading.FAR) & (c.together[a] == c.together[b]) & (c.together[a] >= 0)
        given[together] = grading.EXACT  # Ji-hoon and Jihoon
        # One goes by a middle name, a nickname, or one half of a double name.
        rows = np.flatnonzero(
            (given >= grading.PREFIX)
            & ((c.given[a, 1] >= 0) | (c.given[b, 1] >= 0) | (c.nick[a, 0] >= 0) | (c.nick[b, 0] >= 0))
        )
        if len(rows):
            mine, theirs, more, others = c.given[a[rows]], c.given[b[rows]], c.nick[a[rows]], c.nick[b[rows]]
            given[rows[contain(mine, theirs, more, others, grades)]] = grading.PART
            called = ((mine[:, :1] == others) | (theirs[:, :1] == more)).any(1)
            given[rows[called]] = grading.FORM
        rows = np.flatnonzero(
            (family >= grading.FAR)
            & ((c.family[a, 1] >= 0) | (c.family[b, 1] >= 0) | (c.former[a, 0] >= 0) | (c.former[b, 0] >= 0))
        )
        if len(rows):
            mine = np.concatenate([c.family[a[rows]], c.former[a[rows]]], 1)
            theirs = np.concatenate([c.family[b[rows]], c.former[b[rows]]], 1)
            family[rows[meet(mine, theirs, grades)]] = grading.PART
        # Given name and surname in each other's place.
        order = np.zeros(len(a), np.int8)
        bad = (given >= grading.FAR) & (family >= grading.FAR) & (given != grading.PART)
        rows = np.flatnonzero(bad)
        if len(rows):
            one = graded(ga[rows], sb[rows], self.given_grades)
            two = graded(sa[rows], gb[rows], self.given_grades)
            fits = (*GOOD_NAMES, grading.INITIAL)
            swapped = among(one, fits) & among(two, fits) & ((one == 1) | (two == 1))
            at, one, two = rows[swapped], one[swapped], two[swapped]
            given[at], family[at], order[at] = np.maximum(one, two), np.minimum(one, two), 1
            both = np.minimum(self.given_bits, self.family_bits)
            family_bits[at] = both[np.where(one <= two, ga[at], sa[at])]
            given_bits[at] = both[np.where(one <= two, sa[at], ga[at])]
        crossed = self._crossed(a, b, given, family)
        given[crossed], family[crossed], order[crossed] = grading.EXACT, grading.EXACT, 1
        both = np.minimum(self.given_bits, self.family_bits)
        given_bits[crossed], family_bits[crossed] = both[ga[crossed]], both[gb[crossed]]
        # Chinese characters beside Latin letters: who does not know how they are read cannot say that these are two names.
        hidden = (self.unread[ga] != self.unread[gb]) & (given >= grading.FAR)
        concealed = (self.unread[sa] != self.unread[sb]) & (family >= grading.FAR)
        rows = np.flatnonzero(hidden | concealed)
        if len(rows):
            first, last, other = self.whole_names.read(a[rows], b[rows])
            hidden[rows[other]] = False
            given[hidden], family[concealed] = grading.MISSING, grading.MISSING
            given[rows[first]] = family[rows[last]] = grading.SOUND
        # A lone name that is the other's surname.
        for x, y, surname in ((ga, sb, sa), (gb, sa, sb)):
            lone = np.flatnonzero((surname == NONE) & (x >= 0) & (y >= 0) & (given >= grading.FAR))
            code = graded(x[lone], y[lone], self.family_grades)
            lone, code = lone[among(code, GOOD_NAMES)], code[among(code, GOOD_NAMES)]
            given[lone], family[lone] = grading.MISSING, code
            family_bits[lone] = np.where(code == 1, self.family_bits[y[lone]], self.given_bits[x[lone]])
        middle = graded(c.given[a, 1], c.given[b, 1], self.given_grades)
        middle = np.array([0, 1, 2, 2, 2, 2, 2, 2, 3, 2, 3], np.int8)[middle]
        put("given", given, given_bits)
        put("family", family, family_bits)
        put("order", order)
        put(
            "middle",
            np.where((given == grading.PART) | together | crossed, 0, middle),
            np.minimum(self.given_bits[c.given[a, 1]], 7),
        )
        one, two = c.generation[a], c.generation[b]
        differ = np.where((one == 0) | (two == 0), GENERATION_ONE_SIDED, GENERATION_CONFLICT)
        same = np.where(one == 0, 0, GENERATION_SAME)
        put("generation", np.where(one == two, same, differ).astype(np.int8))

    def _crossed(self, a: Ints, b: Ints, given: Codes, family: Codes) -> Bools:
        """Where several given names and the surname stand in each other's place: `Maria José` `García`; and where a whole
        name is cut in other places: `Kim` `Minjun`."""
        c = self.columns
        result = np.zeros(len(a), np.bool_)
        rows = np.flatnonzero((family >= grading.FAR) & ((c.given[a, 1] >= 0) | (c.given[b, 1] >= 0)))
        one, two = a[rows], b[rows]
        result[rows] = (c.given[one] == c.family[two]).all(1) & (c.given[two] == c.family[one]).all(1)
        rows = np.flatnonzero((family >= grading.FAR) & (given >= grading.FAR))
        result[rows] |= self.whole_names.one(a[rows], b[rows])
        result &= (c.given[a, 0] >= 0) & (c.given[b, 0] >= 0)
        return result

    def _born(self, a: Ints, b: Ints, put: Callable[..., None]) -> None:
        one, two = self.columns.born[a].astype(np.int32), self.columns.born[b].astype(np.int32)
        there = one.any(1) & two.any(1)
        codes, bits = np.zeros(len(a), np.int8), np.zeros(len(a), np.float32)
        rows = np.flatnonzero(there)
        if len(rows):
            codes[rows], bits[rows] = self._dates(one[rows], two[rows])
        put("born", codes, bits)

    def _dates(self, one: Ints, two: Ints) -> tuple[Codes, Floats]:
        same = one == two
        unknown = (one == 0) | (two == 0)
        digits = np.zeros(len(one), np.int32)
        for part, width in ((0, 4), (1, 2), (2, 2)):
            for k in range(width):
                digits += (one[:, part] // 10**k % 10) != (two[:, part] // 10**k % 10)
        transposed = ((one % 10 * 10 + one // 10 % 10) == two % 100) & (one // 100 == two // 100)
        codes = np.full(len(one), BORN_CONFLICT, np.int8)
        codes[same.sum(1) == 2] = BORN_ONE_PART
        codes[same[:, 0] & (one[:, 1] == two[:, 2]) & (one[:, 2] == two[:, 1])] = BORN_SWAPPED
        codes[(digits == 1) | ((transposed | same).all(1) & ((~same).sum(1) == 1))] = BORN_DIGIT
        partial = unknown.any(1)
        codes[partial] = np.where((same | unknown).all(1), BORN_PARTLY, BORN_CONFLICT)[partial]
        codes[same.all(1) & ~partial] = BORN_SAME
        codes[partial & same.all(1)] = BORN_PARTLY
        bits = np.zeros(len(one), np.float32)
        rows = np.flatnonzero(codes == BORN_SAME)
        packed, where = np.unique(one[rows] @ np.array([400, 32, 1]), return_inverse=True)
        counts = [self.born_counts.get(f"{v // 400}-{v % 400 // 32}-{v % 32}", 2) for v in packed]
        held = np.maximum(np.array(counts, np.float32) - 1, 1)
        bits[rows] = -np.log2(held / (self.size + 20000) + 1 / 20000)[where] if len(rows) else 0
        md = (one[:, 1] > 0) & (two[:, 1] > 0)
        first = (one[:, 1] == 1) & (one[:, 2] == 1) | (one[:, 0] == 0) & ~md
        bits[codes == BORN_PARTLY] = np.where(md & ~first, 8.0, 4.0)[codes == BORN_PARTLY]
        return codes, bits

    def _work(self, a: Ints, b: Ints, put: Callable[..., None]) -> None:
        c = self.columns
        one, two = c.company[a], c.company[b]
        codes = graded(one, two, self.company_grades)
        bits = np.maximum(self.company_bits[one], self.company_bits[two])
        firms = (c.kind[a] == 3) & (c.kind[b] == 3)
        put("company", np.where(firms, 0, codes), bits)
        put("firm", np.where(firms, codes, 0), bits)
        one, two = c.job[a], c.job[b]
        put("job", graded(one, two, self.job_grades), np.maximum(self.job_bits[one], self.job_bits[two]))
