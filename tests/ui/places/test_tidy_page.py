"""The clean-up page on a real book, by keyboard and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.domain.contact import Contact
from app.ui.main.window import MainWindow
from app.ui.places.lines import Line, LineModel
from app.ui.places.tidy_page import TidyPage
from app.ui.places.view import LineView
from tests.services.test_cleanup import UNTIDY
from tests.ui.people import PEOPLE
from tests.ui.places.conftest import press, side_count

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people() -> tuple[Contact, ...]:
    return (*PEOPLE, *UNTIDY)


@pytest.fixture
def page(opened) -> TidyPage:
    return opened("cleanup")


def kinds(page: TidyPage) -> dict[str, str]:
    return {line.key: line.badge for line in page.kinds.lines.lines}


def choose(page: TidyPage, kind: str) -> None:
    page.kinds.select_row(next(i for i, line in enumerate(page.kinds.lines.lines) if line.key == kind))


def test_lines_keep_qt_s_rules(qtbot) -> None:
    model = LineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show([Line(title="Today", heading=True), Line("a", "Anna")])
    model.show([])
    assert model.rowCount() == 0


def test_kinds_are_listed_with_counts_and_the_sidebar_counts_all(window: MainWindow, page: TidyPage) -> None:
    assert kinds(page)["email_typo"] == "1"
    assert kinds(page)["company_in_name"] == "2"
    assert sum(map(int, kinds(page).values())) == side_count(window, "cleanup") == 12
    assert window.sidebar._mark(window.sidebar.models[2].entry(1)) == "in"


def test_one_is_fixed_by_a_key_and_undone(window: MainWindow, page: TidyPage, qtbot) -> None:
    choose(page, "all_caps")
    line = page.findings.current()
    assert (line.before, page.findings.painter.preview(line)) == ("EMIL", "Emil")
    press(qtbot, page.findings, Key.Key_F)
    assert "all_caps" not in kinds(page)
    assert window.session.book.count("emil") == 2
    assert side_count(window, "cleanup") == 11
    press(qtbot, window, Key.Key_Escape)
    window.actions_by_id["undo"].trigger()
    QApplication.processEvents()
    assert kinds(page)["all_caps"] == "1"


def test_all_of_a_kind_by_mouse_is_one_step(window: MainWindow, page: TidyPage, qtbot) -> None:
    choose(page, "company_in_name")
    qtbot.mouseClick(page.all, LEFT)
    QApplication.processEvents()
    assert "company_in_name" not in kinds(page)
    window.session.undo()
    QApplication.processEvents()
    assert kinds(page)["company_in_name"] == "2"


def test_the_country_is_chosen_and_the_preview_follows(window: MainWindow, page: TidyPage, qtbot) -> None:
    choose(page, "phone_without_country")
    assert page.region.isVisible()
    page.region.setCurrentIndex(page.region.findData("DE"))
    assert page.findings.painter.preview(page.findings.current()) == "+49 30 23125118"
    page.findings.setFocus()
    press(qtbot, page.findings, Key.Key_Return)
    assert "phone_without_country" not in kinds(page)
    (clara,) = (c for c in window.session.book.all_contacts("030 23125118"))
    assert clara.main("phone_number").normalized == "+493023125118"


def test_left_alone_by_key_and_back_by_undo(window: MainWindow, page: TidyPage, qtbot) -> None:
    choose(page, "unreadable_phone")
    assert not page.all.isEnabled()
    press(qtbot, page.findings, Key.Key_X)
    assert "unreadable_phone" not in kinds(page)
    window.session.undo()
    QApplication.processEvents()
    assert kinds(page)["unreadable_phone"] == "1"


def test_the_row_action_under_the_mouse_acts(page: TidyPage, qtbot) -> None:
    choose(page, "lower_case")
    view: LineView = page.findings
    rect = view.visualRect(view.lines.index(0, 0))
    where = next(
        r for a, r in view.painter.action_rects(rect, view.lines.line(0)) if a.name == "fix"
    ).center()
    qtbot.mouseMove(view.viewport(), where)
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)
    QApplication.processEvents()
    assert "lower_case" not in kinds(page)


def test_e_opens_the_contact_in_the_editor(window: MainWindow, page: TidyPage, qtbot) -> None:
    choose(page, "unreadable_phone")
    press(qtbot, page.findings, Key.Key_E)
    qtbot.waitUntil(lambda: window.card is not None and window.card.editor is not None)
    assert window.shown == "panes"


def test_arrows_and_tab_reach_everything(window: MainWindow, page: TidyPage, qtbot) -> None:
    page.kinds.setFocus()
    press(qtbot, page.kinds, Key.Key_Down)
    assert page.kinds.current().key == page._kind == list(kinds(page))[1]
    press(qtbot, page.kinds, Key.Key_Return)
    assert page.findings.hasFocus()
    reached = []
    for _ in range(3):
        press(qtbot, QApplication.focusWidget(), Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert reached[:2] == ["tidyLeaveAll", "tidyAll"]


def test_nothing_left_says_so(window: MainWindow, page: TidyPage) -> None:
    ids = [c.id for c in UNTIDY]
    window.session.change("Purge", lambda change: change.trash(ids))
    QApplication.processEvents()
    assert page.room.currentWidget() is page.empty
    assert side_count(window, "cleanup") is None
