"""What two cards of one person may have in common: the recipes of blocking keys, for arrays and for one contact.

To add a key: add a recipe. Its first element names the parts of the key, the others how too large blocks are divided.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.shortforms import heads
from app.matching.columns import NONE, Columns, Ints, Vocabulary
from app.matching.latin import sound
from app.matching.profile import Profile

_MASK = 2**64 - 1
Parts = dict[str, tuple[Ints, NDArray[np.int64]]]
"""Part → (row numbers in order, values); a row may stand several times."""

RECIPES: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("phone",), ("given",), ("family",), ("given_start",)),
    (("phone_tail",), ("given_sound",), ("family_sound",)),
    (("email",), ("given",), ("family",)),
    (("local",), ("given_start",)),
    (("link",), ("given",)),
    (("either", "other"), ("born_year",), ("city",), ("domain",), ("company",), ("born_day",)),
    (("form", "family_sound"), ("born_year",), ("city",), ("domain",), ("company",)),
    (("family", "given_start"), ("born_year",), ("city",), ("street",)),
    (("given", "family_start"), ("born_year",), ("city",), ("street",), ("post",)),
    (("born",), ("given_start",), ("family_start",)),
    (("born_day", "given_sound"),),
    (("born_day", "family_sound"),),
    (("born_month", "given_sound"), ("family_start",)),
    (("born_month", "family_sound"), ("given_start",)),
    (("born_year", "family_sound"), ("given_start",)),
    (("street", "number"), ("given_start",), ("family_start",)),
    (("street", "given_start"), ("number",)),
    (("street", "family_start"), ("number",)),
    (("post", "family_sound"), ("given_start",)),
    (("post", "given_sound"), ("family_start",)),
    (("city", "family_sound"), ("given_start",)),
    (("city", "given_sound"), ("family_start",)),
    (("post", "number"), ("given_start",)),
    (("company", "given_sound"),),
    (("company", "family_sound"),),
    (("domain", "given_sound"),),
    (("domain", "family_sound"),),
    (("firm", "city"), ("street",)),
    (("firm",), ("street",), ("post",)),
    (("firm_word", "city"), ("street",)),
    (("firm_word", "street"),),
    (("extra", "given_start"), ("street",)),
    (("job", "family_sound"), ("given_start",)),
)
SORTED: tuple[tuple[str, ...], ...] = (
    ("surname_rank", "given_rank"),
    ("given_rank", "surname_rank"),
    ("surname_back", "given_rank"),
    ("company_rank", "street_rank"),
    ("street_rank", "given_rank"),
)


def _column(values: NDArray[Any]) -> tuple[Ints, NDArray[np.int64]]:
    """The part that the filled cells of a column (or of several) make."""
    if values.ndim == 1:
        rows = np.flatnonzero(values >= 0)
        return rows.astype(np.int32), values[rows].astype(np.int64)
    rows, cells = np.nonzero(values >= 0)
    return rows.astype(np.int32), values[rows, cells].astype(np.int64)


def _ranks(texts: Vocabulary, backwards: bool = False) -> Ints:
    """The alphabetical rank of every text, read backwards if so wanted; the last entry is NONE."""
    known = texts.texts
    keys = [t[::-1] for t in known] if backwards else known
    result = np.full(len(known) + 1, NONE, np.int32)
    result[sorted(range(len(known)), key=keys.__getitem__)] = np.arange(len(known))
    return result


def parts_of(c: Columns) -> Parts:
    """All parts of all contacts."""
    sounds, _ = c.names.derived(sound)
    starts, _ = c.names.derived(lambda t: sound(t)[:1] if len(t) > 1 else t)
    given, surname = c.given[:, 0], c.surname
    ranks = _ranks(c.names)
    parts = {
        "phone": _column(c.phones),
        "phone_tail": _column(c.numbers.derived(lambda t: t[-8:] if len(t) > 8 else "")[0][c.phones]),
        "email": _column(c.emails),
        "local": _column(c.addresses.derived(_local)[0][c.emails]),
        "domain": _column(c.addresses.derived(_own_domain)[0][c.emails]),
        "link": _column(c.links),
        "given": _column(given), "given_sound": _column(sounds[given]), "given_start": _column(starts[given]),
        "family": _column(surname), "family_sound": _column(np.concatenate([sounds[c.family], sounds[c.former]], 1)),
        "family_start": _column(starts[c.family[:, 0]]),
        "form": _forms(c),
        "company": _column(c.company),
        "job": _column(c.job),
        "firm": _column(np.where(given < 0, c.company, NONE)),
        "firm_word": _words(c),
        "street": _column(c.parts.derived(lambda t: "".join(sound(w) for w in t.split()[:2]))[0][c.places[:, :, 0]]),
        "number": _column(c.places[:, :, 1]), "extra": _column(c.places[:, :, 2]),
        "city": _column(c.parts.derived(sound)[0][c.places[:, :, 3]]), "post": _column(c.places[:, :, 4]),
        "surname_rank": _column(ranks[surname]), "given_rank": _column(ranks[given]),
        "surname_back": _column(_ranks(c.names, True)[surname]),
        "company_rank": _column(np.where(given < 0, _ranks(c.companies)[c.company], NONE)),
        "street_rank": _column(_ranks(c.parts)[c.places[:, 0, 0]]),
    }  # fmt: skip
    low = np.minimum(sounds[given], sounds[surname])
    pair = np.where(low >= 0, low, NONE)
    parts["either"] = _column(pair)
    parts["other"] = _column(np.where(low >= 0, np.maximum(sounds[given], sounds[surname]), NONE))
    year, month, day = (c.born[:, k].astype(np.int64) for k in range(3))
    parts["born"] = _column(np.where((year > 0) & (month > 0), year * 400 + month * 32 + day, NONE))
    parts["born_year"] = _column(np.where(year > 0, year, NONE))
    parts["born_day"] = _column(np.where((month > 0) & (day > 0), month * 32 + day, NONE))
    parts["born_month"] = _column(np.where((year > 0) & (month > 0), year * 13 + month, NONE))
    return parts


def _local(address: str) -> str:
    local = address.partition("@")[0]
    return local if len(local) > 5 else ""


def _own_domain(address: str) -> str:
    from app.matching.reach import FREE_HOSTS

    domain = address.rpartition("@")[2]
    return "" if domain in FREE_HOSTS else domain


def _forms(c: Columns) -> tuple[Ints, NDArray[np.int64]]:
    """The full names of which the given name is a form."""
    vocabulary = Vocabulary()
    table = [[vocabulary(h) for h in heads(t)] for t in c.names.texts]
    rows = [(i, v) for i, g in enumerate(c.given[:, 0]) if g >= 0 for v in table[g]]
    found = np.array(rows, np.int64).reshape(-1, 2)
    return found[:, 0].astype(np.int32), found[:, 1]


def _words(c: Columns) -> tuple[Ints, NDArray[np.int64]]:
    """The sounds of the words of a firm's name."""
    vocabulary = Vocabulary()
    table = [[vocabulary(sound(w)) for w in t.split()[:4] if len(w) > 2] for t in c.companies.texts]
    rows = [(i, v) for i, k in enumerate(c.company) if k >= 0 and c.given[i, 0] < 0 for v in table[k]]
    found = np.array(rows, np.int64).reshape(-1, 2)
    return found[:, 0].astype(np.int32), found[:, 1]


