"""What stands in the result column: fields to edit, values to tick, the main one starred, and where each came from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.contact import Attribute
from app.domain.fields import DataType, Field
from app.domain.merge import Merged
from app.domain.merging.choosing import COMPLETE, MOST, RECENT, SURVIVOR, WRITTEN
from app.domain.name_parts import NAME_PARTS
from app.domain.normalize import parse_value, show_value
from app.domain.values import Photo
from app.ui import dateorder
from app.ui.review.band import BLEED
from app.ui.review.cells import FRAMED, LINES, NOTE_LINES, Pictures, nothing, quiet, stack
from app.ui.review.draft import Draft
from app.ui.review.edit import ResultEdit
from app.ui.review.value import ValueView
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import S1, S2
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.marks import LetterChip
from app.ui.words import field_label, word

FREE = (DataType.TEXT, DataType.DATE, DataType.URL, DataType.NUMBER)
NARROW = {"title": 1, "suffix": 1, "middle_name": 2}
"""How wide the fields of the name are beside each other; the others count 3."""
BESIDE = 28
"""Letters of a name whose parts still stand beside each other."""
CHIPS = 3
"""Letters of members that stand behind a value; more are counted."""


class Decider(Protocol):
    """What can be decided in the result column."""

    def keep(self, a: Attribute, on: bool) -> None:
        """Keep a value, or leave it out."""

    def star(self, a: Attribute) -> None:
        """Let a value be the main one."""

    def edit(self, draft: Draft, field: Field, edit: QLineEdit) -> None:
        """Take what was typed."""


def reason_words(reason: str) -> str:
    """Why a value is proposed, in the user's language."""
    return {
        MOST: tr("Proposed: as most of them have it", "Review"),
        COMPLETE: tr("Proposed: the most complete", "Review"),
        RECENT: tr("Proposed: the most recent", "Review"),
        WRITTEN: tr("Proposed: the best written", "Review"),
        SURVIVOR: tr("Proposed: of the contact that stays", "Review"),
    }.get(reason, reason)


