"""Every dialog and window of its own by keyboard: where the focus begins, where Tab leads, what closes it, what keys it names.

Buttons show their keys as caps, never as underlined letters; so the caps have to be true.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

from app.ui.chooser import Chooser
from app.ui.main.window import MainWindow
from app.ui.widgets.buttons import Button
from app.ui.widgets.room import FRAME
from tests.ui.dialogs import DIALOGS
from tests.ui.main.conftest import shown
from tests.ui.people import book_of
from tests.ui.test_access import reached, spoken

MOST_TABS = 200
SMALL = QSize(960, 540) - FRAME
SAME_ROW = 8
"""Pixels between the middles of what stands in one row, at most."""
OF_FOCUS = ("↵", "Esc")
"""Keys that what has the focus takes, or the dialog itself."""


@pytest.fixture
def window(
    tmp_path: Path, qtbot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            widget.close()


def focused(dialog: QWidget) -> QWidget:
    """What has the focus, which has to be in the dialog."""
    found = QApplication.focusWidget()
    assert found is not None
    assert dialog is found or dialog.isAncestorOf(found), f"the focus is at {found}"
    return found


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def walked(dialog: QWidget) -> list[QWidget]:
    """Where Tab leads, from what has the focus until it is there again."""
    walk = [focused(dialog)]
    for _ in range(MOST_TABS):
        QTest.keyClick(walk[-1], Qt.Key.Key_Tab)
        here = focused(dialog)
        if here in walk:
            break
        walk.append(here)
    return walk


def against_the_eye(walk: list[QWidget]) -> list[str]:
    """Steps of a walk, begun at the top, that go up within a column or to the left within a row."""
    top = min(range(len(walk)), key=lambda n: (on_screen(walk[n]).top(), on_screen(walk[n]).left()))
    found = []
    for one, two in pairwise([*walk[top:], *walk[:top]]):
        a, b = on_screen(one), on_screen(two)
        up = b.bottom() < a.top() and b.left() < a.right()
        back = b.right() < a.left() and abs(a.center().y() - b.center().y()) < SAME_ROW
        if up or back:
            found.append(f"{spoken(one)} → {spoken(two)}")
    return found


def untrue_caps(dialog: QWidget) -> list[str]:
    """Buttons whose key cap names a key that does nothing."""
    known = {shortcut.key().toString() for shortcut in dialog.findChildren(QShortcut)}
    caps = [(b.text(), b._keys) for b in dialog.findChildren(Button) if b.isVisible() and b._keys]
    return [
        f"{words}: {cap}"
        for words, cap in caps
        if cap not in OF_FOCUS
        and QKeySequence(cap.replace(" ", "+").replace("↵", "Return")).toString() not in known
    ]


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_used_by_keyboard(name: str, window: MainWindow, qapp: QApplication, qtbot) -> None:
    dialog = DIALOGS[name](window)
    qapp.processEvents()
    if QApplication.focusWidget() is None:
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
    here = focused(dialog)

    assert [f"{type(w).__name__} {w.objectName()}" for w in reached(dialog) if not spoken(w)] == []
    assert untrue_caps(dialog) == []
    if isinstance(dialog, QDialog):
        buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
        assert sum(b.isDefault() for b in buttons) == 1, "one main button, which Enter presses"
    if isinstance(dialog, Chooser):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert not dialog.isVisible(), "arrows choose; whoever goes on to something else leaves it"
        dialog.open()
    else:
        walk = walked(dialog)
        wanted = {w for w in reached(dialog) if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus}
        assert {spoken(w) for w in wanted - set(walk)} == set()
        assert against_the_eye(walk) == []

    QTest.keyClick(focused(dialog), Qt.Key.Key_Escape)
    qapp.processEvents()
    assert not isValid(dialog) or not dialog.isVisible()


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.usefixtures("german")
def test_german_words_have_room_on_their_buttons(name: str, window: MainWindow, qapp: QApplication) -> None:
    dialog = DIALOGS[name](window)
    qapp.processEvents()
    buttons = [b for b in dialog.findChildren(Button) if b.isVisible()]
    assert [b.text() for b in buttons if b.width() < b.sizeHint().width()] == []
    if dialog.isWindow():
        least = dialog.minimumSizeHint()
        assert least.width() <= SMALL.width(), "a full HD screen at 200 % has no more"
        assert least.height() <= SMALL.height()
        room = dialog.screen().availableGeometry().size()
        assert dialog.width() <= max(room.width(), least.width())
        assert dialog.height() <= room.height()
