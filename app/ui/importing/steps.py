"""The steps at the left of a wizard, each with what was found there; done ones lead back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.text import plain_tooltip
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, text
from app.ui.theme.tokens import R_FULL, R_M, S2, S3, S4, SIDEBAR_WIDTH
from app.ui.widgets.labels import PlainLabel

TALL, LOW = 52, 36
MARK = 20


class Step(QAbstractButton):
    """One step: done (a tick), now (accent), or later (its number)."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title, self.number, self.found, self.state = title, 1, "", "later"
        self.setText(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state("later", "")

    def show_state(self, state: str, found: str, leads_back: bool = False) -> None:
        """*state* is done, now or later; *found* what was found in the step."""
        self.state, self.found = state, found if state != "later" else ""
        self.setEnabled(state == "now" or leads_back)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if leads_back else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{self.title}, {found}" if found else self.title)
        self.setToolTip(plain_tooltip(found) if len(found) > 28 else "")
        self.setFixedHeight(TALL if self.found else LOW)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDEBAR_WIDTH - 2 * S2, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        now, done = self.state == "now", self.state == "done"
        if now or (self.underMouse() and self.isEnabled()):
            box(painter, self.rect(), R_M, "selection" if now else "hover-side")
        mark = QRect(S2, S2, MARK, MARK)
        if done:
            box(painter, mark, R_FULL, "success-soft")
            paint_icon(painter, "check", mark.adjusted(3, 3, -3, -3), "success")
        else:
            box(painter, mark, R_FULL, "accent" if now else None, None if now else "text-2")
            ink = "on-accent" if now else "text-2"
            text(painter, mark, str(self.number), ink, "caption", 600, Qt.AlignmentFlag.AlignHCenter)
        left = mark.right() + S3 + 1
        line = QRect(left, mark.top(), self.width() - left - S2, MARK)
        text(painter, line, self.title, "text" if now or done else "text-2", "body", 600 if now else 500)
        if self.found:
            text(painter, line.translated(0, MARK - 2), self.found, "text-2", "caption")
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)


class Steps(QWidget):
    """A wizard's left side; `asked` names the done step that the user wants to go back to."""

    asked = Signal(str)

    def __init__(self, title: str, steps: Sequence[tuple[str, str]], note: str = "") -> None:
        super().__init__()
        self.setProperty("back", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDEBAR_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(S2, S4, S2, S4)
        column.setSpacing(0)
        head = PlainLabel(title, "heading", "text", 600)
        head.setContentsMargins(S2, 0, 0, S3)
        column.addWidget(head)
        self._steps = {key: Step(name) for key, name in steps}
        for key, step in self._steps.items():
            step.clicked.connect(lambda _on=False, key=key: self.asked.emit(key))
            column.addWidget(step)
        column.addStretch(1)
        if note:
            line = QHBoxLayout()
            line.setContentsMargins(S2, 0, S2, 0)
            line.setSpacing(S2 + 2)
            line.addWidget(_Lock(), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(note, "small", "text-2", wrap=True), 1)
            column.addLayout(line)

    def show_step(
        self, current: str, found: Mapping[str, str], without: Sequence[str] = (), fixed: bool = False
    ) -> None:
        """Mark the current step; those before it are done. *without* are hidden; *fixed* = no way back."""
        state, number = "done", 0
        for key, step in self._steps.items():
            step.setVisible(key not in without)
            number += key not in without
            step.number = number
            if key == current:
                step.show_state("now", found.get(key, ""))
                state = "later"
            else:
                step.show_state(state, found.get(key, ""), state == "done" and not fixed)


class _Lock(QWidget):
    """The small lock beside the note."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(14, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(crisp(QPainter(self)), "lock", QRect(0, 1, 14, 14), "text-2")
