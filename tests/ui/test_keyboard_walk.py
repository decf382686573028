"""Every way through the program by keyboard alone: only keys are sent, each to what has the focus, as a keyboard does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from app.ui.main.window import MainWindow
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.ui.people import PEOPLE_WITHOUT_FOLDERS, book_of, names

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ifeoma Nwosu\r\nN:Nwosu;Ifeoma;;;\r\nTEL;TYPE=CELL:07700 900155\r\n"
    "EMAIL:ify@clinic.example\r\nEND:VCARD\r\n"
)
MOST_TABS = 120


class Keyboard:
    """Keys for whatever has the focus in the window in front."""

    def __init__(self, window: MainWindow, qtbot) -> None:
        self.window, self._qtbot = window, qtbot

    def press(self, *keys: str) -> None:
        """Keys by name, one after another: `Ctrl+F`, `Down`."""
        for name in keys:
            chord = QKeySequence.fromString(name)[0]
            QTest.keyClick(self._focus(), chord.key(), chord.keyboardModifiers())
            QApplication.processEvents()

    def type(self, words: str) -> None:
        """Letters, one after another."""
        for letter in words:
            QTest.keyClicks(self._focus(), letter)
        QApplication.processEvents()

    def tab_to(self, name: str) -> None:
        """Tab until something of this accessible name has the focus."""
        passed: list[str] = []
        for _ in range(MOST_TABS):
            self.press("Tab")
            here = QApplication.focusWidget()
            passed.append("nothing" if here is None else here.accessibleName() or type(here).__name__)
            if passed[-1] == name:
                return
        raise AssertionError(f"no Tab leads to {name}, only to {passed}")

    def put(self, name: str, words: str) -> None:
        """Go to a field and write these words in place of what is there."""
        self.tab_to(name)
        self.press("Ctrl+A")
        self.type(words)
        assert isinstance(QApplication.focusWidget(), QLineEdit)
        assert QApplication.focusWidget().text() == words

    def find(self, words: str, count: int = 1) -> None:
        """Search, and go into the list."""
        self.press("Ctrl+F", "Ctrl+A")
        self.type(words)
        self._qtbot.waitUntil(lambda: len(self.window.list.model.numbers) == count)
        self.press("Down")
        assert QApplication.focusWidget() is self.window.list.view

    def _focus(self):
        assert QApplication.activeWindow() is not None, "a window came and went, and took the keyboard along"
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@pytest.fixture
def keys(tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    window = MainWindow(Session(book_of(tmp_path, PEOPLE_WITHOUT_FOLDERS), ImmediateRunner()))
    window.closed.connect(window.session.close)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.card is not None)
    yield Keyboard(window, qtbot)
    window.close()


def test_find_edit_add_import_merge_export_undo_and_restore_without_a_mouse(
    keys: Keyboard, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, book = keys.window, keys.window.session.book

    # Find and edit.
    keys.find("zand")
    keys.press("E")
    qtbot.waitUntil(lambda: window.detail().editor is not None)
    keys.put("E-mail", "emil@zander.example")
    keys.press("Ctrl+S")
    assert names(book, "emil@zander.example") == ["Emil Zander"]

    # Add one who is there already.
    keys.press("Ctrl+N")
    keys.put("First name", "Anna")
    keys.put("Last name", "Adler")
    keys.put("E-mail", "anna@example.org")
    keys.press("Ctrl+S")
    assert names(book, "adler") == ["Anna Adler", "Anna Adler"]

    # Import a file: its plan, then the import itself.
    card = tmp_path / "friends.vcf"
    card.write_text(CARD, "utf-8", newline="")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: ([str(card)], ""))
    keys.press("Ctrl+I")
    qtbot.waitUntil(lambda: window.shown == "page")
    keys.press("Ctrl+Return")
    assert names(book, "nwosu") == ["Ifeoma Nwosu"]
    keys.press("Ctrl+Return")
    qtbot.waitUntil(lambda: window.shown == "panes")

    # Merge the duplicate.
    keys.press("Ctrl+D")
    qtbot.waitUntil(lambda: window.shown == "page")
    keys.press("M")
    qtbot.waitUntil(lambda: names(book, "adler") == ["Anna Adler"])
    keys.press("Esc")
    qtbot.waitUntil(lambda: window.shown == "panes")

    # Export all of it.
    out = tmp_path / "all.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    keys.press("Ctrl+F", "Ctrl+A", "Del", "Ctrl+E")
    qtbot.waitUntil(lambda: window.shown == "page")
    keys.press("Ctrl+Return")
    qtbot.waitUntil(out.exists)
    assert out.read_text("utf-8").count("BEGIN:VCARD") == 6
    keys.press("Esc")
    qtbot.waitUntil(lambda: window.shown == "panes")

    # Undo the merge, and do it again.
    keys.press("Ctrl+Z")
    assert names(book, "adler") == ["Anna Adler", "Anna Adler"]
    keys.press("Ctrl+Shift+Z")
    assert names(book, "adler") == ["Anna Adler"]

    # Into the trash and back.
    keys.find("zand")
    keys.press("Del")
    qtbot.waitUntil(lambda: names(book, "zander") == [])
    keys.press("Ctrl+F", "Ctrl+A", "Del", "Alt+8")
    qtbot.waitUntil(lambda: len(window.list.model.numbers) == 1)
    keys.press("Ctrl+F", "Down", "Home", "R")
    qtbot.waitUntil(lambda: names(book, "zander") == ["Emil Zander"])
    keys.press("Alt+2")
    assert window.list.scope.place == "all"
