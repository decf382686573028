"""Clusters as bytes, to be kept and read again with their reasons; and what a search has learnt, as text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, get_args

import numpy as np
from numpy.typing import NDArray

from app.matching.comparing import FIELDS, Floats
from app.matching.evidence import Cluster, Evidence, Level, Pair
from app.matching.explaining import Reason, Sharing, explain
from app.matching.model import Model
from app.matching.profile import Profile
from app.matching.statistics import Statistics
from app.matching.texts import Codes

Row = tuple[str, str, float, bytes]
"""The ids of a cluster's contacts with blanks between them, its level, its probability, its pairs"""
_PAIR = np.dtype(
    [("a", "<u2"), ("b", "<u2"), ("probability", "<f8"), ("codes", "i1", len(FIELDS)), ("weights", "<f4", len(FIELDS))]
)  # fmt: skip
"""A pair by the places of its two contacts in the cluster."""
_SOME = 3
"""People who have a number, from whom on it is told how many."""


def rows(clusters: Sequence[Cluster]) -> list[Row]:
    """The kept form of clusters."""
    pairs = [pair for cluster in clusters for pair in cluster.pairs]
    kept = np.zeros(len(pairs), _PAIR)
    reasons = [pair.reasons for pair in pairs]
    known = [k for k, reason in enumerate(reasons) if isinstance(reason, Reason | KeptReason)]
    if known:
        levels = [reason.levels for reason in reasons if isinstance(reason, Reason | KeptReason)]
        kept["codes"][known] = np.array([codes for codes, _ in levels])
        kept["weights"][known] = np.array([weights for _, weights in levels])
    kept["probability"] = [pair.probability for pair in pairs]
    places: list[tuple[int, int]] = []
    for cluster in clusters:
        at = {contact: place for place, contact in enumerate(cluster.contacts)}
        places += [(at[pair.a], at[pair.b]) for pair in cluster.pairs]
    if places:
        kept["a"], kept["b"] = np.array(places).T
    result: list[Row] = []
    start = 0
    for cluster in clusters:
        end = start + len(cluster.pairs)
        result.append(
            (" ".join(cluster.contacts), cluster.level, cluster.probability, kept[start:end].tobytes())
        )
        start = end
    return result


def clusters(
    kept: Iterable[Row], profile: Callable[[str], Profile | None], sharing: Sharing
) -> list[Cluster]:
    """Clusters of their kept form; `profile` gives that of a contact when the reasons are asked for."""
    found = list(kept)
    pairs = np.frombuffer(b"".join(row[3] for row in found), _PAIR)
    columns = (pairs["a"].tolist(), pairs["b"].tolist(), pairs["probability"].tolist())
    result, start = [], 0
    for contacts, level, probability, data in found:
        if level not in get_args(Level):
            continue
        ids = tuple(contacts.split(" "))
        end = start + len(data) // _PAIR.itemsize
        made = tuple(
            Pair(ids[a], ids[b], p, KeptReason(pairs, k, ids[a], ids[b], profile, sharing))
            for k, a, b, p in zip(range(start, end), *(column[start:end] for column in columns), strict=True)
        )
        result.append(Cluster(level, probability, ids, made))  # type: ignore[arg-type]
        start = end
    return result


class KeptReason:
    """Why one pair was taken for one, by the levels and weights that were kept of it."""

    __slots__ = ("_a", "_at", "_b", "_pairs", "_profile", "_sharing")

    def __init__(
        self, pairs: NDArray[Any], at: int, a: str, b: str, profile: Callable[[str], Profile | None], sharing: Sharing
    ) -> None:  # fmt: skip
        self._pairs, self._at, self._a, self._b = pairs, at, a, b
        self._profile, self._sharing = profile, sharing

    def __call__(self) -> tuple[Evidence, ...]:
        a, b = self._profile(self._a), self._profile(self._b)
        return () if a is None or b is None else explain(*self.levels, a, b, self._sharing)

    @property
    def levels(self) -> tuple[Codes, Floats]:
        """The levels and weights of the fields."""
        pair = self._pairs[self._at]
        return pair["codes"], pair["weights"]


class Shared:
    """How many people and contacts have a number or address, where it is more than a few. It names none of them."""

    def __init__(self, known: Mapping[str, tuple[int, int]]) -> None:
        self.known = known

    @classmethod
    def of(cls, statistics: Statistics) -> Shared:
        """Those of a book."""
        counts = statistics.counts
        return cls(
            {
                _secret(value): (people, counts["phone"].get(value, 0) + counts["email"].get(value, 0))
                for value, who in statistics.holders.items()
                if len(who) >= 2 * _SOME and (people := statistics.people(value)) >= _SOME
            }
        )

    @classmethod
    def from_text(cls, text: str) -> Shared:
        """Those that `to_text` wrote."""
        return cls({key: (people, count) for key, (people, count) in json.loads(text).items()})

    def to_text(self) -> str:
        """All of them."""
        return json.dumps(self.known, separators=(",", ":"))

    def people(self, value: str) -> int:
        """How many people have the number or address, if many."""
        return self.known.get(_secret(value), (0, 0))[0]

    def count(self, _kind: str, value: str) -> int:
        """How many contacts have it, if many people do."""
        return self.known.get(_secret(value), (0, 0))[1]


def _secret(value: str) -> str:
    return hashlib.blake2b(value.encode(), digest_size=9).hexdigest()


def model_text(model: Model | None) -> str:
    """What a book's own pairs have taught."""
    if model is None:
        return ""
    return json.dumps([model.size, model.pairs, model.homes, model.works, model.shares.tolist()])


def model_of(text: str) -> Model | None:
    """The model that was written so; None for nothing, or one of other fields."""
    if not text:
        return None
    size, pairs, homes, works, shares = json.loads(text)
    model = Model(size, pairs=pairs, homes=homes, works=works)
    found = np.array(shares, np.float32)
    if found.shape != model.shares.shape:
        return None
    model.shares = found
    return model


def mark(profile: bytes) -> int:
    """A number that another profile hardly has."""
    return int.from_bytes(hashlib.blake2b(profile, digest_size=8).digest(), "big", signed=True)
