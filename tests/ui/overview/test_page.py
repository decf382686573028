"""The overview on a real book, by keyboard and mouse: every part leads to its list."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.contact import Contact, Interaction
from app.domain.progress import Cancelled, Progress
from app.ui.detail.touch_log import TouchLog
from app.ui.main.window import MainWindow
from app.ui.overview.chart import BarChart
from app.ui.overview.facts import read_facts
from app.ui.overview.page import OverviewPage
from app.ui.overview.parts import LineButton, NumberCard
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.link import LinkButton
from tests.ui.main.conftest import shown
from tests.ui.people import PEOPLE, book_of, person
from tests.ui.places.conftest import press, settle

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def _people() -> tuple[Contact, ...]:
    late = (datetime.now(UTC) - timedelta(days=40)).strftime("%Y-%m-%dT%H:%M:%SZ")
    soon = date.today() + timedelta(days=3)
    return (
        *PEOPLE,
        replace(person("Late", "One"), touch_freq=30, interactions=(Interaction("call", late, "voicemail"),)),
        person("Born", "Soon", birthday=f"{soon.year - 30}-{soon:%m-%d}", email="b@gmial.com"),
    )


@pytest.fixture
def window(tmp_path, monkeypatch: pytest.MonkeyPatch, qtbot, qapp):
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path, _people()), qtbot, qapp)


@pytest.fixture
def page(window: MainWindow) -> OverviewPage:
    window.actions_by_id["view.overview"].trigger()
    settle()
    page = window.content.currentWidget()
    assert isinstance(page, OverviewPage)
    return page


def part(page: QWidget, kind: type, name: str):
    return next(w for w in page.findChildren(kind) if name in w.accessibleName())


def listed(window: MainWindow) -> list[str]:
    return [row.display_name for row in window.session.book.rows(window.list.model.numbers)]


def test_numbers_are_told_and_lead_on(window: MainWindow, page: OverviewPage, qtbot) -> None:
    assert [w.accessibleName().split(",")[0] for w in page.findChildren(NumberCard)] == [
        "Contacts: 7", "Companies: 2", "Can be reached: 85%", "Parked: 0",
    ]  # fmt: skip
    press(qtbot, part(page, NumberCard, "Can be reached"), Key.Key_Return)
    assert listed(window) == ["Late One"]
    assert window.shown == "panes"
    window.open_place_page("overview")
    settle()
    qtbot.mouseClick(part(page, NumberCard, "Companies"), LEFT)
    assert window.shown == "companies"


def test_who_is_due_is_logged_from_here(window: MainWindow, page: OverviewPage, qtbot) -> None:
    assert "10 days late" in part(page, LineButton, "Late One").accessibleName()
    qtbot.mouseClick(part(page, IconButton, "Log touch with Late One"), LEFT)
    log = page.findChild(TouchLog)
    press(qtbot, log.note, Key.Key_Return)
    assert not [w for w in page.findChildren(LineButton) if "Late One" in w.accessibleName()]


def test_dates_and_tidying_lead_to_their_pages(window: MainWindow, page: OverviewPage, qtbot) -> None:
    assert "turns 30" in part(page, LineButton, "Born Soon").accessibleName()
    assert "mistyped" in part(page, LineButton, "1 thing to clean up").accessibleName()
    press(qtbot, part(page, LineButton, "to clean up"), Key.Key_Return)
    assert window.shown == "cleanup"
    for title, name in (("Keep in touch", "touch"), ("Upcoming dates", "dates")):
        window.open_place_page("overview")
        settle()
        card = next(w for w in page.findChildren(QWidget) if w.accessibleName() == title)
        qtbot.mouseClick(card.findChild(LinkButton), LEFT)
        assert window.shown == name
    window.open_place_page("overview")
    settle()
    press(qtbot, part(page, LineButton, "Born Soon"), Key.Key_Return)
    assert window.selected_ids() == window.session.book.find("born soon")


def test_the_chart_is_walked_and_opened(window: MainWindow, page: OverviewPage, qtbot) -> None:
    chart = page.findChild(BarChart)
    assert (len(chart.bars), chart.bars[-1].count) == (12, 7)
    assert chart.accessibleDescription().startswith(chart.words(chart.bars[-1]))
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, chart, Key.Key_Left)
    assert chart.current == 10
    assert not chart.grab().isNull()
    press(qtbot, chart, Key.Key_Right, Key.Key_Return)
    assert len(listed(window)) == 7
    window.open_place_page("overview")
    settle()
    chart = page.findChild(BarChart)
    qtbot.mouseMove(chart, chart.column(11).center())
    qtbot.mouseClick(chart, LEFT, pos=chart.column(11).center())
    assert window.shown == "panes"


def test_a_change_is_taken_back_from_here(window: MainWindow, page: OverviewPage, qtbot) -> None:
    ids = window.session.book.find("late one")
    window.session.change("Delete Late", lambda change: change.trash(ids), "trash")
    settle()
    qtbot.mouseClick(part(page, IconButton, "Take back: Delete Late"), LEFT)
    settle()
    dialog = next(w for w in window.findChildren(QDialog) if w.objectName() == "takeBack")
    dialog.accept()
    settle()
    assert window.session.book.find("late one") == ids


def test_an_empty_book_has_calm_words(window: MainWindow, page: OverviewPage) -> None:
    window.session.change("Clear", lambda change: change.trash(window.session.book.find()))
    settle()
    words = [label.text() for label in page.findChildren(PlainLabel)]
    assert "Nobody is waiting to hear from you." in words
    assert "No dates in the next 60 days." in words
    assert "Can be reached: –" in [card.accessibleName()[:17] for card in page.findChildren(NumberCard)]


def test_a_narrow_window_stacks_the_cards(window: MainWindow, page: OverviewPage) -> None:
    window.resize(700, 800)
    settle()
    cards = page.findChildren(NumberCard)
    assert cards[0].y() < cards[2].y()
    window.resize(1440, 900)
    settle()
    assert cards[0].y() == cards[3].y()


def test_the_numbers_do_not_wait_for_what_is_to_be_cleaned_up(
    window: MainWindow, page: OverviewPage, qtbot, monkeypatch
) -> None:
    waiting: list[Callable[[dict[str, int]], object]] = []

    def later(_job, on_done, *_rest, **_named) -> Progress:
        waiting.append(on_done)
        return Progress()

    page._untidy = None
    monkeypatch.setattr(window.session.runner, "search", later)
    page.refresh()
    settle()
    assert part(page, NumberCard, "Contacts")
    assert "Looking…" in part(page, LineButton, "Clean up").accessibleName()
    waiting[-1]({"all_caps": 2})
    assert part(page, LineButton, "2 things to clean up")


def test_who_leaves_the_page_does_not_wait_for_what_it_reads(window: MainWindow, page: OverviewPage) -> None:
    reading = list(page._tasks)
    window.open_place_page("companies")
    assert [task.cancelled for task in reading] == [True, True]
    with pytest.raises(Cancelled):
        read_facts(window.session.book, reading[0])
    window.open_place_page("overview")
    assert [task.cancelled for task in page._tasks] == [False, False]
