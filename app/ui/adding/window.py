"""The window of quick add: text at the left, what it was read as at the right, then save or edit."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Contact
from app.domain.fields import Field
from app.domain.names import display_name
from app.domain.normalize import show_value
from app.domain.signature import LONGEST, read
from app.domain.values import Value
from app.ui.editor.lookalike import Lookalike
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import LABEL_COLUMN, S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import foot
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import scrolled, sized
from app.ui.words import field_label, word

READ_MS = 120


class QuickAdd(QWidget):
    """One new contact at a time. Nothing is written before Save; Edit first takes what was read to the editor."""

    edit_wanted = Signal(object)
    """The contact as it was read, for the editor."""
    saved = Signal(str)
    merge_wanted = Signal(list)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("quickAdd")
        self.setWindowTitle(tr("New contact from text", "Quick add"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, 860, 520)
        self.session = session
        self._proposed = ""
        self.contact = Contact()
        self.text = QPlainTextEdit()
        self.text.setObjectName("quickAddText")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("A signature or the text of a business card", "Quick add"))
        self.text.setPlaceholderText(
            tr("Paste a signature or the text of a business card, for example:\n\nIfeoma Nwosu\nHead of Paediatrics\n"
               "Tidewater Clinic\nT +44 117 496 0110\nifeoma@tidewater.example", "Quick add")
        )  # fmt: skip
        self.lookalike = Lookalike(session, lambda: self.contact)
        self.save = Button(tr("Save", "Editor"), "primary", keys="Ctrl S")
        self.save.setObjectName("quickAddSave")
        self.edit = Button(tr("Edit first…", "Quick add"), icon="pencil", keys="Ctrl E")
        self._stretched = 0
        self._timer = QTimer(self, singleShot=True, interval=READ_MS)
        self._timer.timeout.connect(self.read)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("back", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, S3, 0)
        self._grid.setHorizontalSpacing(S4)
        self._grid.setVerticalSpacing(S2)
        self._grid.setColumnMinimumWidth(0, LABEL_COLUMN)
        self._grid.setColumnStretch(1, 1)
        area = scrolled(inner)
        self.name = PlainLabel("", "title", "text", 600, wrap=True)
        right = QVBoxLayout()
        right.setSpacing(S3)
        right.addWidget(self.name)
        right.addWidget(area, 1)
        panes = QHBoxLayout()
        panes.setSpacing(S6)
        panes.addWidget(self.text, 1)
        panes.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S4)
        column.addWidget(PlainLabel(self.windowTitle(), "title", "text", 600))
        column.addLayout(panes, 1)
        column.addWidget(self.lookalike)
        column.addLayout(foot(self.edit, self.save))

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self.save.clicked.connect(self.save_contact)
        self.edit.clicked.connect(self.edit_first)
        self.lookalike.open_wanted.connect(self._on_open)
        self.lookalike.merge_wanted.connect(self._on_merge)
        for keys, slot in (
            ("Ctrl+S", self.save_contact),
            ("Ctrl+Return", self.save_contact),
            ("Ctrl+E", self.edit_first),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # Reading

    def start(self) -> None:
        """Begin anew, with the text in the clipboard if it looks like one of somebody; what was typed and left stays."""
        pasted = QGuiApplication.clipboard().text()[:LONGEST]
        found = read(pasted, self.session.book.region)
        known = {a.field for a in found.attributes}
        if self.text.toPlainText().strip() in ("", self._proposed):
            self._proposed = pasted.strip() if known & {"email", "phone_number"} and len(known) > 1 else ""
            self.text.setPlainText(self._proposed)
        self.text.selectAll()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read()

    def read(self) -> None:
        """Read the text again."""
        self._timer.stop()
        self.contact = read(self.text.toPlainText(), self.session.book.region)
        self._show()
        self.lookalike.wait()

    def _show(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        fields = self.session.book.fields
        for row, a in enumerate(self.contact.attributes):
            field = fields[a.field]
            label = f"{field_label(field)} · {word(a.label)}" if a.label else field_label(field)
            name, value = (
                PlainLabel(label, "small", "text-2"),
                PlainLabel(_shown(a.value, field), "body", wrap=True),
            )
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self._grid.setRowStretch(self._stretched, 0)
        self._stretched = len(self.contact.attributes)
        self._grid.setRowStretch(self._stretched, 1)
        empty = not self.contact.attributes
        self.name.setText(
            display_name(self.contact)
            or (tr("Nobody yet", "Quick add") if empty else tr("(no name)", "Card"))
        )
        writable = not self.session.book.read_only
        self.save.setEnabled(not empty and writable)
        self.edit.setEnabled(writable)

    # What becomes of it

    def save_contact(self) -> None:
        """Add the contact, and begin the next."""
        self.read()
        if self.save.isEnabled():
            contact = self.contact
            name = display_name(contact) or tr("contact without a name", "Card")
            label = tr("Add {name}", "Editor", name=name)
            self.session.change(label, lambda change: change.put(contact), on_done=lambda _c: self._on_saved(contact.id),
                                toast=tr("Saved {name}", "Editor", name=name))  # fmt: skip

    def _on_saved(self, contact_id: str) -> None:
        self.text.clear()
        self.read()
        self.close()
        self.saved.emit(contact_id)

    def edit_first(self) -> None:
        """Go on in the editor."""
        self.read()
        contact = self.contact
        self.text.clear()
        self.close()
        self.edit_wanted.emit(contact)

    def _on_open(self, contact_id: str) -> None:
        self.close()
        self.saved.emit(contact_id)

    def _on_merge(self, contact_id: str) -> None:
        contact = self.contact
        self.session.change(
            tr("Add {name}", "Editor", name=display_name(contact)), lambda change: change.put(contact), toast="",
            on_done=lambda _c: self.merge_wanted.emit([contact_id, contact.id]),
        )  # fmt: skip
        self.text.clear()
        self.close()


def _shown(value: Value, field: Field) -> str:
    return value if isinstance(value, str) and "\n" in value else show_value(field, value)
