"""The members side by side and the result beside them, field by field; what is decided goes into the draft."""

from __future__ import annotations

from dataclasses import replace
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
from app.services.book import Book
from app.ui import dateorder
from app.ui.review import cells
from app.ui.review.anew import PARTNER, further
from app.ui.review.band import BLEED, Band
from app.ui.review.board import Board
from app.ui.review.draft import Draft
from app.ui.review.facts import facts, folder_fact, partner_fact
from app.ui.review.heads import MemberHead, ResultHead
from app.ui.review.result import ResultCells
from app.ui.review.value import ValueView
from app.ui.review.value_form import ValueForm
from app.ui.text import tr
from app.ui.words import field_label


class CompareGrid(Board):
    """Shows a draft; `changed` after each decision, `removed` with the id of a member that goes, `reset_wanted`."""

    changed = Signal()
    removed = Signal(str)
    reset_wanted = Signal()

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.setObjectName("compareGrid")
        self.setAccessibleName(tr("The contacts side by side", "Review"))
        self.only_differences = False
        self.tag_colors: dict[str, str] = {}
        self.draft: Draft | None = None
        self.result: dict[str, QLineEdit] = {}
        self.form: ValueForm | None = None
        self.result_head: ResultHead | None = None
        self._book = book
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(lambda: self.show_draft(self.draft))
        self.changed.connect(lambda: self.draft and self.draft.remember())

    # What is shown

    @property
    def ticks(self) -> list[ValueView]:
        """The values of the members that can be ticked, in order."""
        return [v for v in self.body.findChildren(ValueView) if v.objectName().startswith("tick ")]

    def show_draft(self, draft: Draft | None, opened: str = "") -> None:
        """Show a cluster, or nothing, with the value of a key *opened*. The same draft again keeps its place and the
        keyboard, and what was being typed."""
        taken = self._take()
        same = draft is not None and draft is self.draft
        self.draft, self.result = draft, {}
        if draft is not None and not same:
            draft.begin()  # what was decided at an earlier look stays
        head, body = Band(head=True), Band()
        if draft is not None:
            self._fill(head, body, draft, draft.merged(), opened)
        self.put(head, body, len(draft.members) if draft is not None else 0, keep=same)
        if self.form is not None:
            self.form.resized.connect(self._on_form_resized)
            self.form.begin()
        if taken and same:
            self.changed.emit()

    def _fill(self, head: Band, body: Band, draft: Draft, merged: Merged, opened: str) -> None:
        self._fill_head(head, draft)
        body.panel.setObjectName("resultColumn")
        body.panel.setAccessibleName(tr("Result", "Review"))
        made = ResultCells(draft, merged, self, self._picture, self._book, opened)
        shown = [
            f
            for f in self._rows(draft, opened)
            if not self.only_differences or draft.differs(f.name) or opened == further(f)
        ]
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
        self.result, self.form = made.edits, made.anew.form
        if self.form is not None:
            self.form.done.connect(lambda: self._leave(opened, take=True))
            self.form.cancelled.connect(lambda: self._leave(opened, take=False))
            self.form.gone.connect(self._on_gone)

    @staticmethod
    def _rows(draft: Draft, opened: str) -> list[Field]:
        """The fields to show; the one that gets its first value too."""
        there = draft.rows()
        return [f for f in draft.fields.attributes() if f in there or opened == further(f)]

    def _fill_head(self, head: Band, draft: Draft) -> None:
        heads: list[QWidget] = []
        for at in range(len(draft.members)):
            one = MemberHead(draft, at)
            one.stays.connect(self.let_stay)
            one.gone.connect(self.removed)
            heads.append(one)
        self.result_head = result = ResultHead(draft)
        result.reset.connect(self.reset_wanted)
        result.add.connect(lambda name: self.begin(further(draft.fields[name])))
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
                make = made.partner if fact.key == PARTNER else made.words
                result = make(fact.result, fact.note, origins)
                body.add(cells.label_of(fact.label), cells.fact_cells(fact, pick), result)
        for fact in facts(draft, merged, date.today()):
            if everything or fact.differs:
                body.add(
                    cells.label_of(fact.label), cells.fact_cells(fact), made.words(fact.result, fact.note)
                )

    def _picture(self, a: Attribute) -> QImage | None:
        if not isinstance(a.value, Photo) or not a.value.sha256:
            return None
        image = QImage.fromData(self._book.photo(a.value.sha256) or b"")
        return None if image.isNull() else image

    # Decisions

    def commit(self) -> None:
        """Take what is being typed."""
        if self._take():
            self.changed.emit()
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
            self.commit()
            self.draft.folder = self.draft.members[at].folder or ""
            self._decided()

    def _use_partner(self, at: int) -> None:
        if self.draft is not None:
            self.commit()
            self.draft.partner = self.draft.members[at].id
            self._decided()

    # Typing

    def edit(self, draft: Draft, field: Field, edit: QLineEdit) -> None:
        """Take what was typed into a field of the result."""
        words = edit.text().strip()
        main = draft.merged().contact.main(field.name)
        if words and (main is None or words not in (draft.shown(main), str(main.value))):
            value = parse_value(field, words, dateorder.day_first())
            typed = (
                Attribute(field.name, value) if main is None else replace(main, value=value, normalized="")
            )
            draft.take(main, typed)
            if draft is self.draft:
                self.changed.emit()
                self._again.start()
        elif not words and main is not None:  # a value goes by its tick, not by emptying the field
            edit.setText(draft.shown(main))

    def begin(self, key: str) -> None:
        """Open a value of the result, the partner, or a field that gets a further value."""
        if self.draft is not None:
            self.commit()
            self._again.stop()
            self.show_draft(self.draft, key)

    def add_value(self) -> None:
        """Ask for the field that gets a further value."""
        if self.draft is not None and self.result_head is not None:
            self.commit()
            self.result_head.offer()

    def take_back(self, *values: Attribute) -> None:
        """Let edited values say again what came; those that were added go."""
        if self.draft is not None:
            self.commit()
            for a in values:
                self.draft.take_back(a)
            self._decided()

    def _take(self) -> bool:
        """What is being typed goes into the draft; returns whether that changes it."""
        form, self.form = self.form, None
        if form is None or self.draft is None:
            return False
        changed = False
        for edit in form.edits():
            changed |= self.draft.take(edit.before, edit.after)
        return changed

    def _leave(self, key: str, *, take: bool) -> None:
        """Close what is open, by Enter or by Esc; the keyboard goes to the value."""
        draft, form = self.draft, self.form
        if draft is None or form is None:
            return
        added, field = len(draft.added), form.rows[0].field.name
        if not take:
            form.edits()
            self.form = None
        changed = self._take()
        self.show_draft(draft)
        if len(draft.added) > added:
            key = draft.added[-1].id
        self.focus_value(key if key == PARTNER else f"result {key}", f"edit {field}")
        if changed:
            self.changed.emit()

    def _on_form_resized(self) -> None:
        self.arrange()
        if self.form is not None:
            self.show_widget(self.form)

    def _on_gone(self) -> None:
        """The keyboard went elsewhere: what was typed is taken, and shown as soon as it has arrived there."""
        self.commit()
        self._again.start()
