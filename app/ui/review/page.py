"""The duplicate review: queue, evidence, members side by side, result; every decision by one key, and undone by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from app.domain.book import Changes
from app.domain.merge import Discarded
from app.matching import Cluster, as_written
from app.ui.review import place as places
from app.ui.review.bars import said
from app.ui.review.confirming import SafePreview
from app.ui.review.decisions import Decisions
from app.ui.review.draft import Draft
from app.ui.review.entries import as_shown, chosen, entries_of, losses, place_of
from app.ui.review.layout import ReviewLayout
from app.ui.review.queue import Entry
from app.ui.review.regroup import Regroup
from app.ui.review.safe import safe_entries
from app.ui.review.settling import settle
from app.ui.review.told_apart import ToldApart
from app.ui.session import Session


class ReviewPage(ReviewLayout):
    """Works through the clusters of a book; `finished` when the user leaves. With *wanted* it begins with the cluster of
    these contacts."""

    def __init__(self, session: Session, wanted: Sequence[str] = ()) -> None:
        super().__init__(session)
        self.decisions = Decisions(session, self)
        self.regroup = Regroup(self)
        self.place = -1
        self._fresh = True
        self._safe: list[Entry] = []
        self._deciding: Entry | None = None
        self._before = places.since(session.book)
        self._wanted = frozenset(wanted) or self._before.ids
        self._asked = frozenset(wanted)
        self._connect()
        self._count()
        self.queue.hide()  # until something is found
        self.load()

    def _connect(self) -> None:
        self.queue.picked.connect(self.show_cluster)
        self.queue.enter_values = self.grid.enter
        self.grid.changed.connect(self._tell)
        self.grid.removed.connect(self.regroup.take_out)
        self.grid.reset_wanted.connect(self.regroup.reset)
        self.evidence.add_wanted.connect(self.regroup.add_contact)
        self.evidence.split_wanted.connect(self.regroup.split)
        self.head.back.clicked.connect(self.finished)
        self.head.undo.clicked.connect(self.regroup.undo)
        self.head.safe.clicked.connect(self.merge_safe)
        self.head.apart.clicked.connect(self.show_apart)
        self.empty_apart.clicked.connect(self.show_apart)
        self.searching.found.connect(self._show_found)
        self.searching.failed.connect(self.decisions.failed)
        self.searching.shown.connect(self.show_search)
        self.head.differences.toggled.connect(self._only_differences)
        self.foot.merge.clicked.connect(self.merge)
        self.foot.apart.clicked.connect(self.tell_apart)
        self.foot.skip.clicked.connect(self.skip)
        self.foot.again.clicked.connect(lambda: self.decisions.take_back(self.entry))
        self.decisions.done.connect(self._on_decided)
        self.decisions.undone.connect(self._on_undone)
        self.session.changed.connect(self._on_changed)
        keys = (
            ("M", self.merge), ("N", self.tell_apart), ("S", self.skip), ("Ctrl+Z", self.regroup.undo), ("Esc", self.back),
            ("Left", lambda: self.move_survivor(-1)), ("Right", lambda: self.move_survivor(1)), ("R", self.regroup.reset),
            ("D", self.head.differences.toggle), ("A", self.regroup.add_contact), ("X", self.regroup.split),
            ("V", self.grid.add_value),
        )  # fmt: skip
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def back(self) -> None:
        """From the values to the queue, from there out."""
        if self.grid.holds_focus():
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.finished.emit()

    # The queue

    def load(self) -> None:
        """Find the clusters, away from the window's thread and beside what is written; the place is kept by the contacts
        that are looked at."""
        self.searching.load()

    def _show_found(self, revision: str, found: Sequence[Cluster]) -> None:
        if revision == self.session.book.revision:
            self._show_queue(found)
        else:  # something was written meanwhile
            self.load()

    def _show_queue(self, found: Sequence[Cluster]) -> None:
        book = self.session.book
        ids = self.entry.ids if self.entry else self._wanted
        before = self.queue.items.entries or places.kept(book)
        settle(book, before, lambda _entry: True)
        entries = entries_of(book, found, before)
        if self._asked and not any(self._asked <= e.ids for e in entries):
            entries[:0] = chosen(book, self._asked)
        self._asked = frozenset()
        self.grid.tag_colors = {t.name.casefold(): t.color for t in book.tags()}
        self.place = -1
        self.queue.items.show(entries)
        self.queue.count()
        at = place_of(entries, ids) if ids else None
        self._go(0 if at is None else at)

    def _go(self, after: int) -> None:
        """Look at the next cluster that waits."""
        place = self.queue.next_open(after)
        self._count()
        if place is None and not self._fresh:
            self._fresh = True
            self.load()  # what was decided may have brought new groups to light
            return
        if place is None:
            self._show_empty()
            return
        self.place = -1
        self.queue.select(place)
        if self.place != place:  # it was the current one already
            self.show_cluster(place)
        if not self.grid.holds_focus():
            self.queue.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self) -> None:
        self.place = -1
        self.grid.show_draft(None)
        self.show_left(*self._decided())
        self._before = places.Place()
        places.remember(self.session.book.path, self._before)

    def _decided(self) -> tuple[int, int]:
        """(merged, told apart) since the review began."""
        ended = self.queue.items.ended
        return self._before.merged + ended("merged"), self._before.apart + ended("apart")

    def _count(self) -> None:
        items = self.queue.items
        before, all_ = self._before.merged + self._before.apart, items.tally.total()
        self.head.show_progress(before + all_ - items.ended(""), before + all_, items.tally["safe", ""])
        self.status.show_counts(*self._decided())

    def hideEvent(self, event: QHideEvent) -> None:
        """The place is kept, what was decided, and what was drafted."""
        super().hideEvent(event)
        self.grid.commit()
        self._keep_place()
        if self.queue.items.entries:  # else nothing was found yet
            places.keep(self.session.book, self.queue.items.entries if self.entry is not None else ())

    def _keep_place(self) -> None:
        """With each decision too: the program may end without a word."""
        if self.entry is not None:
            merged, apart = self._decided()
            places.remember(self.session.book.path, places.Place(merged, apart, self.entry.ids))

    def _on_changed(self, changes: Changes) -> None:
        """Something else than a decision of this page has written: read again, at the same place."""
        touched = changes.contacts or changes.moved & {"contacts", "dismissed", "tags", "folders"}
        if touched and not self.decisions.busy:
            self.load()

    # One cluster

    @property
    def entry(self) -> Entry | None:
        """The entry that is looked at."""
        entries = self.queue.items.entries
        found = entries[self.place] if 0 <= self.place < len(entries) else None
        return found if found is not None and found.cluster is not None else None

    @property
    def cluster(self) -> Cluster | None:
        """The cluster that is looked at."""
        return self.entry.cluster if self.entry else None

    def show_cluster(self, place: int) -> None:
        """Show the cluster at a place of the queue."""
        self.place = place
        entry, cluster = self.entry, self.cluster
        if entry is None or cluster is None:
            return
        members = [c for c in self.session.book.get_many(cluster.contacts) if not c.deleted_at]
        seen = [(c.id, c.version) for c in members]
        draft = entry.draft
        if entry.outcome or len(members) < 2:
            draft = None
        elif draft is None or [(c.id, c.version) for c in draft.members] != seen:
            draft = Draft(members, self.session.book.fields, reshaped=cluster is not entry.found)
        entry.draft = draft
        written = as_written(cluster, {c.id: c for c in members}.get)
        self.evidence.show_cluster(entry.title, written, draft is not None)
        self.grid.show_draft(draft)
        self.stack.setCurrentIndex(1)
        self.queue.show()
        self._tell()

    def _tell(self) -> None:
        draft = self.grid.draft
        self.foot.show_merge(draft, draft.merged() if draft else None, self.entry)

    def _only_differences(self, on: bool) -> None:
        self.grid.only_differences = on
        self.grid.show_draft(self.grid.draft)

    def move_survivor(self, step: int) -> None:
        """Let the contact to the left (-1) or to the right (1) stay."""
        draft = self.grid.draft
        if draft is not None:
            draft.move_survivor(-step if self.isRightToLeft() else step)
            self.grid.let_stay(draft.survivor)

    # Decisions

    def merge(self) -> None:
        """Merge the members as the draft says."""
        if self.grid.draft is not None and not self.decisions.busy:
            self.grid.commit()
            self._deciding = self.entry
            self.decisions.merge(self.grid.draft)

    def tell_apart(self) -> None:
        """Remember that the members are different."""
        if self.grid.draft is not None and not self.decisions.busy:
            self._deciding = self.entry
            self.decisions.tell_apart(self.grid.draft.members)

    def _on_decided(self, outcome: str, hint: str, operation: str) -> None:
        place, entry = self.place, self._deciding  # the user may look at another one by now
        entry = as_shown(self.queue.items.entries, entry) if entry is not None else None
        touched = entry.ids if entry is not None else frozenset()
        if outcome == "split":
            place = self.regroup.on_split(operation)
        elif outcome == "all":
            touched = frozenset().union(*(one.ids for one in self._safe))
            for one in (as_shown(self.queue.items.entries, e) for e in self._safe):
                one.outcome, one.said, one.operation = "merged", hint, operation
            place = 0
        elif entry is not None:
            entry.outcome, entry.said, entry.operation = outcome, hint, operation
        self._fresh = False
        self._settle(place, lambda e: not e.ids.isdisjoint(touched))

    def _on_undone(self, operation: str) -> None:
        self._settle(self.regroup.on_undone(operation), lambda e: bool(e.outcome))

    def _settle(self, place: int | None, concerned: Callable[[Entry], bool]) -> None:
        again = settle(self.session.book, self.queue.items.entries, concerned)
        self.queue.count()
        self._go(again if place is None and again is not None else place or 0)
        self._keep_place()

    def skip(self) -> None:
        """Look at the next one; this one waits."""
        if self.place >= 0:
            self._go(self.place + 1)

    def merge_safe(self) -> None:
        """Merge all sure clusters after a look at the list of them; one step back undoes them all."""
        entries = self.queue.items.entries
        safe = safe_entries(self.session.book, entries)
        if not safe or self.decisions.busy:
            return
        book = self.session.book
        self.session.runner.read(
            lambda progress: losses(book, safe, progress),
            lambda found: self._preview(safe, *found),
            self.decisions.failed,
        )

    def _preview(self, safe: list[Entry], names: list[str], lost: list[tuple[Discarded, ...]]) -> None:
        fields = self.session.book.fields
        preview = SafePreview(
            self, safe, names, [", ".join(dict.fromkeys(said(fields, d) for d in one)) for one in lost]
        )
        preview.chosen.connect(self._merge_safe)
        preview.open()

    def _merge_safe(self, entries: list[Entry]) -> None:
        self._safe = entries
        self.decisions.merge_all([e.cluster.contacts for e in entries if e.cluster])

    def show_apart(self) -> None:
        """The pairs that were told apart."""
        ToldApart(self, self.session).open()
