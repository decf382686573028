"""Phone numbers in cells, and what spreadsheets do to them: digits lost, the plus sign lost."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from app.domain import phone
from app.formats.mapping.cells import EXPONENT
from app.formats.mapping.slots import Rules


class _Draft(Protocol):
    rules: Rules

    def say(self, what: str, number: int, text: str) -> None: ...


def checked(draft: _Draft, number: int, text: str) -> str:
    """The number as it is kept: as typed, the plus sign given back where a spreadsheet took it. Complains of what is lost."""
    if "E" in text or "e" in text:
        if EXPONENT.fullmatch(text):
            draft.say(
                "is a number that a spreadsheet has cut short: its last digits are lost; kept as typed",
                number,
                text,
            )
            return text
        if not any(c.isdigit() for c in text):
            draft.say("is no phone number; kept as typed", number, text)
        return text
    if draft.rules.spreadsheet and text.isdigit() and len(text) >= 8 and text[0] != "0":
        repaired = with_plus(text, draft.rules.region)
        if repaired != text:
            draft.say(f"had lost its plus sign; read as {repaired}", number, text)
            return repaired
    elif not any(c.isdigit() for c in text):
        draft.say("is no phone number; kept as typed", number, text)
    return text


@lru_cache(maxsize=4096)
def with_plus(digits: str, region: str) -> str:
    """`+` and the digits where they are no number of the region but an international one (ITU-T E.164), else the digits."""
    if region and _valid(digits, region):
        return digits
    if not region and len(digits) < 11:
        return digits
    return f"+{digits}" if _valid(f"+{digits}", "") else digits


def _valid(text: str, region: str) -> bool:
    found = phone.parse(text, region)
    return bool(found.e164) and not found.problem
