"""The dialog that asks for the passphrase of a sealed file, until one opens it or the user lets it be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.errors import KithError
from app.domain.progress import Progress
from app.services import sealing
from app.ui.runner import Runner
from app.ui.text import tr
from app.ui.theme.tokens import S3, S4, S5
from app.ui.widgets.dialog import cancel_button, foot, main_button
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.passphrase import passphrase_field

Then = Callable[[str, bytes], object]


def ask(parent: QWidget, runner: Runner, path: Path, then: Then) -> Unlock:
    """Ask for the passphrase of the file at `path`; `then(passphrase, what is inside)` once it is right."""
    dialog = Unlock(parent, runner, path, then)
    dialog.open()
    return dialog


class Unlock(QDialog):
    """One field. What is wrong is said below it, and what was typed stays."""

    def __init__(self, parent: QWidget, runner: Runner, path: Path, then: Then) -> None:
        super().__init__(parent)
        self.setObjectName("unlock")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Protected file", "Passphrase"))
        self.setMinimumWidth(460)
        self._runner, self._path, self._then = runner, path, then
        self._trying = Progress()
        self.field = passphrase_field(tr("Passphrase", "Passphrase"))
        self.field.setObjectName("knownPassphrase")
        self.said = PlainLabel("", "small", "danger", wrap=True)
        self.said.setObjectName("unlockSaid")
        self.button = main_button(tr("Open", "Passphrase"), "unlockNow")
        self.button.setEnabled(False)
        self.button.clicked.connect(self.try_it)
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text)))
        self.finished.connect(lambda _result: self._trying.cancel())
        column = QVBoxLayout(self)
        column.setContentsMargins(S5, S5, S5, S4)
        column.setSpacing(S3)
        title = tr("{name} is protected by a passphrase", "Passphrase", name=path.name)
        column.addWidget(PlainLabel(title, "heading", "text", 600, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addLayout(foot(cancel_button(self), self.button))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_it(self) -> None:
        """Open the file with what was typed, away from the window's thread: that takes a second or more."""
        passphrase = self.field.text()
        self.button.setEnabled(False)
        self.said.set_role("text-2")
        self.said.setText(tr("Opening…", "Passphrase"))

        def opened(inside: bytes) -> None:
            self.accept()
            self._then(passphrase, inside)

        self._trying = self._runner.run(
            lambda _progress: sealing.opened(self._path, passphrase), opened, self._failed
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KithError):
            raise error
        self.said.set_role("danger")
        self.said.setText(str(error))
        self.button.setEnabled(bool(self.field.text()))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
