"""What closing the window would lose, as it is typed and saved nowhere, and the question before it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from app.ui.front import bring_before
from app.ui.text import tr
from app.ui.widgets.message import Role, add_cancel, answer, message

if TYPE_CHECKING:
    from app.ui.main.window import MainWindow

Unsaved = tuple[str, Callable[[], object]]
"""(what would be lost, what leads there)."""


def unsaved(window: MainWindow) -> list[Unsaved]:
    """Everything that is begun in a window and its own windows and would be lost."""
    found: list[Unsaved] = []
    if window.card is not None:
        pane = window.detail()
        if pane.has_unsaved():
            found.append((tr("A contact has changes that are not saved.", "Close"), pane.setFocus))
        elif pane.many is not None and pane.many.isVisible() and pane.many.assignments():
            words = tr("What you typed for several contacts is not applied.", "Close")
            found.append((words, pane.many.setFocus))
    fields = window.screens.made("fields")
    if fields is not None and fields.has_unsaved():
        words = tr("A custom field has changes that are not saved.", "Close")
        found.append((words, lambda: bring_before(window, fields)))
    wizard = window.screens.importing
    if wizard is not None:
        from app.ui.importing.queue import unsaved as wizard_unsaved

        found += [(words, wizard.setFocus) for words in wizard_unsaved(wizard)]
    return found


def question(parent: QWidget, lost: list[Unsaved]) -> tuple[QMessageBox, QAbstractButton]:
    """(the box that asks, its button that closes)."""
    words = tr("Close without them, or go back and save?", "Close")
    box = message(parent, "closeQuestion", "\n".join(what for what, _way in lost), words)
    leave = box.addButton(tr("Close without saving", "Close"), Role.DestructiveRole)
    add_cancel(box, tr("Go back", "Close"))
    return box, leave


def may_close(window: MainWindow) -> bool:
    """Whether nothing would be lost, or the user agrees that it is; who does not is led there."""
    lost = unsaved(window) if window.isVisible() else []  # closed already: it was asked then
    if not lost:
        return True
    box, leave = question(window, lost)
    if answer(box) is leave:
        return True
    lost[0][1]()
    return False
