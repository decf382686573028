"""The bar above the panes: the book, the four main actions, undo and redo, the search box."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.text import tr
from app.ui.theme.icons import app_pixmap, paint_icon
from app.ui.theme.paint import area, box, crisp, focus_ring, text, text_width
from app.ui.theme.tokens import BUTTON, FOLD_SIDEBAR_BELOW, R_M, S1, S2, S4, SIDEBAR_WIDTH, TOOLBAR
from app.ui.widgets.actions import action_button, action_icon_button

MARK = 24


class BookButton(QPushButton):
    """The mark and the book's name; opens the menu of books."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setObjectName("bookButton")
        self.setAccessibleName(tr("Book {name}", "Toolbar", name=name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(S2 + MARK + S2 + text_width(self._name, "body", 600) + 2 + S2 + 14 + S2, BUTTON + S1)

    def minimumSizeHint(self) -> QSize:
        return QSize(S2 + MARK + S2 + 14 + S2, BUTTON + S1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), R_M, "hover-side")
        middle = self.height() // 2
        mark = app_pixmap(round(MARK * self.devicePixelRatioF()))
        painter.drawPixmap(QRect(S2, middle - MARK // 2, MARK, MARK), mark)
        left = S2 + MARK + S2
        room = QRect(left, 0, self.width() - left - S2 - 14 - S2, self.height())
        taken = text(painter, room, self._name, "text", "body", 600)
        paint_icon(painter, "chevron-down", QRect(left + taken + S2, middle - 7, 14, 14))
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)


class _Line(QWidget):
    """The upright line before the search box."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        area(QPainter(self), self.rect(), "border-strong")


class Toolbar(QWidget):
    """Lays out buttons of actions; decides nothing."""

    def __init__(self, book_name: str, actions: dict[str, QAction], search: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(TOOLBAR - 1)  # and the line below
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left, self._search = QWidget(self), search
        self.book = BookButton(book_name, self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(S2, 0, S4, 0)
        row.setSpacing(S2)
        inner = QHBoxLayout(self._left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.book)
        inner.addStretch(1)
        row.addWidget(self._left)
        new = action_button(actions["contact.new"], "primary", icon="plus")
        import_ = action_button(actions["import"], "ghost", icon="file-down")
        export = action_button(actions["export"], "ghost", icon="file-up")
        duplicates = action_button(actions["duplicates"], "ghost", icon="merge")
        undo, redo = (
            action_icon_button(actions["undo"], "undo-2"),
            action_icon_button(actions["redo"], "redo-2"),
        )
        line = _Line()
        self.filter = action_icon_button(actions["filter"], "sliders-horizontal")
        for button in (new, import_, export, duplicates):
            row.addWidget(button)
        row.addStretch(1)
        for widget in (undo, redo, line):
            row.addWidget(widget)
        row.addSpacing(S1)
        row.addWidget(search, 1000)
        row.addWidget(self.filter)
        self._by_worth: tuple[QWidget, ...] = (
            new,
            import_,
            undo,
            redo,
            line,
            export,
            duplicates,
            self.filter,
        )
        """What goes last where room is short stands first; menus and keys have all of it too."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for, so that the search box stays whole."""
        wide = self.width() >= FOLD_SIDEBAR_BELOW
        left = SIDEBAR_WIDTH - S2 if wide else self.book.sizeHint().width()
        self._left.setFixedWidth(left)
        least = max(self._search.minimumWidth(), self._search.minimumSizeHint().width())
        room = self.width() - 3 * S2 - S4 - S1 - left - least
        for widget in self._by_worth:
            room -= widget.sizeHint().width() + S2 if widget.sizeHint().isValid() else widget.width() + S2
            widget.setVisible(room >= 0)
