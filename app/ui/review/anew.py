"""What of the result can be typed anew: the form of the value that is open, and what a typed one was before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.contact import Attribute
from app.domain.fields import DataType, Field
from app.domain.merge import Merged
from app.domain.values import Photo
from app.services.book import Book
from app.ui.review.cells import before, quiet
from app.ui.review.draft import Draft
from app.ui.review.value import TICK
from app.ui.review.value_form import ValueForm
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2
from app.ui.widgets.buttons import IconButton
from app.ui.words import word

PARTNER = "partner"
"""The key of the partner's values, which are opened together."""


def further(field: Field) -> str:
    """The key of a field that gets a further value."""
    return f"new {field.name}"


class Decider(Protocol):
    """What can be decided in the result column."""

    def keep(self, a: Attribute, on: bool) -> None:
        """Keep a value, or leave it out."""

    def star(self, a: Attribute) -> None:
        """Let a value be the main one."""

    def edit(self, draft: Draft, field: Field, edit: QLineEdit) -> None:
        """Take what was typed."""

    def begin(self, key: str) -> None:
        """Open a value, by its id, or a partner to be typed anew."""

    def take_back(self, *values: Attribute) -> None:
        """Let edited values say again what came."""


def is_editable(field: Field, a: Attribute) -> bool:
    """Whether a value can be typed."""
    return field.editable and field.data_type is not DataType.IMAGE and not isinstance(a.value, Photo)


class Anew:
    """Lines for one draft and its merge. `form` is what is open: *opened* is the id of a value, `PARTNER`, or the key of a
    field that gets a `further` value."""

    def __init__(self, draft: Draft, merged: Merged, decide: Decider, book: Book, opened: str) -> None:
        self._draft, self._merged, self._decide, self._book = draft, merged, decide, book
        self.opened = opened
        self.form: ValueForm | None = None

    def lines(self, field: Field, a: Attribute, line: Callable[[Field, Attribute], QWidget]) -> list[QWidget]:
        """A value as a line, with what it was before it was edited; the form of the one that is open."""
        if a.id == self.opened:
            return [self.open([(field, a)])]
        return [line(field, a), *self.was(a)]

    def further(self, field: Field) -> list[QWidget]:
        """The form of a value that is being added."""
        return [self.open([(field, None)])] if self.opened == further(field) else []

    def open(self, values: Sequence[tuple[Field, Attribute | None]], partner: bool = False) -> ValueForm:
        """The form of one value, or of all that belong together."""
        self.form = ValueForm(self._book, self._draft.survivor, values, partner)
        return self.form

    def was(self, a: Attribute | None, label: str = "") -> list[QWidget]:
        """That a value was edited or added, and the way back; with a *label* where it does not stand below its own line."""
        came = self._merged.edited.get(a.id) if a is not None else None
        if a is not None and came is not None:
            parts = [word(came.label or "") or tr("no label", "Editor")] if came.label != a.label else []
            parts += [self._draft.shown(came)] if came.value != a.value else []
            words = tr("edited, was {value}", "Review", value=" · ".join(parts))
        elif a is not None and any(a.id == new.id for new in self._draft.added):
            words = tr("added by you", "Review")
        else:
            return []
        return [self.back(f"{label}: {words}" if label else words, a.id, [a])]

    def back(self, words: str, key: str, values: Sequence[Attribute]) -> QWidget:
        """A remark with the way back for these values."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(*before(line, TICK + S2))
        row.setSpacing(S1)
        row.addWidget(quiet(words), 1)
        back = IconButton("rotate-ccw", tr("Back to what it was", "Review"), small=True)
        back.setObjectName(f"back {key}")
        back.clicked.connect(lambda: self._decide.take_back(*values))
        row.addWidget(back)
        return line
