"""The sidebar: three groups of entries, of which the first and the last never scroll away."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.book import Folder, SavedList, Tag
from app.ui.scope import Scope
from app.ui.session import Session
from app.ui.sidebar import entries
from app.ui.sidebar.entries import Contents, Entry
from app.ui.sidebar.following import followed
from app.ui.sidebar.model import SideModel
from app.ui.sidebar.view import SideView
from app.ui.text import tr
from app.ui.theme.paint import hairline
from app.ui.theme.tokens import S2, S4, S8, SIDEBAR_MAX, SIDEBAR_MIN

Modifier = Qt.KeyboardModifier
FOLDED = S8 + S4
"""Width when only icons are shown."""


class _Rule(QWidget):
    """The line above the last group, inset on both sides."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1 + S2)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), self.rect().adjusted(S4, 0, -S4, 0))


class Sidebar(QWidget):
    """Tells which scope was chosen; makes, renames, colours and deletes folders, tags and lists in place."""

    scope_chosen = Signal(object)
    """Scope, without the words of the search box"""
    page_chosen = Signal(str)
    """A place that has a page of its own"""
    dropped = Signal(object, list)
    """(Entry, contact ids) that were dropped on it"""
    list_wanted = Signal(str)
    """Save the present search under this name."""
    filter_wanted = Signal(object)
    """A SavedList whose query is to be edited."""
    folded = Signal(bool)
    """Whether only icons are shown."""
    loaded = Signal()
    """The contents were read anew."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.session = session
        self._scope, self._page = Scope(), ""
        self.contents = Contents()
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Sidebar", "Sidebar"))
        self.setProperty("back", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(SIDEBAR_MIN)
        self.setMaximumWidth(SIDEBAR_MAX)
        self.models = [SideModel(self._mark, self) for _ in range(3)]
        names = (tr("Places", "Sidebar"), tr("Folders, tags and lists", "Sidebar"), tr("Waiting", "Sidebar"))
        self.views = [
            SideView(model, name, fixed, self)
            for model, name, fixed in zip(self.models, names, (True, False, True), strict=True)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S2, 0, S2)
        column.setSpacing(0)
        column.addWidget(self.views[0])
        column.addWidget(self.views[1], 1)
        column.addWidget(_Rule())
        column.addWidget(self.views[2])
        for place, view in enumerate(self.views):
            view.chosen.connect(self._on_chosen)
            view.added.connect(self.start_new)
            view.menu_requested.connect(self._on_menu)
            view.delete_wanted.connect(self.delete)
            view.passed.connect(lambda way, place=place: self._pass(place, way))
            self.models[place].named.connect(self._on_named)
            self.models[place].dropped.connect(self.dropped)
        self._show(self.contents)
        session.changed.connect(lambda _changes: self.refresh())

    def set_folded(self, folded: bool) -> None:
        """Show icons alone, for a narrow window."""
        if folded == self.views[0].painter.folded:
            return
        for view in self.views:
            view.painter.folded = folded
            view.viewport().update()
        self.setMinimumWidth(FOLDED if folded else SIDEBAR_MIN)
        self.setMaximumWidth(FOLDED if folded else SIDEBAR_MAX)
        self.folded.emit(folded)

    # Contents

    def refresh(self) -> None:
        """Read names and counts anew; what takes a query each follows."""
        book = self.session.book
        self.session.runner.read(lambda progress: entries.read_contents(book, progress), self._on_contents)

    def _on_contents(self, contents: Contents) -> None:
        old = self.contents
        scope = followed(self._scope, old, contents, self.session.book)
        self._show(
            replace(
                contents,
                folder_order=old.folder_order,
                list_counts=old.list_counts,
                waiting=old.waiting,
                duplicates=old.duplicates,
            )
        )
        if scope != self._scope and not self._page:
            self.scope_chosen.emit(scope)
        book, search = self.session.book, self.session.runner.search
        self.session.runner.read(
            lambda progress: entries.read_counts(book, contents, progress),
            lambda found: self._show(replace(self.contents, list_counts=found)),
        )
        search(
            lambda progress: entries.read_waiting(book, progress),
            lambda found: self._show(replace(self.contents, waiting=found)),
        )
        search(
            lambda progress: entries.read_duplicates(book, progress),
            lambda found: self._show(replace(self.contents, duplicates=found)),
        )
        search(lambda progress: entries.prepare_lookups(book, progress), None, lambda _error: None)
        self.loaded.emit()

    def _show(self, contents: Contents) -> None:
        self.contents = contents
        groups = (entries.top(contents), entries.middle(contents), entries.bottom(contents))
        for model, view, group in zip(self.models, self.views, groups, strict=True):
            model.set_entries(group)
            view.updateGeometry()

    def places(self) -> list[Entry]:
        """All entries of folders, tags and lists."""
        return entries.middle(self.contents)

    # Scope

    def show_scope(self, scope: Scope, page: str = "") -> None:
        """Mark what the list shows; *page* is the entry whose page is open instead."""
        self._scope, self._page = scope, page
        for model in self.models:
            model.refresh()

    def _mark(self, entry: Entry) -> str:
        scope = self._scope
        if self._page:
            return "in" if (entry.kind, entry.key) == ("page", self._page) else ""
        if entry.kind == "tag":
            return (
                "in" if entry.label in scope.with_tags else "out" if entry.label in scope.without_tags else ""
            )
        if entry.kind in ("folder", "list"):
            return "in" if (scope.place, scope.id) == (entry.kind, entry.key) else ""
        tags = bool(scope.with_tags) and entry.key == "all"
        return "in" if entry.kind == "place" and entry.key == scope.place and not tags else ""

    def _on_chosen(self, entry: Entry, modifiers: Modifier) -> None:
        if entry.kind == "page":
            self.page_chosen.emit(entry.key)
        elif entry.kind == "tag" and modifiers & Modifier.ControlModifier:
            self.ask_too(entry)
        elif entry.kind == "tag" and modifiers & Modifier.AltModifier:
            self.exclude(entry)
        else:
            self.scope_chosen.emit(self.contents.scope(entry, self.session.book))

    def _pass(self, place: int, way: int) -> None:
        if 0 <= place + way < len(self.views):
            self.views[place + way].enter(way)

    # Making, renaming, deleting

    def start_new(self, kind: str) -> None:
        """Type the name of a new folder, tag or list in place."""
        model, view = self.models[1], self.views[1]
        row = model.row_of("heading", kind) + 1
        icon = {"folder": "folder", "list": "list-filter"}.get(kind, "tag")
        model.insert(row, Entry("new", kind, icon=icon))
        view.start_edit(row)

    def start_rename(self, entry: Entry) -> None:
        """Type another name in place."""
        row = self.models[1].row_of(entry.kind, entry.key)
        if row >= 0:
            self.views[1].start_edit(row)

    def thing(self, entry: Entry) -> Folder | Tag | SavedList | None:
        """What an entry stands for."""
        return next((t for t in self._things(entry.kind) if t.id == entry.key), None)

    def _things(self, kind: str) -> tuple:
        contents = self.contents
        return {"folder": contents.folders, "tag": contents.tags, "list": contents.lists}.get(kind, ())

    def _on_named(self, entry: Entry, name: str) -> None:
        if entry.kind == "new":
            self._make(entry.key, name)
            return
        from app.ui.sidebar import edits

        thing = self.thing(entry)
        other = edits.same_name(self._things(entry.kind), name, entry.key)
        if isinstance(thing, Tag) and isinstance(other, Tag):
            if self._may_merge(thing, other):
                self.scope_chosen.emit(self._scope.with_tag_named(thing.name, other.name))
                edits.merge_tags(self.session, thing, other)
        elif thing is not None:
            edits.rename(self.session, thing, name)

    def _make(self, kind: str, name: str) -> None:
        from app.ui.sidebar import edits

        if kind == "folder":
            edits.add_folder(self.session, name)
        elif kind == "tag":
            edits.add_tag(self.session, name)
        else:
            self.list_wanted.emit(name)

    def _may_merge(self, tag: Tag, into: Tag) -> bool:
        from app.ui.sidebar.merging import question
        from app.ui.widgets.message import answer

        box, merge = question(self, tag, into)
        return answer(box) is merge

    def delete(self, entry: Entry) -> None:
        """Delete a folder (with its contacts), a tag or a list."""
        from app.ui.sidebar import edits

        thing = self.thing(entry)
        if thing is None:
            return
        if self._mark(entry):
            self.scope_chosen.emit(Scope())
        match thing:
            case Folder():
                edits.delete_folder(self.session, thing)
            case Tag():
                edits.delete_tag(self.session, thing)
            case SavedList():
                edits.delete_list(self.session, thing)

    def recolour(self, entry: Entry, hue: str) -> None:
        """Another hue for a tag."""
        from app.ui.sidebar import edits

        tag = self.thing(entry)
        if isinstance(tag, Tag):
            edits.recolour(self.session, tag, hue)

    def order_folders(self, order: str) -> None:
        """name, created_at or contact_count; the window remembers it."""
        self._show(replace(self.contents, folder_order=order))

    def ask_too(self, entry: Entry) -> None:
        """Ask for a tag too, or no longer."""
        self.scope_chosen.emit(self._scope.toggled(entry.label))

    def ask_any(self, any_tag: bool) -> None:
        """One of the tags asked for is enough, or not."""
        self.scope_chosen.emit(replace(self._scope, any_tag=any_tag))

    def exclude(self, entry: Entry) -> None:
        """Leave a tag out of what is shown, or no longer."""
        self.scope_chosen.emit(self._scope.excluded(entry.label))

    def _on_menu(self, entry: Entry | None, where: QPoint) -> None:
        from app.ui.sidebar import menus

        menu = menus.menu_for(self, entry)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)
