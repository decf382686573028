"""Boxes that say one thing, or ask it: whose words are data as plain text, and who wants to be asked before they go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

Icon = QMessageBox.Icon
Role = QMessageBox.ButtonRole


def message(
    parent: QWidget | None, name: str, text: str, more: str = "", icon: Icon = Icon.Question
) -> QMessageBox:
    """A box of this objectName over the window of *parent*; *more* explains the text. Buttons are the caller's."""
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setWindowTitle(parent.window().windowTitle() if parent is not None else "Kith")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setText(text)
    box.setInformativeText(more)
    return box


def add_cancel(box: QMessageBox, words: str = "", *, default: bool = True) -> QAbstractButton:
    """The way out with nothing done, which Escape takes, and Enter too where the other way cannot be undone."""
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    if words:
        button.setText(words)
    box.setEscapeButton(button)
    if default:
        box.setDefaultButton(button)
    return button


def answer(box: QMessageBox) -> QAbstractButton | None:
    """Show a box until it is answered; the button that was pressed."""
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    return pressed
