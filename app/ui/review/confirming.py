"""The look at what "Merge all safe" would merge, before it does: a list in which groups can be left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.ui.review.queue import Entry
from app.ui.text import plain_tooltip, tr
from app.ui.theme.tokens import BUTTON_SMALL, S2, S4, S5
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized
from app.ui.widgets.table import RoomyDelegate


class _Line(RoomyDelegate):
    """A line as wide as the list: what does not fit ends in …, and its tooltip has it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, super().sizeHint(option, index).height())


class SafePreview(QDialog):
    """Says of every group who becomes one, why, and what it would lose: such a one is not ticked. `chosen` with the ticked entries."""

    chosen = Signal(list)

    def __init__(
        self, parent: QWidget, entries: Sequence[Entry], names: Sequence[str], lost: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mergeSafePreview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Merge all safe", "Review"))
        sized(self, 680, 480)
        self._entries = list(entries)
        self._model = QStandardItemModel(self)
        for who, entry, loss in zip(names, self._entries, lost or [""] * len(self._entries), strict=True):
            words = f"{who}  –  {entry.hint}" if entry.hint else who
            if loss:
                words = tr("{group} · would discard {values}", "Review", group=words, values=loss)
            item = QStandardItem(words)
            item.setEditable(False)
            item.setCheckable(True)
            item.setToolTip(plain_tooltip(words))
            item.setCheckState(Qt.CheckState.Unchecked if loss else Qt.CheckState.Checked)
            self._model.appendRow(item)
        self.list = QListView()
        self.list.setAccessibleName(tr("Groups that will be merged", "Review"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Line(self.list, BUTTON_SMALL))
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._title = PlainLabel("", "heading", "text", 600)
        hint = tr(
            "Each group is surely one person. All values are kept; a group that would lose something is not ticked. One "
            "Undo takes all of it back.",
            "Review",
        )
        self.merge = main_button(tr("Merge", "Review"), "mergeSafeNow")
        self.merge.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S2)
        column.addWidget(self._title)
        column.addWidget(PlainLabel(hint, "body", "text-2", wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(foot(cancel_button(self), self.merge))
        self._model.itemChanged.connect(lambda _item: self._tell())
        self.accepted.connect(lambda: self.chosen.emit(self.ticked()))
        self._tell()
        self.list.setFocus()

    def ticked(self) -> list[Entry]:
        """The groups that will be merged."""
        rows = zip(self._entries, range(self._model.rowCount()), strict=True)
        return [e for e, n in rows if self._model.item(n).checkState() == Qt.CheckState.Checked]

    def _tell(self) -> None:
        count = len(self.ticked())
        self._title.setText(tr("Merge %n sure group(s)?", "Review", n=count))
        self.merge.setEnabled(count > 0)
