"""Everything that the keyboard reaches tells a screen reader what it is, on every screen; menus have their letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from app.ui.actions import actions, menus
from app.ui.main.menubar import mnemonics
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import shown
from tests.ui.people import book_of
from tests.ui.screens import SCREENS


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)


def reached(root: QWidget) -> Iterator[QWidget]:
    """What Tab or a click can give the focus, as far as it is in view."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.focusProxy():
            yield widget


def spoken(widget: QWidget) -> str:
    """What a screen reader says of it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found is not None else ""


@pytest.mark.parametrize("screen", SCREENS)
def test_whatever_takes_the_focus_has_a_name(screen: str, window: MainWindow, qapp: QApplication) -> None:
    root = SCREENS[screen](window)
    qapp.processEvents()
    nameless = {
        f"{type(w).__name__} {w.objectName()} in {type(w.parentWidget()).__name__}"
        for w in reached(root)
        if not spoken(w) and not (isinstance(w, QScrollArea) and w.focusPolicy() == Qt.FocusPolicy.WheelFocus)
    }
    assert not nameless, "\n".join(sorted(nameless))


@pytest.mark.parametrize("screen", SCREENS)
def test_tables_tell_their_cells(screen: str, window: MainWindow, qapp: QApplication) -> None:
    root = SCREENS[screen](window)
    qapp.processEvents()
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model() is None or not view.model().rowCount():
            continue
        index = view.model().index(0, 0)
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        silent = all(
            not any(view.model().index(0, column).data(role) for role in roles)
            for column in range(
                max(1, index.model().columnCount() if view.model().inherits("QAbstractTableModel") else 1)
            )
        )
        assert not silent, f"{type(view).__name__} {view.objectName()}"


def test_mnemonics_differ_and_begin_words() -> None:
    assert mnemonics(["Open book…", "Open file", "Import…"]) == ["&Open book…", "Open &file", "&Import…"]
    assert mnemonics(["Salt && pepper", "S"]) == ["&Salt && pepper", "S"]


@pytest.mark.parametrize("code", ["en", "de"])
def test_letters_of_a_menu_differ_as_far_as_they_go(code: str, request: pytest.FixtureRequest) -> None:
    if code == "de":
        request.getfixturevalue("german")
    for menu in menus():
        texts = mnemonics([a.text for a in actions() if a.menu == menu])
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters)
        assert len(letters) >= min(len(texts), 10)
    tops = [title[title.index("&") + 1].casefold() for title in menus().values()]
    assert len(set(tops)) == len(tops)


def test_letters_are_underlined_only_while_the_menu_is_open(window: MainWindow, qapp: QApplication) -> None:
    menu = window.menuBar().actions()[0].menu()
    action = window.actions_by_id["import"]
    before = action.text()
    menu.popup(window.mapToGlobal(window.rect().center()))
    assert "&" in action.text()
    menu.close()
    assert action.text() == before
