"""Who belongs to the group that is looked at: members taken out, added by search, shared out among two groups."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.matching import Cluster, Pair
from app.services import dismissing
from app.ui.chooser import Chooser
from app.ui.review import reshaping
from app.ui.review.entries import as_shown, entry_of
from app.ui.review.queue import Entry
from app.ui.review.splitting import SplitDialog
from app.ui.text import tr

if TYPE_CHECKING:
    from app.ui.review.page import ReviewPage


class Regroup(QObject):
    """Reshapes the page's current group. Only a split is written: the groups are different people from then on."""

    def __init__(self, page: ReviewPage) -> None:
        super().__init__(page)
        self._page = page
        self._chooser: Chooser | None = None
        self._splitting: tuple[Entry, list[Entry]] | None = None
        self._splits: dict[str, tuple[Entry, list[Entry]]] = {}

    def _reshape(self, cluster: Cluster) -> None:
        entry = self._page.entry
        if entry is not None:
            entry.cluster, entry.draft, entry.said = cluster, None, None
            inside = self._page.grid.holds_focus()
            self._page.show_cluster(self._page.place)
            if inside:  # what had the keyboard is gone; it must not end on a button of the foot
                self._page.queue.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.queue.count()  # the line below the title says how many they are

    def take_out(self, contact_id: str) -> None:
        """Leave a member out of this merge; it stays as it is."""
        cluster = self._page.cluster
        if cluster is not None and self._page.grid.draft is not None and len(cluster.contacts) > 2:
            self._reshape(reshaping.without(cluster, [contact_id]))

    def reset(self) -> None:
        """The group as it was found, with what was proposed."""
        entry = self._page.entry
        if entry is not None and entry.cluster is not None and self._page.grid.draft is not None:
            self._reshape(entry.found or entry.cluster)

    def undo(self) -> None:
        """Take back the last thing that was chosen or typed in this group, else the last decision carried out."""
        page = self._page
        page.grid.commit()
        draft = page.grid.draft
        if page.decisions.busy or draft is None or not draft.step_back():
            page.decisions.undo()
        else:
            page.grid.show_draft(draft)
            page.grid.changed.emit()

    # Adding

    def add_contact(self) -> None:
        """Search for a contact that belongs to this group too."""
        page = self._page
        if page.grid.draft is None:
            return
        if self._chooser is None:
            self._chooser = Chooser(
                page,
                tr("Add a contact to this group", "Review"),
                tr("Search a name, number or address", "Review"),
                lambda typed: reshaping.found(
                    page.session.book, typed, page.entry.ids if page.entry else (), self.take_in
                ),
            )
            self._chooser.setObjectName("addContact")
        self._chooser.open(width=420)

    def take_in(self, contact_id: str) -> None:
        """Add a member, with the evidence about it."""
        page, cluster, book = self._page, self._page.cluster, self._page.session.book
        if cluster is None or contact_id in cluster.contacts:
            return
        ids = (*cluster.contacts, contact_id)

        def ready(pairs: tuple[Pair, ...]) -> None:
            if page.cluster is cluster:
                self._reshape(reshaping.with_pairs(cluster, ids, pairs))
                page.grid.show_member(len(ids) - 1)

        page.session.runner.run(lambda _p: dismissing.evidence(book, ids), ready, page.decisions.failed)

    # Splitting

    def split(self) -> None:
        """Ask who belongs together."""
        page = self._page
        draft, cluster = page.grid.draft, page.cluster
        if draft is None or cluster is None or len(draft.members) < 3 or page.decisions.busy:
            return
        dialog = SplitDialog(page, draft, cluster)
        dialog.split.connect(self._split)
        dialog.open()

    def _split(self, one: list[str], other: list[str]) -> None:
        cluster, entry, book = self._page.cluster, self._page.entry, self._page.session.book
        if cluster is None or entry is None:
            return
        parts = [reshaping.without(cluster, gone) for gone in (other, one)]
        made = [m for p in parts if len(p.contacts) > 1 and (m := entry_of(book, p)) is not None]
        self._splitting = entry, made
        self._page.decisions.split(one, other)

    def on_split(self, operation: str) -> int:
        """The split is written: the groups of two and more stand in the place of the one; returns that place."""
        assert self._splitting is not None
        items = self._page.queue.items
        parent, made = self._splitting
        parent = as_shown(items.entries, parent)
        at = next((i for i, e in enumerate(items.entries) if e is parent), None)
        if at is None:  # the group is another one by now
            self._page.load()
            return max(self._page.place, 0)
        self._splits[operation] = parent, made
        items.show([*items.entries[:at], *made, *items.entries[at + 1 :]])
        return at

    def on_undone(self, operation: str) -> int | None:
        """If the operation was a split, the one group is back; returns its place, else None."""
        if operation not in self._splits:
            return None
        parent, made = self._splits.pop(operation)
        items = self._page.queue.items
        at = next((i for i, e in enumerate(items.entries) if any(e is m for m in made)), 1)
        rest = [e for e in items.entries if not any(e is m for m in made)]
        items.show([*rest[:at], replace(parent, draft=None), *rest[at:]])
        return at
