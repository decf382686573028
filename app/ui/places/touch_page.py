"""Keep in touch: who is due today, this week and later; one key logs a touch, another one snoozes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.book import Due
from app.domain.contact import HOWS, Interaction
from app.domain.progress import Progress
from app.ui.detail.days import day_within, in_days
from app.ui.detail.intervals import add_intervals
from app.ui.detail.touch_log import TouchLog
from app.ui.list.head import number
from app.ui.places.frame import Frame
from app.ui.places.lines import Line, RowAction
from app.ui.places.view import LineView
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.actions import action_button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.words import how_word, outcome_word

if TYPE_CHECKING:
    from app.services.book import Book
    from app.ui.main.window import MainWindow

MOST, LATER = 2000, 500
"""Contacts that are listed in a group, and as due later, at most: the longest waiting; the heading counts all."""
WEEK = 7


@dataclass(frozen=True)
class Found:
    """Lines under their headings, and how many are due by today."""

    lines: list[Line]
    due: int


def read(book: Book, today: date, progress: Progress) -> Found:
    """Read who is due: today or before, this week, later. Groups without anybody are left out."""
    soon, after = ((today + timedelta(days=n)).isoformat() for n in (1, WEEK + 1))
    week_end = (today + timedelta(days=WEEK)).isoformat()
    now = book.due("", today.isoformat(), MOST)
    due = book.count_due("", today.isoformat())
    lines: list[Line] = []
    for title, count, group in (
        (tr("Today", "Touch"), due, now),
        (tr("This week", "Touch"), book.count_due(soon, week_end), book.due(soon, week_end, MOST)),
        (tr("Later", "Touch"), book.count_due(after, ""), book.due(after, "", LATER)),
    ):
        if group:
            lines.append(Line(title=title, badge=number(count), heading=True))
        for one in group:
            progress.advance()
            lines.append(line_of(one, today))
    return Found(lines, due)


def line_of(due: Due, today: date, *, brief: bool = False) -> Line:
    """A contact that is due as a line; *brief* without how a call ended and without the interval."""
    left = (date.fromisoformat(due.day) - today).days
    if due.touched:
        how = how_word(due.how)
        if not brief and due.how == "call" and due.outcome and due.called == due.touched:
            how = f"{how} ({outcome_word(due.outcome)})"
        last = tr("Last: {how}, {day}", "Touch", how=how, day=day_within(due.touched, today))
    else:
        last = tr("No touch yet", "Touch")
    every = tr("every %n day(s)", "Touch", n=due.days) if due.days and not brief else ""
    late = tr("%n day(s) late", "Touch", n=-left) if left < 0 else in_days(left)
    return Line(
        due.id, due.name or tr("No name", "List"), " · ".join(filter(None, (last, every))), late,
        "warn" if left < 0 else "accent" if left == 0 else "neutral", due.initials or "?",
    )  # fmt: skip


class TouchPage(Frame):
    """1 to 5 log a touch at once, L asks for details, S and D snooze, R sets the interval, Enter opens the contact."""

    def __init__(self, window: MainWindow) -> None:
        nothing = EmptyState(
            "heart-handshake",
            tr("Nobody is waiting to hear from you", "List"),
            tr("Give a contact or a tag an interval to be reminded here.", "List"),
        )
        nothing.add_button(action_button(window.actions_by_id["view.all"]))
        super().__init__(window, "touchPage", tr("Keep in touch", "Sidebar"), nothing)
        self.view = LineView(tr("Who is due", "Touch"), self._actions())
        self.view.setObjectName("touchList")
        self.view.acted.connect(self._act)
        self.view.opened.connect(lambda line: window.show_contact(line.key))
        card = Card(margin=S2)
        card.body.addWidget(self.view)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._log: TouchLog | None = None
        self.first = self.view

    def _actions(self) -> tuple[RowAction, ...]:
        icons = dict(zip(HOWS, ("phone-call", "mail", "users", "message-square", "sticky-note"), strict=True))
        direct = tuple(
            RowAction(how, tr("Log now: {how}", "Touch", how=how_word(how)), icons[how], str(at), quiet=True)
            for at, how in enumerate(HOWS, 1)
        )
        return (
            RowAction("log", tr("Log touch…", "Touch"), "phone-call", "L"),
            *direct,
            RowAction("snooze", tr("Snooze for a week", "Touch"), "clock", "S"),
            RowAction("tomorrow", tr("Snooze until tomorrow", "Touch"), "clock", "D", quiet=True),
            RowAction("remind", tr("Reminder…", "Touch"), "bell", "R"),
        )

    # Reading

    def reader(self) -> Callable[[Progress], Found]:
        """Who is due today."""
        return partial(read, self.session.book, date.today())

    def show_found(self, found: Found) -> None:
        """Show the groups."""
        self.words.setText(
            tr("%n due", "Touch", n=found.due) if found.due else tr("Nobody is due today", "Touch")
        )
        self.show_empty(not found.lines)
        self.words.setVisible(bool(found.lines))
        self.view.show_lines(found.lines)

    # Doing

    def _act(self, name: str, lines: Sequence[Line]) -> None:
        ids = [line.key for line in lines]
        deeds = self.window_.detail().deeds
        if self.session.book.read_only:
            return
        if name in HOWS:
            outcome = "contacted" if name == "call" else None
            deeds.touch(ids, Interaction(name, datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), outcome))
        elif name == "log":
            self._ask(lambda touch: deeds.touch(ids, touch))
        elif name == "remind":
            self._remind(lambda days: deeds.remind(ids, days))
        else:
            deeds.snooze(ids, 1 if name == "tomorrow" else WEEK)

    def _anchor(self) -> QPoint:
        rect = self.view.visualRect(self.view.currentIndex())
        return self.view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(rect.height(), 0))

    def _ask(self, save: Callable[[Interaction], object]) -> None:
        """Open the log under the current line."""
        if self._log is not None:
            self._log.deleteLater()
        self._log = TouchLog(self)
        self._log.saved.connect(save)
        spot = QWidget(self)
        spot.setGeometry(*self.mapFromGlobal(self._anchor()).toTuple(), 1, 1)
        self._log.open_at(spot)
        spot.deleteLater()

    def _remind(self, save: Callable[[int], object]) -> None:
        menu = interval_menu(self, save)
        menu.popup(self._anchor())


def interval_menu(parent: QWidget, save: Callable[[int], object]) -> QMenu:
    """Intervals to choose from; 0 for none of its own."""
    menu = QMenu(parent)
    add_intervals(menu, parent, save)
    menu.addSeparator()
    menu.addAction(tr("No own reminder", "Touch"), partial(save, 0))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
