"""Head and rows of the review with their scroll bars: rows scroll up and down, members sideways, the result stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from app.ui.review.band import Band, Columns
from app.ui.review.value import ValueView
from app.ui.text import tr


class Board(QWidget):
    """Holds two bands of as many members; keeps place and keyboard when it gets others in their place."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.body = Band(head=True), Band()  # others take their place
        self.follows: QWidget | None = None
        """The control of the same page after which the Tab key comes here."""
        self._members = 0
        self._columns = Columns.of(1000, 2)
        self._room = QScrollArea()
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.viewport().installEventFilter(self)
        self._ground = QWidget()
        self._ground.setProperty("back", "surface")
        self._ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._room.setWidget(self._ground)
        self._top = QWidget()
        self._side = QScrollBar(Qt.Orientation.Horizontal)
        self._side.setObjectName("membersScroll")
        self._side.setAccessibleName(tr("The contacts that do not fit", "Review"))
        self._side.valueChanged.connect(self._on_sideways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self._top, 0), (self._room, 1), (self._side, 0)):
            column.addWidget(widget, stretch)

    def put(self, head: Band, body: Band, members: int, *, keep: bool) -> None:
        """Show other bands; with `keep` at the same place, and the keyboard where it was."""
        focus = self._focused() if keep else ""
        place = self._room.verticalScrollBar().value() if keep else 0
        side = self._side.value() if keep else 0
        for old in (self.head, self.body):  # they may hold the very button that was pressed
            old.hide()
            old.deleteLater()
        self.head, self.body, self._members = head, body, members
        head.setParent(self._top)
        body.setParent(self._ground)
        head.setVisible(members > 0)
        body.setVisible(members > 0)
        for view in body.findChildren(ValueView):
            view.reached.connect(self._on_reached)
        self._order()
        self.arrange()
        self._side.setValue(side)
        self._room.verticalScrollBar().setValue(place)
        if focus:
            self.focus_value(focus)

    def _order(self) -> None:
        """The Tab key comes here after what lies above and goes on to what lies below, although these are the newest."""
        before = self.follows
        for stop in (*self.head.stops(), *self.body.stops()):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    # Place

    def arrange(self) -> None:
        """Give every part its place and its height."""
        if not self._members:
            self._side.hide()
            self._top.setFixedHeight(0)
            self._ground.resize(0, 0)
            return
        width = self._room.viewport().width()
        self._columns = Columns.of(width, self._members)
        hidden = self._columns.hidden
        self._side.setVisible(hidden > 0)
        self._side.setRange(0, hidden)
        self._side.setPageStep(self._columns.room)
        self._side.setSingleStep(self._columns.member // 4)
        self._top.setFixedHeight(self.head.arrange(self._columns, width, self._side.value()))
        self.head.move(self._room.viewport().x(), 0)  # the scroll bar may stand before it
        self.body.arrange(self._columns, width, self._side.value())
        self._ground.resize(self.body.size())

    def _on_sideways(self, offset: int) -> None:
        self.head.scroll_to(offset)
        self.body.scroll_to(offset)

    def show_member(self, place: int) -> None:
        """Scroll sideways until a member is in view."""
        left, member = place * self._columns.member, self._columns.member
        if left < self._side.value():
            self._side.setValue(left)
        elif left + member > self._side.value() + self._columns.room:
            self._side.setValue(left + member - self._columns.room)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll up or down until a part is in view."""
        self._room.ensureWidgetVisible(widget, 0, 24)

    def _on_reached(self) -> None:
        view = self.sender()
        if isinstance(view, QWidget):
            place = self.body.place_of(view)
            if place is not None:
                self.show_member(place)
            self.show_widget(view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        elif isinstance(event, QWheelEvent) and self._columns.hidden:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            turn = event.angleDelta().x() or (event.angleDelta().y() if shift else 0)
            if turn:
                self._side.setValue(self._side.value() - turn)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    # Keyboard

    def holds_focus(self) -> bool:
        """Whether the keyboard is in here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def enter(self) -> bool:
        """The keyboard goes to the first value that can be decided; False if there is none."""
        first = next(iter(self.body.stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def _focused(self) -> str:
        focus = QApplication.focusWidget()
        return focus.objectName() if focus is not None and self.isAncestorOf(focus) else ""

    def focus_value(self, *names: str) -> None:
        """The keyboard goes to the first part of these object names that is there."""
        for name in names:
            if self._focus(name):
                return

    def _focus(self, name: str) -> bool:
        for band in (self.body, self.head):
            for kind in (QAbstractButton, QLineEdit):
                if (found := band.findChild(kind, name)) is not None:
                    found.setFocus(Qt.FocusReason.TabFocusReason)
                    return True
        return False
