"""The bottom of a dialog: Cancel, and at the right what the dialog is there for."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.buttons import Button


def cancel_button(dialog: QDialog) -> Button:
    """Leaves the dialog with nothing done, as Escape does."""
    button = Button(tr("Cancel", "Dialog"), keys="Esc")
    button.clicked.connect(dialog.reject)
    return button


def main_button(words: str, name: str, icon: str | None = None) -> Button:
    """What the dialog is there for; Enter presses it. `name` is its objectName."""
    button = Button(words, "primary", icon=icon, keys="↵")
    button.setObjectName(name)
    button.setDefault(True)
    return button


def foot(*buttons: QWidget) -> QHBoxLayout:
    """The last row of a dialog: its buttons at the right, the main one last."""
    row = QHBoxLayout()
    row.setSpacing(S2)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
