"""The contact's own state in the editor: folder, consent, reminder, source, and free key–value data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.book import Folder
from app.domain.contact import Contact
from app.ui.editor.inputs import QuietCombo
from app.ui.text import tr
from app.ui.theme.icons import icon
from app.ui.theme.tokens import BUTTON, LABEL_COLUMN, S2
from app.ui.widgets.labels import PlainLabel

WIDTH, LEAST = 192, 96
"""The width of the folder's box, and what is left of it in the narrowest window."""


class Labelled(QWidget):
    """A name in the left column and something at its right, as every block of the editor is laid out."""

    edited = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        label = PlainLabel(title, "small", "text", 600, wrap=True)
        label.setFixedWidth(LABEL_COLUMN)
        label.setContentsMargins(0, 0, S2, 0)
        label.setMinimumHeight(BUTTON)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)

    def slots(self) -> dict[str, Any]:
        """The slots of the contact that changed, with their new values."""
        return {}


class FolderField(Labelled):
    """One folder or none; what is typed new becomes a folder when the contact is saved."""

    def __init__(self, folder: str | None, folders: Iterable[Folder]) -> None:
        super().__init__(tr("Folder", "Editor"))
        self._begun = folder or ""
        names = [f.name for f in folders]
        self.combo = QuietCombo()
        self.combo.setMinimumWidth(LEAST)
        self.combo.setMaximumWidth(WIDTH)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QuietCombo.InsertPolicy.NoInsert)
        self.combo.addItem("", "")
        for name in names + ([folder] if folder and folder not in names else []):
            self.combo.addItem(icon("folder"), name, name)
        line = self.combo.lineEdit()
        line.setPlaceholderText(tr("Unfiled", "Editor"))
        line.setAccessibleName(tr("Folder", "Editor"))
        self.combo.setAccessibleName(tr("Folder", "Editor"))
        self.combo.setEditText(self._begun)
        self.combo.setCurrentIndex(max(0, self.combo.findText(self._begun)))
        self._shown = self.combo.currentText()
        self.combo.editTextChanged.connect(lambda _text: self.edited.emit())
        self.row.addWidget(self.combo, WIDTH)
        self.row.addStretch(1)

    def slots(self) -> dict[str, Any]:
        text = self.combo.currentText()
        return {} if text == self._shown else {"folder": " ".join(text.split()) or None}


