"""The window of the filter builder: rows, how many contacts they find, the same as a query, show and save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.domain.book import SavedList
from app.domain.query import QueryError, format, parse
from app.domain.query.tree import EVERYTHING, Term
from app.ui.filter.choices import choices
from app.ui.filter.group import FilterGroup
from app.ui.sentences import worded
from app.ui.sidebar import edits
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class FilterWindow(QWidget):
    """Follows what is put together; Ctrl+Enter shows it in the list, Ctrl+S keeps it as a saved list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._window, self._session = window, window.session
        self._saved: SavedList | None = None
        self._problem = ""
        self.setObjectName("filterBuilder")
        self.setWindowTitle(tr("Filter", "Filter"))
        self.setAccessibleName(tr("Filter", "Filter"))
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 820, 600)
        self.group = FilterGroup(choices(self._session.book))
        self.found = PlainLabel("", "heading")
        self.query = PlainLabel("", "small", "text-2", wrap=True)
        self.query.setObjectName("filterQuery")
        self.name = QLineEdit()
        self.name.setObjectName("filterName")
        self.name.setPlaceholderText(tr("Name of the saved list", "Filter"))
        self.name.setAccessibleName(tr("Name of the saved list", "Filter"))
        self.save = Button(tr("Save as list", "Filter"), keys="Ctrl S")
        self.save.setObjectName("filterSave")
        self.show_it = Button(tr("Show", "Filter"), "primary", keys="Ctrl ↵")
        self.show_it.setObjectName("filterShow")
        self._counting = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("back", "none")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.group)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setProperty("back", "window")
        scroll.viewport().setProperty("back", "window")
        scroll.setWidget(inside)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Contacts for which …", "Filter"), "title"), 1)
        head.addWidget(self.found)
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.save)
        foot.addSpacing(S3)
        foot.addWidget(self.show_it)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(S6, S4, S6, S4)
        whole.setSpacing(S3)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.query)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.group.changed.connect(self._on_changed)
        self._counting.timeout.connect(self._count)
        self.name.textChanged.connect(lambda _text: self._settle())
        self.save.clicked.connect(self._save)
        self.show_it.clicked.connect(self._show)
        for keys, deed in (("Ctrl+Return", self._show), ("Ctrl+S", self._save), ("Esc", self.close)):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    # What is shown

    def show_query(self, words: str, saved: SavedList | None = None) -> None:
        """Put a query into rows; of a saved list, to be edited. One that cannot be read leaves an empty row."""
        try:
            term = parse(words, as_typed=True) if words.strip() else EVERYTHING
        except QueryError:
            term = EVERYTHING
        self._saved = saved
        self.name.setText(saved.name if saved else "")
        self.save.setText(tr("Save", "Editor") if saved else tr("Save as list", "Filter"))
        self.show_term(term)

    def show_term(self, term: Term) -> None:
        """Put a query's tree into rows."""
        self.group.show_term(term)
        if term == EVERYTHING:
            self.group.new_row()
        self.group.focus()
        self._on_changed()

    def term(self) -> Term:
        """The query's tree as it stands; relative dates as typed."""
        return self.group.term() or EVERYTHING

    def words(self) -> str:
        """The same as a query."""
        return format(self.term())

    def _on_changed(self) -> None:
        words = self.words()
        try:
            self._session.book.asked(words)
            self._problem = ""
        except QueryError as error:
            self._problem = worded(error.message)
        self.query.setText(self._problem or words or tr("Everybody in the main list", "Filter"))
        self.query.set_role("warn" if self._problem else "text-2")
        self._settle()
        self._counting.start()

    def _count(self) -> None:
        if self._problem:
            self.found.setText("")
            return
        words, book = self.words(), self._session.book

        def show(count: int) -> None:
            if words == self.words():
                self.found.setText(tr("%n contact(s)", "Card", n=count))

        self._session.runner.read(lambda _progress: book.count(words), show)

    def _settle(self) -> None:
        ready = not self._problem
        self.show_it.setEnabled(ready)
        self.save.setEnabled(ready and bool(self.name.text().strip()) and not self._session.book.read_only)

    # What is done

    def _show(self) -> None:
        """Put the query into the search box, which shows it; the words can be edited there on."""
        if self._problem:
            return
        self._window.search.put(self.words())
        self.close()
        self._window.activateWindow()
        self._window.focus_list()

    def _save(self) -> None:
        name = " ".join(self.name.text().split())
        if not self.save.isEnabled() or not name:
            return
        if self._saved is None:
            edits.add_list(self._session, name, self.words())
        else:
            from app.services import renaming

            label = tr("Change list {name}", "Filter", name=name)
            said = tr("Changed list {name}", "Filter", name=name)
            book, old, query = self._session.book, self._saved.name, self.words()
            self._session.do(label, lambda _p: renaming.edit_list(book, old, name, query, label), toast=said)
        self.close()
