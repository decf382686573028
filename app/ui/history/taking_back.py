"""The dialog before an older operation is taken back: who returns, who goes, and what was edited since and stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.book import Operation
from app.domain.contact import Contact
from app.services.history import Reversal, reversal, revert
from app.ui.detail.differences import differences
from app.ui.history.effects import difference_words, named
from app.ui.history.model import when_words
from app.ui.history.things import back_words
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2, S3, S4, S5
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import PlainLabel, section_heading

NAMES = 12
"""Contacts that are named; the number of the others is told."""


def ask(parent: QWidget, session: Session, operation_id: str, only: str = "") -> None:
    """Show what taking an operation back would do, and do it if the user says so. With `only`, the id of a contact that
    took others in, just its part of a merge."""
    book = session.book
    operation = next((o for o in book.operations(100_000) if o.id == operation_id), None)
    if operation is None or book.read_only:
        return

    def look(_progress: object) -> tuple[Reversal, dict[str, Contact | None]]:
        return reversal(book, operation_id, only), book.befores(operation_id) or {}

    def ready(found: tuple[Reversal, dict[str, Contact | None]]) -> None:
        TakeBack(parent, session, operation, *found, only).open()

    session.runner.read(look, ready, session.report)


class TakeBack(QDialog):
    """Names what would happen. Edits since are kept unless unticked; contacts that the operation had made and that were
    edited since stay unless ticked."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        operation: Operation,
        plan: Reversal,
        befores: dict[str, Contact | None],
        only: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("takeBack")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._operation, self._plan, self._only = session, operation, plan, only
        self._merge = operation.kind == "merge"
        title = tr("Un-merge", "History") if self._merge else tr("Take back", "History")
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.keeps: dict[str, QCheckBox] = {}
        self.also: dict[str, QCheckBox] = {}
        page = QWidget()
        page.setProperty("back", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, S3, 0)
        self._column.setSpacing(S1)
        there = {c.id: c for c in session.book.get_many([*befores])}
        self._fill(befores, there)
        self._column.addStretch(1)
        room = QScrollArea()
        room.setWidgetResizable(True)
        room.setAccessibleName(tr("What the operation did", "History"))
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setWidget(page)
        room.setMinimumHeight(min(420, page.sizeHint().height() + S2))
        self.button = main_button(title, "takeBackNow", icon="rotate-ccw")
        self.button.setEnabled(bool(plan))
        self.button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(S2)
        hint = PlainLabel(tr("Undo brings back what is now.", "History"), "small", "text-2", wrap=True)
        row.addWidget(hint, 1)
        row.addLayout(foot(cancel_button(self), self.button))
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(f"{title}: {worded(operation.label)}", "heading", "text", 600, wrap=True))
        column.addWidget(PlainLabel(when_words(operation.at), "small", "text-2"))
        column.addWidget(room, 1)
        column.addLayout(row)
        self.accepted.connect(self._do)

    def _fill(self, befores: dict[str, Contact | None], there: dict[str, Contact]) -> None:
        plan = self._plan
        returning = [befores[i] for i in plan.back if i not in there]
        changing = [there[i] for i in plan.back if i in there]
        going = [there[i] for i in plan.gone if i in there]
        if returning:
            count = tr("%n contact(s) (returns|return), bit for bit", "History", n=len(returning))
            self._names(count, returning)
        if changing:
            count = tr(
                "%n contact(s) (returns|return) to what (it was|they were)", "History", n=len(changing)
            )
            self._names(count, changing)
        if going:
            self._names(tr("%n contact(s) (goes|go)", "History", n=len(going)), going)
        if plan.things:
            self._lines(tr("Beside contacts", "History"), back_words(self._session.book, plan.things))
        if not plan:
            self._column.addWidget(
                PlainLabel(tr("There is nothing to take back any more.", "History"), wrap=True)
            )
        self._since(there)

    def _names(self, title: str, contacts: Sequence[Contact | None]) -> None:
        self._lines(title, [_told(c) for c in contacts])

    def _lines(self, title: str, words: list[str]) -> None:
        self._column.addWidget(section_heading(title))
        more = len(words) - NAMES
        for word in [*words[:NAMES], *([tr("%n more", "Timeline", n=more)] if more > 0 else [])]:
            self._column.addWidget(PlainLabel(word, "body", "text-2", wrap=True))
        self._column.addSpacing(S3)

    def _since(self, there: dict[str, Contact]) -> None:
        """What was edited since."""
        fields = self._session.book.fields
        edited = [i for i in self._plan.edited if i in there]
        kept = [i for i in self._plan.since if i in self._plan.back]
        if kept:
            self._column.addWidget(section_heading(tr("Edited since", "History")))
        for contact_id in kept[:NAMES]:
            after, now = self._plan.since[contact_id]
            box = QCheckBox(_escaped(tr("Keep the edits of {name}", "History", name=named(now))))
            box.setChecked(True)
            self.keeps[contact_id] = box
            self._column.addWidget(box)
            for one in differences(after, now, fields):
                self._line(difference_words(one))
        if edited:
            self._column.addWidget(
                section_heading(tr("Edited since they came: they stay unless ticked", "History"))
            )
            for contact_id in edited:
                box = QCheckBox(_escaped(tr("Remove {name} too", "History", name=named(there[contact_id]))))
                self.also[contact_id] = box
                self._column.addWidget(box)
                if contact_id in self._plan.since and len(edited) <= NAMES:
                    for one in differences(*self._plan.since[contact_id], fields):
                        self._line(difference_words(one))

    def _line(self, words: str) -> None:
        label = PlainLabel(words, "small", "text-2", wrap=True)
        label.setContentsMargins(S5 + S1, 0, 0, 0)
        self._column.addWidget(label)

    def _do(self) -> None:
        exactly = [i for i, box in self.keeps.items() if not box.isChecked()]
        also = [i for i, box in self.also.items() if box.isChecked()]
        book, id_, only = self._session.book, self._operation.id, self._only
        label = tr("Taken back: {label}", "History", label=worded(self._operation.label))
        self._session.do(
            label, lambda progress: revert(book, id_, also, progress, exactly=exactly, only=only, label=label)
        )


def _told(contact: Contact | None) -> str:
    if contact is None:
        return ""
    more = contact.text("email") or contact.text("phone_number") or contact.text("company")
    return " · ".join(p for p in (named(contact), more) if p)


def _escaped(words: str) -> str:
    """A check box's words with their ampersands shown."""
    return words.replace("&", "&&")
