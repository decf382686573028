"""The look at what "Merge all safe" would merge, before it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.text import tr


def confirmed(parent: QWidget, names: Sequence[str]) -> bool:
    """Show the names of the groups; whether the user wants them merged."""
    box = QMessageBox(parent)
    box.setObjectName("mergeSafePreview")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Merge all safe", "Review"))
    box.setText(tr("Merge %n sure group(s)?", "Review", n=len(names)))
    box.setInformativeText(tr("Nothing is discarded, and one Undo takes all of it back.", "Review"))
    box.setDetailedText("\n".join(names))
    yes = box.addButton(tr("Merge", "Review"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    box.exec()
    return box.clickedButton() is yes
