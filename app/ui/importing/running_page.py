"""While the import runs: how far it is, how fast, and Stop, which leaves the book as it was."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.progress import Progress
from app.ui.text import tr
from app.ui.theme.tokens import S3, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel

POLL_MS = 100


class RunningPage(QWidget):
    """Polls a Progress; nothing here touches the job."""

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        self._since = 0.0
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the import", "Import"))
        self._words = PlainLabel("", "body", "text-2")
        self.stop = Button(tr("Stop", "Import"), keys="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S3)
        self._title = PlainLabel("", "title", "text", 600)
        column.addWidget(self._title)
        column.addWidget(PlainLabel(tr("Stop leaves your book as it was.", "Import"), "body", "text-2"))
        column.addWidget(self._bar)
        line = QHBoxLayout()
        line.addWidget(self._words, 1)
        line.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(line)
        column.addStretch(1)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)
        self.setFocusProxy(self.stop)

    def watch(self, progress: Progress | None, title: str = "") -> None:
        """Show this progress under a title; None stops looking."""
        self._title.setText(title)
        self._progress, self._since = progress, time.monotonic()
        if progress is None:
            self._timer.stop()
        else:
            self._timer.start()
            self._poll()

    def _poll(self) -> None:
        progress = self._progress
        if progress is None:
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(min(progress.done, progress.total))
        lasted = time.monotonic() - self._since
        rate = round(progress.done / lasted) if lasted > 0.5 else 0
        done, total = f"{progress.done:,}", f"{progress.total:,}"
        if progress.total:
            words = tr("{done} of {total}", "Import", done=done, total=total)
        else:
            words = tr("%n row(s)", "Import", n=progress.done)
        self._words.setText(f"{words} · {tr('%n a second', 'Import', n=rate)}" if rate else words)
