"""The import wizard: a page of its own from the file to the result; every step can be gone back on until it runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.progress import Progress
from app.services import sealing
from app.services.importing.preview import Preview
from app.ui import unlocking
from app.ui.importing import afterwards, keeping
from app.ui.importing.columns_page import ColumnsPage
from app.ui.importing.draft import Draft
from app.ui.importing.file_page import FilePage
from app.ui.importing.footer import Footer
from app.ui.importing.format_page import FormatPage
from app.ui.importing.plan_page import PlanPage
from app.ui.importing.queue import Queue, may_leave
from app.ui.importing.result_page import ResultPage
from app.ui.importing.running_page import RunningPage
from app.ui.importing.steps import Steps
from app.ui.importing.words import found_in, kind_of
from app.ui.session import Session
from app.ui.sidebar.entries import read_duplicates
from app.ui.text import tr
from app.ui.widgets.small import Divider

if TYPE_CHECKING:
    from app.services.importing import ImportResult, Plan


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
        self.draft = Draft(session, self)
        self.result: ImportResult | None = None
        self.page = "file"
        """file, format, columns, plan, import (while it runs) or result; `busy` while the plan is made."""
        self.edited = False
        """Whether the user has changed anything in the plan that is shown."""
        self.queue = Queue(session, self)
        self._reading = False
        self._found: dict[str, str] = {}
        self.file, self.format, self.columns = FilePage(), FormatPage(), ColumnsPage(session.book.fields)
        self.plan_page, self.running, self.done = PlanPage(session), RunningPage(), ResultPage()
        self.footer = Footer()
        self.steps = Steps()
        self._pages: dict[str, QWidget] = {
            "file": self.file, "format": self.format, "columns": self.columns, "plan": self.plan_page,
            "busy": self.running, "import": self.running, "result": self.done,
        }  # fmt: skip
        self._stack = QStackedWidget()
        for page in dict.fromkeys(self._pages.values()):
            self._stack.addWidget(page)
        self._lay_out()
        self._connect()
        self.show_page("file")
        if paths:
            self.queue.add(paths)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for widget in (self._stack, Divider(), self.footer):
            right.addWidget(widget, 1 if widget is self._stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.steps.leave_room(event.size().width())

    def _connect(self) -> None:
        self.file.chosen.connect(self.queue.add)
        self.queue.grew.connect(self._on_grew)
        self.queue.refused.connect(self._on_refused)
        self.file.pasted.connect(lambda data: self.read(data, tr("pasted text", "Import")))
        self.format.switched.connect(lambda name, value: self.draft.switch(**{name: value}))
        self.columns.changed.connect(self.draft.remap)
        self.columns.option_changed.connect(lambda name, value: self.draft.switch(**{name: value}))
        keeping.connect(self)
        self.draft.previewed.connect(self._on_previewed)
        self.draft.begun.connect(self._on_begun)
        self.draft.planned.connect(self._on_planned)
        self.draft.refused.connect(self._on_refused)
        self.draft.stopped.connect(lambda: self.show_page("columns" if self.draft.preview else "file"))
        self.plan_page.country_chosen.connect(lambda code: self.draft.replan(region=code))
        self.plan_page.overwrite_chosen.connect(self.draft.overwrite)
        self.plan_page.changed.connect(self._on_changed)
        self.plan_page.rejects_wanted.connect(lambda: afterwards.save_rejects(self))
        self.footer.cancel.clicked.connect(self.leave)
        self.footer.back.clicked.connect(self.go_back)
        self.footer.go.clicked.connect(self.go_on)
        self.running.stop.clicked.connect(self._stop)
        self.done.rejects_wanted.connect(lambda: afterwards.save_rejects(self))
        self.done.revert_wanted.connect(lambda: afterwards.revert(self))
        self.done.review_wanted.connect(lambda: afterwards.review(self))
        self.done.show_wanted.connect(lambda: afterwards.show_contacts(self))
        for keys, act in (("Esc", self.leave), ("Ctrl+Return", self.go_on), ("Alt+Left", self.go_back)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    @property
    def plan(self) -> Plan | None:
        """The plan that is shown, once there is one."""
        return self.draft.plan

    # Where we are

    def show_page(self, page: str) -> None:
        """Go to a page."""
        self.page, self._reading = page, False
        shown = self._pages[page]
        self._stack.setCurrentWidget(shown)
        self.steps.show_step("plan" if page == "busy" else page, self._found)
        self._tell()
        target = self.plan_page.view if page == "plan" else shown
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """Say in the footer what will happen, and on its button how many rows it is about."""
        counts = self.plan.counts() if self.plan else {}
        rows = sum(n for a, n in counts.items() if a not in ("skip", "problem"))
        ahead = "format" if self.draft.preview else "plan" if self.plan else ""
        self.footer.show_page(self.page, counts, rows, ahead)
        self.footer.show_queue(self.page, ahead, self.queue.next_name, len(self.queue))

    def _on_changed(self) -> None:
        self.edited = True
        self._tell()

    def _on_grew(self) -> None:
        """Files came: the first is read at once where nothing else is under way."""
        if self.page == "file" and not self._reading:
            self.next_file()
        else:
            self._tell()

    def next_file(self) -> None:
        """Go on to the file that waits, or to none."""
        self.page = "file"
        self.read(*self.queue.take())

    # Reading

    def read(self, source: Path | bytes, name: str = "") -> None:
        """Look at a file (or pasted text), away from the window's thread."""
        self._forget()
        self._found = {}
        if isinstance(source, Path) and sealing.is_sealed(source):
            inner = sealing.bare_name(source)
            unlocking.ask(self, self.session.runner, source, lambda _phrase, inside: self.read(inside, inner))
        else:
            self._reading = True
            self.draft.start(source, name)

    def _on_previewed(self, preview: Preview) -> None:
        self._found = found_in(preview)
        self.format.show_preview(preview)
        self.columns.show_preview(preview, self.draft.wish, self.draft.saved)
        if self.page in ("format", "columns"):
            self.steps.show_step(self.page, self._found)
            self._tell()
        elif self.page not in ("plan", "busy"):  # there the plan comes anew by itself
            self.show_page("format" if preview.doubtful else "columns")

    def _on_begun(self, progress: Progress) -> None:
        self.show_page("busy")
        self.running.watch(progress, tr("Reading the rows", "Import"))

    def _on_planned(self, plan: Plan) -> None:
        self.running.watch(None)
        if self.draft.preview is None:
            self._found = {"file": plan.source.name, "format": kind_of(plan.source)}
        self._found["plan"] = tr("%n row(s)", "Import", n=plan.total)
        self.file.notice.hide()
        if self.plan_page.plan is not plan:
            self.edited = False
            self.plan_page.show_plan(plan)
        self.show_page("plan")

    def _forget(self) -> None:
        """Let the present plan go."""
        self.edited = False
        self.plan_page.forget()
        self.draft.forget()

    def _on_refused(self, what: str) -> None:
        self.running.watch(None)
        if self.page in ("format", "columns") or (self.page == "busy" and self.draft.preview):
            self.format.show_problem(what)
            self.show_page("format")
        else:
            self.file.show_problem(what)
            self.show_page("file")

    # Going on and back

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self.page == "file" and (self.draft.preview or self.plan):
            self.show_page("format" if self.draft.preview else "plan")
        elif self.page == "file" and self.queue:
            self.next_file()
        elif self.page == "format":
            self.show_page("columns")
        elif self.page == "columns":
            self.draft.make_plan()
        elif self.page == "plan" and self.footer.go.isEnabled():
            self._run()
        elif self.page == "result":
            self.leave()

    def go_back(self) -> None:
        """One step back, while nothing has run."""
        before = {"format": "file", "columns": "format", "plan": "columns" if self.draft.preview else "file"}
        if self.page in before:
            self.show_page(before[self.page])

    def leave(self) -> None:
        """Leave the wizard, or stop what runs; further files that were dropped come next."""
        if self.columns.dismiss():
            return
        if self.page in ("import", "busy"):
            self._stop()
            return
        if self.page == "result" and self.queue:
            self.next_file()
        elif self.page == "result" or may_leave(self):
            self.finish()

    def finish(self) -> None:
        """Leave, whatever was begun."""
        self._forget()
        self.finished.emit()

    # Running

    def _run(self) -> None:
        from app.services.importing import run

        plan = self.plan
        if plan is None:
            return
        self.plan_page.settle()
        keeping.keep_for_next(self)
        self.show_page("import")
        book = self.session.book
        words = tr("Imported {name}", "Import", name=plan.source.name)
        self.draft.progress = self.session.do(
            words, lambda progress: run(book, plan, progress), self._ran, self._failed, toast=""
        )
        if self.page == "import":
            self.running.watch(self.draft.progress, tr("Importing", "Import"))

    def _ran(self, result: ImportResult) -> None:
        self.running.watch(None)
        self.result = result
        self.done.show_result(result)
        self._found["result"] = tr(
            "%n contact(s)", "Import", n=result.counts["new"] + result.counts["review"]
        )
        self.show_page("result")
        book = self.session.book
        if result.operation:
            self.session.runner.search(lambda progress: read_duplicates(book, progress), self._found_alike)

    def _found_alike(self, groups: int | None) -> None:
        """Lead on to the duplicates once some were found, unless the user is elsewhere already."""
        had = self.done.focusProxy()
        if self.page == "result" and groups:
            self.done.show_found(groups)
            if had is not None and had.hasFocus():
                self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        self.running.watch(None)
        self.session.report(error)
        self.show_page("plan")

    def _stop(self) -> None:
        self.draft.stop()
