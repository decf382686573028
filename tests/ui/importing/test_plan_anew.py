"""A plan that is made anew – another country, another treatment of custom values, columns – keeps what was changed in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.formats.mapping.targets import Target
from app.ui.importing.plan_model import COLUMNS
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from tests.ui.importing.conftest import Opened

CTRL = Qt.KeyboardModifier.ControlModifier
TABLE = "Vorname;Nachname;Telefon;Schuh\nAnn;Lee;030 1234567;42\nBob;Ray;030 7654321;43\nCleo;Fox;030 1112223;44\n"


@pytest.fixture
def session(session: Session) -> Session:
    with session.book.change("Field") as change:
        for id_, name in enumerate(("schuh", "hut"), 1):
            change.put_field(Field(name, name.title(), DataType.TEXT, singular=True, global_=False, id=id_))
    return session


def planned(wizard: ImportWizard, qtbot) -> ImportWizard:
    wizard.show_page("columns")
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.page == "plan"
    return wizard


def rename(wizard: ImportWizard, place: int, words: str, qtbot) -> None:
    view = wizard.plan_page.view
    view.setFocus()
    view.setCurrentIndex(view.rows.index(place, COLUMNS.index("name")))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not view.findChild(QLineEdit))


def skip(wizard: ImportWizard, place: int, qtbot) -> None:
    view = wizard.plan_page.view
    view.setCurrentIndex(view.rows.index(place, 0))
    qtbot.keyClick(view, str(wizard.plan_page.inspector.offered.index("skip") + 1))


def choose_country(wizard: ImportWizard, name: str, qtbot) -> None:
    box = wizard.plan_page.country
    box.setFocus()
    qtbot.keyClicks(box, name)
    if box.currentText() == name:
        box.activated.emit(box.currentIndex())


def rows(wizard: ImportWizard) -> list[tuple[str, str]]:
    return [(row.name, row.action) for row in wizard.plan.walk()]


def test_another_country_leaves_corrections_and_actions_alone(opened: Opened, qtbot) -> None:
    wizard = planned(opened("l.csv", TABLE), qtbot)
    rename(wizard, 1, "Robert van Ray", qtbot)
    skip(wizard, 2, qtbot)
    first = wizard.plan
    wizard.plan_page.filter("skip")
    choose_country(wizard, "Austria", qtbot)
    assert wizard.plan is not first
    assert rows(wizard) == [("Ann Lee", "new"), ("Robert van Ray", "new"), ("Cleo Fox", "skip")]
    assert {r.contact.main("phone_number").normalized[:3] for r in wizard.plan.walk()} == {"+43"}
    assert (wizard.plan_page.action, wizard.plan_page.current.row) == ("skip", 3)


def test_other_columns_leave_corrections_alone_but_for_those_that_fit_no_more(
    opened: Opened, session: Session, qtbot
) -> None:
    wizard = planned(opened("l.csv", TABLE), qtbot)
    rename(wizard, 0, "Zoe Lee", qtbot)
    phone = next(e for e in wizard.plan_page.inspector.findChildren(QLineEdit) if e.text().startswith("030"))
    phone.setFocus()
    phone.selectAll()
    qtbot.keyClicks(phone, "030 9999999")
    qtbot.keyClick(phone, Qt.Key.Key_Return)
    wizard.go_back()
    wizard.columns.aim("Schuh", Target("note"))
    wizard.go_on()
    row = wizard.plan.row(1).contact
    assert (row.text("first_name"), row.text("phone_number"), row.text("note")) == (
        "Zoe",
        "030 9999999",
        "42",
    )
    wizard.go_back()
    wizard.columns.aim("Telefon", None)
    with qtbot.waitSignal(session.said) as told:
        wizard.go_on()
    assert told.args[0] == "Left out 1 change to the plan that fit no longer"
    assert rows(wizard)[0] == ("Zoe Lee", "new")


def test_another_file_begins_without_corrections(opened: Opened, qtbot, tmp_path) -> None:
    wizard = planned(opened("l.csv", TABLE), qtbot)
    rename(wizard, 0, "Zoe Lee", qtbot)
    wizard.read(tmp_path / "l.csv")
    planned(wizard, qtbot)
    assert rows(wizard)[0] == ("Ann Lee", "new")


def test_updates_merge_or_overwrite_custom_values(opened: Opened, session: Session, qtbot) -> None:
    ann = Contact().add(
        Attribute("first_name", "Ann"), Attribute("last_name", "Lee"), Attribute("phone_number", "030 1234567"),
        Attribute("schuh", "41"), Attribute("hut", "7"),
    )  # fmt: skip
    with session.book.change("Put") as change:
        change.put(ann)
    wizard = planned(opened("l.csv", TABLE), qtbot)
    page = wizard.plan_page
    page.view.setCurrentIndex(page.view.rows.index(0, 0))
    qtbot.keyClick(page.view, str(page.inspector.offered.index("update") + 1))
    rename(wizard, 1, "Robert Ray", qtbot)
    assert page.overwrite.isVisible()
    assert not page.overwrite.isChecked()
    page.overwrite.setFocus()
    qtbot.keyClick(page.overwrite, Qt.Key.Key_Space)
    assert page.overwrite.isChecked()
    assert [r[0] for r in rows(wizard)] == ["Ann Lee", "Robert Ray", "Cleo Fox"]
    assert wizard.plan.row(1).action == "update"
    qtbot.keyClick(wizard, Qt.Key.Key_Return, CTRL)
    assert wizard.page == "result"
    found = session.book.get(ann.id)
    assert (found.text("schuh"), found.text("hut")) == ("42", "")


def test_nothing_is_asked_about_custom_values_where_no_column_holds_any(opened: Opened, qtbot) -> None:
    wizard = planned(opened("l.csv", TABLE.replace("Schuh", "Notiz")), qtbot)
    assert not wizard.plan_page.overwrite.isVisible()
