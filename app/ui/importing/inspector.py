"""The selected row of a plan: its values beside those of the contact it looks like, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.names import initials
from app.domain.normalize import show_value
from app.services.importing import PlanRow, possible
from app.ui.importing.kinds import LOOKS, choice, word
from app.ui.text import tr
from app.ui.theme.tokens import AVATAR_LIST, S2, S3, hue_of
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import Card
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import Pill
from app.ui.widgets.small import KeyCap
from app.ui.words import field_label

CHOICES = ("review", "update", "fill", "new", "skip")
MOST = 14


class Inspector(Card):
    """Shows one row; `chosen` tells the action that the user wants for it."""

    chosen = Signal(str)

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self.setFixedWidth(304)
        self._inside = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(tr("The selected row", "Import"))
        self._scroll = scroll
        self.body.addWidget(scroll)
        self.offered: list[str] = []

    def show_row(self, row: PlanRow | None, theirs: Contact | None) -> None:
        """Show a row and the contact of the book that it looks like; None shows nothing."""
        self._inside = QWidget()
        self._inside.setProperty("back", "surface")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S3)
        self.offered = []
        if row is not None:
            self._head(column, row)
            column.addWidget(PlainLabel(row.reason, "small", "text-2", wrap=True))
            for warning in row.warnings[:3]:
                column.addWidget(
                    PlainLabel(f"{warning.value[:80]} {warning.problem}", "small", "warn", wrap=True)
                )
            if row.contact is not None:
                column.addLayout(self._values(row, theirs))
                self._choices(column, row)
        column.addStretch(1)
        old = self._scroll.takeWidget()
        if old is not None:  # it may hold the very button that was pressed
            old.hide()
            old.deleteLater()
        self._scroll.setWidget(self._inside)

    def _head(self, column: QVBoxLayout, row: PlanRow) -> None:
        line = QHBoxLayout()
        line.setSpacing(S3)
        if row.contact is not None:
            avatar = Avatar(AVATAR_LIST)
            avatar.show_person(initials(row.contact), hue_of(row.contact.id))
            line.addWidget(avatar)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(ElidedLabel(row.name or tr("(no name)", "Import"), "body", "text", 600))
        names.addWidget(PlainLabel(tr("Row {row} of the file", "Import", row=row.row), "small", "text-2"))
        line.addLayout(names, 1)
        icon, look = LOOKS[row.action]
        line.addWidget(Pill(word(row.action), icon, look), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)

    def _values(self, row: PlanRow, theirs: Contact | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S2)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(2, 1)
        known = (
            {(a.field, a.normalized or show_value(self._fields[a.field], a.value)) for a in theirs.attributes}
            if theirs
            else set()
        )
        last = ""
        for at, a in enumerate((row.contact.attributes if row.contact else ())[:MOST]):
            label = a.label or field_label(self._fields[a.field])
            shown = show_value(self._fields[a.field], a.value)
            have = (a.field, a.normalized or shown) in known
            grid.addWidget(PlainLabel("" if label == last else label, "small", "text-2"), at, 0)
            grid.addWidget(
                PlainLabel("=" if have else "+", "body", "text-2" if have else "success", 600), at, 1
            )
            grid.addWidget(ElidedLabel(shown, "body", "text-2" if have else "text"), at, 2)
            last = label
        if row.contact and row.contact.tags:
            at = grid.rowCount()
            grid.addWidget(PlainLabel(tr("Tags", "Import"), "small", "text-2"), at, 0)
            grid.addWidget(ElidedLabel(", ".join(sorted(row.contact.tags)), "body"), at, 2)
        return grid

    def _choices(self, column: QVBoxLayout, row: PlanRow) -> None:
        self.offered = [a for a in CHOICES if possible(row, a)]
        if row.match is None:
            self.offered = [a for a in self.offered if a != "review"]
        column.addWidget(PlainLabel(tr("What to do with this row", "Import"), "body", "text", 600))
        group = QButtonGroup(self._inside)
        for n, action in enumerate(self.offered, 1):
            line = QHBoxLayout()
            button = QRadioButton(choice(action, row.match_name))
            button.setAccessibleName(choice(action, row.match_name))
            button.setChecked(action == row.action)
            button.clicked.connect(lambda _on, a=action: self.chosen.emit(a))
            group.addButton(button)
            line.addWidget(button, 1)
            line.addWidget(KeyCap(str(n)))
            column.addLayout(line)
