"""The columns look: every field, dragged order, sorted by any of them, remembered."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from app.domain.contact import Attribute
from app.services import collections
from app.services.book import Book
from app.ui.list import find
from app.ui.list.column_window import ColumnWindow
from app.ui.list.model import COLUMNS
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import book, shown, window
from tests.ui.main.test_window import listed, press, select

__all__ = ["book", "window"]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def chooser(window: MainWindow) -> ColumnWindow:
    window.actions_by_id["columns"].trigger()
    QApplication.processEvents()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ColumnWindow) and w.isVisible())


def tick(qtbot, found: ColumnWindow, label: str) -> None:
    found.search.setText(label)
    row = next(r for r in range(found.list.count()) if not found.list.item(r).isHidden())
    found.list.setCurrentRow(row)
    press(qtbot, found.list, Key.Key_Space)
    found.search.clear()


def cells(window: MainWindow, row: int) -> list[str]:
    model = window.list.model
    return [model.index(row, column).data() for column in range(model.columnCount())]


def click_head(window: MainWindow, qtbot, name: str) -> None:
    head = window.list.columns.head
    section = window.list.columns.names.index(name)
    where = QPoint(head.sectionViewportPosition(section) + 8, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def test_any_field_becomes_a_column_by_a_tick_and_custom_ones_too(window: MainWindow, qtbot) -> None:
    book = window.session.book
    collections.add_field(book, collections.custom_field("shoe", "Shoe", "number", "", (), True, ()))
    with book.change("Fill") as change:
        change.put_many(
            [c.add(Attribute("shoe", 40 + n)) for n, c in enumerate(change.get_many(book.find()[:3]))]
        )
    found = chooser(window)
    tick(qtbot, found, "shoe")
    tick(qtbot, found, "folder")
    assert set(window.list.columns.names) == {*COLUMNS, "shoe", "folder"}
    assert {"40", "Work"} <= set(cells(window, 0))
    assert window.list.model.headerData(5, Qt.Orientation.Horizontal) in ("Shoe", "Folder")
    tick(qtbot, found, "company")
    assert "company" not in window.list.columns.names


def test_a_click_on_a_head_sorts_and_turns_round(window: MainWindow, qtbot) -> None:
    window.list.set_look("columns")
    click_head(window, qtbot, "company")
    assert listed(window)[:2] == ["Anna Adler", "Clara Brandt"]
    click_head(window, qtbot, "company")
    assert window.list.order == "-company"
    click_head(window, qtbot, "email")
    assert window.list.head.sort.accessibleName() == "Sorted by E-mail, ascending"
    assert listed(window)[:3] == ["Anna Adler", "Dora Öst", "Emil Zander"]
    assert window.list.columns.head.sortIndicatorSection() == window.list.columns.names.index("email")
    click_head(window, qtbot, "display_name")
    assert window.list.order == "sort_name"


def test_heads_are_dragged_and_moved_by_keyboard(window: MainWindow, qtbot) -> None:
    select(window, 1)
    window.list.set_look("columns")
    window.list.columns.head.moveSection(4, 1)
    qtbot.waitUntil(lambda: window.list.columns.names[1] == "tags")
    assert window.list.columns.names == ("display_name", "tags", "company", "phone_number", "email")
    assert [window.list.columns.head.logicalIndex(n) for n in range(5)] == [0, 1, 2, 3, 4]
    assert window.selected_ids() == window.session.book.find("bartos")
    found = chooser(window)
    found.list.setCurrentRow(1)
    press(qtbot, found, Key.Key_Down, ALT)
    assert window.list.columns.names[:3] == ("display_name", "company", "tags")
    found.reset.click()
    assert window.list.columns.names == COLUMNS
    press(qtbot, found, Key.Key_Escape)
    assert not found.isVisible()


def test_columns_widths_and_order_are_remembered(window: MainWindow, book: Book, qtbot, qapp) -> None:
    window.list.set_look("columns")
    window.list.columns.choose(["display_name", "job_title", "created_at"])
    QApplication.processEvents()
    window.list.columns.head.resizeSection(1, 222)
    window.list.set_order("-job_title")
    QApplication.processEvents()
    window.close()
    again = Book.open(book.path)
    for other in shown(again, qtbot, qapp):
        assert other.list.columns.names == ("display_name", "job_title", "created_at")
        assert other.list.columns.head.sectionSize(1) == 222
        assert other.list.order == "-job_title"
        assert other.list.view.look == "columns"


def test_a_remembered_field_that_this_book_has_not_is_left_out(window: MainWindow) -> None:
    window.list.columns.restore(["display_name", "gone_field", "email"], {})
    assert window.list.columns.names == ("display_name", "email")


@pytest.mark.parametrize("first_page", [200, 2])
def test_who_is_selected_stays_so_in_another_order(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch, first_page: int
) -> None:
    monkeypatch.setattr(find, "FIRST_PAGE", first_page)
    window.list.set_look("columns")
    window.list.view.select_numbers(window.list.model.numbers[1:4])
    before = set(window.selected_ids())
    click_head(window, qtbot, "company")
    click_head(window, qtbot, "company")
    qtbot.waitUntil(lambda: len(window.selected_ids()) == 3)
    assert set(window.selected_ids()) == before
    assert window.list.view.selected_count() == 3


def test_all_are_selected_also_before_all_are_read(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    total = len(window.list.model.numbers)
    monkeypatch.setattr(find, "FIRST_PAGE", 2)
    window.list.show_scope(window.list.scope)
    assert len(window.list.model.numbers) == 2
    window.actions_by_id["select.all"].trigger()
    qtbot.waitUntil(lambda: len(window.list.model.numbers) == total)
    assert window.list.view.selected_count() == total > 2


def test_down_in_the_search_leads_into_what_it_found(window: MainWindow, qtbot) -> None:
    found = chooser(window)
    found.search.setFocus()
    qtbot.keyClicks(found.search, "folder")
    press(qtbot, found.search, Key.Key_Down)
    assert found.list.hasFocus()
    assert "Folder" in found.list.currentItem().text()
    press(qtbot, found.list, Key.Key_Space)
    assert "folder" in window.list.columns.names
