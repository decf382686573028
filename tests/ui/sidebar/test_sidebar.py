from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from app.domain.ids import new_id
from app.services.book import Book
from app.ui.list.model import MIME_CONTACTS
from app.ui.list.titles import title
from app.ui.runner import ImmediateRunner
from app.ui.scope import Scope
from app.ui.session import Session
from app.ui.sidebar import menus
from app.ui.sidebar.entries import Contents, Entry, read_contents, top
from app.ui.sidebar.model import SideModel
from app.ui.sidebar.panel import Sidebar
from tests.ui.answers import answer
from tests.ui.people import book_of, names

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return book_of(tmp_path)


@pytest.fixture
def sidebar(book: Book, qtbot) -> Iterator[Sidebar]:
    session = Session(book, ImmediateRunner())
    panel = Sidebar(session)
    qtbot.addWidget(panel)
    panel.resize(232, 760)
    panel.show()
    panel.scope_chosen.connect(panel.show_scope)
    panel.refresh()
    yield panel
    session.close()


def entry(sidebar: Sidebar, label: str) -> tuple[int, int, Entry]:
    for group, model in enumerate(sidebar.models):
        for row in range(model.rowCount()):
            found = model.entry(row)
            if found is not None and found.label == label and found.kind != "hint":
                return group, row, found
    raise AssertionError(label)


def click(sidebar: Sidebar, qtbot, label: str, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    group, row, _entry = entry(sidebar, label)
    view = sidebar.views[group]
    where = view.visualRect(sidebar.models[group].index(row)).center()
    qtbot.mouseClick(view.viewport(), LEFT, modifier, where)


def type_name(qtbot, sidebar: Sidebar, name: str) -> None:
    editor = sidebar.views[1].findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, name)
    sidebar.refresh()
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(10):  # the editor commits, closes and tells in a turn of the event loop each
        QApplication.processEvents()


def test_models_keep_qt_s_rules(book: Book, qtbot) -> None:
    contents = read_contents(book, None)
    model = SideModel(lambda _entry: "")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_entries(top(contents))
    model.insert(0, Entry("new", "tag"))
    model.drop_new()
    model.set_entries(top(Contents()))
    model.set_entries([])
    book.close()


def test_entries_have_counts(sidebar: Sidebar) -> None:
    counts = {
        label: entry(sidebar, label)[2].count
        for label in ("All contacts", "Choir", "Work", "With e-mail", "Clean up")
    }
    assert counts == {"All contacts": 5, "Choir": 2, "Work": 2, "With e-mail": 3, "Clean up": None}
    assert entry(sidebar, "Choir")[2].hue == "violet"


def test_click_filters_control_adds_alt_leaves_out(sidebar: Sidebar, qtbot) -> None:
    chosen: list[Scope] = []
    sidebar.scope_chosen.connect(chosen.append)
    click(sidebar, qtbot, "Choir")
    click(sidebar, qtbot, "Client", CONTROL)
    assert chosen[-1].with_tags == ("Choir", "Client")
    click(sidebar, qtbot, "Client", ALT)
    assert (chosen[-1].with_tags, chosen[-1].without_tags) == (("Choir",), ("Client",))
    found = sidebar.session.book.rows(sidebar.session.book.numbers(chosen[-1].term()))
    assert [row.display_name for row in found] == ["Anna Adler"]
    group, row, _entry = entry(sidebar, "Client")
    assert sidebar.models[group].marked(row) == "out"
    click(sidebar, qtbot, "Work")
    assert (chosen[-1].place, chosen[-1].name) == ("folder", "Work")


