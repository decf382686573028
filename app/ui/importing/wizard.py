"""The import wizard: a page of its own from the file to the result; every step can be gone back on until it runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import KithError
from app.domain.progress import Cancelled, Progress
from app.ui.importing.columns_page import ColumnsPage
from app.ui.importing.file_page import FilePage
from app.ui.importing.footer import Footer
from app.ui.importing.plan_page import PlanPage
from app.ui.importing.result_page import ResultPage
from app.ui.importing.running_page import RunningPage
from app.ui.importing.steps import Steps
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.small import Divider

if TYPE_CHECKING:
    from app.formats.mapping.targets import Mapping
    from app.services.importing import ImportResult, Plan

PAGES = ("file", "columns", "plan", "import", "result")


class ImportWizard(QWidget):
    """Imports one file after the other; `finished` when the user leaves."""

    finished = Signal()

    def __init__(self, session: Session, paths: Sequence[Path] = ()) -> None:
        super().__init__()
        self.setObjectName("importWizard")
        self.setAccessibleName(tr("Import contacts", "Import"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self.plan: Plan | None = None
        self.result: ImportResult | None = None
        self._waiting = list(paths)
        self._found: dict[str, str] = {}
        self._progress: Progress | None = None
        self._source: tuple[Path | bytes, str] = (b"", "")
        self.file, self.columns = FilePage(), ColumnsPage(session.book.fields)
        self.plan_page, self.running, self.done = PlanPage(session), RunningPage(), ResultPage()
        self.footer = Footer()
        self.steps = Steps(
            [
                ("file", tr("File", "Import")),
                ("columns", tr("Columns", "Import")),
                ("plan", tr("Plan", "Import")),
                ("import", tr("Import", "Import")),
                ("result", tr("Result", "Import")),
            ]
        )
        self._pages = QStackedWidget()
        for page in (self.file, self.columns, self.plan_page, self.running, self.done):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.show_page("file")
        if self._waiting:
            self.read(self._waiting.pop(0))

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self._pages, Divider(), self.footer):
            right.addWidget(widget, 1 if widget is self._pages else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.file.chosen.connect(self.read)
        self.file.pasted.connect(lambda data: self.read(data, tr("pasted text", "Import")))
        self.columns.changed.connect(self._remap)
        self.plan_page.changed.connect(self._tell)
        self.plan_page.rejects_wanted.connect(self._save_rejects)
        self.footer.cancel.clicked.connect(self.leave)
        self.footer.back.clicked.connect(self.go_back)
        self.footer.go.clicked.connect(self.go_on)
        self.running.stop.clicked.connect(self._stop)
        self.done.revert_wanted.connect(self._revert)
        self.done.review_wanted.connect(self._review)
        self.done.show_wanted.connect(self._show_contacts)
        for keys, act in (("Esc", self.leave), ("Ctrl+Return", self.go_on), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # Where we are

    @property
    def page(self) -> str:
        """file, columns, plan, import or result."""
        return PAGES[self._pages.currentIndex()]

    def show_page(self, page: str) -> None:
        """Go to a page."""
        self._pages.setCurrentIndex(PAGES.index(page))
        self.steps.show_step(page, self._found)
        self._tell()
        target = self.plan_page.view if page == "plan" else self._pages.currentWidget()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Say in the footer what will happen, and on its button how many rows it is about."""
        counts = self.plan.counts() if self.plan else {}
        rows = sum(n for a, n in counts.items() if a not in ("skip", "problem"))
        self.footer.show_page(self.page, counts, rows, bool(self.plan and self.plan.columns))

    # Reading

    def read(self, source: Path | bytes, name: str = "", mapping: Mapping | None = None) -> None:
        """Make the plan for a file (or pasted text), away from the window's thread."""
        book = self.session.book

        def job(progress: Progress) -> Plan:
            from app.formats.sniffing import sniff
            from app.services.importing import make_plan

            found = sniff(source, name)
            plan = make_plan(book, found, mapping, progress=progress)
            if not plan.total:
                plan.close()
                raise KithError(tr("There are no contacts in it.", "Import"))
            return plan

        self._source = (source, name)
        self._progress = self.session.runner.run(
            job, self._planned, self._unreadable, tr("Reading the file", "Import")
        )

    def _planned(self, plan: Plan) -> None:
        self._forget()
        self.plan = plan
        kind = plan.preset.replace("-", " ").capitalize() if plan.preset else plan.source.format.upper()
        self._found = {
            "file": plan.source.name,
            "columns": tr("{kind}, %n column(s)", "Import", n=len(plan.columns), kind=kind)
            if plan.columns
            else kind,
            "plan": tr("%n row(s)", "Import", n=plan.total),
        }
        self.file.notice.hide()
        if plan.columns:
            self.columns.show_plan(plan)
        self.plan_page.show_plan(plan)
        self.show_page(self.page if self.page == "columns" else "plan")

    def _forget(self) -> None:
        """Let the present plan go."""
        self.plan_page.model.forget()
        self.plan_page.plan = None
        if self.plan is not None:
            self.plan.close()
            self.plan = None

    def _unreadable(self, error: Exception) -> None:
        if not isinstance(error, (KithError, Cancelled)):
            raise error
        if isinstance(error, KithError):
            self.file.show_problem(str(error))
        self.show_page("file")

    def _remap(self, mapping: Mapping) -> None:
        source, name = self._source
        self.read(source, name, mapping)

    # Going on and back

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self.page == "columns":
            self.show_page("plan")
        elif self.page == "plan" and self.footer.go.isEnabled():
            self._run()
        elif self.page == "result":
            self.leave()

    def go_back(self) -> None:
        """One step back, while nothing has run."""
        if self.page == "plan" and self.plan and self.plan.columns:
            self.show_page("columns")
        elif self.page in ("plan", "columns"):
            self.show_page("file")

    def leave(self) -> None:
        """Leave the wizard, or stop what runs; further files that were dropped come next."""
        if self.page == "import":
            self._stop()
            return
        self._forget()
        if self._waiting and self.page == "result":
            self.read(self._waiting.pop(0))
            return
        self.finished.emit()

    # Running

    def _run(self) -> None:
        from app.services.importing import run

        plan = self.plan
        if plan is None:
            return
        self.plan_page.settle()
        self.show_page("import")
        book = self.session.book
        words = tr("Imported {name}", "Import", name=plan.source.name)
        self._progress = self.session.do(
            words, lambda progress: run(book, plan, progress), self._ran, self._failed, toast=""
        )
        self.running.watch(self._progress)

    def _ran(self, result: ImportResult) -> None:
        self.running.watch(None)
        self.result = result
        self.done.show_result(result)
        self._found["result"] = tr(
            "%n contact(s)", "Import", n=result.counts["new"] + result.counts["review"]
        )
        self.show_page("result")

    def _failed(self, error: Exception) -> None:
        self.running.watch(None)
        self.session.report(error)
        self.show_page("plan")

    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    # After it

    def _revert(self) -> None:
        from app.services.history import revert

        if self.result is None or not self.result.operation:
            return
        book, operation = self.session.book, self.result.operation
        self.session.do(
            tr("Import taken back", "Import"),
            lambda progress: revert(book, operation, progress=progress),
            lambda _changes: self.finished.emit(),
        )

    def _review(self) -> None:
        window = self.window()
        self.finished.emit()
        if hasattr(window, "screens"):
            window.screens.review()

    def _show_contacts(self) -> None:
        first = (
            next((i for _, i, a in self.result.contacts if i and a != "skip"), None) if self.result else None
        )
        self.finished.emit()
        if first:
            self.session.contact_requested.emit(first)

    def _save_rejects(self) -> None:
        from app.services.importing import write_rejects

        plan = self.plan
        if plan is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the problem rows", "Import"), "problems.csv", "CSV (*.csv)"
        )
        if name:
            said = tr("Problem rows saved", "Import")
            self.session.runner.run(
                lambda _p: write_rejects(plan, Path(name)),
                lambda _n: self.session.say(said),
                self.session.report,
                said,
            )
