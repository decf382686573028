"""What one definition says: label, type, section, values, and how the field behaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.fields import DataType, Field, Fields
from app.domain.values import type_names
from app.ui.editor.inputs import QuietCombo
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3
from app.ui.widgets.form import Form
from app.ui.widgets.labels import PlainLabel
from app.ui.words import word


def type_words() -> dict[str, str]:
    """The types of custom fields in words."""
    return {
        "text": tr("Text", "Fields window"),
        "number": tr("Number", "Fields window"),
        "date": tr("Date", "Fields window"),
        "boolean": tr("Yes or no", "Fields window"),
        "url": tr("Web address", "Fields window"),
        "address": tr("Postal address", "Fields window"),
    }


class DefinitionForm(QWidget):
    """The inputs of a definition; `edited` with each change, nothing is written here."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.label, self.labels, self.values = QLineEdit(), QLineEdit(), QLineEdit()
        self.type, self.section = QuietCombo(), QuietCombo()
        self.flags = {
            "singular": QCheckBox(tr("One value only", "Fields window")),
            "required": QCheckBox(tr("Always ask for it when a contact is edited", "Fields window")),
            "searchable": QCheckBox(tr("Search looks at it", "Fields window")),
            "show": QCheckBox(tr("Show on card and editor", "Fields window")),
        }
        self.facts = PlainLabel("", "small", "text-2", wrap=True)
        words = type_words()
        for name in type_names:
            self.type.addItem(words[name], name)
        self.section.setEditable(True)
        self.section.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.values.setPlaceholderText(tr("Small, Medium, Large", "Fields window"))
        self.labels.setPlaceholderText(tr("Work, Home", "Fields window"))
        self._lay_out()
        for line in (self.label, self.labels, self.values):
            line.textEdited.connect(self.edited)
        self.type.activated.connect(lambda _at: self._on_type())
        self.section.editTextChanged.connect(lambda _text: self.edited.emit())
        for box in self.flags.values():
            box.clicked.connect(lambda _on: self.edited.emit())

    def _lay_out(self) -> None:
        form = Form(line_gap=S3)
        for title, widget in (
            (tr("Name", "Fields window"), self.label),
            (tr("Type", "Fields window"), self.type),
            (tr("Section", "Fields window"), self.section),
            (tr("Values to choose from", "Fields window"), self.values),
            (tr("Labels", "Fields window"), self.labels),
        ):
            widget.setAccessibleName(title)
            if widget is self.section:
                self.section.lineEdit().setAccessibleName(title)
            form.add(title, widget)
        boxes = QVBoxLayout()
        boxes.setSpacing(S2)
        for box in self.flags.values():
            boxes.addWidget(box)
        form.addRow(QWidget(), boxes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S3)
        column.addLayout(form)
        column.addWidget(self.facts)
        column.addStretch(1)

    def inputs(self) -> list[QWidget]:
        """All inputs in order."""
        return [self.label, self.type, self.section, self.values, self.labels, *self.flags.values()]

    def _on_type(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        """Values to choose from make sense for text and numbers only."""
        self.values.setEnabled(self.type.currentData() in ("text", "number", "url"))

    def show_field(self, field: Field, fields: Fields, facts: str) -> None:
        """Show a definition; `facts` is a sentence about it."""
        sections = dict.fromkeys(f.section for f in fields.attributes() if f.section not in ("Name", "Photo"))
        self.section.blockSignals(True)
        self.section.clear()
        for section in sections:
            self.section.addItem(word(section), section)
        self.section.setEditText(word(field.section))
        self.section.blockSignals(False)
        self.label.setText(field.label)
        self.type.setCurrentIndex(max(0, self.type.findData(str(field.data_type))))
        self.values.setText(", ".join(field.enum_values))
        self.labels.setText(", ".join(field.labels))
        for name, box in self.flags.items():
            box.setChecked(getattr(field, name))
        self.facts.setText(facts)
        self._begun = field
        self._settle()

    def field(self) -> Field:
        """The definition as it is typed now."""
        at = self.section.findText(self.section.currentText())
        section = self.section.itemData(at) if at >= 0 else self.section.currentText().strip()
        return replace(
            self._begun,
            label=self.label.text().strip(),
            data_type=DataType(self.type.currentData()),
            section=section or "Details",
            enum_values=_listed(self.values.text()) if self.values.isEnabled() else (),
            labels=_listed(self.labels.text()),
            singular=self.flags["singular"].isChecked(),
            required=self.flags["required"].isChecked(),
            searchable=self.flags["searchable"].isChecked(),
            show=self.flags["show"].isChecked(),
        )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
