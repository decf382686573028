"""Keep in touch: when a contact was last touched and when it is due again (`fields.md` section 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from app.domain.contact import Contact


def interval(contact: Contact, tag_intervals: Mapping[str, int]) -> int | None:
    """Days between touches: the contact's own interval, else the smallest of its tags', else None."""
    if contact.touch_freq:
        return contact.touch_freq
    return min(_of(contact.tags, tag_intervals), default=None)


def _of(tags: Iterable[str], intervals: Mapping[str, int]) -> Iterable[int]:
    return (intervals[t] for t in tags if intervals.get(t))


def next_touch(contact: Contact, tag_intervals: Mapping[str, int]) -> str:
    """The day (ISO) on which the contact is due: last touch or creation plus the interval, later if snoozed; else empty."""
    days = interval(contact, tag_intervals)
    if days is None:
        return ""
    last = contact.last_interaction
    since = (last.at if last else contact.created_at)[:10]
    try:
        due = (date.fromisoformat(since) + timedelta(days=days)).isoformat()
    except (ValueError, OverflowError):
        return ""
    return max(due, contact.snoozed_until[:10])
