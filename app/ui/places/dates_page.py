"""Upcoming dates: birthdays and anniversaries by week and month, with the age or the years they make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout

from app.domain.fields import Fields
from app.domain.progress import Progress
from app.services.upcoming import Upcoming, upcoming
from app.ui.detail.days import in_days
from app.ui.places.frame import Frame
from app.ui.places.lines import Line, RowAction
from app.ui.places.view import LineView
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.actions import action_button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.segments import SegmentedControl
from app.ui.words import field_label, word

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


MOST = 2000
"""Dates that are listed at most, the nearest."""


def occasion(fields: Fields, found: Upcoming) -> str:
    """What the day is, in a few words: "turns 30", "10 years, Wedding anniversary", "Birthday"."""
    what = (
        word(found.label)
        if found.field == "important_date" and found.label
        else field_label(fields[found.field])
    )
    if found.partner:
        what = tr("Partner: {what}", "Upcoming", what=what)
    if found.years is None:
        return what
    if found.field == "birthday" and not found.partner:
        return tr("turns {age}", "Upcoming", age=found.years) if found.years else tr("is born", "Upcoming")
    if found.field == "child_birthday":
        return tr("{what}, turns {age}", "Upcoming", what=what, age=found.years)
    return tr("{what}, %n year(s)", "Upcoming", n=found.years, what=what)


def line_of(fields: Fields, found: Upcoming, today: date) -> Line:
    """A date as a line with its tile."""
    days = (found.on - today).days
    day = QDate(found.on.year, found.on.month, found.on.day)
    return Line(
        found.contact_id, found.name or tr("No name", "List"), occasion(fields, found), in_days(days),
        "accent" if days == 0 else "quiet" if days < 7 else "neutral", found.initials or "?",
        day=(str(found.on.day), QLocale().toString(day, "MMM").removesuffix(".")),
        data=(found.field, found.on, found.partner, found.said),
    )  # fmt: skip


def grouped(fields: Fields, found: Sequence[Upcoming], today: date) -> list[Line]:
    """Lines under a heading for this week, next week, and each month."""
    monday = today - timedelta(days=today.weekday())
    lines: list[Line] = []
    heading = ""
    for one in found:
        if one.on < monday + timedelta(days=7):
            title = tr("This week", "Upcoming")
        elif one.on < monday + timedelta(days=14):
            title = tr("Next week", "Upcoming")
        else:
            title = QLocale().standaloneMonthName(one.on.month)
            title = title if one.on.year == today.year else f"{title} {one.on.year}"
        if title != heading:
            heading = title
            lines.append(Line(title=title, heading=True))
        lines.append(line_of(fields, one, today))
    return lines


class DatesPage(Frame):
    """Enter opens the contact, L logs a touch."""

    def __init__(self, window: MainWindow) -> None:
        nothing = EmptyState(
            "calendar-heart",
            tr("No dates in this time", "Upcoming"),
            tr("Birthdays and anniversaries of your contacts appear here.", "List"),
        )
        nothing.add_button(action_button(window.actions_by_id["view.all"]))
        super().__init__(window, "datesPage", tr("Upcoming dates", "Sidebar"), nothing)
        self.span = SegmentedControl(
            [
                ("30", tr("30 days", "Upcoming")),
                ("90", tr("90 days", "Upcoming")),
                ("365", tr("12 months", "Upcoming")),
            ],
            tr("How far ahead", "Upcoming"),
            value="90",
        )
        self.span.selected.connect(lambda _days: self.refresh())
        self.head.addWidget(self.span)
        actions = (RowAction("log", tr("Log touch…", "Touch"), "phone-call", "L"),)
        self.view = LineView(tr("Upcoming dates", "Sidebar"), actions, many=False)
        self.view.setObjectName("datesList")
        self.view.opened.connect(lambda line: window.show_contact(line.key))
        self.view.acted.connect(self._log)
        card = Card(margin=S2)
        card.body.addWidget(self.view)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.first = self.view

    def reader(self) -> Callable[[Progress], tuple[int, list[Line]]]:
        """(how many, the nearest of them as lines): the dates of the chosen time."""
        book, days, today = self.session.book, int(self.span.value()), date.today()

        def read(_progress: Progress) -> tuple[int, list[Line]]:
            found = upcoming(book, today, today + timedelta(days=days))
            return len(found), grouped(book.fields, found[:MOST], today)

        return read

    def show_found(self, found: tuple[int, list[Line]]) -> None:
        """Show the lines."""
        count, lines = found
        self.words.setText(tr("%n date(s)", "Upcoming", n=count) if count else "")
        self.show_empty(not lines)
        self.view.show_lines(lines)

    def _log(self, _name: str, lines: list[Line]) -> None:
        self.window_.show_contact(lines[0].key)
        detail = self.window_.detail()
        detail.show_contacts([lines[0].key])
        detail.log_touch()
