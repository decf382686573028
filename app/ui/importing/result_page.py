"""What the import did: numbers, problems with their place, and the ways on and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.services.importing import ImportResult
from app.ui.importing.kinds import LOOKS, word
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import Pill

MOST = 500


class ResultPage(QWidget):
    """Signals name the button that was pressed."""

    revert_wanted = Signal()
    review_wanted = Signal()
    show_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel("", "title", "text", 600)
        self._words = PlainLabel("", "body", "text-2", wrap=True)
        self._pills = QHBoxLayout()
        self._pills.setSpacing(S2)
        self.problems = QListWidget()
        self.problems.setAccessibleName(tr("Problems and warnings", "Import"))
        self.revert = Button(tr("Revert this import", "Import"), icon="undo-2")
        self.revert.setObjectName("revertImportButton")
        self.review = Button(tr("Review duplicates now", "Import"), icon="merge")
        self.show_them = Button(tr("Show the contacts", "Import"), icon="users")
        for button, signal in (
            (self.revert, self.revert_wanted),
            (self.review, self.review_wanted),
            (self.show_them, self.show_wanted),
        ):
            button.clicked.connect(signal)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S4)
        column.setSpacing(S3)
        for widget in (self._title, self._words):
            column.addWidget(widget)
        column.addLayout(self._pills)
        buttons = QHBoxLayout()
        buttons.setSpacing(S2)
        for button in (self.review, self.show_them, self.revert):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(S4)
        column.addLayout(buttons)
        column.addWidget(self.problems, 1)
        column.addStretch(0)

    def show_result(self, result: ImportResult) -> None:
        """Say what was done."""
        counts = result.counts
        arrived = counts["new"] + counts["review"]
        self._title.setText(tr("%n contact(s) imported", "Import", n=arrived))
        speed = round(sum(counts.values()) / result.seconds) if result.seconds > 0.05 else 0
        words = tr("Done in {seconds} s.", "Import", seconds=f"{result.seconds:.1f}")
        self._words.setText(words if not speed else f"{words} {tr('%n row(s) a second.', 'Import', n=speed)}")
        while (item := self._pills.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for action, (icon, look) in LOOKS.items():
            if counts[action]:
                self._pills.addWidget(Pill(f"{word(action)} {counts[action]}", icon, look))
        self._pills.addStretch(1)
        self.problems.clear()
        for problem in [*result.errors, *result.warnings][:MOST]:
            place = tr("Row {row}", "Import", row=problem.row)
            said = [place, problem.column, problem.problem, problem.value[:80]]
            self.problems.addItem(" · ".join(p for p in said if p))
        self.problems.setVisible(self.problems.count() > 0)
        self.revert.setEnabled(bool(result.operation))
        self.show_them.setEnabled(any(i for _, i, a in result.contacts if a != "skip"))
        self.review.setEnabled(arrived > 0)
        self.setFocusProxy(self.show_them if self.show_them.isEnabled() else self.revert)
