"""The one object per open book that all screens share: the book, the runner, and word of every change.

Screens read from `session.book`, write through `change` or `do`, and refresh from `changed` alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.book import EVERYTHING_MOVED, Changes
from app.domain.errors import DamagedBook
from app.domain.progress import Cancelled, Progress
from app.services.faults import explained
from app.ui.runner import Done, Failed, Job, Runner
from app.ui.sentences import worded
from app.ui.text import tr

if TYPE_CHECKING:
    from app.services.book import Book

ELSEWHERE_MS = 1000
"""How often another process's writes are looked for."""


class Session(QObject):
    """An open book and what happens to it."""

    changed = Signal(object)
    """Changes: after every write of this window, undo, redo; EVERYTHING_MOVED after another process's."""
    said = Signal(str, bool)
    """(message, undoable): what was just done, for the toast; with Undo if undoable."""
    failed = Signal(str)
    """What could not be done, in the user's words."""
    contact_requested = Signal(str)
    """A contact's id: show it in the list and on the card."""
    search_requested = Signal(str)
    """A query's text: put it into the search box."""
    _arrived = Signal(object)

    def __init__(self, book: Book, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book, self.runner = book, runner
        self.suspect = False
        """Whether the file showed damage: the next start checks it."""
        self._arrived.connect(self.changed)  # queued when a job wrote in the runner's thread
        book.subscribe(self._on_written)
        runner.failed.connect(self.report)
        self._elsewhere = QTimer(self, interval=ELSEWHERE_MS)
        self._elsewhere.timeout.connect(self.look_elsewhere)
        self._elsewhere.start()

    # Writing

    def change(
        self,
        label: str,
        write: Callable[[Any], object],
        kind: str = "edit",
        on_done: Done | None = None,
        on_failed: Failed | None = None,
        *,
        toast: str | None = None,
    ) -> Progress:
        """One write: `write(change)` runs within `book.change(label, kind)`, off this thread.

        Then the toast says *label* (or *toast*; "" = nothing) with Undo, and *on_done* gets the Changes.
        """

        def job(_progress: Progress) -> Changes:
            with self.book.change(label, kind) as change:
                write(change)
            return change.changes

        return self.do(label, job, on_done, on_failed, toast=toast)

    def do(
        self,
        label: str,
        job: Job,
        on_done: Done | None = None,
        on_failed: Failed | None = None,
        *,
        toast: str | None = None,
    ) -> Progress:
        """Run `job(progress)`, which writes by itself and returns Changes or anything with `.changes`.

        *label* names it while it runs and in the toast after, which offers Undo if something was changed.
        """

        def done(result: Any) -> None:
            changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
            words = label if toast is None else toast
            if words and (changes is None or changes):
                self.said.emit(words, bool(changes))
            if on_done is not None:
                on_done(result)

        return self.runner.run(job, done, on_failed or self.report, label)

    def undo(self) -> None:
        """Take the newest operation back."""
        label = self.book.undo_label
        if label:
            said = tr("Undone: {label}", "Session", label=worded(label))
            self.runner.run(lambda _p: self.book.undo(), lambda _c: self.say(said), self.report, said)

    def redo(self) -> None:
        """Do again what was undone last."""
        label = self.book.redo_label
        if label:
            said = tr("Done again: {label}", "Session", label=worded(label))
            self.runner.run(lambda _p: self.book.redo(), lambda _c: self.say(said), self.report, said)

    # Word

    def say(self, message: str) -> None:
        """Tell the user something that needs no Undo."""
        self.said.emit(message, False)

    def report(self, error: Exception) -> None:
        """Tell the user what could not be done; a bug of ours is raised instead."""
        if isinstance(error, Cancelled):
            self.say(tr("Stopped. Nothing was changed.", "Session"))
        elif (known := explained(error, self.book.path)) is not None:
            damaged = isinstance(known, DamagedBook)
            self.suspect = self.suspect or damaged
            self.failed.emit(self._way_out() if damaged else worded(str(known)))
        else:
            raise error

    def _way_out(self) -> str:
        """What to do about a damaged book; a suspect one is checked when it is opened next."""
        return tr(
            "{name} is damaged: part of it cannot be read. Close Kith and start it again. It then offers to go back to a"
            " backup, or to save contact by contact what can be read. The damaged file is kept.",
            "Session",
            name=self.book.path.name,
        )

    def look_elsewhere(self) -> None:
        """Notice what another process has written since the last look."""
        if not self.runner.busy and self.book.changed_elsewhere():
            self.changed.emit(EVERYTHING_MOVED)

    def close(self) -> None:
        """Wait for the writes under way, break reads off, and close the book."""
        self._elsewhere.stop()
        self.runner.stop(self.book.interrupt)
        self.book.close()

    def _on_written(self, changes: Changes) -> None:
        self._arrived.emit(changes)
