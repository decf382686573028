"""How the list of custom fields shows one, and the question before one is deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.fields import Field
from app.ui.fields.form import type_words
from app.ui.text import tr
from app.ui.widgets.message import Role, add_cancel, message

ICONS = {
    "text": "text-cursor-input",
    "number": "hash",
    "date": "calendar",
    "boolean": "square-check",
    "url": "link",
    "address": "map-pin",
}


BLANK = Field("", "", section="Details", global_=False)
"""A definition that is only begun."""


def line_of(field: Field, unsaved: bool) -> str:
    """Name and type of a definition, and whether what was typed is not saved yet."""
    words = [field.label, type_words()[str(field.data_type)]]
    if unsaved:
        words.append(tr("not saved yet", "Fields window"))
    return "  ·  ".join(words)


def ask_to_delete(parent: QWidget, name: str, count: int, agreed: Callable[[], object]) -> None:
    """Say how many values go with a field, and ask."""
    box = message(
        parent,
        "deleteQuestion",
        tr("Delete the field {name}?", "Fields window", name=name),
        tr("%n value(s) (goes|go) with it. Undo brings all back.", "Fields window", n=count),
    )
    yes = box.addButton(tr("Delete", "Fields window"), Role.DestructiveRole)
    add_cancel(box)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(agreed)
    box.open()
