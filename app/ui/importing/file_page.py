"""The first step: choose, drop or paste; and a calm word when a file cannot be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.importing.gathering import ENDINGS
from app.ui import files
from app.ui.list.carrying import MIME_VCARD
from app.ui.main.drops import files_of
from app.ui.text import tr
from app.ui.theme.tokens import S3, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty import DropTarget
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.notice import Notice


def kinds() -> str:
    """What a dialog offers that asks for files to import."""
    endings = " ".join(f"*.{ending}" for ending in ENDINGS)
    return f"{tr('Contacts', 'Import')} ({endings});;{tr('All files', 'Import')} (*)"


class FilePage(QWidget):
    """`chosen` gives the files, `pasted` the text from the clipboard."""

    chosen = Signal(list)
    pasted = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.choose = Button(tr("Choose files…", "Import"), "primary", icon="folder-open")
        self.choose.setObjectName("chooseFileButton")
        self.paste = Button(tr("Paste", "Import"), icon="clipboard-paste")
        self.drop = DropTarget(
            tr("Or drop files or a folder here: .vcf, .csv, .xlsx, .ldif or .json", "First")
        )
        self.notice = Notice("", "", look="danger", icon="circle-alert")
        self.notice.setObjectName("importProblem")
        self.notice.hide()
        self.choose.clicked.connect(self._ask)
        self.paste.clicked.connect(self._paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(tr("Where are your contacts?", "Import"), "title", "text", 600))
        words = tr(
            "A vCard, CSV, Excel, OpenDocument, LDIF or JSON file. Nothing is changed before you say so.",
            "Import",
        )
        column.addWidget(PlainLabel(words, "body", "text-2", wrap=True))
        column.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.drop)
        column.addStretch(1)
        self.setFocusProxy(self.choose)

    def show_problem(self, what: str) -> None:
        """Say why the file could not be read."""
        self.notice.set_text(tr("This file cannot be imported.", "Import"), what)
        self.notice.show()

    def _ask(self) -> None:
        if found := files.all_to_open(self, tr("Import contacts", "Import"), kinds()):
            self.chosen.emit(found)

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if found := files_of(data):
            self.chosen.emit(found)
        elif data.hasFormat(MIME_VCARD):
            self.pasted.emit(bytes(data.data(MIME_VCARD).data()))
        elif data.text().strip():
            self.pasted.emit(data.text().encode())
        else:
            self.show_problem(tr("There is no text on the clipboard.", "Import"))

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_V and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._paste()
            return
        super().keyPressEvent(event)
