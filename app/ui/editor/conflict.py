"""What the editor shows when the contact was changed elsewhere meanwhile: both versions, and the ways out."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.ui.detail.differences import Difference, differences
from app.ui.text import tr
from app.ui.theme.tokens import LABEL_COLUMN, S2, S3, S4, S8
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel, section_heading
from app.ui.widgets.notice import Notice


class Conflict(QWidget):
    """Both versions side by side. chosen(way): both, mine, theirs, back; new if the contact is gone."""

    chosen = Signal(str)

    def __init__(self, base: Contact, mine: Contact, theirs: Contact | None, fields: Fields) -> None:
        super().__init__()
        self.setObjectName("versionConflict")
        column = QVBoxLayout(self)
        column.setContentsMargins(S8, S4, S8, S4)
        column.setSpacing(S4)
        if theirs is None:
            lead = tr("This contact was removed while you edited it.", "Conflict")
            rest = tr("Save what you have as a new contact, or let it go.", "Conflict")
            ways = [
                ("new", tr("Save as a new contact", "Conflict"), "primary"),
                ("theirs", tr("Let it go", "Conflict"), "secondary"),
            ]
        else:
            lead = tr("This contact was changed while you edited it.", "Conflict")
            rest = tr("Nothing is overwritten until you choose.", "Conflict")
            ways = [
                ("both", tr("Keep both changes", "Conflict"), "primary"),
                ("mine", tr("Use mine", "Conflict"), "secondary"),
                ("theirs", tr("Use theirs", "Conflict"), "secondary"),
            ]
        ways.append(("back", tr("Back to editing", "Conflict"), "ghost"))
        column.addWidget(Notice(lead, rest, look="warn"))
        if theirs is not None:
            column.addWidget(_sides(differences(base, mine, fields), differences(base, theirs, fields)), 1)
        row = QHBoxLayout()
        row.setSpacing(S2)
        self.buttons: dict[str, Button] = {}
        for way, label, kind in ways:
            button = Button(label, kind)
            button.clicked.connect(lambda _on=False, way=way: self.chosen.emit(way))
            row.addWidget(button)
            self.buttons[way] = button
        row.addStretch(1)
        column.addLayout(row)
        if theirs is None:
            column.addStretch(1)

    def focus_first(self) -> None:
        """The safe way is the one that Enter takes."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)


def _sides(mine: list[Difference], theirs: list[Difference]) -> QScrollArea:
    """What each side changed, in two columns, by name of the value."""
    page = QWidget()
    page.setProperty("back", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(S4)
    grid.setVerticalSpacing(S3)
    grid.setColumnMinimumWidth(0, LABEL_COLUMN)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    sides = tr("Yours", "Conflict"), tr("Theirs, in the book", "Conflict")
    for place, side in enumerate(sides, 1):
        grid.addWidget(section_heading(side), 0, place)
    rows: dict[tuple[str, int], list[Difference | None]] = {}
    for at, found in enumerate((mine, theirs)):
        met = Counter[str]()
        for difference in found:
            rows.setdefault((difference.name, met[difference.name]), [None, None])[at] = difference
            met[difference.name] += 1
    for number, ((name, _nth), pair) in enumerate(rows.items(), 1):
        grid.addWidget(PlainLabel(name, "body", "text-2", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
        before = next((d.before for d in pair if d is not None), "")
        for place, changed in enumerate(pair, 1):
            words = changed.after if changed is not None else before
            none = tr("(removed)", "Conflict") if before else tr("(not there)", "Conflict")
            label = PlainLabel(words or none, role="text" if changed else "text-2", wrap=True)
            grid.addWidget(label, number, place, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(rows) + 1, 1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    area.setAccessibleName(" · ".join(sides))
    return area
