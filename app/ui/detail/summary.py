"""What several selected contacts show: how many, who, and what can be done with all of them at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.contact import Contact
from app.domain.names import display_name, initials
from app.ui.actions import MOST_MERGED
from app.ui.text import tr
from app.ui.theme.paint import box, crisp
from app.ui.theme.tokens import AVATAR_CARD, DETAIL_MIN, R_FULL, S2, S3, S4, S6, S8, hue_of
from app.ui.widgets.avatar import avatar_pixmap, photo_pixmap
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import PlainLabel

SHOWN, STACKED = 5, 4
"""Contacts that are named, and whose avatars are shown."""
STEP = 62
"""From one avatar to the next: what lies over it leaves its initials free."""


CHANGING = ("merge", "tag", "folder", "favourite", "park", "delete")
"""Buttons that change contacts."""

Face = tuple[str, str, QImage | None, str]
Photos = Callable[[Contact], tuple[QImage | None, str]]


class AvatarStack(QWidget):
    """The first avatars of a selection, one over the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[Face] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_people(self, people: list[Face]) -> None:
        """(initials, hue, photo, its hash) of each."""
        self._people = people[:STACKED]
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(AVATAR_CARD + STEP * max(0, len(self._people) - 1) + 4, AVATAR_CARD + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        ratio = self.devicePixelRatioF()
        for number, (letters, hue, photo, key) in enumerate(self._people):
            where = QRect(number * STEP, 0, AVATAR_CARD + 4, AVATAR_CARD + 4)
            box(painter, where, R_FULL, "surface")
            if photo is not None:
                pixmap = photo_pixmap(photo, key, AVATAR_CARD, ratio)
            else:
                pixmap = avatar_pixmap(letters, hue, AVATAR_CARD, ratio)
            painter.drawPixmap(where.x() + 2, where.y() + 2, pixmap)


class Summary(QWidget):
    """The page; wanted names what the user chose: restore, merge, tag, folder, export, write, copy_emails, copy_table,
    favourite, park, delete."""

    wanted = Signal(str, QWidget)
    """(action, the button under which a menu belongs)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._stack = AvatarStack()
        self._title = PlainLabel("", "title", wrap=True)
        self._names = PlainLabel("", "body", "text-2", wrap=True)
        self._names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._facts = PlainLabel("", "small", "text-2", wrap=True)
        first = FlowLayout(gap=S2, line_gap=S2)
        second = FlowLayout(gap=S2, line_gap=S2)
        self.buttons: dict[str, Button] = {}
        self._brief = second
        for row, name, label, icon in (
            (first, "restore", tr("Restore", "Many"), "archive-restore"),
            (first, "merge", tr("Merge", "Many"), "merge"),
            (first, "tag", tr("Tag", "Many"), "tag"),
            (first, "folder", tr("Move to folder", "Many"), "folder-input"),
            (second, "write", tr("Write to all", "Many"), "mail"),
            (second, "copy_emails", tr("Copy e-mail addresses", "Many"), "copy"),
            (second, "copy_table", tr("Copy as a table", "Many"), "table"),
            (second, "export", tr("Export", "Many"), "file-up"),
            (second, "favourite", tr("Favourite", "Many"), "star"),
            (second, "park", tr("Park", "Many"), "archive"),
            (second, "delete", tr("Delete", "Many"), "trash-2"),
        ):
            button = Button(label, icon=icon)
            button.clicked.connect(lambda _on=False, name=name, b=button: self.wanted.emit(name, b))
            self.buttons[name] = button
            row.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._names)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(S4)
        head.addWidget(self._stack, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        top = QVBoxLayout()
        top.setContentsMargins(S8, S6, S6, S4)
        top.setSpacing(S3)
        top.addLayout(head)
        top.addSpacing(S2)
        buttons = QVBoxLayout()
        buttons.setSpacing(S2)
        buttons.addLayout(first)
        buttons.addLayout(second)
        top.addLayout(buttons)
        top.addWidget(self._facts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self._column.addStretch(1)

    def add_below(self, widget: QWidget) -> None:
        """Let a widget take the room under the buttons, as long as it is shown."""
        self._column.insertWidget(self._column.count() - 1, widget, 1)

    def offer(self, *, writable: bool, trashed: bool) -> None:
        """What can be done: in a book that can only be read nothing that changes contacts, in the trash bringing them back."""
        for name in CHANGING:
            self.buttons[name].setVisible(not trashed)
            self.buttons[name].setEnabled(writable and (name != "merge" or self._count <= MOST_MERGED))
        self.buttons["restore"].setVisible(trashed)
        self.buttons["restore"].setEnabled(writable)
        edited = writable and not trashed
        last = self._column.count() - 1
        self._column.setStretch(last, 0 if edited else 1)
        for at in range(last):
            if widget := self._column.itemAt(at).widget():
                widget.setVisible(edited)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < DETAIL_MIN
        self._stack.setVisible(not narrow)
        for at in range(self._brief.count()):
            button = self._brief.itemAt(at).widget()
            if isinstance(button, Button):
                button.set_brief(narrow)

    def show_contacts(self, count: int, sample: list[Contact], facts: str, photos: Photos) -> None:
        """Show how many there are; `sample` are the first of them with their `photos`, `facts` a sentence about all."""
        self._title.setText(tr("%n contact(s) selected", "Many", n=count))
        self._stack.show_people([(initials(c), hue_of(c.id), *photos(c)) for c in sample[:SHOWN]])
        names = [display_name(c) or tr("(no name)", "Card") for c in sample[:SHOWN]]
        more = count - len(names)
        text = ", ".join(names)
        self._names.setText(tr("{names} and %n more", "Many", n=more, names=text) if more > 0 else text)
        self._facts.setText(facts)
        self._count = count
        self.setAccessibleName(self._title.text())
