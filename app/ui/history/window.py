"""The history: operations, newest first; each can be taken back, after a word on what that would do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.book import Operation
from app.services.history import Reversal, reversal, revert
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.icons import icon
from app.ui.theme.tokens import ROW_TABLE, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ICONS = {
    "import": "file-down", "merge": "git-merge", "delete": "trash-2", "revert": "rotate-ccw", "bulk": "users", "sample": "sparkles",
    "dismiss": "split", "cleanup": "wand-sparkles", "touch": "heart-handshake", "restore": "archive-restore",
}  # fmt: skip
SHOWN = 2000


class HistoryModel(QAbstractTableModel):
    """When, what, how many contacts, by whom."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[Operation] = []

    def show(self, operations: list[Operation]) -> None:
        """Show these operations."""
        self.beginResetModel()
        self.operations = operations
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.operations)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("When", "History"), tr("What", "History"), tr("Contacts", "History"), tr("By", "History"))[
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        operation = self.operations[index.row()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return icon(ICONS.get(operation.kind, "pencil"))
        if role == Qt.ItemDataRole.DisplayRole:
            what = operation.label + (f" ({tr('undone', 'History')})" if operation.undone else "")
            when = operation.at.replace("T", " ").removesuffix("Z")
            return (when, what, str(operation.contacts or ""), operation.by)[index.column()]
        return None


class HistoryWindow(QWidget):
    """A window of its own, kept current."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("historyWindow")
        self.setWindowTitle(tr("History", "History"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(QSize(820, 560))
        self.session = session
        self.model = HistoryModel()
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("What was done", "History"))
        self.view.setShowGrid(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        rows = self.view.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW_TABLE)
        head = self.view.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnWidth(0, 160)
        self.words = PlainLabel("", "small", "text-2", wrap=True)
        self.revert = Button(tr("Take back", "History"), icon="rotate-ccw")
        self.revert.setObjectName("revertButton")
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        column.addWidget(PlainLabel(tr("History", "History"), "title", "text", 600))
        column.addWidget(self.view, 1)
        line = QHBoxLayout()
        line.addWidget(self.words, 1)
        line.addWidget(self.revert)
        column.addLayout(line)
        self.view.selectionModel().currentRowChanged.connect(lambda _new, _old: self._tell())
        self.revert.clicked.connect(self._revert)
        session.changed.connect(lambda _changes: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Read the operations again."""
        self.model.show(self.session.book.operations(SHOWN))
        if self.model.operations:
            self.view.selectRow(0)
        self._tell()

    @property
    def operation(self) -> Operation | None:
        """The selected operation."""
        at = self.view.currentIndex().row()
        return self.model.operations[at] if 0 <= at < len(self.model.operations) else None

    def _tell(self) -> None:
        """Say what taking the selected operation back would do."""
        operation = self.operation
        self.revert.setEnabled(False)
        self.words.setText("")
        if operation is None or operation.undone or self.session.book.read_only:
            return
        book, id_ = self.session.book, operation.id
        self.session.runner.read(
            lambda _p: reversal(book, id_), lambda plan: self._told(id_, plan), lambda _e: None
        )

    def _told(self, operation_id: str, plan: Reversal) -> None:
        if self.operation is None or self.operation.id != operation_id:
            return
        parts = []
        if plan.back:
            parts.append(
                tr("%n contact(s) (returns|return) to what (it was|they were)", "History", n=len(plan.back))
            )
        if plan.gone:
            parts.append(tr("%n contact(s) (goes|go)", "History", n=len(plan.gone)))
        if plan.edited:
            parts.append(tr("%n contact(s) edited since (stays|stay)", "History", n=len(plan.edited)))
        if plan.kept:
            parts.append(tr("later edits of %n contact(s) are kept", "History", n=len(plan.kept)))
        self.words.setText(" · ".join(parts))
        self.revert.setEnabled(bool(plan.back or plan.gone))

    def _revert(self) -> None:
        operation, book = self.operation, self.session.book
        if operation is None:
            return
        label = tr("Taken back: {label}", "History", label=operation.label)
        self.session.do(label, lambda progress: revert(book, operation.id, progress=progress))
