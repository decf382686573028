"""The companies page on a real book, by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt

from app.domain.contact import Contact
from app.ui.main.window import MainWindow
from app.ui.places.companies_page import CompaniesPage
from tests.services.test_companies import ANN, BOB, CYD
from tests.ui.people import PEOPLE
from tests.ui.places.conftest import press, settle, side_count

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people() -> tuple[Contact, ...]:
    return (*PEOPLE, ANN, BOB, CYD)


@pytest.fixture
def page(opened) -> CompaniesPage:
    return opened("companies")


def listed(page: CompaniesPage) -> list[tuple[str, str, str]]:
    return [(line.title, line.badge, line.icon) for line in page.list.lines.lines]


def people_of(page: CompaniesPage) -> list[tuple[str, str, str]]:
    return [(line.title, line.below, line.badge) for line in page.card.people.lines.lines]


def test_companies_with_counts_and_a_warning(window: MainWindow, page: CompaniesPage) -> None:
    assert listed(page) == [
        ("Lumen", "1", "building-2"),
        ("Lumen GmbH", "3", "triangle-alert"),
        ("Quill", "1", "building-2"),
        ("Quill and Anchor", "1", "building-2"),
    ]
    assert page.list.hasFocus()
    assert side_count(window, "companies")


def test_arrows_show_a_company_and_enter_leads_on(window: MainWindow, page: CompaniesPage, qtbot) -> None:
    press(qtbot, page.list, Key.Key_Down)
    assert page.card.name.text() == "Lumen GmbH"
    assert ("Bob Ray", "Senior · Buyer", "") in people_of(page)
    assert page.card.notice.isVisible()
    assert "info@lumen.example" in page.card.notice.accessibleName()
    press(qtbot, page.list, Key.Key_Return)
    assert page.card.people.hasFocus()
    press(qtbot, page.card.people, Key.Key_Down, Key.Key_Return)
    assert window.selected_ids() == [ANN.id]


def test_one_key_chooses_the_main_contact(window: MainWindow, page: CompaniesPage, qtbot) -> None:
    press(qtbot, page.list, Key.Key_Down)
    page.card.people.select_row(2)
    press(qtbot, page.card.people, Key.Key_P)
    assert people_of(page)[0] == ("Bob Ray", "Senior · Buyer", "Main contact")
    assert window.session.book.find("is:primary") == [BOB.id]
    window.session.undo()
    settle()
    assert people_of(page)[0][2] == ""


def test_the_chart_is_walked_by_arrows_and_opened(window: MainWindow, page: CompaniesPage, qtbot) -> None:
    press(qtbot, page.list, Key.Key_Down)
    chart = page.card.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    chart.current = ANN.id
    press(qtbot, chart, Key.Key_Down)
    assert chart.current == BOB.id
    assert chart.accessibleDescription() == "Bob Ray, reports to Ann Lee"
    press(qtbot, chart, Key.Key_Right)
    assert chart.current == CYD.id
    press(qtbot, chart, Key.Key_Up)
    assert chart.current == "The board"
    press(qtbot, chart, Key.Key_Return)
    assert window.shown == "companies"
    assert not page.grab().isNull()
    qtbot.mouseClick(chart, LEFT, pos=chart.boxes[BOB.id].center())
    settle()
    assert window.selected_ids() == [BOB.id]


def test_the_filter_and_the_list(window: MainWindow, page: CompaniesPage, qtbot) -> None:
    qtbot.keyClicks(page.filter, "quill an")
    assert [name for name, *_ in listed(page)] == ["Quill and Anchor"]
    assert page.card.name.text() == "Quill and Anchor"
    qtbot.mouseClick(page.card.as_list, LEFT)
    settle()
    assert window.shown == "panes"
    assert [row.display_name for row in window.session.book.rows(window.list.model.numbers)] == [
        "Clara Brandt"
    ]


def test_no_company_says_what_would_be_here(window: MainWindow, page: CompaniesPage) -> None:
    ids = window.session.book.find("company:")
    window.session.change("Clear", lambda change: change.trash(ids))
    settle()
    assert page.room.currentWidget() is page.empty
