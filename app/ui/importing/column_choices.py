"""What can be said of one column besides its field: part, place, partner, label, country, order of dates, several values."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.fields import DataType, Fields, Place
from app.formats.mapping.targets import Target
from app.services.importing.preview import Preview, several
from app.ui.importing.cells import narrow
from app.ui.importing.targets import has_label_column, placed, places
from app.ui.importing.words import label_word, parts, target_name
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3
from app.ui.widgets.buttons import Button
from app.ui.widgets.form import Form
from app.ui.widgets.labels import PlainLabel
from app.ui.words import countries

_MANY = (DataType.TEXT, DataType.PHONE, DataType.EMAIL, DataType.URL, DataType.CONTACT)


class ColumnChoices(QWidget):
    """`retargeted` gives the column's new Target, `option_changed` an option of the whole file."""

    retargeted = Signal(object)
    option_changed = Signal(str, object)

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self._target: Target | None = None
        self._preview: Preview | None = None
        self._column = ""
        self.part, self.place, self.label = QComboBox(), QComboBox(), QComboBox()
        self.several, self.country, self.order = QComboBox(), QComboBox(), QComboBox()
        self.label.setEditable(True)
        self.partner = QCheckBox(tr("Of the partner", "Import"))
        self.again = QCheckBox(tr("Use these choices for the next file like this", "Import"))
        self.again.setObjectName("keepChoices")
        self.again.setChecked(True)
        self.suggest = Button("", small=True, icon="split")
        self.nothing = PlainLabel(
            tr("This column is left out. Choose a field above to bring it in.", "Import"),
            "small",
            "text-2",
            wrap=True,
        )
        self._form = Form(gap=S3)
        for words, box in (
            (tr("Part", "Import"), self.part),
            (tr("Belongs to", "Import"), self.place),
            (tr("When no label", "Import"), self.label),
            (tr("Several in one cell", "Import"), self.several),
            (tr("Default country", "Import"), self.country),
            (tr("Day and month", "Import"), self.order),
        ):
            box.setAccessibleName(words)
            narrow(box, 200)
            self._form.add(words, box)
        self._form.addRow("", self.suggest)
        self._form.add(tr("Whose", "Import"), self.partner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(
            PlainLabel(tr("Change values on the way in", "Import"), "body", "text", 600, wrap=True)
        )
        column.addWidget(self.nothing)
        column.addLayout(self._form)
        column.addSpacing(S2)
        column.addWidget(self.again)
        column.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.part.activated.connect(lambda _n: self._to(component=self.part.currentData()))
        self.place.activated.connect(lambda _n: self._set(index=self.place.currentData()))
        self.label.textActivated.connect(self._label)
        self.label.lineEdit().editingFinished.connect(lambda: self._label(self.label.currentText()))
        self.several.activated.connect(lambda _n: self._set(split=self.several.currentData()))
        self.suggest.clicked.connect(lambda: self._set(split=self.suggest.property("sign")))
        self.partner.clicked.connect(lambda on: self._to(partner=on))
        self.country.activated.connect(
            lambda _n: self.option_changed.emit("region", self.country.currentData())
        )
        self.order.activated.connect(
            lambda _n: self.option_changed.emit("day_first", self.order.currentData())
        )

    # What is said

    def _set(self, **changes: object) -> None:
        if self._target is not None:
            new = replace(self._target, **changes)  # type: ignore[arg-type]
            if new != self._target:
                self.retargeted.emit(new)

    def _to(self, **changes: object) -> None:
        """Another part or side: the place among the other columns is found anew."""
        if self._target is not None and self._preview is not None:
            new = replace(self._target, **changes)  # type: ignore[arg-type]
            self.retargeted.emit(placed(self._preview.mapping, self._column, new, self._fields))

    def _label(self, words: str) -> None:
        field = self._fields[self._target.field] if self._target else None
        known = {label_word(label): label for label in (field.labels if field else ())}
        self._set(label=known.get(words.strip(), words.strip()) or None)

    # What is shown

    def show_column(self, preview: Preview, column: str, fields: Fields) -> None:
        """Show the choices that make sense for a column."""
        self._preview, self._column, self._fields = preview, column, fields
        target = self._target = preview.mapping.get(column)
        self.nothing.setVisible(target is None)
        boxes = (
            self.part,
            self.place,
            self.label,
            self.several,
            self.country,
            self.order,
            self.suggest,
            self.partner,
        )
        for box in boxes:
            self._form.setRowVisible(box, False)
        if target is None:
            return
        field = fields[target.field]
        attribute = field.place is Place.ATTRIBUTE
        pieces = parts(target.field)
        if pieces:
            self._offer(self.part, pieces, target.component)
        indexes = places(preview.mapping, column, target, fields) if attribute else []
        if len(indexes) > 1:
            bare = Target(target.field, partner=target.partner)
            names = {i: target_name(bare, fields, place) for place, i in enumerate(indexes)}
            self._offer(self.place, names, target.index)
        value = target.component not in ("label", "primary")
        if field.has_label and value and has_label_column(preview.mapping, target):
            self._offer(self.label, {x: label_word(x) for x in ("", *field.labels)}, target.label or "")
            self.label.setCurrentText(label_word(target.label))
        if attribute and not target.component and (field.data_type in _MANY or field.name == "address"):
            self._several(preview, column, target, fields)
        if field.data_type is DataType.PHONE and value:
            region = preview.table.rules.region
            self._offer(self.country, {"": tr("Not known", "Import"), **countries()}, region)
        if field.data_type is DataType.DATE and not target.component:
            self._order(preview)
        if attribute and target.field != "photo":
            self._form.setRowVisible(self.partner, True)
            self.partner.setChecked(target.partner)

    def _several(self, preview: Preview, column: str, target: Target, fields: Fields) -> None:
        if target.field == "display_name":
            kept, cut = tr("Keep as one name", "Import"), tr("Split the full name", "Import")
            self._offer(self.several, {"": kept, "name": cut}, target.split)
            return
        if fields[target.field].singular:
            return
        signs = {
            "": tr("Only where it is clear", "Import"),
            ";": tr("Split at  ;", "Import"),
            ",": tr("Split at  ,", "Import"),
            "|": tr("Split at  |", "Import"),
            "/": tr("Split at  /", "Import"),
            "\n": tr("Split at line breaks", "Import"),
            " ::: ": tr("Split at  :::", "Import"),
        }
        self._offer(self.several, signs, target.split)
        sign, count = several(preview, column)
        if count and sign not in (target.split, " ::: "):
            self.suggest.setProperty("sign", sign)
            self.suggest.setText(
                tr("%n cell(s) (holds|hold) several: {do}", "Import", n=count, do=signs[sign])
            )
            self._form.setRowVisible(self.suggest, True)

    def _order(self, preview: Preview) -> None:
        used = preview.table.rules.day_first
        asked = preview.source.options.day_first
        first, second = tr("day first, 31/12", "Import"), tr("month first, 12/31", "Import")
        if used is None:
            auto = tr("As written (nothing to decide)", "Import")
        else:
            auto = tr("From the file: {order}", "Import", order=first if used else second)
        if asked is not None:
            auto = tr("Decide from the file", "Import")
        self._offer(self.order, {None: auto, True: first.capitalize(), False: second.capitalize()}, asked)

    def _offer(self, box: QComboBox, choices: AbstractMapping, chosen: object) -> None:
        box.clear()
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(list(choices).index(chosen) if chosen in choices else -1)
        self._form.setRowVisible(box, True)
