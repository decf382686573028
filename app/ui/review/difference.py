"""What is different about a value, character by character, against the nearest other one."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = 0.4
"""Values that have less in common are different as a whole."""
Marks = tuple[list[tuple[int, int]], list[int]]
NO_MARKS: Marks = ([], [])
LONGEST = 400
"""Letters; longer texts are not compared letter by letter."""


def compared(
    text: str, others: Sequence[str], least: float = 0.0, regions: int = LONGEST, *, digits: bool = False
) -> Marks:
    """((start, length) of what is different, places where letters of the other are missing).

    Where nothing is alike all of it is different; if the likeness (0 to 1) is below `least`, or there are more than so
    many `regions` of differences, nothing is marked. With `digits` only those and letters count, as in a number.
    """
    places = [at for at, letter in enumerate(text) if not digits or letter.isalnum() or letter == "+"]
    core = "".join(text[at] for at in places)
    bare = ["".join(c for c in o if not digits or c.isalnum() or c == "+")[:LONGEST] for o in others]
    bare = [o for o in bare if o and o != core]
    if not bare or not core or len(text) > LONGEST:
        return NO_MARKS
    match = max(
        (SequenceMatcher(None, o.casefold(), core.casefold(), False) for o in bare),
        key=lambda m: m.ratio(),
    )
    steps = [step for step in match.get_opcodes() if step[0] != "equal"]
    if match.ratio() < least or len(steps) > regions:
        return NO_MARKS
    if match.ratio() < ALIKE:
        return [(0, len(text))], []
    marks = [(places[j], places[k - 1] + 1 - places[j]) for *_, j, k in steps if k > j]
    return marks, [places[j] if j < len(places) else len(text) for tag, *_, j, _ in steps if tag == "delete"]


def marked(text: str, others: Sequence[str]) -> list[tuple[int, int]]:
    """(start, length) of what is different from the nearest other value; all of it where nothing is alike."""
    return compared(text, others)[0]
