"""A small dialog that asks for one line or one number."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app.ui.theme.tokens import S3, S4, S5
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import PlainLabel

WIDTH = 420


class Question(QDialog):
    """The question above its field, which has the focus; Enter gives the answer, Escape none."""

    def __init__(self, parent: QWidget, title: str, question: str, yes: str, field: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.field = field
        field.setObjectName("answer")
        field.setAccessibleName(question)
        self.button = main_button(yes, "answerNow")
        self.button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(question, "heading", "text", 600, wrap=True))
        column.addWidget(field)
        column.addSpacing(S3)
        column.addLayout(foot(cancel_button(self), self.button))
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def ask_line(
    parent: QWidget,
    title: str,
    question: str,
    yes: str,
    then: Callable[[str], object],
    text: str = "",
    *,
    may_be_empty: bool = False,
) -> None:
    """Ask for a line; `then` gets it without spaces around it. `yes` is the word of the main button."""
    field = QLineEdit(text)
    dialog = Question(parent, title, question, yes, field)

    def settle() -> None:
        dialog.button.setEnabled(may_be_empty or bool(field.text().strip()))

    field.textChanged.connect(settle)
    settle()
    field.selectAll()
    dialog.accepted.connect(lambda: then(field.text().strip()))
    dialog.open()


def ask_number(
    parent: QWidget,
    title: str,
    question: str,
    yes: str,
    then: Callable[[int], object],
    number: int,
    least: int,
    most: int,
) -> None:
    """Ask for a whole number within bounds."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setValue(number)
    dialog = Question(parent, title, question, yes, field)
    field.selectAll()
    dialog.accepted.connect(lambda: then(field.value()))
    dialog.open()
