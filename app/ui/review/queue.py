"""The queue of clusters at the left: sure, likely and your call; what is done stays and says how it ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.matching import Cluster
from app.ui.review.draft import Draft
from app.ui.text import plain_tooltip, tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, placed, text
from app.ui.theme.tokens import AVATAR_QUEUE, QUEUE_WIDTH, R_FULL, R_L, ROW_QUEUE, S2, S3, hue_of
from app.ui.widgets.avatar import avatar_pixmap

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HEADING = 32
BEHIND = 8
FOLDED = 72
"""The width of a queue that shows no words."""


@dataclass
class Entry:
    """A cluster in the queue, or the heading of a group (no cluster). `outcome` is merged, apart, gone, or empty, and
    `operation` the one that decided it here.

    `found` is the cluster before members were taken out or added, `draft` what was decided about it so far, `said` the
    line below the title, `told` what gives the name and the initials of who comes of a cluster, and why it is one.
    """

    heading: str = ""
    cluster: Cluster | None = None
    told: Callable[[Cluster], tuple[str, str, str]] | None = None
    said: str | None = None
    outcome: str = ""
    operation: str = ""
    found: Cluster | None = None
    draft: Draft | None = None

    @cached_property
    def _told(self) -> tuple[str, str, str]:
        cluster = self.found or self.cluster
        return self.told(cluster) if self.told and cluster else (self.heading, "", "")

    @property
    def title(self) -> str:
        """The words of a heading, or the name of who comes of the cluster (found out when it is looked at first)."""
        return self._told[0]

    @property
    def initials(self) -> str:
        """Those of who comes of the cluster."""
        return self._told[1]

    @property
    def hint(self) -> str:
        """The line below the title: what was said last, else why these are one (found out when it is looked at first)."""
        if self.said is None:
            told = self._told
            if self.told is not None and self.cluster is not None and self.cluster is not self.found:
                told = self.told(self.cluster)  # members were taken out or added since
            self.said = told[2]
        return self.said

    @property
    def ids(self) -> frozenset[str]:
        """Who is in it."""
        return frozenset(self.cluster.contacts if self.cluster else ())

    @property
    def level(self) -> str:
        """Under which heading it stands: how sure it was when it was found; empty for a heading."""
        cluster = self.found or self.cluster
        return cluster.level if cluster else ""


def level_word(level: str) -> str:
    """The name of a group of certainty."""
    return {"safe": tr("Sure", "Review"), "likely": tr("Likely", "Review"), "ask": tr("Your call", "Review")}[
        level
    ]


class QueueModel(QAbstractListModel):
    """Headings and clusters in one list."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self.tally: Counter[tuple[str, str]] = Counter()
        """(level, outcome) → how many clusters, since they were counted last."""

    def show(self, entries: list[Entry]) -> None:
        """Show another queue."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(f"{entry.title}\n{entry.hint}") if entry.cluster else None
        return f"{entry.title}, {entry.hint}" if entry.hint else entry.title

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.entries[index.row()].cluster is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def count(self) -> None:
        """Count the clusters, and write into each heading how many wait."""
        left, self.tally = 0, Counter()
        for entry in reversed(self.entries):
            if entry.cluster is not None:
                self.tally[entry.level, entry.outcome] += 1
                left += not entry.outcome
            else:
                entry.said = tr("{left} left", "Review", left=left)
                left = 0

    def ended(self, outcome: str) -> int:
        """How many clusters ended so; those that wait have none."""
        return sum(number for (_level, how), number in self.tally.items() if how == outcome)


def _entry(index: Index) -> Entry:
    model = index.model()
    assert isinstance(model, QueueModel)
    return model.entries[index.row()]


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = _entry(index)
        return QSize(FOLDED - 4, ROW_QUEUE + 2 if entry.cluster else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = _entry(index)
        painter.save()
        crisp(painter)
        where = option.rect.adjusted(S2, 1, -S2, -1)

        def lies(place: QRect) -> QRect:
            return placed(where, place, option.direction)

        folded = option.rect.width() < 2 * FOLDED
        if entry.cluster is None and folded:
            painter.restore()
            return
        if entry.cluster is None:
            text(painter, lies(where.adjusted(S2, 0, 0, 0)), entry.title, "text-2", "small", 600)
            right = Qt.AlignmentFlag.AlignRight
            text(painter, lies(where.adjusted(0, 0, -S2, 0)), entry.hint, "text-2", "small", None, right)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, where, R_L, "selection")
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, where, R_L)
        ratio = painter.device().devicePixelRatioF()
        side, top = AVATAR_QUEUE, where.top() + (where.height() - AVATAR_QUEUE) // 2
        painter.setOpacity(0.55 if entry.outcome else 1.0)
        hue = hue_of(entry.cluster.contacts[0])
        # The other cards lie behind.
        begin = where.left() + ((where.width() - side - BEHIND) // 2 if folded else S2)
        box(painter, lies(QRect(begin, top, side, side)), R_FULL, "border-strong")
        front = QRect(begin + BEHIND, top, side, side)
        ground = "selection" if option.state & QStyle.StateFlag.State_Selected else "sidebar"
        box(painter, lies(front).adjusted(-2, -2, 2, 2), R_FULL, ground)
        painter.drawPixmap(lies(front).topLeft(), avatar_pixmap(entry.initials, hue, side, ratio))
        painter.setOpacity(1.0)
        if folded:
            painter.restore()
            return
        left = front.right() + S3
        line = QRect(left, where.top() + 6, where.right() - left - (26 if entry.outcome else S2), 18)
        line = lies(line)
        text(painter, line, entry.title, "text-2" if entry.outcome else "text", "body", 500)
        text(painter, line.translated(0, 18), entry.hint, "text-2", "small")
        if entry.outcome:
            icon = {"merged": "check", "gone": "trash-2"}.get(entry.outcome, "split")
            mark = QRect(where.right() - 24, where.center().y() - 8, 16, 16)
            paint_icon(painter, icon, lies(mark), "success" if entry.outcome == "merged" else "text-2")
        painter.restore()


class Queue(QListView):
    """`picked` gives the place of the cluster that is looked at."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("clusterQueue")
        self.setAccessibleName(tr("Groups of duplicates", "Review"))
        self.setProperty("back", "sidebar")
        self.setFixedWidth(QUEUE_WIDTH)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items = QueueModel()
        self.setModel(self.items)
        self.setItemDelegate(_Delegate(self))
        self.enter_values: Callable[[], bool] = lambda: False
        """Where the Tab key goes; False: to the next control."""
        self.selectionModel().currentChanged.connect(lambda new, _old: self._on_current(new))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leads to the values at once: what lies between has keys of its own."""
        return (forward and self.enter_values()) or super().focusNextPrevChild(forward)

    def fold(self, folded: bool) -> None:
        """Show the avatars alone, in a narrow window."""
        self.setFixedWidth(FOLDED if folded else QUEUE_WIDTH)

    def _on_current(self, index: Index) -> None:
        if index.isValid() and self.items.entries[index.row()].cluster is not None:
            self.picked.emit(index.row())

    def select(self, place: int) -> None:
        """Look at the cluster at a place."""
        self.setCurrentIndex(self.items.index(place))

    def next_open(self, after: int) -> int | None:
        """The place of the next cluster that waits, from `after` on, else from the top."""
        entries = self.items.entries
        around = chain(range(min(after, len(entries)), len(entries)), range(min(after, len(entries))))
        return next((p for p in around if entries[p].cluster is not None and not entries[p].outcome), None)

    def count(self) -> None:
        """Count what waits, after anything was decided."""
        self.items.count()
        self.viewport().update()  # rows keep their sizes: no need to lay out thousands of them anew
