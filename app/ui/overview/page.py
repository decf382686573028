"""The overview page: counts, who is due, what is near, what to tidy, additions, the latest changes; every part leads on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.book import Changes, Operation
from app.domain.progress import Progress
from app.domain.query.tree import Condition, Op
from app.services import cleanup
from app.ui import dateorder
from app.ui.detail.days import clock, short_day
from app.ui.detail.touch_log import TouchLog
from app.ui.list.head import number
from app.ui.overview.additions import additions_card
from app.ui.overview.facts import UNREACHABLE, Facts, read_facts
from app.ui.overview.parts import LineButton, NumberCard
from app.ui.overview.shapes import WIDE, Shape, fitting
from app.ui.places.dates_page import line_of as date_line
from app.ui.places.lines import Line
from app.ui.places.tidy_words import untidy_words
from app.ui.places.touch_page import line_of as due_line
from app.ui.scope import Scope
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.theme.tokens import BUTTON, S2, S4, S6
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.link import LinkButton
from app.ui.widgets.small import Badge

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class OverviewPage(QScrollArea):
    """Stands in place of list and card; read anew whenever it is opened or the book changes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._span = "12"
        self._facts: Facts | None = None
        self._untidy: dict[str, int] | None = None
        """What to clean up by kind; None until it was counted."""
        self._tasks: list[Progress] = []
        self._parts: list[QWidget] = []
        self._grid = QGridLayout()
        self._shape: Shape = WIDE
        self.setObjectName("overviewPage")
        self.setAccessibleName(tr("Overview", "Sidebar"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("back", "window")
        waiting = PlainLabel(tr("Looking…", "Places"), "body", "text-2")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(waiting)
        window.session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read and show how the book stands."""
        book, runner = self._window.session.book, self._window.session.runner
        for task in self._tasks:
            task.cancel()
        self._tasks = [
            runner.read(lambda progress: read_facts(book, progress), self._show),
            # What looks wrong takes seconds in a large book where nobody asked before.
            runner.search(lambda progress: cleanup.counts(book, progress), self._on_tidy),
        ]

    def _on_tidy(self, counts: dict[str, int]) -> None:
        if counts != self._untidy:
            self._untidy = counts
            if self._facts is not None:
                self._show(self._facts)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if any(task.cancelled for task in self._tasks):
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who has left the page does not wait for it in the next one."""
        super().hideEvent(event)
        for task in self._tasks:
            task.cancel()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, facts: Facts) -> None:
        self._facts = facts
        top = self.verticalScrollBar().value()
        page = QWidget()
        page.setProperty("back", "window")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(S6 + S2, S6, S6 + S2, S6)
        column.setSpacing(S4)
        column.addLayout(_title())
        self._grid = QGridLayout()
        self._grid.setSpacing(S4)
        for at in range(12):
            self._grid.setColumnStretch(at, 1)
        self._parts = [
            *self._numbers(facts), self._due(facts), self._dates(facts), self._tidy(facts, self._untidy),
            additions_card(facts.by_day, self._span, self._keep_span, self._show_added), self._latest(facts.latest),
        ]  # fmt: skip
        self._arrange()
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(top)

    def _arrange(self) -> None:
        self._shape = fitting(self.width())
        for part, (row, at, columns) in zip(self._parts, self._shape, strict=True):
            self._grid.addWidget(part, row, at, 1, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._parts and self._shape is not fitting(self.width()):
            self._arrange()

    # Where the parts lead

    def _page(self, name: str) -> Callable[[], None]:
        return lambda: self._window.open_place_page(name)

    def _scope(self, scope: Scope) -> Callable[[], None]:
        return lambda: self._window.show_scope(scope)

    def _keep_span(self, span: str) -> None:
        self._span = span

    def _show_added(self, name: str, first: str, last: str) -> None:
        words = tr("Added: {time}", "Overview", time=name)
        self._window.show_scope(
            Scope("list", f"added:{first}", words, Condition("created", Op.RANGE, first, last))
        )

    # Parts

    def _numbers(self, facts: Facts) -> list[QWidget]:
        counts = facts.counts
        month = date.today().isoformat()[:7]
        added = sum(n for day, n in facts.by_day.items() if day.startswith(month))
        reached = percent(int(100 * (1 - facts.unreachable / counts.listed))) if counts.listed else "–"
        nobody = tr("No phone and no e-mail", "Overview")
        cards = (
            (tr("Contacts", "Overview"), number(counts.listed), tr("%n added this month", "Overview", n=added),
             self._scope(Scope())),
            (tr("Companies", "Overview"), number(counts.companies),
             tr("%n main contact(s) chosen", "Overview", n=facts.with_main), self._page("companies")),
            (tr("Can be reached", "Overview"), reached,
             tr("%n without phone or e-mail", "Overview", n=facts.unreachable),
             self._scope(Scope("list", "unreachable", nobody, UNREACHABLE))),
            (tr("Parked", "Overview"), number(counts.parked), tr("%n in the trash", "Overview", n=counts.trash),
             self._scope(Scope("parked"))),
        )  # fmt: skip
        made: list[QWidget] = []
        for title, value, below, deed in cards:
            card = NumberCard(title, value, below)
            card.clicked.connect(deed)
            made.append(card)
        return made

    def _due(self, facts: Facts) -> QWidget:
        card = self._card(tr("Keep in touch", "Sidebar"), facts.counts.due, "touch", "accent")
        today = date.today()
        for due in facts.due:
            row = QHBoxLayout()
            row.setSpacing(S2)
            line = LineButton(due_line(due, today, brief=True))
            line.clicked.connect(partial(self._window.show_contact, due.id))
            log = IconButton("phone-call", tr("Log touch with {name}", "Overview", name=due.name), small=True)
            log.clicked.connect(partial(self._log, due.id, log))
            row.addWidget(line, 1)
            row.addWidget(log)
            card.body.addLayout(row)
        self._close(card, facts.due, tr("Nobody is waiting to hear from you.", "Overview"))
        return card

    def _dates(self, facts: Facts) -> QWidget:
        card = self._card(tr("Upcoming dates", "Sidebar"), facts.dates_count, "dates", "quiet")
        fields, today = self._window.session.book.fields, date.today()
        for one in facts.dates:
            line = LineButton(date_line(fields, one, today))
            line.clicked.connect(partial(self._window.show_contact, one.contact_id))
            card.body.addWidget(line)
        self._close(card, facts.dates, tr("No dates in the next 60 days.", "Overview"))
        return card

    def _tidy(self, facts: Facts, untidy: dict[str, int] | None) -> QWidget:
        card = Card(tr("Tidy up", "Overview"))
        things, kinds = untidy_words(untidy)
        for line, deed in (
            (Line(title=tr("Duplicates", "Sidebar"), below=tr("Contacts that look like each other", "Overview"),
                  badge=number(facts.duplicates) if facts.duplicates else "", icon="merge", look="accent"),
             self._window.screens.review),
            (Line(title=things, below=kinds, icon="wand-sparkles"), self._page("cleanup")),
        ):  # fmt: skip
            button = LineButton(line)
            button.clicked.connect(deed)
            card.body.addWidget(button)
        card.body.addStretch(1)
        return card

    def _card(self, title: str, count: int, page: str, look: str) -> Card:
        """A card whose head has a count and leads to its page."""
        card = Card(title)
        if count:
            card.head.insertWidget(1, Badge(number(count), look))
        more = LinkButton(tr("Open the list", "Overview"), "small")
        more.clicked.connect(self._page(page))
        card.head.addWidget(more)
        return card

    def _close(self, card: Card, shown: Sequence[object], nothing: str) -> None:
        if not shown:
            card.body.addWidget(PlainLabel(nothing, "small", "text-2", wrap=True))
        card.body.addStretch(1)

    def _log(self, contact_id: str, anchor: QWidget) -> None:
        log = TouchLog(self)
        log.saved.connect(lambda touch: self._window.detail().deeds.touch([contact_id], touch))
        log.open_at(anchor)

    def _latest(self, operations: Sequence[Operation]) -> QWidget:
        card = Card(tr("Latest changes", "Overview"))
        history = LinkButton(tr("History", "Overview"), "small")
        history.clicked.connect(self._window.screens.history)
        card.head.addWidget(history)
        for operation in operations:
            row = QHBoxLayout()
            row.setSpacing(S2)
            row.addWidget(
                ElidedLabel(worded(operation.label), "body", "text-2" if operation.undone else "text"), 1
            )
            row.addWidget(PlainLabel(_when(operation.at), "small", "text-2"))
            back = IconButton(
                "rotate-ccw", tr("Take back: {what}", "Overview", what=worded(operation.label)), small=True
            )
            back.setEnabled(not operation.undone and not self._window.session.book.read_only)
            back.clicked.connect(partial(self._take_back, operation.id))
            row.addWidget(back)
            card.body.addLayout(row)
        if not operations:
            card.body.addWidget(PlainLabel(tr("Nothing was changed yet.", "Overview"), "small", "text-2"))
        card.body.addStretch(1)
        return card

    def _take_back(self, operation_id: str) -> None:
        from app.ui.main.pages import wish

        wish(self._window, "revert", [operation_id])


def _title() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStrut(BUTTON)  # as high as the heads of the other pages, so that the title stays where it is
    row.addWidget(PlainLabel(tr("Overview", "Sidebar"), "title"), 1)
    row.addWidget(PlainLabel(dateorder.long_day(date.today()), "body", "text-2"))
    return row


def percent(value: int) -> str:
    """A share as the language writes it: "97%", in German "97 %"."""
    return tr("{number}%", "Overview", number=value)


def _when(at: str) -> str:
    """The day of an operation, or its time if that was today (`at` is ISO 8601 UTC)."""
    from datetime import datetime

    moment = datetime.fromisoformat(at).astimezone()
    return clock(moment) if moment.date() == date.today() else short_day(at, date.today())
