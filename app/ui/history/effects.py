"""What an operation did: its contacts with their field differences, for the right half of the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.book import Operation
from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.names import display_name
from app.services.history import Effect
from app.ui.detail.differences import Difference, differences
from app.ui.detail.link import TextLink
from app.ui.history.model import kind_word, when_words
from app.ui.sentences import worded
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2, S3, S5
from app.ui.widgets.labels import PlainLabel

MOST = 50
"""Contacts that are shown; the number of the others is told."""
LINES = 12
"""Differences of a contact that are shown."""


def difference_words(d: Difference) -> str:
    """ "E-mail: ann@x.org → ann@y.org", "Note added: …"."""
    if not d.before or not d.after:
        return tr("{what}: {value}", "History", what=d.words(), value=d.after or d.before)
    return tr("{name}: {before} → {after}", "History", name=d.name, before=d.before, after=d.after)


def change_word(effect: Effect, kind: str = "") -> str:
    """What an operation of a kind did to a contact as a whole; empty if it was changed."""
    if effect.before is None:
        return tr("added", "History")
    if effect.after is None:
        return tr("merged into another", "History") if kind == "merge" else tr("gone", "History")
    if bool(effect.before.deleted_at) != bool(effect.after.deleted_at):
        return tr("to the trash", "History") if effect.after.deleted_at else tr("out of the trash", "History")
    return ""


def named(contact: Contact | None) -> str:
    """A contact's name, or what stands for one."""
    return (display_name(contact) if contact is not None else "") or tr("(no name)", "History")


class EffectsView(QScrollArea):
    """`followed` with the id of a contact that is to be shown."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("operationEffects")
        self.setAccessibleName(tr("What the operation did", "History"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self.setWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None
        self.links: list[TextLink] = []

    def show_operation(
        self, operation: Operation | None, found: list[Effect], fields: Fields, beside: Sequence[str] = ()
    ) -> None:
        """Show what an operation did, also beside contacts; of a large one the first contacts."""
        if self._page is not None:
            self._page.hide()
            self._page.deleteLater()
        self._page = page = QWidget()
        self.links = []
        page.setProperty("back", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(S5, 0, S2, S3)
        column.setSpacing(S1)
        if operation is not None:
            self._head(column, operation)
            for effect in found:
                self._contact(column, effect, operation.kind, fields)
            if operation.contacts > len(found) and found:
                rest = tr("and %n more contact(s)", "History", n=operation.contacts - len(found))
                column.addWidget(PlainLabel(rest, "small", "text-2"))
            for words in beside[:MOST]:
                column.addWidget(PlainLabel(words, "body", "text", wrap=True))
            if not (found or beside):
                column.addWidget(PlainLabel(_nothing(operation), "body", "text-2", wrap=True))
        column.addStretch(1)
        self._inside.layout().addWidget(page)

    @staticmethod
    def _head(column: QVBoxLayout, operation: Operation) -> None:
        column.addWidget(PlainLabel(worded(operation.label), "heading", "text", 600, wrap=True))
        parts = [when_words(operation.at), kind_word(operation.kind), operation.by]
        column.addWidget(PlainLabel(" · ".join(p for p in parts if p), "small", "text-2", wrap=True))
        column.addSpacing(S3)

    def _contact(self, column: QVBoxLayout, effect: Effect, kind: str, fields: Fields) -> None:
        word = change_word(effect, kind)
        name = named(effect.after or effect.before)
        link = TextLink(f"{name} – {word}" if word else name)
        link.clicked.connect(lambda: self.followed.emit(effect.contact_id))
        link.setEnabled(effect.after is not None)
        self.links.append(link)
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if effect.before is not None and effect.after is not None:
            changed = differences(effect.before, effect.after, fields)
            for one in changed[:LINES]:
                column.addWidget(PlainLabel(difference_words(one), "small", "text", wrap=True))
            if len(changed) > LINES:
                rest = tr("%n more", "Timeline", n=len(changed) - LINES)
                column.addWidget(PlainLabel(rest, "small", "text-2"))
        column.addSpacing(S2)


def _nothing(operation: Operation) -> str:
    if operation.undone:
        return tr("This is undone. Redo does it again.", "History")
    return tr("Nothing of this is left to take back: it was changed again since.", "History")
