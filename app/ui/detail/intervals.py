"""How often one wants to be in touch: the usual intervals in a menu, and any other number of days."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.ui.text import tr
from app.ui.widgets.question import ask_number

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
    title, question = tr("Reminder", "Touch"), tr("After how many days shall Kith remind you?", "Touch")
    ask_number(asker, title, question, tr("Remind", "Touch"), choose, now or 30, 1, LONGEST)
