"""A splitter whose panes are divided by one sharp line that is easy to grab."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui.theme.paint import area

GRIP = 7


class _Handle(QSplitterHandle):
    """Grabs GRIP pixels, although only the line in its middle is seen and takes room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not the inherited one: that has a grip of 5 px, and setting margins again would resize without end.
        reach = (GRIP - 1) // 2
        sideways = self.orientation() == Qt.Orientation.Horizontal
        margins = QMargins(reach, 0, reach, 0) if sideways else QMargins(0, reach, 0, reach)
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        if self.contentsMargins() != margins:
            self.setContentsMargins(margins)
        self.setMask(QRegion(self.contentsRect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        area(QPainter(self), self.contentsRect(), "border")


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
