"""All values of one field: its name at the left, a row for each value, and an empty one that is always ready."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.contact import Attribute
from app.domain.fields import DataType, Field
from app.services.book import Book
from app.ui.detail.link import TextLink
from app.ui.editor.address_input import AddressInput
from app.ui.editor.draft import Edit
from app.ui.editor.value_row import Row
from app.ui.text import set_tooltip, tr
from app.ui.theme.tokens import BUTTON, LABEL_COLUMN, S2
from app.ui.widgets.labels import PlainLabel
from app.ui.words import field_label


class FieldBlock(QWidget):
    """The rows of a field. A singular field has one row and no waiting one."""

    edited = Signal()

    def __init__(
        self,
        book: Book,
        own: str,
        field: Field,
        attributes: Iterable[Attribute],
        *,
        partner: bool = False,
        title: str = "",
        many: bool | None = None,
    ) -> None:
        super().__init__()
        self._book, self._own, self.field, self.partner = book, own, field, partner
        self._many = (not field.singular) if many is None else many
        self._gone: list[Attribute] = []
        self.rows: list[Row] = []
        named = title or field_label(field)
        label = PlainLabel(
            f"{named} *" if field.required and not partner else named, "small", "text", 600, wrap=True
        )
        if field.required and not partner:
            set_tooltip(label, tr("Always asked for", "Editor"))
        label.setFixedWidth(LABEL_COLUMN)
        label.setContentsMargins(0, 0, S2, 0)
        label.setMinimumHeight(BUTTON)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout()
        self._column.setSpacing(S2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        for attribute in attributes:
            self._add(attribute)
        self._began_empty = not self.rows
        if (self._many and field.data_type is not DataType.ADDRESS) or not self.rows:
            self._add(None)
        if field.data_type is DataType.ADDRESS:
            self._add_address_links()

    def _add(self, attribute: Attribute | None) -> Row:
        row = Row(
            self._book,
            self._own,
            self.field,
            attribute,
            label=self._next_label(),
            partner=self.partner,
            many=self._many,
        )
        row.edited.connect(self.edited)
        row.filled.connect(lambda: self._on_filled(row))
        row.removed.connect(lambda: self._on_removed(row))
        row.starred.connect(lambda: self.star(row))
        self._column.insertWidget(len(self.rows), row)
        if self.rows:
            QWidget.setTabOrder(self.rows[-1].remove, row.label_box or row.input.first())
        self.rows.append(row)
        return row

    def _add_address_links(self) -> None:
        """Paste a block, and a further address: an empty one would take two lines all the time."""
        paste = TextLink(tr("Paste block", "Editor"), "small")
        paste.setToolTip(tr("Read an address from the clipboard", "Editor"))
        paste.clicked.connect(self.paste)
        more = TextLink(tr("Another address", "Editor"), "small")
        more.clicked.connect(lambda: self._add(None).input.first().setFocus(Qt.FocusReason.OtherFocusReason))
        links = QHBoxLayout()
        links.setSpacing(2 * S2)
        links.addWidget(paste)
        if self._many:
            links.addWidget(more)
        links.addStretch(1)
        self._column.addLayout(links)

    def paste(self) -> None:
        """Fill the last address that is empty, or a new one, with the block in the clipboard."""
        from PySide6.QtGui import QGuiApplication

        text = QGuiApplication.clipboard().text()
        if text.strip():
            free = [row for row in self.rows if row.input.value() is None]
            target = (free[-1] if free else self._add(None)).input
            if isinstance(target, AddressInput):
                target.paste_block(text)

    def _next_label(self) -> str | None:
        """The first of the field's labels that no row has."""
        taken = {row.label_box.label() for row in self.rows if row.label_box is not None}
        return next(
            (name for name in self.field.labels if name not in taken), (self.field.labels or (None,))[0]
        )

    def _on_filled(self, row: Row) -> None:
        if self._many:
            if self._began_empty and not any(r.is_primary() for r in self.rows):
                row.set_primary(True)
            if self.field.data_type is not DataType.ADDRESS:
                self._add(None)

    def _on_removed(self, row: Row) -> None:
        at = self.rows.index(row)
        if row.before is not None:
            self._gone.append(row.before)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self._add(None)
        self.rows[min(at, len(self.rows) - 1)].input.first().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def star(self, row: Row) -> None:
        """Make a row the main one; the star of the main one takes it away again."""
        on = not row.is_primary()
        for other in self.rows:
            other.set_primary(other is row and on)
        self.edited.emit()

    def edits(self) -> Iterator[Edit]:
        """What became of the field's attributes."""
        for row in self.rows:
            yield row.edit()
        for attribute in self._gone:
            yield Edit(attribute, None)

    def focus_first(self) -> None:
        """Put the cursor into the first row that is empty, else into the first."""
        free = [row for row in self.rows if row.input.value() is None]
        (free or self.rows)[0].input.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def is_filled(self) -> bool:
        """Whether it says anything."""
        return any(row.input.value() is not None for row in self.rows)
