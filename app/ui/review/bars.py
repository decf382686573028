"""The bars around a cluster: head with progress, foot with what will be discarded, and the line of counts and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fields import Fields
from app.domain.merge import Discarded, Merged
from app.domain.normalize import show_value
from app.ui.review.draft import Draft
from app.ui.review.queue import Entry
from app.ui.sentences import worded
from app.ui.text import set_tooltip, tr
from app.ui.theme.paint import hairline
from app.ui.theme.tokens import FOOTER, ONE_PANE_BELOW, PAGE_BAR, S2, S3, S4, S6, STATUS_BAR
from app.ui.widgets.buttons import Button, IconButton, show_keys
from app.ui.widgets.empty import IconDisc
from app.ui.widgets.labels import ElidedLabel, ElidedLines, PlainLabel
from app.ui.widgets.marks import KeyHint
from app.ui.widgets.room import brief_where_short
from app.ui.widgets.small import ProgressLine
from app.ui.widgets.switch import Switch
from app.ui.widgets.toast import KEEP_IN_SIGHT
from app.ui.words import field_label


def _bar(widget: QWidget, height: int) -> QHBoxLayout:
    widget.setProperty("back", "window")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setFixedHeight(height)
    row = QHBoxLayout(widget)
    row.setContentsMargins(S3, 0, S6, 0)
    row.setSpacing(S3)
    return row


class Head(QWidget):
    """Back, title, progress, "Only differences", undo, the told-apart pairs, "Merge all safe"."""

    def __init__(self) -> None:
        super().__init__()
        self.back = IconButton("arrow-left", tr("Back", "Review"), "Esc")
        self.count = PlainLabel("", "body", "text-2")
        self.line = ProgressLine(tr("Progress of the review", "Review"))
        self.line.setFixedWidth(160)
        self.differences = Switch(tr("Only differences", "Review"), keys="D")
        self.undo = IconButton("undo-2", tr("Undo", "Review"), "Ctrl Z")
        self.apart = Button(tr("Told apart…", "Review"), "ghost", icon="split")
        self.apart.setObjectName("toldApartButton")
        self.safe = Button(tr("Merge all safe", "Review"), icon="git-merge")
        self.safe.setObjectName("mergeSafeButton")
        row = _bar(self, PAGE_BAR)
        row.addWidget(self.back)
        row.addWidget(PlainLabel(tr("Duplicates", "Review"), "heading", "text", 600))
        row.addWidget(self.count)
        row.addWidget(self.line)
        row.addStretch(1)
        for widget in (self.differences, self.apart, self.undo, self.safe):
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where room is short buttons show their icons alone, the rarest first."""
        self.count.setVisible(True)
        brief_where_short((self.apart, self.safe), self._is_short)
        self.count.setVisible(not self._is_short())

    def _is_short(self) -> bool:
        return self.layout().sizeHint().width() > self.width()

    def fold(self, narrow: bool) -> None:
        """Leave out the line of progress in a narrow window: the numbers stand beside it."""
        self.line.setMaximumWidth(0 if narrow else 160)
        self.line.setMinimumWidth(0 if narrow else 160)
        self._fit()

    def show_progress(self, done: int, total: int, safe: int) -> None:
        """How many of the clusters are decided, and how many sure ones wait."""
        self.count.setText(tr("{done} of {total}", "Review", done=done, total=total) if total else "")
        self.line.setVisible(total > 0)
        self.line.setRange(0, max(1, total))
        self.line.setValue(done)
        self.safe.setEnabled(safe > 0)
        self._fit()


def said(fields: Fields, lost: Discarded) -> str:
    """A value that would be discarded, with its field's name."""
    field = fields[lost.field.removeprefix("partner.")]
    name = field_label(field)
    if lost.field.startswith("partner."):
        name = tr("Partner: {label}", "Card", label=name)
    return f"{name}: {show_value(field, lost.value)}"


