"""Custom fields defined, changed, ordered and deleted in their window, by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.contact import Attribute
from app.domain.fields import DataType
from app.services import collections
from app.ui.fields.window import FieldsWindow
from app.ui.main.window import MainWindow
from tests.ui.main.test_window import press

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def fields(window: MainWindow, qtbot) -> Iterator[FieldsWindow]:
    window.actions_by_id["fields"].trigger()
    found = next(w for w in QApplication.topLevelWidgets() if isinstance(w, FieldsWindow) and w.isVisible())
    qtbot.addWidget(found)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    yield found
    found.close()


def define(qtbot, fields: FieldsWindow, label: str, kind: str = "text", values: str = "") -> None:
    press(qtbot, fields, Key.Key_N, CONTROL)
    qtbot.keyClicks(fields.form.label, label)
    fields.form.type.setCurrentIndex(fields.form.type.findData(kind))
    fields.form.type.activated.emit(0)
    qtbot.keyClicks(fields.form.values, values)
    press(qtbot, fields, Key.Key_S, CONTROL)


def names(fields: FieldsWindow) -> list[str]:
    return [field.name for field in fields.session.book.fields.custom]


def test_a_first_field_is_begun_at_once_and_saved_with_all_it_says(fields: FieldsWindow, qtbot) -> None:
    assert fields.form.label.hasFocus()
    assert not fields.save.isEnabled()
    qtbot.keyClicks(fields.form.label, "T-Shirt size")
    qtbot.keyClicks(fields.form.values, "S, M, , L, M")
    fields.form.section.setEditText("Clothes")
    fields.form.flags["required"].click()
    press(qtbot, fields, Key.Key_S, CONTROL)
    (field,) = fields.session.book.fields.custom
    assert (field.name, field.label, field.id, field.section) == (
        "t_shirt_size",
        "T-Shirt size",
        1,
        "Clothes",
    )
    assert (field.enum_values, field.required, field.singular) == (("S", "M", "L"), True, True)
    assert "t_shirt_size" in fields.form.facts.text()
    assert not fields.save.isEnabled()


def test_names_stay_apart_and_order_follows_alt_and_arrows(fields: FieldsWindow, qtbot) -> None:
    for label in ("Shoe", "Shoe", "Hat"):
        define(qtbot, fields, label)
    assert names(fields) == ["shoe", "shoe_2", "hat"]
    press(qtbot, fields, Key.Key_Up, ALT)
    assert names(fields) == ["shoe", "hat", "shoe_2"]
    fields.form.label.setFocus()
    qtbot.keyClicks(fields.form.label, " size")
    press(qtbot, fields, Key.Key_S, CONTROL)
    assert names(fields) == ["shoe", "hat", "shoe_2"]
    assert fields.session.book.fields["hat"].label == "Hat size"
    fields.session.undo()
    fields.session.undo()
    assert names(fields) == ["shoe", "shoe_2", "hat"]


def test_another_type_reads_the_values_anew(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Shoe")
    book = fields.session.book
    one, two = book.find()[:2]
    with book.change("Sizes") as change:
        change.put(change.get(one).add(Attribute("shoe", "42")))
        change.put(change.get(two).add(Attribute("shoe", "large")))
    fields.form.type.setCurrentIndex(fields.form.type.findData("number"))
    fields.form.type.activated.emit(0)
    assert "read anew" in fields.said.text()
    press(qtbot, fields, Key.Key_S, CONTROL)
    assert [c.main("shoe").value for c in book.get_many([one, two])] == [42, "large"]
    assert book.find("shoe:>40") == [one]
    fields.session.undo()
    assert book.get_many([one])[0].main("shoe").value == "42"
    assert book.fields["shoe"].data_type is DataType.TEXT


def test_search_looks_or_does_not_as_the_definition_says(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Secret")
    book = fields.session.book
    one = book.find()[0]
    with book.change("Tell") as change:
        change.put(change.get(one).add(Attribute("secret", "xylophone")))
    assert book.find("xylophone") == [one]
    fields.form.flags["searchable"].click()
    press(qtbot, fields, Key.Key_S, CONTROL)
    assert book.find("xylophone") == []
    fields.session.undo()
    assert book.find("xylophone") == [one]
    fields.session.redo()
    assert book.find("xylophone") == []
    assert book.find("secret:xylophone") == [one]


def test_deleting_says_how_many_values_go_and_undo_brings_them_back(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Shoe")
    book = fields.session.book
    with book.change("Sizes") as change:
        change.put_many([c.add(Attribute("shoe", "42")) for c in change.get_many(book.find()[:2])])
    qtbot.mouseClick(fields.delete, Qt.MouseButton.LeftButton)
    box = fields.findChild(QMessageBox, "deleteQuestion")
    assert box is not None
    assert box.informativeText().startswith("2 values go with it")
    next(b for b in box.buttons() if b.text() == "Delete").click()
    assert names(fields) == []
    assert collections.held_values(book, "shoe") == 0
    fields.session.undo()
    assert names(fields) == ["shoe"]
    assert collections.held_values(book, "shoe") == 2


def test_an_unused_field_goes_without_a_question(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Hat")
    fields.list.setFocus()
    press(qtbot, fields.list, Key.Key_Delete)
    assert names(fields) == []


def test_every_control_has_a_name_and_escape_closes(fields: FieldsWindow, qtbot) -> None:
    from PySide6.QtWidgets import QWidget

    silent = [
        w
        for w in fields.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not (w.accessibleName() or getattr(w, "text", str)())
    ]
    assert silent == []
    press(qtbot, fields, Key.Key_Escape)
    assert not fields.isVisible()


def test_tab_goes_from_the_list_into_the_definition(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Shoe size", "number")
    fields.list.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == fields.form.inputs()[:4]


def test_what_is_typed_and_not_saved_waits_while_another_row_is_looked_at(
    fields: FieldsWindow, qtbot
) -> None:
    define(qtbot, fields, "Shoe")
    define(qtbot, fields, "Hat")
    qtbot.keyClicks(fields.form.label, " size")
    fields.list.setFocus()
    qtbot.keyClick(fields.list, Key.Key_Up)
    assert fields.form.label.text() == "Shoe"
    assert not fields.save.isEnabled()
    assert "not saved yet" in fields.list.item(1).text()
    press(qtbot, fields, Key.Key_N, CONTROL)
    qtbot.keyClicks(fields.form.label, "Glove")
    fields.list.setCurrentRow(1)
    assert fields.form.label.text() == "Hat size"
    press(qtbot, fields, Key.Key_S, CONTROL)
    assert [f.label for f in fields.fields] == ["Shoe", "Hat size"]
    assert "not saved yet" not in fields.list.item(1).text()
    press(qtbot, fields, Key.Key_N, CONTROL)
    assert fields.form.label.text() == "Glove"
    press(qtbot, fields, Key.Key_S, CONTROL)
    assert [f.label for f in fields.fields] == ["Shoe", "Hat size", "Glove"]
    press(qtbot, fields, Key.Key_N, CONTROL)
    assert fields.form.label.text() == ""


def test_what_is_typed_can_be_discarded(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Shoe")
    assert not fields.undo.isVisible()
    qtbot.keyClicks(fields.form.label, " size")
    qtbot.mouseClick(fields.undo, Qt.MouseButton.LeftButton)
    assert (fields.form.label.text(), fields.save.isEnabled()) == ("Shoe", False)
    assert "not saved yet" not in fields.list.item(0).text()


def test_undoing_an_edit_leaves_no_draft_of_it(fields: FieldsWindow, qtbot) -> None:
    define(qtbot, fields, "Shoe")
    qtbot.keyClicks(fields.form.label, " size")
    press(qtbot, fields, Key.Key_S, CONTROL)
    fields.session.undo()
    assert fields.form.label.text() == "Shoe"
    assert not fields.has_unsaved()
    assert "not saved yet" not in fields.list.item(0).text()
