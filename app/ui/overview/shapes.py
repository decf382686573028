"""Where the parts of the overview stand, by its width."""

from __future__ import annotations

from app.ui.theme.tokens import FOLD_SIDEBAR_BELOW, ONE_PANE_BELOW

Shape = tuple[tuple[int, int, int], ...]
WIDE: Shape = (
    (0, 0, 3),
    (0, 3, 3),
    (0, 6, 3),
    (0, 9, 3),
    (1, 0, 4),
    (1, 4, 4),
    (1, 8, 4),
    (2, 0, 8),
    (2, 8, 4),
)
MEDIUM: Shape = (
    (0, 0, 3),
    (0, 3, 3),
    (0, 6, 3),
    (0, 9, 3),
    (1, 0, 6),
    (1, 6, 6),
    (2, 0, 6),
    (3, 0, 12),
    (2, 6, 6),
)
NARROW: Shape = ((0, 0, 6), (0, 6, 6), (1, 0, 6), (1, 6, 6), *((row, 0, 12) for row in range(2, 7)))
"""(row, column, columns) of each part."""


def fitting(width: int) -> Shape:
    """The arrangement for a page of this width in pixels."""
    if width < ONE_PANE_BELOW:
        return NARROW
    return MEDIUM if width < FOLD_SIDEBAR_BELOW else WIDE
