"""Contacts leave as vCards by drag and clipboard, and come back through the plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from app.ui.adding.window import QuickAdd
from app.ui.list import carrying
from app.ui.list.carrying import MIME_VCARD, file_name, pasted
from app.ui.list.drag import WIDEST, carry
from app.ui.list.model import dropped_ids
from app.ui.main.drops import files_of
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import shown
from tests.ui.people import book_of, names


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)


def dragged(window: MainWindow, *rows: int) -> QMimeData:
    """What a drag of these lines carries."""
    model = window.list.model
    return model.mimeData([model.index(row, 0) for row in rows])


def test_a_drag_carries_a_file_that_other_programs_read(window: MainWindow) -> None:
    data = dragged(window, 0)
    (url,) = data.urls()
    path = Path(url.toLocalFile())
    assert path.name == "Anna Adler.vcf"
    assert vobject.readOne(path.read_text("utf-8")).fn.value == "Anna Adler"
    assert bytes(data.data(MIME_VCARD).data()) == path.read_bytes()


def test_cards_are_made_when_another_program_asks(window: MainWindow) -> None:
    folder = carrying._folder()
    before = set(folder.iterdir())
    data = dragged(window, 0, 1)
    assert len(dropped_ids(data)) == 2
    assert {MIME_VCARD, "text/uri-list"} <= {*data.formats()}
    assert set(folder.iterdir()) == before, "a drop on a tag needs no file"
    assert len(data.urls()) == 1
    assert set(folder.iterdir()) != before


def test_several_go_into_one_file(window: MainWindow) -> None:
    (url,) = dragged(window, 0, 1, 2).urls()
    path = Path(url.toLocalFile())
    assert path.name == "3 contacts.vcf"
    assert len(list(vobject.readComponents(path.read_text("utf-8")))) == 3


def test_dropped_on_the_own_window_they_are_no_files(window: MainWindow) -> None:
    assert files_of(dragged(window, 0)) == []


def test_a_name_cannot_lead_out_of_the_folder(window: MainWindow) -> None:
    book = window.session.book
    (id_,) = book.find("anna")
    contact = book.get(id_)
    assert contact is not None
    with book.change("Rename") as change:
        change.put(contact.set("first_name", "../../etc/passwd"))
    assert "/" not in file_name(book, [id_])


def test_copy_and_paste_go_through_the_plan(window: MainWindow, qtbot) -> None:
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.list.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QApplication.clipboard().mimeData()
    assert clipboard.hasFormat(MIME_VCARD)
    assert "Anna Adler" in clipboard.text()
    before = names(window.session.book)
    qtbot.keyClick(window.list.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.shown == "page"
    assert window.pages.currentWidget().objectName() == "importWizard"
    assert names(window.session.book) == before


def test_a_pasted_signature_becomes_a_new_contact(window: MainWindow, qtbot) -> None:
    QApplication.clipboard().setText(
        "Ifeoma Nwosu\nHead of Paediatrics\n+44 20 7946 0958\nify@stmary.example"
    )
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.shown != "page"
    adding = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QuickAdd) and w.isVisible())
    assert adding.contact.text("first_name") == "Ifeoma"
    adding.close()


def test_cards_as_text_are_known_by_their_beginning(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("\n begin:vcard\nVERSION:3.0\nFN:Otto\nEND:VCARD\n")
    path = pasted(data)
    assert path is not None
    assert path.suffix == ".vcf"


def test_an_empty_clipboard_is_said(window: MainWindow, qtbot) -> None:
    said: list[str] = []
    window.session.said.connect(lambda words, _undo: said.append(words))
    QApplication.clipboard().clear()
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said == ["There is no contact on the clipboard."]


def test_a_drag_shows_whom_it_carries_beside_the_pointer(window: MainWindow) -> None:
    for rows in ((0,), (0, 1)):
        drag = QDrag(window)
        drag.setMimeData(dragged(window, *rows))
        carry(drag, window.list.model, 0, 1.0)
        assert 0 < drag.pixmap().width() <= WIDEST
        assert not drag.pixmap().rect().contains(drag.hotSpot())
        drag.deleteLater()
