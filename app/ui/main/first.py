"""The first-start page: three ways into an empty book, and a place to drop a file."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.icons import app_icon, paint_icon
from app.ui.theme.paint import crisp
from app.ui.theme.tokens import S1, S2, S4, S5, S6, S8
from app.ui.widgets.actions import shortcut_text
from app.ui.widgets.empty import ChoiceCard, DropTarget
from app.ui.widgets.labels import PlainLabel

WIDTH = 860
MARK = 48


class _Picture(QWidget):
    """The mark of the program, or a small icon."""

    def __init__(self, side: int, icon: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self._icon_name:
            paint_icon(painter, self._icon_name, self.rect())
        else:
            side = self.width()
            pixmap = app_icon().pixmap(QSize(side, side), self.devicePixelRatioF())
            painter.drawPixmap(QRect(0, 0, side, side), pixmap)


class FirstPage(QWidget):
    """Shown while the book is empty; the first card takes the focus."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("firstPage")
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cards = [
            self._card(
                actions["import"],
                "file-down",
                tr("Import contacts", "First"),
                tr("From Google, Outlook, Apple, a phone or any table.", "First"),
                "accent",
            ),
            self._card(
                actions["contact.new"],
                "user-plus",
                tr("New contact", "First"),
                tr("Start with one person and add the rest later.", "First"),
            ),
            self._card(
                actions["sample"],
                "sparkles",
                tr("Try with sample contacts", "First"),
                tr("40 invented people, in a book of their own.", "First"),
            ),
        ]
        self.drop = DropTarget(
            tr("Or drop files or a folder here: .vcf, .csv, .xlsx, .ldif or .json", "First")
        )
        block = QWidget()
        block.setMaximumWidth(WIDTH)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title())
        column.addSpacing(S8 + S1 // 2)
        row = QHBoxLayout()
        row.setSpacing(S5)
        for card in self.cards:
            row.addWidget(card)
        column.addLayout(row)
        column.addSpacing(S5)
        column.addWidget(self.drop)
        column.addSpacing(S8)
        column.addLayout(self._promise())
        outer = QGridLayout(self)
        outer.setContentsMargins(S6, S6, S6, S6)
        outer.setRowStretch(0, 10)
        outer.setRowStretch(2, 11)
        outer.setColumnStretch(0, 1)
        outer.setColumnStretch(1, 200)
        outer.setColumnStretch(2, 1)
        outer.addWidget(block, 1, 1)

    def _card(self, action: QAction, icon: str, title: str, hint: str, look: str = "neutral") -> ChoiceCard:
        card = ChoiceCard(icon, title, hint, shortcut_text(action), look=look)
        card.clicked.connect(action.trigger)
        action.enabledChanged.connect(card.setEnabled)
        return card

    def _title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S4)
        row.addWidget(_Picture(MARK))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("All your contacts, in one clean book", "First"), "display"))
        promise = tr("Bring them in from anywhere. Nothing is lost, and every step can be undone.", "First")
        words.addWidget(PlainLabel(promise, "body", "text-2", wrap=True))
        row.addLayout(words, 1)
        return row

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(_Picture(14, "lock"))
        words = tr(
            "Your book is one file on this computer. Kith goes online only when you ask it to.", "First"
        )
        row.addWidget(PlainLabel(words, "small", "text-2", wrap=True), 1)
        return row

    def take_focus(self) -> None:
        """The first way in has the focus."""
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
