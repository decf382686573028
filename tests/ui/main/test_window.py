from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QWidget

from app.services.book import Book
from app.ui.chooser import Chooser
from app.ui.editor.date_input import DateInput
from app.ui.list.titles import nothing
from app.ui.main import memory
from app.ui.main.commands import choices
from app.ui.main.window import MainWindow
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner
from app.ui.scope import Scope
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import KeyHint
from app.ui.widgets.toast import Toast
from tests.ui.main.conftest import shown
from tests.ui.people import PEOPLE_WITHOUT_FOLDERS, names

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(window: MainWindow) -> list[str]:
    model = window.list.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(qtbot, widget: QWidget, key: Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(widget, key, modifier)
    QApplication.processEvents()


def select(window: MainWindow, *positions: int) -> None:
    window.focus_list()
    window.list.view.select_position(positions[0])
    for position in positions[1:]:
        flag = window.list.view.selectionModel().SelectionFlag
        index = window.list.model.index(position, 0)
        window.list.view.selectionModel().select(index, flag.Select | flag.Rows)
    QApplication.processEvents()


def toast(window: MainWindow) -> Toast:
    return next(t for t in window.findChildren(Toast) if not t.isHidden())


def test_parts_have_the_names_that_tests_rely_on(window: MainWindow) -> None:
    assert window.objectName() == "mainWindow"
    for name in ("sidebar", "searchBox", "contactList", "contactDetail"):
        assert window.findChild(QWidget, name) is not None, name


def test_every_control_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    silent = [
        w
        for w in window.findChildren(QWidget)
        if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible() and not w.accessibleName()
    ]
    own = [w for w in silent if type(w).__name__ not in ("QScrollArea", "QMenuBar", "Splitter")]
    assert not own, own


def test_all_contacts_come_in_name_order_and_the_first_is_shown(window: MainWindow) -> None:
    assert listed(window) == ["Anna Adler", "Béla Bartos", "Clara Brandt", "Dora Öst", "Emil Zander"]
    assert window.list.head.count.text() == "5"
    assert window.card is not None
    assert window.card.contact_ids == window.session.book.find()[:1]


def test_typing_finds_at_once_down_leads_in_escape_clears(window: MainWindow, qtbot) -> None:
    press(qtbot, window, Key.Key_F, CONTROL)
    box = window.search.field
    assert box.hasFocus()
    qtbot.keyClicks(box, "bra")
    assert listed(window) == ["Clara Brandt"]
    assert window.list.view.painter.words == ("bra",)
    press(qtbot, box, Key.Key_Down)
    assert window.list.view.hasFocus()
    assert window.selected_ids() == window.session.book.find("brandt")
    press(qtbot, window.list.view, Key.Key_Up)
    assert box.hasFocus()
    press(qtbot, box, Key.Key_Escape)
    assert len(listed(window)) == 5


def test_a_query_that_cannot_be_read_is_told_calmly(window: MainWindow, qtbot) -> None:
    window.search.put("anna")
    window.search.put("anna (")
    assert window.search.problem
    assert listed(window) == ["Anna Adler"]
    window.search.put("anna")
    assert window.search.problem == ""


def test_nothing_found_says_what_to_do(window: MainWindow, qtbot) -> None:
    window.search.put("xyzzy")
    assert window.list.head.count.text() == "0"
    button = window.list._empty.findChildren(QWidget)
    clear = next(b for b in button if b.accessibleName().startswith("Clear search"))
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert window.search.words == ""
    assert len(listed(window)) == 5


def test_delete_moves_to_the_trash_and_undo_brings_back(window: MainWindow, qtbot) -> None:
    select(window, 1)
    press(qtbot, window.list.view, Key.Key_Delete)
    assert "Béla Bartos" not in listed(window)
    assert window.list.view.current_position() == 1
    said = toast(window)
    assert "Béla Bartos" in said.message()
    assert "Béla Bartos" in window.actions_by_id["undo"].text()
    qtbot.mouseClick(said.action_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(listed(window)) == 5
    assert window.actions_by_id["redo"].isEnabled()
    press(qtbot, window, Key.Key_Y, CONTROL)
    assert len(listed(window)) == 4


def test_trash_is_shown_restored_and_emptied(window: MainWindow, qtbot) -> None:
    select(window, 0, 1)
    press(qtbot, window.list.view, Key.Key_Delete)
    window.actions_by_id["view.trash"].trigger()
    assert listed(window) == ["Anna Adler", "Béla Bartos"]
    select(window, 0)
    assert not window.actions_by_id["contact.tag"].isEnabled()
    press(qtbot, window.list.view, Key.Key_R)
    assert listed(window) == ["Béla Bartos"]
    window.actions_by_id["trash.empty"].trigger()
    box = window.findChild(QMessageBox, "purgeQuestion")
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    assert window.list.head.count.text() == "0"
    assert names(window.session.book, "is:deleted") == []
    window.session.undo()  # of what was done before; the one who is gone for good does not come back
    assert listed(window) == ["Anna Adler"]


def test_park_leaves_the_list_and_search_still_finds(window: MainWindow, qtbot) -> None:
    select(window, 4)
    press(qtbot, window.list.view, Key.Key_P)
    assert "Emil Zander" not in listed(window)
    window.search.put("emil")
    assert listed(window) == ["Emil Zander"]


def test_the_menu_takes_parked_contacts_back(window: MainWindow, qtbot) -> None:
    park = window.actions_by_id["contact.park"]
    select(window, 4)
    assert park.text() == "Park"
    park.trigger()
    window.actions_by_id["view.parked"].trigger()
    select(window, 0)
    assert park.text() == "Back to the list"
    park.trigger()
    assert listed(window) == []
    window.actions_by_id["view.all"].trigger()
    assert "Emil Zander" in listed(window)
    assert park.text() == "Park"


def test_the_card_of_a_contact_in_the_trash_offers_to_restore_it(window: MainWindow, qtbot) -> None:
    select(window, 0)
    button = window.detail().card.header.edit_button
    assert button.text() == "Edit"
    press(qtbot, window.list.view, Key.Key_Delete)
    window.actions_by_id["view.trash"].trigger()
    select(window, 0)
    assert button.text() == "Restore"
    assert not window.detail().card.action_row.touch_button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.detail().editor is None
    assert names(window.session.book, "is:deleted") == []


def test_tag_by_completion_and_a_new_one(window: MainWindow, qtbot) -> None:
    select(window, 2, 3)
    press(qtbot, window.list.view, Key.Key_T)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "cl")
    press(qtbot, field, Key.Key_Return)
    assert names(window.session.book, "tag:client") == [
        "Béla Bartos",
        "Clara Brandt",
        "Dora Öst",
        "Emil Zander",
    ]
    press(qtbot, window.list.view, Key.Key_T)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Sailing")
    press(qtbot, field, Key.Key_Return)
    assert names(window.session.book, "tag:sailing") == ["Clara Brandt", "Dora Öst"]
    assert "Sailing" in [t.name for t in window.sidebar.contents.tags]


def test_move_to_a_folder(window: MainWindow, qtbot) -> None:
    select(window, 1)
    press(qtbot, window.list.view, Key.Key_M)
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "fri")
    press(qtbot, field, Key.Key_Return)
    assert names(window.session.book, "folder:friends") == ["Béla Bartos"]


