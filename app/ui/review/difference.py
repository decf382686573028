"""What is different about a value, character by character, against the nearest other one."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = 0.4
"""Values that have less in common are different as a whole."""
LONGEST = 400
"""Letters; longer texts are not compared letter by letter."""


def compared(text: str, others: Sequence[str], least: float = 0.0) -> tuple[list[tuple[int, int]], list[int]]:
    """((start, length) of what is different, places where letters of the other are missing).

    Where nothing is alike all of it is different; if the likeness (0 to 1) is below `least`, nothing is marked.
    """
    others = [o for o in others if o and o != text]
    if not others or not text or len(text) > LONGEST:
        return [], []
    match = max(
        (SequenceMatcher(None, o[:LONGEST].casefold(), text.casefold(), False) for o in others),
        key=lambda m: m.ratio(),
    )
    if match.ratio() < least:
        return [], []
    if match.ratio() < ALIKE:
        return [(0, len(text))], []
    steps = match.get_opcodes()
    marks = [(j, k - j) for tag, _, _, j, k in steps if tag in ("replace", "insert") and k > j]
    return marks, [j for tag, _, _, j, _ in steps if tag == "delete"]


def marked(text: str, others: Sequence[str]) -> list[tuple[int, int]]:
    """(start, length) of what is different from the nearest other value; all of it where nothing is alike."""
    return compared(text, others)[0]
