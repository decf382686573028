"""The list of backups with what can be done with the selected one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.services.backups import Backup
from app.ui.backups.model import BackupsModel
from app.ui.settings.options import ROOM, megabytes
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.empty import EmptyState
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.notice import Notice
from app.ui.widgets.passphrase import NewPassphrase
from app.ui.widgets.table import roomy


class ListPage(QWidget):
    """Every wish is a signal."""

    now_wanted = Signal()
    opened = Signal(object)
    restore_wanted = Signal(object)
    delete_wanted = Signal(object)
    """The Backup that is meant."""
    other_wanted = Signal()
    folder_wanted = Signal()
    space_chosen = Signal(int)

    def __init__(self, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self.model = BackupsModel(self)
        self._widgets()
        self._lay_out()
        self._connect()

    def _widgets(self) -> None:
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(tr("Backups", "Backups"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        roomy(self.view)
        self.view.setObjectName("backupList")
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 170), (1, 96), (3, 180), (4, 96)):
            self.view.setColumnWidth(column, width)
        self.notice = Notice("", "", look="success")
        self.notice.hide()
        self._undo: Button | None = None
        self.now = Button(tr("Back up now", "Backups"), icon="database-backup")
        self.now.setObjectName("backUpNow")
        self.now.setEnabled(self._writable)
        self.protect = NewPassphrase(
            tr(
                "Protect the backup that I make now by a passphrase (those made by themselves have none)",
                "Backups",
            )
        )
        self.protect.setEnabled(self._writable)
        self.look = Button(tr("Look inside", "Backups"), icon="eye", keys="↵")
        self.look.setObjectName("lookInside")
        self.back = Button(tr("Restore the whole book", "Backups"), icon="archive-restore")
        self.back.setObjectName("restoreBackup")
        self.delete = Button(tr("Delete…", "Backups"), "ghost", icon="trash-2")
        self.delete.setObjectName("deleteBackup")
        self.other = Button(tr("Other file…", "Backups"), "ghost", icon="folder-open")
        self.folder = IconButton("external-link", tr("Open the folder of the backups", "Backups"))
        self.space = QComboBox()
        self.space.setAccessibleName(tr("Room that backups may take", "Backups"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(S6, S4, S6, S4)
        column.setSpacing(S3)
        head = QHBoxLayout()
        head.setSpacing(S2)
        head.addWidget(PlainLabel(tr("Backups", "Backups"), "title", "text", 600), 1)
        head.addWidget(self.other)
        head.addWidget(self.folder)
        head.addWidget(self.now)
        column.addLayout(head)
        told = tr(
            "Made by themselves every half hour in which something changed, when Kith closes, and before large changes."
            " All of two days are kept, then one a day, a week and a month.",
            "Backups",
        )
        column.addWidget(PlainLabel(told, "small", "text-2", wrap=True))
        column.addWidget(self.protect)
        column.addWidget(self.notice)
        self._shown = QStackedWidget()
        self._shown.addWidget(self.view)
        self._shown.addWidget(
            EmptyState(
                "database-backup",
                tr("No backups yet", "Backups"),
                tr("The first one comes by itself when something has changed.", "Backups"),
            )
        )
        column.addWidget(self._shown, 1)
        foot = QHBoxLayout()
        foot.setSpacing(S2)
        foot.addWidget(PlainLabel(tr("Keep at most", "Backups"), "small", "text-2"))
        foot.addWidget(self.space)
        foot.addStretch(1)
        for widget in (self.delete, self.back, self.look):
            foot.addWidget(widget)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.now.clicked.connect(self.now_wanted)
        self.protect.changed.connect(lambda: self.now.setEnabled(self._writable and self.protect.is_ready))
        for field in (self.protect.first, self.protect.again):
            field.returnPressed.connect(self.now.click)
        self.other.clicked.connect(self.other_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.view.activated.connect(lambda _index: self._wish(self.opened))
        self.look.clicked.connect(lambda: self._wish(self.opened))
        self.back.clicked.connect(lambda: self._wish(self.restore_wanted))
        self.delete.clicked.connect(lambda: self._wish(self.delete_wanted))
        self.space.activated.connect(lambda place: self.space_chosen.emit(self.space.itemData(place)))
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._settle())

    @property
    def copy(self) -> Backup | None:
        """The selected backup."""
        row = self.view.currentIndex().row()
        return self.model.copies[row] if 0 <= row < len(self.model.copies) else None

    def show_copies(self, copies: list[Backup]) -> None:
        """Show these backups; the selected one stays selected."""
        before = self.copy
        self.model.show(copies)
        self._shown.setCurrentIndex(0 if copies else 1)
        places = {copy.path: place for place, copy in enumerate(copies)}
        if copies:
            self.view.selectRow(places.get(before.path, 0) if before else 0)
        self._settle()

    def show_space(self, limit: int) -> None:
        """Show how much room the backups may take."""
        choices = sorted({*ROOM, round(limit / 1_000_000)})
        self.space.clear()
        for mb in choices:
            self.space.addItem(megabytes(mb), mb * 1_000_000)
        self.space.setCurrentIndex(choices.index(round(limit / 1_000_000)))
        self.space.setEnabled(self._writable)

    def say(self, words: str, button: str, deed: Callable[[], object]) -> None:
        """Tell what was done, with a way back."""
        self.notice.set_text(words)
        if self._undo is None:
            self._undo = self.notice.add_button(button)
            self._undo.setObjectName("goBack")
        else:
            self._undo.clicked.disconnect()
        self._undo.clicked.connect(deed)
        self.notice.show()

    def take_focus(self) -> None:
        """The keyboard goes into the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self, signal: SignalInstance) -> None:
        if (copy := self.copy) is not None:
            signal.emit(copy)

    def _settle(self) -> None:
        copy = self.copy
        readable = copy is not None and (copy.contacts is not None or copy.sealed)
        self.look.setEnabled(readable)
        self.back.setEnabled(readable and self._writable)
        self.delete.setEnabled(copy is not None)
