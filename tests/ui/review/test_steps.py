"""What is chosen, ticked and typed in a group is taken back by Ctrl+Z, step by step, before any decision is.
In a book that can only be read nothing can be decided."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.services.book import Book
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from tests.ui.review.conftest import shown
from tests.ui.review.groups import book_of, pairs, six

CTRL = Qt.KeyboardModifier.ControlModifier


def undo(qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)


def test_steps_within_a_group_are_taken_back_one_by_one(review_of, qtbot) -> None:
    page = review_of(six())
    draft = page.grid.draft
    proposed = draft.survivor
    tick = next(t for t in page.grid.ticks if t.text() == "Card number 3.")
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert draft.dropped
    assert draft.survivor != proposed
    undo(qtbot)
    assert draft.survivor == proposed
    assert draft.dropped
    assert page.foot._lead.text() == "1 value will be discarded"
    undo(qtbot)
    assert not draft.touched
    assert page.foot._lead.text() == "Nothing will be discarded"
    assert page.session.book.count() == 6


def test_a_merge_is_taken_back_when_nothing_was_chosen_since(review_of, qtbot) -> None:
    page = review_of(pairs(3))
    book = page.session.book
    qtbot.keyClick(page.queue, Qt.Key.Key_S)
    qtbot.keyClick(page.queue, Qt.Key.Key_Right)  # decided at an earlier look: no step of what comes
    qtbot.keyClick(page.queue, Qt.Key.Key_Up)
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    assert book.count() == 5
    assert page.grid.draft.touched
    undo(qtbot)
    assert book.count() == 6
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    qtbot.keyClick(page.queue, Qt.Key.Key_Left)
    undo(qtbot)
    assert book.count() == 5, "what was chosen since comes first"
    undo(qtbot)
    assert book.count() == 6


def test_nothing_is_decided_in_a_book_that_can_only_be_read(tmp_path, qtbot) -> None:
    book = book_of(tmp_path, pairs(2))
    path = book.path
    book.close()
    session = Session(Book.open(path, read_only=True), ImmediateRunner())
    page = shown(session, qtbot)
    assert page.grid.draft is not None
    assert not page.foot.merge.isEnabled()
    assert not page.foot.apart.isEnabled()
    assert page.foot.skip.isEnabled()
    assert page.foot.merge.toolTip()
    session.close()
