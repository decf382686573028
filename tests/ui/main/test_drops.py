"""Files dropped on the window: a picture for the contact in view, everything else to the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from app.ui.main.window import MainWindow
from tests.ui.main.conftest import book, window

__all__ = ["book", "window"]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPoint(window.width() - 60, window.height() // 2)
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(where, copy, data, LEFT, NONE))
    QApplication.sendEvent(window, QDropEvent(where, copy, data, LEFT, NONE))
    QApplication.processEvents()


def picture(folder: Path, color: str = "red") -> Path:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    path = folder / f"{color}.PNG"
    assert image.save(str(path))
    return path


def test_a_picture_becomes_the_photo_of_the_contact_in_view(window: MainWindow, tmp_path: Path) -> None:
    session = window.session
    (one,) = window.selected_ids()
    for color in ("red", "blue"):
        drop(window, picture(tmp_path, color))
        assert window.shown == "panes"
        assert len(list(session.book.get(one).all("photo"))) == 1
    assert window.detail().card.header.avatar.grab().toImage().pixelColor(20, 36) == QColor("blue")
    session.undo()
    session.undo()
    assert session.book.get(one).main("photo") is None


def test_a_picture_goes_into_the_editor_that_is_open(window: MainWindow, tmp_path: Path) -> None:
    (one,) = window.selected_ids()
    window.edit()
    drop(window, picture(tmp_path))
    editor = window.detail().editor
    assert editor is not None
    assert editor.result().main("photo") is not None
    assert window.session.book.get(one).main("photo") is None


def test_what_only_looks_like_a_picture_is_told_of(window: MainWindow, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture")
    with qtbot.waitSignal(window.session.failed) as told:
        drop(window, path)
    assert told.args == ["broken.png is no picture that can be shown."]
    QApplication.activeModalWidget().close()


def test_cards_and_several_pictures_are_imported(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "ann.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nN:;Ann;;;\nEND:VCARD\n")
    drop(window, path)
    assert window.screens.importing is not None
    assert window.screens.importing.page == "plan"
