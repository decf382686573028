"""The steps at the left of the wizard, each with what was found there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.text import set_tooltip, tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, text
from app.ui.theme.tokens import R_FULL, R_M, S2, S3, S4, SIDEBAR_WIDTH
from app.ui.widgets.labels import PlainLabel

HEIGHT = 50
MARK = 20
NARROW = 860
"""The width of the wizard below which its pages need the room of the steps' words."""
SLIM = MARK + 4 * S2
"""The width where the steps are only their marks."""


class Step(QWidget):
    """One step: done (a tick), current (accent), or to come (its number)."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.number, self.title, self.found, self.state = number, title, "", "later"
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str, found: str) -> None:
        """*state* is done, now or later; *found* what was found in the step."""
        self.state, self.found = state, found
        said = f"{self.title}, {found}" if found else self.title
        self.setAccessibleName(said)
        set_tooltip(self, said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDEBAR_WIDTH - 2 * S2, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        now, done = self.state == "now", self.state == "done"
        if now:
            box(painter, self.rect(), R_M, "selection")
        mark = QRect(S2, S2, MARK, MARK)
        if done:
            box(painter, mark, R_FULL, "success-soft")
            paint_icon(painter, "check", mark.adjusted(4, 4, -4, -4), "success")
        else:
            box(painter, mark, R_FULL, "accent" if now else None, None if now else "control")
            ink = "on-accent" if now else "text-2"
            text(painter, mark, str(self.number), ink, "caption", 600, Qt.AlignmentFlag.AlignHCenter)
        if self.width() < 2 * MARK + S3:
            return
        left = mark.right() + S3
        line = QRect(left, mark.top(), self.width() - left - S2, MARK)
        text(painter, line, self.title, "text" if now or done else "text-2", "body", 600 if now else 500)
        if self.found:
            text(painter, line.translated(0, MARK), self.found, "text-2", "small")


class Steps(QWidget):
    """The wizard's left side."""

    def __init__(self) -> None:
        super().__init__()
        titles = {
            "file": tr("File", "Import"),
            "format": tr("Format", "Import"),
            "columns": tr("Columns", "Import"),
            "plan": tr("Plan", "Import"),
            "import": tr("Import", "Import"),
            "result": tr("Result", "Import"),
        }
        self.setProperty("back", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(S2, S4, S2, S4)
        column.setSpacing(2)
        title = PlainLabel(tr("Import contacts", "Import"), "heading", "text", 600)
        title.setContentsMargins(S2, 0, 0, S3)
        column.addWidget(title)
        self._steps = {key: Step(n, name) for n, (key, name) in enumerate(titles.items(), 1)}
        for step in self._steps.values():
            column.addWidget(step)
        column.addStretch(1)
        note = PlainLabel(
            tr("Read on this computer only. Your file is not changed.", "Import"),
            "small",
            "text-2",
            wrap=True,
        )
        note.setContentsMargins(S2, 0, S2, 0)
        column.addWidget(note)
        self._words = (title, note)

    def leave_room(self, width: int) -> None:
        """Show only the marks where the wizard is too narrow for more."""
        slim = width < NARROW
        self.setFixedWidth(SLIM if slim else SIDEBAR_WIDTH)
        for words in self._words:
            words.setVisible(not slim)

    def show_step(self, current: str, found: dict[str, str]) -> None:
        """Mark the current step; those before it are done."""
        state = "done"
        for key, step in self._steps.items():
            if key == current:
                step.show_state("now", found.get(key, ""))
                state = "later"
            else:
                step.show_state(state, found.get(key, ""))
