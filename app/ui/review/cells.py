"""What stands in the columns of the members: values to pick or to tick, "same as A", tags, facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.contact import Attribute, Contact
from app.domain.fields import DataType, Field
from app.domain.name_parts import NAME_PARTS
from app.domain.values import Photo
from app.ui.hues import tag_hue
from app.ui.review.difference import compared
from app.ui.review.draft import Draft, letter_at
from app.ui.review.facts import Fact
from app.ui.review.value import ValueView
from app.ui.text import tr
from app.ui.theme.fonts import line_height
from app.ui.theme.paint import text_width
from app.ui.theme.tokens import LABEL_COLUMN, ROW_REVIEW_VALUE, S1, S3
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import ElidedLabel, PlainLabel

NEAR = 0.7
"""From this likeness on, values of a field that may hold several are compared letter by letter."""
REGIONS = 2
"""In so many places they may differ; where it is more the marks would say nothing."""
LINES, NOTE_LINES = 2, 3
"""Lines that a value may take: what is compared must not end in dots as long as there is room below."""
FRAMED = "framed"
"""The property of a line whose frame, seen only when it is used, stands beside the text."""
Pictures = Callable[[Attribute], QImage | None]


def stack(widgets: Iterable[QWidget], inset: int = 0) -> QWidget:
    """Widgets under each other; those with a frame of their own (`FRAMED`) are not moved in by the *inset*."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        if inset and not widget.property(FRAMED):
            row = QHBoxLayout()
            row.setContentsMargins(*before(cell, inset))
            row.addWidget(widget)
            column.addLayout(row)
        else:
            column.addWidget(widget)
    column.addStretch(1)
    return cell


def before(widget: QWidget, room: int) -> tuple[int, int, int, int]:
    """Margins with *room* at the side where reading begins; Qt does not turn them."""
    return (0, 0, room, 0) if widget.isRightToLeft() else (room, 0, 0, 0)


def quiet(words: str) -> QWidget:
    """A line in the second colour, as high as a value."""
    label = ElidedLabel(words, "small", "text-2")
    label.setFixedHeight(ROW_REVIEW_VALUE)
    return label


def nothing() -> QWidget:
    """The dash of a member that says nothing."""
    label = quiet("–")
    label.setAccessibleName(tr("nothing", "Review"))
    return label


def full_name(draft: Draft, contact: Contact) -> str:
    """The name as its parts make it."""
    parts = (contact.main(part) for part in NAME_PARTS)
    return " ".join(draft.shown(a) for a in parts if a is not None)


def name_cells(draft: Draft, pick: Callable[[Contact], object]) -> list[QWidget]:
    """Each member's name; a click uses all of it."""
    names = [full_name(draft, c) for c in draft.members]
    result: list[QWidget] = []
    for at, (contact, name) in enumerate(zip(draft.members, names, strict=True)):
        same = names.index(name)
        if not name:
            result.append(stack([nothing()]))
        elif same < at:
            result.append(stack([_same(letter_at(same))]))
        else:
            others = [o for i, o in enumerate(names) if i != at]
            mode = "pick" if any(o and o != name for o in others) else "show"
            view = ValueView(name, mode, marks=compared(name, others), key=f"name {contact.id}", lines=2)
            view.clicked.connect(lambda _on=False, c=contact: pick(c))
            result.append(stack([view]))
    return result


def value_cells(
    draft: Draft,
    field: Field,
    pick: Callable[[Contact, Attribute], object],
    keep: Callable[[Attribute, bool], object],
    pictures: Pictures,
) -> list[QWidget]:
    """Each member's values of a field: equal ones once; single ones to pick, the others to tick."""
    cells = []
    for at, contact in enumerate(draft.members):
        values = draft.values(contact, field.name)
        lines: list[QWidget] = []
        for a in values:
            letter, typed = draft.same_as(at, a)
            if letter:
                lines.append(_same(letter) if typed else _same_typed(letter, draft.shown(a)))
                continue
            others = [
                draft.shown(b)
                for i, c in enumerate(draft.members)
                for b in c.all(field.name)
                if i != at and not draft.equal(a, b)
            ]
            if field.singular:
                lines.append(_single(draft, field, contact, a, others, pick, pictures))
            else:
                lines.append(_tick(draft, field, a, others, keep))
        cells.append(stack(lines or [nothing()]))
    return cells


