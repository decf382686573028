"""The head of the list: what is shown, how many, the sort menu and the look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.ui.list import orders
from app.ui.text import tr
from app.ui.theme.tokens import PAGE_BAR, S2, S3, S4
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import ElidedLabel, PlainLabel


class _SortButton(Button):
    """Word, then arrow: the arrow points the way in which the list runs."""

    def __init__(self) -> None:
        super().__init__("", "ghost", small=True)

    def sizeHint(self) -> QSize:
        return super().sizeHint()


class ListHead(QWidget):
    """Title and count at the left, order and look at the right."""

    order_chosen = Signal(str)
    look_chosen = Signal(str)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setFixedHeight(PAGE_BAR)
        self.title = ElidedLabel("", "heading")
        self.count = PlainLabel("", "body", "text-2")
        self.sort = Button("", "ghost", small=True)
        self.sort.setObjectName("sortButton")
        self.look = IconButton("layout-list", tr("Look of the list", "List"))
        self.look.setObjectName("lookButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(S4 + 4, 0, S2, 0)
        row.setSpacing(0)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self.title, 1)
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

    def show_order(self, order: str) -> None:
        """The order in force."""
        self._order = order
        name = orders.orders()[orders.key_of(order)]
        self.sort.setText(name)
        self.sort.set_icon_name("arrow-down" if orders.is_descending(order) else "arrow-up")
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
    from PySide6.QtCore import QLocale

    return QLocale().toString(value)
