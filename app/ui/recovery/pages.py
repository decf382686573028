"""The pages of the recovery window: what runs, what can be done, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.backups import Backup
from app.services.salvage import Report
from app.ui.backups import words
from app.ui.text import tr
from app.ui.theme.tokens import S2, S3, S4, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.notice import Notice
from app.ui.widgets.small import ProgressLine

SHOWN = 200
"""Contacts that a report names."""


def _column(page: QWidget, title: str) -> QVBoxLayout:
    page.setProperty("back", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(S6, S6, S6, S4)
    column.setSpacing(S3)
    column.addWidget(PlainLabel(title, "title", "text", 600, wrap=True))
    return column


class RunningPage(QWidget):
    """A job with its progress in words."""

    skipped = Signal()

    def __init__(self, title: str, told: str, skip: str) -> None:
        super().__init__()
        column = _column(self, title)
        column.addWidget(PlainLabel(told, "body", "text-2", wrap=True))
        self.line = ProgressLine(tr("Progress", "Status"))
        self.note = PlainLabel("", "small", "text-2")
        column.addWidget(self.line)
        column.addWidget(self.note)
        column.addStretch(1)
        self.skip = Button(skip)
        self.skip.setObjectName("skipCheck")
        self.skip.setVisible(bool(skip))
        self.skip.clicked.connect(self.skipped)
        column.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)

    def show_progress(self, fraction: float | None, note: str) -> None:
        """How far it has come."""
        self.line.setValue(round(100 * (fraction or 0)))
        self.note.setText(note)


class ChoicePage(QWidget):
    """Damage: restore a backup, save what can be read, or leave."""

    restore_wanted = Signal(object)
    """The Backup that shall take the place of the damaged book."""
    salvage_wanted = Signal()
    left = Signal()

    def __init__(self, problem: str, copies: Sequence[Backup]) -> None:
        super().__init__()
        column = _column(self, tr("This address book is damaged", "Recovery"))
        self.notice = Notice("", problem, look="danger")
        column.addWidget(self.notice)
        kept = tr("Whatever you choose, the damaged file is kept as it is.", "Recovery")
        column.addWidget(PlainLabel(kept, "body", "text-2", wrap=True))
        self.copies = QComboBox()
        self.copies.setObjectName("backupChoice")
        self.copies.setAccessibleName(tr("Backup", "Recovery"))
        for copy in copies:
            count = tr("%n contact(s)", "Backups", n=copy.contacts or 0)
            self.copies.addItem(f"{words.when(copy.at)} · {count}", copy)
        self.restore = Button(tr("Restore backup", "Recovery"), "primary", icon="archive-restore")
        self.restore.setObjectName("recoverFromBackup")
        self.restore.setEnabled(bool(copies))
        self.salvage = Button(tr("Save what can be read", "Recovery"), icon="shield-check")
        self.salvage.setObjectName("salvageButton")
        if not copies:
            self.salvage.set_kind("primary")
        column.addWidget(self._restoring(bool(copies)))
        column.addWidget(self._salvaging())
        column.addStretch(1)
        self.leave = Button(tr("Change nothing", "Recovery"), "ghost", keys="Esc")
        self.leave.setObjectName("leaveDamaged")
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignRight)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.copies.currentData()))
        self.salvage.clicked.connect(self.salvage_wanted)
        self.leave.clicked.connect(self.left)

    def _restoring(self, any_: bool) -> Card:
        card = Card(tr("Go back to a backup", "Recovery"))
        told = (
            tr("The book is then as it was at that time. What came later is lost.", "Recovery")
            if any_
            else tr("There is no backup of this book.", "Recovery")
        )
        card.body.addWidget(PlainLabel(told, "small", "text-2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.copies, 1)
        row.addWidget(self.restore)
        self.copies.setVisible(any_)
        card.body.addLayout(row)
        return card

    def _salvaging(self) -> Card:
        card = Card(tr("Save contact by contact", "Recovery"))
        told = tr(
            "Reads every page that is whole into a new book, and completes it from the last backup. Keeps what came after"
            " the backup; the history for Undo is lost.",
            "Recovery",
        )
        card.body.addWidget(PlainLabel(told, "small", "text-2", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.salvage)
        card.body.addLayout(row)
        return card


class ReportPage(QWidget):
    """What a salvage saved and what it could not."""

    finished = Signal()

    def __init__(self, report: Report) -> None:
        super().__init__()
        column = _column(self, tr("%n contact(s) saved", "Recovery", n=report.contacts))
        column.addWidget(self._notice(report))
        if report.from_backup:
            told = tr("%n contact(s) completed from the last backup.", "Recovery", n=report.from_backup)
            column.addWidget(PlainLabel(told, "body", "text-2", wrap=True))
        if report.kept is not None:
            kept = tr("The damaged file is kept: {name}", "Recovery", name=report.kept.name)
            column.addWidget(PlainLabel(kept, "body", "text-2", wrap=True, selectable=True))
        self.list = QPlainTextEdit(report_text(report))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(tr("What was lost", "Recovery"))
        self.list.setTabChangesFocus(True)
        self.list.setVisible(not report.whole)
        column.addWidget(self.list, 1)
        column.addStretch(0 if not report.whole else 1)
        self.open = Button(tr("Open the book", "Recovery"), "primary")
        self.open.setObjectName("openRecovered")
        self.open.clicked.connect(self.finished)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignRight)

    def _notice(self, report: Report) -> Notice:
        if report.whole:
            return Notice(tr("Nothing is missing.", "Recovery"), look="success")
        hurt = tr("%n contact(s) lost something", "Recovery", n=len(report.hurt))
        lost = tr("%n contact(s) could not be read at all", "Recovery", n=len(report.lost))
        said = " · ".join([hurt] * bool(report.hurt) + [lost] * bool(report.lost))
        return Notice("", said, look="warn")


def report_text(report: Report) -> str:
    """Who lost what, a line each."""
    lines = [f"{h.name or tr('No name', 'List')}: {h.what}" for h in report.hurt[:SHOWN]]
    more = len(report.hurt) - SHOWN
    return "\n".join([*lines, tr("and %n more", "Recovery", n=more)] if more > 0 else lines)
