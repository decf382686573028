"""Answers by keyboard to the small dialogs that ask for one line or one number."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.widgets.question import Question


def answer(asker: QWidget, words: str, qtbot) -> None:
    """Type an answer in place of what is proposed, and press Enter."""
    question = asker.findChild(Question)
    assert question is not None
    question.field.selectAll()
    qtbot.keyClicks(question.field, words)
    qtbot.keyClick(question.field, Qt.Key.Key_Return)
