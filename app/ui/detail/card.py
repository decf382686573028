"""The card: one contact to read, with the side column beside its values or, when narrow, under them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.names import initials
from app.ui.detail.actions import ActionRow
from app.ui.detail.duplicate_notice import DuplicateNotice
from app.ui.detail.header import CardHeader
from app.ui.detail.lines import Act, Block, Line
from app.ui.detail.people import Look
from app.ui.detail.row import ValueRow
from app.ui.detail.timeline import Entry
from app.ui.detail.timeline_view import Timeline
from app.ui.detail.touch_card import TouchCard
from app.ui.theme.tokens import S1, S2, S4, S5, S6, S8, SIDE_COLUMN, SIDE_COLUMN_BELOW
from app.ui.widgets.labels import section_heading


class CardView(QScrollArea):
    """What one contact looks like; it changes nothing, every wish is a signal of it or of its parts."""

    acted = Signal(object, object)
    """(Act, Line): what is wanted with a value."""
    followed = Signal(str)
    """The id of a contact that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header, self.action_row = CardHeader(), ActionRow()
        self.touch, self.timeline = TouchCard(), Timeline()
        self.duplicate = DuplicateNotice()
        self._blocks = QVBoxLayout()
        self._blocks.setSpacing(0)
        values = QWidget()
        values_column = QVBoxLayout(values)
        values_column.setContentsMargins(0, 0, 0, 0)
        values_column.addLayout(self._blocks)
        values_column.addStretch(1)
        self._side = QWidget()
        side_column = QVBoxLayout(self._side)
        side_column.setContentsMargins(0, 0, 0, 0)
        side_column.setSpacing(S5)
        side_column.addWidget(self.touch)
        side_column.addWidget(self.timeline)
        side_column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(S8 - S2, 0, S6, 0)
        self._columns.setSpacing(S6 + S1)
        self._columns.addWidget(values, 1)
        self._columns.addWidget(self._side)
        self._top = top = QVBoxLayout()
        top.setSpacing(S4)
        top.addWidget(self.header)
        top.addWidget(self.action_row)
        top.addWidget(self.duplicate)
        page = QWidget()
        page.setProperty("back", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, S6, 0, S8)
        column.setSpacing(S5)
        column.addLayout(top)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.setWidget(page)
        self._arrange(beside=True)

    def show_contact(
        self, contact: Contact, colors: Mapping[str, str], photo: QImage | None = None, photo_key: str = ""
    ) -> None:
        """Show who it is; blocks, touch and timeline follow by their own calls."""
        self.header.show_contact(contact, colors, photo, photo_key)
        self.action_row.touch_button.setVisible(not contact.deleted_at)
        self.action_row.show_contact(contact)

    def set_writable(self, writable: bool) -> None:
        """Whether the contact can be changed here; in a book that can only be read it cannot."""
        self.header.edit_button.setEnabled(writable)
        self.action_row.touch_button.setEnabled(writable)

    def show_touch(self, contact: Contact, intervals: Mapping[str, int], today: date) -> None:
        """Show where the contact stands in keeping in touch."""
        self.touch.show_contact(contact, intervals, today)

    def show_timeline(self, entries: list[Entry]) -> None:
        """Show what happened."""
        self.timeline.show_entries(entries)

    def show_blocks(self, blocks: list[Block], look: Look) -> None:
        """Show values under headings; `look` finds linked contacts for their initials."""
        focused = next((n for n, row in enumerate(self.rows()) if _has_focus(row)), None)
        while (item := self._blocks.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.action_row.touch_button
        for number, block in enumerate(blocks):
            heading = section_heading(block.title)
            heading.setContentsMargins(S2, 0 if number == 0 else S4 + 1, 0, S1)
            self._blocks.addWidget(heading)
            for line in block.lines:
                row = self._row(line, look)
                self._blocks.addWidget(row)
                QWidget.setTabOrder(before, row)
                before = row
        if focused is not None and (rows := self.rows()):  # a change of the contact leaves the keyboard there
            rows[min(focused, len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, line: Line, look: Look) -> ValueRow:
        other = look(line.contact) if line.contact else None
        row = ValueRow(line, initials(other) if other else "")
        row.acted.connect(lambda act: self.acted.emit(act, line))
        row.followed.connect(self.followed)
        return row

    def texts(self) -> list[str]:
        """The values with their labels, a line each."""
        lines = (row.line for row in self.rows())
        return [f"{line.label}: {line.text}" if line.label else line.text for line in lines]

    def rows(self) -> list[ValueRow]:
        """The value rows from top to bottom."""
        found = (self._blocks.itemAt(n).widget() for n in range(self._blocks.count()))
        return [widget for widget in found if isinstance(widget, ValueRow)]

    def to_top(self) -> None:
        """Scroll to the head, for another contact."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header.fit(self.width())
        self._arrange(beside=self.width() >= SIDE_COLUMN_BELOW)

    def _arrange(self, beside: bool) -> None:
        """Put the side column beside the values, or under them in their width."""
        bar = self.width() - self.viewport().width()  # the scroll bar takes its room from the margin
        self._top.setContentsMargins(S8, 0, S6 - bar, 0)
        if beside:
            self._columns.setDirection(QBoxLayout.Direction.LeftToRight)
            self._columns.setContentsMargins(S8 - S2, 0, S6 - bar, 0)
            self._side.setFixedWidth(SIDE_COLUMN)
            self._side.layout().setContentsMargins(0, 0, 0, 0)
        else:
            self._columns.setDirection(QBoxLayout.Direction.TopToBottom)
            self._columns.setContentsMargins(S8 - S2, 0, S8 - S2, 0)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(2 * SIDE_COLUMN)
            self._side.layout().setContentsMargins(S2, 0, S2, 0)


COPY_ICON = "copy"


def is_copy(act: Act) -> bool:
    """Whether an act copies instead of opening something."""
    return not act.link and act.icon == COPY_ICON


def _has_focus(row: ValueRow) -> bool:
    """Whether the row or one of its buttons has the keyboard."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is row or row.isAncestorOf(focused))
