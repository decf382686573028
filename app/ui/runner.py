"""Runs jobs off the window's thread: writes one after another in one thread, reads in another, long ones in a third.

A job is a plain function of a Progress. The windows poll it on a timer and show it only if it lasts;
results arrive in the window's thread. `ImmediateRunner` runs jobs at once, for tests.
"""

from __future__ import annotations

import gc
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.progress import Cancelled, Progress

Job = Callable[[Progress], Any]
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]

SHOW_AFTER = 0.4
"""Seconds after which a running job is worth a word."""
POLL_MS = 100
BREAK_OFF = 0.05
"""Seconds between two tries to end a read."""
WRITER, READER, SEARCHER = "kith-writer", "kith-reader", "kith-searcher"
"""The lanes, as their threads are called."""
SWITCH = 0.0005
"""Seconds after which a thread that works lets the window's have its turn."""
COLLECT = (20_000, 5, 100)
"""Thresholds of the garbage collector: young objects in small portions, all of them hardly ever."""


class Task:
    """One job under way: its words, its progress, and since when it runs (monotonic seconds; 0 = waiting)."""

    def __init__(self, job: Job, label: str, on_done: Done | None, on_failed: Failed | None) -> None:
        self.job, self.label = job, label
        self.on_done, self.on_failed = on_done, on_failed
        self.progress = Progress()
        self.since = 0.0

    def work(self) -> tuple[Any, Exception | None]:
        """(result, None) or (None, what went wrong)."""
        self.since = time.monotonic()
        try:
            self.progress.advance(0)
            return self.job(self.progress), None
        except Exception as error:
            return None, error

    @property
    def lasts(self) -> bool:
        """Whether it has run long enough to be shown."""
        return self.since > 0 and time.monotonic() - self.since >= SHOW_AFTER


def _make_way_for_the_window() -> None:
    """Before a thread works beside the window: it hands over more often, and the garbage collector stops for less.

    A full collection walks through all that is alive while everything stands still: measured 60 ms of an idle
    computer with an empty book, 300 ms of a busy one. What lives now lives on, and is left out of later ones.
    """
    sys.setswitchinterval(SWITCH)
    gc.freeze()
    gc.set_threshold(*COLLECT)


class Runner(QObject):
    """Lanes of jobs: `run` is for every write and what goes with it, `read` for slow reads, `search` for the longest."""

    progressed = Signal(object)
    """The Task that lasts, about ten times a second; None when nothing does any more."""
    failed = Signal(object)
    """The exception of a job that has no on_failed of its own; never Cancelled."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Task] = []
        self._reads: list[Task] = []
        self._finished: deque[tuple[Task, Any, Exception | None]] = deque()
        self._lanes: dict[str, queue.SimpleQueue[Task | None]] = {}
        self._threads: list[threading.Thread] = []
        self._shown = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._arrived.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    def run(
        self, job: Job, on_done: Done | None = None, on_failed: Failed | None = None, label: str = ""
    ) -> Progress:
        """Queue a job in the writer's lane; the Progress is the job's own, to poll or cancel.

        The result goes to *on_done*, an exception to *on_failed*, both in the window's thread.
        """
        task = Task(job, label, on_done, on_failed)
        self._running.append(task)
        self._timer.start()
        self._lane(WRITER).put(task)
        return task.progress

    def read(self, job: Job, on_done: Done | None = None, on_failed: Failed | None = None) -> Progress:
        """Queue a job that only reads; it does not wait for writes and is never shown."""
        return self._reading(READER, job, on_done, on_failed)

    def search(
        self, job: Job, on_done: Done | None = None, on_failed: Failed | None = None, label: str = ""
    ) -> Progress:
        """The same for what may take seconds in a large book, or wait for what does: other reads do not wait for it.

        It is shown, if it lasts, under its *label*.
        """
        return self._reading(SEARCHER, job, on_done, on_failed, label)

    def _reading(
        self, lane: str, job: Job, on_done: Done | None, on_failed: Failed | None, label: str = ""
    ) -> Progress:
        task = Task(job, label, on_done, on_failed)
        self._reads.append(task)
        if label:
            self._timer.start()
        self._lane(lane).put(task)
        return task.progress

    @property
    def busy(self) -> bool:
        """Whether writes are under way or waiting."""
        return bool(self._running)

    def stop(self, interrupt: Callable[[], object] = lambda: None) -> None:
        """Let the writes that wait finish, break reads off, then end the threads; results no longer arrive.

        *interrupt* ends a read that does not look at its Progress; it is called again and again until it does.
        """
        self._timer.stop()
        for task in self._reads:
            task.progress.cancel()
        for lane in self._lanes.values():
            lane.put(None)
        for thread in sorted(self._threads, key=lambda t: t.name != WRITER):  # what is written comes first
            while thread.is_alive():
                if thread.name != WRITER:
                    interrupt()
                thread.join(BREAK_OFF)
        self._finished.clear()
        self._reads.clear()
        self._lanes.clear()
        self._threads.clear()

    def _lane(self, name: str) -> queue.SimpleQueue[Task | None]:
        if not self._lanes:
            _make_way_for_the_window()
        if name not in self._lanes:
            lane: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
            thread = threading.Thread(target=self._work, args=(lane,), name=name, daemon=True)
            self._lanes[name] = lane
            self._threads.append(thread)
            thread.start()
        return self._lanes[name]

    def _work(self, lane: queue.SimpleQueue[Task | None]) -> None:
        while (task := lane.get()) is not None:
            self._finished.append((task, *task.work()))
            self._arrived.emit()

    def _drain(self) -> None:
        while self._finished:
            self._settle(*self._finished.popleft())

    def _settle(self, task: Task, result: Any, error: Exception | None) -> None:
        if task in self._reads:
            self._reads.remove(task)
            if task.label:
                self._poll()
        if task in self._running:
            self._running.remove(task)
            self._poll()
        if error is None:
            if task.on_done is not None:
                task.on_done(result)
        elif task.on_failed is not None:
            task.on_failed(error)
        elif not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _poll(self) -> None:
        tasks = [*self._running, *(task for task in self._reads if task.label)]
        lasting = next((task for task in tasks if task.lasts), None)
        if lasting is not None:
            self._shown = True
            self.progressed.emit(lasting)
        elif self._shown:
            self._shown = False
            self.progressed.emit(None)
        if not tasks:
            self._timer.stop()


class ImmediateRunner(Runner):
    """Runs every job at once in the caller's thread, so that tests read as prose."""

    def run(
        self, job: Job, on_done: Done | None = None, on_failed: Failed | None = None, label: str = ""
    ) -> Progress:
        task = Task(job, label, on_done, on_failed)
        self._settle(task, *task.work())
        return task.progress

    def _reading(
        self, lane: str, job: Job, on_done: Done | None, on_failed: Failed | None, label: str = ""
    ) -> Progress:
        return self.run(job, on_done, on_failed, label)
