"""The rows of a combo box's list, painted like those of a menu."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme.paint import box, crisp, hairline, text, text_width
from app.ui.theme.tokens import R_S, ROW_MENU, S1, S2, S3
from app.ui.widgets import letters

Index = QModelIndex | QPersistentModelIndex
SEPARATOR = 9
QTS_OWN = {"QComboBoxDelegate", "QComboMenuDelegate", "QItemDelegate", "QStyledItemDelegate"}


def _is_separator(index: Index) -> bool:
    return index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator"


class PopupDelegate(QStyledItemDelegate):
    """Icon and elided text in a row of menu height; knows QComboBox.insertSeparator()."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if _is_separator(index):
            return QSize(0, SEPARATOR)
        lead = 16 + S2 if isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon) else 0
        return QSize(lead + text_width(str(index.data() or "")) + 2 * S3, ROW_MENU)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        crisp(painter)
        row: QRect = option.rect
        if _is_separator(index):
            hairline(painter, row.adjusted(S2, SEPARATOR // 2, -S2, 0))
        else:
            self._row(painter, row, option, index)
        painter.restore()

    def _row(self, painter: QPainter, row: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, row, R_S, "selection")
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        left = row.left() + S2
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QIcon):
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            picture.paint(
                painter, QRect(left, row.center().y() - 7, 16, 16), Qt.AlignmentFlag.AlignCenter, mode
            )
            left += 16 + S2
        room = QRect(left, row.top(), row.right() - left - S1, row.height())
        text(painter, room, str(index.data() or ""), "text" if enabled else "disabled")


class _Letters(QObject):
    """Keeps single letters and Del that are typed into an open list or menu from the window's shortcuts; Enter is the list's own."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = event.text()
            if (typed and typed.isprintable()) or event.key() == Qt.Key.Key_Delete:
                return letters.kept(event)
        return False


@lru_cache(maxsize=1)
def _letters() -> _Letters:
    return _Letters()


def keep_letters(popup: QWidget) -> None:
    """Let letters typed into what is open not do what they do in the window behind it."""
    popup.installEventFilter(_letters())


class _Still(QObject):
    """The wheel scrolls the page that a closed combo box stands on; it never changes what is chosen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


@lru_cache(maxsize=1)
def _still() -> _Still:
    return _Still()


def dress(combo: QComboBox) -> None:
    """Give *combo* these rows, unless somebody gave it a delegate of its own, keep the letters typed into
    its list, and let the wheel pass."""
    keep_letters(combo.view())
    combo.installEventFilter(_still())
    if combo.focusPolicy() == Qt.FocusPolicy.WheelFocus:
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if combo.itemDelegate().metaObject().className() in QTS_OWN:
        combo.setItemDelegate(PopupDelegate(combo))
