"""The whole review by keyboard alone: twenty groups merged, told apart, skipped, edited, ticked, and undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.review.value import ValueView
from tests.ui.review.conftest import look_at
from tests.ui.review.groups import pairs, six


def test_twenty_groups_are_decided_without_a_mouse(review_of, qtbot) -> None:
    page = review_of(pairs(20))
    book = page.session.book

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or page, key, modifier)

    assert page.head.count.text() == "0 of 20"
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    for number in range(20):
        assert page.grid.draft is not None
        members = [c.id for c in page.grid.draft.members]
        if number == 3:  # another contact stays
            other = next(i for i in members if i != page.grid.draft.survivor)
            press(Qt.Key.Key_Right)
            press(Qt.Key.Key_M)
            assert book.get(other) is not None
        elif number == 5:  # the note is ticked away
            for _ in range(30):
                press(Qt.Key.Key_Tab)
                focus = QApplication.focusWidget()
                if isinstance(focus, ValueView) and focus.text().startswith("card"):
                    break
            press(Qt.Key.Key_Space)
            assert page.foot._lead.text() == "1 value will be discarded"
            press(Qt.Key.Key_M)
        elif number == 7:  # the first name is typed anew
            for _ in range(30):
                press(Qt.Key.Key_Tab)
                if QApplication.focusWidget().objectName() == "edit first_name":
                    break
            press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            qtbot.keyClicks(QApplication.focusWidget(), "Typed")
            press(Qt.Key.Key_Return)
            press(Qt.Key.Key_Escape)
            assert page.queue.hasFocus()
            press(Qt.Key.Key_M)
            assert book.count("Typed") == 1
        elif number == 9:  # merged, undone, merged again
            press(Qt.Key.Key_M)
            press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
            assert len(book.get_many(members)) == 2
            press(Qt.Key.Key_M)
        elif number % 4 == 2:
            press(Qt.Key.Key_N)
            assert len(book.get_many(members)) == 2
        else:
            press(Qt.Key.Key_S)
            press(Qt.Key.Key_M)
    assert page.stack.currentIndex() == 0
    assert len(book.dismissed()) == 5
    assert book.count() == 40 - 15
    with qtbot.waitSignal(page.finished):
        press(Qt.Key.Key_Escape)


def test_the_keyboard_stays_where_it_was_when_a_value_is_ticked(review_of, qtbot) -> None:
    page = review_of([*six(), *pairs(8)])
    look_at(page, "Kowalczyk")
    tick = next(t for t in page.grid.ticks if t.text() == "Card number 3.")
    tick.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    focus = QApplication.focusWidget()
    assert isinstance(focus, ValueView)
    assert focus.text() == "Card number 3."
    assert not focus.isChecked()
    qtbot.keyClick(focus, Qt.Key.Key_Space)
    assert page.foot._lead.text() == "Nothing will be discarded"


def test_members_that_do_not_fit_come_into_view(review_of, qtbot) -> None:
    page = review_of([*six(), *pairs(8)])
    look_at(page, "Kowalczyk")
    assert page.grid._side.maximum() > 0
    seen = {page.grid._side.value()}
    for _ in range(6):
        qtbot.keyClick(page.queue, Qt.Key.Key_Left)
        seen.add(page.grid._side.value())
        draft = page.grid.draft
        place = [c.id for c in draft.members].index(draft.survivor)
        start = place * page.grid._columns.member - page.grid._side.value()
        assert 0 <= start <= page.grid._columns.room - page.grid._columns.member
    assert len(seen) > 1


def test_tab_leads_from_the_queue_through_the_values_to_the_decisions(review_of, qtbot) -> None:
    page = review_of(pairs(3))
    page.queue.setFocus()
    walked = []
    while not page.foot.isAncestorOf(QApplication.focusWidget()) and len(walked) < 60:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked[:-1] == page.grid.body.stops()
    assert walked[-1] is page.foot.skip
    page.queue.setFocus()
    qtbot.keyClick(page.queue, Qt.Key.Key_Down)  # another group: newer widgets at the same place
    qtbot.keyClick(page.queue, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.grid.body.stops()[0]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() in page.grid.head.stops()
