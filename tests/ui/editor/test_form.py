"""The editor on a real book, by keyboard and mouse: opening, saving, leaving, newer versions, narrow panes."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.contact import Attribute, Contact
from app.domain.values import Photo
from app.services import collections
from app.ui.detail.pane import DetailPane
from app.ui.editor.body import FormBody
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel
from tests.domain.strategies import contacts
from tests.ui.clinic import HENRIKE, IFEOMA, LARS
from tests.ui.editor.typing import CONTROL, editing, line, name, save


@given(contact=contacts())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_opening_any_contact_changes_nothing(session: Session, contact: Contact) -> None:
    form = FormBody(session.book, contact)
    assert form.result() == contact
    form.deleteLater()


def test_every_attribute_of_a_contact_has_a_row(session: Session) -> None:
    twice = IFEOMA.add(
        Attribute("birthday", "1985"),
        Attribute("first_name", "Ify"),
        Attribute("photo", Photo(url="https://x.org/p")),
    )
    form = FormBody(session.book, twice)
    shown = form.names.attributes()
    for block in (*form.blocks.values(), *form.others):
        shown |= {row.before.id for row in block.rows if row.before is not None}
    assert shown == {a.id for a in twice.attributes}


def test_editing_a_number_keeps_everything_else(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    before = session.book.get(IFEOMA.id)
    editor = editing(pane, IFEOMA.id)
    edit = line(editor, "phone_number")
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "07700 900999")
    save(editor, qtbot)
    after = session.book.get(IFEOMA.id)
    changed = after.attribute("mobile")
    assert (changed.value, changed.normalized) == ("07700 900999", "+447700900999")
    assert changed.params == before.attribute("mobile").params
    assert [a for a in after.attributes if a.id != "mobile"] == [
        a for a in before.attributes if a.id != "mobile"
    ]
    assert pane.editor is None
    assert session.book.undo_label == "Edit Ifeoma Nwosu"
    session.undo()
    assert session.book.get(IFEOMA.id).attribute("mobile").value == "+44 7700 900142"


def test_saving_nothing_writes_nothing(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    operations = len(session.book.operations())
    save(editing(pane, IFEOMA.id), qtbot)
    assert pane.editor is None
    assert len(session.book.operations()) == operations


def test_a_new_contact_is_typed_and_saved(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    pane.new_contact()
    editor = pane.editor
    assert QApplication.focusWidget() is name(editor, "first_name")
    qtbot.keyClicks(name(editor, "first_name"), "Grace")
    qtbot.keyClicks(name(editor, "company"), "Navy")
    qtbot.keyClicks(name(editor, "job_title"), "Admiral")
    qtbot.keyClicks(line(editor, "phone_number"), "020 7946 0000")
    qtbot.keyClicks(line(editor, "phone_number", 1), "020 7946 0001")
    with qtbot.waitSignal(pane.opened) as told:
        save(editor, qtbot)
    made = session.book.get(told.args[0])
    numbers = [(a.value, a.label, a.is_primary) for a in made.all("phone_number")]
    assert numbers == [("020 7946 0000", "Mobile", True), ("020 7946 0001", "Work", False)]
    company, job = made.main("company"), made.main("job_title")
    assert company.group == job.group != ""
    assert pane.card.isVisible()


def test_save_and_new_goes_on_with_the_next_one(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    pane.new_contact()
    first = pane.editor
    qtbot.keyClicks(name(first, "first_name"), "Grace")
    qtbot.keyClick(first, Qt.Key.Key_Return, CONTROL)
    assert pane.editor is not None
    assert pane.editor is not first
    assert not pane.has_unsaved()
    assert "Grace" in [c.text("first_name") for c in session.book.all_contacts()]


def test_what_was_typed_is_put_into_somebody_in_one_step(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    before, count = session.book.get(IFEOMA.id), session.book.count()
    pane.new_contact()
    editor = pane.editor
    qtbot.keyClicks(name(editor, "first_name"), "Ifeoma")
    qtbot.keyClicks(name(editor, "last_name"), "Nwosu")
    qtbot.keyClicks(line(editor, "phone_number"), "+44 7700 900142")
    qtbot.keyClicks(line(editor, "email"), "new@clinic.example")
    editor.lookalike.look()
    editor.lookalike.merge_button.click()
    assert pane.editor is None
    assert pane.contact_ids == [IFEOMA.id]
    after = session.book.get(IFEOMA.id)
    assert session.book.count() == count
    assert "new@clinic.example" in [a.value for a in after.all("email")]
    assert after.text("email") == before.text("email")
    assert len(list(after.all("phone_number"))) == len(list(before.all("phone_number")))
    session.book.undo()
    assert session.book.get(IFEOMA.id).attributes == before.attributes
    assert session.book.count() == count


def test_putting_nothing_new_into_somebody_says_so(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    operations = len(session.book.operations())
    pane.new_contact()
    editor = pane.editor
    qtbot.keyClicks(name(editor, "first_name"), "Ifeoma")
    qtbot.keyClicks(name(editor, "last_name"), "Nwosu")
    editor.lookalike.look()
    with qtbot.waitSignal(session.said) as told:
        editor.lookalike.merge_button.click()
    assert told.args == ["Ifeoma Nwosu says all of this already", False]
    assert len(session.book.operations()) == operations
    assert pane.contact_ids == [IFEOMA.id]


def test_one_empty_row_is_always_ready(pane: DetailPane, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    block = editor.body.blocks["email", False]
    for number in range(3):
        assert [row.ready for row in block.rows] == [False] * number + [True]
        qtbot.keyClicks(line(editor, "email", number), "a@example.org")


def test_rows_are_removed_and_the_star_moves(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, IFEOMA.id)
    rows = editor.body.blocks["phone_number", False].rows
    qtbot.mouseClick(rows[1].star, Qt.MouseButton.LeftButton)
    assert [row.is_primary() for row in rows] == [False, True, False]
    rows[0].remove.click()
    save(editor, qtbot)
    numbers = [(a.id, a.is_primary) for a in session.book.get(IFEOMA.id).all("phone_number")]
    assert numbers == [("work", True)]


def test_hints_stand_beside_the_value_and_never_block(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    editor = editing(pane, LARS.id)
    qtbot.keyClicks(line(editor, "phone_number"), "call my brother")
    qtbot.keyClicks(line(editor, "email"), "lars@gmial.com")
    phone, mail = (editor.body.blocks[f, False].rows[0] for f in ("phone_number", "email"))
    phone.explain()
    mail.explain()
    assert "Kept as typed" in phone.hint.accessibleName()
    assert mail.hint.accessibleName() == "Did you mean"
    qtbot.keyClick(line(editor, "email"), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert line(editor, "email").text() == "lars@gmail.com"
    save(editor, qtbot)
    assert session.book.get(LARS.id).text("phone_number") == "call my brother"


def test_the_number_is_shown_as_it_will_be_dialled(pane: DetailPane, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    qtbot.keyClicks(line(editor, "phone_number"), "0117 496 0110")
    row = editor.body.blocks["phone_number", False].rows[0]
    row.explain()
    assert row.hint.accessibleName() == "+44 117 496 0110 · United Kingdom"
    line(editor, "phone_number").selectAll()
    qtbot.keyClicks(line(editor, "phone_number"), "+44 117 496 0110")
    row.explain()
    assert row.hint.accessibleName() == "United Kingdom"  # the number itself stands in the field


def test_esc_asks_only_if_something_would_be_lost(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert pane.editor is None
    editor = editing(pane, LARS.id)
    name(editor, "last_name").setFocus()
    qtbot.keyClicks(name(editor, "last_name"), "x")
    assert pane.has_unsaved()
    qtbot.keyClick(name(editor, "last_name"), Qt.Key.Key_Escape)
    assert editor.question.isVisible()
    qtbot.keyClick(editor.keep_button, Qt.Key.Key_Escape)
    assert not editor.question.isVisible()
    assert QApplication.focusWidget() is name(editor, "last_name")
    qtbot.keyClick(name(editor, "last_name"), Qt.Key.Key_Escape)
    editor.discard_button.click()
    assert pane.editor is None
    assert session.book.get(LARS.id).text("last_name") == "Brandvold"


def test_another_selection_waits_for_the_answer(pane: DetailPane, qtbot: QtBot) -> None:
    editor = editing(pane, LARS.id)
    qtbot.keyClicks(name(editor, "last_name"), "x")
    pane.show_contacts([HENRIKE.id])
    assert pane.editor is editor
    with qtbot.waitSignal(pane.opened) as told:
        editor.keep_button.click()
    assert told.args == [LARS.id]
    pane.show_contacts([HENRIKE.id])
    editor.discard_button.click()
    assert pane.contact_ids == [HENRIKE.id]
    assert pane.card.header.name.text() == "Henrike Voss"


@pytest.mark.parametrize(
    ("way", "first", "last"), [("both", "Larsen", "Brand"), ("mine", "Larsen", "Brandvold")]
)
def test_a_newer_version_is_never_overwritten_unasked(
    pane: DetailPane, session: Session, qtbot: QtBot, way: str, first: str, last: str
) -> None:
    editor = editing(pane, LARS.id)
    name(editor, "first_name").setText("Larsen")
    theirs = session.book.get(LARS.id).set("last_name", "Brand")
    session.change("Elsewhere", lambda change: change.put(theirs))
    save(editor, qtbot)
    conflict = editor.findChild(QWidget, "versionConflict")
    assert conflict.isVisible()
    assert session.book.get(LARS.id).text("first_name") == "Lars"
    conflict.buttons[way].setFocus()
    qtbot.keyClick(conflict.buttons[way], Qt.Key.Key_Return)
    now = session.book.get(LARS.id)
    assert (now.text("first_name"), now.text("last_name")) == (first, last)
    assert pane.editor is None


def test_a_newer_version_that_says_the_same_is_no_conflict(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    editor = editing(pane, LARS.id)
    name(editor, "first_name").setText("Larsen")
    session.change("Park", lambda change: change.put(replace(session.book.get(LARS.id), parked=True)))
    session.undo()
    save(editor, qtbot)
    assert pane.editor is None
    assert session.book.get(LARS.id).text("first_name") == "Larsen"


def test_a_conflict_shows_every_value_and_tells_new_from_removed(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    editor = editing(pane, LARS.id)
    name(editor, "middle_name").setText("Ole")
    theirs = session.book.get(LARS.id)
    for address in ("a@example.org", "b@example.org"):
        theirs = theirs.add(Attribute("email", address, label="Work"))
    session.change("Elsewhere", lambda change: change.put(theirs))
    save(editor, qtbot)
    said = [label.text() for label in editor.findChild(QWidget, "versionConflict").findChildren(PlainLabel)]
    assert {"a@example.org", "b@example.org", "Ole"} <= set(said)
    assert said.count("(not there)") == 3
    assert "(removed)" not in said


def test_a_contact_that_was_removed_meanwhile_can_be_saved_as_a_new_one(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    editor = editing(pane, LARS.id)
    name(editor, "first_name").setText("Larsen")
    session.change("Remove", lambda change: change.remove([LARS.id]))
    save(editor, qtbot)
    editor.findChild(QWidget, "versionConflict").buttons["new"].click()
    assert "Larsen" in [c.text("first_name") for c in session.book.all_contacts()]


def test_somebody_who_exists_already_is_named(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    pane.new_contact()
    editor = pane.editor
    qtbot.keyClicks(name(editor, "first_name"), "Ifeoma")
    qtbot.keyClicks(name(editor, "last_name"), "Nwosu")
    qtbot.keyClicks(line(editor, "phone_number"), "+44 7700 900142")
    editor.lookalike.look()
    assert editor.lookalike.isVisible()
    assert "Looks like Ifeoma Nwosu" in editor.lookalike.accessibleName()
    with qtbot.waitSignal(pane.opened) as told:
        editor.lookalike.open_button.click()
    assert told.args == [IFEOMA.id]
    assert QApplication.focusWidget() is pane.card.header.edit_button


def test_what_the_other_does_not_say_is_not_lost_by_opening_it(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    pane.new_contact()
    editor = pane.editor
    qtbot.keyClicks(name(editor, "first_name"), "Ifeoma")
    qtbot.keyClicks(name(editor, "last_name"), "Nwosu")
    qtbot.keyClicks(line(editor, "phone_number"), "+44 7700 900999")
    editor.lookalike.look()
    told: list[str] = []
    pane.opened.connect(told.append)
    editor.lookalike.open_button.click()
    assert editor.question.isVisible()
    editor.keep_button.click()
    assert pane.editor is editor
    editor.lookalike.open_button.click()
    assert told == []
    editor.discard_button.click()
    assert told == [IFEOMA.id]
    assert pane.editor is None


def test_everything_that_takes_the_focus_has_a_name(pane: DetailPane) -> None:
    editor = editing(pane, IFEOMA.id)
    for slot in ("consent", "touch_freq", "metadata", "source_id"):
        editor.body.add("state", slot)
    nameless = [
        w
        for w in editor.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)
    ]
    assert not nameless


def test_tab_goes_through_the_form_from_top_to_bottom(pane: DetailPane, qtbot: QtBot) -> None:
    editor = editing(pane, IFEOMA.id)
    tops = []
    for _ in range(30):
        focused = QApplication.focusWidget()
        tops.append(focused.mapTo(editor.body.widget(), focused.rect().topLeft()).y() // 8)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    # Star and remove of a row come after its last line.
    assert all(later >= earlier - 7 for earlier, later in pairwise(tops))


@pytest.mark.parametrize("width", [440, 560, 824, 1300])
def test_the_form_fits_the_pane(pane: DetailPane, width: int) -> None:
    pane.resize(width, 900)
    editor = editing(pane, IFEOMA.id)
    QApplication.processEvents()
    assert editor.body.widget().width() <= width


def test_the_state_of_a_contact_is_kept(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    odd = replace(
        LARS, metadata={"": 1, "n": [1, 2], "t": "x"}, consent={"other": "y"}, opted_in=False, touch_freq=9
    )
    session.change("Odd", lambda change: change.put(odd))
    editor = editing(pane, LARS.id)
    name(editor, "first_name").setText("L")
    save(editor, qtbot)
    now = session.book.get(LARS.id)
    assert (now.metadata, now.consent, now.opted_in, now.touch_freq) == (odd.metadata, odd.consent, False, 9)


def test_what_is_always_asked_for_and_missing_is_said_and_nothing_is_lost(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    field = collections.custom_field("member_no", "Member no.", "text", "", (), True, ())
    collections.add_field(session.book, replace(field, required=True))
    said: list[str] = []
    session.said.connect(lambda words, _undo: said.append(words))
    pane.new_contact()
    editor = pane.editor
    assert "Member no. *" in [label.text() for label in editor.findChildren(PlainLabel)]
    qtbot.keyClicks(name(editor, "first_name"), "Grace")
    with qtbot.waitSignal(pane.opened) as told:
        save(editor, qtbot)
    assert said == ["Saved Grace. Still missing: Member no."]
    editor = editing(pane, told.args[0])
    qtbot.keyClicks(line(editor, "member_no"), "7")
    save(editor, qtbot)
    assert said[-1] == "Saved Grace"
    assert session.book.get(told.args[0]).text("member_no") == "7"


def test_two_questions_never_stand_one_over_the_other(
    pane: DetailPane, session: Session, qtbot: QtBot
) -> None:
    editor = editing(pane, LARS.id)
    name(editor, "first_name").setText("Larsen")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.question.isVisible()
    theirs = session.book.get(LARS.id).set("last_name", "Brand")
    session.change("Elsewhere", lambda change: change.put(theirs))
    save(editor, qtbot)
    assert editor.findChild(QWidget, "versionConflict").isVisible()
    assert not editor.question.isVisible()
