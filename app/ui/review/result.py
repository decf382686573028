"""What stands in the result column: fields to edit, values to tick, the main one starred, and where each came from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.contact import Attribute
from app.domain.fields import DataType, Field
from app.domain.merge import Merged
from app.domain.merging.choosing import COMPLETE, MOST, RECENT, SURVIVOR, WRITTEN
from app.domain.name_parts import NAME_PARTS
from app.domain.normalize import parse_value, show_value
from app.domain.values import Photo
from app.services.book import Book
from app.ui import dateorder
from app.ui.review.anew import PARTNER, Anew, Decider, is_editable
from app.ui.review.band import BLEED
from app.ui.review.cells import FRAMED, LINES, NOTE_LINES, Pictures, nothing, quiet, stack
from app.ui.review.draft import Draft
from app.ui.review.edit import ResultEdit
from app.ui.review.result_value import ResultValue
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
    """Makes the cells of one draft and its merge. `edits` are the fields by name; *opened* is the key of what is being
    typed anew (`Anew`)."""

    def __init__(
        self, draft: Draft, merged: Merged, decide: Decider, pictures: Pictures, book: Book, opened: str = ""
    ) -> None:
        self._draft, self._merged, self._decide, self._pictures = draft, merged, decide, pictures
        self.anew = Anew(draft, merged, decide, book, opened)
        self.edits: dict[str, QLineEdit] = {}

    def name(self) -> QWidget:
        """The parts of the name beside each other, then what else the parts were."""
        draft, fields = self._draft, self._draft.fields
        used = [
            p
            for p in NAME_PARTS
            if p in ("first_name", "last_name")
            or any(c.main(p) for c in (*draft.members, self._merged.contact))
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
            others += self.anew.was(main, field_label(fields[part]))
            for a in values[1:]:
                others += self.anew.lines(fields[part], a, lambda f, a: self._other(f, a, field_label(f)))
            others += [self._dropped(fields[part], a) for _, a in draft.left_out(part)]
        for part in NAME_PARTS:
            others += self.anew.further(fields[part])
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
        """A field to edit; below it the other values that stay unless they are ticked away. The company of two jobs stands
        once."""
        values = self._draft.values(self._merged.contact, field.name)
        values = [a for at, a in enumerate(values) if not any(self._draft.equal(a, b) for b in values[:at])]
        lines = []
        for at, a in enumerate(values):
            lines += self.anew.lines(field, a, self._other if at else self._main)
        lines += [self._dropped(field, a) for _, a in self._draft.left_out(field.name)]
        lines += self.anew.further(field)
        return stack(lines or [nothing()], BLEED)

    def several(self, field: Field) -> QWidget:
        """All values, ticked; the main one has the star."""
        values = self._draft.values(self._merged.contact, field.name)
        main = self._merged.contact.main(field.name)
        star = field.data_type in (DataType.PHONE, DataType.EMAIL, DataType.ADDRESS)
        dropped = [a for _, a in self._draft.left_out(field.name)]
        labelled = bool(dropped) or any(a.label for a in values)

        def line(field: Field, a: Attribute) -> QWidget:
            return self._ticked(field, a, a is main if star and len(values) > 1 else None, labelled)

        lines = [one for a in values for one in self.anew.lines(field, a, line)]
        lines += [self._dropped(field, a) for a in dropped]
        lines += self.anew.further(field)
        return stack(lines or [nothing()], BLEED)

    def words(self, text: str, note: str = "", origins: Iterable[str] = ()) -> QWidget:
        """A fact, and why it is so."""
        view = ValueView(text or "–", lines=2, role="text" if text else "text-2")
        return self._fact(view, [quiet(note)] if note else [], origins)

    def partner(self, text: str, note: str, origins: Iterable[str]) -> QWidget:
        """The partner, whose values are edited together."""
        theirs = [a for a in self._merged.contact.attributes if a.is_partner]
        parts = [(f, a) for a in theirs if is_editable(f := self._draft.fields[a.field], a)]
        if self.anew.opened == PARTNER:
            return stack([self.anew.open(parts, partner=True)], BLEED)
        if not parts:
            return self.words(text, note, origins)
        view = ResultValue(text, lines=2, key=PARTNER)
        view.edit_wanted.connect(lambda: self._decide.begin(PARTNER))
        below = [quiet(note)] if note else []
        edited = [came for a in theirs if (came := self._merged.edited.get(a.id)) is not None]
        if edited:
            was = ", ".join(map(self._draft.shown, edited))
            below.append(self.anew.back(tr("edited, was {value}", "Review", value=was), PARTNER, theirs))
        return self._fact(view, below, origins)

    def _fact(self, view: QWidget, below: list[QWidget], origins: Iterable[str]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S2)
        row.addWidget(view, 1)
        self._chips(row, origins)
        return stack([line, *below], BLEED)

    # Lines

    def _origins(self, a: Attribute | None) -> tuple[str, ...]:
        if a is None:
            return ()
        same = [a, *self._merged.contact.all(a.field)] if self._draft.fields[a.field].singular else [a]
        return tuple(i for b in same if self._draft.equal(a, b) for i in self._merged.origins.get(b.id, ()))

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
        if field.name in self._draft.chosen or (a is not None and a.id in self._merged.edited):
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
        made = ResultValue if is_editable(field, a) else ValueView
        long = field.multiline or field.data_type is DataType.ADDRESS
        if image is not None and isinstance(a.value, Photo):
            view = ValueView("", mode, key=key, picture=(image, a.value.sha256), label=label)
            view.setAccessibleName(tr("Photo", "Review"))
            return view
        text = str(a.value) if field.multiline else self._draft.shown(a)
        view = made(text, mode, key=key or f"result {a.id}", lines=NOTE_LINES if long else LINES, label=label)
        if isinstance(view, ResultValue):
            view.edit_wanted.connect(lambda: self._decide.begin(a.id))
        return view

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
        stays = tr(
            "{value}: stays as another value of “{field}” while ticked",
            "Review",
            value=box.text() or field_label(field),
            field=field_label(field),
        )
        set_tooltip(box, f"{stays}\n{how}" if (how := box.accessibleDescription()) else stays)
        line, row = self._line(box, a, True)
        self._chips(row, self._origins(a))
        return line

    def _dropped(self, field: Field, a: Attribute) -> QWidget:
        """A value that was left out; a click anywhere takes it back in."""
        label = tr("Left out", "Review")
        if field.data_type is DataType.IMAGE:
            return self._line(self._view(field, a, "tick", f"result {a.id}", label), a, False)[0]
        text = str(a.value) if field.multiline else self._draft.shown(a)
        return self._line(ValueView(text, "tick", key=f"result {a.id}", lines=LINES, label=label), a, False)[
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
