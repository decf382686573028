"""A photo cropped to a square in the editor, by keyboard and slider."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.detail.pane import DetailPane
from app.ui.editor.crop import LEAST, CropDialog
from app.ui.session import Session
from tests.ui.clinic import LARS

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def picture() -> QImage:
    """A wide picture: its left half red, its right half blue."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(200):
        for y in range(200):
            image.setPixelColor(x, y, QColor("red"))
    return image


def test_the_square_stays_within_the_picture_and_follows_the_keys(qtbot: QtBot) -> None:
    dialog = CropDialog(picture())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.area.square == QRect(100, 0, 200, 200)
    for _ in range(60):
        qtbot.keyClick(dialog.area, Key.Key_Left)
    assert dialog.area.square == QRect(0, 0, 200, 200)
    qtbot.keyClick(dialog.area, Key.Key_Plus)
    assert dialog.area.square.width() < 200
    assert dialog.size_slider.value() > 0
    dialog.size_slider.setValue(100)
    assert dialog.area.square.width() == LEAST
    assert dialog.area.cropped().size().width() == LEAST
    assert QRect(0, 0, 400, 200).contains(dialog.area.square)


def test_a_cropped_photo_is_what_is_saved(pane: DetailPane, session: Session, qtbot: QtBot) -> None:
    pane.show_contacts([LARS.id])
    pane.edit()
    assert pane.editor is not None
    field = pane.editor.body.photo
    QGuiApplication.clipboard().setImage(picture())
    field.setFocus()
    qtbot.keyClick(field, Key.Key_V, CONTROL)
    qtbot.keyClick(field, Key.Key_C)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, CropDialog) and w.isVisible())
    for _ in range(60):
        qtbot.keyClick(dialog.area, Key.Key_Right)
    qtbot.keyClick(dialog, Key.Key_Return)
    pane.editor.save()
    photo = session.book.get(LARS.id).main("photo").value
    saved = QImage.fromData(session.book.photo(photo.sha256))
    assert (saved.width(), saved.height()) == (200, 200)
    assert saved.pixelColor(5, 100).blue() > 200
