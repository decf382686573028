"""Several contacts edited at once, by keyboard and mouse, on a real book."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.services import collections
from app.services.editing import assignment
from app.services.many import edit_all
from app.ui.main.window import MainWindow
from app.ui.many.form import ManyForm
from tests.ui.main.test_window import press, select, toast

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def form(window: MainWindow) -> ManyForm:
    found = window.findChild(QWidget, "manyEditor")
    assert isinstance(found, ManyForm)
    return found


def type_into(qtbot, many: ManyForm, field: str, text: str) -> None:
    line = many.rows[field].value.lineEdit()
    line.setFocus()
    qtbot.keyClicks(line, text)


def settled(qtbot, many: ManyForm) -> None:
    qtbot.waitUntil(lambda: not many._timer.isActive())


def test_it_shows_what_they_have_in_common_and_what_differs(window: MainWindow) -> None:
    select(window, 0, 1, 3)
    many = form(window)
    assert many.rows["folder"].value.lineEdit().placeholderText() == "Mixed: 1 value, 1 without"
    assert many.rows["email"].value.lineEdit().placeholderText() == "Mixed: 2 values, 1 without"
    assert many.rows["assignee"].value.lineEdit().placeholderText() == "Empty"
    assert "Choir (2)" in many.rows["tags"].value.toolTip()
    assert not many.apply_button.isEnabled()


def test_values_are_set_added_and_cleared_as_one_operation_with_a_preview(window: MainWindow, qtbot) -> None:
    select(window, 0, 1, 3)
    book, many = window.session.book, form(window)
    ids = window.selected_ids()
    type_into(qtbot, many, "assignee", "Lena")
    type_into(qtbot, many, "tags", "Neighbour")
    many.rows["email"].choose("clear")
    many.rows["is_opted_out"].choose("=")
    many.rows["is_opted_out"].value.setCurrentIndex(1)
    many.rows["is_opted_out"].value.activated.emit(1)
    settled(qtbot, many)
    assert many.said.text() == "Changes 3 of 3 contacts"
    press(qtbot, many, Key.Key_S, CONTROL)
    changed = book.get_many(ids)
    assert {c.text("assignee") for c in changed} == {"Lena"}
    assert all("Neighbour" in c.tags and c.is_opted_out and not c.text("email") for c in changed)
    assert "Choir" in changed[0].tags
    assert book.undo_label == "Change Tags, Assignee, E-mail, Opted out of 3 contacts"
    assert toast(window).isVisible()
    assert many.assignments() == []
    window.session.undo()
    assert {c.text("assignee") for c in book.get_many(ids)} == {""}
    assert book.get_many(ids)[0].text("email") == "anna@example.org"


def test_only_those_that_would_change_are_counted_and_a_value_is_removed_where_it_is(
    window: MainWindow, qtbot
) -> None:
    select(window, 0, 1, 2)
    many = form(window)
    many.rows["company"].choose("-=")
    type_into(qtbot, many, "company", "Lumen")
    settled(qtbot, many)
    assert many.said.text() == "Changes 1 of 3 contacts"
    qtbot.mouseClick(many.apply_button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.session.book.find("company:lumen") == []
    assert len(window.session.book.find("company:quill")) == 1


def test_replacing_in_a_field_with_several_values_leaves_one(window: MainWindow, qtbot) -> None:
    select(window, 1, 2)
    many = form(window)
    many.rows["phone_number"].choose("=")
    type_into(qtbot, many, "phone_number", "+44 20 7946 0000")
    settled(qtbot, many)
    press(qtbot, many, Key.Key_S, CONTROL)
    for contact in window.session.book.get_many(window.selected_ids()):
        assert [a.normalized for a in contact.all("phone_number")] == ["+442079460000"]


def test_a_field_that_nobody_has_is_offered_on_demand(window: MainWindow, qtbot) -> None:
    select(window, 0, 1)
    many = form(window)
    assert "industry" not in many.rows
    many.add("industry")
    type_into(qtbot, many, "industry", "Energy")
    settled(qtbot, many)
    press(qtbot, many, Key.Key_S, CONTROL)
    assert window.session.book.count("industry:energy") == 2


def test_e_leads_into_the_form_letters_are_text_there_and_escape_forgets_them(
    window: MainWindow, qtbot
) -> None:
    select(window, 0, 1)
    many = form(window)
    press(qtbot, window.list.view, Key.Key_E)
    line = many.rows["tags"].value.lineEdit()
    assert many.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClicks(line, "pst")
    assert line.text() == "pst"
    assert window.session.book.counts().parked == 0
    press(qtbot, line, Key.Key_Escape)
    assert many.assignments() == []


def test_a_value_that_cannot_be_is_said_and_nothing_happens(window: MainWindow, qtbot) -> None:
    select(window, 0, 1)
    many = form(window)
    type_into(qtbot, many, "touch_freq", "often")
    settled(qtbot, many)
    assert "number of days" in many.said.text()
    assert not many.apply_button.isEnabled()


def test_what_was_typed_stays_while_the_selection_grows_and_goes_with_another(
    window: MainWindow, qtbot
) -> None:
    select(window, 0, 1)
    many = form(window)
    type_into(qtbot, many, "assignee", "Lena")
    select(window, 0, 1, 2)
    settled(qtbot, many)
    assert many.said.text() == "Changes 3 of 3 contacts"
    select(window, 3, 4)
    assert many.assignments() == []


def test_every_part_has_a_name_and_nobody_edits_the_trash(window: MainWindow) -> None:
    select(window, 0, 1)
    many = form(window)
    for row in many.rows.values():
        assert row.way.accessibleName()
        assert row.value.accessibleName()
    with window.session.book.change("Delete") as change:
        change.trash(window.selected_ids())
    window.actions_by_id["view.trash"].trigger()
    QApplication.processEvents()
    select(window, 0, 1)
    assert not many.isVisible()
    assert many.mapTo(window, QPoint()).x() >= 0


def test_custom_values_are_merged_with_the_others_or_take_their_place(window: MainWindow, qtbot) -> None:
    book = window.session.book
    for name in ("shoe", "hat"):
        collections.add_field(book, collections.custom_field(name, name.title(), "text", "", (), True, ()))
    ids = book.find()[:2]
    edit_all(book, ids, [assignment("custom.hat=59")])
    QApplication.processEvents()
    select(window, 2)
    select(window, 0, 1)
    many = form(window)
    assert not many.overwrite.isVisibleTo(many)
    type_into(qtbot, many, "shoe", "42")
    settled(qtbot, many)
    assert many.overwrite.isVisibleTo(many)
    press(qtbot, many, Key.Key_S, CONTROL)
    assert [(c.text("shoe"), c.text("hat")) for c in book.get_many(ids)] == [("42", "59")] * 2
    type_into(qtbot, many, "shoe", "43")
    many.overwrite.setFocus()
    qtbot.keyClick(many.overwrite, Key.Key_Space)
    settled(qtbot, many)
    press(qtbot, many, Key.Key_S, CONTROL)
    assert [(c.text("shoe"), c.text("hat")) for c in book.get_many(ids)] == [("43", "")] * 2
    assert not many.overwrite.isChecked()
    window.session.undo()
    assert [c.text("hat") for c in book.get_many(ids)] == ["59"] * 2