@lru_cache(300_000)
def _number(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def keys(profile: Profile) -> list[int]:
    """The blocking keys of one contact as signed 64-bit numbers, for an index: cards that share one are worth comparing."""
    parts = {name: [*map(_number, set(values))] for name, values in _texts(profile).items() if values}
    found = []
    for number, (names, *_finer) in enumerate(RECIPES):
        mixed = [number * 0x9E3779B97F4A7C15]
        for name in names:
            if name not in parts:
                break
            mixed = [
                ((one ^ (one >> 29)) * 0xBF58476D1CE4E5B9 + other) & _MASK
                for one in mixed
                for other in parts[name]
            ]
        else:
            found += mixed
    return [key - 2**64 if key >> 63 else key for key in dict.fromkeys(found)]


def _texts(p: Profile) -> dict[str, list[str]]:
    given, family = p.given[:1], [" ".join(p.family)] if p.family else []
    sounds = sorted(sound(n) for n in (*given, *family)) if given and family else []
    year, month, day = p.born
    return {
        "phone": [n for n, _ in p.phones],
        "phone_tail": [n[-8:] for n, _ in p.phones if len(n) > 8],
        "email": list(p.emails),
        "local": [x for e in p.emails if len(x := e.partition("@")[0]) > 5],
        "domain": [d for e in p.emails if (d := _own_domain(e))],
        "link": list(p.links),
        "given": list(given), "given_sound": [sound(n) for n in given],
        "given_start": [sound(n)[:1] if len(n) > 1 else n for n in given],
        "family": family, "family_sound": [sound(n) for n in (*p.family, *p.former)],
        "family_start": [sound(n)[:1] for n in p.family[:1]],
        "form": [h for n in given for h in heads(n)],
        "either": sounds[:1], "other": sounds[1:],
        "company": [p.company] if p.company else [], "job": [p.job] if p.job else [],
        "firm": [p.company] if p.company and not given else [],
        "firm_word": [sound(w) for w in p.company.split()[:4] if len(w) > 2] if not given else [],
        "street": ["".join(sound(w) for w in q[0].split()[:2]) for q in p.places if q[0]],
        "number": [q[1] for q in p.places if q[1]], "extra": [q[2] for q in p.places if q[2]],
        "city": [sound(q[3]) for q in p.places if q[3]], "post": [q[4] for q in p.places if q[4]],
        "born": [f"{year}-{month}-{day}"] if year and month else [],
        "born_year": [str(year)] if year else [], "born_day": [f"{month}-{day}"] if month and day else [],
        "born_month": [f"{year}-{month}"] if year and month else [],
    }  # fmt: skip
