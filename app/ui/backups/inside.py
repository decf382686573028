"""Inside a backup: its contacts, what has become of them since, and the way back for one, some or all."""

from __future__ import annotations

from array import array
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.errors import KithError
from app.domain.progress import Progress
from app.domain.query import QueryError
from app.services import restoring
from app.services.book import Book
from app.services.restoring import Since
from app.ui.backups.inside_model import InsideModel
from app.ui.backups.then_now import ThenNow
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import FOOTER, PAGE_BAR, S2, S3, S4, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.search import SearchField
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.small import Divider
from app.ui.widgets.split import Splitter
from app.ui.widgets.table import roomy

TYPING_MS = 150


class InsidePage(QWidget):
    """Opens a backup when it is made; `shut` lets it go."""

    left = Signal()
    all_wanted = Signal()
    """The whole backup shall become the book."""

    def __init__(self, session: Session, path: Path, title: str, passphrase: str = "") -> None:
        super().__init__()
        self.setObjectName("insideBackup")
        self.session, self.path, self._passphrase = session, path, passphrase
        self._stack = ExitStack()
        self._closed = False
        self.book: Book | None = None
        self.since = Since(frozenset(), frozenset())
        self.model = InsideModel(self)
        self._widgets(title)
        self._lay_out()
        self._connect()
        self._opening = session.runner.read(self._open, self._opened, self._failed)

    def _widgets(self, title: str) -> None:
        self.back = IconButton("arrow-left", tr("Back to the backups", "Backups"), "Esc")
        self.title = ElidedLabel(title, "heading", "text", 600)
        self.said = PlainLabel(tr("Opening the backup…", "Backups"), "body", "text-2")
        self.search = SearchField(tr("Search in the backup", "Backups"))
        which = (("differs", tr("What differs", "Backups")), ("all", tr("All contacts", "Backups")))
        self.which = SegmentedControl(which, tr("Which contacts", "Backups"))
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Contacts of the backup", "Backups"))
        roomy(self.view)
        self.view.setObjectName("insideContacts")
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnWidth(2, 96)
        self.card = ThenNow()
        self.some = Button(tr("Restore contact", "Backups"), "primary", icon="archive-restore")
        self.some.setObjectName("restoreContacts")
        self.all = Button(tr("Restore the whole book", "Backups"), icon="database-backup")
        self.all.setObjectName("restoreInside")
        for widget in (self.some, self.all, self.search, self.which):
            widget.setEnabled(False)

    def _lay_out(self) -> None:
        self.search.setFixedWidth(220)
        head = _bar(PAGE_BAR, S3, self.back, self.title, self.which, self.search)
        foot = _bar(FOOTER, S6, self.said, self.all, self.some)
        middle = Splitter()
        middle.addWidget(self.view)
        middle.addWidget(self.card)
        middle.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, Divider()):
            column.addWidget(widget)
        column.addWidget(middle, 1)
        for widget in (Divider(), foot):
            column.addWidget(widget)

    def _connect(self) -> None:
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self.refresh)
        self.which.selected.connect(lambda _key: self.refresh())
        self.back.clicked.connect(self.left)
        self.all.clicked.connect(self.all_wanted)
        self.some.clicked.connect(self.restore_selected)
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_selected())
        self.session.changed.connect(self._on_changed)

    # Opening and closing

    def _open(self, progress: Progress) -> tuple[ExitStack, Book, Since]:
        with ExitStack() as stack:
            book = stack.enter_context(restoring.looked_into(self.path, progress, self._passphrase))
            since = restoring.since(book, self.session.book)
            return stack.pop_all(), book, since

    def _opened(self, found: tuple[ExitStack, Book, Since]) -> None:
        self._stack, self.book, self.since = found
        if self._closed:
            self._stack.close()
            return
        for widget in (self.all, self.search, self.which):
            widget.setEnabled(True)
        self.all.setEnabled(not self.session.book.read_only)
        if not (self.since.gone or self.since.changed):
            self.which.set_value("all")
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, KithError) and not self._closed:
            self.said.setText(worded(str(error)))
        elif not self._closed:
            self.session.report(error)

    def shut(self) -> None:
        """Let the backup go; its temporary copy is removed."""
        if not self._closed:
            self._closed = True
            self._opening.cancel()
            self.model.show(None, self.since, array("q"))
            self._stack.close()
            self.book = None

    # Showing

    def refresh(self) -> None:
        """Show what the search and the choice ask for."""
        if self.book is None:
            return
        try:
            numbers = self.book.numbers(self.book.asked(self.search.text()))
        except QueryError as error:
            self.said.setText(worded(error.message))  # the list stays: it may be half typed
            return
        if self.which.value() == "differs":
            wanted = set(self.book.numbers_of([*self.since.gone, *self.since.changed]).values())
            numbers = array("q", (n for n in numbers if n in wanted))
        self.model.show(self.book, self.since, numbers)
        self.said.setText(self._words(len(numbers)))
        if numbers:
            self.view.selectRow(0)
        self._show_selected()

    def _words(self, shown: int) -> str:
        if self.which.value() == "differs" and not (self.since.gone or self.since.changed):
            return tr("Nothing has changed since this backup.", "Backups")
        return tr("%n contact(s)", "Backups", n=shown)

    def selected_ids(self) -> list[str]:
        """Ids of the selected contacts."""
        rows = (self.model.row_at(i.row()) for i in self.view.selectionModel().selectedRows())
        return [row.id for row in rows if row is not None]

    def _show_selected(self) -> None:
        ids = self.selected_ids() if self.book is not None else []
        self.some.setEnabled(bool(ids) and not self.session.book.read_only)
        many = tr("Restore %n contact(s)", "Backups", n=len(ids))
        self.some.setText(many if len(ids) > 1 else tr("Restore contact", "Backups"))
        if self.book is not None and len(ids) == 1:
            self.card.show_contact(self.book.get(ids[0]), self.session.book.get(ids[0]), self.book.fields)
        else:
            self.card.show_contact(None, None, self.session.book.fields)

    # Restoring

    def restore_selected(self) -> None:
        """Make the selected contacts again what they were; Undo takes that back."""
        ids, past, book = self.selected_ids(), self.book, self.session.book
        if not ids or past is None:
            return
        label = tr("Restored %n contact(s) from the backup", "Backups", n=len(ids))
        self.session.do(label, lambda _progress: restoring.restore_contacts(book, past, ids))

    def _on_changed(self, _changes: object) -> None:
        if self.book is not None:
            self.since = restoring.since(self.book, self.session.book)
            self.refresh()


def _bar(height: int, margin: int, *parts: QWidget) -> QWidget:
    """A bar of parts; labels take the room that is left."""
    bar = QWidget()
    bar.setFixedHeight(height)
    bar.setProperty("back", "window")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(bar)
    row.setContentsMargins(margin, 0, S4, 0)
    row.setSpacing(S2)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, PlainLabel) else 0)
    return bar
