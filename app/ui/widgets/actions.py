"""Buttons that stand for an action: words, tooltip, key, enabled and visible follow the QAction."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.theme.paint import key_text
from app.ui.widgets.buttons import Button, IconButton

_FOLLOWED = "actionVisible"
"""Property of a button: what its action said last of being visible."""


def shortcut_text(action: QAction) -> str:
    """The first shortcut as a key cap shows it: "Ctrl Shift S"."""
    return key_text(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))


def action_button(
    action: QAction,
    kind: str = "ghost",
    *,
    icon: str | None = None,
    show_keys: bool = False,
    small: bool = False,
    parent: QWidget | None = None,
) -> Button:
    """A Button that triggers *action*; without show_keys the shortcut stands in the tooltip."""
    button = Button(_words(action), kind, icon=icon, small=small, parent=parent)

    def follow() -> None:
        if button.text() != action.text():
            button.setText(_words(action))
        keys = shortcut_text(action)
        button.set_keys(keys if show_keys else "")
        button.setToolTip("" if show_keys or not keys else f"{_words(action)}  {keys}")
        _follow_state(button, action)

    _connect(button, action, follow)
    return button


def action_icon_button(
    action: QAction, icon: str, *, small: bool = False, parent: QWidget | None = None
) -> IconButton:
    """An IconButton that triggers *action*; name and shortcut are its tooltip."""
    button = IconButton(icon, _words(action), small=small, parent=parent)

    def follow() -> None:
        button.set_label(_words(action), shortcut_text(action))
        _follow_state(button, action)

    _connect(button, action, follow)
    return button


def _words(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")


def _follow_state(button: Button | IconButton, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
    visible = action.isVisible()
    if button.property(_FOLLOWED) != visible:  # else whoever hides it for want of room has the say
        button.setProperty(_FOLLOWED, visible)
        if not visible or button.parentWidget() is not None:  # a shown widget without parent is a window
            button.setVisible(visible)
    if action.isCheckable():
        button.setCheckable(True)
        button.setChecked(action.isChecked())


class _Follower(QObject):
    """Lives as long as its button; Qt drops the connection with it."""

    def __init__(self, button: Button | IconButton, follow: Callable[[], None]) -> None:
        super().__init__(button)
        self._follow = follow

    def on_changed(self) -> None:
        self._follow()


def _connect(button: Button | IconButton, action: QAction, follow: Callable[[], None]) -> None:
    follow()
    action.changed.connect(_Follower(button, follow).on_changed)
    button.clicked.connect(action.trigger)
