"""Splitting a group of duplicates into two: who belongs where."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from app.domain.names import display_name
from app.matching import Cluster
from app.ui.review.draft import Draft
from app.ui.review.heads import source_words
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S5
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import LetterChip
from app.ui.widgets.segments import SegmentedControl


def guess(cluster: Cluster, ids: list[str]) -> set[str]:
    """Who goes into the second group if nobody says: the half of the least likely pair, with whom is nearer to it."""
    among = {frozenset((p.a, p.b)): p.probability for p in cluster.pairs}
    known = [p for p in cluster.pairs if p.a in ids and p.b in ids]
    if not known:
        return {ids[-1]}
    least = min(known, key=lambda p: p.probability)
    one, other = sorted((least.a, least.b), key=ids.index)

    def near(a: str, b: str) -> float:
        return 1.0 if a == b else among.get(frozenset((a, b)), 0.0)

    return {i for i in ids if near(i, other) > near(i, one)}


class SplitDialog(QDialog):
    """Lists the members, each in group 1 or 2; `split` with both groups' ids."""

    split = Signal(list, list)

    def __init__(self, parent: QWidget, draft: Draft, cluster: Cluster) -> None:
        super().__init__(parent)
        self.setObjectName("splitDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Split this group", "Review"))
        self.setMinimumWidth(480)
        self._draft = draft
        ids = [c.id for c in draft.members]
        second = guess(cluster, ids)
        self.sides: dict[str, SegmentedControl] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(S2)
        grid.setColumnStretch(1, 1)
        choices = (("1", tr("Group 1", "Review")), ("2", tr("Group 2", "Review")))
        for n, contact in enumerate(draft.members):
            name = display_name(contact) or tr("(no name)", "Review")
            letter = draft.letter(contact.id)
            side = SegmentedControl(
                choices,
                tr("Group of {name}", "Review", name=name),
                value="2" if contact.id in second else "1",
            )
            side.selected.connect(lambda _key: self._tell())
            self.sides[contact.id] = side
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(name, "body", "text", 600))
            words.addWidget(ElidedLabel(source_words(contact), "small", "text-2"))
            grid.addWidget(LetterChip(letter, letter), n, 0)
            grid.addLayout(words, n, 1)
            grid.addWidget(side, n, 2)
        self._words = PlainLabel("", "small", "text-2", wrap=True)
        self.button = main_button(tr("Split", "Review"), "splitNow", icon="split")
        self.button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S4)
        column.addWidget(PlainLabel(tr("Who belongs together?", "Review"), "heading", "text", 600))
        column.addLayout(grid)
        column.addWidget(self._words)
        column.addLayout(foot(cancel_button(self), self.button))
        self.accepted.connect(lambda: self.split.emit(*self.groups()))
        self._tell()

    def groups(self) -> tuple[list[str], list[str]]:
        """The ids of both groups."""
        one = [i for i, side in self.sides.items() if side.value() == "1"]
        return one, [i for i in self.sides if i not in one]

    def _tell(self) -> None:
        one, two = ([letter for _, letter in self._draft.letters(g)] for g in self.groups())
        self.button.setEnabled(bool(one and two))
        if not (one and two):
            self._words.setText(tr("Put at least one contact into each group.", "Review"))
            return
        words = tr(
            "Nobody of {one} is the same person as anybody of {two}: this is remembered, and each group is then decided "
            "by itself.",
            "Review",
            one=f"1 ({', '.join(one)})",
            two=f"2 ({', '.join(two)})",
        )
        self._words.setText(words)
