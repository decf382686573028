"""The clean-up: kinds at the left, findings with before and after at the right; fix or leave one, some or all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.progress import Progress
from app.services import cleanup
from app.services.cleanup import Finding
from app.ui.list.head import number
from app.ui.places.frame import Frame
from app.ui.places.lines import Line, RowAction
from app.ui.places.regions import fill_regions
from app.ui.places.tidy_words import ICONS, fixed_words, kind_hint, kind_word
from app.ui.places.view import LineView
from app.ui.text import tr
from app.ui.theme.tokens import QUEUE_WIDTH, ROW_TABLE, S2, S4
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from app.services.book import Book
    from app.ui.main.window import MainWindow


TRIED = 100


@dataclass(frozen=True)
class Found:
    """The lines of each kind, and the country that numbers probably belong to."""

    lines: dict[str, list[Line]]
    region: str


def read(book: Book, progress: Progress) -> Found:
    """Look for what to tidy and lay it out as lines."""
    by_kind: dict[str, list[Finding]] = defaultdict(list)
    for finding in cleanup.findings(book, progress):
        by_kind[finding.kind].append(finding)
    lines = {kind: [_line(f) for f in by_kind[kind]] for kind in cleanup.KINDS if by_kind[kind]}
    return Found(lines, cleanup.likely_region(book) if "phone_without_country" in lines else "")


def _line(f: Finding) -> Line:
    title = f.name or tr("No name", "List")
    letters = "".join(word[:1] for word in f.name.split()[:2]).upper()
    after = f.suggestion
    if f.kind in cleanup.REMOVES:
        after = tr("trash", "Tidy") if f.kind == "empty" else tr("once only", "Tidy")
    elif f.kind == "company_in_name":
        after = tr("Company: {name}", "Tidy", name=f.suggestion)
    before = f.value or ("" if f.kind != "empty" else tr("empty", "Tidy"))
    return Line(f.contact_id, title, initials=letters or "?", before=before, after=after, data=f)


class TidyPage(Frame):
    """Enter or F fixes what is selected, X leaves it, E opens the contact."""

    def __init__(self, window: MainWindow) -> None:
        nothing = EmptyState(
            "circle-check",
            tr("Nothing to tidy", "Tidy"),
            tr("Names, numbers and addresses all look right.", "Tidy"),
        )
        super().__init__(window, "tidyPage", tr("Clean up", "Sidebar"), nothing)
        self._found = Found({}, "")
        self._kind = ""
        self.kinds = LineView(tr("Kinds of findings", "Tidy"), height=ROW_TABLE, many=False)
        self.kinds.setObjectName("tidyKinds")
        self.kinds.setFixedWidth(QUEUE_WIDTH)
        self.kinds.current_changed.connect(self._on_kind)

        self.findings = LineView(tr("Findings", "Tidy"), self._actions(), height=ROW_TABLE + S4)
        self.findings.setObjectName("tidyFindings")
        self.kinds.opened.connect(lambda _line: self.findings.setFocus())
        self.findings.acted.connect(self._on_acted)
        self.findings.opened.connect(lambda _line: self._act("fix", self.findings.selected()))
        self.findings.painter.preview = self._preview
        self.heading, self.hint = ElidedLabel("", "heading"), PlainLabel("", "small", "text-2", wrap=True)
        self.region = QComboBox()
        self.region.setObjectName("tidyRegion")
        self.region.setAccessibleName(tr("Country of numbers without one", "Tidy"))
        self.region.currentIndexChanged.connect(lambda _at: self._on_region())
        self.all = Button(tr("Fix all", "Tidy"), "primary")
        self.all.setObjectName("tidyAll")
        self.all.clicked.connect(lambda: self._act("fix", self._lines()))
        self.leave_all = Button(tr("Leave all", "Tidy"))
        self.leave_all.setObjectName("tidyLeaveAll")
        self.leave_all.clicked.connect(lambda: self._act("leave", self._lines()))
        self._lay_out()
        self.first = self.findings

    def _actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction("fix", tr("Fix", "Tidy"), "check", "F", self._can_fix),
            RowAction("leave", tr("Leave it", "Tidy"), "eye-off", "X"),
            RowAction("open", tr("Open the contact", "Tidy"), "pencil", "E", many=False),
        )

    def _lay_out(self) -> None:
        side, main = Card(margin=S2), Card(margin=S2)
        side.body.addWidget(self.kinds)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setContentsMargins(S4, 0, S2, 0)
            row.setSpacing(S2)
        top.addWidget(self.heading, 1)
        top.addWidget(self.leave_all)
        top.addWidget(self.all)
        below.addWidget(self.hint, 1)
        below.addWidget(self.region)
        main.body.addSpacing(S2)
        main.body.addLayout(top)
        main.body.addLayout(below)
        main.body.addWidget(self.findings, 1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S4)
        row.addWidget(side)
        row.addWidget(main, 1)
        order = (self.kinds, self.findings, self.region, self.leave_all, self.all)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # Reading

    def reader(self) -> Callable[[Progress], Found]:
        """All findings."""
        return partial(read, self.session.book)

    def show_found(self, found: Found) -> None:
        """Show the kinds, and the findings of the one that was shown."""
        self._found = found
        if self.region.currentIndex() < 0:
            fill_regions(self.region, found.region)
        total = sum(map(len, found.lines.values()))
        self.words.setText(tr("%n thing(s) to look at", "Tidy", n=total) if total else "")
        self.show_empty(not total)
        kinds = [
            Line(kind, kind_word(kind), icon=ICONS[kind], badge=number(len(lines)), look="quiet")
            for kind, lines in found.lines.items()
        ]
        self.kinds.show_lines(kinds)
        self._show_kind()

    def _lines(self) -> Sequence[Line]:
        return self._found.lines.get(self._kind, ())

    def _on_kind(self, line: Line | None) -> None:
        if line is not None and line.key != self._kind:
            self._kind = line.key
            self._show_kind(keep=False)

    def _show_kind(self, keep: bool = True) -> None:
        current = self.kinds.current()
        self._kind = current.key if current is not None else ""
        self.heading.setText(kind_word(self._kind) if self._kind else "")
        self.hint.setText(kind_hint(self._kind))
        self.findings.show_lines(self._lines(), keep)
        self.region.setVisible(self._kind == "phone_without_country")
        self._settle()

    def _settle(self) -> None:
        """Say on the buttons what they will do."""
        lines = self._lines()
        writable = not self.session.book.read_only
        if self._kind == "phone_without_country":  # reading a number takes a while, so only some are tried
            count, can = 0, any(self._can_fix(line) for line in lines[:TRIED])
        else:
            count = sum(bool(line.after) for line in lines)
            can = count > 0
        words = tr("Fix all", "Tidy") if len(lines) == count or not count else tr("Fix %n", "Tidy", n=count)
        self.all.setText(words)
        self.all.setEnabled(can and writable)
        self.leave_all.setEnabled(bool(lines) and writable)

    def _on_region(self) -> None:
        self.findings.viewport().update()
        self._settle()

    # What a finding becomes

    def _preview(self, line: Line) -> str:
        finding = line.data
        if isinstance(finding, Finding) and finding.kind == "phone_without_country":
            return cleanup.suggestion(finding, self.region.currentData() or "")
        return line.after

    def _can_fix(self, line: Line) -> bool:
        finding = line.data
        return isinstance(finding, Finding) and cleanup.can_fix(finding, self.region.currentData() or "")

    # Doing

    def _on_acted(self, name: str, lines: list[Line]) -> None:
        self._act(name, lines)

    def _act(self, name: str, lines: Sequence[Line]) -> None:
        found = [line.data for line in lines if isinstance(line.data, Finding)]
        if not found or (name != "open" and self.session.book.read_only):
            return
        book, region = self.session.book, self.region.currentData() or ""
        if name == "open":
            self.open_in_editor(found[0].contact_id)
        elif name == "leave":
            label = tr("Left %n as (it is|they are)", "Tidy", n=len(found))
            self.session.do(label, lambda _p: cleanup.leave(book, found, label))
        elif any(cleanup.can_fix(f, region) for f in found):
            label = fixed_words(self._kind, len(found))
            self.session.do(label, lambda p: cleanup.fix(book, found, p, region, label))
