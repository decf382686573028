"""The window of find and replace: in one field or all, with every change shown before it happens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (  # fmt: skip
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.book import Changes
from app.domain.errors import KithError
from app.domain.fields import DataType, Fields
from app.domain.progress import Cancelled, Progress
from app.domain.query.tree import EVERYTHING, Term
from app.domain.replacing import Hit, Pattern
from app.services.replacing import Preview, Where, preview, replace_all
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import Form
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.table import roomy
from app.ui.words import field_label

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
LOOK_MS = 200
_NOT = frozenset({DataType.IMAGE, DataType.BOOLEAN, DataType.CONTACT})


class HitModel(QAbstractTableModel):
    """Whose value, in which field, what it is and what it becomes."""

    def __init__(self, fields: Callable[[], Fields]) -> None:
        super().__init__()
        self._fields = fields
        self.hits: tuple[tuple[str, Hit], ...] = ()

    def show(self, hits: tuple[tuple[str, Hit], ...]) -> None:
        """Show these changes."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (
            tr("Contact", "Replace"),
            tr("Field", "Replace"),
            tr("Now", "Replace"),
            tr("Then", "Replace"),
        )
        return words[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        name, hit = self.hits[index.row()]
        gone = tr("(removed)", "Replace")
        return (name, field_label(self._fields()[hit.field]), hit.before, hit.after or gone)[index.column()]


class ReplaceWindow(QWidget):
    """Looks as one types; Replace all is one change with Undo."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("replaceWindow")
        self.setWindowTitle(tr("Find and replace", "Replace"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 860, 600)
        self.session = session
        self._ids: tuple[str, ...] = ()
        self._term: Term = EVERYTHING
        self._looking: Progress | None = None
        self._shown: tuple[Where, Pattern] | None = None
        self.field, self.scope = QComboBox(), QComboBox()
        self.sought, self.instead = QLineEdit(), QLineEdit()
        self.regex = QCheckBox(tr("Regular expression", "Replace"))
        self.case = QCheckBox(tr("Match case", "Replace"))
        self.whole = QCheckBox(tr("Whole value", "Replace"))
        self.model = HitModel(lambda: session.book.fields)
        self.view = QTableView()
        self._replaced = ""
        """What to say once, after something was replaced."""
        self.said = PlainLabel("", "body", "text-2", wrap=True)
        self.go = Button(tr("Replace all", "Replace"), "primary", keys="Ctrl ↵")
        self.go.setObjectName("replaceAll")
        self._timer = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        form = Form()
        for title, widget in (
            (tr("Find", "Replace"), self.sought),
            (tr("Replace by", "Replace"), self.instead),
            (tr("In the field", "Replace"), self.field),
            (tr("Of", "Replace", note="whose values are replaced"), self.scope),
        ):
            widget.setAccessibleName(title)
            form.add(title, widget)
        boxes = QHBoxLayout()
        boxes.setSpacing(S4)
        for box in (self.regex, self.case, self.whole):
            boxes.addWidget(box)
        boxes.addStretch(1)
        form.addRow(QWidget(), boxes)
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("What would change", "Replace"))
        roomy(self.view)
        head = self.view.horizontalHeader()
        for column in (2, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnWidth(0, 180)
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(S6, S4, S6, S4)
        whole.setSpacing(S3)
        whole.addWidget(PlainLabel(self.windowTitle(), "title", "text", 600))
        whole.addLayout(form)
        whole.addWidget(self.view, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        for line in (self.sought, self.instead):
            line.textChanged.connect(self._wait)
        for box in (self.regex, self.case, self.whole):
            box.toggled.connect(self._wait)
        for combo in (self.field, self.scope):
            combo.currentIndexChanged.connect(self._wait)
        self.go.clicked.connect(self.replace)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.replace)
        QShortcut(QKeySequence("Ctrl+Z"), self, self.session.undo)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.session.changed.connect(lambda _changes: self._wait() if self.isVisible() else None)

    def start(self, ids: Sequence[str], term: Term) -> None:
        """Offer the selected contacts (if several), what the list shows, and all."""
        self._ids, self._term = tuple(ids), term
        self._fill(self.scope, [
            *([(tr("The %n selected contact(s)", "Replace", n=len(ids)), "ids")] if len(ids) > 1 else []),
            *([(tr("What the list shows", "Replace"), "term")] if term != EVERYTHING else []),
            (tr("All contacts", "Replace"), "all"),
        ])  # fmt: skip
        chosen = self.field.currentData()
        fields = [f for f in self.session.book.fields.attributes() if f.data_type not in _NOT and f.editable]
        self._fill(
            self.field, [(tr("All fields", "Replace"), ""), *((field_label(f), f.name) for f in fields)]
        )
        self.field.setCurrentIndex(max(0, self.field.findData(chosen)))
        self.sought.setFocus(Qt.FocusReason.OtherFocusReason)
        self.sought.selectAll()
        self._wait()

    @staticmethod
    def _fill(combo: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
        combo.blockSignals(True)
        combo.clear()
        for words, data in entries:
            combo.addItem(words, data)
        combo.setCurrentIndex(0)
        combo.blockSignals(False)

    # Looking

    def pattern(self) -> Pattern:
        """What is sought."""
        boxes = (self.regex, self.case, self.whole)
        return Pattern(self.sought.text(), self.instead.text(), *(box.isChecked() for box in boxes))

    def where(self) -> Where:
        """Where it is sought."""
        field, scope = str(self.field.currentData()), self.scope.currentData()
        if scope == "ids":
            return Where(field, ids=self._ids)
        return Where(field, self._term if scope == "term" else EVERYTHING)

    def _wait(self) -> None:
        self._shown = None
        self.go.setEnabled(False)
        if self.sought.text():
            self._timer.start()
        else:
            self._timer.stop()
            self.model.show(())
            self.said.setText(tr("What would change is shown here before it happens.", "Replace"))

    def look(self) -> None:
        """Look for what would change."""
        self._timer.stop()
        if self._looking is not None:
            self._looking.cancel()
        asked = (self.where(), self.pattern())
        book = self.session.book
        self._looking = self.session.runner.read(
            lambda progress: (asked, preview(book, *asked, progress)), self._on_found, self._on_failed
        )

    def _on_found(self, found: tuple[tuple[Where, Pattern], Preview]) -> None:
        asked, hits = found
        if asked != (self.where(), self.pattern()):
            return
        self._shown = asked
        self.model.show(hits.hits)
        words = tr("%n value(s) of {contacts} contacts", "Replace", n=hits.values, contacts=hits.contacts)
        more = hits.values - len(hits.hits)
        if more > 0:
            words += " · " + tr("the first {shown} are shown", "Replace", shown=len(hits.hits))
        nothing, self._replaced = self._replaced or tr("Nothing is found.", "Replace"), ""
        self.said.setText(words if hits.values else nothing)
        self.go.setEnabled(hits.values > 0 and not self.session.book.read_only)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, KithError):
            self.model.show(())
            self.said.setText(worded(str(error)))
        elif not isinstance(error, Cancelled):
            raise error

    def replace(self) -> None:
        """Carry out what is shown."""
        if not self.go.isEnabled() or self._shown is None:
            return
        where, pattern = self._shown
        book = self.session.book
        label = tr("Replace “{find}”", "Replace", find=pattern.sought)
        self.session.do(
            label, lambda progress: replace_all(book, where, pattern, progress), self._on_replaced
        )

    def _on_replaced(self, changes: Changes) -> None:
        """Say it here too: the toast lies under this window."""
        replaced = tr("%n contact(s) changed. Ctrl+Z takes it back.", "Replace", n=len(changes.contacts))
        self._replaced = replaced if changes else ""
        self.said.setText(self._replaced)
