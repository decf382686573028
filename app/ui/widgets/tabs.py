"""Where the keys go: the order of Tab through what was put together bit by bit, and letting go of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QApplication, QWidget


def tab_through(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next; all are in one window."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def released(within: QWidget) -> bool:
    """Take the focus from a part of a widget that goes, so that it does not fall to whatever is next; whether it was there."""
    at = QApplication.focusWidget()
    if at is None or not within.isAncestorOf(at):
        return False
    at.clearFocus()
    return True
