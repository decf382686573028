"""Labels at the left, fields at the right, each label in the middle of its field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from app.ui.theme.tokens import S2, S4
from app.ui.widgets.labels import PlainLabel


class Form(QFormLayout):
    """A form layout without margins; its fields are as wide as the room they have."""

    def __init__(self, *, gap: int = S4, line_gap: int = S2) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(gap)
        self.setVerticalSpacing(line_gap)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, words: str, field: QWidget) -> PlainLabel:
        """Add a row; returns its label. Qt alone would put it above the middle of a field that is higher than a line."""
        label = PlainLabel(words, "body", "text-2")
        label.setMinimumHeight(field.sizeHint().height())
        self.addRow(label, field)
        return label

    def add_below(self, field: QWidget) -> None:
        """Add what has words of its own, under the fields."""
        self.addRow(QWidget(), field)
