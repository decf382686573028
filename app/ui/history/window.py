"""The history: operations, newest first, beside what each did; each can be taken back after a look at what that does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.book import Operation
from app.services.history import Effect, effects
from app.ui.history.effects import MOST, EffectsView
from app.ui.history.model import BY, CONTACTS, KIND, WHAT, WHEN, HistoryModel
from app.ui.history.taking_back import ask
from app.ui.history.things import done_words
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.split import Splitter
from app.ui.widgets.table import roomy
from app.ui.widgets.tabs import tab_through

SHOWN = 2000


class HistoryWindow(QWidget):
    """A window of its own, kept current; the selected operation stays selected."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("historyWindow")
        self.setWindowTitle(tr("History", "History"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 1200, 680)
        self.session = session
        self.model = HistoryModel()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("What was done", "History"))
        roomy(self.view)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for section, width in ((WHEN, 148), (KIND, 112), (CONTACTS, 88), (BY, 88)):
            self.view.setColumnWidth(section, width)
        self.effects = EffectsView()
        self.revert = Button(tr("Take back…", "History"), icon="rotate-ccw", keys="↵")
        self.revert.setObjectName("revertButton")
        self.words = PlainLabel("", "small", "text-2", wrap=True)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(S3)
        beside.addWidget(self.effects, 1)
        line = QHBoxLayout()
        line.setContentsMargins(S4, 0, 0, 0)
        line.addWidget(self.words, 1)
        line.addWidget(self.revert)
        beside.addLayout(line)
        halves = Splitter()
        halves.addWidget(self.view)
        halves.addWidget(right)
        halves.setSizes([780, 370])
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(tr("History", "History"), "title", "text", 600))
        column.addWidget(halves, 1)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())
        self.view.doubleClicked.connect(lambda _index: self.take_back())
        QShortcut(
            QKeySequence("Return"), self.view, self.take_back, context=Qt.ShortcutContext.WidgetShortcut
        )
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.revert.clicked.connect(self.take_back)
        self.effects.followed.connect(session.contact_requested)
        session.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self, _changes: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the operations again; the one that is looked at stays, unless the newest was and there is a newer one."""
        looked_at, newest = self.operation, self.view.currentIndex().row() <= 0
        self.model.show(self.session.book.operations(SHOWN))
        row = 0 if looked_at is None or newest else self.model.row_of(looked_at.id)
        if self.model.operations:
            self.view.selectRow(row or 0)
        self._tell()

    @property
    def operation(self) -> Operation | None:
        """The selected operation."""
        at = self.view.currentIndex().row()
        return self.model.operations[at] if 0 <= at < len(self.model.operations) else None

    def _tell(self) -> None:
        """Show what the selected operation did."""
        operation, book = self.operation, self.session.book
        self.revert.setEnabled(False)
        self.words.setText("")
        if operation is None or operation.undone:
            self.effects.show_operation(operation, [], book.fields)
            return
        self.session.runner.read(
            lambda _p: (effects(book, operation.id, MOST), done_words(book, book.things_of(operation.id))),
            lambda found: self._told(operation, *found),
            self.session.report,
        )

    def _told(self, operation: Operation, found: list[Effect], beside: list[str]) -> None:
        if self.operation is None or self.operation.id != operation.id:
            return
        book = self.session.book
        self.effects.show_operation(operation, found, book.fields, beside)
        tab_through((self.view, self.effects, *self.effects.links, self.revert))
        self.revert.setEnabled(bool(found or beside) and not book.read_only)
        newer = (self.model.row_of(operation.id) or 0) > 0
        if (found or beside) and newer:
            self.words.setText(tr("Taken back by a new operation; later edits can be kept.", "History"))

    def take_back(self) -> None:
        """Ask what to keep, and take the selected operation back."""
        operation = self.operation
        if operation is not None and self.revert.isEnabled():
            ask(self, self.session, operation.id)
