"""The export wizard: which contacts, in which format, what would not fit – then the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.query.tree import EVERYTHING, Term
from app.formats.options import WriteOptions
from app.formats.records import Loss
from app.services import exporting, sealing
from app.ui import files
from app.ui.exporting.choice import FieldChoice
from app.ui.exporting.formats import delimiters, encodings, offers, phone_styles
from app.ui.exporting.looking import Looking
from app.ui.exporting.report import LossReport
from app.ui.session import Session
from app.ui.text import tr
from app.ui.theme.tokens import FOOTER, PAGE_BAR, S2, S3, S4, S6
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.form import Form
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.passphrase import NewPassphrase
from app.ui.widgets.small import Divider


class ExportWizard(QWidget):
    """One page that says all before it writes; `finished` when the user leaves."""

    finished = Signal()

    def __init__(self, session: Session, ids: Sequence[str] = (), term: Term = EVERYTHING) -> None:
        super().__init__()
        self.setObjectName("exportWizard")
        self.setAccessibleName(tr("Export contacts", "Export"))
        self.setProperty("back", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.session = session
        self._ids, self._term = tuple(ids), term
        self._file: Path | None = None
        self._looking = Looking(session, self)
        self._number = 0
        self._offers = offers()
        self.what, self.format, self.phones = QComboBox(), QComboBox(), QComboBox()
        self.delimiter, self.encoding = QComboBox(), QComboBox()
        self.fields = FieldChoice(session.book.fields)
        self.opted_out = QCheckBox(tr("Leave out who opted out", "Export"))
        self.protect = NewPassphrase(tr("Protect the file by a passphrase", "Export"))
        self.losses = LossReport(session.book.fields)
        self.said = PlainLabel("", "body", "text-2")
        self.go = Button(tr("Export…", "Export"), "primary", keys="Ctrl ↵")
        self.go.setObjectName("exportButton")
        self.folder = Button(tr("Open folder", "Export"), icon="folder-open")
        self.cancel = Button(tr("Cancel", "Export"), "ghost", keys="Esc")
        self._fill()
        self._lay_out()
        self._connect()
        self.refresh()

    def _fill(self) -> None:
        if self._ids:
            self.what.addItem(tr("The %n selected contact(s)", "Export", n=len(self._ids)), "ids")
        if self._term != EVERYTHING:
            self.what.addItem(tr("What the list shows", "Export"), "term")
        too = self.session.book.count(exporting.PARKED_TOO) > 0
        every = tr("All contacts, the parked ones too", "Export") if too else tr("All contacts", "Export")
        self.what.addItem(every, "all")
        for box, choices in (
            (self.format, {name: offer.label for name, offer in self._offers.items()}),
            (self.phones, phone_styles()),
            (self.delimiter, delimiters()),
            (self.encoding, encodings()),
        ):
            for name, label in choices.items():
                box.addItem(label, name)
        for box, name in self._boxes():
            box.setAccessibleName(name)
            box.setMinimumWidth(200)
        for box, name in (
            (self.what, "what"), (self.format, "format"), (self.delimiter, "delimiter"), (self.encoding, "encoding"),
            (self.phones, "phones"),
        ):  # fmt: skip
            box.setObjectName(name)

    def _boxes(self) -> tuple[tuple[QComboBox, str], ...]:
        return (
            (self.what, tr("Which contacts", "Export")),
            (self.format, tr("Format", "Export")),
            (self.delimiter, tr("Between columns", "Import")),
            (self.encoding, tr("Encoding", "Import")),
            (self.phones, tr("Phone numbers", "Export")),
        )

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(PAGE_BAR)
        line = QHBoxLayout(head)
        line.setContentsMargins(S3, 0, S6, 0)
        line.setSpacing(S3)
        self.back = IconButton("arrow-left", tr("Back", "Export"), "Esc")
        line.addWidget(self.back)
        line.addWidget(PlainLabel(tr("Export contacts", "Export"), "heading", "text", 600))
        line.addStretch(1)
        card = Card()
        self._form = form = Form(line_gap=S3)
        card.body.setSpacing(S3)
        for box, name in self._boxes():
            form.add(name, box)
        form.add(tr("Fields", "Export"), self.fields)
        card.body.addLayout(form)
        card.body.addWidget(self.fields.some)
        card.body.addWidget(self.opted_out)
        card.body.addWidget(self.protect)
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.setContentsMargins(S6, S6, S6, S6)
        middle.setSpacing(S4)
        for widget in (card, self.losses):
            widget.setMaximumWidth(760)
            middle.addWidget(widget)
        middle.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QWidget()
        foot.setFixedHeight(FOOTER)
        row = QHBoxLayout(foot)
        row.setContentsMargins(S6, 0, S6, 0)
        row.setSpacing(S2)
        row.addWidget(self.said, 1)
        for button in (self.folder, self.cancel, self.go):
            row.addWidget(button)
        for bar in (head, foot):
            bar.setProperty("back", "window")
            bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Divider())
        column.addWidget(area, 1)
        column.addWidget(Divider())
        column.addWidget(foot)
        self.folder.hide()
        self.setFocusProxy(self.what)

    def _connect(self) -> None:
        for box, _name in self._boxes():
            box.currentIndexChanged.connect(self.refresh)
        self.fields.changed.connect(self.refresh)
        self.opted_out.toggled.connect(self.refresh)
        self.protect.changed.connect(self._settle)
        self.go.clicked.connect(self.ask)
        self.finished.connect(self._looking.stop)
        self._looking.counted.connect(self._counted)
        self._looking.came.connect(self._came)
        self._looking.told.connect(self._told)
        self.cancel.clicked.connect(self.finished)
        self.back.clicked.connect(self.finished)
        self.folder.clicked.connect(self._open_folder)
        for keys, act in (("Esc", self.finished.emit), ("Ctrl+Return", self.ask)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What is chosen

    def chosen(self) -> exporting.Chosen:
        """Which contacts."""
        what = self.what.currentData()
        ids = self._ids if what == "ids" else ()
        return exporting.Chosen(self._term if what == "term" else EVERYTHING, ids, self.opted_out.isChecked())

    def options(self) -> tuple[str, WriteOptions]:
        """(format, options)."""
        offer = self._offers[self.format.currentData()]
        return offer.format, WriteOptions(
            preset=offer.preset,
            fields=self.fields.names(),
            delimiter=self.delimiter.currentData() if offer.format == "csv" else ",",
            encoding=self.encoding.currentData() if offer.format == "csv" else "",
            phones=self.phones.currentData(),
            shape=offer.shape,
            rows=offer.rows,
        )

    def refresh(self) -> None:
        """Work out how many contacts it is about and what would not fit, away from the window's thread."""
        self._looking.stop()
        chosen, (format_, options) = self.chosen(), self.options()
        for row in (self.delimiter, self.encoding):
            self._form.setRowVisible(row, format_ == "csv")
        self._form.setRowVisible(self.phones, format_ != "ics")
        self.folder.hide()
        self._number = 0
        self._settle()
        if self.fields.is_empty():
            self.go.setText(tr("Export…", "Export"))
            self.said.setText(tr("No field is chosen: check at least one.", "Export"))
            self.losses.hide()
            return
        self.said.setText(tr("Looking for what would not fit…", "Export"))
        self._looking.start(chosen, format_, options)

    def _counted(self, number: int) -> None:
        self.go.setText(tr("Export %n contact(s)…", "Export", n=number))

    def _came(self, percent: int) -> None:
        self.said.setText(tr("Looking for what would not fit… {percent}%", "Export", percent=percent))

    def _told(self, lost: list[Loss], number: int) -> None:
        self._number = number
        self._settle()
        self.said.setText(tr("Nothing to export.", "Export") if not number else "")
        self.losses.show_losses(lost, number)

    def _settle(self) -> None:
        self.go.setEnabled(self._number > 0 and self.protect.is_ready)

    # The file

    def ask(self) -> None:
        """Ask where to, then write."""
        if not self.go.isEnabled():
            return
        ending = self._offers[self.format.currentData()].ending
        if self.protect.passphrase():
            ending += sealing.ENDING
        words = self.format.currentText()
        path = files.to_save(self, tr("Export contacts", "Export"), f"contacts.{ending}", [(words, ending)])
        if path:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the file; it appears whole or not at all."""
        book, chosen, (format_, options) = self.session.book, self.chosen(), self.options()
        passphrase = self.protect.passphrase()
        self.go.setEnabled(False)
        self.session.runner.run(
            lambda progress: exporting.export(book, chosen, path, format_, options, progress, passphrase),
            self._done,
            self._failed,
            tr("Exporting", "Export"),
        )

    def _done(self, result: exporting.ExportResult) -> None:
        self._file = Path(result.file)
        self.said.setText(tr("%n contact(s) in {file}", "Export", n=result.contacts, file=self._file.name))
        self.folder.show()
        self.protect.forget()
        self._settle()
        self.session.say(tr("Exported %n contact(s)", "Export", n=result.contacts))

    def _failed(self, error: Exception) -> None:
        self._settle()
        self.session.report(error)

    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
