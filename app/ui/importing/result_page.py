"""What the import did: numbers, problems with their place, and the ways on and back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from app.formats.records import Problem
from app.services.importing import ImportResult
from app.ui.importing.cells import CellDelegate
from app.ui.importing.kinds import LOOKS, word
from app.ui.sentences import worded
from app.ui.text import begun, tr
from app.ui.theme.colors import color
from app.ui.theme.icons import icon_pixmap
from app.ui.theme.tokens import ROW_SAMPLE, S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import Pill
from app.ui.widgets.table import rowed

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class ProblemModel(QAbstractTableModel):
    """Row, column, value and what is wrong: first what did not come in, then what did but is flawed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: list[Problem] = []
        self._errors = 0

    def show(self, errors: list[Problem], warnings: list[Problem]) -> None:
        """Show these problems."""
        self.beginResetModel()
        self._problems, self._errors = [*errors, *warnings], len(errors)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        heads = (tr("Row", "Import"), tr("Place", "Import"), tr("In the file", "Import"))
        return (*heads, tr("What is wrong", "Import"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        problem, error = self._problems[index.row()], index.row() < self._errors
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            said = begun(worded(problem.problem))
            value = " ".join(problem.value[:200].split())
            place = problem.column
            if not place and problem.line:
                place = tr("Line {line}", "Import", line=problem.line)
            return (str(problem.row), place, value, said)[index.column()]
        if role == Role.DecorationRole and index.column() == 3:
            icon = ("circle-alert", "danger") if error else ("triangle-alert", "warn")
            return icon_pixmap(*icon, 14)
        if role == Role.ForegroundRole:
            return color("text" if index.column() in (2, 3) else "text-2")
        return None


class ResultPage(QWidget):
    """Signals name the button that was pressed."""

    revert_wanted = Signal()
    review_wanted = Signal()
    show_wanted = Signal()
    rejects_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel("", "title", "text", 600)
        self._words = PlainLabel("", "body", "text-2", wrap=True)
        self._pills = QHBoxLayout()
        self._pills.setSpacing(S2)
        self.revert = Button(tr("Revert this import", "Import"), icon="undo-2")
        self.revert.setObjectName("revertImportButton")
        self.review = Button(tr("Review duplicates now", "Import"), icon="merge")
        self.show_them = Button(tr("Show the contacts", "Import"), icon="users")
        self.rejects = Button("", icon="download")
        for button, signal in (
            (self.revert, self.revert_wanted),
            (self.review, self.review_wanted),
            (self.show_them, self.show_wanted),
            (self.rejects, self.rejects_wanted),
        ):
            button.clicked.connect(signal)
            button.setAutoDefault(True)  # Enter presses it, outside a dialog too
        self._heading = PlainLabel("", "body", "text", 600)
        self.model = ProblemModel(self)
        self.problems = self._table()
        self._lay_out()

    def _table(self) -> QTableView:
        view = QTableView()
        view.setObjectName("importProblems")
        view.setAccessibleName(tr("Problems and warnings", "Import"))
        view.setModel(self.model)
        view.setItemDelegate(CellDelegate(view))
        rowed(view, ROW_SAMPLE, (64, 176, 240))
        return view

    def _lay_out(self) -> None:
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
        column.addSpacing(S2)
        column.addLayout(buttons)
        column.addSpacing(S3)
        line = QHBoxLayout()
        line.addWidget(self._heading, 1)
        line.addWidget(self.rejects)
        column.addLayout(line)
        column.addWidget(self.problems, 1)
        column.addStretch(0)

    def show_result(self, result: ImportResult) -> None:
        """Say what was done."""
        counts = result.counts
        arrived = counts["new"] + counts["review"]
        changed = counts["update"] + counts["fill"]
        title = tr("%n contact(s) imported", "Import", n=arrived)
        if changed:
            more = tr("%n changed", "Import", n=changed)
            title = f"{title}, {more}" if arrived else tr("%n contact(s) changed", "Import", n=changed)
        self._title.setText(title)
        speed = round(sum(counts.values()) / result.seconds) if result.seconds > 0.05 else 0
        words = tr("Done in {seconds} s.", "Import", seconds=f"{result.seconds:.1f}")
        parts = [
            words if result.seconds >= 1 else "",
            tr("%n row(s) a second.", "Import", n=speed) if speed else "",
        ]
        twice = tr("%n row(s) (was|were) twice in the file.", "Import", n=result.repeated)
        parts.append(twice if result.repeated else "")
        parts.append(tr("The import can also be taken back later, in the history.", "Import"))
        self._words.setText(" ".join(p for p in parts if p))
        while (item := self._pills.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for action, (icon, look) in LOOKS.items():
            if counts[action]:
                self._pills.addWidget(Pill(f"{word(action)} {counts[action]:,}", icon, look))
        self._pills.addStretch(1)
        self._show_problems(result)
        self.revert.setEnabled(bool(result.operation))
        self.show_them.setEnabled(any(i for _, i, a in result.contacts if a != "skip"))
        self.review.setEnabled(arrived > 0)
        self.show_found(counts["review"] or None)

    def show_found(self, groups: int | None) -> None:
        """Put what most want to do next first: the duplicates, if some were found, else the contacts."""
        first = self.review if groups and self.review.isEnabled() else self.show_them
        for button in (self.review, self.show_them):
            button.set_kind("primary" if button is first and button.isEnabled() else "secondary")
        self.setFocusProxy(next((b for b in (first, self.show_them, self.revert) if b.isEnabled()), self))

    def _show_problems(self, result: ImportResult) -> None:
        errors, warnings = len(result.errors), len(result.warnings)
        self.model.show(result.errors, result.warnings)
        out = tr("%n row(s) did not come in", "Import", n=errors) if errors else ""
        flawed = tr("%n value(s) (wants|want) a look", "Import", n=warnings)
        self._heading.setText(" · ".join(p for p in (out, flawed if warnings else "") if p))
        self._heading.setVisible(bool(errors or warnings))
        self.problems.setVisible(bool(errors or warnings))
        failed = result.counts["problem"]
        self.rejects.setVisible(failed > 0)
        self.rejects.setText(tr("Save the %n problem row(s)", "Import", n=failed))
