"""Single letters while something is typed: they belong to the form that has the focus, not to the window's actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def kept(event: QEvent) -> bool:
    """Keep a key without Ctrl and Alt (E, L, Del …) from the window's shortcuts; False if it is none, or Escape."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() not in _PLAIN or event.key() == Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
