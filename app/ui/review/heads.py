"""The heads of the columns: who each member is, which one stays, and the head of the result."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.names import display_name
from app.ui.detail.days import day_within
from app.ui.detail.menus import open_below
from app.ui.editor.add_field import add_fields
from app.ui.importing.words import program_of
from app.ui.review.draft import Draft
from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import LetterChip
from app.ui.words import source_word


def source_words(contact: Contact) -> str:
    """Where a contact came from."""
    if contact.source_type:
        return program_of(contact.source_type)
    return source_word(contact.source)


class MemberHead(QWidget):
    """Letter, name, source and date of a member; `stays` when it is chosen, `gone` when it is taken out."""

    stays = Signal(str)
    gone = Signal(str)

    def __init__(self, draft: Draft, at: int) -> None:
        super().__init__()
        contact = draft.members[at]
        name = display_name(contact) or tr("(no name)", "Review")
        chosen = contact.id == draft.survivor
        words = tr("{name} stays", "Review", name=name)
        self.letter = LetterChip(draft.letter(contact.id), words, clickable=True, filled=chosen)
        self.letter.setObjectName(f"stays {contact.id}")
        self.letter.setToolTip(tr("Let this contact stay; the others become part of it", "Review"))
        self.letter.clicked.connect(lambda: self.stays.emit(contact.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, S2, 0, S2)
        row.setSpacing(S2)
        row.addWidget(self.letter, 0, Qt.AlignmentFlag.AlignVCenter)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(ElidedLabel(name, "body", "text", 600))
        lines.addWidget(ElidedLabel(self._rest(contact, chosen), "small", "text-2"))
        row.addLayout(lines, 1)
        if len(draft.members) > 2:
            out = IconButton("x", tr("Take {name} out of this group", "Review", name=name), small=True)
            out.clicked.connect(lambda: self.gone.emit(contact.id))
            row.addWidget(out)

    @staticmethod
    def _rest(contact: Contact, chosen: bool) -> str:
        edited = contact.updated_at and contact.updated_at != contact.created_at
        day = day_within(contact.updated_at if edited else contact.created_at, date.today())
        when = tr("edited {day}", "Review", day=day) if edited else day
        source = source_words(contact)
        lead = tr("Stays", "Review") if chosen else source[:1].upper() + source[1:]
        return " · ".join(p for p in (lead, when) if p)


class ResultHead(QWidget):
    """What the result column is for, a further value, and the way back to what was proposed. `add` with a field's name."""

    reset = Signal()
    add = Signal(str)

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        row = QHBoxLayout(self)
        row.setContentsMargins(0, S2, 0, S2)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(PlainLabel(tr("Result", "Review"), "body", "text", 600))
        hint = tr("Edit here, or click a value to use it.", "Review")
        lines.addWidget(ElidedLabel(hint, "small", "text-2"))
        row.addLayout(lines, 1)
        self.more = IconButton("plus", tr("Add a value", "Review"), "V", small=True)
        self.more.setObjectName("addValueButton")
        self.more.clicked.connect(self.offer)
        row.addWidget(self.more)
        self.button = IconButton("rotate-ccw", tr("Back to what was proposed", "Review"), "R", small=True)
        self.button.setObjectName("resetButton")
        self.button.setEnabled(draft.touched)
        self.button.clicked.connect(self.reset)
        row.addWidget(self.button)

    def offer(self) -> None:
        """The menu of the fields that may get a value or a further one."""
        taken = {"first_name", "last_name", *(f.name for f in self._draft.rows() if f.singular)}
        menu = QMenu(self)
        menu.setObjectName("addValueMenu")
        add_fields(menu, self._draft.fields, taken, self.add.emit, never=("photo",))
        open_below(menu, self.more)
