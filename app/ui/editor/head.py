"""The head of the editor: whom it edits, how it stands, Cancel and Save."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.tokens import DETAIL_MIN, PAGE_BAR, S2, S8
from app.ui.widgets.buttons import Button, show_keys
from app.ui.widgets.labels import ElidedLabel, PlainLabel


class EditorHead(QWidget):
    """In a narrow pane the name has the room: the state and the keys are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "heading", "text", 600)
        self.state = PlainLabel("", "small", "text-2")
        self.cancel = Button(tr("Cancel", "Editor"), "ghost", keys="Esc")
        self.save = Button(tr("Save", "Editor"), "primary", keys="Ctrl S")
        self.setFixedHeight(PAGE_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(S8, 0, S8, 0)
        row.setSpacing(S2 + S2 // 2)
        row.addWidget(self.title)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= DETAIL_MIN
        self.state.setVisible(wide)
        show_keys(wide, (self.cancel, "Esc"), (self.save, "Ctrl S"))