class Foot(QWidget):
    """What will be discarded, then Skip, Not duplicates and Merge."""

    def __init__(self, writable: bool = True) -> None:
        super().__init__()
        self.setObjectName("discardFooter")
        self._writable = writable
        self.setProperty(KEEP_IN_SIGHT, True)
        self._lead = ElidedLabel("", "body", "text", 600)
        self._rest = ElidedLines(2, "small", "text-2")
        self.skip = Button(tr("Skip", "Review"), "ghost", keys="S")
        self.apart = Button(tr("Not duplicates", "Review"), keys="N")
        self.merge = Button(tr("Merge", "Review"), "primary", keys="M")
        self.again = Button(tr("Take back…", "History"), icon="rotate-ccw")
        self.again.setObjectName("takeBackButton")
        self.again.hide()
        for button, name in (
            (self.skip, "skipButton"),
            (self.apart, "notDuplicateButton"),
            (self.merge, "mergeButton"),
        ):
            button.setObjectName(name)
        if not writable:
            for button in (self.merge, self.apart):
                set_tooltip(button, tr("This book can only be read.", "ReadOnly"))
        row = _bar(self, FOOTER)
        row.setContentsMargins(S6, 0, S6, 0)
        self._disc = IconDisc("shield-check", size=28)
        row.addWidget(self._disc)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addStretch(1)
        text.addWidget(self._lead)
        text.addWidget(self._rest)
        text.addStretch(1)
        row.addLayout(text, 1)
        row.addWidget(self.again)
        for button in (self.skip, self.apart, self.merge):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the words need it more than the key caps."""
        super().resizeEvent(event)
        wide = self.width() >= ONE_PANE_BELOW
        self._disc.setVisible(wide)
        show_keys(wide, (self.skip, "S"), (self.apart, "N"), (self.merge, "M"))

    def show_merge(self, draft: Draft | None, merged: Merged | None, entry: Entry | None) -> None:
        """Say exactly what a merge would discard; of a decided group how it ended, with the way back."""
        self.again.setVisible(draft is None and entry is not None and bool(entry.operation))
        for button in (self.merge, self.apart):
            button.setEnabled(draft is not None and self._writable)
            button.setVisible(draft is not None)
        if draft is None or merged is None:
            self._lead.setText(tr("This group is decided", "Review"))
            self._rest.setText(entry.hint if entry is not None else "")
            set_tooltip(self, "")
            return
        lost = list(dict.fromkeys(said(draft.fields, d) for d in merged.discarded))
        if lost:
            self._lead.setText(tr("%n value(s) will be discarded", "Review", n=len(lost)))
        else:
            self._lead.setText(tr("Nothing will be discarded", "Review"))
        becomes = tr("%n contact(s) become 1", "Review", n=len(draft.members))
        words = [*lost, becomes, *map(worded, merged.notices), tr("un-merge at any time", "Review")]
        self._rest.setText(" · ".join(words))
        set_tooltip(self, "\n".join(words))
        self.setAccessibleName(f"{self._lead.text()}. {self._rest.text()}")


class StatusLine(QWidget):
    """What has been decided so far at the left, the keys at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reviewStatus")
        row = _bar(self, STATUS_BAR)
        self.setMinimumWidth(1)  # the keys are left out before they would hold a window open
        row.setContentsMargins(S4, 1, S2, 0)
        self.words = ElidedLabel("", "small", "text-2")
        row.addWidget(self.words, 1)
        self._keys = QWidget()
        hints = QHBoxLayout(self._keys)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(S2)
        row.addWidget(self._keys)
        for keys, words in (
            (("↑", "↓"), tr("Queue", "Review")),
            (("←", "→"), tr("Which contact stays", "Review")),
            ("Tab", tr("Values", "Review")),
            ("Space", tr("Tick", "Review")),
            ("↵", tr("Edit", "Review")),
            ("R", tr("Reset", "Review")),
            ("Ctrl Z", tr("Undo", "Review")),
        ):
            hints.addWidget(KeyHint(keys, words))

    def fold(self, narrow: bool) -> None:
        """Leave out the keys in a narrow window; tooltips and key caps name them too."""
        self._keys.setVisible(not narrow)

    def show_counts(self, merged: int, apart: int) -> None:
        """How many were merged and told apart; that it is safe to go."""
        words = []
        if merged:
            words.append(tr("%n merged", "Review", n=merged))
        if apart:
            words.append(tr("%n not duplicates", "Review", n=apart))
        words.append(tr("Safe to leave: your place is kept", "Review"))
        self.words.setText(" · ".join(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        hairline(QPainter(self), self.rect())
