"""One row of the editor in fixed columns: label box, value, hint, star, remove."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.contact import Attribute
from app.domain.fields import Field
from app.services.book import Book
from app.ui.detail.link import TextLink
from app.ui.editor.address_input import AddressInput
from app.ui.editor.choice import input_for
from app.ui.editor.contact_input import ContactInput
from app.ui.editor.date_input import DateInput
from app.ui.editor.draft import Edit, said
from app.ui.editor.hints import Remark, remark
from app.ui.editor.inputs import CheckInput, NoteInput, ValueInput
from app.ui.editor.label_box import LabelBox
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import BUTTON, ICON_BUTTON_SMALL, S2
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.marks import Hint
from app.ui.widgets.small import KeyCap
from app.ui.words import field_label

HINT_MS = 150
NARROW = 560
"""Below this width the hint stands under the value."""
WIDE = (AddressInput, CheckInput, ContactInput, DateInput, NoteInput)
"""Inputs that take the room of the hint too."""


class Row(QWidget):
    """An attribute being edited, or the empty row that waits for one (`before` is None). Without *marks* neither star nor
    remove stand behind it."""

    edited = Signal()
    filled = Signal()
    """The waiting row got its first text."""
    removed = Signal()
    starred = Signal()

    def __init__(
        self,
        book: Book,
        own: str,
        field: Field,
        before: Attribute | None,
        *,
        label: str | None = None,
        partner: bool = False,
        many: bool = True,
        marks: bool = True,
    ) -> None:
        super().__init__()
        self.field, self.before, self.partner = field, before, partner
        self._region, self._many, self._marked = book.region, many, marks
        self.ready = before is None and many
        name = field_label(field)
        self.label_box = (
            LabelBox(field, before.label if before else label, name) if _labelled(field, before) else None
        )
        self.input: ValueInput = input_for(
            book, own, field, before.value if before else None, name, self.ready
        )
        self.star = IconButton("star", tr("Make it the main one", "Editor"), small=True)
        self.remove = IconButton("x", tr("Remove", "Editor"), small=True)
        self.hint, self._offer = Hint(parent=self), TextLink("", "small")
        self._cap = KeyCap("Alt ↵")
        self._remark: Remark | None = None
        self._primary = before is not None and before.is_primary
        self._timer = QTimer(self, singleShot=True, interval=HINT_MS)
        self._timer.timeout.connect(self.explain)
        self._lay_out()
        self._connect()
        self.input.set_ready(self.ready)
        self._show_marks()
        if before is not None:
            self._timer.start()

    def _lay_out(self) -> None:
        self.hint.add_widget(self._offer)
        self.hint.add_widget(self._cap)
        # The columns keep their widths whatever the hint says.
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint.setMinimumWidth(0)
        self._offer.hide()
        self._cap.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(S2)
        if self.label_box is not None:
            self._row.addWidget(self.label_box, 0, Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setSpacing(S2)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.input, 0, 0)
        self._wide = isinstance(self.input, WIDE)
        self._below = False
        self.hint.setVisible(not self._wide)
        if not self._wide:
            self._grid.addWidget(self.hint, 0, 1)
            self._grid.setColumnStretch(0, 248)
            self._grid.setColumnStretch(1, 240)
        self._row.addLayout(self._grid, 1)
        for button in (self.star, self.remove):
            if not self._marked:
                button.setParent(self)
                button.hide()
                continue
            box = QWidget()
            box.setFixedSize(ICON_BUTTON_SMALL, BUTTON)
            button.setParent(box)
            button.move(0, (BUTTON - ICON_BUTTON_SMALL) // 2)
            self._row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.input.edited.connect(self._on_edited)
        if self.label_box is not None:
            self.label_box.edited.connect(self.edited)
        self.star.clicked.connect(self.starred)
        self.remove.clicked.connect(self.removed)
        self._offer.clicked.connect(self.accept_offer)
        self.input.first().installEventFilter(self)

    def _on_edited(self) -> None:
        if self.ready and self.input.value() is not None:
            self.ready = False
            self.input.set_ready(False)
            self._show_marks()
            self.filled.emit()
        elif self.before is None:
            self._show_marks()
        self._timer.start()
        self.edited.emit()

    # Marks

    def is_primary(self) -> bool:
        """Whether it has the star."""
        return self._primary

    def set_primary(self, on: bool) -> None:
        """Give or take the star."""
        self._primary = on
        self._show_marks()

    def _show_marks(self) -> None:
        value = tr("{field}: main one", "Editor", field=field_label(self.field))
        name = (
            value
            if self._primary
            else tr("Make it the main {field}", "Editor", field=field_label(self.field))
        )
        self.star.set_label(name)
        self.star.set_icon_name(
            "star-fill" if self._primary else "star", "accent-text" if self._primary else "text-2"
        )
        self.remove.set_label(tr("Remove {field}", "Editor", field=field_label(self.field)))
        filled = self.before is not None or self.input.value() is not None
        self.star.setVisible(self._marked and self._many and not self.ready and not self.field.singular)
        self.remove.setVisible(self._marked and filled)

    # Hints

    def explain(self) -> None:
        """Say what is to be said about the value now."""
        self._explain()
        self._show_hint()

    def _show_hint(self) -> None:
        self.hint.setVisible(not self._wide and (not self._below or self._remark is not None))

    def _explain(self) -> None:
        self._timer.stop()
        kept = self.before.value if self.before is not None else None
        said_now = remark(self.field, self.input.text(), self._region, kept)
        self._remark = said_now
        instead = said_now is not None and bool(said_now.instead)
        if said_now is None:
            self.hint.show_hint("")
        else:
            self.hint.show_hint(said_now.words, said_now.role, said_now.icon)
            set_tooltip(self.hint, said_now.words)
            self._offer.set_label(f"{said_now.offer}?" if instead else "")
        self._offer.setVisible(instead)
        self._cap.setVisible(instead)

    def accept_offer(self) -> None:
        """Take what was probably meant."""
        self.explain()
        if self._remark is not None and self._remark.instead:
            self.input.set_text(self._remark.instead)
            self.explain()
            self.input.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept_offer()
                return True
            if event.key() == Qt.Key.Key_Down and self.label_box is not None:
                self.label_box.setFocus(Qt.FocusReason.OtherFocusReason)
                self.label_box.showPopup()
                return True
        return super().eventFilter(watched, event)

    # What it says

    def edit(self) -> Edit:
        """What became of the attribute."""
        label = (
            self.label_box.label()
            if self.label_box is not None
            else self.before.label
            if self.before
            else None
        )
        value = self.input.value()
        return said(
            self.before,
            self.field.name,
            value,
            label,
            touched=self.input.touched(),
            primary=self._primary,
            partner=self.partner,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < NARROW
        if not self._wide and below != self._below:
            self._below = below
            self._grid.removeWidget(self.hint)
            self._grid.addWidget(self.hint, *((1, 0) if below else (0, 1)))
            self._grid.setColumnStretch(1, 0 if below else 240)
            self._show_hint()


def _labelled(field: Field, before: Attribute | None) -> bool:
    return field.has_label or (before is not None and bool(before.label))
