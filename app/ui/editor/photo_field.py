"""The round picture of the editor: choose a file, drop one, paste one, take it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu

from app.domain.contact import Attribute
from app.domain.values import Photo
from app.ui.editor.draft import Edit
from app.ui.text import tr
from app.ui.theme.icons import icon, paint_icon
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import AVATAR_CARD, R_FULL, RING
from app.ui.widgets.avatar import photo_pixmap

LARGEST = 1024
"""Pictures with a longer side are scaled down to it: pixels."""
MOST_BYTES = 1_000_000
"""Smaller files are kept as they are."""
MIMES = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
}
PICTURES = (*(f".{kind}" for kind in MIMES), ".bmp")
"""The endings of files that can be a photo."""


def photo_from(data: bytes) -> Photo | None:
    """A photo from a picture's bytes, made smaller if it is large; None if it is no picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    size = reader.size()
    large = max(size.width(), size.height()) > LARGEST
    if size.isValid() and large:
        reader.setScaledSize(size.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    if not large and len(data) <= MOST_BYTES and kind in MIMES:
        return Photo.of(data, MIMES[kind])
    return photo_of_image(image)


def photo_of_image(image: QImage) -> Photo:
    """A photo from a picture that comes without a file."""
    if max(image.width(), image.height()) > LARGEST:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    clear = image.hasAlphaChannel()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG" if clear else "JPEG", -1 if clear else 90)
    return Photo.of(bytes(buffer.data().data()), "image/png" if clear else "image/jpeg")


class PhotoField(QAbstractButton):
    """A disc of the card's size; click or Enter opens the menu, Ctrl+V pastes, C crops, Delete removes."""

    edited = Signal()
    refused = Signal(str)
    """What could not be used as a photo, in the user's words."""

    def __init__(self, before: Attribute | None, image: QImage | None) -> None:
        super().__init__()
        self._before, self._image, self._begun_image = before, image, image
        self._photo: Photo | None = None
        self._removed = self._target = False
        self.setFixedSize(AVATAR_CARD, AVATAR_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAcceptDrops(True)
        self.setToolTip(tr("Photo: choose, drop or paste a picture", "Editor"))
        self.clicked.connect(self._on_clicked)
        self._name()

    def _name(self) -> None:
        held = self._image is not None
        self.setAccessibleName(tr("Photo", "Editor") if held else tr("Add a photo", "Editor"))

    def edit(self) -> Edit:
        """What became of the photo."""
        if self._photo is not None:
            if self._before is None:
                return Edit(None, Attribute("photo", self._photo))
            from dataclasses import replace

            return Edit(self._before, replace(self._before, value=self._photo, normalized=""))
        return Edit(self._before, None if self._removed else self._before)

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.addAction(icon("image"), tr("Choose a picture…", "Editor"), self.choose_file)
        paste = menu.addAction(icon("clipboard-paste"), tr("Paste", "Editor"), self.paste)
        paste.setEnabled(_has_picture(QGuiApplication.clipboard().mimeData()))
        crop = menu.addAction(icon("scale"), tr("Crop…", "Editor"), self.ask_to_crop)
        crop.setEnabled(self._image is not None)
        remove = menu.addAction(icon("trash-2"), tr("Remove", "Editor"), self.remove)
        remove.setEnabled(self._image is not None)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def choose_file(self) -> None:
        """Ask for a picture file."""
        kinds = f"{tr('Pictures', 'Editor')} ({' '.join(f'*{ending}' for ending in PICTURES)})"
        dialog = QFileDialog(self, tr("Choose a picture", "Editor"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.load)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def load(self, path: str) -> None:
        """Take a picture from a file that the user chose or dropped."""
        try:
            data = Path(path).read_bytes()
        except OSError as error:
            self.refused.emit(
                tr("{file} cannot be read: {reason}", "Editor", file=path, reason=error.strerror)
            )
            return
        self._take(photo_from(data), Path(path).name)

    def paste(self) -> None:
        """Take the picture in the clipboard."""
        self._take_from(QGuiApplication.clipboard().mimeData())

    def _take_from(self, data: QMimeData) -> None:
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if data.hasImage():
            self._take(photo_of_image(QImage(data.imageData())), "")
        elif files:
            self.load(files[0])

    def _take(self, photo: Photo | None, name: str) -> None:
        if photo is None or photo.data is None:
            self.refused.emit(tr("{file} is no picture that can be shown.", "Editor", file=name))
            return
        self._photo, self._removed = photo, False
        self._image = QImage.fromData(photo.data)
        self._changed()

    def ask_to_crop(self) -> None:
        """Ask for the square of the picture that is kept."""
        if self._image is None or self._image.isNull():
            return
        from app.ui.editor.crop import CropDialog

        dialog = CropDialog(self._image, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._take(photo_of_image(dialog.cropped()), ""))
        dialog.open()

    def remove(self) -> None:
        """Take the photo away."""
        if self._image is not None or self._before is not None:
            self._photo, self._image, self._removed = None, None, True
            self._changed()

    def _changed(self) -> None:
        self._name()
        self.update()
        self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_C and not event.modifiers():
            self.ask_to_crop()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _has_picture(event.mimeData()):
            event.acceptProposedAction()
            self._target = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._target = False
        event.acceptProposedAction()
        self._take_from(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self._image is not None and not self._image.isNull():
            key = self._photo.sha256 if self._photo else f"edited {self._image.cacheKey()}"
            painter.drawPixmap(0, 0, photo_pixmap(self._image, key, AVATAR_CARD, self.devicePixelRatioF()))
        else:
            fill = "accent-soft" if self._target else "selection-idle" if self.underMouse() else "hover"
            box(painter, self.rect(), R_FULL, fill)
            paint_icon(painter, "camera", self.rect().adjusted(26, 26, -26, -26), "text-2")
        if self.hasFocus() or self._target:
            box(painter, self.rect(), R_FULL, None, "focus", RING)


def _has_picture(data: QMimeData) -> bool:
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())