def test_keyboard_goes_through_all_three_groups(sidebar: Sidebar, qtbot) -> None:
    sidebar.views[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(30):
        focus = next((v for v in sidebar.views if v.hasFocus()), sidebar.views[0])
        qtbot.keyClick(focus, Qt.Key.Key_Down)
    assert sidebar.views[2].currentIndex().data() == "Trash"
    assert sidebar._scope.place == "trash"


def test_new_folder_and_tag_are_named_in_place(sidebar: Sidebar, qtbot) -> None:
    sidebar.start_new("folder")
    type_name(qtbot, sidebar, "Family")
    sidebar.start_new("tag")
    type_name(qtbot, sidebar, "Sailing")
    book = sidebar.session.book
    assert [f.name for f in book.folders()] == ["Family", "Friends", "Work"]
    assert "Sailing" in [t.name for t in book.tags()]
    assert entry(sidebar, "Sailing")


def test_plus_of_a_heading_begins_a_name_and_escape_ends_it(sidebar: Sidebar, qtbot) -> None:
    group, row, _entry = entry(sidebar, "Tags")
    view = sidebar.views[group]
    where = view.painter.plus_rect(
        view.visualRect(sidebar.models[group].index(row)), view.layoutDirection()
    ).center()
    qtbot.mouseClick(view.viewport(), LEFT, pos=where)
    editor = view.findChild(QLineEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert all(e.kind != "new" for e in sidebar.models[1]._entries)


def test_rename_follows_what_is_shown(sidebar: Sidebar, qtbot) -> None:
    click(sidebar, qtbot, "Choir")
    sidebar.start_rename(entry(sidebar, "Choir")[2])
    type_name(qtbot, sidebar, "Singers")
    assert sidebar._scope.with_tags == ("Singers",)
    assert names(sidebar.session.book, "tag:singers") == ["Anna Adler", "Béla Bartos"]


def test_renaming_onto_another_tag_merges_when_agreed(sidebar: Sidebar, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(sidebar, "_may_merge", lambda _a, _b: True)
    sidebar.start_rename(entry(sidebar, "Choir")[2])
    type_name(qtbot, sidebar, "client")
    book = sidebar.session.book
    assert [t.name for t in book.tags()] == ["Client"]
    assert names(book, "tag:client") == ["Anna Adler", "Béla Bartos", "Emil Zander"]
    book.undo()
    assert names(book, "tag:choir") == ["Anna Adler", "Béla Bartos"]


def test_colour_and_delete(sidebar: Sidebar) -> None:
    sidebar.recolour(entry(sidebar, "Choir")[2], "coral")
    assert entry(sidebar, "Choir")[2].hue == "coral"
    sidebar.delete(entry(sidebar, "Choir")[2])
    book = sidebar.session.book
    assert [t.name for t in book.tags()] == ["Client"]
    assert len(names(book)) == 5


def test_deleting_a_folder_takes_its_contacts_to_the_trash_and_says_so(sidebar: Sidebar) -> None:
    work = entry(sidebar, "Work")[2]
    words = [a.text() for a in menus.menu_for(sidebar, work).actions()]
    assert "Delete, with 2 contacts to the trash" in words
    sidebar.delete(work)
    book = sidebar.session.book
    assert names(book, "is:deleted") == ["Anna Adler", "Dora Öst"]
    book.undo()
    assert names(book, "folder:work") == ["Anna Adler", "Dora Öst"]


def test_contacts_are_dropped_on_tags_and_folders_alone(sidebar: Sidebar) -> None:
    data = QMimeData()
    data.setData(MIME_CONTACTS, QByteArray(b"one\ntwo"))
    dropped: list[tuple[str, list[str]]] = []
    sidebar.dropped.connect(lambda e, ids: dropped.append((e.label, ids)))
    copy = Qt.DropAction.CopyAction
    for label in ("Choir", "Work", "With e-mail", "Trash", "All contacts"):
        group, row, _entry = entry(sidebar, label)
        model = sidebar.models[group]
        model.dropMimeData(data, copy, -1, -1, model.index(row))
    assert dropped == [(label, ["one", "two"]) for label in ("Choir", "Work", "Trash")]
    assert not sidebar.models[0].dropMimeData(data, copy, -1, -1, QModelIndex())


def test_first_and_last_group_never_scroll(sidebar: Sidebar) -> None:
    book = sidebar.session.book
    with book.change("Many tags") as change:
        from app.domain.book import Tag

        for n in range(60):
            change.put_tag(Tag(f"Tag {n:02}"))
    QApplication.processEvents()
    for view in (sidebar.views[0], sidebar.views[2]):
        assert view.verticalScrollBar().maximum() == 0
        assert sidebar.rect().contains(view.geometry())
    assert sidebar.views[1].verticalScrollBar().maximum() > 0


def test_the_number_of_duplicates_calls_until_they_are_merged(sidebar: Sidebar, book: Book) -> None:
    assert entry(sidebar, "Duplicates")[2].count is None
    first = book.get_many(book.ids_of(book.numbers()))[0]
    with book.change("Copy") as change:
        change.put(replace(first, id=new_id()))
    sidebar.refresh()
    found = entry(sidebar, "Duplicates")[2]
    assert (found.count, found.look) == (1, "accent")
    book.undo()
    sidebar.refresh()
    assert entry(sidebar, "Duplicates")[2].count is None


def sub(sidebar: Sidebar, label: str, title: str):
    menu = menus.menu_for(sidebar, entry(sidebar, label)[2])
    assert menu is not None
    return next(a.menu() for a in menu.actions() if a.menu() is not None and a.text() == title)


def test_a_tag_gets_a_reminder_from_its_menu(sidebar: Sidebar, book: Book) -> None:
    below = sub(sidebar, "Choir", "Reminder")
    assert [a.text() for a in below.actions() if a.isChecked()] == ["No reminder"]
    next(a for a in below.actions() if a.text() == "Every 30 days").trigger()
    assert [t.touch_freq for t in book.tags()] == [30, None]
    assert book.count_due("", "") == 2
    book.undo()
    assert book.count_due("", "") == 0


def test_folders_have_an_order_and_a_description(sidebar: Sidebar, book: Book, qtbot) -> None:
    def labels() -> list[str]:
        model = sidebar.models[1]
        shown = [model.entry(row) for row in range(model.rowCount())]
        return [e.label for e in shown if e is not None and e.kind == "folder"]

    assert labels() == ["Friends", "Work"]
    below = sub(sidebar, "Folders", "Order of folders")
    next(a for a in below.actions() if a.text() == "Largest first").trigger()
    assert labels() == ["Work", "Friends"]
    sidebar.refresh()
    assert labels() == ["Work", "Friends"]
    menus.describe(sidebar, entry(sidebar, "Work")[2])
    answer(sidebar, "People from the office", qtbot)
    assert [f.description for f in book.folders()] == ["", "People from the office"]
    group, row, _ = entry(sidebar, "Work")
    tip = sidebar.models[group].index(row).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Work\nPeople from the office"


def carried_over(sidebar: Sidebar, label: str) -> bool:
    """Drag a contact over an entry and let go, as the window system does; returns whether it may be dropped there."""
    group, row, _ = entry(sidebar, label)
    view = sidebar.views[group]
    where = view.visualRect(view.model().index(row, 0)).center()
    data = QMimeData()
    data.setData(MIME_CONTACTS, QByteArray(b"one"))
    how = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(where, *how))
    move = QDragMoveEvent(where, *how)
    QApplication.sendEvent(view.viewport(), move)
    if move.isAccepted():
        QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(where), *how))
    else:
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    return move.isAccepted()


