"""Arguments that are more than a word: read, or refused with what they may be."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import UTC, date, datetime
from re import fullmatch

HUES = ("coral", "orange", "ochre", "moss", "green", "teal", "sky", "indigo", "violet", "rose")
"""The colours of tags by name."""


def past_moment(text: str) -> str:
    """A day, or a moment in UTC, of ISO 8601 that is not to come."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no time; write 2026-01-31 or 2026-01-31T14:30:00Z") from None
    if len(text) == len("2026-01-31"):
        moment, late = text, at.date() > date.today()
    else:
        at = at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
        moment, late = at.strftime("%Y-%m-%dT%H:%M:%SZ"), at > datetime.now(UTC)
    if late:
        raise ArgumentTypeError(f"{text!r} is still to come; a touch has happened")
    return moment


def days(text: str) -> int:
    """A number of days, 0 or more."""
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError(f"{text!r} is no number of days")
    return int(text)


def tag_color(text: str) -> str:
    """A colour by name or as #RRGGBB."""
    if text not in HUES and not fullmatch("#[0-9A-Fa-f]{6}", text):
        raise ArgumentTypeError(f"{text!r} is no colour; choose from {', '.join(HUES)}, or write #RRGGBB")
    return text
