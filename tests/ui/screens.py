"""Every screen of the window by name: how to open it. To add a screen to the tests of words and access: add a line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.main.window import MainWindow

ROWS = """Όνομα,Επώνυμο,E-mail,Τηλέφωνο
Άννα,Αδάμ,a@a.example,+44 7700 900142
Βάσω,Βέργου,,0
,,,
"""


def act(name: str) -> Callable[[MainWindow], QWidget]:
    """The window after one of its actions."""

    def open_it(window: MainWindow) -> QWidget:
        window.actions_by_id[name].trigger()
        return window

    return open_it


def window_of(name: str, title: str) -> Callable[[MainWindow], QWidget]:
    """The window of its own that an action opens, by its object name."""

    def open_it(window: MainWindow) -> QWidget:
        window.actions_by_id[name].trigger()
        return next(w for w in QApplication.topLevelWidgets() if w.objectName() == title and w.isVisible())

    return open_it


def wizard(step: str) -> Callable[[MainWindow], QWidget]:
    """The import wizard at one of its steps."""

    def open_it(window: MainWindow) -> QWidget:
        file = Path(window.session.book.path).with_name("επαφές.csv")
        file.write_text(ROWS, "utf-8")
        window.open_import([file])
        page = window.pages.currentWidget()
        if step == "plan":
            page.show_page("columns")
            page.go_on()
        else:
            page.show_page(step)
        return window

    return open_it


def filter_window(window: MainWindow) -> QWidget:
    window.search.put("Άννα -Βάσω")
    window.actions_by_id["filter"].trigger()
    return next(
        w for w in QApplication.topLevelWidgets() if w.objectName() == "filterBuilder" and w.isVisible()
    )


def conflict(window: MainWindow) -> QWidget:
    """The editor of a contact that was changed elsewhere meanwhile: both versions."""
    (one,) = window.selected_ids()
    window.edit()
    editor = window.detail().editor
    editor.body.names.findChild(QLineEdit).setText("Δρ")
    with window.session.book.change("Elsewhere") as change:
        change.put(change.get(one).set("note", "αλλού"))
    editor.save()
    return window


SCREENS: dict[str, Callable[[MainWindow], QWidget]] = {
    "main": lambda window: window,
    "companies": act("view.companies"),
    "touch": act("view.touch"),
    "dates": act("view.dates"),
    "cleanup": act("view.cleanup"),
    "parked": act("view.parked"),
    "trash": act("view.trash"),
    "overview": act("view.overview"),
    "compact": act("look.compact"),
    "columns": act("look.columns"),
    "editor": act("contact.edit"),
    "new contact": act("contact.new"),
    "version conflict": conflict,
    "several": act("select.all"),
    "palette": act("commands"),
    "review": act("duplicates"),
    "export": act("export"),
    "history": window_of("history", "historyWindow"),
    "filter": filter_window,
    "plan": wizard("plan"),
    "mapping": wizard("columns"),
    "format": wizard("format"),
    "file": wizard("file"),
    "settings": window_of("settings", "settingsWindow"),
    "shortcuts": window_of("help.keys", "helpWindow"),
    "manual": window_of("help.manual", "helpWindow"),
}