def _same(letter: str) -> QWidget:
    return quiet(tr("= same as {letter}", "Review", letter=letter))


def _same_typed(letter: str, typed: str) -> QWidget:
    return quiet(tr("= as {letter}, typed {value}", "Review", letter=letter, value=typed))


def _single(draft, field, contact, a, others, pick, pictures) -> QWidget:
    image = pictures(a) if field.data_type is DataType.IMAGE else None
    mode = "pick" if any(o != draft.shown(a) for o in others) else "show"
    if image is not None and isinstance(a.value, Photo):
        size = f"{image.width()} × {image.height()}"
        mode = "pick" if others else "show"
        view = ValueView(size, mode, key=f"use {a.id}", picture=(image, a.value.sha256), role="text-2")
        view.setAccessibleName(tr("Photo of {letter}", "Review", letter=draft.letter(contact.id)))
    else:
        shown = draft.shown(a)
        view = ValueView(shown, mode, marks=compared(shown, others), key=f"use {a.id}", lines=2)
    view.clicked.connect(lambda: pick(contact, a))
    return view


def _tick(draft: Draft, field: Field, a: Attribute, others: list[str], keep) -> ValueView:
    long = field.multiline or field.data_type is DataType.ADDRESS
    text = str(a.value) if field.multiline else draft.shown(a)
    marks = compared(text, others, NEAR, REGIONS, digits=field.data_type is DataType.PHONE)
    box = ValueView(text, "tick", marks=marks, key=f"tick {a.id}", lines=NOTE_LINES if long else LINES)
    box.setChecked(a.id not in draft.dropped)
    box.toggled.connect(lambda on: keep(a, on))
    return box


def tag_chips(tags: Iterable[str], colors: dict[str, str]) -> QWidget:
    """Tags as chips, in lines."""
    inside = QWidget()
    flow = FlowLayout(inside, gap=S1, line_gap=S1)
    for name in sorted(tags, key=str.casefold):
        flow.addWidget(Chip(name, tag_hue(name, colors.get(name.casefold(), ""))))
    inside.setMinimumHeight(ROW_REVIEW_VALUE)
    return inside


def tag_cells(draft: Draft, colors: dict[str, str]) -> list[QWidget]:
    """Each member's tags."""
    return [stack([tag_chips(c.tags, colors) if c.tags else nothing()]) for c in draft.members]


def fact_cells(fact: Fact, pick: Callable[[int], object] | None = None) -> list[QWidget]:
    """What each member says of a fact; with `pick` a click on one that differs uses it."""
    cells = []
    choose = pick is not None and len({s for s in fact.said if s}) > 1
    for at, words in enumerate(fact.said):
        if not words:
            cells.append(stack([nothing()]))
        elif fact.said.index(words) < at:
            cells.append(stack([_same(letter_at(fact.said.index(words)))]))
        else:
            view = ValueView(words, "pick" if choose else "show", lines=2, key=f"{fact.key} {at}")
            if pick is not None:
                view.clicked.connect(lambda _on=False, at=at: pick(at))
            cells.append(stack([view]))
    return cells


def label_of(words: str) -> QWidget:
    """The name of a row, in two lines where it is long."""
    if " " in words and text_width(words, "small") > LABEL_COLUMN - S3:
        lines = PlainLabel(words, "small", "text-2", wrap=True)
        lines.setContentsMargins(0, (ROW_REVIEW_VALUE - line_height("small")) // 2, 0, 0)
        return lines
    label = ElidedLabel(words, "small", "text-2")
    label.setFixedHeight(ROW_REVIEW_VALUE)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
