"""Above the columns: the cluster's name and certainty, what speaks for and against one person, and its own actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.matching import Cluster
from app.ui.review.draft import letter_at
from app.ui.review.reasons import reasons
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import S2, S3
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import EvidenceChip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import Pill
from app.ui.widgets.room import brief_where_short

SHOWN, SHOWN_LOW = 8, 1
"""Reasons of a side that are shown; the others are named in a last chip's tooltip."""
NAME_LEAST = 200
"""Pixels that a name has before the controls beside it take less."""


class Evidence(QWidget):
    """`add_wanted` and `split_wanted` by its buttons."""

    add_wanted = Signal()
    split_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(S2)
        self.add = Button(tr("Add contact", "Review"), "ghost", icon="user-plus", keys="A")
        self.split = Button(tr("Split", "Review"), "ghost", icon="split", keys="X")
        self.add.setObjectName("addContactButton")
        self.split.setObjectName("splitButton")
        self.add.clicked.connect(self.add_wanted)
        self.split.clicked.connect(self.split_wanted)
        self._title = QHBoxLayout()
        self._title.setSpacing(S3)
        self._name = ElidedLabel("", "title", "text", 600)
        self._title.addWidget(self._name)
        self._title.addStretch(1)
        self._title.addWidget(self.add)
        self._title.addWidget(self.split)
        self._column.addLayout(self._title)
        self._shown: tuple[str, Cluster, bool] | None = None
        self._most = SHOWN
        self._pill: QWidget | None = None
        self._inside: QWidget | None = None

    def fold(self, low: bool) -> None:
        """In a low window (or at 200 %) name the strongest reasons alone: the values need the room."""
        most = SHOWN_LOW if low else SHOWN
        if most != self._most:
            self._most = most
            if self._shown is not None:
                self.show_cluster(*self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the name has hardly any room the buttons show their icons alone, then the certainty gives way."""
        wanted = min(NAME_LEAST, self._name.sizeHint().width())
        if self._pill is not None:
            self._pill.show()
        brief_where_short((self.add, self.split), lambda: self._room() < wanted)
        if self._pill is not None and self._room() < wanted:
            self._pill.hide()

    def _room(self) -> int:
        """What the other parts of the title leave to the name."""
        margins = self._column.contentsMargins()
        rest = [w for w in (self._pill, self.add, self.split) if w is not None and not w.isHidden()]
        taken = sum(w.sizeHint().width() + S3 for w in rest)
        return self.width() - margins.left() - margins.right() - taken - S3

    def show_cluster(self, title: str, cluster: Cluster, waits: bool) -> None:
        """Show the evidence of a cluster, each reason once."""
        for old in (self._pill, self._inside):
            if old is not None:
                old.hide()
                old.deleteLater()
        self._shown = title, cluster, waits
        self._name.setText(title)
        self._pill = _certainty(cluster)
        self._title.insertWidget(1, self._pill)
        self.add.setVisible(waits)
        self.split.setVisible(waits and len(cluster.contacts) > 2)
        self._inside = inside = QWidget()
        rows = QGridLayout(inside)
        rows.setContentsMargins(0, 0, 0, S2)
        rows.setHorizontalSpacing(S3)
        rows.setVerticalSpacing(S2)
        rows.setColumnMinimumWidth(0, 56)
        rows.setColumnStretch(1, 1)
        names = (tr("For", "Review"), tr("Against", "Review"))
        for n, (name, said, look) in enumerate(
            zip(names, reasons(cluster), ("success", "warn"), strict=True)
        ):
            if not said:
                continue
            label = PlainLabel(name, "small", "text-2", 600)
            label.setFixedHeight(24)
            rows.addWidget(label, n, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(_chips(cluster, said, look, self._most), n, 1)
        self._column.addWidget(inside)
        self._fit()


def _chips(cluster: Cluster, said: dict[str, list[frozenset[str]]], look: str, most: int) -> QWidget:
    chips = QWidget()
    flow = FlowLayout(chips)
    shown = list(said.items())[:most]
    for reason, pairs in shown:
        one_pair = len(cluster.contacts) > 2 and len(pairs) == 1
        chip = EvidenceChip(f"{reason} ({_letters(cluster, pairs[0])})" if one_pair else reason, look)
        if len(cluster.contacts) > 2:
            set_tooltip(chip, "\n".join([reason, *(_pair_words(cluster, pair) for pair in pairs)]))
        flow.addWidget(chip)
    rest = list(said)[most:]
    if rest:
        more = EvidenceChip(tr("%n more", "Review", n=len(rest)), "neutral")
        set_tooltip(more, "\n".join(rest))
        more.setAccessibleName(", ".join(rest))
        flow.addWidget(more)
    return chips


def _letters(cluster: Cluster, pair: frozenset[str]) -> str:
    """Of whom alone something is true: what is said for two may be said against two others."""
    return ", ".join(letter_at(at) for at, i in enumerate(cluster.contacts) if i in pair)


def _pair_words(cluster: Cluster, pair: frozenset[str]) -> str:
    letters = [letter_at(at) for at, i in enumerate(cluster.contacts) if i in pair]
    return tr("{a} and {b}", "Review", a=letters[0], b=letters[-1]) if letters else ""


def _certainty(cluster: Cluster) -> Pill:
    firm = any(e.detail.startswith("firm.") for pair in cluster.pairs for e in pair.evidence)
    if cluster.level == "safe":
        words = tr("Surely one company", "Review") if firm else tr("Surely one person", "Review")
    elif cluster.level == "likely":
        words = tr("Very likely one company", "Review") if firm else tr("Very likely one person", "Review")
    else:
        words = tr("Perhaps one company", "Review") if firm else tr("Perhaps one person", "Review")
        return Pill(words, "circle-help", "warn")
    return Pill(words, "check", "success")
