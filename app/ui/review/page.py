"""The duplicate review: queue, evidence, members side by side, result; every decision by one key, and undone by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.names import display_name, initials
from app.matching import Cluster
from app.services import duplicates, merging
from app.ui.review.bars import Evidence, Foot, Head
from app.ui.review.confirming import confirmed
from app.ui.review.draft import Draft
from app.ui.review.grid import CompareGrid
from app.ui.review.queue import Entry, Queue, level_word
from app.ui.review.settling import settled
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import S6
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.small import Divider
from app.ui.words import evidence_words

LEVELS = ("safe", "likely", "ask")


class ReviewPage(QWidget):
    """Works through the clusters of a book; `finished` when the user leaves."""

    finished = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("duplicateReview")
        self.setAccessibleName(tr("Duplicates", "Review"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self.head, self.queue, self.evidence = Head(), Queue(), Evidence()
        self.grid, self.foot = CompareGrid(), Foot()
        self.empty = EmptyState("circle-check", tr("Looking for duplicates", "Review"), "")
        self.place = -1
        self.removed: list[str] = []
        self._busy, self._fresh = False, True
        self._own: set[str] = set()
        self._lay_out()
        self._connect()
        self.load()

    def _lay_out(self) -> None:
        work = QWidget()
        inner = QVBoxLayout(work)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for widget in (self.evidence, self.grid, Divider(), self.foot):
            inner.addWidget(widget, 1 if widget is self.grid else 0)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.queue)
        body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Divider())
        column.addLayout(body, 1)
        self.evidence.layout().setContentsMargins(S6, S6, S6, 0)

    def _connect(self) -> None:
        self.queue.picked.connect(self.show_cluster)
        self.grid.changed.connect(self._tell)
        self.grid.removed.connect(self.take_out)
        self.head.back.clicked.connect(self.finished)
        self.head.undo.clicked.connect(self.undo)
        self.head.safe.clicked.connect(self.merge_safe)
        self.head.differences.toggled.connect(self._only_differences)
        self.foot.merge.clicked.connect(self.merge)
        self.foot.apart.clicked.connect(self.tell_apart)
        self.foot.skip.clicked.connect(self.skip)
        keys = (
            ("M", self.merge), ("N", self.tell_apart), ("S", self.skip), ("Ctrl+Z", self.undo), ("Esc", self.finished.emit),
            ("Left", lambda: self.move_survivor(-1)), ("Right", lambda: self.move_survivor(1)),
            ("D", self.head.differences.toggle),
        )  # fmt: skip
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self.queue if key in ("Left", "Right") else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # The queue

    def load(self) -> None:
        """Find the clusters, away from the window's thread, and look at the first."""
        book = self.session.book
        self.session.runner.run(
            lambda progress: duplicates.clusters(book, progress),
            self._show_queue,
            self._failed,
            tr("Looking for duplicates", "Review"),
        )

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.session.report(error)

    def _show_queue(self, found: Sequence[Cluster]) -> None:
        done = [e for e in self.queue.items.entries if e.cluster is not None and e.outcome]
        firsts = {c.id: c for c in self.session.book.get_many([c.contacts[0] for c in found])}
        entries: list[Entry] = []
        for level in LEVELS:
            of_level = [e for e in done if e.cluster and e.cluster.level == level]
            waiting = [c for c in found if c.level == level and c.contacts[0] in firsts]
            if not of_level and not waiting:
                continue
            entries.append(Entry(level_word(level)))
            entries += of_level
            for cluster in waiting:
                first = firsts[cluster.contacts[0]]
                reason = max(cluster.pairs[0].evidence, key=lambda e: e.weight, default=None)
                hint = tr("%n contact(s)", "Review", n=len(cluster.contacts))
                hint = f"{hint} · {evidence_words(reason)}" if reason else hint
                entries.append(
                    Entry(display_name(first) or tr("(no name)", "Review"), cluster, initials(first), hint)
                )
        self.queue.items.show(entries)
        self.queue.count()
        self._go(0)

    def _go(self, after: int) -> None:
        """Look at the next cluster that waits."""
        place = self.queue.next_open(after)
        self._count()
        if place is None and not self._fresh:
            self._fresh = True
            self.load()  # what was decided may have brought new groups to light
            return
        if place is None:
            self.place = -1
            self.grid.show_draft(None)
            self.empty.set_text(
                tr("No duplicates are left", "Review"),
                tr("Everything that looked alike has been decided.", "Review"),
            )
            self.stack.setCurrentIndex(0)
            self.setFocus()
            return
        self.queue.select(place)
        self.show_cluster(place)
        self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        clusters = [e for e in self.queue.items.entries if e.cluster is not None]
        done = sum(bool(e.outcome) for e in clusters)
        self.head.show_progress(done, len(clusters), self.queue.items.left("safe"))

    # One cluster

    @property
    def cluster(self) -> Cluster | None:
        """The cluster that is looked at."""
        entries = self.queue.items.entries
        return entries[self.place].cluster if 0 <= self.place < len(entries) else None

    def show_cluster(self, place: int) -> None:
        """Show the cluster at a place of the queue."""
        self.place, self.removed = place, []
        self._show_members()

    def _show_members(self) -> None:
        cluster = self.cluster
        if cluster is None:
            return
        entry = self.queue.items.entries[self.place]
        ids = [i for i in cluster.contacts if i not in self.removed]
        members = [c for c in self.session.book.get_many(ids) if not c.deleted_at]
        self.evidence.show_cluster(entry.title, cluster)
        draft = Draft(members, self.session.book.fields) if len(members) > 1 and not entry.outcome else None
        self.grid.show_draft(draft)
        self.stack.setCurrentIndex(1)
        self._tell()

    def _tell(self) -> None:
        draft = self.grid.draft
        self.foot.show_merge(draft, draft.merged() if draft else None)

    def _only_differences(self, on: bool) -> None:
        self.grid.only_differences = on
        self.grid.show_draft(self.grid.draft)

    def move_survivor(self, step: int) -> None:
        """Let another contact stay."""
        if self.grid.draft is not None:
            self.grid.draft.move_survivor(step)
            self.grid.show_draft(self.grid.draft)
            self._tell()

    def take_out(self, contact_id: str) -> None:
        """Leave a member out of this merge; it stays as it is."""
        self.removed.append(contact_id)
        self._show_members()

    # Decisions

    def merge(self) -> None:
        """Merge the members as the draft says."""
        draft = self.grid.draft
        if draft is None or self._busy:
            return
        self.setFocus()  # an edit under way counts
        members, choices, book = draft.members, draft.choices(), self.session.book
        ids, versions = [c.id for c in members], [c.version for c in members]
        name = display_name(draft.merged().contact)
        label = tr("Merged %n contact(s) into {name}", "Review", n=len(ids), name=name)
        self._decide(
            label,
            lambda _p: merging.merge_contacts(book, ids, choices, versions),
            "merged",
            tr("Merged %n contact(s)", "Review", n=len(ids)),
        )

    def tell_apart(self) -> None:
        """Remember that the members are different."""
        cluster, book = self.cluster, self.session.book
        if cluster is None or self.grid.draft is None or self._busy:
            return
        ids = [c.id for c in self.grid.draft.members]
        said = tr("Not duplicates", "Review")
        self._decide(said, lambda _p: duplicates.not_duplicates(book, ids), "apart", said)

    def _decide(self, label: str, job, outcome: str, hint: str) -> None:
        place = self.place
        self._busy = True

        def done(result) -> None:
            self._remember(result)
            self.queue.settle(place, outcome, hint)
            self._fresh = False
            self._settle(place)

        self.session.do(label, job, done, self._failed)

    def _remember(self, result) -> None:
        """Undo here takes back what was done here, nothing else."""
        self._busy = False
        self._own.add(getattr(result, "changes", result).operation)

    def _settle(self, place: int | None) -> None:
        entries, again = settled(self.session.book, self.queue.items.entries)
        self.queue.items.show(entries)
        self.queue.count()
        self._go(again if place is None and again is not None else place or 0)

    def skip(self) -> None:
        """Look at the next one; this one waits."""
        if self.place >= 0:
            self._go(self.place + 1)

    def undo(self) -> None:
        """Take the last decision of this review back; it waits again."""
        book = self.session.book
        newest = next((o for o in book.operations(20) if not o.undone), None)
        if self._busy or newest is None:
            return
        if newest.id not in self._own:
            self.session.say(tr("Nothing more to take back here", "Review"))
            return

        def undone(_changes: object) -> None:
            self.session.say(tr("Undone", "Review"))
            self._settle(None)

        self.session.runner.run(lambda _p: book.undo(), undone, self._failed, tr("Undo", "Review"))

    def merge_safe(self) -> None:
        """Merge all sure clusters after a look at the list of them; one step back undoes them all."""
        safe = [
            e for e in self.queue.items.entries if e.cluster and e.cluster.level == "safe" and not e.outcome
        ]
        if not safe or not confirmed(self, [e.title for e in safe]):
            return
        book = self.session.book

        def job(progress):
            return merging.merge_clusters(
                book, [e.cluster.contacts for e in safe if e.cluster], progress=progress
            )

        def done(result) -> None:
            self._remember(result)
            for entry in safe:
                entry.outcome, entry.hint = "merged", tr("Merged", "Review")
            self._settle(0)

        self.session.do(tr("Merged %n sure group(s)", "Review", n=len(safe)), job, done, self._failed)
