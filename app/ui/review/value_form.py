"""A value of the result while it is edited in place: the row of the editor for it, and how one leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.contact import Attribute
from app.domain.fields import Field
from app.services.book import Book
from app.ui.editor.draft import Edit
from app.ui.editor.value_row import Row
from app.ui.text import tr
from app.ui.theme.tokens import S1, S2
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.words import field_label

TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CHORD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ValueForm(QWidget):
    """Rows for one value, or for all that belong together. `done` by Enter, `cancelled` by Esc, `gone` when the focus
    goes elsewhere; `resized` when it takes another height. A letter typed here is never a command of the page.
    """

    done = Signal()
    cancelled = Signal()
    gone = Signal()
    resized = Signal()

    def __init__(
        self, book: Book, own: str, values: Sequence[tuple[Field, Attribute | None]], partner: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName("valueForm")
        self.rows: list[Row] = []
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S1, 0, S1)
        column.setSpacing(S1)
        for field, before in values:
            if len(values) > 1:
                column.addWidget(PlainLabel(field_label(field), "small", "text-2"))
            first = next(iter(field.labels), None)
            row = Row(book, own, field, before, label=first, partner=partner, many=False, marks=False)
            column.addWidget(row)
            for box in row.findChildren(QComboBox):
                box.view().installEventFilter(
                    self
                )  # its list is a window, where shortcuts of the page work too
            self.rows.append(row)
        self.take = Button(tr("Apply", "Review"), "secondary", keys="↵", small=True)
        self.cancel = Button(tr("Cancel", "Review"), "ghost", keys="Esc", small=True)
        self.take.clicked.connect(self.done)
        self.cancel.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.take)
        column.addLayout(foot)

    def begin(self) -> None:
        """The keyboard goes to the value, all of which is selected."""
        first = self.rows[0].input.first()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit) and not first.isReadOnly():
            first.selectAll()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def edits(self) -> list[Edit]:
        """What was made of the values; nothing is asked of it afterwards."""
        self._over = True
        return [row.edit() for row in self.rows]

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Lists that pop up belong to it although they are windows."""
        inside = now
        while inside is not None and inside is not self:
            inside = inside.parentWidget()
        if now is not None and inside is None and not self._over:
            self._over = True
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return _is_typed(event) or super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if _is_typed(event):
            return True
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in TAKE:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        # What is left over is for nobody: the arrows would lead out of the value.


def _is_typed(event: QEvent) -> bool:
    """Take a key that might be a command of the page, unless it is a chord; that of Undo is taken too."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() & CHORD and event.key() != Qt.Key.Key_Z:
        return False
    event.accept()
    return True
