"""What is typed into the editor: dates, addresses, tags, labels, links, photos, custom fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain import phone
from app.domain.fields import DataType, Field
from app.domain.values import Address, Reference
from app.ui.detail.pane import DetailPane
from app.ui.editor.hints import remark
from app.ui.session import Session
from tests.ui.clinic import HENRIKE, IFEOMA, LARS
from tests.ui.editor.typing import CONTROL, editing, line, save


def test_dates_may_lack_the_year(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, IFEOMA.id)
    born = editor.body.blocks["birthday", False].rows[0].input
    assert (born.day.text(), born.month.currentIndex(), born.year.text()) == ("14", 3, "")
    qtbot.keyClicks(born.year, "1985")
    save(editor, qtbot)
    assert session.book.get(IFEOMA.id).text("birthday") == "1985-03-14"


def test_a_whole_date_may_be_typed_into_the_day(pane: DetailPane, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    born = editor.body.blocks["birthday", False].rows[0].input
    qtbot.keyClicks(born.day, "1985-04-12")
    assert born.value() == "1985-04-12"
    assert born.day.text() == "12"


def test_an_address_is_pasted_as_a_block(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    QApplication.clipboard().setText("14 Quay Street\nBristol BS1 0AA\nUnited Kingdom")
    block = editor.body.blocks["address", False]
    street = block.rows[0].input.first()
    street.setFocus()
    qtbot.keyClick(street, Qt.Key.Key_V, CONTROL)
    save(editor, qtbot)
    found = session.book.get(LARS.id).main("address").value
    assert found == Address(
        street="14 Quay Street", city="Bristol", postcode="BS1 0AA", country="United Kingdom"
    )


def test_tags_complete_and_new_ones_are_made(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    tags = editor.body.tags
    qtbot.keyClicks(tags.edit, "me")
    popup = tags._completer.popup()
    assert [popup.model().index(n, 0).data() for n in range(popup.model().rowCount())] == [
        "Medicine",
        "Create tag “me”",
    ]
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClicks(tags.edit, "Choir,")
    qtbot.keyClicks(tags.edit, "client")
    save(editor, qtbot)
    assert session.book.get(LARS.id).tags == {"Medicine", "Choir", "Client"}
    assert "Choir" in [t.name for t in session.book.tags()]


def test_labels_of_ones_own(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, IFEOMA.id)
    box = editor.body.blocks["phone_number", False].rows[1].label_box
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_F2)
    qtbot.keyClicks(box.lineEdit(), "Lab")
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.label() == "Lab"
    save(editor, qtbot)
    assert session.book.get(IFEOMA.id).attribute("work").label == "Lab"


def test_fields_that_are_not_shown_can_be_added(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    body = editor.body
    body.add("field", "nickname")
    qtbot.keyClicks(line(editor, "nickname"), "Lasse")
    body.add("partner", "first_name")
    qtbot.keyClicks(line(editor, "first_name", partner=True), "Ifeoma")
    body.add("job", "")
    qtbot.keyClicks(body.names.jobs[1].inputs["company"].first(), "Second")
    body.add("state", "consent")
    body.state["consent"].opted_out.setChecked(True)
    body.state["consent"].parts["basis"].setText("newsletter form")
    body.add("state", "metadata")
    key, value, *_ = body.state["metadata"]._rows[0]
    key.setText("segment")
    value.setText("A")
    body.folder.combo.setEditText("Choir friends")
    save(editor, qtbot)
    now = session.book.get(LARS.id)
    assert now.text("nickname") == "Lasse"
    assert now.text("first_name", partner=True) == "Ifeoma"
    assert now.text("company") == "Second"
    assert now.is_opted_out
    assert now.consent == {"basis": "newsletter form"}
    assert now.metadata == {"segment": "A"}
    assert now.folder == "Choir friends"


def test_custom_fields_are_edited_by_their_type(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    shoe = Field("shoe_size", "Shoe size", DataType.NUMBER, global_=False, id=7)
    session.change("Field", lambda change: change.put_field(shoe))
    editor = editing(pane, LARS.id)
    qtbot.keyClicks(line(editor, "shoe_size"), "43")
    save(editor, qtbot)
    assert session.book.get(LARS.id).main("shoe_size").value == 43


def test_a_related_contact_is_linked(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    editor.body.add("field", "reports_to")
    made = editor.body.blocks["reports_to", False].rows[0].input
    qtbot.keyClicks(made.edit, "Henr")
    assert [r.name for r in made._offered] == ["Henrike Voss"]
    made.choose(made._offered[0])
    save(editor, qtbot)
    assert session.book.get(LARS.id).main("reports_to").value == Reference(HENRIKE.id, "Henrike Voss")


def test_a_photo_is_pasted_shown_and_removed(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    QApplication.clipboard().setImage(picture)
    editor = editing(pane, LARS.id)
    editor.body.photo.setFocus()
    qtbot.keyClick(editor.body.photo, Qt.Key.Key_V, CONTROL)
    save(editor, qtbot)
    photo = session.book.get(LARS.id).main("photo").value
    assert photo.mime == "image/jpeg"
    assert session.book.photo(photo.sha256)
    editor = editing(pane, LARS.id)
    assert not editor.has_unsaved()
    qtbot.keyClick(editor.body.photo, Qt.Key.Key_Delete)
    save(editor, qtbot)
    assert session.book.get(LARS.id).main("photo") is None


def test_a_file_that_is_no_picture_is_refused_in_words(
    pane: DetailPane, tmp_path: Path, qtbot: QtBot
) -> None:
    odd = tmp_path / "odd.png"
    odd.write_bytes(b"not a picture")
    editor = editing(pane, LARS.id)
    with qtbot.waitSignal(editor.body.said):
        editor.body.photo.load(str(odd))
    assert not editor.has_unsaved()


@pytest.mark.parametrize(("text", "said"), [("7", ""), ("-1.5", ""), ("7x", "No number. Kept as typed.")])
def test_a_number_that_is_none_is_told(qapp: QApplication, text: str, said: str) -> None:
    shoe = Field("shoe", "Shoe size", DataType.NUMBER, global_=False)
    found = remark(shoe, text, "GB")
    assert (found.words if found else "") == said


def test_a_number_that_was_read_with_another_country_is_not_asked_for_its_country() -> None:
    field = Field("phone_number", "Phone", DataType.PHONE)
    kept = phone.parse("0171 6814560", "DE")
    said = remark(field, "0171 6814560", "", kept)
    assert said is not None
    assert said.words == "+49 171 6814560 · Germany"
    changed = remark(field, "0171 6814561", "", kept)
    assert changed is not None
    assert changed.words.startswith("Which country?")
