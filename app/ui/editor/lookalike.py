"""The notice "Looks like …": a contact of the book that may be the one that is being typed, with the reasons."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.contact import Contact
from app.domain.names import display_name
from app.domain.progress import Progress
from app.ui.session import Session
from app.ui.text import tr
from app.ui.widgets.notice import Notice
from app.ui.words import evidence_words

if TYPE_CHECKING:
    from app.services.merging import MergeResult

WAIT_MS = 400
LONGEST = 36
"""Letters of a name in the notice; the form must not get wider for it."""
LEAST = 0.2
"""From this probability on somebody is named."""


class Lookalike(Notice):
    """Looks a moment after the last key whether somebody in the book is the same; says nothing if not."""

    open_wanted = Signal(str)
    merge_wanted = Signal(str)

    def __init__(
        self, session: Session, contact: Callable[[], Contact], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="users", parent=parent)
        self.setObjectName("lookalike")
        self._session, self._contact = session, contact
        self._found = ""
        self.open_button = self.add_button(tr("Open", "Editor"))
        self.merge_button = self.add_button(tr("Merge into it", "Editor"))
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._found))
        self.merge_button.clicked.connect(lambda: self.merge_wanted.emit(self._found))
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.look)
        self._asked, self._fresh = 0, False
        self.hide()

    def wait(self) -> None:
        """Look when the typing rests; the first time, what matching knows of the book is brought up to date."""
        if not self._fresh and not self._session.book.read_only:
            self._fresh = True
            self._session.runner.search(self._prepare, None, lambda _error: None)
        self._timer.start()

    def _prepare(self, progress: Progress) -> None:
        from app.services.duplicates import make_ready

        make_ready(self._session.book, progress)

    def look(self) -> None:
        """Look now, off the window's thread."""
        self._timer.stop()
        contact = self._contact()
        if not contact.attributes:
            self.hide()
            return
        self._asked += 1
        asked, book = self._asked, self._session.book

        def job(_progress: object) -> tuple[Contact | None, str]:
            from app.matching import quoted
            from app.services.duplicates import lookalikes

            pairs = [p for p in lookalikes(book, contact) if p.probability >= LEAST and p.b != contact.id]
            if not pairs:
                return None, ""
            other = book.get(pairs[0].b)
            told = [e for e in pairs[0].evidence if e.relation != "conflict"]
            reasons = [evidence_words(quoted(e, contact, other) if other else e) for e in told]
            return other, " · ".join(dict.fromkeys(reasons))

        self._session.runner.read(job, lambda found: self._on_found(asked, *found), lambda _error: None)

    def _on_found(self, asked: int, other: Contact | None, reasons: str) -> None:
        if asked != self._asked:
            return
        self._found = other.id if other is not None else ""
        if other is not None:
            name = display_name(other)
            short = name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
            lead = tr("Looks like {name}", "Editor", name=short)
            self.set_text(lead, reasons, icon="users")
        self.setVisible(other is not None)


def put_into(
    session: Session,
    typed: Contact,
    contact_id: str,
    on_done: Callable[[Contact], None],
    on_failed: Callable[[Exception], None],
) -> None:
    """Put what was typed into a contact of the book, as one step; `on_done` gets that contact as it was."""
    from app.services.merging import take_in

    book = session.book
    other = book.get(contact_id) or Contact(contact_id)
    name = display_name(other)
    label = tr("Put what was typed into {name}", "Editor", name=name)
    said = tr("Merged into {name}", "Editor", name=name)

    def done(result: MergeResult) -> None:
        if not result.changes:
            session.say(tr("{name} says all of this already", "Editor", name=name))
        on_done(other)

    session.do(label, lambda _progress: take_in(book, typed, contact_id, label), done, on_failed, toast=said)
