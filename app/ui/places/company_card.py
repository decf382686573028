"""One company: its people with the main contact first, what each does there, warnings, and who reports to whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout

from app.services import companies
from app.services.companies import CompanyView, Person
from app.ui.places.chart import OrgChart
from app.ui.places.lines import Line, RowAction
from app.ui.places.view import LineView
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, section_heading
from app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.ui.session import Session

CHART_HEIGHT = 280


class CompanyCard(Card):
    """Shows a CompanyView. *open_contact* leaves for a contact."""

    def __init__(self, session: Session, open_contact: Callable[[str], object]) -> None:
        super().__init__(margin=S2)
        self._session = session
        self._company: CompanyView | None = None
        self.name, self.facts = ElidedLabel("", "title"), ElidedLabel("", "small", "text-2")
        self.as_list = Button(tr("Show in the list", "Company"), icon="list")
        self.as_list.setObjectName("companyInList")
        self.notice = Notice(look="warn")
        self.people = LineView(tr("People of the company", "Company"), self._actions())
        self.people.setObjectName("companyPeople")
        self.people.opened.connect(lambda line: open_contact(line.key))
        self.people.acted.connect(lambda name, lines: self._act(name, lines, open_contact))
        self.chart_heading = section_heading(tr("Who reports to whom", "Company"))
        self.chart = OrgChart()
        self.chart.opened.connect(open_contact)
        self.chart_area = QScrollArea()
        self.chart_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chart_area.setWidget(self.chart)
        self.chart_area.viewport().setProperty("back", "surface")
        self.chart_area.setMaximumHeight(CHART_HEIGHT)
        self.chart.moved.connect(
            lambda where: self.chart_area.ensureVisible(
                where.center().x(), where.center().y(), where.width(), S4
            )
        )
        self._lay_out()

    def _actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(
                "main", tr("Make the main contact", "Company"), "star", "P", lambda line: not line.badge, many=False
            ),
            RowAction("open", tr("Open the contact", "Tidy"), "contact", "E", many=False),
        )  # fmt: skip

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        top = QHBoxLayout()
        top.setContentsMargins(S4, S2, S2, S2)
        top.setSpacing(S3)
        top.addLayout(words, 1)
        top.addWidget(self.as_list)
        self.body.addLayout(top)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.people, 1)
        below = QVBoxLayout()
        below.setContentsMargins(S4, S2, S4, S2)
        below.setSpacing(S3)
        below.addWidget(self.chart_heading)
        below.addWidget(self.chart_area)
        self.body.addLayout(below)

    def show_company(self, company: CompanyView) -> None:
        """Show a company."""
        same = self._company is not None and self._company.key == company.key
        self._company = company
        self.name.setText(company.name)
        facts = [tr("%n (person|people)", "Company", n=len(company.people)), *company.industries]
        if not any(person.is_main for person in company.people):
            facts.append(tr("no main contact chosen", "Company"))
        self.facts.setText(" · ".join(facts))
        self.notice.setVisible(bool(company.shared))
        if company.shared:
            address, who = company.shared[0]
            more = len(company.shared) - 1
            names = ", ".join(who[:4])
            rest = tr("{names} share {address}", "Company", address=address, names=names)
            if more:
                rest += tr(" and %n more address(es) like that", "Company", n=more)
            self.notice.set_text(tr("The same e-mail twice", "Company"), rest)
        self.people.show_lines([_line(person) for person in company.people], keep=same)
        self.chart.show_trees(company.reporting, company.person)
        self.chart_heading.setVisible(bool(company.reporting))
        self.chart_area.setVisible(bool(company.reporting))
        self.chart_area.setFixedHeight(min(CHART_HEIGHT, self.chart.height() + S3))

    def _act(self, name: str, lines: Sequence[Line], open_contact: Callable[[str], object]) -> None:
        if name == "open":
            open_contact(lines[0].key)
        elif self._company is not None and not self._session.book.read_only:
            book, key, who = self._session.book, self._company.key, lines[0]
            label = tr("{name} is the main contact", "Company", name=who.title)
            self._session.do(label, lambda _p: companies.make_main(book, key, who.key, label))


def _line(person: Person) -> Line:
    below = " · ".join(
        filter(None, (person.title, person.department, person.seniority, person.decision_role))
    )
    reach = person.phone or person.email
    return Line(
        person.id, person.name or tr("No name", "List"), below or reach,
        tr("Main contact", "Company") if person.is_main else "", "quiet", person.initials or "?",
        before=reach if below else "",
    )  # fmt: skip
