"""The print window: what and on which paper at the left, every page as it will be at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QLocale, QMarginsF, Qt
from PySide6.QtGui import QKeySequence, QPageSize, QPdfWriter, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGraphicsView,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.domain.contact import Contact
from app.domain.errors import KithError
from app.services.files import replaced
from app.ui import files
from app.ui.application import country
from app.ui.printing.jobs import Job, kinds
from app.ui.printing.papers import ENVELOPES, SHEETS
from app.ui.settings.options import settings
from app.ui.text import tr
from app.ui.theme.colors import color, theme_signal
from app.ui.theme.tokens import S2, S3, S6
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.room import sized

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

SIZE = (1080, 760)
SIDE = 320
PREVIEWED = 300
"""Contacts that the preview paints, so that nobody waits for pages that he does not look at."""
NORTH_AMERICA = ("US", "CA", "MX", "PH", "CL", "CO", "VE")
"""Where letter paper is the usual one."""
PAPERS = {QPageSize.PageSizeId.A4: "A4", QPageSize.PageSizeId.A5: "A5", QPageSize.PageSizeId.Letter: "Letter"}


class PrintWindow(QWidget):
    """A window of its own on some contacts."""

    def __init__(self, window: MainWindow, contacts: Sequence[Contact], title: str, of: int = 0) -> None:
        """*of* is how many there are, where the contacts are the first of more."""
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("printWindow")
        self.setWindowTitle(tr("Print", "Print"))
        self.setProperty("back", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, *SIZE)
        self._session, self._of = window.session, of
        american = (country() or QLocale.territoryToCode(QLocale().territory())) in NORTH_AMERICA
        paper = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
        self.job = Job(contacts, window.session.book.fields, title, paper=paper, home=country())
        self.job.sheet = "5160" if american else "l7160"
        self.job.envelope = "10" if american else "dl"
        self.job.kind = "cards" if len(contacts) == 1 else "list"
        self.job.sender = str(settings().value("print/sender", "")).splitlines()
        self.printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self.printer.setResolution(300)
        self.kind, self.paper, self.sheet, self.envelope = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.start, self.sender_box = QSpinBox(), QPlainTextEdit()
        self.said = PlainLabel("", "small", "text-2", wrap=True)
        self.save = Button(tr("Save as PDF…", "Print"), icon="file-down")
        self.save.setObjectName("savePdfButton")
        self.go = Button(tr("Print…", "Print"), "primary", icon="printer", keys="Ctrl ↵")
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.setAccessibleName(tr("Preview", "Print"))
        pages = self.preview.findChild(QGraphicsView)
        pages.setAccessibleName(tr("Preview", "Print"))
        pages.setFrameShape(QGraphicsView.Shape.NoFrame)
        self._ground()
        theme_signal.changed.connect(self._ground)
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh()

    def _ground(self, *_args: object) -> None:
        """The sheets lie on the colour of a sunken table, not on Qt's grey."""
        self.preview.findChild(QGraphicsView).scene().setBackgroundBrush(color("selection-idle"))

    def _fill(self) -> None:
        for box, choices, chosen, name in (
            (self.kind, kinds(), self.job.kind, "kind"),
            (self.paper, PAPERS, self.job.paper, "paper"),
            (self.sheet, {k: s.name for k, s in SHEETS.items()}, self.job.sheet, "sheet"),
            (self.envelope, {k: e.name for k, e in ENVELOPES.items()}, self.job.envelope, "envelope"),
        ):  # fmt: skip
            for key, words in choices.items():
                box.addItem(words, key)
            box.setObjectName(f"print.{name}")
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.sender_box.setPlainText("\n".join(self.job.sender))
        self.sender_box.setFixedHeight(96)
        self.sender_box.setTabChangesFocus(True)

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(S2)
        for widget, words in (
            (self.kind, tr("What to print", "Print")),
            (self.paper, tr("Paper", "Print")),
            (self.sheet, tr("Label sheet", "Print")),
            (self.start, tr("First free label", "Print")),
            (self.envelope, tr("Envelope", "Print")),
            (self.sender_box, tr("Sender", "Print")),
        ):
            widget.setAccessibleName(words)
            self._form.addRow(PlainLabel(words, "small", "text-2"), widget)
        side = QWidget()
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(S6, S6, S6, S6)
        column.setSpacing(S3)
        column.addLayout(self._form)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self.save)
        column.addWidget(self.go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.preview, 1)

    def _connect(self) -> None:
        for box in (self.kind, self.paper, self.sheet, self.envelope):
            box.currentIndexChanged.connect(self.refresh)
        self.kind.currentIndexChanged.connect(lambda _n: self.preview.setCurrentPage(1))
        self.start.valueChanged.connect(self.refresh)
        self.sender_box.textChanged.connect(self.refresh)
        self.preview.paintRequested.connect(self._paint)
        self.save.clicked.connect(self._choose_file)
        self.go.clicked.connect(self._print)
        for keys, act in (("Esc", self.close), ("Ctrl+Return", self._print)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def refresh(self) -> None:
        """Read the choices, show only those that matter, and paint the preview anew."""
        job = self.job
        job.kind, job.paper = self.kind.currentData(), self.paper.currentData()
        job.sheet, job.envelope = self.sheet.currentData(), self.envelope.currentData()
        self.start.setRange(1, SHEETS[job.sheet].count)
        job.start = self.start.value() - 1
        job.sender = self.sender_box.toPlainText().strip().splitlines()
        for widget, on in (
            (self.paper, job.kind in ("list", "phones", "cards")),
            (self.sheet, job.kind == "labels"),
            (self.start, job.kind == "labels"),
            (self.envelope, job.kind == "envelopes"),
            (self.sender_box, job.kind == "envelopes"),
        ):
            self._form.setRowVisible(widget, on)
        missing = job.left_out()
        self.go.setEnabled(missing < len(job.contacts))
        self.save.setEnabled(self.go.isEnabled())
        words = tr("%n contact(s)", "Print", n=len(job.contacts) - missing)
        if missing:
            what = (
                tr("%n without a number left out", "Print", n=missing)
                if job.kind == "phones"
                else tr("%n without an address left out", "Print", n=missing)
            )
            words = f"{words} · {what}"
        if self._of > len(job.contacts):
            words += " · " + tr("the first of %n contact(s)", "Print", n=self._of)
        if len(job.contacts) - missing > PREVIEWED:
            words += " · " + tr("the preview shows the first %n", "Print", n=PREVIEWED)
        self.said.setText(words)
        self.printer.setPageLayout(job.layout())
        self.printer.setFullPage(True)
        self.preview.updatePreview()

    def _paint(self, printer: QPrinter) -> None:
        self.job.paint(printer, PREVIEWED)

    def save_pdf(self, path: Path) -> int:
        """Write a PDF, whole or not at all; returns its number of pages. Raises KithError if it cannot be written."""
        made = QBuffer()
        made.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setTitle(self.job.title)
        writer.setCreator("Kith")
        writer.setResolution(300)
        writer.setPageLayout(self.job.layout())
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        pages = self.job.paint(writer)
        with replaced(path) as file:
            file.write(made.data().data())
        return pages

    def _choose_file(self) -> None:
        title = tr("Save as PDF", "Print")
        file = files.to_save(self, title, f"{self.job.title}.pdf", [("PDF", "pdf")])
        if file is None:
            return
        try:
            self.save_pdf(file)
        except KithError as error:
            self._session.report(error)
            return
        self._keep_sender()
        self._session.say(tr("Saved {file}", "Print", file=file.name))
        self.close()

    def _print(self) -> None:
        if not self.go.isEnabled():
            return
        dialog = QPrintDialog(self.printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.job.paint(self.printer)
            self._keep_sender()
            self.close()

    def _keep_sender(self) -> None:
        settings().setValue("print/sender", "\n".join(self.job.sender))
