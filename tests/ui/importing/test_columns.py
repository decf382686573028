"""The mapping page: goals and labels by keyboard and mouse, what becomes of the cells, and the transforms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea

from app.ui.importing.columns_table import LABEL, TARGET
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from tests.ui.importing.conftest import Opened

LIST = (
    "Name,Telefon,E-Mail,Geburtstag,Kundennummer,Web\n"
    "Dr. Aylin van der Berg,030 23125118; 0171 3920014,aylin@x.example,03/04/1985,K-17,www.a.example\n"
    "Béla Szendrey,+36 1 555 0101,bela@x.example,25/12/1990,K-18,www.b.example\n"
    "Grace Achterberg,ask Maria,grace@x.example,,K-19,\n"
)


@pytest.fixture
def wizard(opened: Opened) -> ImportWizard:
    found = opened("liste.csv", LIST)
    found.show_page("columns")
    return found


def stand_on(wizard: ImportWizard, column: str, line: int = TARGET) -> None:
    table = wizard.columns.table
    table.setFocus()
    table.setCurrentIndex(table.columns.index(line, wizard.draft.preview.columns.index(column)))


def send(wizard: ImportWizard, column: str, typed: str, qtbot, line: int = TARGET) -> None:
    """Choose a goal (or label) as a user does: Enter on the head, some letters, Enter."""
    stand_on(wizard, column, line)
    qtbot.keyClick(wizard.columns.table, Qt.Key.Key_Return)
    field = wizard.columns._chooser.field
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def contacts(wizard: ImportWizard, qtbot):
    wizard.show_page("columns")
    for _ in range(2):
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"
    book = wizard.session.book
    return {c.text("last_name") or c.text("display_name"): c for c in book.all_contacts()}


def test_each_column_says_where_it_goes_and_why(wizard: ImportWizard) -> None:
    found = {c.name: c for c in wizard.columns.table.columns.columns}
    assert found["Name"].goal == "Full name"
    assert found["Telefon"].goal == "Phone 1"
    assert found["Telefon"].reason == "Matched by name"
    assert found["Telefon"].state == "check", "ask Maria is no number"
    assert found["Kundennummer"].state in ("left", "matched")


def test_what_becomes_of_the_cells_is_shown_below(wizard: ImportWizard) -> None:
    stand_on(wizard, "Name")
    readings = wizard.columns.reading.model.readings
    assert "van der Berg" in readings[0].saved
    assert "First name: Aylin" in readings[0].saved
    stand_on(wizard, "Telefon")
    model = wizard.columns.reading.model
    assert model.index(1, 3).data() == "Hungary"
    assert model.index(2, 3).data() == "Is no phone number; kept as typed"


def test_f8_walks_through_what_is_to_be_checked(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, "Name")
    qtbot.keyClick(wizard, Qt.Key.Key_F8)
    assert wizard.columns.column == "Telefon"


def test_a_column_becomes_a_custom_field_of_the_book(wizard: ImportWizard, session: Session, qtbot) -> None:
    send(wizard, "Kundennummer", "New field", qtbot)
    found = contacts(wizard, qtbot)
    (field,) = session.book.fields.custom
    assert field.label == "Kundennummer"
    assert found["Szendrey"].text(field.name) == "K-18"
    session.undo()
    assert session.book.fields.custom == ()


def test_a_column_is_left_out_by_keyboard(wizard: ImportWizard, qtbot) -> None:
    send(wizard, "Web", "leave", qtbot)
    assert wizard.columns.table.columns.columns[5].state == "left"
    assert contacts(wizard, qtbot)["Szendrey"].text("website") == ""


def test_a_label_is_chosen_or_typed(wizard: ImportWizard, qtbot) -> None:
    send(wizard, "Telefon", "Fax", qtbot, LABEL)
    send(wizard, "E-Mail", "Chorleiter", qtbot, LABEL)
    bela = contacts(wizard, qtbot)["Szendrey"]
    assert bela.main("phone_number").label == "Fax"
    assert bela.main("email").label == "Chorleiter"


def test_escape_closes_the_list_and_not_the_wizard(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, "Web")
    qtbot.keyClick(wizard.columns.table, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(wizard.finished):
        qtbot.keyClick(wizard.columns._chooser.field, Qt.Key.Key_Escape)
    assert wizard.columns._chooser is None
    assert wizard.page == "columns"


def test_the_default_country_is_chosen_for_this_file(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, "Telefon")
    choose(wizard.columns.choices.country, "AT")
    assert "Austria" in wizard.columns.reading.model.index(0, 3).data()
    berg = next(c for name, c in contacts(wizard, qtbot).items() if "Berg" in name)
    assert berg.main("phone_number").normalized.startswith("+43")


def test_a_full_name_can_be_kept_whole(wizard: ImportWizard, qtbot) -> None:
    stand_on(wizard, "Name")
    choose(wizard.columns.choices.several, "")
    found = contacts(wizard, qtbot)
    assert found["Béla Szendrey"].text("first_name") == ""


def test_values_are_split_where_the_user_says(opened: Opened, qtbot) -> None:
    wizard = opened("n.csv", "Vorname,Nachname,Spitzname\nAda,Love,Addie/Ad\nBob,Ray,Bobby\n")
    wizard.show_page("columns")
    stand_on(wizard, "Spitzname")
    choose(wizard.columns.choices.several, "/")
    assert wizard.columns.reading.model.readings[0].saved == "Addie · Ad"
    ada = contacts(wizard, qtbot)["Love"]
    assert [a.value for a in ada.attributes if a.field == "nickname"] == ["Addie", "Ad"]


def test_the_order_of_dates_comes_from_the_whole_column_and_can_be_turned(wizard: ImportWizard) -> None:
    stand_on(wizard, "Geburtstag")
    assert "day first" in wizard.columns.choices.order.currentText()
    assert wizard.columns.reading.model.readings[0].saved == "1985-04-03"
    choose(wizard.columns.choices.order, False)
    assert wizard.columns.reading.model.readings[0].saved == "1985-03-04"


def test_a_second_phone_stays_a_second_phone(wizard: ImportWizard, qtbot) -> None:
    send(wizard, "Kundennummer", "Phone", qtbot)
    goals = {c.name: c.goal for c in wizard.columns.table.columns.columns}
    assert {goals["Telefon"], goals["Kundennummer"]} == {"Phone 1", "Phone 2"}


def test_a_name_goes_to_the_partner(wizard: ImportWizard, qtbot) -> None:
    send(wizard, "Kundennummer", "Nickname", qtbot)
    stand_on(wizard, "Kundennummer")
    qtbot.keyClick(wizard.columns.choices.partner, Qt.Key.Key_Space)
    bela = contacts(wizard, qtbot)["Szendrey"]
    (nick,) = [a for a in bela.attributes if a.field == "nickname"]
    assert nick.is_partner


def test_chips_show_the_columns_of_one_state(wizard: ImportWizard, qtbot) -> None:
    qtbot.mouseClick(wizard.columns._chips["check"], Qt.MouseButton.LeftButton)
    table = wizard.columns.table
    shown = [n for n in range(6) if not table.isColumnHidden(n)]
    assert all(table.columns.columns[n].state == "check" for n in shown)
    assert shown


def test_another_preset_reads_the_columns_its_way(wizard: ImportWizard) -> None:
    wizard.columns.recognised.preset_chosen.emit("outlook")
    assert wizard.draft.preview.source.preset == "outlook"
    wizard.columns.recognised.preset_chosen.emit("")
    assert wizard.draft.preview.source.preset == ""


def test_values_are_counted_by_field_and_not_by_group(opened: Opened) -> None:
    """Columns of a home-made table get one group each; the first e-mail is the first all the same."""
    found = opened("a.csv", "Name,Phone,Mobile,E-mail\nAnn Lee,+49 30 1234567,,ann@x.example\n")
    found.show_page("columns")
    columns = found.columns.table.columns.columns
    assert [c.goal for c in columns] == ["Full name", "Phone 1", "Phone 2", "E-mail 1"]


def test_the_choices_leave_the_table_alone_in_a_low_window(wizard: ImportWizard, qtbot) -> None:
    wizard.resize(1024, 640)
    stand_on(wizard, "Telefon")
    page = wizard.columns
    qtbot.waitUntil(page.choices.country.isVisible)
    table, choices = page.table.geometry(), page.choices.parentWidget().parentWidget().geometry()
    assert not table.intersects(choices)


def test_a_chosen_column_is_the_only_one_that_was_chosen(wizard: ImportWizard, qtbot) -> None:
    send(wizard, "Kundennummer", "New field", qtbot)
    assert "chosen" not in wizard.columns.recognised.accessibleName()
    send(wizard, "Web", "Leave out", qtbot)
    assert "1 chosen by you" in wizard.columns.recognised.accessibleName()


def test_what_is_saved_has_the_room_where_nothing_is_wrong(wizard: ImportWizard) -> None:
    stand_on(wizard, "Name")
    view = wizard.columns.reading.view
    assert view.isColumnHidden(3)
    assert view.columnWidth(2) > 400
    stand_on(wizard, "Telefon")
    assert not view.isColumnHidden(3)


def test_an_address_that_is_none_is_marked(opened: Opened) -> None:
    wizard = opened("a.csv", "Vorname,E-Mail\nAnn,ann@@x.example\nBob,bob@x.example\n")
    assert wizard.draft.preview.flawed("E-Mail") == {1}


def test_in_a_narrow_window_all_of_the_page_can_be_reached(wizard: ImportWizard, qtbot) -> None:
    wizard.resize(1280, 860)
    page = wizard.columns
    qtbot.waitUntil(lambda: page.choices.mapTo(page, page.choices.rect().topLeft()).x() > 400)
    assert page.choices.visibleRegion().boundingRect().width() == page.choices.width()

    def narrowed() -> bool:
        """Dragged on: each narrower layout lets the next one be."""
        wizard.resize(760, 520)
        return page.choices.mapTo(page, page.choices.rect().topLeft()).x() < 100

    qtbot.waitUntil(narrowed)
    area = page.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0


def test_enter_on_an_open_list_leaves_the_column_where_it_goes(wizard: ImportWizard, qtbot) -> None:
    before = wizard.draft.preview.mapping
    for column, line in (("Telefon", TARGET), ("Telefon", LABEL), ("E-Mail", TARGET), ("Name", TARGET)):
        send(wizard, column, "Work" if line == LABEL else "", qtbot, line)
        send(wizard, column, "", qtbot, line)
    after = wizard.draft.preview.mapping
    assert after["Telefon"].label == "Work"
    assert {**after, "Telefon": None} == {**before, "Telefon": None}


def test_what_is_no_value_of_its_own_shows_what_is_saved_too(opened: Opened) -> None:
    wizard = opened("t.csv", "Vorname,Tags,Favourite,Folder\nAda,work ::: golf,yes,Friends\n")
    wizard.show_page("columns")
    saved = {}
    for column in ("Tags", "Favourite", "Folder"):
        stand_on(wizard, column)
        saved[column] = wizard.columns.reading.model.index(0, 2).data()
    assert saved == {"Tags": "golf · work", "Favourite": "Yes", "Folder": "Friends"}
