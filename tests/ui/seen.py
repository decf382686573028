"""What a person sees or hears of a widget: every text on it, as (where, text)."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

ROWS = 60
ROLES = {
    "shown": Qt.ItemDataRole.DisplayRole,
    "tooltip": Qt.ItemDataRole.ToolTipRole,
    "spoken": Qt.ItemDataRole.AccessibleTextRole,
}


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text of a widget and all that is visible in it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for kind, text in _own(widget):
            if text:
                yield f"{where}: {kind}", text
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"{where}: {kind}", text) for kind, text in _cells(widget.model()))
    for action in root.findChildren(QAction):
        yield f"QAction {action.objectName()}", action.text()


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "title", widget.windowTitle() if widget.isWindow() else ""
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for number in range(widget.count()):
            yield "choice", widget.itemText(number)


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(ROWS, model.rowCount(root))):
            for kind, role in ROLES.items():
                value = model.index(row, column, root).data(role)
                if isinstance(value, str):
                    yield kind, value
