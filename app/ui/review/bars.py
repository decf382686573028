"""The bars around a cluster: head with progress, evidence for and against, foot with what will be discarded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.merge import Discarded, Merged
from app.domain.normalize import show_value
from app.matching import Cluster
from app.ui.review.draft import Draft
from app.ui.text import tr
from app.ui.theme.tokens import FOOTER, PAGE_BAR, S2, S3, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.chip import EvidenceChip
from app.ui.widgets.empty import IconDisc
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.marks import Pill
from app.ui.widgets.small import ProgressLine
from app.ui.widgets.switch import Switch
from app.ui.words import evidence_words, field_label


def _bar(widget: QWidget, height: int) -> QHBoxLayout:
    widget.setProperty("back", "window")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setFixedHeight(height)
    row = QHBoxLayout(widget)
    row.setContentsMargins(S3, 0, S6, 0)
    row.setSpacing(S3)
    return row


class Head(QWidget):
    """Back, title, progress, "Only differences", undo, "Merge all safe"."""

    def __init__(self) -> None:
        super().__init__()
        self.back = IconButton("arrow-left", tr("Back", "Review"), "Esc")
        self.count = PlainLabel("", "body", "text-2")
        self.line = ProgressLine(tr("Progress of the review", "Review"))
        self.line.setFixedWidth(160)
        self.differences = Switch(tr("Only differences", "Review"), keys="D")
        self.undo = IconButton("undo-2", tr("Undo", "Review"), "Ctrl Z")
        self.safe = Button(tr("Merge all safe", "Review"), icon="git-merge")
        self.safe.setObjectName("mergeSafeButton")
        row = _bar(self, PAGE_BAR)
        row.addWidget(self.back)
        row.addWidget(PlainLabel(tr("Duplicates", "Review"), "heading", "text", 600))
        row.addWidget(self.count)
        row.addWidget(self.line)
        row.addStretch(1)
        for widget in (self.differences, self.undo, self.safe):
            row.addWidget(widget)

    def show_progress(self, done: int, total: int, safe: int) -> None:
        """How many of the clusters are decided, and how many sure ones wait."""
        self.count.setText(tr("{done} of {total}", "Review", done=done, total=total) if total else "")
        self.line.setVisible(total > 0)
        self.line.setRange(0, max(1, total))
        self.line.setValue(done)
        self.safe.setEnabled(safe > 0)


class Evidence(QWidget):
    """The cluster's name and certainty, and what speaks for and against one person, in words."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QVBoxLayout(self)
        self._grid.setSpacing(S2)
        self._inside: QWidget | None = None

    def show_cluster(self, title: str, cluster: Cluster) -> None:
        """Show the evidence of a cluster, each reason once."""
        if self._inside is not None:
            self._grid.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, S2)
        column.setSpacing(S2)
        line = QHBoxLayout()
        line.setSpacing(S3)
        line.addWidget(ElidedLabel(title, "title", "text", 600))
        line.addWidget(_certainty(cluster))
        line.addStretch(1)
        column.addLayout(line)
        found = [e for pair in cluster.pairs for e in pair.evidence]
        reasons = {
            "success": list(dict.fromkeys(evidence_words(e) for e in found if e.weight > 0)),
            "warn": list(dict.fromkeys(evidence_words(e) for e in found if e.weight <= 0)),
        }
        rows = QGridLayout()
        rows.setHorizontalSpacing(S3)
        rows.setVerticalSpacing(S2)
        rows.setColumnMinimumWidth(0, 56)
        rows.setColumnStretch(1, 1)
        names = {"success": tr("For", "Review"), "warn": tr("Against", "Review")}
        for n, (look, said) in enumerate(reasons.items()):
            if not said:
                continue
            rows.addWidget(PlainLabel(names[look], "small", "text-2", 600), n, 0, Qt.AlignmentFlag.AlignTop)
            chips = QWidget()
            flow = FlowLayout(chips)
            for reason in said[:8]:
                flow.addWidget(EvidenceChip(reason, look))
            rows.addWidget(chips, n, 1)
        column.addLayout(rows)
        self._grid.addWidget(inside)


def _certainty(cluster: Cluster) -> Pill:
    if cluster.level == "safe":
        return Pill(tr("Surely one person", "Review"), "check", "success")
    if cluster.level == "likely":
        return Pill(tr("Very likely one person", "Review"), "check", "success")
    return Pill(tr("Perhaps one person", "Review"), "circle-help", "warn")


def _said(draft: Draft, lost: Discarded) -> str:
    field = draft.fields[lost.field.removeprefix("partner.")]
    return f"{field_label(field)}: {show_value(field, lost.value)}"


class Foot(QWidget):
    """What will be discarded, then Skip, Not duplicates and Merge."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("discardFooter")
        self._lead = ElidedLabel("", "body", "text", 600)
        self._rest = ElidedLabel("", "small", "text-2")
        self.skip = Button(tr("Skip", "Review"), "ghost", keys="S")
        self.apart = Button(tr("Not duplicates", "Review"), keys="N")
        self.merge = Button(tr("Merge", "Review"), "primary", keys="M")
        for button, name in (
            (self.skip, "skipButton"),
            (self.apart, "notDuplicateButton"),
            (self.merge, "mergeButton"),
        ):
            button.setObjectName(name)
        row = _bar(self, FOOTER)
        row.setContentsMargins(S6, 0, S6, 0)
        row.addWidget(IconDisc("shield-check", "success", size=28))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._lead)
        text.addWidget(self._rest)
        text.addStretch(1)
        row.addLayout(text, 1)
        for button in (self.skip, self.apart, self.merge):
            row.addWidget(button)

    def show_merge(self, draft: Draft | None, merged: Merged | None) -> None:
        """Say exactly what a merge would discard."""
        for button in (self.merge, self.apart):
            button.setEnabled(draft is not None)
        if draft is None or merged is None:
            self._lead.setText(tr("This group is decided", "Review"))
            self._rest.setText(tr("Ctrl Z takes the last decision back.", "Review"))
            return
        lost = [_said(draft, d) for d in merged.discarded]
        if lost:
            self._lead.setText(tr("%n value(s) will be discarded", "Review", n=len(lost)))
        else:
            self._lead.setText(tr("Nothing will be discarded", "Review"))
        becomes = tr("%n contact(s) become 1", "Review", n=len(draft.members))
        said = [becomes, *lost, *merged.notices, tr("un-merge at any time", "Review")]
        self._rest.setText(" · ".join(said))
        self.setAccessibleName(f"{self._lead.text()}. {self._rest.text()}")
