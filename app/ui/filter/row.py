"""One row of the filter: (not) field, condition, value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.domain.query.tree import Condition, Not, Op, Term, Word
from app.ui.filter.choices import PHRASE, WORDS, Choice, condition_word, conditions, placeholder
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import PlainLabel

FIELD_WIDTH, CONDITION_WIDTH = 180, 140
NO_VALUE = {Op.PRESENT.value, Op.ABSENT.value}


def _bare(value: str) -> str:
    """A bound as the query language takes it: without blanks and parentheses."""
    return re.sub(r"[\s()]", "", value)


class FilterRow(QWidget):
    """Stands for a Word or Condition, inverted or not."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = {choice.name: choice for choice in choices}
        self._whole = False
        """Whether the row came from a query, where an empty value has a meaning."""
        self.setObjectName("filterRow")
        self.invert = Button(tr("not", "Filter"), small=True)
        self.invert.setCheckable(True)
        self.invert.setAccessibleName(tr("Invert this row", "Filter"))
        self.invert.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field = QComboBox()
        self.field.setAccessibleName(tr("Field", "Filter"))
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.setMaxVisibleItems(18)
        for choice in choices:
            self.field.addItem(choice.label, choice.name)
        self.condition = QComboBox()
        self.condition.setAccessibleName(tr("Condition", "Filter"))
        self.condition.setFixedWidth(CONDITION_WIDTH)
        self.value, self.upper = QLineEdit(), QLineEdit()
        self.value.setAccessibleName(tr("Value", "Filter"))
        self.upper.setAccessibleName(tr("To", "Filter"))
        self.chosen = QComboBox()
        self.chosen.setAccessibleName(tr("Value", "Filter"))
        self.chosen.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._to = PlainLabel(tr("to", "Filter"), "small", "text-2")
        self.remove = IconButton("x", tr("Remove this row", "Filter"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        row.addWidget(self.field)
        row.addWidget(self.invert)
        row.addWidget(self.condition)
        row.addWidget(self.value, 1)
        row.addWidget(self.chosen, 1)
        row.addWidget(self._to)
        row.addWidget(self.upper, 1)
        row.addStretch(0)
        row.addWidget(self.remove)
        self._on_field()
        self.field.currentIndexChanged.connect(lambda _at: self._on_field())
        self.condition.currentIndexChanged.connect(lambda _at: self._on_condition())
        self.invert.toggled.connect(lambda _on: self.changed.emit())
        for line in (self.value, self.upper):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.chosen.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.remove.clicked.connect(self.removed)

    @property
    def choice(self) -> Choice:
        """The field that is asked about."""
        return self._choices[self.field.currentData()]

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        between = (self.condition, self.value, self.chosen, self.upper)
        return self.field, self.invert, *between, self.remove

    def focus(self) -> None:
        """Begin with the field."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    # From and to the query

    def term(self) -> Term | None:
        """The term; None while a value that is needed is missing."""
        condition, value = self.condition.currentData(), self._text()
        if not value and not self._whole and condition not in NO_VALUE and not self.upper.text():
            return None
        name = self.choice.name
        found: Term
        if condition in (WORDS, PHRASE):
            found = Word(value, phrase=condition == PHRASE)
        elif condition in NO_VALUE:
            found = Condition(name, Op(condition))
        elif condition == Op.RANGE.value:
            found = Condition(name, Op.RANGE, _bare(value), _bare(self.upper.text()))
        elif condition in (Op.LESS.value, Op.GREATER.value):
            found = Condition(name, Op(condition), _bare(value))
        else:
            found = Condition(name, Op(condition), value)
        return Not(found) if self.invert.isChecked() else found

    def show_term(self, term: Term) -> None:
        """Show a Word, a Condition, or the Not of one."""
        self._whole = True
        self.invert.setChecked(isinstance(term, Not))
        leaf = term.term if isinstance(term, Not) else term
        if isinstance(leaf, Word):
            self._choose(self.field, "", "")
            self._choose(self.condition, PHRASE if leaf.phrase else WORDS, "")
            self.value.setText(leaf.text)
        elif isinstance(leaf, Condition):
            if leaf.name not in self._choices:
                self._choices[leaf.name] = Choice(leaf.name, leaf.name, "text")
            self._choose(self.field, leaf.name, leaf.name)
            self._choose(self.condition, leaf.op.value, condition_word(leaf.op.value))
            self.value.setText(leaf.value)
            self.upper.setText(leaf.upper)
            if self._is_choice():
                self._choose(self.chosen, leaf.value, leaf.value)

    @staticmethod
    def _choose(box: QComboBox, data: str, label: str) -> None:
        """Choose an entry by what it stands for; one that is not offered is added."""
        at = box.findData(data)
        if at < 0:
            box.addItem(label, data)
            at = box.count() - 1
        box.setCurrentIndex(at)

    def _text(self) -> str:
        return str(self.chosen.currentData() or "") if self._is_choice() else self.value.text()

    # What the row looks like

    def _is_choice(self) -> bool:
        """Whether the value is one of a few."""
        single = (Op.CONTAINS.value, Op.EQUALS.value)
        return self.choice.kind in ("choice", "flag") and self.condition.currentData() in single

    def _on_field(self) -> None:
        self.condition.blockSignals(True)
        self.condition.clear()
        for condition, words in conditions(self.choice.kind):
            self.condition.addItem(words, condition)
        self.condition.blockSignals(False)
        self.chosen.blockSignals(True)
        self.chosen.clear()
        for value, words in self.choice.values:
            self.chosen.addItem(words, value)
        self.chosen.blockSignals(False)
        self._on_condition()

    def _on_condition(self) -> None:
        condition = self.condition.currentData()
        two, one = condition == Op.RANGE.value, condition not in NO_VALUE
        self.chosen.setVisible(self._is_choice())
        self.value.setVisible(one and not self._is_choice())
        self.upper.setVisible(two)
        self._to.setVisible(two)
        for line in (self.value, self.upper):
            line.setPlaceholderText(placeholder(self.choice.kind, condition or ""))
        self.changed.emit()
