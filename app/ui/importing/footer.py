"""The wizard's footer: what will happen in words, then Cancel, Back and the primary button, in this order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.progress import Progress
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import crisp
from app.ui.theme.tokens import FOOTER, S2, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElidedLabel

POLL_MS = 100


class Footer(QWidget):
    """Decides nothing: the wizard tells it which page is shown and what the plan counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(FOOTER)
        self.words = ElidedLabel("", "body", "text-2")
        self.cancel = Button(tr("Cancel", "Import"), "ghost", keys="Esc")
        self.back = Button(tr("Back", "Import"), keys="Alt ←")
        self.go = Button("", "primary", keys="Ctrl ↵")
        self.go.setObjectName("importButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(S6 + 16 + S2, 0, S6, 0)
        row.setSpacing(S2)
        row.addWidget(self.words, 1)
        for button in (self.cancel, self.back, self.go):
            row.addWidget(button)
        self._waiting: tuple[Progress, str] | None = None
        self._after = ""
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def show_page(
        self, page: str, counts: Mapping[str, int], rows: int, is_table: bool, ready: bool = True
    ) -> None:
        """Fit the buttons and words to a page of the wizard; *ready* = there is a file to go on with."""
        self.cancel.setVisible(page != "result")
        self.back.setVisible(page in ("plan", "columns", "format"))
        self.go.setVisible(page != "import" and (page != "file" or ready))
        self.go.setEnabled(page == "result" or (ready and (page != "plan" or rows > 0)))
        self.go.setText(
            {
                "file": tr("Next: format", "Import"),
                "format": tr("Next: columns", "Import") if is_table else tr("Next: plan", "Import"),
                "columns": tr("Next: plan", "Import"),
                "plan": tr("Import %n row(s)", "Import", n=rows),
                "import": "",
                "result": tr("Done", "Import"),
            }[page]
        )
        if page == "plan":
            self._say(self._said(counts))
        else:
            done = page in ("import", "result")
            self._say("" if done else tr("Nothing has been written yet.", "Import"))

    def wait_for(self, progress: Progress | None, words: str = "") -> None:
        """Say how far a job has come until None is given; nobody can go on meanwhile."""
        if progress is None:
            self._timer.stop()
            self._waiting = None
            self.words.setText(self._after)
        else:
            self._waiting = progress, words
            self.go.setEnabled(False)
            self._timer.start()
            self._poll()

    def _poll(self) -> None:
        if self._waiting is None:
            return
        progress, words = self._waiting
        done = progress.done
        self.words.setText(tr("{words} {n} rows", "Import", words=words, n=f"{done:,}") if done else words)

    def _say(self, words: str) -> None:
        self._after = words
        if self._waiting is None:
            self.words.setText(words)
        self.update()

    def _said(self, counts: Mapping[str, int]) -> str:
        changed = counts.get("update", 0) + counts.get("fill", 0)
        out = counts.get("skip", 0) + counts.get("problem", 0)
        parts = [tr("%n new", "Import", n=counts.get("new", 0))]
        parts += [tr("%n changed", "Import", n=changed)] if changed else []
        parts += [tr("%n to review", "Import", n=counts["review"])] if counts.get("review") else []
        parts += [tr("%n group(s)", "Import", n=counts["group"])] if counts.get("group") else []
        parts += [tr("%n left out", "Import", n=out)] if out else []
        return tr("{what}. Can be taken back at any time.", "Import", what=" · ".join(parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.words.text():
            where = QRect(S6, (self.height() - 16) // 2, 16, 16)
            paint_icon(crisp(QPainter(self)), "shield-check", where, "text-2")
