"""The help window: the shortcut sheet and the manual, side by side as two pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.help.manual import chapters
from app.ui.help.shortcuts import Group, groups
from app.ui.text import tr
from app.ui.theme.colors import is_dark, theme_signal
from app.ui.theme.paint import key_text
from app.ui.theme.resources import resource
from app.ui.theme.tokens import BASE_PX, S2, S3, S5, S6, S8, TEXT_COLUMNS
from app.ui.widgets.card import Card
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.segments import SegmentedControl
from app.ui.widgets.small import KeyCap

SIZE = (900, 680)
COLUMNS = 2
PICTURE = 720


class HelpWindow(QWidget):
    """A window of its own; `show_page` is "keys" or "manual"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self.setWindowTitle(tr("Help", "Help"))
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, *SIZE)
        choices = [("keys", tr("Keyboard", "Help")), ("manual", tr("Manual", "Help"))]
        self.choice = SegmentedControl(choices, tr("What is shown", "Help"))
        self.pages = QStackedWidget()
        self.pages.addWidget(_scrolled(_sheet(), tr("Keyboard", "Help")))
        self.pages.addWidget(_scrolled(_manual(), tr("Manual", "Help")))
        self.choice.selected.connect(self.show_page)
        head = QHBoxLayout()
        head.setContentsMargins(S6, S3, S6, S2)
        head.addWidget(self.choice)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def show_page(self, page: str) -> None:
        """Turn to a page and give it the keyboard, which scrolls it."""
        self.choice.set_value(page)
        self.pages.setCurrentIndex(("keys", "manual").index(page))
        self.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)


class Picture(QLabel):
    """A picture of the manual in the colours of the theme, as wide as the text above it."""

    def __init__(self, name: str, seen: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(seen)
        theme_signal.changed.connect(self.refresh)
        self.refresh()

    def refresh(self, *_args: object) -> None:
        """Show the picture of the theme in force."""
        picture = QImage(str(resource(f"manual/{self._name}-{'dark' if is_dark() else 'light'}.png")))
        ratio = self.devicePixelRatioF()
        shown = picture.scaledToWidth(round(PICTURE * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(shown))


def _scrolled(inner: QWidget, name: str) -> QScrollArea:
    inner.setProperty("back", "window")
    area = QScrollArea()
    area.setProperty("back", "window")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inner)
    return area


def _sheet() -> QWidget:
    """The groups in two columns of about the same height."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(S6, S2, S6, S6)
    row.setSpacing(S5)
    columns = [QVBoxLayout() for _ in range(COLUMNS)]
    heights = [0] * COLUMNS
    for column in columns:
        column.setSpacing(S5)
        row.addLayout(column, 1)
    for group in groups():
        at = heights.index(min(heights))
        columns[at].addWidget(_card(group))
        heights[at] += len(group.rows) + 2
    for column in columns:
        column.addStretch(1)
    return result


def _card(group: Group) -> Card:
    card = Card(group.title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(S3)
    grid.setVerticalSpacing(S2)
    grid.setColumnStretch(0, 1)
    for number, (words, keys) in enumerate(group.rows):
        grid.addWidget(PlainLabel(words, wrap=True), number, 0)
        caps = QHBoxLayout()
        caps.setSpacing(S2)
        for key in keys:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            caps.addWidget(KeyCap(key_text(shown)))
        grid.addLayout(caps, number, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    card.body.addLayout(grid)
    return card


def _manual() -> QWidget:
    result = QWidget()
    column = QVBoxLayout(result)
    column.setContentsMargins(S6, S2, S6, S8)
    column.setSpacing(S5)
    for chapter in chapters():
        card = Card()
        card.setAccessibleName(chapter.title)
        card.body.addWidget(PlainLabel(chapter.title, "heading", "text", 600))
        for text in chapter.paragraphs:
            label = PlainLabel(text, "body", "text", wrap=True, selectable=True)
            label.setMaximumWidth(TEXT_COLUMNS * BASE_PX)
            card.body.addWidget(label)
        if chapter.picture:
            card.body.addWidget(Picture(chapter.picture, chapter.seen))
        column.addWidget(card)
    column.addStretch(1)
    return result
