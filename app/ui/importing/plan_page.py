"""The plan: what will happen to each row, filtered by chips, changed by keys or the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from app.services.importing import ACTIONS, Plan, PlanRow
from app.ui.importing.inspector import NARROW, ROOMY, WIDE, Inspector
from app.ui.importing.kinds import LOOKS, ROLES, word
from app.ui.importing.plan_model import PlanModel
from app.ui.importing.plan_view import PlanView
from app.ui.places.regions import fill_regions
from app.ui.session import Session
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import BUTTON, FILTER_CHIP, ROW_TABLE, S2, S4
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import FilterChip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import scrolling, together
from app.ui.widgets.search import SearchField

LOW = 6 * ROW_TABLE
"""The height that the table has at least."""


class PlanPage(QWidget):
    """Shows a plan and changes it; `changed` after each change of an action."""

    changed = Signal()
    rejects_wanted = Signal()
    country_chosen = Signal(str)
    """The country (ISO 3166) of phone numbers that do not name it; all rows are planned anew."""
    overwrite_chosen = Signal(bool)
    """Whether an update replaces all custom values of a contact; all rows are planned anew."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.plan: Plan | None = None
        self.action: str | None = None
        self.model = PlanModel(self)
        self.view = PlanView(self.model)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_current())
        self.view.chosen.connect(self.set_action)
        self.view.chosen_for_all.connect(self.set_all)
        self.model.edited.connect(self._edit)
        self.inspector = Inspector(session.book.fields)
        self.inspector.chosen.connect(self.set_action)
        self.inspector.revalued.connect(lambda id_, words: self._correct("revalue", id_, words))
        self.inspector.recelled.connect(lambda cells: self._correct("recell", cells))
        self.searching = SearchField(tr("Find in these rows", "Import"), small=False)
        self.searching.setFixedWidth(208)
        self.searching.textChanged.connect(self._refilter)
        self.tag_on = QCheckBox(tr("Tag what comes in", "Import"))
        self.tag = QLineEdit()
        self.tag.setAccessibleName(tr("Tag", "Import"))
        self.tag.setFixedWidth(180)
        self.tag.textEdited.connect(lambda words: self.tag_on.setChecked(bool(words.strip())))
        self.folder = QComboBox()
        self.folder.setAccessibleName(tr("Folder", "Import"))
        self.folder.setMinimumWidth(176)
        self.folder.setObjectName("importFolder")
        self.folder.setEditable(True)
        self.folder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.country = QComboBox()
        self.country.setObjectName("importCountry")
        self.country.setAccessibleName(tr("Country of numbers without one", "Import"))
        self.country.setFixedWidth(208)
        self.country.activated.connect(lambda _n: self.country_chosen.emit(self.country.currentData()))
        self._national = PlainLabel("", "body", "text")
        self.overwrite = QCheckBox(tr("Updates remove all other custom values", "Import"))
        self.overwrite.setObjectName("importOverwriteCustom")
        words = tr(
            "Your own fields that the file does not fill are emptied in contacts that are updated. Otherwise their values stay.",
            "Import",
        )
        set_tooltip(self.overwrite, words)
        self.overwrite.clicked.connect(self.overwrite_chosen)
        self.rejects = Button("", icon="download")
        self.rejects.clicked.connect(self.rejects_wanted)
        self._chips: dict[str | None, FilterChip] = {}
        self._lay_out()
        for n in range(1, 6):
            key = QShortcut(QKeySequence(str(n)), self.view)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(lambda n=n: self._choose(n))

    def _lay_out(self) -> None:
        column = scrolling(self)
        column.addWidget(PlainLabel(tr("Check the plan", "Import"), "title", "text", 600))
        words = tr(
            "This is what will happen to each row. Change any row or cell before you start; one click takes the whole import back.",
            "Import",
        )
        column.addWidget(PlainLabel(words, "body", "text-2", wrap=True))
        kinds = QWidget()
        chips = FlowLayout(kinds)
        chips.setContentsMargins(0, (BUTTON - FILTER_CHIP) // 2, 0, 0)  # in line with the field beside them
        for action in (None, *ACTIONS):
            icon, look = LOOKS[action] if action else (None, "neutral")
            label = word(action) if action else tr("All rows", "Import")
            chip = FilterChip(label, 0, icon=icon, role=ROLES[look])
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _on, a=action: self.filter(a))
            self._chips[action] = chip
            chips.addWidget(chip)
        line = QHBoxLayout()
        line.setSpacing(S2)
        line.addWidget(kinds, 1)
        line.addWidget(self.searching, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        middle = QHBoxLayout()
        middle.setSpacing(S4)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.inspector)
        self.view.setMinimumHeight(LOW)  # a low window scrolls the page
        column.addLayout(middle, 1)
        below = QWidget()
        groups = FlowLayout(below, gap=S4, line_gap=S2)
        self._numbers = together(self._national, self.country)
        for group in (
            together(self.tag_on, self.tag),
            together(PlainLabel(tr("Folder", "Import")), self.folder),
            self._numbers,
            self.overwrite,
            self.rejects,
        ):
            groups.addWidget(group)
        column.addWidget(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.inspector.setFixedWidth(WIDE if event.size().width() >= ROOMY else NARROW)

    # What is shown

    def show_plan(self, plan: Plan) -> None:
        """Show a new plan; one that takes the place of another at the same row, and of the same kind of rows."""
        anew, at = self.plan is not None, self.model.number_at(self.view.currentIndex().row())
        self.plan = plan
        self.inspector.know(plan.fields)
        self._offer_places()
        self._show_country(plan)
        goals = [t.field for t in (plan.mapping or {}).values() if t]
        self.overwrite.setVisible(any(plan.fields[name].is_custom for name in goals if name in plan.fields))
        self.overwrite.setChecked(plan.overwrite_custom)
        self.filter(self.action if anew and self.action and plan.counts()[self.action] else None)
        if anew:
            self.view.selectRow(max(0, self.model.place_of(at)))
        self.count()

    def _offer_places(self) -> None:
        """The folders and tags of the book; another name makes a new one."""
        book, typed = self.session.book, self.folder.currentText()
        self.folder.clear()
        self.folder.addItems([tr("No folder", "Import"), *(f.name for f in book.folders())])
        self.folder.setCurrentText(typed or tr("No folder", "Import"))
        for edit, names in (
            (self.tag, [t.name for t in book.tags()]),
            (self.folder.lineEdit(), [f.name for f in book.folders()]),
        ):
            completer = QCompleter(names, edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            edit.setCompleter(completer)

    def _show_country(self, plan: Plan) -> None:
        """Say by which country the numbers are read that do not name it, where there are any, and let it be changed."""
        self._numbers.setVisible(plan.national > 0)
        self.country.clear()
        fill_regions(self.country, plan.country.code)
        said = tr("%n number(s) without country:", "Import", n=plan.national)
        guess = tr("%n number(s) without country, guessed:", "Import", n=plan.national)
        self._national.setText(guess if plan.country.guessed else said)
        self._national.set_role("text" if plan.country.code else "warn")
        why = {
            "said": tr("As you chose.", "Import"),
            "set": tr("From the settings, or your computer's.", "Import"),
            "file": tr("From the other numbers and addresses of the file.", "Import"),
            "book": tr("From the numbers in your book.", "Import"),
        }
        unknown = tr(
            "These numbers come in as they are typed. Choose a country to make them complete.", "Import"
        )
        set_tooltip(self.country, why.get(plan.country.how, unknown))

    def forget(self) -> None:
        """Show nothing, before the plan is closed."""
        self.model.forget()
        self.plan = None

    def count(self) -> None:
        """Write the numbers on the chips; kinds without rows are not shown."""
        if self.plan is None:
            return
        counts = self.plan.counts()
        for action, chip in self._chips.items():
            number = self.plan.total if action is None else counts[action]
            chip.set_count(number)
            chip.setVisible(action is None or number > 0)
        self.rejects.setVisible(counts["problem"] > 0)
        self.rejects.setText(tr("Save the %n problem row(s)", "Import", n=counts["problem"]))

    def filter(self, action: str | None) -> None:
        """Show the rows of one kind, or all."""
        self.action = action
        self._chips[action].setChecked(True)
        self._refilter()

    def _refilter(self) -> None:
        if self.plan is not None:
            self.model.show(self.plan, self.action, self.searching.text())
            self.view.selectRow(0)  # shows it
            if not self.model.rowCount():
                self._show_current()

    def _show_current(self) -> None:
        row, plan = self.current, self.plan
        theirs = None
        if row is not None and plan is not None:
            theirs = plan.row(row.twin).contact if row.twin else None
            theirs = self.session.book.get(row.match) if row.match else theirs
        self.inspector.show_row(row, theirs, plan)

    # What is changed

    def _choose(self, n: int) -> None:
        if n <= len(self.inspector.offered):
            self.set_action(self.inspector.offered[n - 1])

    def set_action(self, action: str) -> None:
        """Let this happen to the selected row."""
        if self.current is not None and self.plan is not None:
            self.plan.set_action(self.current.row, action)
            self._changed(self.plan)

    def set_all(self, action: str, of: str) -> None:
        """Let this happen to all rows that have the action *of* now, away from the window's thread."""
        plan = self.plan
        if plan is not None:
            self.session.runner.run(
                lambda _p: plan.set_action(None, action, of),
                lambda _done: self._changed(plan),
                self.session.report,
                tr("Changing the plan", "Import"),
            )

    def _edit(self, _number: int, what: str, words: str) -> None:
        self._correct("rename" if what == "name" else "reach", words)

    def _correct(self, how: str, *values: object) -> None:
        """Correct the selected row, which is planned anew."""
        from app.services.importing import correcting

        plan, row, book = self.plan, self.current, self.session.book
        if plan is not None and row is not None:
            self.session.runner.run(
                lambda _p: getattr(correcting, how)(book, plan, row.row, *values),
                lambda _row: self._changed(plan),
                self.session.report,
            )

    def _changed(self, plan: Plan) -> None:
        if plan is self.plan:
            self.model.refresh()
            self.count()
            self._show_current()
            self.changed.emit()

    @property
    def current(self) -> PlanRow | None:
        """The selected row."""
        return self.model.plan_row(self.view.currentIndex().row())

    def settle(self) -> None:
        """Write tag and folder into the plan, before it is run."""
        if self.plan is not None:
            tag = self.tag.text().strip() if self.tag_on.isChecked() else ""
            self.plan.tags = frozenset({tag} if tag else ())
            folder = self.folder.currentText().strip()
            self.plan.folder = folder if folder and folder != tr("No folder", "Import") else None
