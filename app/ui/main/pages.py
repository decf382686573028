"""The screens that the window opens, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.query.tree import Condition, Op, Term
from app.ui.front import bring_before
from app.ui.scope import Scope

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.detail.pane import DetailPane
    from app.ui.importing.wizard import ImportWizard
    from app.ui.main.first import FirstPage
    from app.ui.main.window import MainWindow
    from app.ui.overview.page import OverviewPage


class Pages:
    """Opens wizard, review, history, overview and first-start page over or in a window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._made: dict[str, Any] = {}

    def _cover(self, page: Any) -> None:
        """Let a page cover the window until it is finished."""
        page.finished.connect(self._window.close_page)
        self._window.open_page(page)

    def wizard(self, paths: Sequence[Path]) -> None:
        """The import wizard on some files; the one that is open takes them too."""
        from app.ui.importing.wizard import ImportWizard

        if self.importing is not None:
            self.importing.queue.add(list(paths))
        else:
            self._cover(ImportWizard(self._window.session, list(paths)))

    def takes_files(self) -> bool:
        """Whether files can be imported now: no other page may cover the window."""
        free = self._window.shown != "page" or self.importing is not None
        return free and not self._window.session.book.read_only

    @property
    def importing(self) -> ImportWizard | None:
        """The import wizard that covers the window, if one does."""
        page = self._window.pages.currentWidget()
        return page if page.objectName() == "importWizard" else None  # type: ignore[return-value]

    def list_of(self, ids: Sequence[str], name: str) -> None:
        """The list of some contacts alone, under a name; what was searched for is forgotten."""
        self._window.search.forget()
        only = Condition("id", Op.CONTAINS, ",".join(ids))
        self._window.show_scope(Scope("list", name=name, query=only))

    def export(self, ids: Sequence[str]) -> None:
        """The export wizard on some contacts, or (with none) on what the list shows."""
        from app.ui.exporting.wizard import ExportWizard

        term: Term = self._window.list.scope.term()
        self._cover(ExportWizard(self._window.session, list(ids), term))

    def review(self) -> None:
        """The duplicate review."""
        self.review_of(())

    def review_of(self, ids: Sequence[str]) -> None:
        """The duplicate review, beginning with the group of some contacts."""
        from app.ui.review.page import ReviewPage

        page = ReviewPage(self._window.session, ids)
        page.searching.counted.connect(self._window.sidebar.refresh)
        self._cover(page)

    def history(self) -> None:
        """The history in a window of its own."""
        from app.ui.history.window import HistoryWindow

        self.own_window("history", lambda: HistoryWindow(self._window.session))

    def backups(self) -> None:
        """The backups in a window of its own."""
        from app.ui.backups.window import BackupsWindow

        window = self.own_window("backups", lambda: BackupsWindow(self._window.session))
        window.refresh()  # type: ignore[attr-defined]

    def own_window(self, name: str, make: Callable[[], QWidget]) -> QWidget:
        """Show a window of its own, made once; it closes with the main window."""
        made: QWidget = self._once(name, make)
        return bring_before(self._window, made)

    def place(self, name: str) -> Any:
        """The page that stands in place of list and card, made once and brought up to date."""
        page = self._once(name, lambda: PLACE_PAGES[name](self._window))
        page.refresh()
        return page

    def first(self) -> FirstPage:
        """The first-start page, made once."""
        from app.ui.main.first import FirstPage

        return self._once("first", lambda: FirstPage(self._window.actions_by_id))

    def light_drop(self, on: bool) -> None:
        """Show that files may be dropped here."""
        page = self.importing.file if self.importing is not None else self._made.get("first")
        if page is not None:
            page.drop.set_active(on)

    def close_windows(self) -> None:
        """Close what has a window of its own."""
        for made in self._made.values():
            if made.isWindow():
                made.close()

    def made(self, name: str) -> Any | None:
        """A screen that was opened before, by its name."""
        return self._made.get(name)

    def _once(self, name: str, make: Callable[[], Any]) -> Any:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]


def _overview(window: MainWindow) -> OverviewPage:
    from app.ui.overview.page import OverviewPage

    return OverviewPage(window)


def _tidy(window: MainWindow) -> Any:
    from app.ui.places.tidy_page import TidyPage

    return TidyPage(window)


def _companies(window: MainWindow) -> Any:
    from app.ui.places.companies_page import CompaniesPage

    return CompaniesPage(window)


def _touch(window: MainWindow) -> Any:
    from app.ui.places.touch_page import TouchPage

    return TouchPage(window)


def _dates(window: MainWindow) -> Any:
    from app.ui.places.dates_page import DatesPage

    return DatesPage(window)


PLACE_PAGES: dict[str, Callable[[MainWindow], Any]] = {
    "overview": _overview,
    "companies": _companies,
    "touch": _touch,
    "dates": _dates,
    "cleanup": _tidy,
}
"""Entry of the sidebar -> its page, a widget with `refresh()`, which reads anew; to add one, load it here."""


def make_detail(window: MainWindow) -> DetailPane:
    """The card's pane, connected."""
    from app.ui.detail.pane import DetailPane
    from app.ui.main.layout import make_room

    pane = DetailPane(window.session)
    pane.opened.connect(window.show_contact)
    pane.wanted.connect(lambda name, ids: wish(window, name, ids))
    pane.turned.connect(window.settle)
    pane.turned.connect(lambda: make_room(window))
    return pane


def wish(window: MainWindow, name: str, ids: list[str]) -> None:
    """What the card asks of other screens."""
    if name == "export":
        window.screens.export(ids)
    elif name in ("print", "qr"):
        from app.ui.main.desk import show_code, show_print

        (show_print if name == "print" else show_code)(window, ids)
    elif name == "purge":
        window.deeds.purge(ids)
    elif name in ("merge", "review"):
        window.screens.review_of(ids)
    elif name == "revert":
        from app.ui.history.taking_back import ask

        ask(window, window.session, *ids)


def book_name(path: Path) -> str:
    """A book's name for people: its file's, with words instead of dashes."""
    words = path.stem.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:] if words else path.name