class ResultCells:
    """Makes the cells of one draft and its merge. `edits` are the fields by name."""

    def __init__(self, draft: Draft, merged: Merged, decide: Decider, pictures: Pictures) -> None:
        self._draft, self._merged, self._decide, self._pictures = draft, merged, decide, pictures
        self.edits: dict[str, QLineEdit] = {}

    def name(self) -> QWidget:
        """The parts of the name beside each other, then what else the parts were."""
        draft, fields = self._draft, self._draft.fields
        used = [
            p for p in NAME_PARTS if p in ("first_name", "last_name") or any(c.main(p) for c in draft.members)
        ]
        edits: list[tuple[QWidget, int]] = []
        origins: list[str] = []
        others: list[QWidget] = []
        length = 0
        for part in used:
            main = self._merged.contact.main(part)
            length += len(draft.shown(main)) if main is not None else 0
            edits.append((self._edit(fields[part], main, framed=True), NARROW.get(part, 3)))
            origins += self._origins(main)
            values = draft.values(self._merged.contact, part)
            others += [self._other(fields[part], a, field_label(fields[part])) for a in values[1:]]
            others += [self._dropped(fields[part], a) for _, a in draft.left_out(part)]
        together = length <= BESIDE
        lines = [edits] if together else [[edit] for edit in edits]
        rows = [self._beside(line, origins if at == 0 else ()) for at, line in enumerate(lines)]
        return stack([*rows, *others], BLEED)

    def _beside(self, edits: list[tuple[QWidget, int]], origins: Iterable[str]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, S1)
        row.setSpacing(S1)
        for edit, share in edits:
            row.addWidget(edit, share)
        self._chips(row, origins)
        return line

    def single(self, field: Field) -> QWidget:
        """A field to edit; below it the other values that stay unless they are ticked away."""
        values = self._draft.values(self._merged.contact, field.name)
        lines = [self._main(field, values[0])] if values else []
        lines += [self._other(field, a) for a in values[1:]]
        lines += [self._dropped(field, a) for _, a in self._draft.left_out(field.name)]
        return stack(lines or [nothing()], BLEED)

    def several(self, field: Field) -> QWidget:
        """All values, ticked; the main one has the star."""
        values = self._draft.values(self._merged.contact, field.name)
        main = self._merged.contact.main(field.name)
        star = field.data_type in (DataType.PHONE, DataType.EMAIL, DataType.ADDRESS)
        dropped = [a for _, a in self._draft.left_out(field.name)]
        labelled = bool(dropped) or any(a.label for a in values)
        lines = [
            self._ticked(field, a, a is main if star and len(values) > 1 else None, labelled) for a in values
        ]
        lines += [self._dropped(field, a) for a in dropped]
        return stack(lines or [nothing()], BLEED)

    def words(self, text: str, note: str = "", origins: Iterable[str] = ()) -> QWidget:
        """A fact, and why it is so."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        view = ValueView(text or "–", lines=2, role="text" if text else "text-2")
        row.addWidget(view, 1)
        self._chips(row, origins)
        return stack([line, *([quiet(note)] if note else [])], BLEED)

    # Lines

    def _origins(self, a: Attribute | None) -> tuple[str, ...]:
        return self._merged.origins.get(a.id, ()) if a is not None else ()

    def _chips(self, row: QHBoxLayout, origins: Iterable[str]) -> None:
        """The letters of the members that say so: all of a few, else how many."""
        letters = self._draft.letters(origins)
        everybody = len(letters) == len(self._draft.members) > CHIPS
        for contact_id, letter in letters if len(letters) <= CHIPS else () if everybody else letters[:2]:
            name = tr("from {letter}", "Review", letter=letter)
            row.addWidget(LetterChip(letter, name, filled=contact_id == self._draft.survivor))
        if len(letters) > CHIPS:
            words = tr("all", "Review") if everybody else f"+{len(letters) - 2}"
            rest = PlainLabel(words, "caption", "text-2", 600)
            said = tr("from {letter}", "Review", letter=", ".join(letter for _, letter in letters))
            rest.setAccessibleName(said)
            set_tooltip(rest, said)
            row.addWidget(rest)

    def _edit(self, field: Field, a: Attribute | None, framed: bool = False) -> QLineEdit:
        edit = ResultEdit(self._editable(field, a), framed)
        edit.setObjectName(f"edit {field.name}")
        edit.setAccessibleName(tr("Result: {field}", "Review", field=field_label(field)))
        edit.setPlaceholderText(field_label(field) if framed else "")
        reason = self._merged.reasons.get(field.name, "")
        if field.name in self._draft.chosen or field.name in self._draft.edited:
            reason = tr("Chosen by you", "Review")
        set_tooltip(edit, "\n".join(filter(None, (edit.text(), reason_words(reason)))))
        draft = self._draft
        edit.editingFinished.connect(lambda: self._decide.edit(draft, field, edit))
        self.edits[field.name] = edit
        return edit

    def _editable(self, field: Field, a: Attribute | None) -> str:
        """The words that a value is edited in: those that can be read back."""
        if a is None:
            return ""
        shown = self._draft.shown(a)
        return (
            shown
            if parse_value(field, shown, dateorder.day_first()) == a.value
            else show_value(field, a.value)
        )

    def _main(self, field: Field, a: Attribute) -> QWidget:
        if field.data_type in FREE and not field.multiline:
            view: QWidget = self._edit(field, a)
        else:
            view = self._view(field, a)
        line = QWidget()
        line.setProperty(FRAMED, isinstance(view, QLineEdit))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S1)
        row.addWidget(view, 1)
        self._chips(row, self._origins(a))
        return line

    def _view(
        self, field: Field, a: Attribute, mode: str = "show", key: str = "", label: str | None = None
    ) -> ValueView:
        image = self._pictures(a) if field.data_type is DataType.IMAGE else None
        long = field.multiline or field.data_type is DataType.ADDRESS
        if image is not None and isinstance(a.value, Photo):
            view = ValueView("", mode, key=key, picture=(image, a.value.sha256), label=label)
            view.setAccessibleName(tr("Photo", "Review"))
            return view
        text = str(a.value) if field.multiline else self._draft.shown(a)
        return ValueView(text, mode, key=key, lines=NOTE_LINES if long else LINES, label=label)

    def _ticked(self, field: Field, a: Attribute, star: bool | None, labelled: bool) -> QWidget:
        label = word(a.label or "") if labelled else None
        line, row = self._line(self._view(field, a, "tick", f"result {a.id}", label), a, True)
        if star is not None:
            words = tr("Main value", "Review") if star else tr("Make it the main value", "Review")
            button = IconButton("star", words, small=True)
            button.set_icon_name("star-fill" if star else "star", "accent-text" if star else "text-2")
            button.setObjectName(f"star {a.id}")
            button.clicked.connect(lambda: self._decide.star(a))
            row.addWidget(button)
        self._chips(row, self._origins(a))
        return line

    def _other(self, field: Field, a: Attribute, label: str = "") -> QWidget:
        box = self._view(field, a, "tick", f"result {a.id}", label or tr("Also", "Review"))
        name = field_label(field)
        set_tooltip(
            box,
            tr(
                "{value}: stays as another value of “{field}” while ticked",
                "Review",
                value=box.text() or name,
                field=name,
            ),
        )
        line, row = self._line(box, a, True)
        self._chips(row, self._origins(a))
        return line

    def _dropped(self, field: Field, a: Attribute) -> QWidget:
        return self._line(self._view(field, a, "tick", f"result {a.id}", tr("Left out", "Review")), a, False)[
            0
        ]

    def _line(self, box: ValueView, a: Attribute, on: bool) -> tuple[QWidget, QHBoxLayout]:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S1)
        box.setChecked(on)
        box.toggled.connect(lambda now: self._decide.keep(a, now))
        row.addWidget(box, 1)
        return line, row
