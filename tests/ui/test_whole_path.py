"""The whole path once, through the window: drop, plan, import, search, edit, undo, redo, duplicates, merge, undo, reopen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from app.services.book import Book
from app.ui.importing.wizard import ImportWizard
from app.ui.main.window import MainWindow
from app.ui.review.page import ReviewPage
from app.ui.runner import ImmediateRunner
from app.ui.session import Session

VCARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ifeoma Nwosu\r\nN:Nwosu;Ifeoma;;;\r\nTEL;TYPE=CELL:07700 900142\r\n"
    "EMAIL:ify@clinic.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Béla Szendrey\r\nN:Szendrey;Béla;;;\r\nTEL:+36 1 555 0101\r\nEND:VCARD\r\n"
)
GOOGLE = (
    "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Labels\n"
    "Ifeoma,Nwosu,Tidewater Clinic,* Work,ify@clinic.example,Mobile,+44 7700 900142,Medicine ::: * myContacts\n"
    "Tomasz,Maciejewski,Lumen Atelier,Work,tm@lumen.example,Mobile,+44 7700 900555,* myContacts\n"
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))


def open_window(path: Path, qtbot) -> MainWindow:
    window = MainWindow(Session(Book.open(path, region="GB"), ImmediateRunner()))
    window.closed.connect(window.session.close)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.card is not None)
    return window


def drop(window: MainWindow, path: Path, qtbot) -> ImportWizard:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, left, none = QPointF(400, 300), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        window, QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, left, none)
    )
    QApplication.sendEvent(window, QDropEvent(where, Qt.DropAction.CopyAction, data, left, none))
    qtbot.waitUntil(lambda: isinstance(window.pages.currentWidget(), ImportWizard))
    wizard = window.pages.currentWidget()
    assert isinstance(wizard, ImportWizard)
    return wizard


def names(window: MainWindow) -> list[str]:
    book = window.session.book
    return [r.display_name for r in book.rows(window.list.model.numbers)]


def press(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier
) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(window, key, modifier)


def test_from_an_empty_book_to_a_clean_one_and_back_again(tmp_path: Path, qtbot) -> None:
    path = tmp_path / "book.kith"
    window = open_window(path, qtbot)
    assert window.shown == "first", "an empty book says what to do next"

    # Two real files are dropped; each shows its plan, and comes in by one key.
    for name, content in (("friends.vcf", VCARD), ("google.csv", GOOGLE)):
        (tmp_path / name).write_text(content, "utf-8", newline="")
        wizard = drop(window, tmp_path / name, qtbot)
        if name == "google.csv":
            assert wizard.page == "columns"
            qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
        assert wizard.page == "plan"
        assert wizard.plan_page.model.rowCount() == 2
        qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
        assert wizard.page == "result"
        qtbot.mouseClick(wizard.footer.go, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: window.shown == "panes")
    book = window.session.book
    assert book.count() == 4

    # Three letters show the hits at once.
    press(window, Qt.Key.Key_F)
    box = window.findChild(QLineEdit, "searchBox")
    assert box.hasFocus()
    qtbot.keyClicks(box, "sze")
    qtbot.waitUntil(lambda: names(window) == ["Béla Szendrey"])

    # The contact is opened, its number edited and saved; the toast offers Undo.
    qtbot.keyClick(box, Qt.Key.Key_Down)
    window.list.view.select_position(0)
    qtbot.waitUntil(lambda: window.detail().contact_ids != [])
    (bela,) = window.selected_ids()
    qtbot.keyClick(window.list.view, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.detail().editor is not None)
    editor = window.detail().editor
    assert editor is not None
    number = next(e for e in editor.findChildren(QLineEdit) if e.text() == "+36 1 555 0101")
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "+36 1 555 0199")
    qtbot.keyClick(number, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: book.get(bela).text("phone_number") == "+36 1 555 0199")
    toast = window.findChild(QPushButton, "toastAction")
    assert toast is not None
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert book.get(bela).text("phone_number") == "+36 1 555 0101"
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert book.get(bela).text("phone_number") == "+36 1 555 0199"

    # The duplicate is found with its reasons, looked at side by side, merged; the merge is undone.
    press(window, Qt.Key.Key_D)
    review = window.pages.currentWidget()
    assert isinstance(review, ReviewPage)
    assert review.cluster is not None
    assert {c.text("last_name") for c in book.get_many(list(review.cluster.contacts))} == {"Nwosu"}
    qtbot.mouseClick(review.foot.merge, Qt.MouseButton.LeftButton)
    assert book.count() == 3
    qtbot.mouseClick(review.head.undo, Qt.MouseButton.LeftButton)
    assert book.count() == 4
    qtbot.mouseClick(review.foot.merge, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(review.head.back, Qt.MouseButton.LeftButton)
    assert book.count() == 3

    # Closed and opened again, everything is there, the undo history too.
    window.close()
    window = open_window(path, qtbot)
    book = window.session.book
    assert book.count() == 3
    assert book.get(bela).text("phone_number") == "+36 1 555 0199"
    assert "erge" in (book.undo_label or "")
    press(window, Qt.Key.Key_Z)
    assert book.count() == 4
    window.close()
