"""Help: the sheet holds every key of the table of actions, the manual its chapters, and F1 opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.actions import actions
from app.ui.help.manual import chapters
from app.ui.help.shortcuts import groups
from app.ui.help.window import HelpWindow, Picture
from app.ui.main.window import MainWindow
from app.ui.theme.apply import apply
from app.ui.widgets.small import KeyCap
from tests.ui.main.conftest import shown
from tests.ui.people import book_of


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)


def test_every_key_of_every_action_is_on_the_sheet() -> None:
    rows = {row for group in groups() for row in group.rows}
    wanted = {(action.text.removesuffix("…"), action.keys) for action in actions() if action.keys}
    assert wanted <= rows


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_a_key_opens_the_sheet(window: MainWindow, qtbot, key: Qt.Key) -> None:
    qtbot.keyClick(window.list.view, key)
    made = window.findChild(HelpWindow)
    assert made is not None
    assert {cap.accessibleName() for cap in made.findChildren(KeyCap) if cap.isVisible()} >= {"Ctrl K", "F1"}


def test_the_manual_has_all_its_chapters(window: MainWindow, qtbot, qapp: QApplication) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    made = window.findChild(HelpWindow)
    assert made is not None
    seen = {label.text() for label in made.findChildren(QLabel) if label.isVisible()}
    assert {chapter.title for chapter in chapters()} <= seen
    pictures = made.findChildren(Picture)
    assert [p.accessibleName() for p in pictures] == [c.seen for c in chapters() if c.picture]
    light = pictures[0].pixmap().toImage()
    assert light.width() > 600
    apply(qapp, "dark")
    assert pictures[0].pixmap().toImage() != light, "the picture follows the theme"
    apply(qapp, "light")


def test_the_choice_turns_the_page(window: MainWindow, qtbot) -> None:
    window.actions_by_id["help.keys"].trigger()
    made = window.findChild(HelpWindow)
    assert made is not None
    made.choice.selected.emit("manual")
    assert made.pages.currentIndex() == 1


def test_a_second_call_takes_the_place_of_the_first(window: MainWindow, qtbot, qapp: QApplication) -> None:
    window.actions_by_id["help.keys"].trigger()
    window.actions_by_id["help.keys"].trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(HelpWindow)) == 1)
