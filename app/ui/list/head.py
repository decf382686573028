"""The head of the list: what is shown, how many, the sort menu and the look."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.ui.list import orders
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, focus_ring, placed, text, text_width
from app.ui.theme.tokens import BUTTON_SMALL, PAGE_BAR, R_M, S1, S2, S3, S4
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel


class SortButton(QPushButton):
    """The order in words, then the arrow that points the way in which the list runs."""

    def __init__(self) -> None:
        super().__init__()
        self._arrow = "arrow-up"
        self.setObjectName("sortButton")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_order(self, name: str, descending: bool) -> None:
        """Other words, another way."""
        self._arrow = "arrow-down" if descending else "arrow-up"
        self.setText(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(S2 + text_width(self.text(), "small", 500) + S1 + 14 + S2, BUTTON_SMALL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = crisp(QPainter(self))
        if self.underMouse() or self.isDown():
            box(painter, self.rect(), R_M, "selection-idle" if self.isDown() else "hover")
        way = self.layoutDirection()
        words = placed(self.rect(), self.rect().adjusted(S2, 0, 0, 0), way)
        taken = text(painter, words, self.text(), "text", "small", 500)
        arrow = QRect(S2 + taken + S1, (self.height() - 14) // 2, 14, 14)
        paint_icon(painter, self._arrow, placed(self.rect(), arrow, way))
        if self.hasFocus():
            focus_ring(painter, self.rect(), R_M)


class ListHead(QWidget):
    """Title and count at the left, order and look at the right."""

    order_chosen = Signal(str)
    columns_wanted = Signal()
    look_chosen = Signal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setFixedHeight(PAGE_BAR)
        self.title = ElidedLabel("", "heading")
        self.count = PlainLabel("", "body", "text-2")
        self.sort = SortButton()
        self.look = IconButton("layout-list", tr("Look of the list", "List"))
        self.look.setObjectName("lookButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(S4 + 4, 0, S2, 0)
        row.setSpacing(0)
        row.addWidget(self.title)
        row.addSpacing(S2)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.sort)
        row.addSpacing(S3)
        row.addWidget(self.look)
        self._order = orders.DEFAULT
        self.sort.clicked.connect(self._open_sort)
        self.look.clicked.connect(self._open_look)
        self._look = "cards"

    def show_title(self, title: str, count: int | None) -> None:
        """What is shown, and how many (None: still counting)."""
        self.title.setText(title)
        self.count.setText("" if count is None else number(count))

    def show_order(self, order: str, name: str = "") -> None:
        """The order in force; `name` says it if it is none of the menu's."""
        self._order = order
        name = name or orders.orders()[orders.key_of(order)]
        self.sort.show_order(name, orders.is_descending(order))
        way = tr("descending", "Sort") if orders.is_descending(order) else tr("ascending", "Sort")
        self.sort.setAccessibleName(tr("Sorted by {name}, {way}", "Sort", name=name, way=way))

    def show_look(self, look: str) -> None:
        """The look in force."""
        self._look = look
        names = {"cards": "layout-list", "compact": "rows-3", "columns": "table"}
        self.look.set_icon_name(names[look])

    def sort_menu(self) -> QMenu:
        """The menu of orders; choosing the one in force turns it round."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, name in orders.orders().items():
            self._entry(menu, group, name, key == orders.key_of(self._order)).triggered.connect(
                lambda _checked=False, key=key: self.order_chosen.emit(orders.chosen(self._order, key))
            )
        menu.addSeparator()
        ways = QActionGroup(menu)
        key = orders.key_of(self._order)
        down = orders.is_descending(self._order)
        for name, order, on in (
            (tr("Ascending", "Sort"), key, not down),
            (tr("Descending", "Sort"), f"-{key}", down),
        ):
            self._entry(menu, ways, name, on).triggered.connect(
                lambda _checked=False, order=order: self.order_chosen.emit(order)
            )
        return menu

    def look_menu(self) -> QMenu:
        """The menu of looks."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, look in (
            (tr("Cards", "List"), "cards"),
            (tr("Compact", "List"), "compact"),
            (tr("Columns", "List"), "columns"),
        ):
            self._entry(menu, group, name, look == self._look).triggered.connect(
                lambda _checked=False, look=look: self.look_chosen.emit(look)
            )
        menu.addSeparator()
        menu.addAction(tr("Choose columns…", "List"), self.columns_wanted.emit)
        return menu

    def _entry(self, menu: QMenu, group: QActionGroup, name: str, checked: bool) -> QAction:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        return action

    def _open_sort(self) -> None:
        self._popup(self.sort_menu(), self.sort)

    def _open_look(self) -> None:
        self._popup(self.look_menu(), self.look)

    def _popup(self, menu: QMenu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def number(value: int) -> str:
    """A count with the user's thousands separator."""
    return QLocale().toString(value)
