"""What two contacts looked like when they were told apart: another mark means that a field that matters has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain.folding import digits


def holds(mark: str, a: bytes, b: bytes) -> bool:
    """Whether two contacts (by their cached profiles) look as they did when they got this mark; an empty one always holds."""
    return mark in ("", pair_mark(a, b) if mark.startswith(_EVERYWHERE) else _mark_of_region(a, b))


_EVERYWHERE = "*"
"""What marks begin with that are the same in whatever country numbers are read."""
_TAIL = 7
"""The digits at the end of a number that are the same however it is read."""


def pair_mark(a: bytes, b: bytes) -> str:
    """What a pair looks like to matching, by the cached profiles; another mark means that a field that matters has changed."""
    return _EVERYWHERE + _hashed(sorted(map(_look, (a, b))))


def _look(data: bytes) -> bytes:
    """A cached profile without the version of its form and without the country that its numbers were read by."""
    from app.matching import Profile

    profile = Profile.of(data)
    tails = sorted({digits(number)[-_TAIL:] for number, _ in profile.phones})
    return replace(profile, phones=tuple((tail, "") for tail in tails)).to_bytes().partition(b",")[2]


def _mark_of_region(a: bytes, b: bytes) -> str:
    """The mark as books have it since earlier: another one where numbers are read as another country's."""
    return _hashed(sorted(data.partition(b",")[2] for data in (a, b)))


def _hashed(both: Sequence[bytes]) -> str:
    return hashlib.blake2b(b"\n".join(both), digest_size=12).hexdigest()
