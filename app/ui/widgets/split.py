"""A splitter whose panes are divided by one sharp line that is easy to grab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui.theme.colors import color

GRIP = 7


class _Handle(QSplitterHandle):
    """Grabs GRIP pixels, although only the line in its middle is seen and takes room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        reach = (GRIP - 1) // 2
        if self.orientation() == Qt.Orientation.Horizontal:
            self.setContentsMargins(reach, 0, reach, 0)
        else:
            self.setContentsMargins(0, reach, 0, reach)
        self.setMask(QRegion(self.contentsRect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.contentsRect(), color("border"))


class Splitter(QSplitter):
    """Panes beside each other; none can be dragged to nothing."""

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)
