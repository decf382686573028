"""What is decided in the review, carried out on the book; only decisions made here are taken back here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.book import Changes
from app.domain.contact import Contact
from app.domain.names import display_name
from app.domain.progress import Progress
from app.services import dismissing, duplicates, merging
from app.ui.review.draft import Draft
from app.ui.review.queue import Entry
from app.ui.sentences import worded
from app.ui.session import Session
from app.ui.text import tr


class Decisions(QObject):
    """Runs one decision at a time; `busy` while it does."""

    done = Signal(str, str, str)
    """(outcome: merged, apart or split; words for the queue; operation)."""
    undone = Signal(str)
    """The operation that was taken back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._page = session, parent
        self._own: set[str] = set()
        self.busy = False

    def merge(self, draft: Draft) -> None:
        """Merge the members as the draft says."""
        members, choices, book = draft.members, draft.choices(), self._session.book
        ids, versions = [c.id for c in members], [c.version for c in members]
        name = display_name(draft.merged().contact)
        label = tr("Merge %n contact(s) into {name}", "Review", n=len(ids), name=name)
        said = tr("Merged %n contact(s) into {name}", "Review", n=len(ids), name=name)
        hint = tr("Merged %n contact(s)", "Review", n=len(ids))

        def job(_progress: Progress) -> merging.MergeResult:
            return merging.merge_contacts(book, ids, choices, versions, label)

        self._run(label, job, "merged", hint, said)

    def tell_apart(self, members: Sequence[Contact]) -> None:
        """Remember that all of these are different."""
        book, ids = self._session.book, [c.id for c in members]
        one, other = ((display_name(c) or tr("(no name)", "Review")) for c in members[:2])
        label = tr("{one} and {other} are not duplicates", "Review", one=one, other=other)
        if len(members) > 2:
            more = len(members) - 1
            label = tr("{one} and %n other(s) are not duplicates", "Review", n=more, one=one)
        hint = tr("Not duplicates", "Review")
        self._run(label, lambda _p: duplicates.not_duplicates(book, ids, label), "apart", hint)

    def split(self, one: Sequence[str], other: Sequence[str]) -> None:
        """Remember that the groups are different."""
        book, said = self._session.book, tr("Split the group", "Review")
        self._run(said, lambda _p: dismissing.tell_groups_apart(book, one, other, said), "split", said)

    def merge_all(self, clusters: Sequence[Sequence[str]]) -> None:
        """Merge several clusters as proposed, as one step."""
        book, label = self._session.book, tr("Merge %n sure group(s)", "Review", n=len(clusters))
        said = tr("Merged %n sure group(s)", "Review", n=len(clusters))

        def job(progress: Progress) -> merging.MergeResult:
            return merging.merge_clusters(book, clusters, label, progress)

        self._run(label, job, "all", tr("Merged", "Review"), said)

    def take_back(self, entry: Entry | None) -> None:
        """Ask to take the decision about a group back, whatever was decided or edited since; the others stay."""
        from app.ui.history.taking_back import ask

        if entry is None or not entry.operation:
            return
        there = [c.id for c in self._session.book.get_many(sorted(entry.ids)) if not c.deleted_at]
        only = there[:1] if entry.outcome == "merged" else []
        ask(self._page.window(), self._session, entry.operation, *only)

    def _run(self, label: str, job: Any, outcome: str, hint: str, said: str | None = None) -> None:
        self.busy = True

        def done(result: Any) -> None:
            operation = getattr(result, "changes", result).operation
            self._own.add(operation)
            self.busy = False
            self.done.emit(outcome, hint, operation)

        self._session.do(label, job, done, self.failed, toast=said)

    def failed(self, error: Exception) -> None:
        """A decision that could not be carried out."""
        self.busy = False
        self._session.report(error)

    def undo(self) -> None:
        """Take the last decision of this review back."""
        book = self._session.book
        newest = next((o for o in book.operations(20) if not o.undone), None)
        if self.busy or newest is None:
            return
        if newest.id not in self._own:
            self._session.say(tr("Nothing more to take back here", "Review"))
            return
        self.busy = True

        def undone(changes: Changes) -> None:
            self.busy = False
            if not changes:  # what was being written, as an import, is newer now
                self._session.say(tr("Nothing more to take back here", "Review"))
                return
            self._session.say(tr("Undone: {label}", "Session", label=worded(newest.label)))
            self.undone.emit(newest.id)

        self._session.runner.run(lambda p: book.undo(p, newest.id), undone, self.failed, tr("Undo", "Review"))
