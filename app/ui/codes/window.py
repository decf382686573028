"""The QR code of a contact: large enough for a telephone, with its size in words; it can be saved and copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.errors import KithError
from app.domain.names import display_name
from app.formats.qr import Code, code_of
from app.services.files import replaced
from app.ui import files
from app.ui.text import tr
from app.ui.theme.tokens import S3, S5, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import foot
from app.ui.widgets.labels import PlainLabel
from app.ui.words import field_label

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004, 9.1)."""
SIDE = 336
SAVED = 12
"""Pixels of a module in the picture that is saved."""


def picture(code: Code, module: int) -> QImage:
    """The code as a picture with its quiet zone, black on white in every theme: readers want it so."""
    count = len(code.modules) + 2 * QUIET
    image = QImage(count * module, count * module, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(code.modules, QUIET):
        for x, dark in enumerate(row, QUIET):
            if dark:
                painter.fillRect(x * module, y * module, module, module, Qt.GlobalColor.black)
    painter.end()
    return image


class _Picture(QWidget):
    """The code, a whole number of device pixels a module."""

    def __init__(self, code: Code) -> None:
        super().__init__()
        self._code = code
        self.setFixedSize(QSize(SIDE, SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        count = len(self._code.modules) + 2 * QUIET
        image = picture(self._code, max(1, int(SIDE * ratio) // count))
        image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        side = round(image.width() / ratio)
        painter.drawImage(QRect((SIDE - side) // 2, (SIDE - side) // 2, side, side), image)


class CodeWindow(QWidget):
    """A window of its own on one contact."""

    def __init__(self, window: MainWindow, contact: Contact) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("codeWindow")
        self.setWindowTitle(tr("QR code", "Code"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = window.session
        self._name = display_name(contact) or tr("(no name)", "Code")
        self.code = code_of(contact, window.session.book.fields)
        count = len(self.code.modules)
        self.picture = _Picture(self.code)
        self.picture.setAccessibleName(tr("QR code of {name}", "Code", name=self._name))
        size = tr("%n byte(s)", "Code", n=len(self.code.card))
        told = tr(
            "{size} in {count} × {count} modules, without the photo. Scan it with a telephone’s camera.",
            "Code",
            size=size,
            count=count,
        )
        self.said = PlainLabel(told, "small", "text-2", wrap=True)
        self.save, self.copy = (
            Button(tr("Save…", "Code"), icon="file-down"),
            Button(tr("Copy", "Code"), "primary", icon="copy", keys="Ctrl C"),
        )
        self.save.clicked.connect(self._choose_file)
        self.copy.clicked.connect(self.copy_picture)
        self._lay_out()
        for keys, act in (("Esc", self.close), ("Ctrl+C", self.copy_picture)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S5, S6, S5)
        column.setSpacing(S3)
        name = PlainLabel(self._name, "title", "text", 600, wrap=True)
        column.addWidget(name)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.said)
        if self.code.left_out:
            fields = self._session.book.fields
            names = ", ".join(field_label(fields[name]) for name in self.code.left_out)
            words = tr("No room for: {fields}", "Code", fields=names)
            column.addWidget(PlainLabel(words, "small", "warn", wrap=True))
        column.addLayout(foot(self.save, self.copy))
        for label in (name, self.said):  # or the picture, whose size is fixed, would take their second line
            label.setMinimumHeight(label.heightForWidth(SIDE))

    def copy_picture(self) -> None:
        """To the clipboard: the picture, and the card as text for programs that take none."""
        clipboard = QApplication.clipboard()
        # Data made here and left on the clipboard crashes PySide 6.11 at the end of the program; Qt's own does not.
        clipboard.setImage(picture(self.code, SAVED))
        clipboard.mimeData().setData("text/vcard", QByteArray(self.code.card))
        self._session.say(tr("Copied the QR code of {name}", "Code", name=self._name))

    def save_picture(self, path: Path) -> None:
        """Write a PNG, or an SVG by the file's name, whole or not at all. Raises KithError if it cannot be written."""
        made, image = QBuffer(), picture(self.code, SAVED)
        made.open(QBuffer.OpenModeFlag.WriteOnly)
        if path.suffix.lower() == ".svg":
            from PySide6.QtCore import QRectF
            from PySide6.QtSvg import QSvgGenerator

            generator = QSvgGenerator()
            generator.setOutputDevice(made)
            generator.setSize(image.size())
            generator.setViewBox(QRectF(image.rect()))
            painter = QPainter(generator)
            painter.drawImage(0, 0, image)
            painter.end()
        else:
            image.save(made, "PNG")
        with replaced(path) as file:
            file.write(made.data().data())

    def _choose_file(self) -> None:
        kinds = (("PNG", "png"), ("SVG", "svg"))
        path = files.to_save(self, tr("Save the QR code", "Code"), f"{self._name}.png", kinds)
        if path is None:
            return
        try:
            self.save_picture(path)
        except KithError as error:
            self._session.report(error)
        else:
            self._session.say(tr("Saved {file}", "Code", file=path.name))
