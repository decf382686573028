"""The order in which Tab goes through what was put together bit by bit."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def tab_through(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next; all are in one window."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
