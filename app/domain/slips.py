"""Slips of the keyboard."""

from __future__ import annotations


def one_slip(right: str, typed: str) -> bool:
    """Whether one letter is missing, too many, wrong, or two neighbours are swapped."""
    if abs(len(right) - len(typed)) > 1 or right == typed:
        return False
    at = next(
        (i for i, (a, b) in enumerate(zip(right, typed, strict=False)) if a != b), min(len(right), len(typed))
    )
    a, b = right[at:], typed[at:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]
