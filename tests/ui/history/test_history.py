"""The history window and what is taken back from it and from a contact's timeline, on a real book."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.contact import Attribute, Contact
from app.domain.merge import Choices
from app.services.book import Book
from app.services.collections import delete_tag
from app.services.dismissing import tell_groups_apart
from app.services.merging import merge_clusters, merge_contacts
from app.ui.detail.days import local_time
from app.ui.detail.link import TextLink
from app.ui.detail.pane import DetailPane
from app.ui.detail.timeline_view import EntryRow
from app.ui.history.model import when_words
from app.ui.history.taking_back import TakeBack, ask
from app.ui.history.window import HistoryWindow
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel


def person(first: str, *more: Attribute) -> Contact:
    return Contact(attributes=(Attribute("first_name", first), Attribute("last_name", "Lund"), *more))


@pytest.fixture
def session(tmp_path: Path, qtbot) -> Iterator[Session]:
    session = Session(Book.open(tmp_path / "book.kith", region="GB", by="tester"), ImmediateRunner())
    yield session
    session.close()


def put(session: Session, *contacts: Contact, label: str = "Put", kind: str = "edit") -> list[Contact]:
    with session.book.change(label, kind) as change:
        return change.put_many(contacts)


def opened(session: Session, qtbot) -> HistoryWindow:
    window = HistoryWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def as_it_was(contact: Contact | None) -> Contact | None:
    if contact is None:
        return None
    attributes = tuple(replace(a, updated_at="", updated_by="") for a in contact.attributes)
    return replace(contact, attributes=attributes, version=0, updated_at="", updated_by="", updated_for="")


def words_of(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def merged_pair(session: Session) -> tuple[Contact, Contact]:
    one, other = put(
        session,
        person("Ann", Attribute("email", "ann@x.example")),
        person("Anna", Attribute("phone_number", "+44 7700 900111"), Attribute("note", "Second card")),
    )
    merge_contacts(session.book, [one.id, other.id], Choices(one.id))
    return one, other


def test_operations_stand_with_local_time_and_what_they_were_for(session: Session, qtbot) -> None:
    put(session, person("Ann"), label="Import people.csv", kind="import")
    window = opened(session, qtbot)
    said = [window.model.index(0, column).data() for column in range(5)]
    assert said[1:] == ["Import people.csv", "Import", "1", "tester"]
    assert said[0].startswith("Today, ")
    assert local_time("2026-01-05T12:00:00Z") == datetime(2026, 1, 5, 12, tzinfo=UTC)
    assert (
        local_time("2026-01-05T12:00:00Z").utcoffset()
        == datetime(2026, 1, 5, 12, tzinfo=UTC).astimezone().utcoffset()
    )
    assert when_words("no time") == "no time"


def test_escape_closes_the_window(session: Session, qtbot) -> None:
    window = opened(session, qtbot)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_differences_of_an_operation_are_shown(session: Session, qtbot) -> None:
    (ann,) = put(session, person("Ann", Attribute("email", "ann@x.example")))
    email = ann.main("email")
    put(session, ann.replace_attribute(replace(email, value="ann@new.example")), label="Edit Ann")
    put(session, person("Later"), label="Later")
    window = opened(session, qtbot)
    window.view.selectRow(1)
    assert "ann@x.example → ann@new.example" in words_of(window.effects)
    with qtbot.waitSignal(session.contact_requested) as asked:
        window.effects.followed.emit(ann.id)
    assert asked.args == [ann.id]


def test_the_selection_stays_when_something_is_done(session: Session, qtbot) -> None:
    for name in ("One", "Two", "Three"):
        put(session, person(name), label=f"Add {name}")
    window = opened(session, qtbot)
    window.view.selectRow(1)
    put(session, person("Four"), label="Add Four")
    assert window.operation.label == "Add Two"
    window.view.selectRow(0)
    put(session, person("Five"), label="Add Five")
    assert window.operation.label == "Add Five"


def test_a_merge_is_taken_back_by_keyboard_with_the_edits_since_kept(session: Session, qtbot) -> None:
    one, other = merged_pair(session)
    before = as_it_was(other)
    put(session, session.book.get(one.id).add(Attribute("nickname", "Annie")), label="Edit")
    window = opened(session, qtbot)
    window.view.selectRow(1)
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    dialog = window.findChild(TakeBack)
    assert "1 contact returns, bit for bit" in words_of(dialog)
    assert "Nickname added: Annie" in words_of(dialog)
    merged = session.book.get(one.id)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert as_it_was(session.book.get(other.id)) == before
    again = session.book.get(one.id)
    assert again.text("nickname") == "Annie"
    assert again.text("phone_number") == ""
    assert again.version > merged.version
    assert session.book.operations(1)[0].kind == "revert"


def test_the_edits_since_can_be_left_out(session: Session, qtbot) -> None:
    one, other = merged_pair(session)
    before = as_it_was(one)
    operation = session.book.operations(1)[0]
    put(session, session.book.get(one.id).add(Attribute("nickname", "Annie")).set("email", "e@new.example"))
    window = opened(session, qtbot)
    ask(window, session, operation.id)
    dialog = window.findChild(TakeBack)
    dialog.keeps[one.id].click()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert as_it_was(session.book.get(one.id)) == before
    assert session.book.get(other.id) is not None
    session.undo()
    assert session.book.get(one.id).text("nickname") == "Annie"
    assert session.book.get(other.id) is None


def test_one_group_of_many_is_unmerged_from_its_contact_alone(session: Session, qtbot) -> None:
    people = put(
        session, *(person(n, Attribute("email", f"{n}{i}@x.example")) for n in "AB" for i in range(2))
    )
    pointing = person("Friend").add(Attribute("related", "nobody"))
    put(session, pointing)
    merge_clusters(session.book, [[c.id for c in people[:2]], [c.id for c in people[2:]]], first_stays=True)
    operation = session.book.operations(1)[0]
    window = opened(session, qtbot)
    ask(window, session, operation.id, people[0].id)
    qtbot.mouseClick(window.findChild(TakeBack).button, Qt.MouseButton.LeftButton)
    assert session.book.get(people[1].id) is not None
    assert session.book.get(people[3].id) is None
    assert as_it_was(session.book.get(people[0].id)) == as_it_was(people[0])
    assert session.book.get(people[2].id).text("email")


def test_an_import_is_taken_back_with_what_was_edited_since_if_wanted(session: Session, qtbot) -> None:
    came = put(session, *(person(n) for n in ("One", "Two", "Three")), label="Import", kind="import")
    for contact in came[:2]:
        put(session, contact.add(Attribute("note", "mine")), label="Edit")
    window = opened(session, qtbot)
    window.view.selectRow(2)
    qtbot.mouseClick(window.revert, Qt.MouseButton.LeftButton)
    dialog = window.findChild(TakeBack)
    assert set(dialog.also) == {c.id for c in came[:2]}
    assert "Note added: mine" in words_of(dialog)
    dialog.also[came[0].id].click()
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert [c.id for c in session.book.get_many([c.id for c in came])] == [came[1].id]


def pane_of(session: Session, contact_id: str, qtbot) -> DetailPane:
    pane = DetailPane(session)
    qtbot.addWidget(pane)
    pane.resize(900, 800)
    pane.show()
    pane.show_contacts([contact_id])
    return pane


def test_one_field_of_a_change_and_a_whole_version_are_restored_from_the_timeline(
    session: Session, qtbot
) -> None:
    (ann,) = put(session, person("Ann", Attribute("email", "ann@x.example"), Attribute("note", "old note")))
    put(session, ann.set("email", "new@x.example").set("note", "new note"), label="Edit")
    put(session, session.book.get(ann.id).set("first_name", "Anna"), label="Edit")
    pane = pane_of(session, ann.id, qtbot)
    rows = pane.card.timeline.findChildren(EntryRow)
    row = next(r for r in rows if len(r.entry.changes) == 2)
    ways = dict(row.entry.ways())
    field = next(w for w in ways if w.startswith("E-mail"))
    assert re.search("ann@x.example", field)
    row._on_restore()
    menu = row.findChild(QMenu)
    next(a for a in menu.actions() if a.text() == field).trigger()
    QApplication.processEvents()
    now = session.book.get(ann.id)
    assert (now.text("email"), now.text("note"), now.text("first_name")) == (
        "ann@x.example",
        "new note",
        "Anna",
    )
    row.restore_wanted.emit(ways["Make the contact as it was before this"])
    now = session.book.get(ann.id)
    assert (now.text("email"), now.text("note"), now.text("first_name")) == (
        "ann@x.example",
        "old note",
        "Ann",
    )
    assert now.version > ann.version + 2


def test_a_merge_is_taken_back_from_the_timeline(session: Session, qtbot) -> None:
    one, other = merged_pair(session)
    pane = pane_of(session, one.id, qtbot)
    row = next(r for r in pane.card.timeline.findChildren(EntryRow) if r.entry.revert)
    asked: list[tuple[str, list[str]]] = []
    pane.wanted.connect(lambda name, ids: asked.append((name, ids)))
    row.restore_wanted.emit(row.entry)
    assert asked == [("revert", [row.entry.revert, one.id])]
    window = opened(session, qtbot)
    ask(window, session, *asked[0][1])
    qtbot.mouseClick(window.findChild(TakeBack).button, Qt.MouseButton.LeftButton)
    assert session.book.get(other.id) is not None
    again = pane_of(session, one.id, qtbot)
    assert not [r for r in again.card.timeline.findChildren(EntryRow) if r.entry.revert], (
        "nothing to un-merge"
    )
    session.book.undo()
    merged = pane_of(session, one.id, qtbot)
    assert [r for r in merged.card.timeline.findChildren(EntryRow) if r.entry.revert], "it is one again"


def test_a_merge_that_left_the_survivor_as_it_was_is_on_its_timeline_too(session: Session, qtbot) -> None:
    one, other = put(session, person("Ann", Attribute("note", "more")), person("Ann"))
    merge_contacts(session.book, [one.id, other.id], Choices(one.id))
    put(session, session.book.get(one.id).set("note", "later"), label="Edit")
    versions = session.book.versions(one.id)
    assert [v.operation.kind for v in versions] == ["edit", "merge", "edit"]
    assert versions[1].before == versions[1].after == versions[0].before
    pane = pane_of(session, one.id, qtbot)
    row = next(r for r in pane.card.timeline.findChildren(EntryRow) if r.entry.revert)
    window = opened(session, qtbot)
    ask(window, session, row.entry.revert, one.id)
    qtbot.mouseClick(window.findChild(TakeBack).button, Qt.MouseButton.LeftButton)
    assert as_it_was(session.book.get(other.id)) == as_it_was(other)
    assert session.book.get(one.id).text("note") == "later"


def test_what_is_taken_back_is_named_in_the_users_words(session: Session, qtbot) -> None:
    one, _other = merged_pair(session)
    window = opened(session, qtbot)
    ask(window, session, session.book.operations(1)[0].id, one.id)
    qtbot.mouseClick(window.findChild(TakeBack).button, Qt.MouseButton.LeftButton)
    assert session.book.undo_label == "Taken back: Merge 2 contacts into Ann Lund"
    assert window.operation.label == session.book.undo_label


def test_escape_closes_the_history(session: Session, qtbot) -> None:
    merged_pair(session)
    window = opened(session, qtbot)
    assert any("merged into another" in link.text() for link in window.effects.findChildren(TextLink))
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.view, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_link_that_unmerges_is_read_whole_in_a_narrow_card(session: Session, qtbot) -> None:
    one, _ = merged_pair(session)
    pane = pane_of(session, one.id, qtbot)
    row = next(r for r in pane.card.timeline.findChildren(EntryRow) if r.entry.revert)
    row.resize(row.minimumSizeHint())
    row.show()
    link = row.findChild(TextLink)
    assert link.width() >= link.sizeHint().width()


def test_not_duplicates_is_taken_back_by_keyboard_after_something_else(session: Session, qtbot) -> None:
    one, other = put(session, person("Ann"), person("Anna"))
    tell_groups_apart(session.book, [one.id], [other.id])
    put(session, person("Five"), label="Add Five")
    window = opened(session, qtbot)
    window.view.selectRow(1)
    assert "Not duplicates: " in words_of(window.effects)
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    dialog = window.findChild(TakeBack)
    assert "may be offered as duplicates again" in words_of(dialog)
    assert "Ann Lund" in words_of(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert session.book.dismissed() == []


def test_a_deleted_tag_comes_back_from_the_history(session: Session, qtbot) -> None:
    one, _two = put(session, replace(person("Ann"), tags=frozenset({"Red"})), person("Bob"))
    delete_tag(session.book, "Red")
    put(session, person("Five"), label="Add Five")
    window = opened(session, qtbot)
    window.view.selectRow(1)
    assert "Tag Red: gone" in words_of(window.effects)
    window.revert.click()
    dialog = window.findChild(TakeBack)
    assert "Tag Red returns" in words_of(dialog)
    qtbot.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert session.book.get(one.id).tags == {"Red"}
    window.view.selectRow(2)
    assert not window.revert.isEnabled()
    assert "changed again since" in words_of(window.effects)


def test_a_value_that_was_added_is_removed_again_from_the_timeline(session: Session, qtbot) -> None:
    (ann,) = put(session, person("Ann"))
    put(session, ann.set("email", "new@x.example").set("note", "new note"), label="Edit")
    pane = pane_of(session, ann.id, qtbot)
    row = next(r for r in pane.card.timeline.findChildren(EntryRow) if len(r.entry.changes) == 2)
    ways = dict(row.entry.ways())
    assert "Note: remove again" in ways
    row.restore_wanted.emit(ways["Note: remove again"])
    QApplication.processEvents()
    assert session.book.get(ann.id).text("note") == ""
    assert session.book.get(ann.id).text("email") == "new@x.example"
