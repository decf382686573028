"""Another contact by its name: what is typed is completed from the book, or stays plain text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.domain.fields import Field
from app.domain.folding import words
from app.domain.query.tree import And, Word
from app.domain.values import Reference, Value
from app.services.book import Book
from app.ui.editor.inputs import ValueInput, set_property
from app.ui.text import tr
from app.ui.widgets.marks import Hint
from app.ui.widgets.room import in_a_row

OFFERED, LOOKED_AT = 8, 60
"""How many are offered, of so many that have the words anywhere."""


class ContactInput(ValueInput):
    """A name; chosen from the completion it is a link, typed it is text."""

    def __init__(
        self, book: Book, own: str, field: Field, value: Value | None, placeholder: str, name: str
    ) -> None:
        super().__init__()
        self._book, self._own = book, own
        self._reference = value if isinstance(value, Reference) else None
        self._offered: list[Reference] = []
        self.edit = QLineEdit("" if value is None else value.name if self._reference else str(value))
        self.edit.setMinimumWidth(120)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(name)
        self.hint = Hint()
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.popup().setObjectName("completionList")
        completer.activated[QModelIndex].connect(  # type: ignore[index]
            self._on_chosen
        )
        self.edit.setCompleter(completer)
        self._begun = self.edit.text(), self._reference
        self.edit.textEdited.connect(self._on_edited)
        row = in_a_row(self, self.edit, self.hint)
        row.setStretch(0, 1)
        self.setFocusProxy(self.edit)
        self._explain()

    def _on_edited(self, text: str) -> None:
        if self._reference is not None and text != self._reference.name:
            self._reference = None
        typed = words(text)
        self._offered = []
        if typed:
            rows = self._book.rows(
                list(self._book.numbers(And(tuple(Word(w) for w in typed)), limit=LOOKED_AT))
            )
            named = [r for r in rows if r.id != self._own and _named(r.display_name, typed)]
            self._offered = [Reference(r.id, r.display_name) for r in named[:OFFERED]]
        self._model.setStringList([r.name for r in self._offered])
        self._explain()
        self.edited.emit()

    def _on_chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            self.choose(self._offered[index.row()])

    def choose(self, reference: Reference) -> None:
        """Link to a contact."""
        self._reference = reference
        self.edit.setText(reference.name)
        self._explain()
        self.edited.emit()

    def _explain(self) -> None:
        linked = self._reference is not None
        self.hint.show_hint(tr("linked", "Editor") if linked else "", "text-2", "link" if linked else "")

    def value(self) -> Value | None:
        if self._reference is not None:
            return self._reference
        text = self.edit.text().strip()
        return text or None

    def touched(self) -> bool:
        return (self.edit.text(), self._reference) != self._begun

    def first(self) -> QWidget:
        return self.edit

    def set_ready(self, ready: bool) -> None:
        set_property(self.edit, "ready", ready)

    def text(self) -> str:
        return self.edit.text()


def _named(name: str, typed: list[str]) -> bool:
    """Whether each typed word begins a word of the name."""
    return all(any(w.startswith(t) for w in words(name)) for t in typed)
