"""The flat box before a value that says what kind it is; the last entry takes a label of the user's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from app.domain.fields import Field
from app.ui.editor.inputs import QuietCombo
from app.ui.text import tr
from app.ui.theme.tokens import LABEL_COLUMN
from app.ui.words import word

OWN = object()


class LabelBox(QuietCombo):
    """The labels of a field, the present one, and "Own label…"; F2 edits it in place."""

    edited = Signal()

    def __init__(self, field: Field, label: str | None, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "label")
        self.setFixedWidth(LABEL_COLUMN)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name = name
        self._labels: list[str | None] = list(field.labels)
        if label not in self._labels:
            self._labels.insert(0, label)
        self._begun = self._now = label
        self._fill()
        self.activated.connect(self._on_activated)
        self.view().setMinimumWidth(160)

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        for label in self._labels:
            self.addItem(word(label) if label else tr("No label", "Editor"))
        self.addItem(tr("Own label…", "Editor"))
        self.setCurrentIndex(self._labels.index(self._now))
        self.blockSignals(False)
        self._explain()

    def _explain(self) -> None:
        shown = word(self._now) if self._now else tr("no label", "Editor")
        self.setAccessibleName(tr("Label of {field}: {label}", "Editor", field=self._name, label=shown))
        self.setToolTip("")

    def label(self) -> str | None:
        """The label as it is stored; None for none."""
        return self._now

    def touched(self) -> bool:
        """Whether the user chose another one."""
        return self._now != self._begun

    def choose(self, label: str | None) -> None:
        """Take a label, also one of the user's own."""
        if label not in self._labels:
            self._labels.append(label)
        changed = label != self._now
        self._now = label
        self._fill()
        if changed:
            self.edited.emit()

    def _on_activated(self, index: int) -> None:
        if index < len(self._labels):
            self.choose(self._labels[index])
        else:
            self.edit_own()

    def edit_own(self) -> None:
        """Type a label in place; Enter takes it, Esc leaves it."""
        if self.isEditable():
            return
        self.setCurrentIndex(self._labels.index(self._now))
        self.setEditable(True)
        self.setCompleter(None)  # type: ignore[arg-type]
        line = self.lineEdit()
        line.setAccessibleName(tr("Own label", "Editor"))
        line.setText(word(self._now) if self._now else "")
        line.selectAll()
        line.installEventFilter(self)
        line.editingFinished.connect(self._on_own)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_own(self) -> None:
        if not self.isEditable():
            return
        text = self.lineEdit().text().strip()
        shown = {word(label): label for label in self._labels if label}
        self._leave()
        self.choose(shown.get(text, text) or None)

    def _leave(self) -> None:
        had_focus = self.lineEdit().hasFocus()
        self.lineEdit().blockSignals(True)
        self.setEditable(False)
        self._fill()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escaped and self.isEditable() and watched is self.lineEdit():
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._leave()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_own()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        else:
            super().keyPressEvent(event)
