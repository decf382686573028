"""Find and replace in its window: live preview, one change, undo – by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.main.window import MainWindow
from app.ui.many.replace import ReplaceWindow
from tests.ui.main.test_window import press, select

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, qtbot) -> ReplaceWindow:
    press(qtbot, window, Key.Key_R, CONTROL)
    found = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReplaceWindow) and w.isVisible())
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture
def replacing(window: MainWindow, qtbot) -> ReplaceWindow:
    return opened(window, qtbot)


def settled(qtbot, replacing: ReplaceWindow) -> None:
    qtbot.waitUntil(lambda: not replacing._timer.isActive())


def choose(replacing: ReplaceWindow, field: str) -> None:
    replacing.field.setCurrentIndex(replacing.field.findData(field))


def shown(replacing: ReplaceWindow) -> list[tuple[str, ...]]:
    model = replacing.model
    return [tuple(str(model.index(r, c).data()) for c in range(4)) for r in range(model.rowCount())]


def test_every_change_is_shown_before_and_taken_back_by_one_undo(replacing: ReplaceWindow, qtbot) -> None:
    book = replacing.session.book
    assert replacing.sought.hasFocus()
    qtbot.keyClicks(replacing.sought, "example.org")
    press(qtbot, replacing.sought, Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "kith.example")
    choose(replacing, "email")
    settled(qtbot, replacing)
    assert shown(replacing)[0] == ("Anna Adler", "E-mail", "anna@example.org", "anna@kith.example")
    assert replacing.said.text() == "3 values of 3 contacts"
    press(qtbot, replacing, Key.Key_Return, CONTROL)
    assert book.count("email:kith.example") == 3
    settled(qtbot, replacing)
    assert replacing.said.text() == "3 contacts changed. Ctrl+Z takes it back."
    press(qtbot, replacing, Key.Key_Z, CONTROL)
    assert book.count("email:kith.example") == 0


def test_expressions_case_and_whole_values(replacing: ReplaceWindow, qtbot) -> None:
    choose(replacing, "company")
    qtbot.keyClicks(replacing.sought, r"(\w+) and (\w+)")
    replacing.instead.setText(r"\2 & \1")
    settled(qtbot, replacing)
    assert shown(replacing) == []
    replacing.regex.click()
    settled(qtbot, replacing)
    assert shown(replacing) == [("Clara Brandt", "Company", "Quill and Anchor", "Anchor & Quill")]
    replacing.case.click()
    replacing.sought.setText("lumen")
    settled(qtbot, replacing)
    assert shown(replacing) == []
    replacing.case.click()
    replacing.whole.click()
    replacing.sought.setText("lume")
    settled(qtbot, replacing)
    assert shown(replacing) == []


def test_an_expression_that_cannot_be_read_is_said_in_words(replacing: ReplaceWindow, qtbot) -> None:
    replacing.regex.click()
    qtbot.keyClicks(replacing.sought, "(")
    settled(qtbot, replacing)
    assert replacing.said.text().startswith("This is no regular expression")
    assert not replacing.go.isEnabled()


def test_only_the_selected_contacts_are_looked_at(window: MainWindow, qtbot) -> None:
    select(window, 0, 1)
    replacing = opened(window, qtbot)
    assert replacing.scope.currentText() == "The 2 selected contacts"
    qtbot.keyClicks(replacing.sought, "example.org")
    settled(qtbot, replacing)
    assert [row[0] for row in shown(replacing)] == ["Anna Adler"]
    replacing.scope.setCurrentIndex(replacing.scope.findData("all"))
    settled(qtbot, replacing)
    assert len(shown(replacing)) == 3
    press(qtbot, replacing, Key.Key_Escape)
    assert not replacing.isVisible()
