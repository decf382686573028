"""The overview page: counts, who is due, what is near, what to tidy, the latest changes; every card leads on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.book import Changes, Operation, Row
from app.ui.list.head import number
from app.ui.list.lines import subtitle
from app.ui.overview.facts import Facts, read_facts
from app.ui.scope import Scope
from app.ui.text import tr
from app.ui.theme.tokens import AVATAR_QUEUE, S2, S3, S4, S6, hue_of
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button
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
        self.setObjectName("overviewPage")
        self.setAccessibleName(tr("Overview", "Sidebar"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read and show how the book stands."""
        book = self._window.session.book
        self._window.session.runner.read(lambda progress: read_facts(book, progress), self._show)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, facts: Facts) -> None:
        page = QWidget()
        page.setProperty("back", "window")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(S6 + S2, S6, S6 + S2, S6)
        column.setSpacing(S4)
        column.addLayout(_title())
        grid = QGridLayout()
        grid.setSpacing(S4)
        for place, card in enumerate(self._numbers(facts)):
            grid.addWidget(card, 0, place * 3, 1, 3)
        for place, card in enumerate((self._due(facts), self._dates(facts), self._tidy(facts))):
            grid.addWidget(card, 1, place * 4, 1, 4)
        grid.addWidget(self._latest(facts.latest), 2, 0, 1, 12)
        for at in range(12):
            grid.setColumnStretch(at, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(page)

    def _go(self, place: str) -> Callable[[], None]:
        return lambda: self._window.show_scope(Scope(place))

    def _numbers(self, facts: Facts) -> list[QWidget]:
        counts = facts.counts
        reached = 100 if not counts.listed else int(100 * (1 - facts.unreachable / counts.listed))
        put_away = tr("%n in the trash", "Overview", n=counts.trash)
        added = tr("%n added this month", "Overview", n=facts.added)
        missing = tr("%n (has|have) no phone and no e-mail", "Overview", n=facts.unreachable)
        return [
            _number(tr("Contacts", "Overview"), number(counts.listed), added),
            _number(
                tr("Companies", "Overview"),
                number(counts.companies),
                tr("named on your contacts", "Overview"),
            ),
            _number(tr("Can be reached", "Overview"), f"{reached} %", missing),
            _number(tr("Parked", "Overview"), number(counts.parked), put_away),
        ]

    def _due(self, facts: Facts) -> QWidget:
        card = Card(tr("Keep in touch", "Sidebar"))
        if facts.counts.due:
            card.head.addWidget(Badge(number(facts.counts.due), "accent"))
        self._people(card, facts.due, "touch", tr("Nobody is waiting to hear from you.", "Overview"))
        return card

    def _dates(self, facts: Facts) -> QWidget:
        card = Card(tr("Upcoming dates", "Sidebar"))
        none = tr("No dates in the next 60 days.", "Overview")
        if facts.dates is None:
            none = tr("Open the list to look for dates.", "Overview")
        self._people(card, facts.dates or (), "dates", none)
        return card

    def _people(self, card: Card, rows: Sequence[Row], place: str, none: str) -> None:
        for row in rows:
            card.body.addWidget(self._person(row))
        if not rows:
            card.body.addWidget(PlainLabel(none, "small", "text-2", wrap=True))
        card.body.addStretch(1)
        more = LinkButton(tr("Open the list", "Overview"))
        more.clicked.connect(self._go(place))
        card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _person(self, row: Row) -> QWidget:
        line = QWidget()
        box = QHBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(S3)
        avatar = Avatar(AVATAR_QUEUE)
        avatar.show_person(row.initials, hue_of(row.id))
        name = LinkButton(row.display_name)
        name.clicked.connect(lambda: self._window.show_contact(row.id))
        box.addWidget(avatar)
        box.addWidget(name)
        box.addWidget(ElidedLabel(subtitle(row), "small", "text-2"), 1)
        return line

    def _tidy(self, facts: Facts) -> QWidget:
        card = Card(tr("Tidy up", "Overview"))
        unreachable = tr("%n (has|have) no phone and no e-mail", "Overview", n=facts.unreachable)
        duplicates = tr("Contacts that look like each other", "Overview")
        for words, count, label, deed in (
            (duplicates, facts.duplicates, tr("Review", "Overview"), self._window.screens.review),
            (unreachable, None, tr("Look", "Overview"), self._go("cleanup")),
        ):
            row = QHBoxLayout()
            row.addWidget(PlainLabel(words, "body", "text", wrap=True), 1)
            if count:
                row.addWidget(Badge(number(count), "accent"))
            button = Button(label, small=True)
            button.clicked.connect(deed)
            row.addWidget(button)
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _latest(self, operations: Sequence[Operation]) -> QWidget:
        card = Card(tr("Latest changes", "Overview"))
        history = LinkButton(tr("History", "Overview"))
        history.clicked.connect(self._window.screens.history)
        card.head.addStretch(1)
        card.head.addWidget(history)
        for operation in operations:
            row = QHBoxLayout()
            row.addWidget(ElidedLabel(operation.label, "body", "text-2" if operation.undone else "text"), 1)
            row.addWidget(PlainLabel(_when(operation.at), "small", "text-2"))
            card.body.addLayout(row)
        if not operations:
            card.body.addWidget(PlainLabel(tr("Nothing was changed yet.", "Overview"), "small", "text-2"))
        return card


def _title() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(PlainLabel(tr("Overview", "Sidebar"), "title"), 1)
    today = QLocale().toString(date.today(), QLocale.FormatType.LongFormat)  # type: ignore[arg-type]
    row.addWidget(PlainLabel(today, "body", "text-2"))
    return row


def _number(title: str, value: str, below: str) -> Card:
    card = Card()
    card.body.addWidget(PlainLabel(title, "small", "text-2"))
    card.body.addWidget(PlainLabel(value, "display"))
    card.body.addWidget(PlainLabel(below, "small", "text-2", wrap=True))
    return card


def _when(at: str) -> str:
    """The day of an operation, or its time if that was today (`at` is ISO 8601 UTC)."""
    from datetime import datetime

    moment = datetime.fromisoformat(at).astimezone()
    if moment.date() == date.today():
        return f"{moment:%H:%M}"
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)  # type: ignore[arg-type]
