"""The toast: one at a time, undo by button, gone after a while unless it is looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import tokens
from app.ui.theme.apply import apply
from app.ui.widgets.toast import KEEP_IN_SIGHT, Toast
from tests.ui.motion import StillStyle


@pytest.fixture
def pane(qapp: QApplication, qtbot: QtBot) -> QWidget:
    """A shown window that the toast belongs to."""
    apply(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def toast(pane: QWidget) -> Toast:
    return Toast(pane)


def test_a_toast_covers_no_bar_that_has_to_stay_in_sight(pane: QWidget, toast: Toast) -> None:
    toast.show_message("Merged 2 contacts")
    low = toast.geometry()
    bar = QWidget(pane)
    bar.setProperty(KEEP_IN_SIGHT, True)
    bar.setGeometry(0, 300, 600, 64)
    bar.show()
    toast.show_message("Merged 2 contacts")
    assert low.intersects(bar.geometry())
    assert toast.geometry().bottom() < bar.y()
    bar.hide()
    toast.show_message("Merged 2 contacts")
    assert toast.geometry() == low


def test_a_toast_undoes_and_goes(toast: Toast, qtbot: QtBot) -> None:
    done: list[str] = []
    toast.show_message("Merged 2 contacts", "Undo", "Ctrl Z", lambda: done.append("undo"))
    assert toast.objectName() == "toast"
    assert toast.isVisible()
    with qtbot.waitSignal(toast.dismissed):
        qtbot.mouseClick(toast.action_button, Qt.MouseButton.LeftButton)
    assert done == ["undo"]
    assert not toast.isVisible()


def test_the_newest_toast_replaces_the_older(toast: Toast) -> None:
    toast.show_message("First", "Undo", "Ctrl Z")
    toast.show_message("Second")
    assert toast.message() == toast.accessibleName() == "Second"
    assert not toast.action_button.isVisible()


def test_a_toast_ends_by_itself_unless_it_has_the_focus(toast: Toast, qtbot: QtBot) -> None:
    assert toast.lifetime == tokens.TOAST_MS == 6000
    toast.lifetime = 30
    toast.show_message("Merged", "Undo", "Ctrl Z")
    toast.action_button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(toast.dismissed, wait=100):
        pass
    assert toast.isVisible()
    with qtbot.waitSignal(toast.dismissed):
        toast.action_button.clearFocus()


def test_a_toast_stays_inside_its_window(toast: Toast, pane: QWidget) -> None:
    toast.show_message("A very long message " * 20, "Undo", "Ctrl Z")
    assert pane.rect().contains(toast.geometry())
    pane.resize(400, 300)
    QApplication.processEvents()
    assert pane.rect().contains(toast.geometry())


def test_nothing_moves_when_less_motion_is_asked_for(toast: Toast) -> None:
    still = StillStyle("Fusion")
    still.setParent(toast)
    toast.setStyle(still)
    toast.show_message("Merged")
    assert toast.strength == 1.0
