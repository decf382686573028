"""A new passphrase: a switch, two fields, and plain words about what is lost with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.text import tr
from app.ui.theme.tokens import S2
from app.ui.widgets.labels import PlainLabel
from app.ui.widgets.switch import Switch


def passphrase_field(name: str) -> QLineEdit:
    """A field that shows dots for what is typed, and is kept out of what input methods learn."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return field


class NewPassphrase(QWidget):
    """Off at first. While it is on, `is_ready` tells whether the same was typed twice."""

    changed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("newPassphrase")
        self.switch = Switch(words)
        self.switch.setObjectName("protect")
        self.first = passphrase_field(tr("Passphrase", "Passphrase"))
        self.first.setObjectName("passphrase")
        self.again = passphrase_field(tr("The same again", "Passphrase"))
        self.again.setObjectName("passphraseAgain")
        self.said = PlainLabel("", "small", "text-2", wrap=True)
        self._fields = QWidget()
        row = QHBoxLayout()
        row.setSpacing(S2)
        row.addWidget(self.first, 1)
        row.addWidget(self.again, 1)
        inner = QVBoxLayout(self._fields)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(S2)
        inner.addLayout(row)
        inner.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(self.switch)
        column.addWidget(self._fields)
        self._fields.hide()
        self.switch.toggled.connect(self._on_switched)
        for field in (self.first, self.again):
            field.textChanged.connect(lambda _text: self._settle())

    @property
    def is_ready(self) -> bool:
        """Whether one can go on: it is off, or the same was typed twice."""
        return not self.switch.isChecked() or bool(
            self.first.text() and self.first.text() == self.again.text()
        )

    def passphrase(self) -> str:
        """What was typed; empty while it is off."""
        return self.first.text() if self.switch.isChecked() else ""

    def forget(self) -> None:
        """Off again, with nothing typed."""
        self.switch.setChecked(False)

    def _on_switched(self, on: bool) -> None:
        self._fields.setVisible(on)
        if on:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.first.clear()
            self.again.clear()
        self._settle()

    def _settle(self) -> None:
        differ = bool(self.again.text()) and self.first.text() != self.again.text()
        self.said.set_role("danger" if differ else "text-2")
        self.said.setText(
            tr("The two are not the same.", "Passphrase")
            if differ
            else tr(
                "If you lose the passphrase, this file is lost: nobody can open it without, not even Kith. With it, any"
                " program for the age format opens it too. Several words that have nothing to do with you are good.",
                "Passphrase",
            )
        )
        self.changed.emit()
