"""Keep in touch and upcoming dates on a real book, by keyboard and mouse."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.contact import Contact, Interaction
from app.domain.progress import Progress
from app.ui.detail.days import local_day
from app.ui.detail.touch_log import TouchLog
from app.ui.main.window import MainWindow
from app.ui.places.dates_page import DatesPage
from app.ui.places.touch_page import TouchPage
from app.ui.scope import Scope
from app.ui.theme.tokens import ROW_CARD, ROW_TABLE
from tests.ui.people import PEOPLE, person
from tests.ui.places.conftest import press, settle, side_count

Key = Qt.Key


def ago(days: int) -> str:
    return f"{date.today() - timedelta(days=days)}T10:00:00Z"


def birthday(first: str, days: int, years: int) -> Contact:
    day = date.today() + timedelta(days=days)
    year = day.year - years
    return person(first, "Born", birthday=f"{year}-{day:%m-%d}" if years else f"--{day:%m-%d}")


@pytest.fixture
def people() -> tuple[Contact, ...]:
    return (
        *PEOPLE,
        replace(
            person("Late", "One"), touch_freq=30, interactions=(Interaction("call", ago(40), "voicemail"),)
        ),
        replace(person("Today", "Two"), touch_freq=7, interactions=(Interaction("email", ago(7)),)),
        replace(person("Week", "Three"), touch_freq=10, interactions=(Interaction("meeting", ago(7)),)),
        replace(person("Later", "Four"), touch_freq=90, created_at=ago(1)),
        birthday("Twelve", 12, 28),
        birthday("Yearless", 40, 0),
        birthday("Far", 200, 30),
    )


@pytest.fixture
def touch(opened) -> TouchPage:
    return opened("touch")


@pytest.fixture
def dates(opened) -> DatesPage:
    return opened("dates")


def shown_lines(page: TouchPage | DatesPage) -> list[tuple[str, str]]:
    return [(line.title, line.badge) for line in page.view.lines.lines]


def test_who_is_due_stands_in_three_groups(window: MainWindow, touch: TouchPage) -> None:
    assert shown_lines(touch) == [
        ("Today", "2"), ("Late One", "10 days late"), ("Today Two", "today"),
        ("This week", "1"), ("Week Three", "in 3 days"), ("Later", "1"), ("Later Four", "in 89 days"),
    ]  # fmt: skip
    late = touch.view.lines.lines[1]
    assert "voicemail" in late.below
    assert "every 30 days" in late.below
    assert side_count(window, "touch") == 2
    assert touch.words.text() == "2 due"
    assert touch.view.hasFocus()


def test_one_key_logs_and_the_next_is_current(window: MainWindow, touch: TouchPage, qtbot) -> None:
    press(qtbot, touch.view, Key.Key_2)
    assert ("Late One", "in 30 days") in shown_lines(touch)
    (late,) = window.session.book.get_many(window.session.book.find("late one"))
    assert late.last_interaction.how == "email"
    assert side_count(window, "touch") == 1
    window.session.undo()
    settle()
    assert side_count(window, "touch") == 2


def test_a_call_with_outcome_and_words(window: MainWindow, touch: TouchPage, qtbot) -> None:
    press(qtbot, touch.view, Key.Key_L)
    log = touch.findChild(TouchLog)
    assert log.isVisible()
    log.outcome.setCurrentIndex(log.outcome.findData("interested"))
    qtbot.keyClicks(log.note, "Wants the offer")
    press(qtbot, log.note, Key.Key_Return)
    (late,) = window.session.book.get_many(window.session.book.find("late one"))
    assert (late.last_call.outcome, late.last_call.note) == ("interested", "Wants the offer")


def test_snooze_by_key_and_interval_by_menu(window: MainWindow, touch: TouchPage, qtbot) -> None:
    press(qtbot, touch.view, Key.Key_S)
    assert ("Late One", "in 7 days") in shown_lines(touch)
    touch.view.select_row(1)
    press(qtbot, touch.view, Key.Key_D)
    assert ("Today Two", "tomorrow") in shown_lines(touch)
    press(qtbot, touch.view, Key.Key_R)
    menu = next(m for m in touch.findChildren(QMenu) if m.isVisible())
    who = touch.view.current().key
    press(qtbot, menu, Key.Key_Down, Key.Key_Return)
    assert window.session.book.get(who).touch_freq == 7


def test_several_at_once_and_arrows_step_over_headings(window: MainWindow, touch: TouchPage, qtbot) -> None:
    qtbot.keyClick(touch.view, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [line.title for line in touch.view.selected()] == ["Late One", "Today Two"]
    press(qtbot, touch.view, Key.Key_4)
    assert side_count(window, "touch") is None
    assert touch.words.text() == "Nobody is due today"
    touch.view.select_row(0)
    titles = []
    for _ in range(3):
        press(qtbot, touch.view, Key.Key_Down)
        titles.append(touch.view.current().title)
    assert titles[-1] == "Later Four"
    assert "Later" not in titles


def test_enter_opens_the_contact(window: MainWindow, touch: TouchPage, qtbot) -> None:
    press(qtbot, touch.view, Key.Key_Down, Key.Key_Return)
    assert window.shown == "panes"
    assert window.selected_ids() == window.session.book.find("today two")


def test_dates_have_ages_and_a_span(window: MainWindow, dates: DatesPage, qtbot) -> None:
    lines = [line for line in dates.view.lines.lines if not line.heading]
    assert [(line.title, line.below, line.badge) for line in lines] == [
        ("Twelve Born", "turns 28", "in 12 days"),
        ("Yearless Born", "Birthday", "in 40 days"),
    ]
    assert lines[0].day[0] == str((date.today() + timedelta(days=12)).day)
    assert side_count(window, "dates") == 2
    year = dates.span.findChildren(type(dates.span._group.button(0)))[2]
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton)
    settle()
    assert "Far Born" in [title for title, _badge in shown_lines(dates)]
    press(qtbot, dates.view, Key.Key_Return)
    assert window.selected_ids() == window.session.book.find("twelve")


def test_logging_from_a_date_opens_the_card_s_log(window: MainWindow, dates: DatesPage, qtbot) -> None:
    press(qtbot, dates.view, Key.Key_L)
    log = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TouchLog) and w.isVisible())
    press(qtbot, log.note, Key.Key_Return)
    (twelve,) = window.session.book.get_many(window.session.book.find("twelve"))
    assert len(twelve.interactions) == 1


def test_pages_without_anything_say_what_to_do(window: MainWindow, opened) -> None:
    window.session.change("Clear", lambda change: change.trash(window.session.book.find()))
    for name in ("touch", "dates"):
        page = opened(name)
        assert page.room.currentWidget() is page.empty


@pytest.mark.parametrize(("typed", "days"), [("Yesterday", 1), ("iso", 9), ("", 0)])
def test_a_touch_of_an_earlier_day(
    window: MainWindow, touch: TouchPage, qtbot, typed: str, days: int
) -> None:
    day = date.today() - timedelta(days=days)
    press(qtbot, touch.view, Key.Key_L)
    log = touch.findChild(TouchLog)
    log.when.lineEdit().selectAll()
    qtbot.keyClicks(log.when.lineEdit(), day.isoformat() if typed == "iso" else typed or " ")
    press(qtbot, log.note, Key.Key_Return)
    (late,) = window.session.book.get_many(window.session.book.find("late one"))
    assert local_day(late.last_interaction.at) == day


@pytest.mark.parametrize("typed", ["someday", "2999-01-01", "May 2020"])
def test_a_day_that_cannot_be_is_told_and_nothing_logged(
    window: MainWindow, touch: TouchPage, qtbot, typed: str
) -> None:
    press(qtbot, touch.view, Key.Key_L)
    log = touch.findChild(TouchLog)
    log.when.setEditText(typed)
    press(qtbot, log.note, Key.Key_Return)
    assert log.isVisible()
    assert log.problem.isVisible()
    qtbot.keyClicks(log.when.lineEdit(), "x")
    assert not log.problem.isVisible()
    assert side_count(window, "touch") == 2


def test_rows_keep_their_heights_when_lines_change_places(
    window: MainWindow, touch: TouchPage, qtbot
) -> None:
    press(qtbot, touch.view, Key.Key_S)
    view = touch.view
    heights = {(line.heading, view.rowHeight(at)) for at, line in enumerate(view.lines.lines)}
    assert heights == {(True, ROW_TABLE), (False, ROW_CARD)}


def test_who_leaves_a_page_does_not_wait_for_it_in_the_next(
    window: MainWindow, touch: TouchPage, qtbot, monkeypatch
) -> None:
    started: list[Progress] = []

    def waiting(_job, _on_done=None, _on_failed=None) -> Progress:
        started.append(Progress())
        return started[-1]

    with monkeypatch.context() as slow:
        slow.setattr(window.session.runner, "read", waiting)
        touch.refresh()
        touch.refresh()
        assert [p.cancelled for p in started] == [True, False]
        window.show_scope(Scope())
        assert started[1].cancelled
    touch.view.show_lines([])
    window.content.setCurrentWidget(touch)
    settle()
    assert ("Late One", "10 days late") in shown_lines(touch)
