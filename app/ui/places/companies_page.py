"""Companies: all of them at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.book import Company
from app.domain.folding import fold
from app.domain.progress import Progress
from app.domain.query.tree import Condition, Op
from app.services.companies import CompanyView, company
from app.ui.list.head import number
from app.ui.places.company_card import CompanyCard
from app.ui.places.frame import Frame
from app.ui.places.lines import Line
from app.ui.places.view import LineView
from app.ui.scope import Scope
from app.ui.text import tr
from app.ui.theme.tokens import QUEUE_WIDTH, ROW_TABLE, S2, S4, S8
from app.ui.widgets.actions import action_button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class CompaniesPage(Frame):
    """Arrows choose a company, Enter goes to its people, Enter there opens a contact."""

    def __init__(self, window: MainWindow) -> None:
        nothing = EmptyState(
            "building-2",
            tr("No companies yet", "List"),
            tr("Companies that stand on your contacts appear here.", "List"),
        )
        nothing.add_button(action_button(window.actions_by_id["view.all"]))
        super().__init__(window, "companiesPage", tr("Companies", "Sidebar"), nothing)
        self._all: list[Company] = []
        self._asked_for = ""
        self.filter = SearchField(tr("Filter companies", "Company"), small=True)
        self.filter.setObjectName("companyFilter")
        self.filter.textChanged.connect(lambda _text: self._show_all())
        self.list = LineView(tr("Companies", "Sidebar"), height=ROW_TABLE, many=False)
        self.list.setObjectName("companyList")
        self.list.current_changed.connect(self._on_company)
        self.card = CompanyCard(window.session, window.show_contact)
        self.list.opened.connect(lambda _line: self.card.people.setFocus())
        self.filter.returnPressed.connect(self.list.setFocus)
        self.card.as_list.clicked.connect(self._show_in_list)
        side = Card(margin=S2)
        side.setFixedWidth(QUEUE_WIDTH + S8)
        side.body.addWidget(self.filter)
        side.body.addWidget(self.list, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S4)
        row.addWidget(side)
        right = QVBoxLayout()
        right.addWidget(self.card)
        row.addLayout(right, 1)
        self.first = self.list

    def reader(self) -> Callable[[Progress], list[Company]]:
        """All companies."""
        book = self.session.book
        return lambda _progress: book.companies()

    def show_found(self, found: list[Company]) -> None:
        """Show the companies, and the chosen one anew."""
        self._all = found
        self.words.setText(number(len(found)) if found else "")
        self.show_empty(not found)
        self._asked_for = ""
        self._show_all()

    def _show_all(self) -> None:
        words = fold(self.filter.text()).split()
        shown = [
            Line(c.key, c.name, icon="triangle-alert" if c.shared else "building-2", badge=number(c.count))
            for c in self._all
            if all(w in c.key for w in words)
        ]
        self.list.show_lines(shown)

    def _on_company(self, line: Line | None) -> None:
        self.card.setVisible(line is not None)
        if line is None or line.key == self._asked_for:
            return
        self._asked_for = key = line.key
        book = self.session.book

        def show(found: CompanyView | None) -> None:
            if found is not None and key == self._asked_for:
                self.card.show_company(found)

        self.session.runner.read(lambda _progress: company(book, key), show)

    def open_company(self, name: str) -> None:
        """Show one company."""
        key = " ".join(fold(name).split())
        self.filter.clear()
        at = next((at for at, line in enumerate(self.list.lines.lines) if line.key == key), -1)
        if at >= 0:
            self.list.select_row(at)

    def _show_in_list(self) -> None:
        name = self.card.name.text()
        self.window_.show_scope(Scope("list", f"company:{name}", name, Condition("company", Op.EQUALS, name)))
