"""The members side by side and the result beside them, field by field; what is decided goes into the draft."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.domain.merge import Merged
from app.domain.name_parts import NAME_PARTS
from app.domain.normalize import parse_value
from app.domain.values import Photo
from app.ui import dateorder
from app.ui.review import cells
from app.ui.review.band import BLEED, Band
from app.ui.review.board import Board
from app.ui.review.draft import Draft
from app.ui.review.facts import facts, folder_fact, partner_fact
from app.ui.review.heads import MemberHead, ResultHead
from app.ui.review.result import ResultCells
from app.ui.review.value import ValueView
from app.ui.text import tr
from app.ui.words import field_label


class CompareGrid(Board):
    """Shows a draft; `changed` after each decision, `removed` with the id of a member that goes, `reset_wanted`."""

    changed = Signal()
    removed = Signal(str)
    reset_wanted = Signal()

    def __init__(self, photo: Callable[[str], bytes | None] = lambda _sha: None) -> None:
        super().__init__()
        self.setObjectName("compareGrid")
        self.setAccessibleName(tr("The contacts side by side", "Review"))
        self.only_differences = False
        self.tag_colors: dict[str, str] = {}
        self.draft: Draft | None = None
        self.result: dict[str, QLineEdit] = {}
        self._photo = photo
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.show_draft(self.draft))

    # What is shown

    @property
    def ticks(self) -> list[ValueView]:
        """The values of the members that can be ticked, in order."""
        return [v for v in self.body.findChildren(ValueView) if v.objectName().startswith("tick ")]

    def show_draft(self, draft: Draft | None) -> None:
        """Show a cluster, or nothing. The same draft again keeps its place and the keyboard."""
        same = draft is not None and draft is self.draft
        self.draft, self.result = draft, {}
        head, body = Band(head=True), Band()
        if draft is not None:
            self._fill(head, body, draft, draft.merged())
        self.put(head, body, len(draft.members) if draft is not None else 0, keep=same)

    def _fill(self, head: Band, body: Band, draft: Draft, merged: Merged) -> None:
        self._fill_head(head, draft)
        body.panel.setObjectName("resultColumn")
        body.panel.setAccessibleName(tr("Result", "Review"))
        made = ResultCells(draft, merged, self, self._picture)
        shown = [f for f in draft.rows() if not self.only_differences or draft.differs(f.name)]
        if any(f.name in NAME_PARTS for f in shown):
            label = cells.label_of(tr("Name", "Review"))
            body.add(label, cells.name_cells(draft, self.use_name), made.name())
        rest = [f for f in shown if f.name not in NAME_PARTS]
        images = [f for f in rest if f.data_type is DataType.IMAGE]
        for field in images + [f for f in rest if f not in images]:
            label = cells.label_of(field_label(field))
            members = cells.value_cells(draft, field, self.use, self.keep, self._picture)
            body.add(label, members, made.single(field) if field.singular else made.several(field))
        self._fill_state(body, draft, merged, made)
        self.result = made.edits

    def _fill_head(self, head: Band, draft: Draft) -> None:
        heads: list[QWidget] = []
        for at in range(len(draft.members)):
            one = MemberHead(draft, at)
            one.stays.connect(self.let_stay)
            one.gone.connect(self.removed)
            heads.append(one)
        result = ResultHead(draft.touched)
        result.reset.connect(self.reset_wanted)
        head.add(None, heads, result)

    def _fill_state(self, body: Band, draft: Draft, merged: Merged, made: ResultCells) -> None:
        """Tags, folder, partner and the facts that nobody decides."""
        everything = not self.only_differences
        tags = {c.tags for c in draft.members}
        if any(tags) and (everything or len(tags) > 1):
            union = cells.stack([cells.tag_chips(merged.contact.tags, self.tag_colors)], BLEED)
            body.add(cells.label_of(tr("Tags", "Sidebar")), cells.tag_cells(draft, self.tag_colors), union)
        for fact, pick in (
            (partner_fact(draft, merged), self._use_partner),
            (folder_fact(draft, merged), self._use_folder),
        ):
            if fact.useful and (everything or fact.differs):
                origins = [
                    c.id for c, s in zip(draft.members, fact.said, strict=True) if s and s == fact.result
                ]
                result = made.words(fact.result, fact.note, origins)
                body.add(cells.label_of(fact.label), cells.fact_cells(fact, pick), result)
        for fact in facts(draft, merged, date.today()):
            if everything or fact.differs:
                body.add(
                    cells.label_of(fact.label), cells.fact_cells(fact), made.words(fact.result, fact.note)
                )

    def _picture(self, a: Attribute) -> QImage | None:
        if not isinstance(a.value, Photo) or not a.value.sha256:
            return None
        image = QImage.fromData(self._photo(a.value.sha256) or b"")
        return None if image.isNull() else image

    # Decisions

    def commit(self) -> None:
        """Take what is being typed."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and self.draft is not None and focus in self.result.values():
            self.edit(self.draft, self.draft.fields[focus.objectName().removeprefix("edit ")], focus)

    def _decided(self) -> None:
        self.show_draft(self.draft)
        self.changed.emit()

    def let_stay(self, contact_id: str) -> None:
        """Let a member stay."""
        if self.draft is not None:
            self.commit()
            self.draft.survivor = contact_id
            self._decided()
            self.show_member(next(i for i, c in enumerate(self.draft.members) if c.id == contact_id))

    def use(self, contact: Contact, a: Attribute) -> None:
        """Let a value be the main one."""
        if self.draft is not None:
            self.commit()
            self.draft.use(contact, a)
            self._decided()

    def use_name(self, contact: Contact) -> None:
        """Let a member's name be the name."""
        if self.draft is not None:
            self.commit()
            self.draft.use_name(contact)
            self._decided()

    def star(self, a: Attribute) -> None:
        """Let a value of several be the main one."""
        if self.draft is not None:
            self.commit()
            self.draft.chosen[a.field] = a.id
            self._decided()

    def keep(self, a: Attribute, on: bool) -> None:
        """Keep a value, or leave it out."""
        if self.draft is not None:
            self.commit()
            self.draft.keep(a, on)
            self._decided()

    def _use_folder(self, at: int) -> None:
        if self.draft is not None:
            self.draft.folder = self.draft.members[at].folder or ""
            self._decided()

    def _use_partner(self, at: int) -> None:
        if self.draft is not None:
            self.draft.partner = self.draft.members[at].id
            self._decided()

    def edit(self, draft: Draft, field: Field, edit: QLineEdit) -> None:
        """Take what was typed into a field of the result."""
        words = edit.text().strip()
        main = draft.merged().contact.main(field.name)
        if words and (main is None or words not in (draft.shown(main), str(main.value))):
            draft.edited[field.name] = parse_value(field, words, dateorder.day_first())
            if draft is self.draft:
                self.changed.emit()
                self._again.start()
        elif not words and main is not None:  # a value goes by its tick, not by emptying the field
            edit.setText(draft.shown(main))
