"""A small popup that finds by typing: for tags, folders and, as the command palette, for everything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.folding import words
from app.ui.text import tr
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import box, crisp, dot, key_cap, key_cap_size, key_text, text, text_width
from app.ui.theme.tokens import BUTTON, DOT, R_L, R_M, S1, S2, S3
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.search import SearchField

ROW = BUTTON
MOST_ROWS = 10
CHOICE_ROLE = Qt.ItemDataRole.UserRole
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CHOICE_ROLE)
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: what is shown, and what happens."""

    label: str
    run: Callable[[], object]
    icon: str = ""
    hue: str = ""
    hint: str = ""
    keys: str = ""
    current: bool = False
    """Whether it is what holds now: the list begins there, so that Enter changes nothing."""


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices in whose labels every typed word begins a word; those that begin with it first."""
    sought = words(typed)
    found = [c for c in choices if _fits(words(f"{c.label} {c.hint}"), sought)]
    first = sought[:1]
    return sorted(found, key=lambda c: not first or not (words(c.label)[:1] or [""])[0].startswith(first[0]))


def _fits(label: list[str], sought: list[str]) -> bool:
    return all(any(word.startswith(part) for word in label) for part in sought)


class ChoiceModel(QAbstractListModel):
    """Choices in order."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        """Show other choices."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in _ROLES:
            return None
        choice = self.choices[index.row()]
        if role == CHOICE_ROLE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.label
        return ", ".join(filter(None, (choice.label, choice.hint, choice.keys)))


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice = index.data(CHOICE_ROLE)
        painter.save()
        crisp(painter)
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, rect, R_M, "selection")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, R_M, "hover")
        middle = rect.top() + rect.height() // 2
        if choice.hue:
            dot(painter, QPointF(rect.left() + S3 + 4, middle), choice.hue, DOT + 2)
        elif choice.icon:
            paint_icon(painter, choice.icon, QRect(rect.left() + S2, middle - 8, 16, 16))
        left, right = rect.left() + 36, rect.right() - S2
        if choice.keys:
            shown = key_text(choice.keys)
            size = key_cap_size(shown)
            right -= size.width()
            where = QRect(right, middle - size.height() // 2, size.width(), size.height())
            key_cap(painter, where, shown)
            right -= S2
        if choice.hint:
            width = min(text_width(choice.hint, "small"), rect.width() // 2)
            where = QRect(right - width, rect.top(), width + 1, rect.height())
            text(painter, where, choice.hint, "text-2", "small")
            right -= width + S2
        text(painter, QRect(left, rect.top(), right - left, rect.height()), choice.label)
        painter.restore()


class Chooser(QFrame):
    """Asks *find* for choices at each keystroke; runs the one that is picked and goes."""

    closed = Signal()

    def __init__(
        self, window: QWidget, name: str, placeholder: str, find: Callable[[str], list[Choice]]
    ) -> None:
        super().__init__(window)
        self.setAccessibleName(name)
        self._find = find
        self._back: QWidget | None = None
        self.field = SearchField(placeholder)
        self.model = ChoiceModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setAccessibleName(name)
        self.view.setProperty("back", "raised")
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(S2, S2, S2, S2)
        column.setSpacing(S1)
        column.addWidget(self.field)
        self.nothing = PlainLabel("", "body", "text-2")
        self.nothing.setObjectName("nothingFound")
        self.nothing.setContentsMargins(S3, 0, S3, 0)
        self.nothing.hide()
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self.view.clicked.connect(lambda index: self._pick(index.row()))
        window.installEventFilter(self)
        self.hide()

    def open(self, width: int = 420, left: int | None = None, top: int = 96) -> None:
        """Show it over the window, in the middle unless *left* is given; typing begins at once."""
        room = self.parentWidget()
        self._back = room.focusWidget()
        self._place = (min(width, room.width() - 2 * S3), left, top)
        self.field.clear()
        self._on_text("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close without choosing; the focus goes back."""
        if self.isHidden():
            return
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _on_text(self, typed: str) -> None:
        self.model.show(self._find(typed.strip()))
        self.view.setVisible(bool(self.model.choices))
        self.nothing.setVisible(not self.model.choices)
        self.nothing.setText(
            tr("Nothing is called so. Other words may find it.", "Palette")
            if typed.strip()
            else tr("There is nothing to choose from yet.", "Palette")
        )
        if self.model.choices:
            at = next((i for i, c in enumerate(self.model.choices) if c.current and not typed), 0)
            self.view.setCurrentIndex(self.model.index(at))
        rows = max(1, min(MOST_ROWS, len(self.model.choices)))
        width, left, top = self._place
        height = 3 * S2 + BUTTON + rows * ROW
        left = (self.parentWidget().width() - width) // 2 if left is None else left
        self.setGeometry(left, top, width, height)

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.model.choices):
            run = self.model.choices[row].run
            self.dismiss()
            run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # it closes this, and not also the page beneath, of which it may be a shortcut
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.dismiss()
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.dismiss()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        row = self.view.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                count = self.model.rowCount()
                if count:
                    self.view.setCurrentIndex(self.model.index((row + step) % count))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._pick(row)
            case _:
                return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        box(crisp(QPainter(self)), self.rect(), R_L, "raised", "border-strong")