def test_letters_in_the_search_box_are_no_shortcuts(window: MainWindow, qtbot) -> None:
    window.search.focus()
    qtbot.keyClicks(window.search.field, "step")
    assert window.search.words == "step"
    assert window.card is not None
    assert window.card.editor is None


def test_letters_in_an_open_list_of_the_editor_are_no_shortcuts(window: MainWindow, qtbot) -> None:
    select(window, 0)
    window.edit()
    editor = window.detail().editor
    editor.body.add("field", "birthday")
    month = editor.findChild(DateInput).month
    month.setFocus()
    month.showPopup()
    qtbot.waitUntil(month.view().isVisible)
    press(qtbot, month.view(), Key.Key_M)
    assert not window.findChildren(Chooser)
    press(qtbot, month.view(), Key.Key_Return)
    assert not month.view().isVisible()
    assert month.currentText() == "March"
    press(qtbot, editor, Key.Key_Escape)
    editor.discard_button.click()


def test_sorting_both_ways_keeps_the_choice(window: MainWindow) -> None:
    menu = window.list.head.sort_menu()
    next(a for a in menu.actions() if a.text() == "Descending").trigger()
    assert listed(window)[0] == "Emil Zander"
    assert window.list.head.sort.accessibleName() == "Sorted by Last name, descending"
    window.list.set_order("company")
    assert listed(window)[:2] == ["Anna Adler", "Clara Brandt"]


def test_palette_finds_actions_places_and_contacts(window: MainWindow, qtbot) -> None:
    press(qtbot, window, Key.Key_K, CONTROL)
    palette = window.findChild(QWidget, "commandPalette")
    assert palette.isVisible()
    qtbot.keyClicks(palette.field, "friends")
    press(qtbot, palette.field, Key.Key_Return)
    assert not palette.isVisible()
    assert (window.list.scope.place, window.list.scope.name) == ("folder", "Friends")
    press(qtbot, window, Key.Key_K, CONTROL)
    qtbot.keyClicks(palette.field, "emil zan")
    press(qtbot, palette.field, Key.Key_Return)
    assert window.selected_ids() == window.session.book.find("emil")
    press(qtbot, window, Key.Key_K, CONTROL)
    qtbot.keyClicks(palette.field, "trash")
    press(qtbot, palette.field, Key.Key_Return)
    assert window.list.scope == Scope("trash")


