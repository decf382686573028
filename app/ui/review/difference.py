"""What is different about a value, character by character, against the nearest other one."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = 0.4
"""Values that have less in common are different as a whole."""
Marks = tuple[list[tuple[int, int]], list[int]]
Step = tuple[str, int, int, int, int]
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
    own = _folded(core)
    matches = [(o, SequenceMatcher(None, o, own, False)) for o in map(_folded, bare)]
    near, match = max(matches, key=lambda found: found[1].ratio())
    steps = _at_words(match.get_opcodes(), near, own)
    if match.ratio() < least or len(steps) > regions:
        return NO_MARKS
    if match.ratio() < ALIKE:
        return [(0, len(text))], []
    marks = [(places[j], places[k - 1] + 1 - places[j]) for *_, j, k in steps if k > j]
    return marks, [places[j] if j < len(places) else len(text) for tag, *_, j, _ in steps if tag == "delete"]


def _folded(text: str) -> str:
    """The text in small letters, each in its place: that of an ß or İ does not become two."""
    return "".join(small if len(small := letter.casefold()) == 1 else letter for letter in text)


def _at_words(steps: Sequence[Step], one: str, other: str) -> list[Step]:
    """The steps that are no agreement. What is only in one of the texts is told from where a word begins, if it may as
    well be: of `Anna Maria Lee` and `Anna Lee` it is `Maria `, not `a Mari`."""
    result: list[Step] = []
    alike = [i_end - i if tag == "equal" else 0 for tag, i, i_end, *_ in steps]
    for n, (tag, i, i_end, j, j_end) in enumerate(steps):
        if tag == "equal":
            continue
        by = 0
        if tag in ("insert", "delete"):
            text, at, end = (one, i, i_end) if tag == "delete" else (other, j, j_end)
            by = _to_a_word(
                text, at, end, alike[n - 1] if n else 0, alike[n + 1] if n + 1 < len(alike) else 0
            )
        result.append((tag, i + by, i_end + by, j + by, j_end + by))
    return result


def _to_a_word(text: str, at: int, end: int, back: int, forth: int) -> int:
    """By how many letters a piece of text may begin earlier (below 0) or later and say the same, so that a word begins
    there; 0 if there is no such place."""
    for by in range(back + 1):
        if by and text[at - by] != text[end - by]:
            break
        if at == by or not text[at - by - 1].isalnum():
            return -by
    for by in range(1, forth + 1):
        if text[at + by - 1] != text[end + by - 1]:
            break
        if not text[at + by - 1].isalnum():
            return by
    return 0


def marked(text: str, others: Sequence[str]) -> list[tuple[int, int]]:
    """(start, length) of what is different from the nearest other value; all of it where nothing is alike."""
    return compared(text, others)[0]
