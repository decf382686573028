"""The import wizard by keyboard and mouse, on a real book and real files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.contact import Attribute, Contact
from app.ui.importing.wizard import ImportWizard
from app.ui.session import Session
from app.ui.unlocking import Unlock
from tests.formats.sealed_cards import PHRASE, SEALED_CARDS
from tests.ui.importing.conftest import names, shown

GOOGLE = (
    "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels\n"
    "Aylin,Demirkan,Work,aylin@lumen.example,Mobile,+49 171 3920014,Friends ::: * myContacts\n"
    "Béla,Szendrey,Home,bela@szendrey.example,Home,+36 1 555 0101,* myContacts\n"
)
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann Lee\r\nN:Lee;Ann;;;\r\nEMAIL:ann@x.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bob Ray\r\nN:Ray;Bob;;;\r\nTEL:+49 30 1234567\r\nEND:VCARD\r\n"
)


def test_a_vcard_goes_straight_to_the_plan_and_in_by_one_key(session: Session, opened, qtbot) -> None:
    wizard = opened("friends.vcf", CARDS)
    assert wizard.page == "plan"
    assert wizard.plan_page.model.rowCount() == 2
    assert wizard.footer.go.text() == "Import 2 rows"
    assert names(session) == []
    qtbot.keyClick(wizard.plan_page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.page == "result"
    assert names(session) == ["Ann Lee", "Bob Ray"]


def test_a_google_table_is_recognised_and_tags_what_comes_in(session: Session, opened, qtbot) -> None:
    wizard = opened("contacts.csv", GOOGLE)
    assert wizard._found["columns"] == "Google Contacts, 7 columns"
    assert wizard.page == "columns"
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(wizard.plan_page.tag, "From Google")
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert {t.name: t.count for t in session.book.tags()} == {"Friends": 1, "From Google": 2}


def test_a_row_is_left_out_by_its_key_and_the_numbers_follow(session: Session, opened, qtbot) -> None:
    wizard = opened("friends.vcf", CARDS)
    view = wizard.plan_page.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    skip = wizard.plan_page.inspector.offered.index("skip") + 1
    qtbot.keyClick(view, str(skip))
    assert wizard.footer.go.text() == "Import 1 row"
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    assert names(session) == ["Ann Lee"]


def test_the_import_is_taken_back_from_its_result(session: Session, opened, qtbot) -> None:
    wizard = opened("friends.vcf", CARDS)
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(wizard.finished):
        qtbot.mouseClick(wizard.done.revert, Qt.MouseButton.LeftButton)
    assert names(session) == []


def test_the_same_file_again_changes_nothing(session: Session, opened, qtbot) -> None:
    qtbot.mouseClick(opened("a.vcf", CARDS).footer.go, Qt.MouseButton.LeftButton)
    again = opened("a.vcf", CARDS)
    assert again.plan is not None
    assert again.plan.counts()["skip"] == 2
    assert not again.footer.go.isEnabled()


def test_who_is_there_already_is_shown_beside_the_row(session: Session, opened, qtbot) -> None:
    with session.book.change("Put") as change:
        change.put(
            Contact().add(
                Attribute("first_name", "Ann"),
                Attribute("last_name", "Lee"),
                Attribute("email", "ann@x.example"),
            )
        )
    wizard = opened("friends.vcf", CARDS)
    row = wizard.plan_page.model.plan_row(0)
    assert row is not None
    assert row.match_name == "Ann Lee"
    assert wizard.plan_page.inspector.offered[0] == "review"


def test_another_field_for_a_column_makes_the_plan_anew(session: Session, opened, qtbot) -> None:
    wizard = opened("contacts.csv", GOOGLE)
    assert wizard.page == "columns"
    qtbot.keyClick(wizard.columns.table, Qt.Key.Key_Return)
    chooser = wizard.columns._chooser
    qtbot.keyClicks(chooser.field, "nickn")
    qtbot.keyClick(chooser.field, Qt.Key.Key_Return)
    assert wizard.page == "columns"
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
    contact = session.book.get_many(session.book.find())[0]
    assert contact.text("nickname") == "Aylin"
    assert contact.text("first_name") == ""


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.vcf", b""), ("a.xlsx", b"PK\x03\x04garbage"), ("a.bin", b"\x7fELF\x02" + bytes(400))],
)
def test_a_file_that_cannot_be_read_gets_a_calm_word(
    session: Session, opened, name: str, content: bytes
) -> None:
    wizard = opened(name, content)
    assert wizard.page == "file"
    assert wizard.file.notice.isVisible()
    assert names(session) == []


def test_pasted_text_is_read_like_a_file(session: Session, qtbot) -> None:
    wizard = ImportWizard(session)
    qtbot.addWidget(wizard)
    shown(wizard, qtbot)
    QGuiApplication.clipboard().setText(CARDS)
    qtbot.mouseClick(wizard.file.paste, Qt.MouseButton.LeftButton)
    assert wizard.page == "plan"
    with qtbot.waitSignal(wizard.finished):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert names(session) == []


def test_a_protected_file_asks_for_its_passphrase_first(session: Session, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "people.vcf.age"
    path.write_bytes(SEALED_CARDS)
    wizard = ImportWizard(session, [path])
    qtbot.addWidget(wizard)
    wizard.show()
    dialog = wizard.findChild(Unlock)
    qtbot.keyClicks(dialog.field, "wrong")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "does not open people.vcf.age" in dialog.said.text()
    assert wizard.page == "file"
    dialog.field.setText(PHRASE)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wizard.page == "plan"
    assert wizard.plan.source.name == "people.vcf"
    assert wizard.plan_page.model.rowCount() == 2
