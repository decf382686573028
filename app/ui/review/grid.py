"""The members side by side and the result beside them, field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.contact import Attribute
from app.domain.fields import DataType, Field
from app.domain.merge import Merged
from app.domain.names import display_name
from app.domain.normalize import parse_value
from app.ui.review.difference import DifferenceLabel
from app.ui.review.draft import Draft
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import ROW_REVIEW_VALUE, S1, S2, S3, S4, S6
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel
from app.ui.widgets.link import LinkButton
from app.ui.widgets.marks import LetterChip
from app.ui.widgets.small import Divider
from app.ui.words import field_label, source_word, value_label

FREE = (DataType.TEXT, DataType.DATE, DataType.URL, DataType.NUMBER)


class CompareGrid(QScrollArea):
    """Shows a draft; `changed` after each decision, `removed` with the id of a member that goes."""

    changed = Signal()
    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareGrid")
        self.setAccessibleName(tr("The contacts side by side", "Review"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.only_differences = False
        self.draft: Draft | None = None
        self.ticks: list[QCheckBox] = []
        self.result: dict[str, QLineEdit] = {}

    def show_draft(self, draft: Draft | None) -> None:
        """Show a cluster, or nothing."""
        self.draft = draft
        self.ticks, self.result = [], {}
        inside = QWidget()
        inside.setProperty("back", "surface")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if draft is not None:
            self._fill(inside, draft, draft.merged())
        old = self.takeWidget()
        if old is not None:  # it may hold the very button that was pressed
            old.hide()
            old.deleteLater()
        self.setWidget(inside)

    def _fill(self, inside: QWidget, draft: Draft, merged: Merged) -> None:
        grid = QGridLayout(inside)
        grid.setContentsMargins(S6, 0, S6, S6)
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(0)
        last = len(draft.members) + 1
        grid.setColumnMinimumWidth(0, 80)
        for column in range(1, last + 1):
            grid.setColumnStretch(column, 4 if column < last else 6)
        for at in range(len(draft.members)):
            grid.addWidget(self._head(draft, at), 0, at + 1)
        panel = QFrame()
        panel.setObjectName("resultColumn")
        panel.setProperty("back", "panel")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        panel.setAccessibleName(tr("Result", "Review"))
        shown = [f for f in draft.rows() if not self.only_differences or draft.differs(f.name)]
        grid.addWidget(panel, 0, last, 2 * len(shown) + 2, 1)
        grid.addWidget(self._result_head(), 0, last)
        for n, field in enumerate(shown):
            row = 2 * n + 1
            grid.addWidget(Divider(), row, 0, 1, last + 1)
            label = PlainLabel(field_label(field), "small", "text-2")
            label.setContentsMargins(0, S2 + 3, 0, S2)
            grid.addWidget(label, row + 1, 0, Qt.AlignmentFlag.AlignTop)
            for at in range(len(draft.members)):
                grid.addWidget(self._cell(draft, at, field), row + 1, at + 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._result(draft, merged, field), row + 1, last, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(2 * len(shown) + 2, 1)

    def _head(self, draft: Draft, at: int) -> QWidget:
        contact = draft.members[at]
        name = display_name(contact) or tr("(no name)", "Review")
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, S2, 0, S2)
        row.setSpacing(S2)
        stays = contact.id == draft.survivor
        letter = LetterChip(
            draft.letter(contact.id), tr("{name} stays", "Review", name=name), clickable=True, filled=stays
        )
        letter.clicked.connect(lambda: self._stay(contact.id))
        row.addWidget(letter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, "body", "text", 600))
        source = contact.source_type or source_word(contact.source)
        when = (contact.updated_at or contact.created_at)[:10]
        said = tr("Stays · {when}", "Review", when=when) if stays else f"{source} · {when}"
        words.addWidget(ElidedLabel(said, "small", "text-2"))
        row.addLayout(words, 1)
        if len(draft.members) > 2:
            gone = IconButton("x", tr("Take {name} out of this group", "Review", name=name), small=True)
            gone.clicked.connect(lambda: self.removed.emit(contact.id))
            row.addWidget(gone)
        return head

    def _result_head(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(S3, S2, S3, S2)
        column.setSpacing(0)
        column.addWidget(PlainLabel(tr("Result", "Review"), "body", "text", 600))
        column.addWidget(
            PlainLabel(tr("Edit anything. Click a value on the left to use it.", "Review"), "small", "text-2")
        )
        return head

    def _cell(self, draft: Draft, at: int, field: Field) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, S1 + 2, 0, S1 + 2)
        column.setSpacing(0)
        values = draft.values(draft.members[at], field.name)
        if not values:
            column.addWidget(PlainLabel("–", "body", "text-2"))
        for a in values:
            same = draft.same_as(at, a)
            if same:
                column.addWidget(
                    PlainLabel(tr("= same as {letter}", "Review", letter=same), "small", "text-2")
                )
            elif field.singular:
                column.addWidget(self._single(draft, at, a))
            else:
                column.addWidget(self._tick(draft, a))
        return cell

    def _single(self, draft: Draft, at: int, a: Attribute) -> QWidget:
        others = [draft.shown(b) for i, c in enumerate(draft.members) if i != at for b in c.all(a.field)]
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(DifferenceLabel(draft.shown(a), others), 1)
        use = LinkButton(tr("Use", "Review"), "small")
        use.clicked.connect(lambda: self._use(a))
        use.setVisible(any(o != draft.shown(a) for o in others))
        row.addWidget(use)
        return line

    def _tick(self, draft: Draft, a: Attribute) -> QCheckBox:
        box = QCheckBox(draft.shown(a)[:60].replace("&", "&&").replace("\n", " "))
        box.setAccessibleName(draft.shown(a))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tooltip(box, draft.shown(a))
        box.setFixedHeight(ROW_REVIEW_VALUE)
        box.setChecked(a.id not in draft.dropped)
        box.toggled.connect(lambda on: self._keep(a, on))
        self.ticks.append(box)
        return box

    def _result(self, draft: Draft, merged: Merged, field: Field) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(S3, S1, S3, S1)
        column.setSpacing(0)
        values = draft.values(merged.contact, field.name)
        for n, a in enumerate(values):
            row = QHBoxLayout()
            row.setSpacing(S1)
            if n == 0 and field.singular and field.data_type in FREE:
                edit = QLineEdit(draft.shown(a))
                edit.setProperty("density", "small")
                edit.setAccessibleName(tr("Result: {field}", "Review", field=field_label(field)))
                edit.editingFinished.connect(lambda f=field, e=edit: self._edit(f, e.text()))
                if reason := merged.reasons.get(field.name):
                    set_tooltip(edit, reason)
                self.result[field.name] = edit
                row.addWidget(edit, 1)
            else:
                label = (
                    value_label(field, a)
                    if a.label
                    else tr("Other value", "Review")
                    if n and field.singular
                    else ""
                )
                if label:
                    row.addWidget(PlainLabel(label, "small", "text-2"))
                row.addWidget(DifferenceLabel(draft.shown(a)), 1)
            for origin in merged.origins.get(a.id, ()):
                row.addWidget(
                    LetterChip(
                        draft.letter(origin), tr("from {letter}", "Review", letter=draft.letter(origin))
                    )
                )
            column.addLayout(row)
        if not values:
            column.addWidget(PlainLabel("–", "body", "text-2"))
        return cell

    # Decisions

    def _decided(self) -> None:
        self.show_draft(self.draft)
        self.changed.emit()

    def _stay(self, contact_id: str) -> None:
        if self.draft is not None:
            self.draft.survivor = contact_id
            self._decided()

    def _use(self, a: Attribute) -> None:
        if self.draft is not None:
            self.draft.chosen[a.field] = a.id
            self.draft.edited.pop(a.field, None)
            self.draft.dropped.discard(a.id)
            self._decided()

    def _keep(self, a: Attribute, on: bool) -> None:
        if self.draft is None:
            return
        same = {
            b.id for c in self.draft.members for b in c.all(a.field)
            if b.value == a.value or (a.normalized and b.normalized == a.normalized)
        }  # fmt: skip
        if on:
            self.draft.dropped -= same
        else:
            self.draft.dropped |= same
        place = next((n for n, box in enumerate(self.ticks) if box.hasFocus()), None)
        self._decided()
        if place is not None:
            self.ticks[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, field: Field, words: str) -> None:
        if self.draft is None:
            return
        main = self.draft.merged().contact.main(field.name)
        if words.strip() and (main is None or self.draft.shown(main) != words.strip()):
            self.draft.edited[field.name] = parse_value(field, words)
            self.changed.emit()
        elif not words.strip() and main is not None:  # a value goes by its tick, not by emptying the field
            self.result[field.name].setText(self.draft.shown(main))
