"""Closing the window while something is typed and not saved: asked before, and led to what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.fields.window import FieldsWindow
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import book, window
from tests.ui.main.test_window import press
from tests.ui.screens import window_of, wizard

__all__ = ["book", "window"]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def close(window: MainWindow, answer: str) -> str:
    """Close the window, answering what it asks; what that was, empty if nothing."""
    asked: list[str] = []

    def press_button() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            next(b for b in box.buttons() if b.text().replace("&", "") == answer).click()

    QTimer.singleShot(0, press_button)
    window.close()
    QApplication.processEvents()
    return "".join(asked)


def test_a_window_with_nothing_begun_closes_unasked(window: MainWindow) -> None:
    assert close(window, "Go back") == ""
    assert not window.isVisible()


def test_an_editor_with_changes_is_asked_about(window: MainWindow, qtbot) -> None:
    press(qtbot, window, Key.Key_N, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "Ann")
    assert close(window, "Go back") == "A contact has changes that are not saved."
    assert window.isVisible()
    assert window.detail().has_unsaved()
    assert close(window, "Close without saving") != ""
    assert not window.isVisible()


def test_a_draft_in_the_window_of_fields_is_asked_about_and_led_to(window: MainWindow, qtbot) -> None:
    fields = window_of("fields", "fieldsWindow")(window)
    assert isinstance(fields, FieldsWindow)
    qtbot.keyClicks(fields.form.label, "Shoe size")
    fields.close()
    assert close(window, "Go back") == "A custom field has changes that are not saved."
    assert fields.isVisible()
    assert fields.form.label.text() == "Shoe size"
    qtbot.keyClick(fields, Key.Key_S, CONTROL)
    assert close(window, "Go back") == ""


def test_what_is_typed_for_several_contacts_is_asked_about(window: MainWindow, qtbot) -> None:
    press(qtbot, window.list.view, Key.Key_A, CONTROL)
    many = window.detail().many
    assert many is not None
    many.focus_first()
    qtbot.keyClicks(QApplication.focusWidget(), "Choir")
    assert close(window, "Go back") == "What you typed for several contacts is not applied."
    many.reset()
    assert close(window, "Go back") == ""


@pytest.mark.parametrize("step", ["columns", "plan"])
def test_an_import_with_columns_matched_by_hand_is_asked_about(window: MainWindow, step: str) -> None:
    wizard("columns")(window)
    page = window.screens.importing
    page.columns.aim(page.columns.column, None)
    if step == "plan":
        page.go_on()
    assert close(window, "Go back") == "What you chose for the columns is not kept."
    page.finish()
    assert close(window, "Go back") == ""
