"""Every value of the result is typed anew where it stands, by keyboard and by mouse, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCompleter, QMenu, QPlainTextEdit, QWidget

from app.domain.contact import Attribute, Contact
from app.domain.values import Address, Reference
from app.services import history
from app.ui.editor.address_input import AddressInput
from app.ui.review.page import ReviewPage
from app.ui.review.place import kept
from app.ui.review.result_value import ResultValue
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel
from tests.ui.review.conftest import look_at, shown
from tests.ui.review.groups import QUAY, card, mail, pairs, phone


def people() -> list[Contact]:
    """Two cards of one person with values of every kind."""
    partner = Attribute("first_name", "Lars", is_partner=True), Attribute("last_name", "Ek", is_partner=True)
    return [
        card(
            "Ada", "Lindqvist", mail("ada@example.org"), phone("+44 7700 900142"), Attribute("address", QUAY, "Home"),
            Attribute("birthday", "1986-03-14"), Attribute("note", "First line.\nSecond line."), *partner,
        ),
        card("Ada", "Lindqvist", mail("ada@example.org"), phone("07700 900142"), phone("0117 496 0110", "Work")),
        card("Wanda", "Zapata", mail("wanda@z.example")),
        card("Wanda", "Zapata", mail("wanda@z.example"), phone("+44 7700 900555")),
    ]  # fmt: skip


@pytest.fixture
def page(review_of) -> ReviewPage:
    page = review_of(people())
    look_at(page, "Ada")
    return page


def value(page: ReviewPage, text: str) -> ResultValue:
    """What says so in the result."""
    return next(v for v in page.grid.body.findChildren(ResultValue) if text in v.text())


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def open_by_key(page: ReviewPage, qtbot, text: str, key: Qt.Key = Qt.Key.Key_F2) -> None:
    one = value(page, text)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(one, key)
    assert page.grid.form is not None
    assert page.grid.form.isAncestorOf(focus())


def type_anew(page: ReviewPage, qtbot, text: str, to: str) -> None:
    open_by_key(page, qtbot, text)
    qtbot.keyClicks(focus(), to)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert page.grid.form is None


def back_of(page: ReviewPage) -> IconButton:
    (button,) = (b for b in page.grid.body.findChildren(IconButton) if b.objectName().startswith("back "))
    return button


def result(page: ReviewPage) -> Contact:
    assert page.grid.draft is not None
    return page.grid.draft.merged().contact


def said_by(contact: Contact) -> tuple[object, ...]:
    """All of a contact but when it was changed last, which moves on with every operation."""
    return tuple(replace(a, updated_at="") for a in contact.attributes), contact.tags, contact.folder


def test_a_number_is_mended_its_origin_is_told_and_everything_comes_back(page: ReviewPage, qtbot) -> None:
    book = page.session.book
    before = {c.id: c for c in book.get_many(book.find())}
    type_anew(page, qtbot, "+44 7700 900142", "+44 7700 900143")
    assert isinstance(focus(), ResultValue)
    assert focus().text() == "+44 7700 900143"
    assert page.foot._lead.text() == "2 values will be discarded"
    assert "+44 7700 900142" in page.foot._rest.text()
    assert "07700 900142" in page.foot._rest.text()
    page.grid.commit()
    qtbot.keyClick(page.queue, Qt.Key.Key_M)
    (merged,) = (c for c in book.get_many(book.find()) if c.text("first_name") == "Ada")
    assert [a.value for a in merged.all("phone_number")] == ["+44 7700 900143", "0117 496 0110"]
    assert next(merged.all("phone_number")).normalized == "+447700900143"
    merge = next(o for o in book.operations(5) if o.kind == "merge")
    history.revert(book, merge.id)
    there = {c.id: c for c in book.get_many(book.find())}
    assert {i: said_by(c) for i, c in there.items()} == {i: said_by(c) for i, c in before.items()}
    book.undo()
    book.undo()
    there = {c.id: c for c in book.get_many(book.find())}
    assert {i: c.attributes for i, c in there.items()} == {i: c.attributes for i, c in before.items()}


def test_an_edited_value_says_what_it_was_and_goes_back_to_it(page: ReviewPage, qtbot) -> None:
    type_anew(page, qtbot, "0117 496 0110", "0117 496 0111")
    button = back_of(page)
    (note,) = button.parentWidget().findChildren(ElidedLabel)
    assert note.text() == "edited, was 0117 496 0110"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert value(page, "0117 496 0110")
    assert page.foot._lead.text() == "Nothing will be discarded"
    assert not page.grid.draft.touched


def test_only_the_label_is_changed(page: ReviewPage, qtbot) -> None:
    open_by_key(page, qtbot, "ada@example.org", Qt.Key.Key_Return)
    page.grid.form.rows[0].label_box.choose("Home")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (only,) = result(page).all("email")
    assert (only.value, only.label) == ("ada@example.org", "Home")
    assert page.foot._lead.text() == "Nothing will be discarded"


def test_letters_typed_into_a_form_are_no_commands(page: ReviewPage, qtbot) -> None:
    count = page.session.book.count()
    open_by_key(page, qtbot, "ada@example.org")
    box = page.grid.form.rows[0].label_box
    box.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_R, Qt.Key.Key_Left):
        qtbot.keyClick(box, key)
    box.showPopup()
    qtbot.keyClick(box.view(), Qt.Key.Key_M)
    box.hidePopup()
    assert page.session.book.count() == count
    assert not page.session.book.dismissed()
    assert page.grid.form is not None
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert page.grid.form is None
    assert not page.grid.draft.touched
    assert focus() is value(page, "ada@example.org")


def test_a_click_on_the_words_edits_and_one_on_the_box_ticks(page: ReviewPage, qtbot) -> None:
    one = value(page, "0117 496 0110")
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(6, one.height() // 2))
    assert page.foot._lead.text() == "1 value will be discarded"
    left_out = next(v for v in page.grid.body.findChildren(QWidget, one.objectName()))
    qtbot.mouseClick(left_out, Qt.MouseButton.LeftButton)
    assert page.foot._lead.text() == "Nothing will be discarded"
    one = value(page, "0117 496 0110")
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(120, one.height() // 2))
    assert page.grid.form is not None


def test_emptying_a_value_leaves_it_out(page: ReviewPage, qtbot) -> None:
    open_by_key(page, qtbot, "0117 496 0110")
    qtbot.keyClick(focus(), Qt.Key.Key_Delete)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert page.foot._lead.text() == "1 value will be discarded"
    assert [a.value for a in result(page).all("phone_number")] == ["+44 7700 900142"]


def test_an_address_opens_in_its_parts(page: ReviewPage, qtbot) -> None:
    open_by_key(page, qtbot, "14 Quay Street")
    parts = page.grid.form.rows[0].input
    assert isinstance(parts, AddressInput)
    parts.parts["postcode"].setFocus()
    parts.parts["postcode"].selectAll()
    qtbot.keyClicks(focus(), "BS1 0AB")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (address,) = result(page).all("address")
    assert address.value == Address(street="14 Quay Street", city="Bristol", postcode="BS1 0AB")
    assert "BS1 0AA" in page.foot._rest.text()


def test_a_note_of_several_lines_is_taken_by_leaving_it(page: ReviewPage, qtbot) -> None:
    open_by_key(page, qtbot, "First line.")
    note = focus()
    assert isinstance(note, QPlainTextEdit)
    note.moveCursor(note.textCursor().MoveOperation.End)
    qtbot.keyClick(note, Qt.Key.Key_Return)
    qtbot.keyClicks(note, "Third line.")
    page.queue.setFocus()
    qtbot.waitUntil(lambda: page.grid.form is None)
    assert result(page).text("note") == "First line.\nSecond line.\nThird line."
    shown = page.grid.body
    qtbot.waitUntil(lambda: page.grid.body is not shown)
    assert "Third line." in value(page, "First line.").text()


def test_the_partner_opens_with_all_that_belongs_to_it(page: ReviewPage, qtbot) -> None:
    open_by_key(page, qtbot, "Lars Ek")
    assert [row.field.name for row in page.grid.form.rows] == ["first_name", "last_name"]
    qtbot.keyClicks(focus(), "Lasse")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert result(page).text("first_name", partner=True) == "Lasse"
    assert result(page).text("first_name") == "Ada"
    assert "Partner: First name: Lars" in page.foot._rest.text()
    qtbot.mouseClick(back_of(page), Qt.MouseButton.LeftButton)
    assert result(page).text("first_name", partner=True) == "Lars"


def test_a_value_is_added_starred_and_taken_away(page: ReviewPage, qtbot) -> None:
    page.queue.setFocus()
    qtbot.keyClick(page.queue, Qt.Key.Key_V)
    menu = page.findChild(QMenu, "addValueMenu")
    wanted = next(
        a
        for sub in (menu, *menu.findChildren(QMenu))
        for a in sub.actions()
        if a.text() == "Phone" and not a.menu()
    )
    menu.hide()
    wanted.trigger()
    qtbot.keyClicks(focus(), "+44 7700 900199")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert focus() is value(page, "+44 7700 900199")
    (new,) = page.grid.draft.added
    page.grid.findChild(IconButton, f"star {new.id}").click()
    assert result(page).text("phone_number") == "+44 7700 900199"
    assert page.foot._lead.text() == "Nothing will be discarded"
    type_anew(page, qtbot, "+44 7700 900199", "+44 7700 900198")
    assert result(page).text("phone_number") == "+44 7700 900198"
    qtbot.mouseClick(back_of(page), Qt.MouseButton.LeftButton)
    assert page.grid.draft.added == []
    assert result(page).text("phone_number") != "+44 7700 900198"


def test_a_first_value_of_a_field_is_added(page: ReviewPage, qtbot) -> None:
    page.grid.begin("new website")
    qtbot.keyClicks(focus(), "https://ada.example")
    qtbot.mouseClick(page.foot.merge, Qt.MouseButton.LeftButton)  # what is being typed is taken
    book = page.session.book
    (merged,) = (c for c in book.get_many(book.find()) if c.text("first_name") == "Ada")
    assert merged.text("website") == "https://ada.example"
    assert merged.text("birthday") == "1986-03-14"


def test_what_was_typed_stays_while_one_looks_at_another_group(page: ReviewPage, qtbot) -> None:
    type_anew(page, qtbot, "ada@example.org", "ada@harbour.example")
    open_by_key(page, qtbot, "0117 496 0110")
    qtbot.keyClicks(focus(), "0117 496 0112")
    look_at(page, "Wanda")
    assert page.grid.form is None
    look_at(page, "Ada")
    assert [a.value for a in result(page).all("email")] == ["ada@harbour.example"]
    assert value(page, "0117 496 0112")
    qtbot.keyClick(page.queue, Qt.Key.Key_Right)  # whoever stays
    assert [a.value for a in result(page).all("email")] == ["ada@harbour.example"]
    qtbot.keyClick(page.queue, Qt.Key.Key_R)
    assert not page.grid.draft.touched


def test_a_name_that_was_typed_stays_the_name_whoever_stays(review_of, qtbot) -> None:
    page = review_of([
        card("Bob", "Hall", mail("rh@hall.example"), phone("+44 7700 900301"), Attribute("note", "x")),
        card("Robert", "Hall", mail("rh@hall.example"), phone("+44 7700 900301")),
        *pairs(2),
    ])  # fmt: skip
    look_at(page, "Hall")
    edit = page.grid.result["first_name"]
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "Rupert")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    for _ in range(2):
        qtbot.keyClick(page.queue, Qt.Key.Key_Right)
        assert result(page).text("first_name") == "Rupert"
        assert "Robert" in page.foot._rest.text()
    qtbot.mouseClick(back_of(page), Qt.MouseButton.LeftButton)
    assert result(page).text("first_name") == "Robert"


def test_a_title_that_nobody_had_is_added_to_the_name(page: ReviewPage, qtbot) -> None:
    page.grid.begin("new title")
    qtbot.keyClicks(focus(), "Dr.")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert focus() is page.grid.result["title"]
    assert result(page).text("title") == "Dr."
    page.grid.begin("new company")
    qtbot.keyClicks(focus(), "Tidewater Clinic")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert focus() is page.grid.result["company"]
    assert {a.field for a in page.grid.draft.added} == {"title", "company"}


def test_what_was_drafted_is_there_when_one_comes_back(page: ReviewPage, qtbot) -> None:
    type_anew(page, qtbot, "ada@example.org", "ada@harbour.example")
    open_by_key(page, qtbot, "0117 496 0110")
    qtbot.keyClicks(focus(), "0117 496 0112")
    page.hide()
    again = shown(page.session, qtbot)
    look_at(again, "Ada")
    assert [a.value for a in result(again).all("email")] == ["ada@harbour.example"]
    assert value(again, "0117 496 0112")
    qtbot.keyClick(again.queue, Qt.Key.Key_M)
    again.hide()
    assert [e.outcome for e in kept(page.session.book)] == ["merged"]


def test_somebody_related_is_chosen_from_the_book(page: ReviewPage, qtbot) -> None:
    page.grid.begin("new related")
    qtbot.keyClicks(focus(), "Wanda")
    typed = page.grid.form.rows[0].input
    completer = typed.findChild(QCompleter) or focus().completer()
    qtbot.waitUntil(lambda: completer.popup().isVisible())
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(completer.popup(), Qt.Key.Key_Return)
    assert page.grid.form is not None, "choosing from the list leaves the form open"
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    (new,) = result(page).all("related")
    assert isinstance(new.value, Reference)
    assert new.value.id in page.session.book.find("Wanda")
