"""The segmented control: two to four choices side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme.paint import box, crisp, focus_ring, text, text_width
from app.ui.theme.tokens import BUTTON_SMALL, R_M, R_S, S3


class _Segment(QAbstractButton):
    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.accessibleName(), "small", 500) + 2 * (S3 - 2), BUTTON_SMALL - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        on = self.isChecked()
        if on:
            box(painter, self.rect(), R_S, "surface", "border")
        lively = on or self.underMouse()
        role = "disabled" if not self.isEnabled() else "text" if lively else "text-2"
        middle = Qt.AlignmentFlag.AlignHCenter
        text(painter, self.rect(), self.accessibleName(), role, "small", 500 if on else 400, middle)
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_S)


class SegmentedControl(QWidget):
    """Choices as (key, label); selected(key) follows the user's choice, arrow keys move it."""

    selected = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, *, value: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _label in choices]
        for number, (_key, label) in enumerate(choices):
            segment = _Segment(label, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self.set_value(value or self._keys[0])
        self._group.idClicked.connect(self._on_clicked)

    def value(self) -> str:
        """The key in force."""
        return self._keys[self._group.checkedId()]

    def set_value(self, key: str) -> None:
        """Choose without a signal."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def set_label(self, key: str, label: str) -> None:
        """Change the words of one choice, for instance its count."""
        segment = self._group.button(self._keys.index(key))
        segment.setText(label.replace("&", "&&"))
        segment.setAccessibleName(label)
        segment.updateGeometry()

    def _on_clicked(self, number: int) -> None:
        self.selected.emit(self._keys[number])

    def paintEvent(self, event: QPaintEvent) -> None:
        box(crisp(QPainter(self)), self.rect(), R_M, "hover")
