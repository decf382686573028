"""What values are typed into: a line, a text of several lines, a box to tick, a list with free text.

Every input is a widget with the same four methods (`ValueInput`): what it says, whether the user touched it, where
the focus goes, and an `edited` signal.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.fields import Field
from app.domain.normalize import parse_value, show_value
from app.domain.values import Value
from app.ui import dateorder
from app.ui.theme.tokens import BUTTON, ICON_BUTTON_SMALL, S2
from app.ui.widgets.room import in_a_row
from app.ui.words import word

MOST_LINES = 12
LEAST_WIDTH = 40


class ValueInput(QWidget):
    """An input for one value. `value()` is None when it is empty."""

    edited = Signal()

    def value(self) -> Value | None:
        """What it says now."""
        raise NotImplementedError

    def touched(self) -> bool:
        """Whether it says something else than at the beginning."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """The widget that takes the focus."""
        return self

    def set_ready(self, ready: bool) -> None:
        """Look like the quiet empty row that waits for a further value."""

    def set_text(self, text: str) -> None:
        """Replace what it says, as if it were typed."""

    def text(self) -> str:
        """What was typed, for hints."""
        return ""


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet reads."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class LineInput(ValueInput):
    """One line of text, read as the field's type; text that cannot be read so is kept."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        self._field = field
        self.edit = QLineEdit()
        self.edit.setText(
            "" if value is None else value if isinstance(value, str) else show_value(field, value)
        )
        self.edit.setCursorPosition(0)
        self._begun = self.edit.text()
        self.edit.setMinimumWidth(LEAST_WIDTH)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.edited)
        in_a_row(self, self.edit)
        self.setFocusProxy(self.edit)

    def value(self) -> Value | None:
        text = self.edit.text()
        return parse_value(self._field, text, dateorder.day_first()) if text.strip() else None

    def touched(self) -> bool:
        return self.edit.text() != self._begun

    def first(self) -> QWidget:
        return self.edit

    def set_ready(self, ready: bool) -> None:
        set_property(self.edit, "ready", ready)

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def text(self) -> str:
        return self.edit.text()


class _NoteEdit(QPlainTextEdit):
    """Says when its lines may have become more or fewer."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class NoteInput(ValueInput):
    """Text of several lines that grows with what is written; Tab leaves it."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        self.edit = _NoteEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.document().setDocumentMargin(3)
        self.edit.setPlainText("" if value is None else str(value))
        self._begun = self.edit.toPlainText()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self._on_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.resized.connect(self._fit)
        self._fit()

    def _on_changed(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        wanted = int(self.edit.document().size().height())  # a plain text document counts lines
        lines = max(1, min(MOST_LINES, wanted))
        policy = Qt.ScrollBarPolicy
        self.edit.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wanted > MOST_LINES else policy.ScrollBarAlwaysOff
        )
        high = QFontMetrics(self.edit.font()).lineSpacing()
        self.edit.setFixedHeight(max(BUTTON, lines * high + 2 * S2 + 2))

    def value(self) -> Value | None:
        text = self.edit.toPlainText()
        return text if text.strip() else None

    def touched(self) -> bool:
        return self.edit.toPlainText() != self._begun

    def first(self) -> QWidget:
        return self.edit

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)


class CheckInput(ValueInput):
    """Yes or no. Without a value it stands at no; taking the tick away removes the value."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(name)
        self._begun = value is True
        self.box.setChecked(self._begun)
        self.box.setMinimumHeight(BUTTON)
        self.box.toggled.connect(lambda _on: self.edited.emit())
        in_a_row(self, self.box).addStretch(1)
        self.setFocusProxy(self.box)

    def value(self) -> Value | None:
        return True if self.box.isChecked() else None

    def touched(self) -> bool:
        return self.box.isChecked() != self._begun

    def first(self) -> QWidget:
        return self.box


class QuietCombo(QComboBox):
    """A list that the wheel does not change while the form is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceInput(ValueInput):
    """One of the values that the registry names, or free text."""

    def __init__(self, field: Field, value: Value | None, placeholder: str, name: str) -> None:
        super().__init__()
        self._field = field
        self.combo = QuietCombo()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._known = {(v if field.is_custom else word(v)): v for v in field.enum_values}
        self.combo.setMinimumWidth(LEAST_WIDTH + ICON_BUTTON_SMALL)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.addItems(list(self._known))
        shown = {v: k for k, v in self._known.items()}
        text = "" if value is None else value if isinstance(value, str) else show_value(field, value)
        self.combo.setEditText(shown.get(text, text))
        self.combo.lineEdit().setPlaceholderText(placeholder)
        self.combo.setAccessibleName(name)
        self.combo.lineEdit().setAccessibleName(name)
        self._begun = self.combo.currentText()
        self.combo.editTextChanged.connect(lambda _text: self.edited.emit())
        in_a_row(self, self.combo)
        self.setFocusProxy(self.combo)

    def value(self) -> Value | None:
        text = self.combo.currentText()
        return (
            parse_value(self._field, self._known.get(text, text), dateorder.day_first())
            if text.strip()
            else None
        )

    def touched(self) -> bool:
        return self.combo.currentText() != self._begun

    def first(self) -> QWidget:
        return self.combo

    def text(self) -> str:
        return self.combo.currentText()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.combo.minimumWidth(), BUTTON)


class Watcher(QObject):
    """Tells when one of some widgets gets or loses the focus."""

    focused = Signal(bool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focused.emit(event.type() == QEvent.Type.FocusIn)
        return False
