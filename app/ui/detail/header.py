"""The head of the card: photo or initials, name, role at company, chips, and the ways to change it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.names import display_name, initials, sorted_part
from app.ui.detail.link import TextLink
from app.ui.detail.textblock import NameLabel
from app.ui.hues import tag_hue
from app.ui.names import turned
from app.ui.settings.options import NAMES, value
from app.ui.text import tr
from app.ui.theme.tokens import AVATAR_CARD, DETAIL_MIN, S1, S2, S5, hue_of
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.room import together
from app.ui.widgets.small import Badge

NARROW, TINY = DETAIL_MIN, 376
"""Widths of the pane below which the head leaves things out."""


def card_name(contact: Contact) -> str:
    """The name as the card shows it: with title and suffix if it is made from the name's parts."""
    name = display_name(contact)
    last = sorted_part(contact) if value(NAMES) == "last" else ""
    if contact.text("display_name") or not (contact.text("first_name") or contact.text("last_name")):
        return turned(name, last)
    full = turned(" ".join(p for p in (contact.text("title"), name) if p), last)
    suffix = contact.text("suffix")
    return f"{full}, {suffix}" if suffix else full


class CardHeader(QWidget):
    """The upper part of the card. Nothing here changes the contact; every wish is a signal."""

    edit_wanted = Signal()
    restore_wanted = Signal()
    code_wanted = Signal()
    menu_wanted = Signal(QWidget)
    """The button under which the menu belongs."""
    searched = Signal(str)
    """A query that a chip or the company stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.me = ""
        """The id of the user's own card."""
        self.avatar = Avatar(AVATAR_CARD)
        self.name = NameLabel()
        self._role = FlowLayout(gap=S1, line_gap=0)
        self._chips = FlowLayout(gap=S1 + 2, line_gap=S1)
        self._in_trash, self._wide = False, True
        self.edit_button = Button(tr("Edit", "Card"), icon="pencil", keys="E")
        self.edit_button.clicked.connect(self._on_first)
        self.code_button = IconButton("qr-code", tr("QR code", "Card"), "Q")
        self.code_button.clicked.connect(self.code_wanted)
        self.more_button = IconButton("ellipsis", tr("More", "Card"))
        self.more_button.clicked.connect(lambda: self.menu_wanted.emit(self.more_button))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addLayout(self._role)
        words.addSpacing(S2)
        words.addLayout(self._chips)
        words.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(S1)
        for button in (self.edit_button, self.code_button, self.more_button):
            buttons.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S5)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)

    def show_contact(
        self, contact: Contact, colors: Mapping[str, str], photo: QImage | None, photo_key: str = ""
    ) -> None:
        """Show a contact; `colors` are the tags' colours by name, folded to lower case."""
        name = card_name(contact)
        self.name.set_text(name or tr("(no name)", "Card"), "text" if name else "text-2")
        self.avatar.show_person(initials(contact), hue_of(contact.id), photo, photo_key)
        self.avatar.setAccessibleName(
            tr("Photo of {name}", "Card", name=name) if photo else tr("Initials", "Card")
        )
        self._in_trash = bool(contact.deleted_at)
        self.edit_button.setText(tr("Restore", "Card") if self._in_trash else tr("Edit", "Card"))
        self.edit_button.set_icon_name("archive-restore" if self._in_trash else "pencil")
        self._show_keys()
        self._show_role(contact)
        self._show_chips(contact, colors)

    def _on_first(self) -> None:
        (self.restore_wanted if self._in_trash else self.edit_wanted).emit()

    def fit(self, width: int) -> None:
        """In a narrow pane the name comes first: the picture is in the list too."""
        self._wide = width >= NARROW
        self._show_keys()
        self.edit_button.set_brief(width < NARROW)
        self.avatar.setVisible(width >= TINY)
        self.code_button.setVisible(width >= TINY)

    def _show_keys(self) -> None:
        self.edit_button.set_keys(("R" if self._in_trash else "E") if self._wide else "")

    def _show_role(self, contact: Contact) -> None:
        self._role.clear()
        role, company = contact.text("job_title") or contact.text("role"), contact.text("company")
        if role:
            self._role.addWidget(ElidedLabel(role))
        if company:
            link = TextLink(company)
            link.setToolTip(tr("Show everybody at this company", "Card"))
            quoted = company.replace('"', "")
            link.clicked.connect(lambda: self.searched.emit(f'company:="{quoted}"'))
            at = PlainLabel(tr("at", "Card", note="a role at a company"), role="text-2")
            self._role.addWidget(together(at, link, gap=S1) if role else link)

    def _show_chips(self, contact: Contact, colors: Mapping[str, str]) -> None:
        self._chips.clear()
        if contact.id == self.me:
            self._chips.addWidget(Badge(tr("Me", "Card"), "accent"))
        if contact.deleted_at:
            self._chips.addWidget(Badge(tr("In the trash", "Card"), "danger"))
        if contact.parked:
            self._chips.addWidget(Badge(tr("Parked", "Card"), "neutral"))
        if contact.is_opted_out:
            self._chips.addWidget(Badge(tr("Opted out", "Card"), "warn"))
        for tag in sorted(contact.tags, key=str.casefold):
            chip = Chip(tag, tag_hue(tag, colors.get(tag.casefold(), "")), clickable=True)
            quoted = tag.replace('"', "")
            chip.clicked.connect(lambda _on=False, query=f'tag:"{quoted}"': self.searched.emit(query))
            self._chips.addWidget(chip)
        if contact.folder:
            chip = Chip(contact.folder, icon="folder", clickable=True)
            quoted = contact.folder.replace('"', "")
            chip.clicked.connect(lambda _on=False, query=f'folder:"{quoted}"': self.searched.emit(query))
            self._chips.addWidget(chip)
