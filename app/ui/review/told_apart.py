"""The list of pairs that were said not to be duplicates; each can be looked at again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Contact
from app.domain.fields import Fields
from app.domain.names import display_name
from app.services.dismissing import Dismissed, dismissed, revoke_pairs
from app.ui.detail.days import short_day
from app.ui.review.draft import shown_value
from app.ui.session import Session
from app.ui.text import plain_tooltip, tr
from app.ui.theme.tokens import S2, S4, S5
from app.ui.widgets.buttons import Button
from app.ui.widgets.dialog import foot
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.table import roomy

TELLING = ("email", "phone_number", "birthday", "company", "job_title", "address", "note", "source_id")
"""What tells two of one name apart, the most telling first."""


def _who(contact: Contact, other: Contact, fields: Fields) -> str:
    """A contact's name, with what the other one of the pair does not say, else how it is reached."""
    said, theirs = _said(contact, fields), _said(other, fields)
    apart = next((name for name in TELLING if said[name] and said[name] != theirs[name]), "")
    more = said[apart] if apart else next((said[name] for name in TELLING if said[name]), "")
    name = display_name(contact) or tr("(no name)", "Review")
    # Marks on both sides: a number reads from left to right beside a name that does not.
    return f"{name} · \u200e{more}\u200e" if more else name


def _said(contact: Contact, fields: Fields) -> dict[str, str]:
    mains = {name: contact.main(name) for name in TELLING if name in fields}
    words = {name: shown_value(fields[name], a.value) if a else "" for name, a in mains.items()}
    return {"source_id": contact.source_id, **words}


class ToldApart(QDialog):
    """Kept current; the selected pairs are looked at again by button, Enter or Delete."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self.setObjectName("toldApart")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Told apart", "Review"))
        sized(self, 860, 480)
        self._session = session
        self._pairs: list[Dismissed] = []
        self._model = QStandardItemModel(self)
        self.table = QTableView(self)
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Pairs that are not duplicates", "Review"))
        roomy(self.table)
        empty = EmptyState(
            "split",
            tr("No pair is told apart", "Review"),
            tr("“Not duplicates” in the review puts pairs here.", "Review"),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.again = Button(tr("Look at it again", "Review"), icon="rotate-ccw", keys="↵")
        self.again.setObjectName("revokeButton")
        close = Button(tr("Close", "Review"), keys="Esc")
        close.clicked.connect(self.reject)
        self.again.clicked.connect(self.revoke)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S2)
        column.addWidget(PlainLabel(tr("Not duplicates", "Review"), "title"))
        hint = tr("These pairs are not offered again, unless a field that matters changes.", "Review")
        column.addWidget(PlainLabel(hint, "body", "text-2", wrap=True))
        column.addLayout(self._stack, 1)
        column.addLayout(foot(self.again, close))
        for key in ("Return", "Enter", "Delete"):
            QShortcut(QKeySequence(key), self.table, self.revoke, context=Qt.ShortcutContext.WidgetShortcut)
        session.changed.connect(self._on_changed)
        self.refresh()
        self.table.setFocus()

    def _on_changed(self, _changes: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the pairs again."""
        at = max(0, self.table.currentIndex().row())
        self._pairs = dismissed(self._session.book)
        self._model.clear()
        self._model.setHorizontalHeaderLabels([
            tr("This one", "Review"), tr("is not", "Review"), tr("Since", "Review"), tr("State", "Review")
        ])  # fmt: skip
        for pair in self._pairs:
            state = tr("Kept apart", "Review") if pair.holds else tr("Changed: offered again", "Review")
            fields = self._session.book.fields
            one, other = _who(pair.a, pair.b, fields), _who(pair.b, pair.a, fields)
            words = (one, other, short_day(pair.at, date.today()), state)
            items = [QStandardItem(w) for w in words]
            for item, text in zip(items, words, strict=True):
                item.setToolTip(plain_tooltip(text))
            self._model.appendRow(items)
        head = self.table.horizontalHeader()
        for column in (0, 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(3, 200)
        self._stack.setCurrentIndex(0 if self._pairs else 1)
        self.again.setEnabled(bool(self._pairs) and not self._session.book.read_only)
        if self._pairs:
            self.table.selectRow(min(at, len(self._pairs) - 1))

    def revoke(self) -> None:
        """Forget that the selected pairs were told apart."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        chosen = [(self._pairs[r].a.id, self._pairs[r].b.id) for r in sorted(rows)]
        if not chosen or self._session.book.read_only:
            return
        label = tr("%n pair(s) will be looked at again", "Review", n=len(chosen))
        book = self._session.book
        self._session.do(label, lambda _progress: revoke_pairs(book, chosen, label))