class ConsentField(Labelled):
    """Opted in, opted out, and what is on record: basis, source, text, when."""

    PARTS = ("basis", "source", "text", "at")

    def __init__(self, contact: Contact) -> None:
        super().__init__(tr("Consent", "Editor"))
        self._contact = contact
        self.opted_in = QuietCombo()
        self.opted_in.setAccessibleName(tr("Opted in", "Editor"))
        for words, value in (
            (tr("Opt-in unknown", "Editor"), None),
            (tr("Opted in", "Editor"), True),
            (tr("Not opted in", "Editor"), False),
        ):
            self.opted_in.addItem(words, value)
        self.opted_in.setCurrentIndex((None, True, False).index(contact.opted_in))
        self.opted_out = QCheckBox(tr("Opted out: leave out of mailings", "Editor"))
        self.opted_out.setChecked(contact.is_opted_out)
        self.opted_in.activated.connect(lambda _index: self.edited.emit())
        self.opted_out.toggled.connect(lambda _on: self.edited.emit())
        grid = QGridLayout()
        grid.setSpacing(S2)
        grid.addWidget(self.opted_in, 0, 0)
        grid.addWidget(self.opted_out, 0, 1)
        names = {
            "basis": tr("Legal basis", "Editor"),
            "source": tr("Where it was given", "Editor"),
            "text": tr("What was agreed to", "Editor"),
            "at": tr("When", "Editor"),
        }
        self.parts: dict[str, QLineEdit] = {}
        for number, part in enumerate(self.PARTS):
            edit = QLineEdit(str(contact.consent.get(part, "")))
            edit.setPlaceholderText(names[part])
            edit.setAccessibleName(tr("Consent: {part}", "Editor", part=names[part]))
            edit.textChanged.connect(self.edited)
            grid.addWidget(edit, 1 + number // 2, number % 2)
            self.parts[part] = edit
        self._begun = {part: edit.text() for part, edit in self.parts.items()}
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.row.addLayout(grid, 1)

    def slots(self) -> dict[str, Any]:
        result: dict[str, Any] = {}
        opted_in = self.opted_in.currentData()
        if opted_in is not self._contact.opted_in:
            result["opted_in"] = opted_in
            now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
            result["opted_in_at"] = now if opted_in else ""
        if self.opted_out.isChecked() != self._contact.is_opted_out:
            result["is_opted_out"] = self.opted_out.isChecked()
        consent = dict(self._contact.consent)
        for part, edit in self.parts.items():
            if edit.text() != self._begun[part]:
                consent.pop(part, None)
                if edit.text().strip():
                    consent[part] = edit.text().strip()
        if consent != self._contact.consent:
            result["consent"] = consent
        return result


class ReminderField(Labelled):
    """Every how many days a touch is due."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(tr("Remind me", "Editor"))
        self._begun = str(contact.touch_freq or "")
        self.edit = QLineEdit(self._begun)
        self.edit.setFixedWidth(80)
        self.edit.setValidator(QIntValidator(1, 3650, self.edit))
        self.edit.setAccessibleName(tr("Days between touches", "Editor"))
        self.edit.textChanged.connect(self.edited)
        self.row.addWidget(self.edit)
        self.row.addSpacing(S2)
        self.row.addWidget(PlainLabel(tr("days after the last touch", "Editor"), "small", "text-2"))
        self.row.addStretch(1)

    def slots(self) -> dict[str, Any]:
        text = self.edit.text().strip()
        if text == self._begun:
            return {}
        return {"touch_freq": int(text) if text.isdecimal() and int(text) else None}


class TextSlot(Labelled):
    """A slot of the contact that is one line of text: its ids in other systems."""

    def __init__(self, contact: Contact, name: str, title: str) -> None:
        super().__init__(title)
        self._name, self._begun = name, str(getattr(contact, name))
        self.edit = QLineEdit(self._begun)
        self._begun = self.edit.text()
        self.edit.setAccessibleName(title)
        self.edit.textChanged.connect(self.edited)
        self.row.addWidget(self.edit, 1)

    def slots(self) -> dict[str, Any]:
        text = self.edit.text()
        return {} if text == self._begun else {self._name: text.strip()}


class MetadataField(Labelled):
    """Free keys and values; a value that was no text stays of its type as long as it reads so (JSON)."""

    def __init__(self, contact: Contact) -> None:
        super().__init__(tr("More data", "Editor"))
        self._metadata: Mapping[str, Any] = contact.metadata
        self._rows: list[tuple[QLineEdit, QLineEdit, str | None, str]] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(S2)
        self.row.addLayout(self._column, 1)
        for key, value in contact.metadata.items():
            self._add(key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
        self._add(None, "")

    def _add(self, key: str | None, value: str) -> None:
        left, right = QLineEdit(key or ""), QLineEdit(value)
        left.setPlaceholderText(tr("Key", "Editor"))
        right.setPlaceholderText(tr("Value", "Editor"))
        left.setAccessibleName(tr("Key", "Editor"))
        right.setAccessibleName(tr("Value of {key}", "Editor", key=key or tr("the new key", "Editor")))
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(left, 1)
        row.addWidget(right, 2)
        self._column.addLayout(row)
        self._rows.append((left, right, key, right.text()))
        for edit in (left, right):
            edit.textChanged.connect(self._on_edited)

    def _on_edited(self) -> None:
        left, right, _key, _value = self._rows[-1]
        if left.text().strip() or right.text().strip():
            self._add(None, "")
        self.edited.emit()

    def slots(self) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for left, right, key, shown in self._rows:
            name = left.text() if left.text() == key else left.text().strip()
            kept = key is not None and right.text() == shown
            if kept and (name or left.text() == key):
                result[name] = self._metadata[str(key)]
            elif name and right.text().strip():
                result[name] = _typed(right.text().strip(), self._metadata.get(key or name))
        return {} if result == self._metadata else {"metadata": result}


def _typed(text: str, before: Any) -> Any:
    """A text as the type that the value had; new values are text."""
    if before is None or isinstance(before, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
