"""Keep in touch, as a card: the interval, how much of it is over, the last touch, the day it is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.contact import Contact
from app.domain.dates import PartialDate
from app.domain.touch import interval, next_touch
from app.ui.detail.days import in_days, local_day, partial_words
from app.ui.detail.intervals import add_intervals
from app.ui.detail.link import TextLink
from app.ui.text import tr
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.small import ProgressLine
from app.ui.words import how_word


class TouchCard(Card):
    """The card; interval_chosen(days) follows the menu, 0 means no reminder of its own."""

    interval_chosen = Signal(int)
    snoozed = Signal(int)
    """Days from today."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keep in touch", "Touch"), parent=parent)
        self.interval = TextLink("", "small")
        self.interval.clicked.connect(self._on_menu)
        self.head.addWidget(self.interval)
        self._line = ProgressLine(tr("Time since the last touch", "Touch"))
        self._last = ElidedLabel("", "small", "text-2")
        self._due = PlainLabel("", "small", "text", 500)
        row = QHBoxLayout()
        row.addWidget(self._last, 1)
        row.addWidget(self._due)
        self.body.addWidget(self._line)
        self.body.addLayout(row)

    def show_contact(self, contact: Contact, tag_intervals: Mapping[str, int], today: date) -> None:
        """Show where the contact stands on a day."""
        days = interval(contact, tag_intervals)
        last = contact.last_interaction
        words = tr("every %n day(s)", "Touch", n=days) if days else tr("Remind me…", "Touch")
        self.interval.set_label(words)
        self.interval.setAccessibleName(tr("Reminder: {words}", "Touch", words=words))
        since = local_day(last.at if last else contact.created_at)
        if last and since:
            day = partial_words(
                PartialDate(None if since.year == today.year else since.year, since.month, since.day)
            )
            self._last.setText(tr("Last: {how}, {day}", "Touch", how=how_word(last.how).lower(), day=day))
        else:
            self._last.setText(tr("No touch yet", "Touch"))
        due = local_day(next_touch(contact, tag_intervals)) if days else None
        self._line.setVisible(bool(due))
        self._due.setVisible(bool(due))
        if due and days:
            left = (due - today).days
            gone = min(days, max(0, (today - since).days)) if since else days
            self._line.setRange(0, days)
            self._line.setValue(gone if left > 0 else days)
            late = left < 0
            self._due.setText(tr("overdue by %n day(s)", "Touch", n=-left) if late else _due_words(left))
            self._due.set_role("warn" if late else "text")

    def _on_menu(self) -> None:
        menu = QMenu(self)
        add_intervals(menu, self, self.interval_chosen.emit)
        menu.addAction(tr("No own reminder", "Touch"), lambda: self.interval_chosen.emit(0))
        menu.addSeparator()
        for days, words in ((1, tr("Snooze until tomorrow", "Touch")), (7, tr("Snooze for a week", "Touch"))):
            menu.addAction(words, partial(self.snoozed.emit, days))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.interval.mapToGlobal(self.interval.rect().bottomLeft()))


def _due_words(left: int) -> str:
    return tr("due {when}", "Touch", when=in_days(left))
