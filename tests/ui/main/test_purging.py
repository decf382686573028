"""Deleting for good from the trash: asked before, with a word on the backups, and gone from the file after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.services import backups
from app.services.book import Book
from app.ui.main.window import MainWindow
from app.ui.scope import Scope
from tests.ui.people import names

LEAVE, GO_ON = Qt.Key.Key_Escape, Qt.Key.Key_Return


@pytest.fixture
def trashed(book: Book, window: MainWindow) -> str:
    (emil,) = book.find("emil")
    with book.change("Trash") as change:
        change.trash([emil])
    window.show_scope(Scope("trash"))
    window.list.view.select_position(0)
    window.settle()
    return emil


def asked(window: MainWindow) -> QMessageBox:
    box = window.findChild(QMessageBox, "purgeQuestion")
    assert box is not None
    assert box.isVisible()
    return box


def answer(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    next(b for b in box.buttons() if box.buttonRole(b) == role).click()


def test_cancel_is_the_default_and_keeps_the_contact(window: MainWindow, trashed: str, qtbot) -> None:
    window.actions_by_id["contact.purge"].trigger()
    box = asked(window)
    assert box.text() == "Delete 1 contact for good?"
    assert "No backup holds it" in box.informativeText()
    qtbot.keyClick(box, GO_ON)
    assert window.session.book.get(trashed) is not None


def test_after_a_yes_the_person_is_gone_and_undo_is_not_offered(
    window: MainWindow, trashed: str, qtbot
) -> None:
    backups.back_up(window.session.book.path)
    window.actions_by_id["trash.empty"].trigger()
    box = asked(window)
    assert "1 backup still holds what goes (Today)" in box.informativeText()
    said: list[tuple[str, bool]] = []
    window.session.said.connect(lambda words, undoable: said.append((words, undoable)))
    answer(box, QMessageBox.ButtonRole.DestructiveRole)
    assert window.session.book.get(trashed) is None
    assert said == [("Deleted 1 contact for good", False)]
    assert window.session.book.undo_label == "Begin"
    assert names(window.session.book, "is:deleted") == []
    assert b"emil@example.org" not in window.session.book.path.read_bytes()
