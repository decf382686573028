"""The form of the editor: blocks built from the field registry, and from them the contact again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.contact import Attribute, Contact
from app.domain.fields import Field
from app.services.book import Book
from app.ui.detail.menus import open_below
from app.ui.detail.reading import photo_of
from app.ui.editor.add_field import add_field_menu
from app.ui.editor.draft import Edit, assemble
from app.ui.editor.field_block import FieldBlock
from app.ui.editor.names_block import NamesBlock
from app.ui.editor.photo_field import PhotoField
from app.ui.editor.state_block import (
    ConsentField,
    FolderField,
    Labelled,
    MetadataField,
    ReminderField,
    TextSlot,
)
from app.ui.editor.tag_field import TagField
from app.ui.text import tr
from app.ui.theme.tokens import AVATAR_CARD, LABEL_COLUMN, S4, S8
from app.ui.widgets.buttons import Button
from app.ui.words import field_label

ALWAYS = ("phone_number", "email", "address", "birthday")
"""Fields that are offered even when they are empty, in this order."""
NARROW = 480
MOST_CUSTOM = 12
"""So many custom fields are offered when empty; with more of them they wait in the menu."""


class FormBody(QScrollArea):
    """All blocks in a page that scrolls."""

    edited = Signal()
    said = Signal(str)
    """Something that could not be done, for the toast."""

    def __init__(self, book: Book, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._contact = book, contact
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blocks: dict[tuple[str, bool], FieldBlock] = {}
        self.others: list[FieldBlock] = []
        self.state: dict[str, Labelled] = {}
        self._last: QWidget | None = None
        page = QWidget()
        page.setProperty("back", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(S8, S4, S8, S8)
        self._column.setSpacing(S4)
        self._build()
        self.setWidget(page)

    # Building

    def _build(self) -> None:
        contact = self._contact
        self.names = NamesBlock(contact, self._book.fields)
        self.names.edited.connect(self.edited)
        image, _key = photo_of(self._book, contact)
        photos = list(contact.all("photo"))
        main = contact.main("photo")
        held = main if main is None or image is not None else None
        self.photo = PhotoField(held, image)
        self.photo.edited.connect(self.edited)
        self.photo.refused.connect(self.said)
        head = QHBoxLayout()
        head.setSpacing(LABEL_COLUMN - AVATAR_CARD)
        head.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.names, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(S4)
        self._column.addLayout(self._fields)
        placed = self.names.attributes() | ({held.id} if held is not None else set())
        self._build_fields(placed)
        spare = [a for a in photos if a is not held]
        rest = [a for a in contact.attributes if a.id not in placed and a not in spare] + spare
        self._build_others(rest)
        self._build_state()
        self._column.addStretch(1)

    def _build_fields(self, placed: set[str]) -> None:
        """The blocks of the contact's own and the partner's fields; `placed` collects what they show."""
        fields = self._book.fields
        custom = fields.custom if len(fields.custom) <= MOST_CUSTOM else ()
        wanted = [fields[name] for name in ALWAYS]
        wanted += [f for f in fields.attributes() if f.show and f.editable and f not in wanted]
        for field in wanted:
            mine = [a for a in self._contact.all(field.name) if a.id not in placed]
            if field.singular:
                main = self._contact.main(field.name)
                mine = [main] if main in mine and main is not None else []
            offered = field.name in ALWAYS or field.required or field in custom
            if (mine or offered) and field.name != "photo":
                self._add_block(field, mine, False)
                placed.update(a.id for a in mine)
        for field in fields.attributes():
            theirs = list(self._contact.all(field.name, partner=True))
            if field.singular and theirs:
                main = self._contact.main(field.name, partner=True)
                theirs = [a for a in theirs if a is main]
            if theirs and field.name in fields:
                self._add_block(field, theirs, True)
                placed.update(a.id for a in theirs)

    def _add_block(self, field: Field, attributes: Iterable[Attribute], partner: bool) -> FieldBlock:
        title = tr("Partner: {label}", "Card", label=field_label(field)) if partner else ""
        block = FieldBlock(self._book, self._contact.id, field, attributes, partner=partner, title=title)
        block.edited.connect(self.edited)
        self._fields.addWidget(block)
        self.blocks[field.name, partner] = block
        return block

    def _build_others(self, rest: list[Attribute]) -> None:
        """What has no place of its own: further values of singular fields, and of cards' unknown properties."""
        for attribute in rest:
            field = self._book.fields[attribute.field]
            name = field_label(field)
            title = tr("Partner: {label}", "Card", label=name) if attribute.is_partner else name
            block = FieldBlock(
                self._book,
                self._contact.id,
                field,
                [attribute],
                partner=attribute.is_partner,
                title=tr("Other: {label}", "Editor", label=title),
                many=False,
            )
            block.edited.connect(self.edited)
            self._fields.addWidget(block)
            self.others.append(block)

    def _build_state(self) -> None:
        contact = self._contact
        self.folder = FolderField(contact.folder, self._book.folders())
        self.folder.edited.connect(self.edited)
        self.add_button = Button(tr("Add field", "Editor"), "ghost", icon="plus")
        self.add_button.clicked.connect(self._on_add)
        self.folder.row.addWidget(self.add_button)
        self.tags = TagField(contact.tags, self._book.tags())
        self.tags.edited.connect(self.edited)
        tags = Labelled(tr("Tags", "Editor"))
        tags.row.addWidget(self.tags, 1)
        self._states = QVBoxLayout()
        self._states.setSpacing(S4)
        self._column.addLayout(self._states)
        self._column.addWidget(self.folder)
        self._column.addWidget(tags)
        consent = contact.opted_in is not None or contact.is_opted_out or bool(contact.consent)
        for slot, there in (
            ("consent", consent),
            ("touch_freq", contact.touch_freq is not None),
            ("source_type", bool(contact.source_type)),
            ("source_id", bool(contact.source_id)),
            ("metadata", bool(contact.metadata)),
        ):
            if there:
                self._add_state(slot)

    def _add_state(self, slot: str) -> Labelled:
        contact = self._contact
        made: Labelled
        if slot == "consent":
            made = ConsentField(contact)
        elif slot == "touch_freq":
            made = ReminderField(contact)
        elif slot == "metadata":
            made = MetadataField(contact)
        else:
            made = TextSlot(contact, slot, field_label(self._book.fields[slot]))
        made.edited.connect(self.edited)
        self._states.addWidget(made)
        self.state[slot] = made
        return made

    # Adding

    def _on_add(self) -> None:
        shown = {name for name, partner in self.blocks if not partner}
        partner = {name for name, theirs in self.blocks if theirs}
        menu = add_field_menu(self, self._book.fields, shown, self.state, partner, self.add)
        open_below(menu, self.add_button)

    def add(self, kind: str, name: str) -> None:
        """Show what the form did not show yet: a field, a partner's field, a piece of state, another job."""
        if kind == "job":
            self.names.add_job()
        elif kind == "state":
            made = self.state.get(name) or self._add_state(name)
            _focus_inside(made)
        else:
            theirs = kind == "partner"
            field = self._book.fields[name]
            block = self.blocks.get((name, theirs)) or self._add_block(field, [], theirs)
            block.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()  # the scroll bar takes its room from the margin
        side = S8 if self.width() >= NARROW else S4
        self._column.setContentsMargins(side, S4, side - bar, S8)

    # What it says

    def result(self) -> Contact:
        """The contact with what was touched; the very same if nothing was."""
        after = assemble(self._contact, self._edits())
        slots: dict[str, Any] = dict(self.folder.slots())
        for made in self.state.values():
            slots.update(made.slots())
        if self.tags.touched():
            slots["tags"] = self.tags.tags()
        return replace(after, **slots) if slots else after

    def _edits(self) -> list[Edit]:
        edits = [*self.names.edits(), self.photo.edit()]
        for block in (*self.blocks.values(), *self.others):
            edits += block.edits()
        return edits

    # Focus

    def focus_first(self) -> None:
        """Put the cursor into the first name."""
        self.names.names.inputs["first_name"].first().setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_last(self) -> None:
        """Back to where the typing was, after a question."""
        last = self._last if self._last is not None and self.isAncestorOf(self._last) else None
        if last is not None:
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def remember_focus(self) -> None:
        """Note where the typing is, before a question takes the focus."""
        self._last = QApplication.focusWidget()


def _focus_inside(block: QWidget) -> None:
    """Put the cursor into the first part of a block that takes it."""
    for child in block.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled():
            child.setFocus(Qt.FocusReason.OtherFocusReason)
            return
