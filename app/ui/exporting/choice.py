"""Which fields an export has: all of them, or those whose chips are checked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fields import Fields, Place
from app.formats.mapping.own import STATE
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3
from app.ui.widgets.chip import FilterChip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.link import LinkButton
from app.ui.widgets.switch import Switch
from app.ui.words import field_label

USUAL = (
    "title", "first_name", "middle_name", "last_name", "suffix", "display_name", "company", "job_title", "phone_number",
    "email", "address", "website", "birthday", "note", "tags",
)  # fmt: skip
"""What is checked at first: what one gives to others."""


class FieldChoice(QWidget):
    """A switch for all fields; without it a chip for each field in `some`, which stands elsewhere. `changed` when the choice is another."""

    changed = Signal()

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self.setObjectName("fieldChoice")
        self.setAccessibleName(tr("Fields", "Export"))
        self.everything = Switch(tr("All fields", "Export"))
        self.everything.setObjectName("allFields")
        self.everything.setChecked(True)
        self.chips: dict[str, FilterChip] = {}
        self.some = QWidget()
        self._all = LinkButton(tr("Check all", "Export"))
        self._none = LinkButton(tr("Check none", "Export"))
        self._all.setObjectName("checkAll")
        self._none.setObjectName("checkNone")
        self._fill(fields)
        self.some.hide()
        self.everything.toggled.connect(self._on_switched)
        self._all.clicked.connect(lambda: self._check(True))
        self._none.clicked.connect(lambda: self._check(False))
        for chip in self.chips.values():
            chip.toggled.connect(self.changed)

    def _fill(self, fields: Fields) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(self.everything)
        body = QVBoxLayout(self.some)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S2)
        row = QHBoxLayout()
        row.setSpacing(S3)
        row.addWidget(self._all)
        row.addWidget(self._none)
        row.addStretch(1)
        body.addLayout(row)
        chips = QWidget()
        policy = chips.sizePolicy()
        policy.setHeightForWidth(True)
        chips.setSizePolicy(policy)
        flow = FlowLayout(chips)
        for field in fields:
            if field.show and (field.place is Place.ATTRIBUTE or field.name in STATE):
                chip = self.chips[field.name] = FilterChip(field_label(field))
                chip.setChecked(field.name in USUAL)
                flow.addWidget(chip)
        body.addWidget(chips)

    def names(self) -> tuple[str, ...]:
        """The names of the chosen fields; empty = all."""
        if self.everything.isChecked():
            return ()
        return tuple(name for name, chip in self.chips.items() if chip.isChecked())

    def is_empty(self) -> bool:
        """Whether the user unchecked all of them."""
        return not self.everything.isChecked() and not self.names()

    def _on_switched(self, on: bool) -> None:
        self.some.setVisible(not on)
        self.changed.emit()

    def _check(self, on: bool) -> None:
        for chip in self.chips.values():
            chip.blockSignals(True)
            chip.setChecked(on)
            chip.blockSignals(False)
        self.changed.emit()
