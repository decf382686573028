"""The main window: lays out toolbar, sidebar, list and card, and connects them; it decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from app.ui.actions import State
from app.ui.filter.deeds import open_filter
from app.ui.list.pane import ListPane
from app.ui.main import memory
from app.ui.main.afterwards import afterwards, in_turns
from app.ui.main.deeds import Deeds
from app.ui.main.hints import hints
from app.ui.main.layout import frame, lay_out, make_room
from app.ui.main.menubar import contact_menu, enable, fill_menu_bar, make_actions
from app.ui.main.pages import PLACE_PAGES, Pages, book_name, make_detail
from app.ui.main.word import Word, state_of
from app.ui.many.recent import Recent
from app.ui.scope import Scope
from app.ui.search import Search
from app.ui.session import Session
from app.ui.sidebar.panel import Sidebar
from app.ui.theme.tokens import MENU_BAR, SIDEBAR_WIDTH

if TYPE_CHECKING:
    from app.ui.detail.pane import DetailPane
    from app.ui.main.one_place import OnePlace
    from app.ui.main.statusbar import StatusBar
    from app.ui.main.toolbar import Toolbar
    from app.ui.widgets.split import Splitter

SIZE, LEAST = (1440, 900), (480, 400)


class MainWindow(QMainWindow):
    """One window on one open book."""

    book_copied = Signal(Path)
    """The open book shall go on in this copy, and its old file go."""
    book_wanted = Signal(Path, bool)
    """(file, make it): another book shall be opened."""
    sample_wanted = Signal()
    """The sample book shall be opened."""
    painted = Signal()
    """It was shown for the first time, and what the first paint does without is there too."""
    closed = Signal()

    main: QWidget
    toolbar: Toolbar
    status: StatusBar
    room: QWidget
    content: QStackedWidget
    pages: QStackedWidget
    splitters: dict[str, Splitter]
    place: OnePlace

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.card: DetailPane | None = None
        self.state, self.recent = State(), Recent()
        self._page, self._painted = "", False
        self.setObjectName("mainWindow")
        self.setWindowTitle(f"{book_name(session.book.path)} – Kith")
        self.resize(*SIZE)
        self.setMinimumSize(*LEAST)
        frame(self)
        self.actions_by_id = make_actions(self, self.main)
        fill_menu_bar(self.menuBar(), self.actions_by_id)
        self.menuBar().setFixedHeight(MENU_BAR)
        self.search = Search(session.book.asked, self)
        self.sidebar = Sidebar(session, self.splitters["sidebar"])
        self.list = ListPane(session, self.actions_by_id, self.splitters["list"])
        self.screens, self.deeds = Pages(self), Deeds(self)
        lay_out(self, SIZE)
        self._connect()
        self.deeds.connect()
        memory.recall(self)
        self.show_scope(Scope())

    def _connect(self) -> None:
        session = self.session
        self._selection = QTimer(self, singleShot=True, interval=0)
        self._selection.timeout.connect(self._show_selection)
        self.search.asked.connect(lambda _term, _words: self.show_scope(self.list.scope))
        self.search.left.connect(self.focus_list)
        self.sidebar.scope_chosen.connect(self.show_scope)
        self.sidebar.page_chosen.connect(self.open_place_page)
        self.sidebar.dropped.connect(self.deeds.drop)
        self.sidebar.list_wanted.connect(self.deeds.save_list)
        self.sidebar.filter_wanted.connect(lambda saved: open_filter(self, "", saved))
        self.sidebar.folded.connect(self._on_folded)
        self.sidebar.loaded.connect(self._on_contents)
        self.list.selection_changed.connect(self._selection.start)
        self.list.missed.connect(self._on_missed)
        self.list.emptied.connect(lambda _empty: self.settle())
        self.list.view.opened.connect(self.place.open)
        self.list.view.left_upwards.connect(self.search.focus)
        self.list.view.customContextMenuRequested.connect(lambda where: contact_menu(self, where))
        self.toolbar.book.clicked.connect(self.deeds.choose_book)
        session.changed.connect(lambda _changes: self.settle())
        self.word = Word(self)
        session.contact_requested.connect(self.show_contact)
        session.search_requested.connect(self._on_search_requested)
        session.runner.progressed.connect(self.status.show_task)
        QApplication.instance().focusChanged.connect(self._on_focus)

    def detail(self) -> DetailPane:
        """The card's pane, made when it is first needed: the first paint does without it."""
        if self.card is None:
            self.card = make_detail(self)
            self.room.layout().addWidget(self.card)
        return self.card

    def detail_in_view(self) -> DetailPane:
        """The same, with list and card in view."""
        self._page = ""
        self.content.setCurrentIndex(0)
        return self.detail()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            in_turns(self, afterwards(self))

    def watch(self) -> None:
        """Look out for dropped files, for other writers of the book, and once a day for what is due."""
        from app.ui.main.drops import watched
        from app.ui.main.notices import Notices

        self.notices = Notices(self.session, self)
        self._drops = watched(self)
        self.windowHandle().activeChanged.connect(self.session.look_elsewhere)

    # Scope and search

    def show_scope(self, scope: Scope) -> None:
        """Show a place, folder, tag or list; what is typed in the search box goes on narrowing it."""
        self._page = ""
        self.content.setCurrentIndex(0)
        self.list.show_scope(scope.searched(self.search.term), self.search.words)
        self.sidebar.show_scope(self.list.scope)
        self.settle()
        self._selection.start()

    def _on_search_requested(self, words: str) -> None:
        self.list.scope = Scope()
        self.search.put(words)

    def focus_list(self) -> None:
        """The keyboard goes into the list."""
        self.list.view.setFocus(Qt.FocusReason.TabFocusReason)

    # Selection

    def selected_ids(self) -> list[str]:
        """Ids of the selected contacts, in the list's order."""
        return self.session.book.ids_of(self.list.selected_numbers())

    def _show_selection(self) -> None:
        self.settle()
        if self.card is not None:
            ids = self.selected_ids()
            self.card.show_contacts(ids)
            if len(ids) == 1:
                self.recent.note(ids[0])

    def show_contact(self, contact_id: str) -> None:
        """Select a contact in the list; one that is not listed brings its place back first."""
        number = self.session.book.numbers_of([contact_id]).get(contact_id)
        self.close_page()
        if number is None:
            return
        if self._page:
            self.show_scope(self.list.scope)
        if not self.list.show_number(number):
            self.list.seek(number)

    def _on_missed(self, number: int) -> None:
        rows = self.session.book.rows([number])
        if rows:
            self.search.forget()
            self.show_scope(Scope(("all", "parked", "trash")[rows[0].state]))
            self.list.seek(number)

    def edit(self) -> None:
        """Turn the card into the editor."""
        if self.state.selected and not self.state.in_trash:
            self.detail().edit()

    def show_again(self) -> None:
        """Show card and page anew: names or dates are written otherwise now."""
        if self._page in PLACE_PAGES:
            self.screens.place(self._page)
        self._show_selection()

    # Pages

    @property
    def shown(self) -> str:
        """panes, first, overview, or page for one that covers everything."""
        return "page" if self.pages.currentIndex() else self._page or "panes"

    def open_page(self, page: QWidget) -> None:
        """Let a page cover all below the menu bar."""
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()

    def close_page(self) -> None:
        """Back to the main page."""
        page = self.pages.currentWidget()
        if page is not None and page is not self.main:
            self.pages.removeWidget(page)
            page.hide()
            page.deleteLater()
            self.focus_list()
            self._on_contents()

    def open_import(self, paths: Sequence[Path]) -> None:
        """The import wizard on these files; they come after those that are there."""
        if self.screens.takes_files():
            self.screens.wizard(paths)

    def open_place_page(self, name: str) -> None:
        """duplicates, or one of the pages in place of list and card."""
        if name == "duplicates":
            self.screens.review()
        else:
            self.show_content(name, self.screens.place(name))

    def show_content(self, name: str, page: QWidget) -> None:
        """Put a page in place of list and card."""
        if self.content.indexOf(page) < 0:
            self.content.addWidget(page)
        self.content.setCurrentWidget(page)
        self._page = name
        self.sidebar.show_scope(self.list.scope, "" if name == "first" else name)
        self.settle()

    def _on_contents(self) -> None:
        if self.sidebar.contents.is_empty and self.shown == "panes" and not self.detail().editor:
            page = self.screens.first()
            self.show_content("first", page)
            page.take_focus()
        elif not self.sidebar.contents.is_empty and self.shown == "first":
            self.show_scope(Scope())
        self.settle()

    # State

    def settle(self) -> None:
        """Work out anew which actions can be done, and which keys help."""
        self.state = state_of(self)
        enable(self.actions_by_id, self.state)
        self.status.show_saved(not self.state.writable, not self.state.contacts)
        self.status.show_hints(hints(self.shown, self.state))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self.list.view.set_idle(self.sidebar.isAncestorOf(new))

    def _on_folded(self, folded: bool) -> None:
        side = self.sidebar.maximumWidth() if folded else SIDEBAR_WIDTH - 1
        self.splitters["sidebar"].setSizes([side, self.width() - side])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        make_room(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.deeds.may_close():
            event.ignore()
            return
        memory.remember(self)
        self._selection.stop()
        self.screens.close_windows()
        self.word.close()
        super().closeEvent(event)
        self.closed.emit()
