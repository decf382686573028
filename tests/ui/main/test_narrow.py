"""A narrow window in the language with the longest words: parts are left out, never laid over each other or cut."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from app.services.book import Book
from app.ui.detail.lines import Line
from app.ui.detail.row import ValueRow
from app.ui.main.window import MainWindow
from app.ui.overview.page import OverviewPage
from app.ui.overview.shapes import MEDIUM, NARROW, WIDE
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.theme.icons import icon
from app.ui.theme.tokens import LIST_MIN
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.notice import Notice
from tests.ui.main.conftest import shown

WIDTHS = (1200, 999, 900, 760)


@pytest.fixture
def wordy(german, book, qtbot, qapp):
    yield from shown(book, qtbot, qapp)


def select_first(window: MainWindow, qtbot) -> None:
    """Select the first contact, and wait until the card shows it."""
    window.list.view.select_position(0)  # selectRow would heed a Ctrl that a test before let go unseen
    qtbot.waitUntil(
        lambda: window.state.selected == 1 and window.detail().contact_ids == window.selected_ids()
    )


def _visible(parent: QWidget) -> list[QWidget]:
    return [
        child
        for child in parent.findChildren(QWidget)
        if child.isVisible() and isinstance(child, Button | IconButton)
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_in_the_toolbar_lies_on_another_or_is_cut(wordy: MainWindow, qapp, width: int) -> None:
    wordy.resize(width, 700)
    wordy.settle()  # actions change state here, and must not bring hidden buttons back
    qapp.processEvents()
    toolbar = wordy.toolbar
    parts = [part for part in toolbar.children() if isinstance(part, QWidget) and part.isVisible()]
    assert wordy.search.field in parts
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry())
    for button in _visible(toolbar):
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("action", ["contact.edit", "select.all"])
def test_the_buttons_of_editor_and_selection_are_whole(
    wordy: MainWindow, qapp, width: int, action: str
) -> None:
    wordy.resize(width, 700)
    wordy.list.view.selectRow(0)
    qapp.processEvents()
    wordy.actions_by_id[action].trigger()
    qapp.processEvents()
    qapp.processEvents()  # the list has made room for the editor
    card = wordy.detail()
    for button in _visible(card):
        assert button.width() >= button.sizeHint().width(), button.accessibleName()
    places = [(b, b.mapTo(card, b.rect().topLeft())) for b in _visible(card)]
    for (one, at), (other, there) in combinations(places, 2):
        assert not one.rect().translated(at).intersects(other.rect().translated(there))


def test_a_button_that_shows_its_icon_alone_keeps_its_words(qtbot) -> None:
    button = Button("Move to folder", icon="folder-input")
    qtbot.addWidget(button)
    whole = button.sizeHint().width()
    button.set_brief(True)
    assert button.sizeHint().width() < whole / 2
    assert button.accessibleName() == "Move to folder"
    assert "Move to folder" in button.toolTip()
    button.set_brief(False)
    assert button.sizeHint().width() == whole
    assert not button.toolTip()


def test_a_notice_puts_its_sentence_below_the_lead_where_room_is_short(qtbot, qapp) -> None:
    notice = Notice("No known program.", "1 of 4 columns matched by name, and three are left out.")
    qtbot.addWidget(notice)
    notice.add_button("Other preset")
    lead, rest = notice.findChildren(QLabel)
    for width, below in ((900, False), (380, True)):
        notice.resize(width, 90)
        notice.show()
        qapp.processEvents()
        assert (rest.y() >= lead.geometry().bottom()) is below


def test_the_overview_stands_in_fewer_columns_where_it_is_narrow(window: MainWindow, qapp) -> None:
    window.actions_by_id["view.overview"].trigger()
    page = window.findChild(OverviewPage)
    for width, shape in ((1440, WIDE), (900, MEDIUM), (700, NARROW)):
        window.resize(width, 800)
        qapp.processEvents()
        assert page._shape is shape


def test_the_overview_fits_the_smallest_window_in_german(wordy: MainWindow, qapp) -> None:
    wordy.actions_by_id["view.overview"].trigger()
    wordy.resize(480, 600)
    qapp.processEvents()
    page = wordy.findChild(OverviewPage)
    qapp.processEvents()
    assert page.horizontalScrollBar().maximum() == 0


def test_the_editor_fits_the_smallest_window_in_german(wordy: MainWindow, qapp, qtbot) -> None:
    select_first(wordy, qtbot)
    wordy.resize(480, 600)
    qapp.processEvents()
    wordy.detail().edit()
    qapp.processEvents()
    body = wordy.detail().editor.body
    assert body.widget().minimumSizeHint().width() <= body.viewport().width()
    wordy.detail().editor.cancel()


def test_messages_have_icons_of_our_own_family(window: MainWindow, qtbot) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Kith", "Delete 1 contact for good?", parent=window)
    qtbot.addWidget(box)
    wanted = icon("triangle-alert", "warn").pixmap(box.iconPixmap().size())
    assert box.iconPixmap().toImage() == wanted.toImage()


def test_the_editor_has_the_room_of_the_list_where_both_would_be_cut(window: MainWindow, qapp, qtbot) -> None:
    window.resize(720, 450)
    select_first(window, qtbot)
    window.actions_by_id["contact.edit"].trigger()
    qapp.processEvents()
    assert not window.list.isVisible()
    body = window.detail().editor.body
    fields = [field for field in body.findChildren(QLineEdit) if field.isVisible()]
    assert fields
    for field in fields:
        assert field.mapTo(body.viewport(), field.rect().topRight()).x() < body.viewport().width()
    window.resize(1300, 800)
    qapp.processEvents()
    assert window.list.isVisible()
    window.resize(720, 450)
    qapp.processEvents()
    window.detail().editor.cancel()
    qapp.processEvents()
    assert window.list.isVisible()
    assert window.list.view.hasFocus()
    assert window.list.width() >= LIST_MIN


def test_list_and_card_share_one_place_in_a_narrow_window(window: MainWindow, qapp, qtbot) -> None:
    window.resize(700, 500)
    qapp.processEvents()
    view = window.list.view
    assert view.isVisible()
    assert not window.room.isVisible()
    view.setFocus()
    view.select_position(1)
    qapp.processEvents()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.room.isVisible()
    assert not view.isVisible()
    assert window.detail().editor is None
    back = window.findChild(IconButton, "backToList")
    assert back.hasFocus()
    qtbot.keyClick(back, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert view.hasFocus()
    assert not window.room.isVisible()
    where = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qapp.processEvents()
    assert window.room.isVisible()
    assert window.detail().contact_ids == window.selected_ids()
    window.resize(1300, 800)
    qapp.processEvents()
    assert view.isVisible()
    assert window.room.isVisible()
    assert not back.isVisible()


def test_a_wide_window_after_a_narrow_one_has_its_widths_back(book, window: MainWindow, qapp, qtbot) -> None:
    window.resize(1300, 800)
    qapp.processEvents()
    wide = window.sidebar.width(), window.list.width()
    window.resize(500, 600)
    qapp.processEvents()
    window.close()
    second = MainWindow(Session(Book.open(book.path), ImmediateRunner()))
    qtbot.addWidget(second)
    second.resize(1300, 800)
    second.show()
    qtbot.waitUntil(lambda: second.card is not None)
    assert (second.sidebar.width(), second.list.width()) == wide
    second.close()
    second.session.close()


def test_another_list_comes_before_the_card(window: MainWindow, qapp) -> None:
    window.resize(700, 500)
    window.list.view.select_position(0)
    qapp.processEvents()
    window.place.open()
    assert not window.list.isVisible()
    window.search.field.setFocus()
    window.search.put("clara")
    assert window.list.isVisible()
    assert window.search.field.hasFocus()


def test_a_value_on_several_lines_is_shown_in_whole(qtbot, qapp) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    row = ValueRow(Line("Birthday", "22 November 1980 and more words than fit", badge="tomorrow"))
    column.addWidget(row)
    column.addStretch(1)
    holder.resize(700, 300)
    holder.show()
    qapp.processEvents()
    assert row.height() == row.heightForWidth(row.width())
    holder.resize(240, 300)
    qapp.processEvents()
    assert row.height() == row.heightForWidth(row.width())
    assert row.height() > row.minimumSizeHint().height()
