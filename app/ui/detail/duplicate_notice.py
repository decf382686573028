"""The notice on a card "Possible duplicate of …", with the reasons and the way to the review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.contact import Contact
from app.domain.names import display_name
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.matching import Cluster

LONGEST = 36
"""Letters of a name in the notice; the card must not get wider for it."""
SOON = 5000
"""Contacts of a book that is searched at once for the first card; a larger one must have been searched already."""


class DuplicateNotice(Notice):
    """Looks, off the window's thread, which group of duplicates the contact of the card is in; hidden if in none."""

    wanted = Signal(list)
    """The ids of the group: it shall be reviewed."""

    def __init__(self) -> None:
        super().__init__(icon="users")
        self.setObjectName("duplicateNotice")
        self.button = self.add_button(tr("Review", "Card"))
        self.button.setObjectName("reviewDuplicate")
        self.button.clicked.connect(lambda: self.wanted.emit(list(self._ids)))
        self._ids: tuple[str, ...] = ()
        self._contact = ""
        self.hide()

    def look(self, session: Session, contact: Contact) -> None:
        """Look for the group of a contact."""
        if contact.id != self._contact:
            self.hide()
        self._contact = contact.id
        if contact.deleted_at:
            self.hide()
            return
        book, contact_id = session.book, contact.id

        def job(_progress: object) -> tuple[Cluster | None, list[Contact]]:
            from app.matching import as_written
            from app.services.duplicates import at_hand, clusters

            if not at_hand(book) and book.count() > SOON:
                return None, []  # a large book is searched when somebody asks for it, not for a card
            all_ = clusters(book, asked=False)
            cluster = next((c for c in all_ if contact_id in c.contacts), None)
            if cluster is None:
                return None, []
            others = book.get_many([i for i in cluster.contacts if i != contact_id])
            return as_written(cluster, {c.id: c for c in (contact, *others)}.get), others

        session.runner.search(job, lambda found: self._on_found(contact_id, *found), lambda _error: None)

    def _on_found(self, contact_id: str, cluster: Cluster | None, others: list[Contact]) -> None:
        if contact_id != self._contact:
            return
        if cluster is None or not others:
            self.hide()
            return
        from app.ui.review.reasons import telling

        self._ids = cluster.contacts
        name = display_name(others[0]) or tr("contact without a name", "Card")
        short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
        if len(others) > 1:
            more = len(others) - 1
            lead = tr("Possible duplicate of {name} and %n more", "Card", n=more, name=short)
        else:
            lead = tr("Possible duplicate of {name}", "Card", name=short)
        mine = (p for p in cluster.pairs if contact_id in (p.a, p.b))
        self.set_text(lead, telling((e for pair in mine for e in pair.evidence), 3))
        self.show()
