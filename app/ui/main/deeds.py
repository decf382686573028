"""What each action of the table does: the one place where ids of actions become calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.services.places import data_folder
from app.ui.filter.deeds import deeds as filters
from app.ui.list.lines import contact_text
from app.ui.main import memory
from app.ui.main.desk import deeds as desk
from app.ui.main.pages import PLACE_PAGES
from app.ui.many.deeds import deeds as many
from app.ui.scope import Scope
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.chooser import Choice, Chooser
    from app.ui.main.window import MainWindow
    from app.ui.sidebar.entries import Entry

COPIED = 1000
"""Contacts that are copied as text at most."""


TOPICS: tuple[Callable[[MainWindow], dict[str, Callable[[], object]]], ...] = (many, filters, desk)
"""What says the deeds of a larger topic: `deeds(window)` of its package, which loads its screens when they are asked for."""


class Deeds:
    """Carries out actions on a window. `connect` is called once."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._palette: Chooser | None = None

    def connect(self) -> None:
        """Give every action its deed."""
        window = self._window
        for name, deed in self.table().items():
            window.actions_by_id[name].triggered.connect(partial(_call, deed))

    def table(self) -> dict[str, Callable[[], object]]:
        """Action id -> what it does."""
        w = self._window
        table: dict[str, Callable[[], object]] = {
            "book.new": self.new_book,
            "book.open": self.open_book,
            "book.move": self.move_book,
            "import": self.choose_import,
            "export": self.export,
            "sample": w.sample_wanted.emit,
            "quit": w.close,
            "undo": w.session.undo,
            "redo": w.session.redo,
            "history": w.screens.history,
            "backups": w.screens.backups,
            "contact.copy": self.copy,
            "select.all": w.list.view.selectAll,
            "search.focus": w.search.focus,
            "search.clear": self.clear_search,
            "commands": self.commands,
            "contact.new": self.new_contact,
            "contact.edit": w.edit,
            "contact.tag": self.tag,
            "contact.move": self.move,
            "contact.favourite": lambda: self._on_selected("favourite"),
            "contact.park": lambda: self._on_selected("park"),
            "contact.merge": lambda: w.screens.review_of(w.selected_ids()),
            "contact.touch": lambda: w.detail().log_touch(),
            "contact.delete": lambda: self._on_selected("delete"),
            "contact.restore": lambda: self._on_selected("restore"),
            "contact.purge": lambda: self.purge(w.selected_ids()),
            "trash.empty": lambda: self.purge(w.session.book.find(Scope("trash").term())),
            "duplicates": w.screens.review,
            "list.save": lambda: w.sidebar.start_new("list"),
            "folder.new": lambda: w.sidebar.start_new("folder"),
            "tag.new": lambda: w.sidebar.start_new("tag"),
            "about": self.about,
        }
        for place in ("all", "parked", "trash"):
            table[f"view.{place}"] = partial(w.show_scope, Scope(place))
        for place in PLACE_PAGES:
            table[f"view.{place}"] = partial(w.open_place_page, place)
        for look in ("cards", "compact", "columns"):
            table[f"look.{look}"] = partial(w.list.set_look, look)
        for choice in memory.THEMES:
            table[f"theme.{choice}"] = partial(self.theme, choice)
        for topic in TOPICS:
            table |= topic(w)
        return table

    # Books

    def new_book(self) -> None:
        """Ask where a new book shall lie."""
        from app.ui import files

        if path := files.book_to_make(self._window, tr("New book", "Book"), tr("New book", "Book")):
            self._window.book_wanted.emit(path, True)

    def open_book(self) -> None:
        """Ask for a book."""
        from app.ui import files

        if path := files.book_to_open(self._window, data_folder()):
            self._window.book_wanted.emit(path, False)

    def move_book(self) -> None:
        """Ask where the book shall lie from now on."""
        from app.ui.main.books import move_book

        move_book(self._window)

    def choose_book(self) -> None:
        """The menu of books."""
        from app.ui.main.books import open_book_menu

        open_book_menu(self._window)

    def choose_import(self) -> None:
        """Ask for files to import."""
        from app.ui import files
        from app.ui.importing.file_page import kinds

        if paths := files.all_to_open(self._window, tr("Import contacts", "Import"), kinds()):
            self._window.open_import(paths)

    def export(self) -> None:
        """Export what is selected, if it is more than one contact, else what the list shows."""
        window = self._window
        window.screens.export(window.selected_ids() if window.state.selected > 1 else [])

    def save_list(self, name: str) -> None:
        """Keep what the list shows as a saved list; "the last 30 days" stay that, whenever the list is looked at."""
        from app.domain.query import format, parse
        from app.ui.sidebar import edits

        window = self._window
        scope = replace(window.list.scope, words=parse(window.search.words, as_typed=True))
        saved = next(
            (s for s in window.session.book.lists() if (scope.place, scope.id) == ("list", s.id)), None
        )
        if saved is not None:
            scope = replace(scope, query=parse(saved.query, as_typed=True))
        edits.add_list(window.session, name, format(scope.term()))

    def may_close(self) -> bool:
        """Whether nothing would be lost, or the user agrees that it is."""
        from app.ui.main.leaving import may_close

        return may_close(self._window)

    # Contacts

    def drop(self, entry: Entry, ids: list[str]) -> None:
        """Contacts were dropped on an entry of the sidebar."""
        from app.ui.main.drops import drop_on

        drop_on(self._window, entry, ids)

    def new_contact(self) -> None:
        """The editor on a new contact."""
        self._window.detail_in_view().new_contact()

    def _on_selected(self, name: str) -> None:
        window = self._window
        ids = window.selected_ids()
        if ids:
            window.detail().deeds.do(name, ids, window.list.view)

    def purge(self, ids: list[str]) -> None:
        """Delete contacts of the trash for good, after asking."""
        from app.ui.main.purging import purge

        purge(self._window, ids)

    def copy(self) -> None:
        """The selected contacts to the clipboard, as text and as vCards."""
        from app.ui.list.carrying import add_cards

        window = self._window
        rows = window.session.book.rows(window.list.selected_numbers()[:COPIED])
        clipboard = QApplication.clipboard()
        # Data made here and left on the clipboard crashes PySide 6.11 at the end of the program; Qt's own does not.
        clipboard.setText("\n\n".join(contact_text(row) for row in rows))
        add_cards(window.session.book, clipboard.mimeData(), [row.id for row in rows])
        window.session.say(tr("Copied %n contact(s)", "List", n=len(rows)))

    def tag(self) -> None:
        """Choose a tag for the selected contacts, or make one."""
        from app.ui.chooser import Choice, matching
        from app.ui.hues import tag_hue
        from app.ui.sidebar import edits

        window = self._window
        ids = window.selected_ids()
        if not ids:
            return
        give = window.detail().deeds.tag

        def find(typed: str) -> list[Choice]:
            tags = window.session.book.tags()
            found = matching(
                [
                    Choice(
                        t.name, partial(give, ids, t.name), hue=tag_hue(t.name, t.color), hint=str(t.count)
                    )
                    for t in tags
                ],
                typed,
            )
            if typed and edits.same_name(tags, typed, "") is None:
                words = tr("Create tag “{name}”", "Tag", name=typed)
                found.append(Choice(words, lambda: give(ids, typed), "plus"))
            return found

        self._choose("tagChooser", tr("Add tag", "Tag"), tr("Tag", "Tag"), find)

    def move(self) -> None:
        """Choose a folder for the selected contacts, make one, or take them out of theirs."""
        from app.ui.chooser import Choice, matching
        from app.ui.sidebar import edits

        window = self._window
        ids = window.selected_ids()
        if not ids:
            return
        put = window.detail().deeds.move

        def find(typed: str) -> list[Choice]:
            folders = window.session.book.folders()
            known = [Choice(f.name, partial(put, ids, f.name), "folder", hint=str(f.count)) for f in folders]
            known.append(Choice(tr("No folder", "Folder"), lambda: put(ids, ""), "x"))
            found = matching(known, typed)
            if typed and edits.same_name(folders, typed, "") is None:
                words = tr("Create folder “{name}”", "Folder", name=typed)
                found.append(Choice(words, lambda: put(ids, typed), "plus"))
            return found

        self._choose("folderChooser", tr("Move to folder", "Folder"), tr("Folder", "Folder"), find)

    def _choose(self, name: str, title: str, placeholder: str, find: Callable[[str], list[Choice]]) -> None:
        from app.ui.chooser import Chooser

        chooser = Chooser(self._window, title, placeholder, find)
        chooser.setObjectName(name)
        chooser.closed.connect(chooser.deleteLater)
        chooser.open(width=320)

    # Search, palette, the rest

    def clear_search(self) -> None:
        """Show all again."""
        self._window.search.forget()
        self._window.show_scope(replace(self._window.list.scope, with_tags=(), without_tags=()))

    def commands(self) -> None:
        """Open the palette."""
        from app.ui.main.commands import make_palette

        if self._palette is None:
            self._palette = make_palette(self._window)
        self._palette.open(width=520)

    def theme(self, choice: str) -> None:
        """Other colours, now and at the next start."""
        from app.ui.settings.options import THEME
        from app.ui.settings.putting import put

        put(self._window, THEME, choice)

    def about(self) -> None:
        """What this program is."""
        from app.ui.help.about import tell

        tell(self._window)


def _call(deed: Callable[[], object], _checked: bool = False) -> None:
    """A deed as the slot of an action."""
    deed()