def test_a_drag_is_taken_by_what_can_take_it(sidebar: Sidebar) -> None:
    dropped: list[str] = []
    sidebar.dropped.connect(lambda e, _ids: dropped.append(e.label))
    assert [carried_over(sidebar, label) for label in ("Choir", "Work", "Trash")] == [True] * 3
    assert dropped == ["Choir", "Work", "Trash"]
    assert [carried_over(sidebar, label) for label in ("Overview", "Tags", "All contacts")] == [False] * 3
    assert len(dropped) == 3


def test_what_is_shown_goes_along_with_names_that_change(sidebar: Sidebar, qtbot, monkeypatch) -> None:
    book, session = sidebar.session.book, sidebar.session
    monkeypatch.setattr(sidebar, "_may_merge", lambda _a, _b: True)
    click(sidebar, qtbot, "Choir")
    sidebar.start_rename(entry(sidebar, "Choir")[2])
    type_name(qtbot, sidebar, "Singers")
    session.undo()
    assert sidebar._scope.with_tags == ("Choir",)
    sidebar.start_rename(entry(sidebar, "Choir")[2])
    type_name(qtbot, sidebar, "client")
    assert sidebar._scope.with_tags == ("Client",)
    session.change("Gone", lambda c: c.remove_tag(book.tags()[0]))
    assert sidebar._scope == Scope()