def test_the_palette_finds_the_other_books(window: MainWindow, tmp_path: Path, qtbot) -> None:
    club = tmp_path / "rowing-club.kith"
    club.touch()
    memory.remember_book(club)
    found = choices(window, "rowing")
    assert [(c.label, c.hint) for c in found] == [("Rowing club", "Book")]
    with qtbot.waitSignal(window.book_wanted) as asked:
        found[0].run()
    assert asked.args == [club, False]


def test_a_name_in_the_palette_is_a_contact_and_not_what_would_be_undone(window: MainWindow) -> None:
    book = window.session.book
    emil = book.get(book.find("emil")[0])
    window.session.change("Edit Emil Zander", lambda change: change.put(emil.set("suffix", "Jr")))
    assert [c.label for c in choices(window, "emil")] == ["Emil Zander"]
    assert [c.label for c in choices(window, "undo")] == ["Undo: Edit Emil Zander"]
    assert "Undo: Edit Emil Zander" in [c.label for c in choices(window, "")]


def test_showing_a_contact_leaves_what_hides_it(window: MainWindow) -> None:
    window.search.put("anna")
    window.session.contact_requested.emit(window.session.book.find("dora")[0])
    QApplication.processEvents()
    assert window.search.words == ""
    assert window.selected_ids() == window.session.book.find("dora")


def test_another_process_is_noticed(window: MainWindow) -> None:
    other = Book.open(window.session.book.path)
    with other.change("Elsewhere") as change:
        change.trash(other.find("anna"))
    other.close()
    window.session.look_elsewhere()
    assert "Anna Adler" not in listed(window)


def test_dropped_files_open_the_import(window: MainWindow, qtbot, tmp_path: Path, monkeypatch) -> None:
    card = tmp_path / "friends.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n")
    opened: list[list[Path]] = []
    monkeypatch.setattr(window._drops, "_take", opened.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(card))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))
    qtbot.waitUntil(lambda: opened == [[card]])


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files on the window; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(50, 50), *how)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))
    return enter.isAccepted()


def test_files_dropped_on_the_open_import_come_into_it(window: MainWindow, qtbot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("First name,E-mail\nAnn,ann@x.example\n")
    (tmp_path / "b.csv").write_text("First name,E-mail\nBob,bob@x.example\n")
    window.open_import([tmp_path / "a.csv"])
    page = window.pages.currentWidget()
    assert drop(window, tmp_path / "b.csv")
    qtbot.waitUntil(lambda: page.queue.next_name == "b.csv")
    page.show_page("file")
    page.queue.clear()
    assert drop(window, tmp_path / "b.csv")
    qtbot.waitUntil(lambda: page.draft.preview is not None and page.draft.preview.source.name == "b.csv")


def test_files_are_not_taken_where_nothing_would_come_of_it(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("First name,E-mail\nAnn,ann@x.example\n")
    window.screens.export([])
    assert not drop(window, tmp_path / "a.csv")


def test_empty_book_offers_three_ways_in(tmp_path: Path, qtbot, qapp, monkeypatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path))
    for window in shown(Book.open(tmp_path / "my-contacts.kith"), qtbot, qapp):
        assert window.shown == "first"
        assert not window.actions_by_id["export"].isEnabled()
        assert not window.actions_by_id["duplicates"].isEnabled()
        assert window.screens.first().cards[0].hasFocus()
        window.session.change("Import", lambda change: change.put_many(PEOPLE_WITHOUT_FOLDERS))
        assert window.shown == "panes"
        assert len(listed(window)) == 5


def test_window_comes_back_as_it_was_left(window: MainWindow, qtbot, qapp) -> None:
    window.resize(1100, 700)
    window.list.set_order("-company")
    window.list.set_look("compact")
    select(window, 2)
    chosen = window.selected_ids()
    path = window.session.book.path
    window.close()
    again = MainWindow(Session(Book.open(path), ImmediateRunner()))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.card is not None)
    assert (again.list.chosen_order, again.list.view.look) == ("-company", "compact")
    assert again.selected_ids() == chosen
    assert memory.recent_books()[0] == path
    again.close()
    again.session.close()


@pytest.mark.parametrize(
    "name", ["view.overview", "view.companies", "view.touch", "view.dates", "view.cleanup"]
)
def test_every_place_opens(window: MainWindow, name: str) -> None:
    window.actions_by_id[name].trigger()
    QApplication.processEvents()
    assert window.shown in ("panes", name.removeprefix("view."))


