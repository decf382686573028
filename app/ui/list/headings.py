"""Where the letters of a long list begin: found by halving, so that a million need some hundred lines."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.progress import NO_PROGRESS, Progress

MOST = 60
"""More groups than this are no help."""


def headings(
    count: int, group_at: Callable[[int], str], progress: Progress = NO_PROGRESS, most: int = MOST
) -> dict[int, str]:
    """Position -> group of the first contact of each group, for a list whose groups stand together.

    Gives nothing if there are more than *most* groups.
    """
    found: dict[int, str] = {}
    position = 0
    while position < count:
        if len(found) == most:
            return {}
        here = group_at(position)
        found[position] = here
        position = _first_other(position, count, here, group_at)
        progress.advance()
    return found


def _first_other(start: int, count: int, here: str, group_at: Callable[[int], str]) -> int:
    """The first position after *start* that is not of the group *here*; *count* if there is none."""
    step, inside = 1, start
    while (ahead := inside + step) < count and group_at(ahead) == here:
        inside, step = ahead, step * 2
    outside = min(count, inside + step)
    while outside - inside > 1:
        middle = (inside + outside) // 2
        if group_at(middle) == here:
            inside = middle
        else:
            outside = middle
    return outside
