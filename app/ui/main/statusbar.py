"""The line at the bottom: the file, whether all is saved, what runs, and the keys that help here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.runner import Task
from app.ui.text import set_tooltip, tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import crisp, hairline
from app.ui.theme.tokens import S2, S3, S4, STATUS_BAR
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.link import LinkButton
from app.ui.widgets.marks import KeyHint
from app.ui.widgets.small import ProgressLine


class _Drive(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(crisp(QPainter(self)), "hard-drive", self.rect())


class StatusBar(QWidget):
    """Shows a job only when it lasts, with a way to stop it."""

    def __init__(self, file_name: str, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(STATUS_BAR)
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._task: Task | None = None
        self._shown: list[tuple[str | tuple[str, ...], str]] = []
        self.file = PlainLabel(file_name, "small", "text-2")
        set_tooltip(self.file, path)
        self.saved = PlainLabel("", "small", "text-2")
        self.job = ElidedLabel("", "small", "text")
        self.line = ProgressLine(tr("Progress", "Status"))
        self.line.setFixedWidth(160)
        self.cancel = LinkButton(tr("Cancel", "Status"), "small")
        self.cancel.setObjectName("cancelJob")
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(S4, 1, S2, 0)
        row.setSpacing(S2 - 2)
        row.addWidget(_Drive())
        row.addWidget(self.file)
        row.addSpacing(S3)
        row.addWidget(self.saved)
        for widget in (self.job, self.line, self.cancel):
            row.addWidget(widget)
            widget.hide()
        row.addStretch(1)
        self._hints = QHBoxLayout()
        self._hints.setSpacing(S2)
        row.addLayout(self._hints)

    def show_saved(self, read_only: bool, empty: bool) -> None:
        """What is true of the file."""
        words = tr("Read-only", "Status") if read_only else "" if empty else tr("All changes saved", "Status")
        self.saved.setText(words)
        self._fit_hints()

    def show_hints(self, hints: Sequence[tuple[str | tuple[str, ...], str]]) -> None:
        """(keys, words) at the right."""
        if list(hints) == self._shown:
            return
        self._shown = list(hints)
        while (item := self._hints.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for keys, words in hints:
            self._hints.addWidget(KeyHint(keys, words))
        self._fit_hints()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hints()

    def _fit_hints(self) -> None:
        """Show as many hints as there is room for, whole: the last, which leads to all others, before the rest."""
        hints = [self._hints.itemAt(n).widget() for n in range(self._hints.count())]
        left = (self.file, self.saved, self.job, self.line, self.cancel)
        used = sum(w.sizeHint().width() for w in left if not w.isHidden()) + 14 + S4 + 2 * S2 + 2 * S3
        room = self.width() - used
        for hint in [*hints[-1:], *hints[:-1]]:
            room -= hint.sizeHint().width() + S2
            hint.setVisible(room >= 0)

    def show_task(self, task: Task | None) -> None:
        """A job that lasts, or None."""
        self._task = task
        for widget in (self.job, self.line, self.cancel):
            widget.setVisible(task is not None)
        self.saved.setVisible(task is None)
        if task is None:
            return
        fraction = task.progress.fraction
        note = task.progress.note
        self.job.setText(f"{task.label} · {note}" if note else task.label)
        self.line.setVisible(fraction is not None)
        self.line.setValue(round(100 * (fraction or 0)))

    def _on_cancel(self) -> None:
        if self._task is not None:
            self._task.progress.cancel()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        hairline(QPainter(self), self.rect())
