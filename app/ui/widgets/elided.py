"""Controls whose text may be longer than their room: its end is shortened, and the tooltip has the whole of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.text import set_tooltip
from app.ui.theme.colors import color

RIGHT = Qt.TextElideMode.ElideRight
LEAST = 48


class ElidedRadio(QRadioButton):
    """A radio button that takes the room there is; `words` is all that it says."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self).width()
        shown = self.fontMetrics().elidedText(self.words, RIGHT, room)
        self.setText(shown.replace("&", "&&"))
        set_tooltip(self, self.words if shown != self.words else "")


class ElidedEdit(QLineEdit):
    """A bare line of text to type in; while nobody does, its end is shortened instead of cut."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("kind", "bare")
        self.setCursorPosition(0)

    def is_elided(self) -> bool:
        """Whether there is more text than room."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self._room().width()

    def _room(self):
        return self.rect().adjusted(2, 0, -2, 0)  # where QLineEdit itself begins

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_tooltip(self, self.text() if self.is_elided() else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.is_elided():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(color("text"))
        room = self._room()
        shown = painter.fontMetrics().elidedText(self.text(), RIGHT, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
