"""How the list of custom fields shows one, and the question before one is deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.fields import Field
from app.ui.fields.form import type_words
from app.ui.text import tr

ICONS = {
    "text": "text-cursor-input",
    "number": "hash",
    "date": "calendar",
    "boolean": "square-check",
    "url": "link",
    "address": "map-pin",
}


def line_of(field: Field, unsaved: bool) -> str:
    """Name and type of a definition, and whether what was typed is not saved yet."""
    words = [field.label, type_words()[str(field.data_type)]]
    if unsaved:
        words.append(tr("not saved yet", "Fields window"))
    return "  ·  ".join(words)


def ask_to_delete(parent: QWidget, name: str, count: int, agreed: Callable[[], object]) -> None:
    """Say how many values go with a field, and ask."""
    box = QMessageBox(parent)
    box.setObjectName("deleteQuestion")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Delete the field {name}?", "Fields window", name=name))
    box.setInformativeText(
        tr("%n value(s) (goes|go) with it. Undo brings all back.", "Fields window", n=count)
    )
    yes = box.addButton(tr("Delete", "Fields window"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(tr("Cancel", "Editor"), QMessageBox.ButtonRole.RejectRole)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(agreed)
    box.open()
