"""Which backups may go: a pure function of what copies there are, so that it can be tried on years of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
NEWEST = 12
"""Copies that stay whatever the clock says."""
LAST = 2
"""Copies that stay even where there is no room for them."""
SPACE = 1_000_000_000
"""Bytes that the backups of a book may take, unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup that passed its check: the how-manieth it is, when it was made by the clock of that day, its bytes.

    Copies are ordered by number, never by time: a clock that was wrong for a day must not make the oldest the newest.
    """

    number: int
    at: datetime
    size: int


def surplus(copies: Iterable[Copy], now: datetime, space: int = SPACE) -> set[int]:
    """The numbers of the copies that may go.

    All of the last two days stay, then the last of each of 12 days, 10 weeks and 9 months that have any. What is then
    too much for `space` (bytes) goes in this order: the oldest that stand for no day, week or month; the oldest others;
    never the newest two.
    """
    ordered = sorted(copies, key=lambda c: c.number, reverse=True)
    standing = (
        _last_of_each(ordered, lambda c: c.at.date(), DAYS)
        | _last_of_each(ordered, lambda c: c.at.isocalendar()[:2], WEEKS)
        | _last_of_each(ordered, lambda c: (c.at.year, c.at.month), MONTHS)
    )
    recent = {c.number for c in ordered if abs(now - c.at) <= ALL_OF}
    kept = standing | recent | {c.number for c in ordered[:NEWEST]}
    size = sum(c.size for c in ordered if c.number in kept)
    last = {c.number for c in ordered[:LAST]}
    for copy in sorted(ordered, key=lambda c: (c.number in standing, c.number)):
        if size <= space:
            break
        if copy.number in kept - last:
            kept.discard(copy.number)
            size -= copy.size
    return {c.number for c in ordered} - kept


def _last_of_each(ordered: Sequence[Copy], period: Callable[[Copy], object], most: int) -> set[int]:
    """The newest copy of each of the newest `most` periods that have one."""
    found: dict[object, int] = {}
    for copy in ordered:
        found.setdefault(period(copy), copy.number)
    return set(list(found.values())[:most])
