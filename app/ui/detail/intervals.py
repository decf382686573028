"""How often one wants to be in touch: the usual intervals in a menu, and any other number of days."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from app.ui.text import tr

INTERVALS = (7, 14, 30, 60, 90, 180, 365)
LONGEST = 3650
Choose = Callable[[int], object]


def add_intervals(menu: QMenu, asker: QWidget, choose: Choose, now: int = 0) -> None:
    """Intervals to choose from, the present one ticked; `choose` gets the days. *asker* is under the question for others."""
    for days in sorted({*INTERVALS, now} - {0}):
        action = menu.addAction(tr("Every %n day(s)", "Touch", n=days), partial(choose, days))
        action.setCheckable(days == now)
        action.setChecked(days == now)
    menu.addAction(tr("Other…", "Touch"), partial(_ask, asker, choose, now))


def _ask(asker: QWidget, choose: Choose, now: int) -> None:
    days, sure = QInputDialog.getInt(
        asker, tr("Reminder", "Touch"), tr("Remind every so many days:", "Touch"), now or 30, 1, LONGEST
    )
    if sure:
        choose(days)
