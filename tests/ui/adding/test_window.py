"""Quick add by keyboard: paste, see, save or edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.adding.window import QuickAdd
from app.ui.main.window import MainWindow
from app.ui.widgets.labels import PlainLabel
from tests.ui.main.test_window import press

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CARD = "Dr. Ifeoma Nwosu\nHead of Paediatrics\nTidewater Clinic\nT +44 117 496 0110\nifeoma@tidewater.example"


@pytest.fixture
def adding(window: MainWindow, qtbot) -> QuickAdd:
    QApplication.clipboard().setText(CARD)
    press(qtbot, window, Key.Key_V, CONTROL | SHIFT)
    found = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QuickAdd) and w.isVisible())
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def seen(adding: QuickAdd) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in adding.findChildren(PlainLabel) if label.isVisible()]


def test_a_card_in_the_clipboard_is_read_at_once_and_saved(
    adding: QuickAdd, window: MainWindow, qtbot
) -> None:
    assert adding.name.text() == "Ifeoma Nwosu"
    assert {"Tidewater Clinic", "Head of Paediatrics", "+44 117 496 0110"} <= set(seen(adding))
    press(qtbot, adding, Key.Key_S, CONTROL)
    assert not adding.isVisible()
    (ifeoma,) = window.session.book.get_many(window.session.book.find("ifeoma"))
    assert (ifeoma.text("company"), ifeoma.text("email")) == ("Tidewater Clinic", "ifeoma@tidewater.example")
    assert window.selected_ids() == [ifeoma.id]
    window.session.undo()
    assert window.session.book.find("ifeoma") == []


def test_what_is_typed_is_read_while_typing(adding: QuickAdd, qtbot) -> None:
    adding.text.clear()
    assert adding.text.hasFocus()
    qtbot.keyClicks(adding.text, "Lars Brandvold")
    press(qtbot, adding.text, Key.Key_Return)
    qtbot.keyClicks(adding.text, "lars@fjord.example")
    qtbot.waitUntil(lambda: not adding._timer.isActive())
    assert adding.name.text() == "Lars Brandvold"
    assert "lars@fjord.example" in seen(adding)


def test_editing_first_takes_it_to_the_editor_where_it_can_be_saved(
    adding: QuickAdd, window: MainWindow, qtbot
) -> None:
    press(qtbot, adding, Key.Key_E, CONTROL)
    editor = window.detail().editor
    assert editor is not None
    assert editor.title.text() == "New contact"
    assert editor.result().text("company") == "Tidewater Clinic"
    QApplication.processEvents()
    with qtbot.waitActive(window):
        window.activateWindow()
    assert editor.isAncestorOf(QApplication.focusWidget())
    press(qtbot, QApplication.focusWidget(), Key.Key_S, CONTROL)
    assert len(window.session.book.find("ifeoma")) == 1


def test_nothing_read_nothing_to_save_and_somebody_alike_is_named(
    adding: QuickAdd, window: MainWindow, qtbot
) -> None:
    adding.text.setPlainText("")
    adding.read()
    assert not adding.save.isEnabled()
    adding.text.setPlainText("Anna Adler\nanna@example.org")
    adding.read()
    adding.lookalike.look()
    assert adding.lookalike.isVisible()
    adding.lookalike.open_button.click()
    assert not adding.isVisible()
    assert window.selected_ids() == window.session.book.find("anna")


def test_other_text_in_the_clipboard_is_left_alone(window: MainWindow, qtbot) -> None:
    QApplication.clipboard().setText("a shopping list")
    press(qtbot, window, Key.Key_V, CONTROL | SHIFT)
    found = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QuickAdd) and w.isVisible())
    assert found.text.toPlainText() == ""


def test_what_was_typed_is_there_again_after_escape(adding: QuickAdd, window: MainWindow, qtbot) -> None:
    adding.text.clear()
    qtbot.keyClicks(adding.text, "Lars Brandvold")
    press(qtbot, adding.text, Key.Key_Escape)
    assert not adding.isVisible()
    with qtbot.waitActive(window):
        window.activateWindow()
    press(qtbot, window, Key.Key_V, CONTROL | SHIFT)
    assert adding.isVisible()
    assert adding.text.toPlainText() == "Lars Brandvold"
