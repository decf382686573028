"""The QR window: shown from list and card, with its size, saved and copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ui.codes.window import QUIET, CodeWindow, picture
from app.ui.main.window import MainWindow
from tests.ui.main.conftest import shown
from tests.ui.people import book_of


@pytest.fixture
def window(tmp_path: Path, qtbot, qapp: QApplication, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("KITH_HOME", str(tmp_path / "home"))
    yield from shown(book_of(tmp_path), qtbot, qapp)


@pytest.fixture
def opened(window: MainWindow, qtbot) -> CodeWindow:
    window.list.view.setFocus()
    qtbot.keyClick(window.list.view, Qt.Key.Key_Q)
    made = window.findChild(CodeWindow)
    assert made is not None
    return made


def test_q_shows_the_code_and_says_its_size(opened: CodeWindow) -> None:
    count = len(opened.code.modules)
    assert (
        f"{len(opened.code.card)} bytes in {count} × {count} modules, without the photo" in opened.said.text()
    )
    assert opened.picture.accessibleName() == "QR code of Anna Adler"


def test_the_picture_is_black_on_white_with_a_quiet_zone(opened: CodeWindow) -> None:
    image = picture(opened.code, 3)
    assert image.width() == 3 * (len(opened.code.modules) + 2 * QUIET)
    edge = {image.pixelColor(x, y).name() for x in range(3 * QUIET) for y in range(image.height())}
    assert edge == {"#ffffff"}
    for y, row in enumerate(opened.code.modules, QUIET):
        for x, dark in enumerate(row, QUIET):
            assert (image.pixelColor(3 * x + 1, 3 * y + 1).name() == "#000000") is dark


def test_copy_takes_the_picture_and_the_card(opened: CodeWindow, qtbot) -> None:
    qtbot.mouseClick(opened.copy, Qt.MouseButton.LeftButton)
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.data("text/vcard").data() == opened.code.card


@pytest.mark.parametrize("name", ["code.png", "code.svg"])
def test_it_is_saved(opened: CodeWindow, tmp_path: Path, name: str) -> None:
    opened.save_picture(tmp_path / name)
    assert QImage(str(tmp_path / name)).width() > 200


def test_a_file_that_cannot_be_written_is_told_and_a_book_is_none(
    opened: CodeWindow, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.session.failed.connect(said.append)
    for path in (tmp_path / "nowhere" / "code.png", window.session.book.path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, path=path: (str(path), ""))
        opened.save.click()
    assert "cannot be written" in said[0]
    assert "is an address book" in said[1]
    assert window.session.book.count() > 0


def test_the_card_has_a_button_for_it(window: MainWindow, qtbot) -> None:
    window.detail().card.header.code_button.click()
    assert window.findChild(CodeWindow) is not None


def test_the_code_stands_over_the_middle_of_the_window(opened: CodeWindow, window: MainWindow) -> None:
    apart = opened.geometry().center().y() - window.geometry().center().y()
    assert abs(apart) <= 2, "placed by the size that it has"
