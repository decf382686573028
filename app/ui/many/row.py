"""One field of many contacts: what they have, and what shall become of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.fields import DataType, Field
from app.services.editing import Assignment
from app.services.many import Held
from app.ui.editor.inputs import LEAST_WIDTH, QuietCombo
from app.ui.editor.label_box import LabelBox
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import BUTTON, LABEL_COLUMN, S2
from app.ui.widgets.labels import PlainLabel
from app.ui.words import field_label, word

WAYS_WIDTH = 112
OFFERED = 40
"""Values that the list of a field offers, the most frequent first."""
LISTED = 6
SINGLE = frozenset({"folder", "touch_freq", "opted_in", "is_opted_out", "assignee"})
TRUTHS = frozenset({"opted_in", "is_opted_out"})


class ManyRow(QWidget):
    """Keep, set, add, remove or clear; typing a value chooses what is usual for the field."""

    edited = Signal()

    def __init__(self, field: Field, name: str = "", title: str = "") -> None:
        super().__init__()
        self.field, self.name = field, name or field.name
        self._title = title or field_label(field)
        self.known: tuple[str, ...] = tuple(field.enum_values)
        """Values that are offered although none of the contacts has them."""
        self._truth = field.data_type is DataType.BOOLEAN or self.name in TRUTHS
        self.several = not field.singular and self.name not in SINGLE
        self.setObjectName(f"many.{self.name}")
        label = PlainLabel(self._title, "small", "text", 600, wrap=True)
        label.setFixedWidth(LABEL_COLUMN)
        label.setMinimumHeight(BUTTON)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.way = self._make_ways()
        self.value = self._make_value()
        self.label_box = LabelBox(field, field.labels[0], self._title) if field.has_label else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        row.addWidget(label)
        row.addWidget(self.way)
        if self.label_box is not None:
            row.addWidget(self.label_box)
            self.label_box.edited.connect(self.edited)
            self.label_box.hide()
        row.addWidget(self.value, 1)
        self.show_held(Held(), 0)

    def _make_ways(self) -> QuietCombo:
        ways = QuietCombo()
        ways.setProperty("kind", "label")
        ways.setFixedWidth(WAYS_WIDTH)
        ways.setAccessibleName(tr("{field}: what to do", "Many", field=self._title))
        ways.addItem(tr("Keep", "Many"), "")
        if self.several:
            ways.addItem(tr("Add", "Many"), "+=")
        ways.addItem(tr("Replace by", "Many") if self.several else tr("Set to", "Many"), "=")
        if not self._truth and (self.name not in SINGLE or self.name == "assignee"):
            ways.addItem(tr("Remove", "Many"), "-=")
        if self.name != "is_opted_out":
            ways.addItem(tr("Clear", "Many"), "clear")
        ways.activated.connect(self._on_way)
        return ways

    def _make_value(self) -> QuietCombo:
        value = QuietCombo()
        value.setMinimumWidth(LEAST_WIDTH + BUTTON)
        value.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        value.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        value.setAccessibleName(self._title)
        if self._truth:
            for words, stored in (("", ""), (tr("Yes", "Many"), "yes"), (tr("No", "Many"), "no")):
                value.addItem(words, stored)
            value.activated.connect(lambda _at: self._on_typed())
        else:
            value.setEditable(True)
            value.lineEdit().setAccessibleName(self._title)
            value.editTextChanged.connect(lambda _text: self._on_typed())
        return value

    # What the contacts have

    def show_held(self, held: Held, count: int) -> None:
        """Show what the selected contacts have; what was typed stays."""
        self._held, self._count = held, count
        common = held.common
        if common == "" and self._truth:
            shown = tr("Unknown", "Many")
        elif common == "":
            shown = tr("Nobody has one", "Many") if self.several else tr("Empty", "Many")
        elif common is not None:
            shown = self._words(common)
        elif held.without:
            shown = tr(
                "Mixed: %n value(s), {without} without", "Many", n=len(held.values), without=held.without
            )
        else:
            shown = tr("Mixed: %n value(s)", "Many", n=len(held.values))
        self._shown = shown
        lines = [f"{self._words(value)} ({n})" for value, n in held.values.most_common(LISTED)]
        rest = len(held.values) - LISTED
        lines += [tr("and %n more", "Many", n=rest)] if rest > 0 else []
        set_tooltip(self.value, "\n".join(lines))
        self._offer()
        self._settle()

    def _words(self, value: str) -> str:
        if self._truth:
            return tr("Yes", "Many") if value.lower() in ("yes", "true") else tr("No", "Many")
        return word(value) if value in self.field.enum_values and not self.field.is_custom else value

    def _offer(self) -> None:
        if self._truth:
            self.value.setItemText(0, self._shown)
            return
        typed = self.value.currentText()
        self.value.blockSignals(True)
        self.value.clear()
        known = [value for value, _n in self._held.values.most_common(OFFERED)]
        self.value.addItems([*known, *(v for v in self.known if v not in known)])
        self.value.setCurrentIndex(-1)
        self.value.setEditText(typed)
        self.value.blockSignals(False)

    # What shall become of it

    @property
    def kind(self) -> str:
        """Empty (keep), `=`, `+=`, `-=` or `clear`."""
        return str(self.way.currentData())

    def choose(self, kind: str) -> None:
        """Choose what to do."""
        self.way.setCurrentIndex(max(0, self.way.findData(kind)))
        self._on_way()

    def text(self) -> str:
        """What was typed or chosen."""
        return str(self.value.currentData() or "") if self._truth else self.value.currentText().strip()

    def _on_way(self) -> None:
        if self.kind in ("", "clear"):
            self._empty()
        else:
            (self.value if self._truth else self.value.lineEdit()).setFocus(Qt.FocusReason.OtherFocusReason)
        self._settle()
        self.edited.emit()

    def _on_typed(self) -> None:
        if self.text() and not self.kind:
            self.way.setCurrentIndex(self.way.findData("+=" if self.several else "="))
        elif not self.text() and self.kind:
            self.way.setCurrentIndex(0)
        self._settle()
        self.edited.emit()

    def _empty(self) -> None:
        self.value.blockSignals(True)
        self.value.setCurrentIndex(0 if self._truth else -1)
        if not self._truth:
            self.value.setEditText("")
        self.value.blockSignals(False)

    def _settle(self) -> None:
        clear = self.kind == "clear"
        self.value.setEnabled(not clear)
        if not self._truth:
            gone = tr("All its values go", "Many") if self.several else tr("Will be empty", "Many")
            self.value.lineEdit().setPlaceholderText(gone if clear else self._shown)
        if self.label_box is not None:
            self.label_box.setVisible(self.kind == "+=")

    def reset(self) -> None:
        """Keep everything again."""
        self.way.setCurrentIndex(0)
        self._empty()
        self._settle()

    def assignments(self) -> list[Assignment]:
        """The edits of this field, in the language of the command line."""
        kind, text = self.kind, self.text()
        if kind == "clear":
            return [self._cleared()]
        if not kind or not text:
            return []
        label = self.label_box.label() if self.label_box is not None and kind == "+=" else None
        if kind == "=" and self.several and self.name != "tags":
            return [self._cleared(), Assignment(self.name, "+=", text)]
        return [Assignment(self.name, kind, text, label)]

    def _cleared(self) -> Assignment:
        state = self.name in ("tags", "touch_freq", "opted_in")
        return Assignment(self.name, "=" if state else "-=", "")
