"""List and card in one place, where a window is too narrow for both: a click or Enter leads to the card, Escape back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.tokens import DETAIL_MIN, ONE_PANE_BELOW, PAGE_BAR, S2, S3
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel
from app.ui.widgets.small import Divider

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow


class BackBar(QWidget):
    """Above the card: back to the list, which it names. Escape does the same in all of the room."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.back = IconButton("arrow-left", tr("Back to the list", "Card"), "Esc")
        self.back.setObjectName("backToList")
        self.title = ElidedLabel("", "heading", "text", 600)
        line = QHBoxLayout()
        line.setContentsMargins(S3, 0, S3, 0)
        line.setSpacing(S2)
        line.addStrut(PAGE_BAR - 1)
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(Divider())
        self._escape = QShortcut(QKeySequence("Esc"), room, self.back.click)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def offer(self, offered: bool, title: str) -> None:
        """Show it, or not; the editor has another use for Escape."""
        self.title.setText(title)
        self.setVisible(offered)
        self._escape.setEnabled(offered)


class OnePlace(QObject):
    """Shows list, card or both, as the window's width allows; an editor gets the width that it needs."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.reading = False
        """Whether a narrow window shows the card."""
        self.bar: BackBar | None = None
        window.list.view.clicked.connect(lambda _index: self._on_clicked())
        window.sidebar.scope_chosen.connect(lambda _scope: self._to_list())
        window.search.asked.connect(lambda _term, _words: self._to_list())

    @property
    def narrow(self) -> bool:
        """Whether list and card share one place."""
        return self._window.width() < ONE_PANE_BELOW

    def open(self) -> None:
        """Enter or a double click in the list: to the card if that is not in view, else to the editor."""
        if self.narrow and not self.reading:
            self.read()
        else:
            self._window.edit()

    def read(self) -> None:
        """Show the card of what is selected."""
        window = self._window
        if not window.selected_ids():
            return
        if self.bar is None:
            self.bar = BackBar(window.room)
            self.bar.back.clicked.connect(self.leave)
            window.room.layout().insertWidget(0, self.bar)
        self.reading = True
        self.arrange()
        self.bar.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Back to the list."""
        self.reading = False
        self.arrange()
        self._window.focus_list()

    def arrange(self) -> None:
        """Show what there is room for."""
        window = self._window
        editing = window.card is not None and window.card.editor is not None
        self.reading = self.reading and self.narrow
        beside = window.width() - window.sidebar.width() - window.list.width() >= DETAIL_MIN
        alone = self.reading or (editing and not beside)
        hidden = window.list.isHidden()
        window.list.setVisible(not alone)
        window.room.setVisible(alone or not self.narrow)
        if self.bar is not None:
            self.bar.offer(self.reading and not editing, window.list.head.title.text())
        if hidden and not alone and not window.search.field.hasFocus():
            window.focus_list()

    def _to_list(self) -> None:
        """Another list is asked for: it comes before the card."""
        if self.reading:
            self.reading = False
            self.arrange()

    def _on_clicked(self) -> None:
        if self.narrow and self._window.list.view.selected_count() == 1:
            self.read()