@pytest.mark.parametrize("look", ["cards", "compact", "columns"])
def test_every_look_paints(window: MainWindow, look: str) -> None:
    window.actions_by_id[f"look.{look}"].trigger()
    window.search.put("a")
    assert not window.grab().isNull()


@pytest.mark.parametrize("width", [480, 600, 720, 900, 1100])
def test_a_narrow_toolbar_leaves_the_search_box_whole(window: MainWindow, qapp, width: int) -> None:
    window.resize(width, 500)
    qapp.processEvents()
    field = window.search.field
    right = field.mapTo(window, field.rect().topRight()).x()
    assert field.width() >= field.minimumSizeHint().width()
    assert right < width


def test_an_empty_book_is_not_said_to_be_parked() -> None:
    assert nothing(Scope(), "", empty=True).title == "No contacts yet"
    assert "parked" in nothing(Scope(), "").hint


def test_the_search_box_lies_under_nothing(window: MainWindow, qapp: QApplication) -> None:
    bar = window.toolbar
    for width in range(600, 1300, 20):
        window.resize(width, 700)
        qapp.processEvents()
        shown = [w for w in bar._by_worth if w.isVisible()]
        room = window.search.field.geometry()
        assert room.width() >= window.search.field.minimumWidth()
        assert not any(room.intersects(w.geometry()) for w in shown), width


def test_a_field_that_does_not_exist_is_named_under_the_box(window: MainWindow, qtbot) -> None:
    box = window.search.field
    box.setFocus()
    qtbot.keyClicks(box, "anna")
    box.clear()
    qtbot.keyClicks(box, "emial:anna")
    assert window.search.problem.startswith("No field is called “emial”. Did you mean email:?")
    note = window.findChild(QWidget, "queryNote")
    assert note.isVisible()
    assert window.rect().contains(note.geometry())
    window.resize(480, 400)
    box.clear()
    qtbot.keyClicks(box, '"emial:anna"')
    assert window.search.problem == ""
    assert listed(window) == []


def test_the_palette_says_that_it_finds_nothing(window: MainWindow, qtbot) -> None:
    press(qtbot, window, Key.Key_K, CONTROL)
    palette = window.findChild(QWidget, "commandPalette")
    qtbot.keyClicks(palette.field, "xyzzy")
    assert palette.nothing.isVisible()
    assert not palette.view.isVisible()
    press(qtbot, palette.field, Key.Key_Return)
    assert palette.isVisible()
    palette.field.setText("trash")
    assert palette.view.isVisible()
    assert not palette.nothing.isVisible()


@pytest.mark.parametrize("width", [480, 600, 800, 1440])
def test_the_keys_in_the_status_bar_are_seen_whole_or_not_at_all(window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()
    hints = [h for h in window.status.findChildren(KeyHint) if h.isVisible()]
    assert hints
    for hint in hints:
        assert window.status.rect().contains(hint.geometry())
        assert hint.width() >= hint.sizeHint().width()
    assert any("All commands" in label.text() for label in hints[-1].findChildren(QLabel))


def test_the_status_bar_names_the_keys_of_the_editor_while_it_is_open(window: MainWindow, qtbot) -> None:
    def said() -> set[str]:
        hints = (h for h in window.status.findChildren(KeyHint) if h.isVisible())
        return {label.text() for h in hints for label in h.findChildren(PlainLabel)}

    select(window, 0)
    assert "Log touch" in said()
    press(qtbot, window.list.view, Key.Key_E)
    assert {"Save", "Cancel"} <= said()
    assert "Log touch" not in said()
    press(qtbot, window.card.editor, Key.Key_Escape)
    assert "Log touch" in said()


def test_the_selected_contacts_are_merged_by_key(window: MainWindow, qtbot) -> None:
    view = window.list.view
    view.setFocus()
    merge = window.actions_by_id["contact.merge"]
    view.setCurrentIndex(view.model().index(0, 0))
    assert not merge.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(merge.isEnabled)
    chosen = set(window.selected_ids())
    qtbot.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page = window.findChild(ReviewPage)
    assert len(chosen) == 2
    assert page.entry.ids == chosen


def test_letters_typed_into_an_open_menu_do_nothing_to_the_contacts_behind(window: MainWindow, qtbot) -> None:
    select(window, 0)
    window.list.view.setFocus()
    before = window.session.book.undo_label
    menu = QMenu(window)
    chosen = menu.addAction("&Show")
    hits: list[str] = []
    chosen.triggered.connect(lambda: hits.append(chosen.text()))
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.keyClick(menu, Key.Key_P)
    assert window.session.book.undo_label == before
    qtbot.keyClick(menu, Key.Key_S)
    assert hits == ["&Show"]
    assert window.session.book.undo_label == before
    menu.close()