def test_a_name_that_is_taken_is_refused_and_the_same_folder_stays_in_view(sidebar: Sidebar, qtbot) -> None:
    click(sidebar, qtbot, "Friends")
    sidebar.start_rename(entry(sidebar, "Friends")[2])
    with qtbot.waitSignal(sidebar.session.failed):
        type_name(qtbot, sidebar, "Work")
    assert (sidebar._scope.place, sidebar._scope.name) == ("folder", "Friends")


def test_a_saved_list_in_view_follows_its_query_and_goes_with_it(sidebar: Sidebar, qtbot) -> None:
    book, session = sidebar.session.book, sidebar.session
    click(sidebar, qtbot, "With e-mail")
    saved = book.lists()[0]
    session.change("Edit", lambda c: c.put_list(replace(saved, query="custom.gone:x")))
    assert names(book, sidebar._scope.term()) == []
    assert "No field is called “custom.gone”" in sidebar._scope.problem
    session.change("Edit", lambda c: c.put_list(replace(saved, query="(")))
    assert sidebar._scope.problem
    assert names(book, sidebar._scope.term()) == []
    session.change("Delete", lambda c: c.remove_list(saved))
    assert sidebar._scope == Scope()


def test_tags_are_asked_for_left_out_or_alternatives_by_the_menu_too(sidebar: Sidebar, qtbot) -> None:
    def choose(label: str, words: str) -> None:
        action = next(
            a for a in menus.menu_for(sidebar, entry(sidebar, label)[2]).actions() if a.text() == words
        )
        action.trigger()

    book = sidebar.session.book
    click(sidebar, qtbot, "Choir")
    choose("Client", "Ask for it too")
    assert names(book, sidebar._scope.term()) == ["Béla Bartos"]
    choose("Client", "Any of the tags is enough")
    assert names(book, sidebar._scope.term()) == ["Anna Adler", "Béla Bartos", "Emil Zander"]
    assert title(sidebar._scope) == "Choir or Client"
    choose("Choir", "Leave out")
    assert names(book, sidebar._scope.term()) == ["Emil Zander"]
    choose("Client", "No longer ask for it")
    assert "Anna Adler" not in names(book, sidebar._scope.term())


def test_the_reminder_of_a_tag_may_be_any_number_of_days(sidebar: Sidebar, qtbot) -> None:
    def reminders() -> dict[str, QAction]:
        menu = menus.menu_for(sidebar, entry(sidebar, "Choir")[2])
        below = next(m for m in menu.findChildren(QMenu) if m.title() == "Reminder")
        return {action.text(): action for action in below.actions()}

    reminders()["Other…"].trigger()
    answer(sidebar, "45", qtbot)
    choir = next(t for t in sidebar.session.book.tags() if t.name == "Choir")
    assert choir.touch_freq == 45
    assert reminders()["Every 45 days"].isChecked()
    reminders()["No reminder"].trigger()
    assert next(t for t in sidebar.session.book.tags() if t.name == "Choir").touch_freq is None


@pytest.mark.parametrize(("label", "named"), [("Work", "Delete folder Work"), ("Choir", "Delete tag Choir")])
def test_del_deletes_what_the_keyboard_is_on(
    sidebar: Sidebar, book: Book, qtbot, label: str, named: str
) -> None:
    group, row, _ = entry(sidebar, label)
    view = sidebar.views[group]
    view.setCurrentIndex(sidebar.models[group].index(row))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert label not in [e.label for e in sidebar.places()]
    assert book.undo_label == named
    book.undo()
    assert label in [e.label for e in sidebar.places()]
