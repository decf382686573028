"""The window of backups: listed with what changed since, looked into, restored from, thinned by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.services import backups
from app.services.book import Book
from app.ui.backups.window import BackupsWindow
from app.ui.detail.differences import differences
from app.ui.runner import ImmediateRunner
from app.ui.session import Session
from app.ui.theme.apply import apply
from app.ui.unlocking import Unlock
from tests.formats.sealed_cards import SEALED_CARDS
from tests.ui.people import book_of, names, person


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session(book_of(tmp_path), ImmediateRunner())
    yield session
    session.close()


@pytest.fixture
def window(session: Session, qtbot, qapp: QApplication) -> Iterator[BackupsWindow]:
    """On a book of five that was backed up; since then one was renamed, one is gone, one is new."""
    apply(qapp, "light")
    book = session.book
    backups.back_up(book.path)
    change_some(book)
    window = BackupsWindow(session)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def change_some(book: Book) -> None:
    (anna,) = book.get_many(book.find("anna"))
    with book.change("Change some") as change:
        change.put(anna.replace_attribute(replace(next(anna.all("first_name")), value="Anne")))
        change.remove(book.find("emil"))
        change.put(person("Nina", "New"))


def cells(window: BackupsWindow, row: int = 0) -> list[str]:
    model = window.page.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_the_list_says_when_how_many_and_what_has_changed(window: BackupsWindow) -> None:
    when, count, since, why, _size = cells(window)
    assert when.startswith("Today, ")
    assert (count, since, why) == ("5", "1 new · 1 changed · 1 gone", "By hand")


def test_back_up_now_by_keyboard(window: BackupsWindow, qtbot) -> None:
    window.page.now.setFocus()
    qtbot.keyClick(window.page.now, Qt.Key.Key_Space)
    assert window.page.model.rowCount() == 2
    assert cells(window)[2] == "nothing"


def test_a_contact_that_is_gone_is_found_inside_and_brought_back_with_undo(
    window: BackupsWindow, qtbot
) -> None:
    qtbot.keyClick(window.page.view, Qt.Key.Key_Return)
    inside = window.inside
    assert inside is not None
    model = inside.model
    shown = [[model.data(model.index(r, c)) for c in (0, 2)] for r in range(model.rowCount())]
    assert shown == [["Anna Adler", "changed"], ["Emil Zander", "gone"]]
    inside.search.setText("emil")
    qtbot.keyClick(inside.search, Qt.Key.Key_Return)
    assert model.rowCount() == 1
    assert inside.some.isEnabled()
    qtbot.mouseClick(inside.some, Qt.MouseButton.LeftButton)
    book = window.session.book
    assert names(book, "emil") == ["Emil Zander"]
    assert names(book, "anne") == ["Anne Adler"]
    book.undo()
    assert names(book, "emil") == []


def test_then_and_now_are_told_apart(window: BackupsWindow, qtbot) -> None:
    window.page.look.click()
    assert window.inside is not None
    from app.ui.widgets.labels import PlainLabel

    window.inside.view.selectRow(0)
    said = [label.text() for label in window.inside.card.widget().findChildren(PlainLabel)]
    assert "then: Anna" in said
    assert "now: Anne" in said


def test_times_are_shown_as_people_write_them(window: BackupsWindow) -> None:
    before = window.session.book.get(window.session.book.find("")[0])
    found = differences(
        before, replace(before, deleted_at="2020-05-06T07:08:09Z"), window.session.book.fields
    )
    assert [(d.name, d.before) for d in found] == [("Trash", "")]
    assert "2020" in found[0].after
    assert "T07" not in found[0].after


def test_all_contacts_can_be_looked_at_and_escape_leads_back(window: BackupsWindow, qtbot) -> None:
    window.page.look.click()
    inside = window.inside
    assert inside is not None
    inside.which.set_value("all")
    inside.refresh()
    assert inside.model.rowCount() == 5
    folder = inside.book.path.parent if inside.book else Path()
    assert folder.exists()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.inside is None
    assert not folder.exists()


def test_restoring_all_can_itself_be_taken_back(window: BackupsWindow, qtbot) -> None:
    book = window.session.book
    told: list[object] = []
    window.session.changed.connect(told.append)
    window.page.back.click()
    assert sorted(names(book)) == sorted(
        ["Anna Adler", "Béla Bartos", "Clara Brandt", "Dora Öst", "Emil Zander"]
    )
    assert told
    assert window.page.notice.isVisible()
    assert [cells(window, r)[3] for r in range(2)] == ["Before restoring", "By hand"]
    go_back = window.findChild(object, "goBack")
    qtbot.mouseClick(go_back, Qt.MouseButton.LeftButton)
    assert "Anne Adler" in names(book)
    assert names(book, "emil") == []


def test_deleting_a_backup_asks_first(window: BackupsWindow, qtbot) -> None:
    window.page.delete.click()
    box = window.findChild(QMessageBox, "deleteBackupQuestion")
    qtbot.keyClick(box, Qt.Key.Key_Return)  # Cancel is the default
    assert window.page.model.rowCount() == 1
    window.page.delete.click()
    box = window.findChildren(QMessageBox, "deleteBackupQuestion")[-1]
    next(b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole).click()
    assert window.page.model.rowCount() == 0
    assert not window.page.look.isEnabled()


def test_a_damaged_backup_is_shown_as_such_and_cannot_be_restored(window: BackupsWindow) -> None:
    (copy,) = window.page.model.copies
    copy.path.write_bytes(b"PK\x03\x04 broken")
    window.refresh()
    assert cells(window)[1] == "damaged"
    assert not window.page.back.isEnabled()
    assert not window.page.look.isEnabled()
    assert window.page.delete.isEnabled()


def test_room_is_chosen_and_remembered(window: BackupsWindow) -> None:
    combo = window.page.space
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    assert backups.space(window.session.book.path) == 100_000_000


def test_every_control_has_a_name_and_the_menu_opens_the_window(window: BackupsWindow, qtbot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QTableView

    for widget in (
        window.findChildren(QAbstractButton)
        + window.findChildren(QComboBox)
        + window.findChildren(QTableView)
    ):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_a_backup_is_protected_and_opened_again_by_keyboard(window: BackupsWindow, qtbot) -> None:
    page = window.page
    page.protect.switch.setFocus()
    qtbot.keyClick(page.protect.switch, Qt.Key.Key_Space)
    assert page.protect.first.hasFocus()
    assert not page.now.isEnabled()
    assert "this file is lost" in page.protect.said.text()
    qtbot.keyClicks(page.protect.first, "four good words here")
    qtbot.keyClick(page.protect.first, Qt.Key.Key_Tab)
    assert page.protect.again.hasFocus()
    qtbot.keyClicks(page.protect.again, "four good words her")
    assert page.protect.said.text() == "The two are not the same."
    qtbot.keyClick(page.protect.again, Qt.Key.Key_Return)
    assert page.model.rowCount() == 1, "nothing is made while they differ"
    qtbot.keyClick(page.protect.again, Qt.Key.Key_E)
    qtbot.keyClick(page.protect.again, Qt.Key.Key_Return)
    assert (page.model.rowCount(), cells(window)[1:4]) == (2, ["protected", "", "By hand"])
    assert not page.protect.switch.isChecked()
    assert page.protect.first.text() == ""

    page.view.selectRow(0)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    dialog = window.findChild(Unlock)
    assert window.inside is None
    qtbot.keyClicks(dialog.field, "four good words here")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.inside is not None
    assert len(names(window.inside.book)) == 5


def test_a_wrong_passphrase_is_said_and_the_window_stays(window: BackupsWindow, qtbot) -> None:
    folder = backups.folder_of(window.session.book.path)
    (folder / "home-and-work 2026-01-02 030405.678 no 9.kith.zip.age").write_bytes(SEALED_CARDS)
    window.refresh()
    page = window.page
    page.view.selectRow(0)
    assert page.back.isEnabled()
    before = names(window.session.book)
    page.back.click()
    dialog = window.findChild(Unlock)
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.field, "wrong")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert "This passphrase does not open" in dialog.said.text()
    assert dialog.field.selectedText()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert names(window.session.book) == before
    assert page.model.rowCount() == 2
