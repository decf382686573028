"""The window that stands before a book: it checks one that was not closed, and helps with one that is damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import DamagedBook, KithError
from app.domain.progress import Cancelled, Progress
from app.services import backups, opening, restoring, salvage
from app.services.backups import Backup
from app.services.faults import explained
from app.services.salvage import Report
from app.ui.recovery.pages import ChoicePage, ReportPage, RunningPage
from app.ui.runner import Runner, Task
from app.ui.text import tr
from app.ui.theme.apply import complete
from app.ui.widgets.room import sized


class RecoveryWindow(QWidget):
    """Call `check` or `offer`; in the end `passed` tells that the book can be opened, or `left` that it was left alone."""

    passed = Signal()
    left = Signal()

    def __init__(self, path: Path, runner: Runner) -> None:
        super().__init__()
        complete()
        self.setObjectName("recoveryWindow")
        self.setWindowTitle("Kith")
        sized(self, 600, 520)
        self.path, self.runner = path, runner
        self._ended = self._leaving = False
        self._job = Progress()
        self._running: RunningPage | None = None
        self.pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        runner.progressed.connect(self._on_progress)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self._on_escape)

    def check(self) -> None:
        """Read the whole book; without damage it passes."""
        self._run_page(
            tr("Kith was not closed properly", "Recovery"),
            tr("{name} is being checked before it is opened.", "Recovery", name=self.path.name),
            tr("Skip the check", "Recovery"),
        )
        path = self.path
        self._job = self.runner.run(
            lambda progress: opening.check_after_crash(path, progress),
            lambda _none: self._end(self.passed),
            self._on_checked,
            tr("Checking", "Recovery"),
        )

    def _on_checked(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._end(self.left if self._leaving else self.passed)
        elif isinstance(error, DamagedBook):
            self.offer(error)
        elif isinstance(error, KithError):
            self._end(self.passed)  # opening it says what is the matter
        else:
            raise error

    def offer(self, problem: KithError) -> None:
        """Say what is damaged and what can be done."""
        copies = [b for b in backups.backups(self.path) if b.contacts is not None]
        page = ChoicePage(str(problem), copies)
        page.restore_wanted.connect(self.restore)
        page.salvage_wanted.connect(self.salvage)
        page.left.connect(self.close)
        self._show(page)
        (page.restore if copies else page.salvage).setFocus()

    def restore(self, copy: Backup) -> None:
        """Let a backup take the place of the damaged book."""
        path = self.path
        self._run_page(tr("Restoring the backup", "Recovery"), path.name, "")
        self._job = self.runner.run(
            lambda progress: restoring.restore(path, copy.path, progress),
            lambda _kept: self._end(self.passed),
            self._on_failed,
            tr("Restoring", "Recovery"),
        )

    def salvage(self) -> None:
        """Save what can be read into a new book in the place of the damaged one."""
        path = self.path
        self._run_page(tr("Saving what can be read", "Recovery"), path.name, "")
        self._job = self.runner.run(
            lambda progress: salvage.recover(path, progress),
            self._report,
            self._on_failed,
            tr("Saving", "Recovery"),
        )

    def _report(self, report: Report) -> None:
        page = ReportPage(report)
        page.finished.connect(lambda: self._end(self.passed))
        self._show(page)
        page.open.setFocus()

    def _on_failed(self, error: Exception) -> None:
        known = explained(error, self.path)
        if isinstance(error, Cancelled):
            self._end(self.left)
        elif known is None:
            raise error
        else:
            self.offer(known)

    # Pages

    def _run_page(self, title: str, told: str, skip: str) -> None:
        page = RunningPage(title, told, skip)
        page.skipped.connect(self._skip)
        self._show(page)
        self._running = page

    def _skip(self) -> None:
        self._job.cancel()

    def _show(self, page: QWidget) -> None:
        self._running = None
        old = self.pages.currentWidget()
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()

    def _on_escape(self) -> None:
        if self._running is None:  # what is under way has a button of its own
            self.close()

    def _on_progress(self, task: Task | None) -> None:
        if self._running is not None and task is not None:
            self._running.show_progress(task.progress.fraction, task.progress.note)

    def _end(self, signal: SignalInstance) -> None:
        if not self._ended:
            self._ended = True
            self.runner.stop()
            signal.emit()
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.runner.busy:
            event.ignore()  # what is under way ends first, whole or not at all
            self._leaving = True
            self._job.cancel()
            return
        super().closeEvent(event)
        self._end(self.left)
